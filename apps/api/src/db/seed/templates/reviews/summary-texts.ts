/** What the training house writes in last year's summary. */
export const summaryTexts = {
  introduction:
    'Sammenfatningen samler, hvad medarbejdere og ledere har bedt om i deres samtaler, og hvad centrenes MED-udvalg har drøftet. Den bygger på årets statistik og på referaterne. Alle tal gælder hele kommunen.',
  main_picture:
    'Ét ønske går igen i alle centre: at kunne tage ny teknologi i brug. Det er også den kompetence, som kommunen har markeret som strategisk. Dernæst fylder samarbejde gennem fælles digitale værktøjer og overblik over organisationen.',
  offered:
    'Vi tilbyder øvelser tæt på arbejdet, hvor en kollega lærer fra sig, og støtter de centre, der vil afprøve noget sammen. Tilbuddene ligger i arbejdstiden og aftales med lederen.',
  not_offered:
    'Noget må vente, og noget løses bedst på arbejdspladsen. Begrundelsen står ved hver kompetence. Spørg Uddannelseshuset, hvis I vil i gang selv.',
  evaluation:
    'Det er første gang, drøftelserne er samlet på denne måde. Centrene peger på, at papirerne skal ud tidligere, og at beslutninger skal have en dato.',
  closing: 'Næste år følger vi op på, hvad der er blevet til noget, og hvad det har betydet for borgerne.',
} as const;

/** The beginnings of this year's. */
export const draftTexts = {
  introduction: 'Udkast: bygger på årets statistik og på de referater, der er sendt indtil nu.',
  main_picture:
    'Ny teknologi er igen det, flest beder om. To centre eller flere peger i år også på at afprøve nye metoder.',
} as const;

/** What is decided on last year's proposals, by element. */
export const summaryDecisions = {
  'E2.5': {
    kind: 'take_up',
    reason: 'Tilbydes i alle centre, tæt på arbejdet og med en kollega som den, der lærer fra sig.',
  },
  'E2.3': { kind: 'take_up', reason: null },
  'E3.5': { kind: 'take_up', reason: 'Som forløb for to centre ad gangen, sammen med borgere.' },
  'L8.1': { kind: 'take_up', reason: 'Indgår i lederudviklingen.' },
  'L8.3': { kind: 'postpone', reason: 'Tages sammen med de nye mål.' },
  'E5.2': { kind: 'take_up', reason: 'Kort øvelse hver måned, som alle kan hente.' },
  'E5.4': {
    kind: 'reject',
    reason: 'Etisk refleksion ligger på arbejdspladsen. Uddannelseshuset låner en mødeleder ud.',
  },
  'L4.4': { kind: 'postpone', reason: 'Nyt økonomisystem kommer først.' },
  'E4.4': { kind: 'take_up', reason: 'Som bytteuger mellem centre.' },
  'E1.2': { kind: 'postpone', reason: 'Tages op, når målene for de næste fire år er vedtaget.' },
  'E2.2': { kind: 'take_up', reason: null },
  'E1.5': { kind: 'reject', reason: 'Værdierne tages op i de årlige samtaler.' },
  'E2.4': { kind: 'reject', reason: 'Oplæring følger udstyret og betales af den, der køber det.' },
  'E1.3': { kind: 'reject', reason: 'Løses bedst på den enkelte arbejdsplads sammen med lederen.' },
  'L8.2': { kind: 'take_up', reason: 'Indgår i lederudviklingen.' },
  'L2.2': { kind: 'postpone', reason: 'Der kommer en ny sagsgang til sommer.' },
} as const satisfies Readonly<Record<string, { kind: 'take_up' | 'postpone' | 'reject'; reason: string | null }>>;

/** What became of last year's offers, told in this year's draft. */
export const offerOutcomes = {
  'E2.5': { status: 'under_way', word: 'Ni centre er i gang. Ønsket er vokset, så tilbuddet fortsætter.' },
  'E2.3': { status: 'done', word: 'Alle centre bruger nu de samme værktøjer.' },
  'E5.2': { status: 'under_way', word: 'Otte øvelser er holdt. Efterspørgslen er stadig stor.' },
} as const;

export const presentations = {
  centre_council: {
    monthDay: '11-26',
    decision: 'Centerrådet tiltræder sammenfatningen og beder centercheferne afsætte tid til øvelserne.',
  },
  h_med: {
    monthDay: '12-03',
    decision: 'H-MED tager sammenfatningen til efterretning og følger op på aften- og nattevagter i marts.',
  },
} as const;
