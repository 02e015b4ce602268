import type { LearningUse } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const learningUseMessages: Record<LearningUse, Message> = {
  YES: { da: 'Ja, det bruges', nb: 'Ja, det brukes', en: 'Yes, it is used' },
  PARTLY: { da: 'Noget af det bruges', nb: 'Noe av det brukes', en: 'Some of it is used' },
  NO: { da: 'Nej, ikke endnu', nb: 'Nei, ikke ennå', en: 'No, not yet' },
};

export const followUpMessages = {
  title: { da: 'Bliver det brugt?', nb: 'Blir det brukt?', en: 'Is it used?' },
  lead: {
    da: 'Det, der er lært, holder kun, når det bliver brugt. Derfor spørger vi nogle gange om to ting: bruges det, og hvad ville hjælpe?',
    nb: 'Det som er lært, holder bare når det blir brukt. Derfor spør vi noen ganger om to ting: brukes det, og hva ville hjelpe?',
    en: 'What was learnt lasts only when it is used. So we ask two things a few times: is it used, and what would help?',
  },
  now: { da: 'Nu', nb: 'Nå', en: 'Now' },
  nowCount: {
    da: '{n, plural, =0 {Intet venter på dig} one {# venter på dig} other {# venter på dig}}',
    nb: '{n, plural, =0 {Ingenting venter på deg} one {# venter på deg} other {# venter på deg}}',
    en: '{n, plural, =0 {Nothing waits for you} one {# waits for you} other {# wait for you}}',
  },
  mine: { da: 'Mit', nb: 'Mitt', en: 'Mine' },
  team: { da: 'Mit team', nb: 'Teamet mitt', en: 'My team' },
  coming: { da: 'Kommer', nb: 'Kommer', en: 'Coming' },
  answered: {
    da: '{n, plural, one {# besvaret} other {# besvarede}}',
    nb: '{n, plural, one {# besvart} other {# besvarte}}',
    en: '{n, plural, one {# answered} other {# answered}}',
  },
  noneTitle: { da: 'Her kommer opfølgningen', nb: 'Her kommer oppfølgingen', en: 'Follow-ups will stand here' },
  noneText: {
    da: 'Når et punkt i planen er lært, spørger vi et par uger efter, og igen senere, om det bliver brugt.',
    nb: 'Når et punkt i planen er lært, spør vi et par uker etter, og igjen senere, om det blir brukt.',
    en: 'Once an item of the plan is learnt, we ask some weeks after, and again later, whether it is used.',
  },
  nothingNow: {
    da: 'Der er ikke noget at svare på lige nu.',
    nb: 'Det er ingenting å svare på akkurat nå.',
    en: 'There is nothing to answer right now.',
  },
  toPlan: { da: 'Til planen', nb: 'Til planen', en: 'To the plan' },
  due: { da: 'Nu', nb: 'Nå', en: 'Now' },
  late: { da: 'Har ventet', nb: 'Har ventet', en: 'Has waited' },
  ahead: { da: 'Kommer', nb: 'Kommer', en: 'Coming' },
  done: { da: 'Besvaret', nb: 'Besvart', en: 'Answered' },
  learnt: { da: 'Lært {date}', nb: 'Lært {date}', en: 'Learnt {date}' },
  since: { da: 'Siden {date}', nb: 'Siden {date}', en: 'Since {date}' },
  comes: { da: 'Fra {date}', nb: 'Fra {date}', en: 'From {date}' },
  askedOn: { da: 'Spurgt fra {date}.', nb: 'Spurt fra {date}.', en: 'Asked from {date}.' },
  comesOn: { da: 'Spørges fra {date}.', nb: 'Spørres fra {date}.', en: 'Asked from {date} on.' },
  answer: { da: 'Svar', nb: 'Svar', en: 'Answer' },
  answerOf: { da: 'Svar: {name}', nb: 'Svar: {name}', en: 'Answer: {name}' },
  changeAnswer: { da: 'Se eller ret', nb: 'Se eller endre', en: 'See or change' },
  changeAnswerOf: { da: 'Se eller ret: {name}', nb: 'Se eller endre: {name}', en: 'See or change: {name}' },
  see: { da: 'Se svarene', nb: 'Se svarene', en: 'See the answers' },
  seeOf: { da: 'Se svarene: {name}', nb: 'Se svarene: {name}', en: 'See the answers: {name}' },
  answerLine: { da: '{side}: {used}', nb: '{side}: {used}', en: '{side}: {used}' },
  helpsLine: { da: 'Det ville hjælpe: {helps}', nb: 'Det ville hjelpe: {helps}', en: 'What would help: {helps}' },

  drawerTitle: { da: 'Bliver det brugt?', nb: 'Blir det brukt?', en: 'Is it used?' },
  firstUse: { da: 'Skulle bruges først her', nb: 'Skulle brukes først her', en: 'Was to be used first here' },
  activity: { da: 'Aktivitet', nb: 'Aktivitet', en: 'Activity' },
  used: { da: 'Bruger du det?', nb: 'Bruker du det?', en: 'Do you use it?' },
  usedOf: { da: 'Bruger {name} det?', nb: 'Bruker {name} det?', en: 'Does {name} use it?' },
  helps: { da: 'Hvad ville hjælpe?', nb: 'Hva ville hjelpe?', en: 'What would help?' },
  helpsHint: {
    da: 'Tid, en opgave at bruge det på, en kollega at spørge, eller noget, der står i vejen.',
    nb: 'Tid, en oppgave å bruke det på, en kollega å spørre, eller noe som står i veien.',
    en: 'Time, a task to use it on, a colleague to ask, or something that stands in the way.',
  },
  helpsHintLeader: {
    da: 'Hvad kan du som leder gøre: en opgave, tid, en makker, en hindring af vejen?',
    nb: 'Hva kan du som leder gjøre: en oppgave, tid, en makker, et hinder av veien?',
    en: 'What can you as leader do: a task, time, a partner, an obstacle out of the way?',
  },
  employeeSaid: { da: '{name} svarede', nb: '{name} svarte', en: '{name} answered' },
  otherLeaderSaid: { da: 'Svaret for ledelsen', nb: 'Svart for ledelsen', en: 'Answered for the leader’s side' },
  yourAnswer: { da: 'Dit svar', nb: 'Svaret ditt', en: 'Your answer' },
  save: { da: 'Gem svaret', nb: 'Lagre svaret', en: 'Save the answer' },
  saved: { da: 'Svaret er gemt.', nb: 'Svaret er lagret.', en: 'The answer is saved.' },
  notYet: {
    da: 'Der spørges fra {date}.',
    nb: 'Det spørres fra {date}.',
    en: 'This is asked from {date} on.',
  },
  conflict: {
    da: 'Svaret er ændret et andet sted. Det står herunder; dit står stadig i felterne. Gem igen, hvis dit skal gælde.',
    nb: 'Svaret er endret et annet sted. Det står nedenfor; ditt står fortsatt i feltene. Lagre igjen hvis ditt skal gjelde.',
    en: 'The answer was changed elsewhere. It stands below; yours is still in the fields. Save again if yours shall hold.',
  },
  savedThere: { da: 'Gemt et andet sted', nb: 'Lagret et annet sted', en: 'Saved elsewhere' },
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
} satisfies Messages;
