import type { StandardAgendaKind } from './standard-agenda.ts';

interface AgendaTexts {
  /** How the chair introduces the item. */
  readonly introductions: readonly string[];
  /** What the minutes say on it: sentences, of which those after the first may be points of a list. */
  readonly minutes: readonly (readonly string[])[];
}

/** What is said of each item that every agenda has; of `decisions` the centre tells by itself. */
export const agendaTexts: Readonly<Record<Exclude<StandardAgendaKind, 'decisions'>, AgendaTexts>> = {
  last_decisions: {
    introductions: [
      'Vi tager dem én for én: hvad blev gjort, hvad mangler, og hvad har vi lært?',
      'Se listen igennem på forhånd. Vi bruger tiden på det, der ikke blev til noget.',
    ],
    minutes: [
      ['Det meste er gjort eller godt i gang. Udvalget noterer, hvad der mangler, på den enkelte beslutning.'],
      [
        'Udvalget gennemgik beslutningerne. Til næste gang:',
        'Skriv en dato på det, der bliver aftalt.',
        'Aftal med det samme, hvem der følger op.',
      ],
    ],
  },
  goals: {
    introductions: [
      'Byrådets mål og fokusområderne står herunder. Hvilke af dem mærker vi mest i vores center?',
      'Vælg to mål, som vi holder os for øje i resten af mødet.',
    ],
    minutes: [
      ['Udvalget lægger vægt på dygtige ledere og medarbejdere og på udvikling på tværs af fag.'],
      [
        'Tre mål fylder mest i centret:',
        'udvikling på tværs af fag,',
        'lavere sygefravær,',
        'en kultur for service og innovation.',
      ],
      ['Målene er velkendte. Det svære er at vælge fra, når alt er vigtigt.'],
    ],
  },
  link: {
    introductions: [
      'Hvordan hænger det, vi lærer, sammen med det, vi skal nå?',
      'Herunder ses, hvilke kompetencer der er markeret som strategiske, og hvilke mål de tjener.',
    ],
    minutes: [
      [
        'Ny teknologi er markeret som strategisk for hele kommunen. Udvalget er enigt: den frigør tid, når alle kan bruge den.',
      ],
      ['Sammenhængen er tydelig for teknologi og samarbejde. For trivsel skal den siges højt igen.'],
    ],
  },
  wheel: {
    introductions: [
      'Centrets hjul står ved siden af kommunens. Hvor ligger vi anderledes, og er det sådan, det skal være?',
      'Se efter, hvor mange der efterspørger det samme, før vi taler om enkelte steder.',
    ],
    minutes: [
      ['Centret ligner kommunen. Efterspørgslen på at tage ny teknologi i brug er størst her som i de andre centre.'],
      [
        'Udvalget hæfter sig ved to ting:',
        'mange vil lære at bruge ny teknologi,',
        'færre end sidste år efterspørger hjælp til fagsystemerne.',
      ],
    ],
  },
  inputs: {
    introductions: [
      'Indspillene kan læses forud. Vi begynder med det, som flere steder peger på.',
      'Hvad kan enhederne selv klare, og hvad skal vi løfte sammen?',
    ],
    minutes: [
      ['Indspillene peger samme vej. Udvalget svarer hvert A-MED skriftligt.'],
      ['Flere steder beder om tid til at øve sig i arbejdstiden. Det tages med i beslutningerne.'],
      ['Ét sted nåede ikke at sende et indspil. Formanden taler med dem.'],
    ],
  },
  evaluation: {
    introductions: [
      'Hvad skal vi gøre anderledes næste år? Ét ord fra hver.',
      'Var forberedelsen god nok? Kom alle til orde?',
    ],
    minutes: [
      ['Det var godt at have hjulet fremme. Næste år skal papirerne ud en uge før.'],
      ['Afstemningen gjorde det lettere at vælge. Mødet må gerne være en halv time længere.'],
      ['Alle kom til orde. Udvalget vil gerne mødes ude på en arbejdsplads igen.'],
    ],
  },
};

/** After what was decided. */
export const decisionMinutes = [
  'Udvalget er enigt om beslutningerne herunder og om rækkefølgen.',
  'Der var to syn på rækkefølgen. Udvalget enedes om den, der står her.',
  'Beslutningerne er taget i enighed. Opfølgningen står ved hver af dem.',
] as const;

/** A remark on a draft. */
export const remarkText = 'Under indspil fra A-MED mangler der, at Løn og Regnskab også pegede på klart sprog.';

export const corrections = {
  last: 'Fristen for den første beslutning var skrevet forkert af.',
  current: 'Det skal fremgå, at øvelserne ligger i arbejdstiden.',
} as const;
