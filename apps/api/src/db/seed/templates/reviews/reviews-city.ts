import { done, need, project, underWay, type CentreReviews } from './review-template.ts';

export const cityReviews: readonly CentreReviews[] = [
  {
    centre: 'By, Miljø og Klima',
    place: 'Rådhuset, lokale 3.14',
    focus: [
      'Klimaplanen skal kunne læses i hver sag. Hvad kræver det af os?',
      'Vi samler op på klima i sagerne og ser på, hvad der er svært.',
    ],
    inputsFirst: true,
    last: [
      need(
        'E4.4',
        ['Sagsbehandlere', 'about_25'],
        'Klima, plan og byggesag hænger sammen for den, der søger.',
        ['A4', 'network_inside'],
        underWay('Netværket har mødtes to gange.'),
      ),
      need(
        'E2.5',
        ['Alle på kontorerne', 'most'],
        'Nye kort og modeller bruges af dem, der var med til at købe dem.',
        ['G3', 'peer_formal'],
        done('Hvert team har haft en øvedag.'),
      ),
    ],
    current: [],
  },
  {
    centre: 'Ejendomme og Drift',
    place: 'Materielgården, kantinen',
    focus: [
      'Vi er mange, der arbejder alene. Hvordan lærer vi af hinanden?',
      'Nye maskiner og nye måder at gøre rent på: hvem skal kunne hvad til foråret?',
    ],
    last: [
      need(
        'E5.5',
        ['Alle i drift og rengøring', 'most'],
        'Vi har haft tre ulykker, der kunne være undgået.',
        ['G6', 'unit_meeting'],
        done('Sikkerhedsrunde hver måned på alle pladser.'),
      ),
      need(
        'E2.4',
        ['Nye kolleger på maskiner', 'about_10'],
        'Den, der er alene på pladsen, skal kunne maskinen.',
        ['F3', 'practice_near'],
        done('Ingen kører alene før en prøve med en kollega.'),
      ),
      project(
        'Robotter på lange gange',
        'E2.5',
        ['Rengøring på skoler', 'about_5'],
        'Det tunge skal maskinen tage.',
        ['F6', 'practice_near'],
        underWay('To skoler prøver til sommerferien.'),
      ),
    ],
    current: [
      need(
        'E2.5',
        ['Rengøring og ejendomsservice', 'about_25'],
        'Robotter og fjernaflæsning kommer på alle skoler til sommer.',
        ['F6', 'practice_near'],
      ),
      need('L7.6', ['Driftsledere', 'some'], 'Ufaglærte kolleger vil gerne videre. Lederen skal kunne se vejen.', [
        'G5',
        'mentoring',
      ]),
      need('E4.1', ['Kolleger med et andet modersmål', 'about_10'], 'Sikkerhed kræver, at alle forstår opslaget.', [
        'V5',
        'peer_informal',
      ]),
    ],
  },
  {
    centre: 'Økonomi og Digitalisering',
    place: 'Rådhuset, lokale 2.02',
    focus: [
      'Andre centre venter på os, når de vil noget nyt. Hvad skal vi kunne for at være hurtigere?',
      'Vi skal kunne rådgive om kunstig intelligens og ikke bare sige ja eller nej.',
    ],
    last: [
      need(
        'E2.5',
        ['Alle i centret', 'most'],
        'Vi indfører for andre, hvad vi ikke selv bruger.',
        ['F4', 'peer_formal'],
        underWay('Hver afdeling har valgt ét værktøj, som den bruger først.'),
      ),
      need(
        'E5.2',
        ['Alle med adgang til data', 'about_25'],
        'Spørgsmål om data lander hos tre personer.',
        ['F3', 'staff_meeting'],
        done('Kort øvelse hver måned og en fælles liste over svar.'),
      ),
    ],
    current: [
      need('E2.5', ['Alle i centret', 'most'], 'De andre centre kommer til os først, når noget nyt skal prøves.', [
        'F4',
        'project_group',
      ]),
      need(
        'E5.2',
        ['Team Systemer og Team Data', 'about_10'],
        'Vi skal kunne sige, hvad data må bruges til, før et forsøg begynder.',
        ['F3', 'experience_group'],
      ),
      project(
        'Budget i klart sprog',
        'E4.1',
        ['Team Budget', 'about_5'],
        'Centrene forstår ikke vores regneark, og det er os, der kan ændre det.',
        ['G1', 'peer_formal'],
      ),
    ],
  },
  {
    centre: 'HR, Politik og Kommunikation',
    place: 'Rådhuset, byrådssalen',
    focus: [
      'Vi skal gå foran med det, vi beder andre om.',
      'Lederne i kommunen spørger os om karriereveje. Hvad svarer vi?',
    ],
    noVote: true,
    last: [
      need(
        'E4.1',
        ['Alle, der skriver ud af huset', 'about_25'],
        'Vi skriver til hele kommunen og bliver ikke altid forstået.',
        ['P3', 'peer_formal'],
        done('Tekster læses af en kollega fra et andet team, før de sendes.'),
      ),
      need(
        'E2.5',
        ['Alle i centret', 'most'],
        'Referater og udkast kan laves lettere, hvis vi tør prøve.',
        ['G4', 'practice_near'],
        underWay('Prøvet i to team.'),
      ),
    ],
    current: [
      need(
        'L7.6',
        ['Ledere i centret og dem, vi rådgiver', 'some'],
        'Udviklingssamtaler ender for ofte med et kursus og ikke med en vej.',
        ['G5', 'experience_group'],
      ),
      need('E2.5', ['Alle i centret', 'most'], 'Vi vil kunne vise andre, hvordan det gøres forsvarligt.', [
        'G4',
        'peer_formal',
      ]),
      project(
        'Bedre møder',
        null,
        ['Mødeledere i centret', 'about_10'],
        'Vi holder mange møder og bruger dem forskelligt. Det vil vi øve os på sammen.',
        ['V3', 'peer_formal'],
      ),
    ],
  },
];
