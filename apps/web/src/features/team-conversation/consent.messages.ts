import type { Messages } from '../../lib/i18n.ts';

/** The question whether the team's conversation may replace the own ones, and what comes of it. */
export const consentMessages = {
  question: {
    da: 'Må teamets samtale træde i stedet for din MUS i år?',
    nb: 'Kan teamets samtale tre i stedet for medarbeidersamtalen din i år?',
    en: 'May the team’s conversation replace your own one this year?',
  },
  until: {
    da: 'Svar senest {date}. Du kan ændre dit svar, så længe der er åbent.',
    nb: 'Svar senest {date}. Du kan endre svaret så lenge det er åpent.',
    en: 'Answer by {date}. You can change your answer while it is open.',
  },
  answer: { da: 'Dit svar', nb: 'Svaret ditt', en: 'Your answer' },
  yes: { da: 'Ja', nb: 'Ja', en: 'Yes' },
  yesHint: {
    da: 'Hvis alle siger ja, taler teamet sammen, og du får din egen plan bagefter.',
    nb: 'Hvis alle sier ja, snakker teamet sammen, og du får din egen plan etterpå.',
    en: 'If all say yes, the team talks together, and you get a plan of your own afterwards.',
  },
  no: { da: 'Nej', nb: 'Nei', en: 'No' },
  noHint: {
    da: 'Så får alle deres egen MUS. Det er helt i orden, og ingen får at vide, at det var dig.',
    nb: 'Da får alle sin egen samtale. Det er helt i orden, og ingen får vite at det var deg.',
    en: 'Then everybody has an own conversation. That is quite all right, and nobody is told that it was you.',
  },
  save: { da: 'Gem mit svar', nb: 'Lagre svaret mitt', en: 'Save my answer' },
  saved: { da: 'Dit svar er gemt.', nb: 'Svaret ditt er lagret.', en: 'Your answer is saved.' },
  choose: { da: 'Vælg ja eller nej først.', nb: 'Velg ja eller nei først.', en: 'Choose yes or no first.' },
  noAnswer: {
    da: 'Svarer du ikke inden fristen, tæller det som et nej.',
    nb: 'Svarer du ikke innen fristen, teller det som et nei.',
    en: 'If you do not answer by the date, it counts as a no.',
  },
  whoSees: { da: 'Hvem ser hvad?', nb: 'Hvem ser hva?', en: 'Who sees what?' },
  seesAnswer: {
    da: 'Dit svar kan kun du læse. Det slettes, når samtalen er holdt, aflyst eller blevet til MUS.',
    nb: 'Svaret ditt kan bare du lese. Det slettes når samtalen er holdt, avlyst eller blitt til egne samtaler.',
    en: 'Only you can read your answer. It is erased when the conversation is held, called off or has become own ones.',
  },
  seesMissing: {
    da: 'Din leder ser, hvem der mangler at svare, mens der er åbent.',
    nb: 'Lederen din ser hvem som ikke har svart, så lenge det er åpent.',
    en: 'Your leader sees who has not answered while it is open.',
  },
  leaderSeesAnswer: {
    da: 'Et svar kan kun den læse, der har givet det. Det slettes, når samtalen er holdt, aflyst eller blevet til MUS.',
    nb: 'Et svar kan bare leses av den som har gitt det. Det slettes når samtalen er holdt, avlyst eller blitt til egne samtaler.',
    en: 'Only who gave an answer can read it. It is erased when the conversation is held, called off or has become own ones.',
  },
  leaderSeesMissing: {
    da: 'Du ser, hvem der mangler at svare, mens der er åbent.',
    nb: 'Du ser hvem som ikke har svart, så lenge det er åpent.',
    en: 'You see who has not answered while it is open.',
  },
  seesOutcome: {
    da: 'Alle ser til sidst, om det blev teamets samtale eller MUS. Aldrig hvorfor.',
    nb: 'Alle ser til slutt om det ble teamets samtale eller egne samtaler. Aldri hvorfor.',
    en: 'In the end everybody sees whether it became the team’s conversation or own ones. Never why.',
  },
  again: { da: 'Der spørges igen', nb: 'Det spørres igjen', en: 'Everybody is asked again' },
  againText: {
    da: 'Teamet er et andet nu, eller nogen har taget sit ja tilbage. Ingen får at vide hvilken af delene. De tidligere svar er slettet; alle svarer forfra.',
    nb: 'Teamet er et annet nå, eller noen har tatt tilbake sitt ja. Ingen får vite hvilken av delene. De tidligere svarene er slettet; alle svarer på nytt.',
    en: 'The team is another one now, or somebody took their yes back. Nobody is told which. Earlier answers are erased; all answer anew.',
  },
  early: {
    da: 'Samtalen ligger før svarfristen',
    nb: 'Samtalen ligger før svarfristen',
    en: 'It is set before the last day to answer',
  },
  earlyText: {
    da: 'Der kan svares til og med {date}. Flyt samtalen, så alle kan nå at svare først.',
    nb: 'Det kan svares til og med {date}. Flytt samtalen, så alle rekker å svare først.',
    en: 'Answers can be given until {date}. Move the conversation, so that all can answer first.',
  },
  leaderTitle: { da: 'Teamet svarer', nb: 'Teamet svarer', en: 'The team is answering' },
  leaderHint: {
    da: 'Til og med {date}, eller til alle har svaret.',
    nb: 'Til og med {date}, eller til alle har svart.',
    en: 'Until {date}, or until all have answered.',
  },
  missingTitle: { da: 'Mangler at svare', nb: 'Har ikke svart', en: 'Have not answered' },
  missingCount: { da: '{n} af {all}', nb: '{n} av {all}', en: '{n} of {all}' },
  leaderText: {
    da: 'Ét nej, eller ét svar, der mangler til fristen, betyder MUS til alle. Hvad den enkelte svarer, ser du ikke, heller ikke bagefter. Mind gerne om fristen, men spørg ikke til svaret.',
    nb: 'Ett nei, eller ett svar som mangler ved fristen, betyr egen samtale til alle. Hva den enkelte svarer, ser du ikke, heller ikke etterpå. Minn gjerne om fristen, men ikke spør om svaret.',
    en: 'One no, or one missing answer at the date, means own conversations for all. You do not see what each one answers, not afterwards either. Do remind of the date, but do not ask for the answer.',
  },
  musTitle: {
    da: 'Det bliver MUS til hver enkelt',
    nb: 'Det blir egen samtale til hver enkelt',
    en: 'Each one has an own conversation',
  },
  musLeader: {
    da: 'Teamets samtale træder ikke i stedet for MUS i år. Hvorfor får ingen at vide. Invitér hver enkelt, som du plejer.',
    nb: 'Teamets samtale trer ikke i stedet for medarbeidersamtalen i år. Hvorfor får ingen vite. Inviter hver enkelt som vanlig.',
    en: 'The team’s conversation does not replace the own ones this year. Nobody is told why. Invite each one as usual.',
  },
  musMember: {
    da: 'Teamets samtale træder ikke i stedet for MUS i år. Hvorfor får ingen at vide. Din leder inviterer dig.',
    nb: 'Teamets samtale trer ikke i stedet for medarbeidersamtalen i år. Hvorfor får ingen vite. Lederen din inviterer deg.',
    en: 'The team’s conversation does not replace the own ones this year. Nobody is told why. Your leader invites you.',
  },
  tusTitle: { da: 'Alle har samtykket', nb: 'Alle har samtykket', en: 'All have consented' },
  tusText: {
    da: 'Teamets samtale træder i stedet for MUS i år. Den, der fortryder, kan tage sit ja tilbage, indtil den er holdt.',
    nb: 'Teamets samtale trer i stedet for medarbeidersamtalen i år. Den som angrer, kan ta tilbake sitt ja til den er holdt.',
    en: 'The team’s conversation replaces the own ones this year. Whoever has second thoughts can take their yes back until it is held.',
  },
  withdraw: { da: 'Tag mit ja tilbage', nb: 'Ta tilbake mitt ja', en: 'Take my yes back' },
  withdrawTitle: { da: 'Tag dit ja tilbage?', nb: 'Ta tilbake ditt ja?', en: 'Take your yes back?' },
  withdrawText: {
    da: 'Så spørges alle i teamet igen, med en ny frist. Ingen får at vide, at det var dig. Siger én nej, eller mangler et svar, får alle deres egen MUS. Det, I har skrevet, bliver stående.',
    nb: 'Da spørres alle i teamet igjen, med en ny frist. Ingen får vite at det var deg. Sier én nei, eller mangler et svar, får alle sin egen samtale. Det dere har skrevet, blir stående.',
    en: 'Then everybody in the team is asked again, with a new date. Nobody is told that it was you. If one says no, or an answer is missing, all have an own conversation. What you have written stays.',
  },
  withdrawYes: { da: 'Tag det tilbage', nb: 'Ta det tilbake', en: 'Take it back' },
  withdrawNo: { da: 'Lad det stå', nb: 'La det stå', en: 'Leave it' },
  withdrawn: { da: 'Dit ja er taget tilbage.', nb: 'Ditt ja er tatt tilbake.', en: 'Your yes is taken back.' },
  roundOver: {
    da: 'Der er spurgt igen imens. Læs, og svar på ny.',
    nb: 'Det er spurt på nytt imens. Les, og svar på nytt.',
    en: 'Everybody was asked again meanwhile. Read it, and answer anew.',
  },
} satisfies Messages;
