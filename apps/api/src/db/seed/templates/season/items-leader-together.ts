import { item, type ItemTemplate } from './item-template.ts';

/** What leaders plan in co-creation, communication, people and strategy, and as aims of their own. */
export const leaderTogetherItems: readonly ItemTemplate[] = [
  item('L5.1', 'intermunicipal', {
    aim: 'Samarbejdet på tværs er noget, vi gør, og ikke kun taler om.',
    activity: 'Et fælles forløb med en enhed i en nabokommune om én opgave.',
    firstUse: 'I opgaven om overgange.',
  }),
  item(
    'L5.2',
    'experience_group',
    {
      aim: 'Jeg ser helheden, før jeg siger nej.',
      activity: 'Erfagruppe med fire ledere fra andre centre, seks møder.',
      firstUse: 'På det næste møde om fælles sager.',
    },
    { offer: 'network' },
  ),
  item('L5.3', 'leader_meeting', {
    aim: 'Vi taler ordentligt om hinandens områder, også når det er svært.',
    activity: 'Åbner hvert andet ledermøde med et godt eksempel fra en anden enhed.',
    firstUse: 'På det næste ledermøde.',
  }),
  item(
    'L6.1',
    'course_day',
    {
      aim: 'Mine beskeder bliver forstået første gang.',
      activity: 'En skrivedag og feedback på fem beskeder fra en kommunikationskollega.',
      firstUse: 'I det næste nyhedsbrev til medarbejderne.',
    },
    { offer: 'own_specialist' },
  ),
  item('L6.2', 'staff_meeting', {
    aim: 'Alle ved, hvor vi er på vej hen, og hvorfor.',
    activity: 'Fortæller den samme historie på tre personalemøder og spørger, hvad der blev hørt.',
    firstUse: 'På det næste personalemøde.',
  }),
  item('L6.3', 'external_course', {
    aim: 'Jeg kan tale kommunens sag roligt, når der bliver spurgt udefra.',
    activity: 'Et kort kursus i interview og to øvelser med kommunikation.',
    firstUse: 'Ved åbningen af det nye tilbud.',
  }),
  item('L6.4', 'daily_work', {
    aim: 'De gode historier kommer længere end til frokostbordet.',
    activity: 'Samler én historie om ugen og deler den i centret.',
    firstUse: 'I denne måneds hilsen.',
  }),
  item(
    'L7.1',
    'e_learning',
    {
      aim: 'Jeg ved, hvornår jeg skal hente hjælp i personalespørgsmål.',
      activity: 'Tager de fire lektioner og gennemgår to eksempler med personalejuristen.',
      firstUse: 'I den næste ansættelse.',
    },
    { offer: 'course' },
  ),
  item('L7.2', 'mentoring', {
    aim: 'MED bliver spurgt, mens der stadig er noget at vælge imellem.',
    activity: 'Følger en erfaren formand i to møder og forbereder det tredje sammen.',
    firstUse: 'På det næste møde i udvalget.',
  }),
  item('L7.3', 'department_meeting', {
    aim: 'Alle ved, hvem der har ansvar for hvad.',
    activity: 'Tegner rollerne op med medarbejderne og retter dem efter tre måneder.',
    firstUse: 'I den nye fordeling af faste opgaver.',
  }),
  item('L7.4', 'practice_near', {
    aim: 'Medarbejderne tager selv beslutninger i det daglige.',
    activity: 'Giver to opgaver helt fra sig og følger op efter to og seks uger.',
    firstUse: 'I planlægningen af ferier.',
  }),
  item(
    'L7.5',
    'further_education',
    {
      aim: 'Folk går med, fordi retningen giver mening.',
      activity: 'Et modul om ledelse af forandringer med egen enhed som eksempel.',
      firstUse: 'I det næste forandringsforløb.',
    },
    { offer: 'qualification' },
  ),
  item('L7.6', 'peer_formal', {
    aim: 'Alle medarbejdere har et næste skridt, som de selv kan fortælle om.',
    activity: 'Forbereder to samtaler sammen med en lederkollega og evaluerer dem bagefter.',
    firstUse: 'I de næste samtaler om udvikling.',
  }),
  item(
    'L8.1',
    'network_outside',
    {
      aim: 'Jeg kan forklare, hvad kommunens mål betyder for os.',
      activity: 'Netværk for ledere uden for kommunen med et oplæg om egne mål.',
      firstUse: 'Når næste års mål bliver lagt frem.',
    },
    { offer: 'course_series' },
  ),
  item(
    'L8.2',
    'job_rotation',
    {
      aim: 'Der er en plan for, hvor området skal være om tre år.',
      activity: 'Bytter plads en uge med en leder på et andet område og skriver planen bagefter.',
      firstUse: 'I oplægget til direktionen.',
    },
    { offer: 'job_swap' },
  ),
  item('L8.3', 'peer_informal', {
    aim: 'Alle trækker samme vej, også når mange hensyn skal forenes.',
    activity: 'Gennemgår de tre største indsatser med lederkredsen og dropper én.',
    firstUse: 'I planen for det næste halve år.',
  }),
  item(
    null,
    'mentoring',
    {
      aim: 'At blive mentor for en ny leder.',
      activity: 'Følger et forløb for mentorer og mødes med den nye leder hver tredje uge.',
      firstUse: 'Med den leder, der begynder næste gang.',
    },
    { task: 'Introduktionen af nye ledere i centret.', offer: 'mentor' },
  ),
  item(
    null,
    'user_interaction',
    {
      aim: 'At høre borgerne selv og ikke kun gennem tallene.',
      activity: 'En dag om måneden ude i driften med tre samtaler med borgere.',
      firstUse: 'I den næste drøftelse af kvalitet.',
    },
    { task: 'Enhedens mål for kvalitet.' },
  ),
];
