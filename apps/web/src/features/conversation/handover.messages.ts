import type { Messages } from '../../lib/i18n.ts';

/** What a new nearest leader takes over. */
export const handoverMessages = {
  title: { da: 'Det, du overtager: {name}', nb: 'Det du overtar: {name}', en: 'What you take over: {name}' },
  lead: {
    da: 'Du har været nærmeste leder siden {date}. Planen, de åbne punkter og de aftalte niveauer følger med. Ældre samtaler og vurderinger ser du kun, hvis {name} deler dem.',
    nb: 'Du har vært nærmeste leder siden {date}. Planen, de åpne punktene og de avtalte nivåene følger med. Eldre samtaler og vurderinger ser du bare hvis {name} deler dem.',
    en: 'You have been nearest leader since {date}. The plan, the open items and the agreed levels come along. Older conversations and assessments you see only if {name} shares them.',
  },
  toTakeOver: { da: 'En samtale venter på dig', nb: 'En samtale venter på deg', en: 'A conversation waits for you' },
  toTakeOverText: {
    da: '{leader} har inviteret til {meeting}. Overtag den, så holder du den.',
    nb: '{leader} har invitert til {meeting}. Overta den, så holder du den.',
    en: '{leader} sent an invitation for {meeting}. Take it over, and you hold it.',
  },
  open: { da: 'Åbne punkter', nb: 'Åpne punkter', en: 'Open items' },
  openHint: {
    da: 'Det, de to har aftalt, og som stadig er i gang.',
    nb: 'Det de to har avtalt, og som fortsatt pågår.',
    en: 'What the two agreed and what is still going on.',
  },
  openNone: { da: 'Ingen åbne punkter.', nb: 'Ingen åpne punkter.', en: 'No open items.' },
  toPlan: { da: 'Se hele planen', nb: 'Se hele planen', en: 'See the whole plan' },
  ownPart: { da: 'Medarbejderen', nb: 'Medarbeideren', en: 'The employee' },
  leaderPart: { da: 'Lederen', nb: 'Lederen', en: 'The leader' },
  period: { da: 'Periode', nb: 'Periode', en: 'Period' },
  periodFromTo: { da: '{from} til {to}', nb: '{from} til {to}', en: '{from} to {to}' },
  periodTo: { da: 'Til {to}', nb: 'Til {to}', en: 'Until {to}' },
  periodFrom: { da: 'Fra {from}', nb: 'Fra {from}', en: 'From {from}' },
  year: { da: 'Plan {year}', nb: 'Plan {year}', en: 'Plan {year}' },
  levels: { da: 'Aftalte niveauer', nb: 'Avtalte nivåer', en: 'Agreed levels' },
  levelsHint: {
    da: 'Det seneste aftalte niveau for hver kompetence.',
    nb: 'Det siste avtalte nivået for hver kompetanse.',
    en: 'The latest agreed level of each competence.',
  },
  levelsTable: {
    da: 'Seneste aftalte niveau for hver kompetence',
    nb: 'Siste avtalte nivå for hver kompetanse',
    en: 'Latest agreed level of each competence',
  },
  levelsNone: { da: 'Ingen aftalte niveauer endnu.', nb: 'Ingen avtalte nivåer ennå.', en: 'No agreed levels yet.' },
  element: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  level: { da: 'Aftalt', nb: 'Avtalt', en: 'Agreed' },
  required: { da: 'Krav', nb: 'Krav', en: 'Required' },
  agreedOn: { da: 'Hvornår', nb: 'Når', en: 'When' },
  toWheel: { da: 'Se hjulet', nb: 'Se hjulet', en: 'See the wheel' },
  agreements: { da: 'Aftaler', nb: 'Avtaler', en: 'Agreements' },
  agreementsHint: {
    da: 'Fra de samtaler, du kan læse.',
    nb: 'Fra samtalene du kan lese.',
    en: 'From the conversations that you can read.',
  },
  agreementsNone: {
    da: 'Ingen delte aftaler. {name} kan dele ældre samtaler med dig under Mine samtaler.',
    nb: 'Ingen delte avtaler. {name} kan dele eldre samtaler med deg under Mine samtaler.',
    en: 'No shared agreements. {name} can share older conversations with you under My conversations.',
  },
  earlier: { da: 'Samtaler', nb: 'Samtaler', en: 'Conversations' },
  earlierHint: {
    da: 'At de har været holdt, og hvornår.',
    nb: 'At de har vært holdt, og når.',
    en: 'That they were held, and when.',
  },
  earlierNone: { da: 'Ingen samtaler før.', nb: 'Ingen samtaler før.', en: 'No conversations before.' },
  withLeader: { da: 'Med {name}', nb: 'Med {name}', en: 'With {name}' },
  notShared: { da: 'Ikke delt', nb: 'Ikke delt', en: 'Not shared' },
} satisfies Messages;
