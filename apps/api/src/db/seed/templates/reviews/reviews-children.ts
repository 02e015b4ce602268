import { done, need, project, underWay, type CentreReviews } from './review-template.ts';

export const childrensReviews: readonly CentreReviews[] = [
  {
    centre: 'Skole og Læring',
    place: 'Fjordskolen, lærerværelset',
    focus: [
      'Skolerne har fået nye skærme og et nyt system til elevplaner. Hvad skal vi kunne for at bruge dem til undervisning?',
      'Vi har talt med hinanden om sprogmodeller og nye læremidler hele året. Nu skal vi vælge, hvad der skal læres først.',
    ],
    ownStep: {
      title: 'Tal med kollegerne i frokosten',
      body: 'Hvert medlem spørger fem kolleger på sin egen skole, hvad de mangler at kunne, før vi mødes.',
    },
    last: [
      need(
        'E2.5',
        ['Lærere i alle fag', 'most'],
        'Nye læremidler kommer hurtigere, end vi når at lære dem hver for sig.',
        ['G4', 'peer_formal'],
        underWay('Fire af seks skoler har fået en kollega, som de andre kan øve sig med.'),
      ),
      need(
        'E3.4',
        ['Lærere og pædagoger om samme klasse', 'about_25'],
        'Overgangen fra indskoling til mellemtrin kræver, at vi ved, hvad de andre kan.',
        ['A5', 'project_group'],
        done('Fælles forberedelse hver anden uge er kommet på skemaet.'),
      ),
      project(
        'Fast makker til nye lærere',
        'E3.3',
        ['Lærere i deres første år', 'about_10'],
        'De nye skal have en at spørge, før de står alene med det.',
        ['G5', 'mentoring'],
        done('Alle nye fik en makker fra august.'),
      ),
    ],
    current: [
      need(
        'E2.5',
        ['Lærere på mellemtrin og i udskoling', 'most'],
        'Eleverne bruger sprogmodeller. Vi skal kunne vise dem hvordan, og hvornår ikke.',
        ['G4', 'practice_near'],
      ),
      need(
        'E5.2',
        ['Alle, der skriver i elevplaner', 'most'],
        'Vi er i tvivl om, hvad der må stå, og hvem der kan læse det.',
        ['F3', 'staff_meeting'],
      ),
      project(
        'Én voksen til hver elev',
        'E6.3',
        ['Team omkring 4. og 5. klasse', 'about_25'],
        'Skolerne vil prøve, om faste samtaler giver færre fraværsdage.',
        ['A5', 'project_group'],
      ),
    ],
  },
  {
    centre: 'Dagtilbud',
    place: 'Børnehuset Mariehønen, fællesrummet',
    focus: [
      'Husene har haft mange nye kolleger. Hvordan kommer de godt fra start, og hvad skal vi selv lære?',
      'Vi vil hellere afprøve i det små og se på virkningen end tale om det hele på en gang.',
    ],
    last: [
      need(
        'E3.2',
        ['Pædagoger med ansvar for sprogvurdering', 'about_10'],
        'Vurderingerne laves forskelligt fra hus til hus.',
        ['V2', 'experience_group'],
        done('Erfagruppen har mødtes fire gange og har skrevet en fælles vejledning.'),
      ),
      need(
        'E2.3',
        ['Alle i husene', 'most'],
        'Beskeder til forældre ligger tre steder. Det skal være ét.',
        ['F2', 'department_meeting'],
        underWay('Fem huse er gået over, to mangler.'),
      ),
    ],
    current: [
      need(
        'E3.6',
        ['Pædagoger i de yngste grupper', 'about_10'],
        'Vi prøver kortere samlinger og vil kunne se, om børnene får mere ro.',
        ['V4', 'practice_near'],
      ),
      need(
        'E2.5',
        ['To fra hvert hus', 'about_10'],
        'Tolkning på tablet kan hjælpe i samtaler med forældre, hvis nogen tør begynde.',
        ['F6', 'peer_formal'],
      ),
      project('Ude hver dag', 'E3.5', ['Alle huse', 'most'], 'Børnene er med til at vælge, hvor vi går hen.', [
        'G2',
        'daily_work',
      ]),
    ],
  },
  {
    centre: 'Børn og Familie',
    place: 'Familiehuset, mødelokale 2',
    focus: [
      'Familierne møder mange af os. Hvad skal vi kunne sammen, så de oplever én kommune?',
      'Ventetiden er faldet, men vi skriver stadig for svært. Hvad er det næste?',
    ],
    noVote: true,
    last: [
      need(
        'E4.1',
        ['Alle, der skriver afgørelser', 'about_25'],
        'Breve skal kunne læses af dem, de handler om.',
        ['P3', 'peer_formal'],
        underWay('Halvdelen af brevene er skrevet om, og resten tages i foråret.'),
      ),
      need(
        'E5.4',
        ['Rådgivere og sundhedsplejersker', 'about_10'],
        'Vi står oftere i valg, hvor ingen løsning er god for alle.',
        ['V1', 'reflection'],
        done('Der er etisk refleksion den første torsdag i måneden.'),
      ),
      project(
        'Fælles modtagelse af familier',
        'E3.4',
        ['Familiehuset og PPR', 'about_10'],
        'Familier fortæller deres historie tre gange, før nogen hjælper.',
        ['F2', 'project_group'],
        underWay('Prøves i to skoledistrikter indtil sommer.'),
      ),
    ],
    current: [],
  },
  {
    centre: 'Kultur, Fritid og Borgerservice',
    place: 'Kulturhuset, salen',
    focus: [
      'Vi er mange små steder. Hvad kan vi lære af hinanden i stedet for hver for sig?',
      'Ledere og medarbejdere har bedt om det samme: at nogen ser, hvad man kan blive til her.',
    ],
    ownItem: {
      title: 'Åbningstider uden betjening',
      body: 'Vi tager en runde om, hvordan det er at møde på arbejde, når huset allerede har gæster.',
      minutes: 'Det fungerer de fleste dage. Der laves en kort liste over, hvem man ringer til om aftenen.',
    },
    last: [
      need(
        'E4.4',
        ['Alle i fronten', 'about_25'],
        'Borgerne spørger om hele kommunen, uanset hvilken skranke de står ved.',
        ['F2', 'job_rotation'],
        done('Elleve kolleger har byttet plads i en uge.'),
      ),
      need(
        'E2.5',
        ['Borgerservice og bibliotek', 'about_10'],
        'Vi skal kunne hjælpe andre med det, vi selv kun lige har lært.',
        ['G4', 'peer_informal'],
        underWay('Ugentlig øvetime for personalet før åbning.'),
      ),
    ],
    current: [
      need(
        'L7.6',
        ['Lederne af de fem steder', 'some'],
        'Flere vil gerne blive, hvis de kan se en vej. Det skal lederen kunne tale om.',
        ['G5', 'sparring'],
      ),
      need('E2.5', ['Alle i fronten', 'about_25'], 'Selvbetjening flytter opgaven: nu skal vi lære fra os.', [
        'F6',
        'peer_formal',
      ]),
    ],
  },
];
