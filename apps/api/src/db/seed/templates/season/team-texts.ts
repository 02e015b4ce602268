import type { WheelCode } from '../../catalogue.ts';

interface TeamNeedTemplate {
  /** Code of the element that it is about; null: none. */
  readonly on: string | null;
  readonly body: string;
}

interface TeamTexts {
  readonly needs: readonly TeamNeedTemplate[];
  readonly texts: Readonly<Record<'tasks' | 'cooperation' | 'agreements', readonly string[]>>;
}

const need = (on: string | null, body: string): TeamNeedTemplate => ({ on, body });

export const teamNotes: readonly string[] = [
  'Vi begynder med teamets opgaver og mål og slutter med det, vi vil lære sammen.',
  'Skriv gerne behov på siden inden mødet. Der står ingen navne på.',
  'Vi har to timer. Bagefter laver hver af os sin egen plan.',
];

/** What teams write, by the wheel that most of them stand on. */
export const teamTexts: Readonly<Record<WheelCode, TeamTexts>> = {
  employee: {
    needs: [
      need('E2.5', 'Vi skal kunne bruge de nye løsninger alle sammen og ikke kun de to, der plejer.'),
      need('E2.2', 'Vores notater er for forskellige. Vi mangler en fælles måde at skrive på.'),
      need('E3.3', 'Mere tid til at lære af hinanden, mens vi arbejder.'),
      need('E3.4', 'Vi ved for lidt om, hvad de andre faggrupper kan hjælpe med.'),
      need('E1.3', 'Vi mangler en aftale om, hvad der venter, når vi er få på arbejde.'),
      need('E4.1', 'Breve og beskeder skal være lettere at forstå for borgerne.'),
      need('E5.2', 'Vi er i tvivl om, hvad der må stå på de fælles lister.'),
      need('E6.3', 'At vi siger det til hinanden, når noget kan gøres bedre.'),
      need(null, 'En god introduktion for nye kolleger de første tre uger.'),
      need(null, 'At kunne holde kortere møder.'),
    ],
    texts: {
      tasks: [
        'Vores vigtigste opgave er den samme, men den skal løses af flere på skift. Derfor skal vi kunne det samme.',
        'To mål for året: hurtigere svar til borgerne, og at ingen står alene med de svære opgaver.',
      ],
      cooperation: [
        'Vi er gode til at hjælpe hinanden. Overleveringen skal have en fast form, og pauserne skal holdes sammen.',
        'Der er plads til at sige sin mening. Vi vil blive bedre til at lukke en sag, når den er besluttet.',
      ],
      agreements: [
        'Vi lærer ét nyt redskab sammen hver anden måned. Lederen finder tiden, to af os forbereder.',
        'Alle tager et punkt herfra med i deres egen plan. Vi ser på det igen om et halvt år.',
      ],
    },
  },
  leader: {
    needs: [
      need('L8.3', 'Vi skal trække i samme retning i de tre største indsatser.'),
      need('L5.1', 'Overgangene mellem vores enheder falder mellem to stole.'),
      need('L4.3', 'Vi bruger for meget tid på møder og for lidt på driften.'),
      need('L7.4', 'At give ansvar fra os og lade være med at tage det tilbage.'),
      need('L6.2', 'Vi forklarer den samme beslutning på seks måder.'),
      need('L3.4', 'Mod til at prøve nyt i det små på tværs.'),
      need(null, 'En fast form for sparring i lederkredsen.'),
    ],
    texts: {
      tasks: [
        'Fælles mål: ensartet service og kortere ventetid. Hver enhed vælger selv vejen, og vi følger op sammen.',
      ],
      cooperation: ['Tonen er åben. Vi vil bringe de svære sager frem tidligere og holde fast i det, vi beslutter.'],
      agreements: [
        'Vi mødes om ét emne hver anden måned, og to af os forbereder. Hver leder tager et punkt med i sin plan.',
      ],
    },
  },
};
