import { item, type ItemTemplate } from './item-template.ts';

/** What leaders plan in personal leadership, governance, expertise and finance. */
export const leaderDirectionItems: readonly ItemTemplate[] = [
  item(
    'L1.1',
    'daily_work',
    {
      aim: 'Der er plads til tvivl, før noget bliver besluttet.',
      activity: 'To faste timer om ugen med åben dør, og ét spørgsmål mere, før der bliver svaret.',
      firstUse: 'På det næste ledermøde.',
    },
    { task: 'Samtaler om forandringer i enheden.' },
  ),
  item(
    'L1.2',
    'mentoring',
    {
      aim: 'Svære beslutninger bliver forklaret åbent og i tide.',
      activity: 'Et halvt års forløb med en mentor om tre beslutninger, der venter.',
      firstUse: 'I beslutningen om den nye fordeling af opgaver.',
    },
    { task: 'At lede enheden gennem ændringer.', offer: 'mentor' },
  ),
  item(
    'L1.3',
    'reflection',
    {
      aim: 'Medarbejderne mærker, at deres bidrag bliver set.',
      activity: 'Siger hver dag én konkret ting højt og noterer den i en uge ad gangen.',
      firstUse: 'På det næste personalemøde.',
    },
    { task: 'Den daglige ledelse af teamet.' },
  ),
  item(
    'L1.4',
    'guidance',
    {
      aim: 'Jeg kender min virkning på andre og ændrer det, der står i vejen.',
      activity: 'Beder tre kolleger om feedback og arbejder med den i fem gange vejledning.',
      firstUse: 'På ledermødet, hvor jeg leder ordet.',
    },
    { task: 'At lede møder, hvor andre kommer til orde.', offer: 'course_series' },
  ),
  item(
    'L2.1',
    'course_day',
    {
      aim: 'Jeg kan forklare, hvem der beslutter hvad, når medarbejderne spørger.',
      activity: 'En dag om det politiske system med egne sager som eksempler.',
      firstUse: 'I den næste sag til udvalget.',
    },
    { offer: 'theme_day' },
  ),
  item('L2.2', 'peer_formal', {
    aim: 'Mine sagsfremstillinger er korte og dækkende.',
    activity: 'Bytter udkast med en kollega i to måneder, før de bliver sendt.',
    firstUse: 'I sagen om næste års ramme.',
  }),
  item('L2.3', 'unit_meeting', {
    aim: 'Beslutninger bliver til noget i hverdagen, og vi følger op.',
    activity: 'Tager én beslutning op på hvert møde i enheden: hvad betyder den, og hvem gør hvad?',
    firstUse: 'På det næste møde i enheden.',
  }),
  item('L2.4', 'leader_meeting', {
    aim: 'Jeg har overblik over, hvordan aftaler, budget og politikker hænger sammen.',
    activity: 'Laver en tegning over dem sammen med to lederkolleger og bruger den et halvt år.',
    firstUse: 'I forberedelsen af næste års mål.',
  }),
  item(
    'L3.1',
    'e_learning',
    {
      aim: 'Jeg kender de nye regler godt nok til, at medarbejderne kan handle efter dem.',
      activity: 'Tager lektionerne og gennemgår to sager med den faglige koordinator.',
      firstUse: 'I den første sag efter de nye regler.',
    },
    { offer: 'e_learning' },
  ),
  item('L3.2', 'project_group', {
    aim: 'Enheden har faglige mål, som medarbejderne selv har været med til at sætte.',
    activity: 'Leder en arbejdsgruppe på tre måneder om de faglige mål.',
    firstUse: 'I næste kvartals mål.',
  }),
  item('L3.3', 'sparring', {
    aim: 'Jeg giver sparring uden at tage opgaven over.',
    activity: 'Øver tre spørgsmål med en lederkollega og bruger dem i en måned.',
    firstUse: 'I den næste sag, der lander på mit bord.',
  }),
  item(
    'L3.4',
    'inspiration_visit',
    {
      aim: 'Medarbejderne tør prøve noget nyt i det små.',
      activity: 'Besøger en enhed, der er kommet langt, og sætter to små forsøg i gang bagefter.',
      firstUse: 'I forsøget med skærmbesøg.',
    },
    { offer: 'own_specialist' },
  ),
  item('L3.5', 'practice_near', {
    aim: 'Kvaliteten kan ses på tavlen, og vi handler på den.',
    activity: 'Ugentligt tavlemøde med fire mål i et halvt år.',
    firstUse: 'På det første tavlemøde.',
  }),
  item(
    'L4.1',
    'course_day',
    {
      aim: 'Jeg kan læse tallene og fortælle, hvad de siger om driften.',
      activity: 'To halve dage om budgetåret og en fast time med økonomikonsulenten hver måned.',
      firstUse: 'Ved den næste opfølgning på budgettet.',
    },
    { offer: 'course' },
  ),
  item(
    'L4.2',
    'network_inside',
    {
      aim: 'Jeg tænker over, hvad mine beslutninger koster andre steder.',
      activity: 'Er med i netværket for ledere om økonomi på tværs.',
      firstUse: 'I den næste prioritering sammen med nabocentret.',
    },
    { offer: 'network' },
  ),
  item('L4.3', 'project_group', {
    aim: 'En arbejdsgang er blevet enklere, og tiden er brugt på kerneopgaven.',
    activity: 'Gennemgår én arbejdsgang med medarbejderne hver anden måned.',
    firstUse: 'I vagtplanlægningen.',
  }),
  item('L4.4', 'guidance', {
    aim: 'Budgettet passer til opgaverne, og jeg ved hele året, hvor det er på vej hen.',
    activity: 'Lægger budgettet sammen med en erfaren leder og følger op hver måned.',
    firstUse: 'I budgettet for næste år.',
  }),
  item('L4.5', 'sparring', {
    aim: 'Afvigelser bliver set og handlet på inden for en måned.',
    activity: 'Fast sparring med chefen efter hver opfølgning.',
    firstUse: 'Ved opfølgningen i dette kvartal.',
  }),
];
