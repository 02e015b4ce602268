import type { Messages } from '../../lib/i18n.ts';

/** One's own conversations. */
export const ownMessages = {
  title: { da: 'Mine samtaler', nb: 'Mine samtaler', en: 'My conversations' },
  lead: {
    da: 'En samtale om året med din nærmeste leder, om dine opgaver, din udvikling og det, I gør ved det.',
    nb: 'Én samtale i året med din nærmeste leder, om oppgavene dine, utviklingen din og hva dere gjør med det.',
    en: 'One conversation a year with your nearest leader, on your tasks, your development and what you do about it.',
  },
  current: { da: 'Lige nu', nb: 'Akkurat nå', en: 'Right now' },
  nextINVITED: {
    da: 'Forbered dig, når det passer. Din leder ser ikke, hvad du skriver, før I begge er klar.',
    nb: 'Forbered deg når det passer. Lederen din ser ikke hva du skriver før begge er klare.',
    en: 'Prepare when it suits you. Your leader sees nothing of it until you are both ready.',
  },
  nextI_AM_READY: {
    da: 'Du er klar. Når din leder også er det, åbnes begges forberedelse.',
    nb: 'Du er klar. Når lederen din også er det, åpnes begges forberedelse.',
    en: 'You are ready. When your leader is too, both preparations open.',
  },
  nextBOTH_READY: {
    da: 'I er begge klar. Nu taler I sammen.',
    nb: 'Begge er klare. Nå snakker dere sammen.',
    en: 'You are both ready. Now you talk.',
  },
  nextHELD: {
    da: 'I har talt sammen. Nu lægger I planen.',
    nb: 'Dere har snakket sammen. Nå lager dere planen.',
    en: 'You have talked. Now you make the plan.',
  },
  nextPLAN_AGREED: {
    da: 'Planen er aftalt og venter på underskrift.',
    nb: 'Planen er avtalt og venter på signering.',
    en: 'The plan is agreed and waits for signatures.',
  },
  nextSIGNED: {
    da: 'Årets samtale er afsluttet. Planen gælder.',
    nb: 'Årets samtale er avsluttet. Planen gjelder.',
    en: 'This year’s conversation is finished. The plan holds.',
  },
  doPrepare: { da: 'Forbered dig', nb: 'Forbered deg', en: 'Prepare' },
  doLook: { da: 'Se det, du har skrevet', nb: 'Se det du har skrevet', en: 'See what you wrote' },
  doTalk: { da: 'Åbn samtalen', nb: 'Åpne samtalen', en: 'Open the conversation' },
  doSign: { da: 'Læs og skriv under', nb: 'Les og signer', en: 'Read and sign' },
  doRead: { da: 'Læs samtalen', nb: 'Les samtalen', en: 'Read the conversation' },
  noneTitle: {
    da: 'Du er ikke inviteret endnu i år',
    nb: 'Du er ikke invitert ennå i år',
    en: 'You have not been invited yet this year',
  },
  noneText: {
    da: 'Her vil invitationen stå, så snart din nærmeste leder har sendt den.',
    nb: 'Her vil invitasjonen stå så snart din nærmeste leder har sendt den.',
    en: 'The invitation will stand here as soon as your nearest leader has sent it.',
  },
  ask: { da: 'Bed om en samtale', nb: 'Be om en samtale', en: 'Ask for a conversation' },
  askFor: { da: 'Bed om en samtale: {job}', nb: 'Be om en samtale: {job}', en: 'Ask for a conversation: {job}' },
  askText: {
    da: 'Din leder ser, at du har bedt om det, og inviterer dig.',
    nb: 'Lederen din ser at du har bedt om det, og inviterer deg.',
    en: 'Your leader sees that you have asked, and invites you.',
  },
  asked: {
    da: 'Du bad om en samtale {date}. Din leder kan se det.',
    nb: 'Du ba om en samtale {date}. Lederen din kan se det.',
    en: 'You asked for a conversation on {date}. Your leader can see it.',
  },
  askedAnswered: {
    da: 'Du bad om en samtale {date}, og din leder har inviteret dig.',
    nb: 'Du ba om en samtale {date}, og lederen din har invitert deg.',
    en: 'You asked for a conversation on {date}, and your leader has invited you.',
  },
  askedFor: { da: '{job}: {words}', nb: '{job}: {words}', en: '{job}: {words}' },
  withdraw: { da: 'Tag det tilbage', nb: 'Ta det tilbake', en: 'Take it back' },
  withdrawFor: { da: 'Tag det tilbage: {job}', nb: 'Ta det tilbake: {job}', en: 'Take it back: {job}' },
  withdrawn: {
    da: 'Du har taget det tilbage.',
    nb: 'Du har tatt det tilbake.',
    en: 'You have taken it back.',
  },
  erased: { da: 'Indholdet er slettet', nb: 'Innholdet er slettet', en: 'The content is erased' },
  earlier: { da: 'Tidligere samtaler', nb: 'Tidligere samtaler', en: 'Earlier conversations' },
  earlierHint: {
    da: 'De er for dig og den leder, du holdt dem med. En ny leder ser dem kun, hvis du deler dem.',
    nb: 'De er for deg og lederen du holdt dem med. En ny leder ser dem bare hvis du deler dem.',
    en: 'They are for you and the leader you held them with. A new leader sees them only if you share them.',
  },
  earlierNone: {
    da: 'Her vil dine samtaler fra tidligere år stå.',
    nb: 'Her vil samtalene dine fra tidligere år stå.',
    en: 'Your conversations of earlier years will stand here.',
  },
  shared: { da: 'Delt', nb: 'Delt', en: 'Shared' },
  share: { da: 'Del med ny leder', nb: 'Del med ny leder', en: 'Share with new leader' },
  stopSharing: { da: 'Stop delingen', nb: 'Stopp delingen', en: 'Stop sharing' },
  shareTitle: { da: 'Del {conversation}?', nb: 'Dele {conversation}?', en: 'Share {conversation}?' },
  shareText: {
    da: 'Din nærmeste leder, også en ny, kan læse alt i samtalen, til du stopper delingen.',
    nb: 'Din nærmeste leder, også en ny, kan lese alt i samtalen til du stopper delingen.',
    en: 'Your nearest leader, also a new one, can read all of it until you stop sharing.',
  },
  shareYes: { da: 'Del den', nb: 'Del den', en: 'Share it' },
  shareNo: { da: 'Ikke nu', nb: 'Ikke nå', en: 'Not now' },
  shareStarted: { da: 'Samtalen er delt.', nb: 'Samtalen er delt.', en: 'The conversation is shared.' },
  shareStopped: {
    da: 'Samtalen er ikke længere delt.',
    nb: 'Samtalen er ikke lenger delt.',
    en: 'The conversation is no longer shared.',
  },
  about: { da: '{action}: {name}', nb: '{action}: {name}', en: '{action}: {name}' },
  acting: {
    da: '{substitute} er stedfortræder for {leader} {period} og kan i den tid det, din nærmeste leder kan.',
    nb: '{substitute} er stedfortreder for {leader} {period} og kan i den tiden det din nærmeste leder kan.',
    en: '{substitute} acts for {leader} {period}, and can in that time do what your nearest leader can.',
  },
  clause: { da: 'Ret og pligt', nb: 'Rett og plikt', en: 'Right and duty' },
} satisfies Messages;
