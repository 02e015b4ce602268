import { item, type ItemTemplate } from './item-template.ts';

/** What employees plan in goals and efforts, tools and their profession. */
export const employeeWorkItems: readonly ItemTemplate[] = [
  item('E1.1', 'unit_meeting', {
    aim: 'Jeg kan forklare årets mål med mine egne ord.',
    activity: 'Fortæller om ét af målene på hvert møde i enheden det næste halve år.',
    firstUse: 'På det næste møde i enheden.',
  }),
  item('E1.2', 'department_meeting', {
    aim: 'Jeg kan vise, hvordan mine opgaver hænger sammen med de fælles mål.',
    activity: 'Gennemgår egne opgaver på et afdelingsmøde og vælger to, der kan lægges om.',
    firstUse: 'Når ugens opgaver bliver planlagt.',
  }),
  item('E1.3', 'sparring', {
    aim: 'Jeg aftaler, hvad der kan vente, før det hober sig op.',
    activity: 'Ti minutters sparring med lederen hver mandag om ugens rækkefølge.',
    firstUse: 'I den første travle uge efter ferien.',
  }),
  item('E1.4', 'practice_near', {
    aim: 'Jeg følger op på det, vi prøver af, med enkle tal.',
    activity: 'Prøver en tavle med tre tal i seks uger sammen med teamet.',
    firstUse: 'På teamets næste tavlemøde.',
  }),
  item('E1.5', 'reflection', {
    aim: 'Værdierne kan høres i den måde, jeg taler med borgerne på.',
    activity: 'Skriver hver uge ét eksempel ned og taler om det med en kollega.',
    firstUse: 'I samtalen med en ny borger.',
  }),
  item(
    'E2.1',
    'e_learning',
    {
      aim: 'Jeg kan klare de daglige opgaver i fagsystemet uden at spørge.',
      activity: 'Tager de fem korte lektioner og løser øvelserne med egne eksempler.',
      firstUse: 'I den næste sag, der skal oprettes.',
    },
    { offer: 'e_learning' },
  ),
  item('E2.2', 'peer_formal', {
    aim: 'Mine notater er korte, og kollegerne kan handle på dem.',
    activity: 'Læser notater sammen med en fast makker hver anden uge i tre måneder.',
    firstUse: 'Ved overleveringen til aftenvagten.',
  }),
  item(
    'E2.3',
    'course_day',
    {
      aim: 'Jeg bruger de fælles dokumenter i stedet for at sende filer rundt.',
      activity: 'En kursusdag om fælles dokumenter og onlinemøder, og derefter en uge, hvor vi kun bruger dem.',
      firstUse: 'I den fælles mødeplan.',
    },
    { offer: 'course' },
  ),
  item('E2.4', 'practice_near', {
    aim: 'Jeg bruger det nye udstyr rigtigt og kan vise det til andre.',
    activity: 'Øver sammen med den ansvarlige for udstyret to gange en halv time.',
    firstUse: 'Hos den næste borger, der får udstyret.',
  }),
  item(
    'E2.5',
    'network_inside',
    {
      aim: 'Jeg tør prøve de nye løsninger og hjælper en kollega i gang.',
      activity: 'Er med i netværket for teknologi på tværs af enhederne og prøver én løsning af i teamet.',
      firstUse: 'Med skærmbesøg hos to borgere, der har sagt ja.',
    },
    { offer: 'network', wanted: [3, -0.3, -1.3] },
  ),
  item('E3.1', 'guidance', {
    aim: 'Jeg kan begrunde mine valg fagligt, også når det går hurtigt.',
    activity: 'Seks gange vejledning hos en erfaren kollega ud fra egne eksempler.',
    firstUse: 'I den næste svære situation på vagten.',
  }),
  item(
    'E3.2',
    'further_education',
    {
      aim: 'Min viden er ført ajour med det nyeste i faget.',
      activity: 'Et modul på deltid med en opgave om vores egen hverdag.',
      firstUse: 'I teamets nye vejledning.',
    },
    { offer: 'qualification' },
  ),
  item('E3.3', 'peer_informal', {
    aim: 'Jeg giver sparring ved at spørge, før jeg svarer.',
    activity: 'Er fast makker for en ny kollega det første halve år.',
    firstUse: 'I den nye kollegas første uge.',
  }),
  item(
    'E3.4',
    'job_rotation',
    {
      aim: 'Jeg ved, hvad de andre faggrupper kan, og henter dem ind i tide.',
      activity: 'To dage hos naboteamet, og bagefter en kort fortælling på et teammøde.',
      firstUse: 'På det næste møde om en fælles borger.',
    },
    { offer: 'job_swap' },
  ),
  item('E3.5', 'user_interaction', {
    aim: 'Jeg finder løsninger sammen med borgerne i stedet for til dem.',
    activity: 'Begynder tre samtaler om ugen med at spørge, hvad der er vigtigst, og noterer svaret.',
    firstUse: 'I den næste første samtale.',
  }),
  item('E3.6', 'project_group', {
    aim: 'Jeg kan prøve en idé af i det små og se, om den virker.',
    activity: 'Er med i arbejdsgruppen om nye metoder og står for ét forsøg på fire uger.',
    firstUse: 'I forsøget, som begynder næste måned.',
  }),
  item('E3.SSA1', 'peer_formal', {
    aim: 'Jeg ser små ændringer hos borgeren samme dag og kan sige, hvorfor de betyder noget.',
    activity: 'Går sammen med sygeplejersken på tre runder og gennemgår notaterne bagefter.',
    firstUse: 'På den næste morgenrunde.',
  }),
  item(
    'E3.SSA2',
    'course_day',
    {
      aim: 'Jeg er sikker i de nye instrukser for medicin.',
      activity: 'En kursusdag med øvelser, og derefter en gennemgang af egne arbejdsgange med koordinatoren.',
      firstUse: 'Når ugens medicin bliver doseret.',
    },
    { offer: 'course' },
  ),
  item('E3.TEA1', 'peer_formal', {
    aim: 'Undervisningen har flere veje ind, så alle elever er med fra begyndelsen.',
    activity: 'Planlægger et forløb sammen med en kollega, og vi ser på hinandens timer.',
    firstUse: 'I det næste forløb i dansk.',
  }),
  item(
    'E3.TEA2',
    'guidance',
    {
      aim: 'Timerne begynder roligt, og klassen ved, hvad der skal ske.',
      activity: 'Vejledning efter tre timer, hvor en kollega har set med.',
      firstUse: 'I den klasse, hvor skiftene er sværest.',
    },
    { offer: 'own_specialist' },
  ),
];
