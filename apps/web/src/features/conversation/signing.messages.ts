import type { Messages } from '../../lib/i18n.ts';

/** Signing, the record, and what happens afterwards. */
export const signingMessages = {
  title: { da: 'Skriv under', nb: 'Signer', en: 'Sign' },
  hint: {
    da: 'Læs samtalen igennem. Med begges underskrift ligger den og planen fast.',
    nb: 'Les gjennom samtalen. Med begges signatur ligger den og planen fast.',
    en: 'Read the conversation through. With both signatures it stands, and the plan with it.',
  },
  employee: { da: 'Medarbejderen', nb: 'Medarbeideren', en: 'The employee' },
  leader: { da: 'Lederen', nb: 'Lederen', en: 'The leader' },
  signedAt: { da: 'Underskrevet {moment}', nb: 'Signert {moment}', en: 'Signed {moment}' },
  notYet: { da: 'Ikke underskrevet endnu', nb: 'Ikke signert ennå', en: 'Not signed yet' },
  sign: { da: 'Skriv under', nb: 'Signer', en: 'Sign' },
  signed: { da: 'Du har skrevet under.', nb: 'Du har signert.', en: 'You have signed.' },
  waiting: {
    da: 'Du har skrevet under. Nu mangler {name}.',
    nb: 'Du har signert. Nå mangler {name}.',
    en: 'You have signed. {name} is missing.',
  },
  reopen: { da: 'Tilbage til planen', nb: 'Tilbake til planen', en: 'Back to the plan' },
  reopenTitle: { da: 'Tilbage til planen?', nb: 'Tilbake til planen?', en: 'Back to the plan?' },
  reopenText: {
    da: 'Den underskrift, der er sat, falder bort, og I skriver begge under på ny.',
    nb: 'Signaturen som er satt, faller bort, og begge signerer på nytt.',
    en: 'The signature that is there falls away, and both sign anew.',
  },
  stay: { da: 'Bliv her', nb: 'Bli her', en: 'Stay here' },
  changes: {
    da: 'Ændrer en af jer noget nu, falder underskrifterne bort, så ingen skriver under på noget usét.',
    nb: 'Endrer en av dere noe nå, faller signaturene bort, så ingen signerer noe usett.',
    en: 'If either of you changes something now, signatures fall away, so that nobody signs unseen.',
  },

  doneTitle: { da: 'Samtalen er afsluttet', nb: 'Samtalen er avsluttet', en: 'The conversation is finished' },
  doneText: {
    da: 'I har begge skrevet under. Tak for samtalen.',
    nb: 'Dere har begge signert. Takk for samtalen.',
    en: 'You have both signed. Thank you for the conversation.',
  },
  next: { da: 'Hvad sker der nu?', nb: 'Hva skjer nå?', en: 'What happens next?' },
  afterwards: { da: 'Det, der blev af den', nb: 'Det som ble av den', en: 'What came of it' },
  nextPlan: {
    da: 'Planen gælder. I finder den under udviklingsplan, og den følges op, når noget er lært.',
    nb: 'Planen gjelder. Dere finner den under utviklingsplan, og den følges opp når noe er lært.',
    en: 'The plan holds. You find it under development plan, and it is followed up when something is learnt.',
  },
  nextLevels: {
    da: 'De aftalte niveauer står på hjulet.',
    nb: 'De avtalte nivåene står på hjulet.',
    en: 'The agreed levels stand on the wheel.',
  },
  nextErased: {
    da: 'Det, I hver især forberedte, er slettet.',
    nb: 'Det dere forberedte hver for dere, er slettet.',
    en: 'What each of you prepared is erased.',
  },
  nextKept: {
    da: 'Samtalen gemmes for jer to, til den næste er underskrevet, dog højst nogle år. Næste år står det hele klar, når I begynder.',
    nb: 'Samtalen oppbevares for dere to til den neste er signert, men høyst noen år. Neste år ligger alt klart når dere begynner.',
    en: 'The conversation is kept for the two of you until the next one is signed, a few years at most. Next year all of it is at hand when you begin.',
  },
  toPlan: { da: 'Se planen', nb: 'Se planen', en: 'See the plan' },
  toWheel: { da: 'Se hjulet', nb: 'Se hjulet', en: 'See the wheel' },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },

  share: { da: 'Del med en ny leder', nb: 'Del med en ny leder', en: 'Share with a new leader' },
  shareHint: {
    da: 'Får du en ny nærmeste leder, ser lederen din plan og dine aftalte niveauer, men ikke denne samtale, medmindre du deler den.',
    nb: 'Får du ny nærmeste leder, ser lederen planen din og de avtalte nivåene, men ikke denne samtalen, med mindre du deler den.',
    en: 'A new nearest leader sees your plan and agreed levels, but not this conversation unless you share it.',
  },
  shareOn: {
    da: 'Delt med nærmeste leder, også en ny',
    nb: 'Delt med nærmeste leder, også en ny',
    en: 'Shared with the nearest leader, also a new one',
  },
  shareStart: { da: 'Del den', nb: 'Del den', en: 'Share it' },
  shareStop: { da: 'Stop delingen', nb: 'Stopp delingen', en: 'Stop sharing' },
  shareStarted: { da: 'Samtalen er delt.', nb: 'Samtalen er delt.', en: 'The conversation is shared.' },
  shareStopped: {
    da: 'Samtalen er ikke længere delt.',
    nb: 'Samtalen er ikke lenger delt.',
    en: 'The conversation is no longer shared.',
  },

  record: { da: 'Samtalen', nb: 'Samtalen', en: 'The conversation' },
  recordLevels: { da: 'Aftalte niveauer', nb: 'Avtalte nivåer', en: 'Agreed levels' },
  recordLevelsTable: {
    da: 'Niveauer for hver kompetence, der blev talt om',
    nb: 'Nivåer for hver kompetanse som ble snakket om',
    en: 'Levels of each competence that was talked about',
  },
  element: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  self: { da: 'Egen', nb: 'Egen', en: 'Own' },
  leaders: { da: 'Leders', nb: 'Leders', en: 'Leader’s' },
  agreed: { da: 'Aftalt', nb: 'Avtalt', en: 'Agreed' },
  required: { da: 'Krav', nb: 'Krav', en: 'Required' },
  erased: { da: 'Indholdet er slettet', nb: 'Innholdet er slettet', en: 'The content is erased' },
  erasedText: {
    da: 'Det blev slettet {date} efter reglerne: en samtale gemmes, til den næste er underskrevet, dog højst det antal år, kommunen har bestemt. De aftalte niveauer og planen står der stadig.',
    nb: 'Det ble slettet {date} etter reglene: en samtale oppbevares til den neste er signert, men høyst det antallet år kommunen har bestemt. De avtalte nivåene og planen står der fortsatt.',
    en: 'It was erased on {date} by the rules: a conversation is kept until the next one is signed, and for as many years at most as the municipality has set. The agreed levels and the plan are still there.',
  },
  nothing: { da: 'Intet skrevet.', nb: 'Ingenting skrevet.', en: 'Nothing written.' },
  noLevels: { da: 'Ingen niveauer.', nb: 'Ingen nivåer.', en: 'No levels.' },
  missing: { da: 'Mangler: {names}', nb: 'Mangler: {names}', en: 'Missing: {names}' },
  signatures: { da: 'Underskrifter', nb: 'Signaturer', en: 'Signatures' },
} satisfies Messages;
