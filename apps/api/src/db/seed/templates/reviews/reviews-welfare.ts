import { done, dropped, need, project, underWay, type CentreReviews } from './review-template.ts';

export const welfareReviews: readonly CentreReviews[] = [
  {
    centre: 'Omsorg og Ældre',
    place: 'Plejehjemmet Strandgården, stuen',
    focus: [
      'Sensorer og skærmbesøg er kommet på tre plejehjem. Hvad skal alle kunne, før de kommer på resten?',
      'Vi ved nu, at teknologien virker. Spørgsmålet er, hvordan alle kommer med, også om natten.',
    ],
    ownItem: {
      title: 'Aften og nat',
      body: 'Hvordan lærer de, der sjældent er på arbejde samtidig med de andre?',
      minutes: 'Der lægges to korte øvegange efter aftenvagtens begyndelse. Lederen er til stede.',
    },
    last: [
      need(
        'E2.5',
        ['Plejepersonale på plejehjem', 'most'],
        'Det nytter ikke, at kun to på afdelingen kan bruge skærmene.',
        ['A1', 'practice_near'],
        underWay('Tre plejehjem er i gang, to begynder efter sommerferien.'),
      ),
      need(
        'E2.2',
        ['Assistenter og hjælpere', 'most'],
        'Aftenvagten skal kunne bygge videre på det, dagvagten så.',
        ['A2', 'peer_formal'],
        done('Fælles måde at skrive på er taget i brug i hele centret.'),
      ),
      project(
        'Rolige nætter',
        'E3.6',
        ['Nattevagter på Strandgården', 'about_5'],
        'Vi vil vide, om sensorer giver færre opvågninger, før vi køber flere.',
        ['A3', 'project_group'],
        done('Der er færre opvågninger. Forsøget er udvidet.'),
      ),
      need(
        'E6.3',
        ['Ledere og koordinatorer', 'about_10'],
        'Feedback siges oftest for sent.',
        ['F5', 'sparring'],
        dropped('Indgår nu i lederudviklingen og følges dér.'),
      ),
    ],
    current: [],
  },
  {
    centre: 'Sundhed og Træning',
    place: 'Sundhedshuset, undervisningslokalet',
    focus: [
      'Borgerne kommer hurtigere hjem fra sygehuset. Hvad skal vi kunne, som vi ikke skulle før?',
      'Træning hjemme på skærm er blevet almindelig. Vi vil selv kunne se, hvornår den virker.',
    ],
    last: [
      need(
        'E3.1',
        ['Sygeplejersker i hele centret', 'about_25'],
        'Flere borgere har behandling med hjem, som før kun var på sygehuset.',
        ['A2', 'guidance'],
        done('Alle sygeplejersker er vejledt i de tre nye behandlinger.'),
      ),
      need(
        'E2.5',
        ['Terapeuter', 'about_10'],
        'Skærmtræning skal være noget, alle kan tilbyde.',
        ['A1', 'practice_near'],
        done('Alle terapeuter kan nu lægge et forløb.'),
      ),
      project(
        'Hjælpemidler i hverdagen',
        'E2.4',
        ['Hjælpemidler og hjemmepleje', 'about_10'],
        'Hjælpemidler bliver stående ubrugte, når ingen viser dem.',
        ['F1', 'job_rotation'],
        underWay('Udkørende kolleger har været med hjemmeplejen en dag om ugen.'),
      ),
    ],
    current: [
      need(
        'E3.6',
        ['Terapeuter og sygeplejersker', 'about_10'],
        'Vi skal kunne se, om borgeren har gavn af skærmtræning, og stoppe, når det ikke er tilfældet.',
        ['V2', 'experience_group'],
      ),
      need(
        'E3.4',
        ['Sygepleje og træning', 'about_25'],
        'Borgerens plan skal være den samme, uanset hvem der kommer.',
        ['G4', 'job_rotation'],
      ),
      need('E2.5', ['Nye kolleger', 'about_5'], 'Det skal være en del af den første måned.', ['A1', 'mentoring']),
    ],
  },
  {
    centre: 'Særlig Social Indsats',
    place: 'Bofællesskabet Ankeret, fællesstuen',
    focus: [
      'Vi er blevet flere faggrupper om de samme borgere. Hvad skal vi kunne sammen?',
      'Vi har brug for ro til at følge op på det, vi aftalte.',
    ],
    inputsFirst: true,
    last: [
      need(
        'E6.5',
        ['Alle på bostederne', 'most'],
        'Svære dage sætter sig. Vi skal opdage det hos hinanden i tide.',
        ['G6', 'reflection'],
        underWay('Der er faste pauser efter svære hændelser på fire af fem steder.'),
      ),
      need(
        'E3.5',
        ['Pædagoger og støttepersoner', 'about_25'],
        'Borgerne skal være med til at skrive deres egen plan.',
        ['V1', 'user_interaction'],
        done('Skabelonen er lavet om sammen med borgere fra Lærkebo.'),
      ),
    ],
    current: [],
  },
  {
    centre: 'Job og Uddannelse',
    place: 'Jobcentret, mødelokale Fyret',
    focus: [
      'Lovgivningen skifter igen. Hvordan holder vi os ved lige uden at tabe borgeren af syne?',
      'Vi har fået værktøjer, der foreslår. Vi skal kunne se, hvornår de tager fejl.',
    ],
    last: [
      need(
        'E5.1',
        ['Rådgivere', 'most'],
        'Tre regelsæt ændres på et år.',
        ['F3', 'department_meeting'],
        done('Månedens regel tages på afdelingsmødet og ligger bagefter samme sted.'),
      ),
      need(
        'E2.5',
        ['Rådgivere og virksomhedskonsulenter', 'about_25'],
        'Nye opslag i fagsystemet bruges af ganske få.',
        ['G1', 'peer_formal'],
        underWay('Superbrugere er udpeget, øvelserne begynder i foråret.'),
      ),
      project(
        'En dag i en virksomhed',
        null,
        ['Rådgivere uden virksomhedskontakt', 'about_10'],
        'Den, der anviser en praktik, skal have set pladsen.',
        ['G2', 'inspiration_visit'],
        dropped('Virksomhederne havde ikke tid. Vi prøver igen med kortere besøg.'),
      ),
    ],
    current: [
      need('E2.5', ['Rådgivere', 'most'], 'Forslag fra systemet skal læses med omtanke og ikke bare godkendes.', [
        'G4',
        'practice_near',
      ]),
      need('E5.4', ['Rådgivere i ressourceforløb', 'about_10'], 'Når systemet foreslår, er det stadig os, der afgør.', [
        'V1',
        'reflection',
      ]),
      project(
        'Korte besøg i virksomheder',
        'E4.4',
        ['Rådgivere uden virksomhedskontakt', 'about_10'],
        'To timer er bedre end ingen dag.',
        ['G2', 'inspiration_visit'],
      ),
    ],
  },
];
