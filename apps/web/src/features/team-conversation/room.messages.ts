import type { TeamTextField } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** Fields of the team's record. */
export const teamFieldMessages: Record<TeamTextField, Message> = {
  TASKS: { da: 'Teamets opgaver og mål', nb: 'Teamets oppgaver og mål', en: 'The team’s tasks and goals' },
  COOPERATION: { da: 'Samarbejde og trivsel', nb: 'Samarbeid og trivsel', en: 'Cooperation and wellbeing' },
  AGREEMENTS: { da: 'Det aftaler vi', nb: 'Det avtaler vi', en: 'What we agree' },
};

/** What belongs in a field. */
export const teamFieldHintMessages: Record<TeamTextField, Message> = {
  TASKS: {
    da: 'Hvad er vigtigst det næste år, og hvad kræver det af jer?',
    nb: 'Hva er viktigst det neste året, og hva krever det av dere?',
    en: 'What matters most in the coming year, and what does it ask of you?',
  },
  COOPERATION: {
    da: 'I teamet, med andre teams, med borgere. Ikke om enkelte personer eller helbred.',
    nb: 'I teamet, med andre team, med innbyggere. Ikke om enkeltpersoner eller helse.',
    en: 'In the team, with other teams, with citizens. Not about single persons or health.',
  },
  AGREEMENTS: {
    da: 'Hvem gør hvad, og hvornår ser I på det igen?',
    nb: 'Hvem gjør hva, og når ser dere på det igjen?',
    en: 'Who does what, and when do you look at it again?',
  },
};

/** The room: needs, dots and the record. */
export const roomMessages = {
  needs: {
    da: 'Hvad har teamet brug for at kunne?',
    nb: 'Hva trenger teamet å kunne?',
    en: 'What does the team need to be able to do?',
  },
  needsHint: {
    da: 'Sedler uden navn: ingen ser, hvem der skrev hvad. Alle kan rette og fjerne.',
    nb: 'Lapper uten navn: ingen ser hvem som skrev hva. Alle kan rette og fjerne.',
    en: 'Notes without names: nobody sees who wrote which. Everybody can change and remove them.',
  },
  needsHintRead: {
    da: 'Sedler uden navn, de vigtigste først.',
    nb: 'Lapper uten navn, de viktigste først.',
    en: 'Notes without names, the most important first.',
  },
  needCount: {
    da: '{n, plural, one {# seddel} other {# sedler}}',
    nb: '{n, plural, one {# lapp} other {# lapper}}',
    en: '{n, plural, one {# note} other {# notes}}',
  },
  noNeeds: {
    da: 'Ingen sedler endnu. Skriv den første: hvad kræver opgaverne, som I ikke kan godt nok i dag?',
    nb: 'Ingen lapper ennå. Skriv den første: hva krever oppgavene som dere ikke kan godt nok i dag?',
    en: 'No notes yet. Write the first: what do the tasks ask for that you cannot do well enough today?',
  },
  noNeedsRead: {
    da: 'Der blev ikke skrevet sedler.',
    nb: 'Det ble ikke skrevet lapper.',
    en: 'No notes were written.',
  },
  newNeed: { da: 'Et behov', nb: 'Et behov', en: 'A need' },
  changeNeed: { da: 'Ret behovet', nb: 'Rett behovet', en: 'Change the need' },
  needExample: {
    da: 'For eksempel: dokumentere, mens vi er hos borgeren.',
    nb: 'For eksempel: dokumentere mens vi er hos innbyggeren.',
    en: 'For example: writing notes while we are with the citizen.',
  },
  element: { da: 'Hører til', nb: 'Hører til', en: 'Belongs to' },
  noElement: { da: 'Ingen bestemt kompetence', nb: 'Ingen bestemt kompetanse', en: 'No competence in particular' },
  add: { da: 'Sæt sedlen op', nb: 'Heng opp lappen', en: 'Put the note up' },
  save: { da: 'Gem', nb: 'Lagre', en: 'Save' },
  stop: { da: 'Fortryd', nb: 'Angre', en: 'Cancel' },
  change: { da: 'Ret', nb: 'Rett', en: 'Change' },
  changeOf: { da: 'Ret: {need}', nb: 'Rett: {need}', en: 'Change: {need}' },
  remove: { da: 'Fjern', nb: 'Fjern', en: 'Remove' },
  removeOf: { da: 'Fjern: {need}', nb: 'Fjern: {need}', en: 'Remove: {need}' },
  added: { da: 'Sedlen er sat op.', nb: 'Lappen er hengt opp.', en: 'The note is up.' },
  changed: { da: 'Sedlen er rettet.', nb: 'Lappen er rettet.', en: 'The note is changed.' },
  removed: {
    da: 'Sedlen er fjernet. Prikker på den er givet tilbage.',
    nb: 'Lappen er fjernet. Prikker på den er gitt tilbake.',
    en: 'The note is removed. Dots on it are given back.',
  },
  undo: { da: 'Fortryd', nb: 'Angre', en: 'Undo' },
  undone: { da: 'Det er gjort om.', nb: 'Det er gjort om.', en: 'It is undone.' },
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  conflict: {
    da: 'En anden rettede sedlen imens. Dit står i feltet; gem igen for at beholde det.',
    nb: 'En annen rettet lappen imens. Ditt står i feltet; lagre igjen for å beholde det.',
    en: 'Somebody else changed the note meanwhile. Yours is in the field; save again to keep it.',
  },
  theirs: { da: 'Den andens: {body}', nb: 'Den andres: {body}', en: 'Theirs: {body}' },
  takeTheirs: { da: 'Brug den andens', nb: 'Bruk den andres', en: 'Use theirs' },
  gone: {
    da: 'En anden fjernede sedlen imens. Gemmer du, sættes den op igen.',
    nb: 'En annen fjernet lappen imens. Lagrer du, henges den opp igjen.',
    en: 'Somebody else removed the note meanwhile. If you save, it is put up again.',
  },

  dots: { da: 'Hvad er vigtigst?', nb: 'Hva er viktigst?', en: 'What matters most?' },
  dotsLeft: {
    da: '{n, plural, =0 {Alle dine prikker er sat} one {Du har # prik tilbage} other {Du har # prikker tilbage}}',
    nb: '{n, plural, =0 {Alle prikkene dine er satt} one {Du har # prikk igjen} other {Du har # prikker igjen}}',
    en: '{n, plural, =0 {All your dots are placed} one {You have # dot left} other {You have # dots left}}',
  },
  dotsHint: {
    da: 'Sæt dem på de vigtigste sedler, gerne flere på én. Kun du ser dine; tallene vises, når samtalen er holdt.',
    nb: 'Sett dem på de viktigste lappene, gjerne flere på én. Bare du ser dine; tallene vises når samtalen er holdt.',
    en: 'Put them on the notes that matter most, several on one if you like. Only you see yours; the sums show when it is held.',
  },
  dotsLeader: {
    da: 'Medlemmerne sætter prikker. Tallene vises, når samtalen er holdt.',
    nb: 'Medlemmene setter prikker. Tallene vises når samtalen er holdt.',
    en: 'The members place dots. The sums show when it is held.',
  },
  dotsFor: { da: 'Prikker til: {need}', nb: 'Prikker til: {need}', en: 'Dots for: {need}' },
  addDot: { da: 'Sæt en prik på: {need}', nb: 'Sett en prikk på: {need}', en: 'Put a dot on: {need}' },
  removeDot: { da: 'Tag en prik fra: {need}', nb: 'Ta en prikk fra: {need}', en: 'Take a dot from: {need}' },
  ownDots: {
    da: '{n, plural, one {Dig: # prik} other {Dig: # prikker}}',
    nb: '{n, plural, one {Deg: # prikk} other {Deg: # prikker}}',
    en: '{n, plural, one {You: # dot} other {You: # dots}}',
  },
  sumOfDots: {
    da: '{n, plural, one {# prik} other {# prikker}}',
    nb: '{n, plural, one {# prikk} other {# prikker}}',
    en: '{n, plural, one {# dot} other {# dots}}',
  },

  hold: { da: 'Vi har talt sammen', nb: 'Vi har snakket sammen', en: 'We have talked' },
  holdTitle: { da: 'Er samtalen holdt?', nb: 'Er samtalen holdt?', en: 'Was it held?' },
  holdText: {
    da: 'Prikkerne bliver til tal, som alle ser, og kan ikke flyttes mere. Svarene om samtykke slettes. Sedler og tekst kan stadig rettes.',
    nb: 'Prikkene blir til tall som alle ser, og kan ikke flyttes mer. Svarene om samtykke slettes. Lapper og tekst kan fortsatt rettes.',
    en: 'The dots become sums that everybody sees, and can no longer be moved. The answers on consent are erased. Notes and text can still be changed.',
  },
  holdYes: { da: 'Den er holdt', nb: 'Den er holdt', en: 'It was held' },
  notYet: { da: 'Ikke endnu', nb: 'Ikke ennå', en: 'Not yet' },
  leaderHolds: {
    da: '{name} går videre, når I har talt sammen.',
    nb: '{name} går videre når dere har snakket sammen.',
    en: '{name} goes on when you have talked.',
  },
  conclude: { da: 'Afslut', nb: 'Avslutt', en: 'Conclude' },
  concludeTitle: { da: 'Afslut samtalen?', nb: 'Avslutte samtalen?', en: 'Conclude it?' },
  concludeText: {
    da: 'Så kan referatet læses og skrives ud, men ikke rettes. Derefter får hver enkelt sin egen plan. Du kan åbne den igen.',
    nb: 'Da kan referatet leses og skrives ut, men ikke rettes. Deretter får hver enkelt sin egen plan. Du kan åpne den igjen.',
    en: 'Then the record can be read and printed, not changed. After that each one gets a plan of their own. You can open it again.',
  },
  leaderConcludes: {
    da: '{name} afslutter, når det er skrevet ned.',
    nb: '{name} avslutter når det er skrevet ned.',
    en: '{name} concludes it when it is written down.',
  },
  concluded: { da: 'Samtalen er afsluttet.', nb: 'Samtalen er avsluttet.', en: 'The conversation is concluded.' },
  reopen: { da: 'Åbn den igen', nb: 'Åpne den igjen', en: 'Open it again' },
  reopenTitle: { da: 'Åbn samtalen igen?', nb: 'Åpne samtalen igjen?', en: 'Open it again?' },
  reopenText: {
    da: 'Alle i teamet kan rette i referatet igen, og alle ser, at den er åben.',
    nb: 'Alle i teamet kan rette i referatet igjen, og alle ser at den er åpen.',
    en: 'Everybody in the team can change the record again, and everybody sees that it is open.',
  },
  record: { da: 'Referatet', nb: 'Referatet', en: 'The record' },
  nothing: { da: 'Der er ikke skrevet noget.', nb: 'Det er ikke skrevet noe.', en: 'Nothing was written.' },
  print: { da: 'Skriv ud', nb: 'Skriv ut', en: 'Print' },
  plans: {
    da: 'Nu en plan til hver enkelt',
    nb: 'Nå en plan til hver enkelt',
    en: 'Now a plan for each one all the same',
  },
  plansLeader: {
    da: 'Teamets behov bliver til noget i hver enkelts plan. Læg den sammen med hver medarbejder.',
    nb: 'Teamets behov blir til noe i hver enkelts plan. Lag den sammen med hver medarbeider.',
    en: 'The team’s needs come to something in each one’s plan. Make it together with each person.',
  },
  plansMember: {
    da: 'Du har ret til din egen plan, også efter teamets samtale. Tag det med, der angår dig.',
    nb: 'Du har rett til din egen plan, også etter teamets samtale. Ta med det som angår deg.',
    en: 'You have a right to a plan of your own, also after the team’s conversation. Take along what concerns you.',
  },
  toOwnPlan: { da: 'Til min plan', nb: 'Til planen min', en: 'To my plan' },
  planOf: { da: 'Plan: {name}', nb: 'Plan: {name}', en: 'Plan: {name}' },
} satisfies Messages;
