import type { Messages } from '../../lib/i18n.ts';

/** Calling a team, and moving its conversation. */
export const callMessages = {
  title: { da: 'Indkald teamet', nb: 'Kall inn teamet', en: 'Call the team' },
  lead: {
    da: 'Det handler om, hvad teamets opgaver og mål kræver, ikke om den enkelte.',
    nb: 'Det handler om hva teamets oppgaver og mål krever, ikke om den enkelte.',
    en: 'It is about what the team’s tasks and goals ask for, not about one person.',
  },
  kindTitle: {
    da: 'Skal den træde i stedet for MUS?',
    nb: 'Skal den tre i stedet for medarbeidersamtalen?',
    en: 'Shall it replace the own conversations?',
  },
  kind: { da: 'Slags samtale', nb: 'Slags samtale', en: 'Kind of conversation' },
  replace: {
    da: 'Ja, hvis alle samtykker',
    nb: 'Ja, hvis alle samtykker',
    en: 'Yes, if all consent',
  },
  replaceHint: {
    da: 'Hver enkelt svarer for sig selv. Ét nej, eller ét svar, der mangler til fristen, betyder MUS til alle. Du får aldrig at vide, hvem.',
    nb: 'Hver enkelt svarer for seg selv. Ett nei, eller ett svar som mangler ved fristen, betyr egen samtale til alle. Du får aldri vite hvem.',
    en: 'Each one answers in private. One no, or one missing answer at the date, means own conversations for all. You are never told who.',
  },
  beside: { da: 'Nej, ved siden af', nb: 'Nei, i tillegg', en: 'No, beside them' },
  besideHint: {
    da: 'Hver enkelt har også sin egen MUS. Der spørges ikke om samtykke.',
    nb: 'Hver enkelt har også sin egen samtale. Det spørres ikke om samtykke.',
    en: 'Each one has an own conversation as well. Nobody is asked for consent.',
  },
  closesOn: { da: 'Sidste dag at svare', nb: 'Siste dag å svare', en: 'Last day to answer' },
  closesOnHint: {
    da: 'Senest dagen for samtalen. En uge er en god frist.',
    nb: 'Senest dagen for samtalen. En uke er en god frist.',
    en: 'On the day of the conversation at the latest. A week is a good time.',
  },
  whoTitle: { da: 'Hvem indkaldes?', nb: 'Hvem kalles inn?', en: 'Who is called?' },
  team: { da: 'Team', nb: 'Team', en: 'Team' },
  teamHint: {
    da: 'Alle, der sidder i enheden, er med. Ingen bliver spurgt om samtykke to gange samme år.',
    nb: 'Alle som sitter i enheten, er med. Ingen blir spurt om samtykke to ganger samme år.',
    en: 'Everybody who sits in the unit takes part. Nobody is asked for consent twice in a year.',
  },
  whole: { da: 'Hele teamet', nb: 'Hele teamet', en: 'The whole team' },
  wholeOf: { da: 'Hele teamet: {job}', nb: 'Hele teamet: {job}', en: 'The whole team: {job}' },
  part: { da: 'Kun {unit}', nb: 'Bare {unit}', en: 'Only {unit}' },
  people: {
    da: '{n, plural, one {# medlem} other {# medlemmer}}',
    nb: '{n, plural, one {# medlem} other {# medlemmer}}',
    en: '{n, plural, one {# member} other {# members}}',
  },
  send: { da: 'Indkald teamet', nb: 'Kall inn teamet', en: 'Call the team' },
  sentAsked: { da: 'Teamet er spurgt.', nb: 'Teamet er spurt.', en: 'The team is asked.' },
  sentInvited: { da: 'Teamet er indkaldt.', nb: 'Teamet er kalt inn.', en: 'The team is called.' },
  seenText: {
    da: 'Indkaldelsen er for teamet og dig. Hvad hver enkelt svarer, kan ingen anden læse, heller ikke administratorer.',
    nb: 'Innkallingen er for teamet og deg. Hva hver enkelt svarer, kan ingen andre lese, heller ikke administratorer.',
    en: 'The call is for the team and you. What each one answers nobody else can read, not even administrators.',
  },
  afterTitle: { da: 'Og bagefter', nb: 'Og etterpå', en: 'And afterwards' },
  afterText: {
    da: 'Alle skal have deres egen udviklingsplan, også når samtalen træder i stedet for MUS.',
    nb: 'Alle skal ha sin egen utviklingsplan, også når samtalen trer i stedet for medarbeidersamtalen.',
    en: 'Everybody is to have a development plan of their own, also when this replaces the own conversations.',
  },
  own: {
    da: 'Den, der vil, kan også bede om sin egen MUS.',
    nb: 'Den som vil, kan også be om sin egen samtale.',
    en: 'Whoever wants to can also ask for an own conversation.',
  },
  noTeam: {
    da: 'Der er ikke et team at indkalde',
    nb: 'Det er ikke et team å kalle inn',
    en: 'There is no team to call',
  },
  noTeamText: {
    da: 'Kun den nærmeste leder af mindst {min} medarbejdere kan indkalde til teamets samtale. Er I færre, taler I sammen hver for sig.',
    nb: 'Bare nærmeste leder for minst {min} medarbeidere kan kalle inn til teamets samtale. Er dere færre, snakker dere sammen hver for seg.',
    en: 'Only the nearest leader of at least {min} people can call to a team conversation. With fewer you talk one by one.',
  },
  toList: {
    da: 'Til hele teamets samtaler',
    nb: 'Til hele teamets samtaler',
    en: 'To the team conversations',
  },
  moveLead: {
    da: 'Teamet får besked om det nye, og kalenderen retter sig selv.',
    nb: 'Teamet får beskjed om det nye, og kalenderen retter seg selv.',
    en: 'The team is told what is new, and the calendar follows by itself.',
  },
  cannotMoveText: {
    da: 'Den er holdt eller aflyst, eller det er en anden, der leder den.',
    nb: 'Den er holdt eller avlyst, eller det er en annen som leder den.',
    en: 'It was held or called off, or somebody else leads it.',
  },
} satisfies Messages;
