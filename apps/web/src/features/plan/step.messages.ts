import type { Messages } from '../../lib/i18n.ts';

/** Steps of an item, and what each asks for. */
export const stepMessages = {
  begin: { da: 'Begynd', nb: 'Begynn', en: 'Begin' },
  unbegin: { da: 'Ikke begyndt alligevel', nb: 'Ikke begynt likevel', en: 'Not begun after all' },
  learn: { da: 'Det er lært', nb: 'Det er lært', en: 'It is learnt' },
  unlearn: { da: 'Ikke lært endnu', nb: 'Ikke lært ennå', en: 'Not learnt yet' },
  relearn: { da: 'Tilbage til lært', nb: 'Tilbake til lært', en: 'Back to learnt' },
  finish: { da: 'Afslut', nb: 'Fullfør', en: 'Finish' },
  drop: { da: 'Drop', nb: 'Dropp', en: 'Drop' },
  reopen: { da: 'Tag op igen', nb: 'Ta opp igjen', en: 'Take up again' },
  remove: { da: 'Tag ud af planen', nb: 'Ta ut av planen', en: 'Take out of the plan' },

  beginTitle: { da: 'Hvor bruges det først?', nb: 'Hvor brukes det først?', en: 'Where will it be used first?' },
  beginText: {
    da: 'Det, der ikke bruges hurtigt, går ofte tabt. Skriv stedet eller opgaven, før læringen begynder.',
    nb: 'Det som ikke brukes raskt, går ofte tapt. Skriv stedet eller oppgaven før læringen begynner.',
    en: 'What is not used soon is often lost. Write the place or the task before the learning begins.',
  },
  firstUse: { da: 'Her bruges det først', nb: 'Her brukes det først', en: 'It will be used first here' },
  learnTitle: { da: 'Hvornår var det lært?', nb: 'Når var det lært?', en: 'When was it learnt?' },
  learnText: {
    da: 'Derfra spørger Medhjul jer begge flere gange, om det bliver brugt, og hvad der ville hjælpe.',
    nb: 'Derfra spør Medhjul dere begge flere ganger om det blir brukt, og hva som ville hjelpe.',
    en: 'From then on Medhjul asks both of you a few times whether it is used, and what would help.',
  },
  learntOn: { da: 'Lært den', nb: 'Lært den', en: 'Learnt on' },
  finishTitle: { da: 'Afslut punktet?', nb: 'Fullføre punktet?', en: 'Finish this item?' },
  finishText: {
    da: 'Det tæller ikke længere med blandt de åbne.',
    nb: 'Det teller ikke lenger med blant de åpne.',
    en: 'It no longer counts among the open ones.',
  },
  finishWord: { da: 'Hvordan gik det?', nb: 'Hvordan gikk det?', en: 'How did it go?' },
  dropTitle: { da: 'Drop punktet?', nb: 'Droppe punktet?', en: 'Drop this item?' },
  dropText: {
    da: 'Skriv et ord om hvorfor, så I husker det ved næste samtale.',
    nb: 'Skriv et ord om hvorfor, så dere husker det ved neste samtale.',
    en: 'Write a word on why, so that you remember it at the next conversation.',
  },
  dropWord: { da: 'Hvorfor?', nb: 'Hvorfor?', en: 'Why?' },
  removeTitle: { da: 'Tag punktet ud?', nb: 'Ta ut punktet?', en: 'Take this item out?' },
  removeText: {
    da: 'I har ikke begge underskrevet det, så det forsvinder helt.',
    nb: 'Dere har ikke begge signert det, så det blir helt borte.',
    en: 'Both of you have not signed it, so it goes altogether.',
  },
  removeCarried: {
    da: 'Det står så åbent i planen, det kom fra.',
    nb: 'Det står da åpent i planen det kom fra.',
    en: 'It then stands open in the plan it came from.',
  },
  gone: {
    da: 'Punktet er der ikke mere, eller det er allerede nået videre.',
    nb: 'Punktet er der ikke mer, eller det er allerede kommet videre.',
    en: 'The item is no longer there, or has already moved on.',
  },
} satisfies Messages;
