import type { WheelCode } from '../../catalogue.ts';

export type RecordField = 'goals' | 'competence' | 'cooperation' | 'feedback' | 'wishes' | 'agreements';
export const RECORD_FIELDS: readonly RecordField[] = [
  'goals',
  'competence',
  'cooperation',
  'feedback',
  'wishes',
  'agreements',
];

/** Where one meets; the last ones are met at through a link. */
export const places: readonly string[] = [
  'Mødelokale 1',
  'Mødelokale 2',
  'Det lille mødelokale',
  'Lederens kontor',
  'Lokale 3.12 på rådhuset',
  'Samtalerummet på første sal',
];
export const MEETING_LINK = 'https://moede.fjordby.example/samtale';

/** The words of an invitation. */
export const notes: readonly string[] = [
  'Jeg glæder mig til vores samtale. Se gerne på dit hjul og sidste års plan inden.',
  'Vi har god tid. Tænk over, hvad du gerne vil blive bedre til det næste år.',
  'Tag gerne et par eksempler med på noget, der er lykkedes for dig siden sidst.',
  'Sig endelig til, hvis tidspunktet ikke passer, så finder vi et andet.',
  'Vi begynder med det, du er mest optaget af, og slutter med planen.',
];

/** What the two wrote down together, by wheel: a conversation with an employee, and one with a leader. */
export const recordTexts: Readonly<Record<WheelCode, Readonly<Record<RecordField, readonly string[]>>>> = {
  employee: {
    goals: [
      'Årets vigtigste opgave er at få de nye arbejdsgange til at sidde. Vi ser på resultatet sammen hver måned.',
      'Færre afbrydelser i dagens plan. Vi prøver en fast time om dagen, hvor kollegerne tager telefonen.',
      'Borgerne skal møde den samme aftale, uanset hvem der er på arbejde. Det er målet for det næste halve år.',
      'To opgaver gives videre, så der er tid til den nye rolle i teamet.',
      'Vi holder fast i det, der virkede sidste år, og lægger ét nyt mål oveni i stedet for tre.',
    ],
    competence: [
      'Vi er enige om det meste. Den største afstand er om de nye digitale løsninger, og der tager vi fat først.',
      'Stærk i mødet med borgerne. Vil gerne kunne begrunde valgene tydeligere over for andre faggrupper.',
      'Det, der blev lært sidste år, bliver brugt hver uge. Nu er det tid til at give det videre.',
      'Vi ser forskelligt på to punkter og har skrevet det på. Vi ser på dem igen om tre måneder.',
      'Dokumentationen er blevet kortere og bedre. Næste skridt er at hjælpe de nye kolleger i gang.',
    ],
    cooperation: [
      'Teamet hjælper hinanden, når der er travlt. Overleveringen mellem vagterne kan blive kortere.',
      'Godt samarbejde med naboteamet. Vi vil mødes fast en gang om måneden.',
      'Der mangler ro til de lange opgaver. Vi flytter de faste møder til om formiddagen.',
      'Tonen er god, også når vi er uenige. Det skal vi blive ved med.',
      'Opgaverne bliver delt mere jævnt nu. Vi ser på fordelingen hvert kvartal.',
    ],
    feedback: [
      'Lederen siger, at roen i de svære samtaler smitter af på hele teamet.',
      'Lederen fremhæver, at nye kolleger føler sig godt taget imod. Medarbejderen ønsker hurtigere svar på ferieplaner.',
      'Ros for at tage fat, når noget ikke virker. Ønske om, at lederen er mere synlig om eftermiddagen.',
      'God til at holde aftaler. Kan sige fra lidt før, når opgaverne hober sig op.',
      'Medarbejderen sætter pris på korte snakke i ugens løb frem for lange møder.',
    ],
    wishes: [
      'Vil gerne prøve at stå for et lille projekt på tværs af to teams.',
      'Kunne tænke sig at følge en kollega et andet sted i kommunen et par dage.',
      'Vil gerne blive vejleder for nye kolleger, når der er plads til det.',
      'Er glad for opgaverne, som de er, og vil hellere i dybden end videre til noget andet.',
      'På længere sigt en rolle med mere ansvar for kvaliteten.',
    ],
    agreements: [
      'Planen har få punkter, og vi tager dem op på vores faste snak den første mandag i måneden.',
      'Lederen finder tid i vagtplanen. Medarbejderen fortæller teamet om det lærte bagefter.',
      'Vi ser på planen igen om tre måneder og lukker det, der er nået.',
      'Det nye prøves af i én uge, og så beslutter vi, om det skal være fast.',
      'Lederen taler med naboteamet om en byttedag. Medarbejderen vælger dagen.',
    ],
  },
  leader: {
    goals: [
      'Årets mål er færre og tydeligere. Medarbejderne skal kunne nævne dem uden at slå op.',
      'Budgettet holder, og der er plads til ét udviklingsprojekt. Vi følger det hvert kvartal.',
      'Enheden har nået to af tre mål. Det tredje tages med over i næste år med en ny tidsplan.',
      'Der skal være mere ledelse tæt på hverdagen. En dag om ugen er uden møder.',
      'Det fælles projekt med nabocentret er det vigtigste i år.',
    ],
    competence: [
      'Stærk i det faglige. Det næste er at få andre til at tage ansvaret, også når det går langsommere.',
      'Vi er enige om, at styring og opfølgning er blevet sikrere siden sidst.',
      'Det lærte fra lederforløbet bliver brugt på de ugentlige tavlemøder. Vi kan se det i tallene.',
      'Den strategiske del fylder for lidt i hverdagen. Der sættes fast tid af til den.',
      'Nye idéer får plads, men de skal lukkes eller gøres færdige. Det arbejder vi med.',
    ],
    cooperation: [
      'God sparring i lederkredsen. Vi vil bruge hinanden mere, før sagerne bliver svære.',
      'Samarbejdet med MED er åbent og tidligt. Det holder vi fast i.',
      'Der er brug for klarere aftaler med de tværgående funktioner om, hvem der gør hvad.',
      'To ledere i enheden trækker i hver sin retning. Vi aftaler en fælles dag om rollerne.',
      'Godt at besøge hinandens enheder. Det gør vi to gange om året.',
    ],
    feedback: [
      'Medarbejderne siger, at retningen er tydelig, og at der er plads til at være uenig.',
      'Ros for at tage de svære samtaler i tide. Beslutninger kan forklares lidt mere.',
      'Chefen oplever god styring og vil gerne høre om problemer tidligere.',
      'Lederen ønsker mere sparring om de langsigtede valg og mindre om driften.',
      'Kollegerne fremhæver viljen til at dele både folk og viden.',
    ],
    wishes: [
      'Vil gerne være mentor for en ny leder.',
      'Vil gerne prøve at lede en indsats på tværs af centre.',
      'Ønsker et halvt års sparringsforløb med en leder fra en anden kommune.',
      'Vil blive i rollen og bruge kræfterne på at udvikle lederne i enheden.',
      'På sigt en større enhed, hvis den rigtige mulighed kommer.',
    ],
    agreements: [
      'Vi mødes kort hver sjette uge om planen. Lederen tager emnerne med.',
      'Chefen skaffer en mentor inden for tre måneder. Lederen aftaler selv møderne.',
      'Et punkt ad gangen: det første er i gang inden næste måned.',
      'Vi evaluerer om et halvt år med to eksempler fra hverdagen.',
      'Chefen tager emnet op i chefkredsen. Lederen prøver det af i egen enhed imens.',
    ],
  },
};

/** A word beside a level on which the two did not agree. */
export const remarks: readonly string[] = [
  'Vi ser forskelligt på det og tager det op igen om tre måneder.',
  'Medarbejderen mener, at niveauet er højere i de opgaver, der ikke ses til daglig.',
];
