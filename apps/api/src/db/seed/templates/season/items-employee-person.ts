import { item, type ItemTemplate } from './item-template.ts';

/** What employees plan in basic and personal competences, in rules, and as aims of their own. */
export const employeePersonItems: readonly ItemTemplate[] = [
  item(
    'E4.1',
    'course_day',
    {
      aim: 'Mine breve kan læses én gang og forstås.',
      activity: 'En skrivedag og en makker, der læser fem af mine breve.',
      firstUse: 'I det næste afslag, der skal skrives.',
    },
    { offer: 'course' },
  ),
  item('E4.2', 'daily_work', {
    aim: 'Jeg tager min del af de fælles opgaver uden at blive spurgt.',
    activity: 'Står for bestillinger og fælles lister et kvartal ad gangen.',
    firstUse: 'Fra den første i næste måned.',
  }),
  item(
    'E4.3',
    'experience_group',
    {
      aim: 'Jeg ved, hvornår noget er godt nok, og retter op i tide.',
      activity: 'Fire møder i en erfagruppe om kvalitet med to eksempler hver gang.',
      firstUse: 'I den næste gennemgang af egne opgaver.',
    },
    { offer: 'network' },
  ),
  item('E4.4', 'inspiration_visit', {
    aim: 'Jeg kan hjælpe borgeren videre til det rette sted i kommunen.',
    activity: 'Et halvt dags besøg to steder, som vi ofte sender borgere til.',
    firstUse: 'Ved den næste henvendelse, der ikke er vores.',
  }),
  item('E4.5', 'staff_meeting', {
    aim: 'Jeg spørger til meningen med det nye og giver det en chance.',
    activity: 'Er med til at forberede punktet om forandringer på det næste personalemøde.',
    firstUse: 'Når den nye vagtplan begynder.',
  }),
  item(
    'E5.1',
    'external_course',
    {
      aim: 'Jeg kender de nye regler på området og kan forklare dem.',
      activity: 'To dages kursus om de nye regler og en side med det vigtigste til kollegerne.',
      firstUse: 'I den første sag efter de nye regler.',
    },
    { offer: 'theme_day' },
  ),
  item(
    'E5.2',
    'e_learning',
    {
      aim: 'Jeg deler kun det, der er brug for, og ved, hvad jeg gør, hvis noget går galt.',
      activity: 'Tager lektionen om oplysninger og gennemgår teamets lister bagefter.',
      firstUse: 'Når teamets fælles lister bliver ryddet op.',
    },
    { offer: 'e_learning' },
  ),
  item('E5.3', 'department_meeting', {
    aim: 'Jeg ved, hvor retningslinjerne står, og bruger dem.',
    activity: 'Lægger én retningslinje frem på hvert afdelingsmøde i et halvt år.',
    firstUse: 'På det næste afdelingsmøde.',
  }),
  item('E5.4', 'reflection', {
    aim: 'Jeg tager det op, når noget vækker tvivl, mens det stadig kan ændres.',
    activity: 'En fast halv time om måneden, hvor teamet taler om ét svært valg.',
    firstUse: 'I den næste situation, hvor to hensyn trækker hver sin vej.',
  }),
  item('E5.5', 'practice_near', {
    aim: 'Jeg melder det, der var lige ved at gå galt, samme dag.',
    activity: 'Går en runde hver måned sammen med den, der har ansvar for arbejdsmiljøet.',
    firstUse: 'På runden i næste måned.',
  }),
  item(
    'E6.1',
    'user_interaction',
    {
      aim: 'Jeg holder en rolig tone, også når der er travlt.',
      activity: 'Øver åbningen af svære samtaler med en kollega og prøver den af samme uge.',
      firstUse: 'Ved skranken mandag formiddag.',
    },
    { task: 'Den første samtale med borgere, der venter på svar.' },
  ),
  item(
    'E6.2',
    'daily_work',
    {
      aim: 'Jeg ved hele tiden, hvad det næste er, jeg vil lære.',
      activity: 'Skriver hver måned en linje om, hvad der blev brugt, og hvad der mangler.',
      firstUse: 'På den næste korte snak om planen.',
    },
    { task: 'At følge sin egen plan til dørs.' },
  ),
  item(
    'E6.3',
    'sparring',
    {
      aim: 'Jeg siger det, der hjælper, uden at vente til det bliver for stort.',
      activity: 'Giver og får feedback på én ting efter hver fælles opgave i to måneder.',
      firstUse: 'Efter den næste fælles opgave.',
    },
    { task: 'Oplæringen af nye kolleger.' },
  ),
  item(
    'E6.4',
    'reflection',
    {
      aim: 'Jeg stopper op og ser på, hvad jeg selv gjorde, før vi går videre.',
      activity: 'Fem minutter i slutningen af ugen med tre faste spørgsmål.',
      firstUse: 'Fredag i denne uge.',
    },
    { task: 'De svære samtaler med pårørende og borgere.' },
  ),
  item(
    'E6.5',
    'peer_informal',
    {
      aim: 'Jeg siger til i tide og spørger til kollegerne.',
      activity: 'Aftaler et fast tjek med en makker midt på ugen.',
      firstUse: 'I den næste uge med mange vagter.',
    },
    { task: 'At opgaverne bliver delt, så der er ro til dem.' },
  ),
  item(
    null,
    'mentoring',
    {
      aim: 'At kunne stå for introduktionen af nye kolleger.',
      activity: 'Følger den nuværende vejleder i to forløb og tager det tredje selv.',
      firstUse: 'Med den næste nye kollega.',
    },
    { task: 'Introduktionen i teamet.', offer: 'mentor' },
  ),
  item(
    null,
    'network_outside',
    {
      aim: 'At kende mindst to andre steder, der løser opgaven på en anden måde.',
      activity: 'Er med i et fagligt netværk uden for kommunen og tager en idé med hjem hver gang.',
      firstUse: 'På teamets møde efter netværksdagen.',
    },
    { task: 'Udviklingen af teamets vigtigste opgave.' },
  ),
  item(
    null,
    'intermunicipal',
    {
      aim: 'At lære af den måde, nabokommunen gør det på.',
      activity: 'To byttedage med en kollega i nabokommunen og et fælles notat bagefter.',
      firstUse: 'I den arbejdsgang, vi ser på først.',
    },
    { task: 'Den fælles indgang for borgere.', offer: 'job_swap' },
  ),
  item(
    null,
    'project_group',
    {
      aim: 'At kunne lede et lille projekt fra idé til afslutning.',
      activity: 'Står for et projekt på tre måneder med en leder som sparringspartner.',
      firstUse: 'I projektet om færre afbrydelser.',
    },
    { task: 'Et projekt på tværs af to teams.' },
  ),
];
