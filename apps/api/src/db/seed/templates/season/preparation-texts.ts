import type { WheelCode } from '../../catalogue.ts';

export type Theme = 'goals' | 'competence' | 'cooperation' | 'feedback' | 'wishes';
type Answers = Readonly<Record<Theme, readonly string[]>>;

/** What each side wrote for itself to prepare, by the wheel of the conversation. */
export const preparationTexts: Readonly<Record<WheelCode, Readonly<Record<'employee' | 'leader', Answers>>>> = {
  employee: {
    employee: {
      goals: [
        'At vi får den nye arbejdsgang til at virke for alle i teamet, ikke kun for os, der var med til at lave den.',
        'Jeg vil gerne have færre opgaver på én gang og gøre dem helt færdige.',
        'At borgerne oplever, at vi siger det samme, uanset hvem de spørger.',
      ],
      competence: [
        'De nye skærme og programmer. Jeg kan det meste, men jeg er langsom og spørger for sent.',
        'At skrive kort. Mine notater bliver for lange, og så bliver de ikke læst.',
        'At give sparring til de nye, uden at jeg bare overtager opgaven.',
      ],
      cooperation: [
        'Vi er gode til at hjælpe hinanden. Overleveringen kunne være bedre om fredagen.',
        'Jeg savner tid til at tale faget igennem med de andre.',
        'Det går godt. Jeg vil gerne have lidt flere fælles pauser.',
      ],
      feedback: [
        'Jeg vil gerne vide, hvad der gør indtryk hos borgerne, også det små.',
        'Sig det endelig med det samme, når noget kan gøres bedre. Det er lettere end bagefter.',
        'Jeg har savnet, at du kommer forbi om eftermiddagen.',
      ],
      wishes: [
        'At jeg kan vise de nye systemer til andre. Første skridt er at øve mig selv en time om ugen.',
        'Jeg vil gerne prøve at være et par dage hos naboteamet.',
        'Om et år vil jeg gerne stå for en fast opgave, som er min.',
      ],
    },
    leader: {
      goals: [
        'Den fælles opgave i teamet. Her er der brug for netop den ro og erfaring.',
        'To af de faste opgaver kan gives videre, så der bliver plads til noget nyt.',
        'At det gode arbejde bliver synligt for resten af huset.',
      ],
      competence: [
        'Den faglige sikkerhed er stor. Det største skridt nu er at dele den.',
        'De digitale værktøjer. Der skal være tid til at øve sig, ikke kun et kursus.',
        'At prioritere, når alting haster. Det vil jeg gerne høre mere om.',
      ],
      cooperation: [
        'En vigtig kollega for de nye. Jeg vil spørge, om det bliver for meget.',
        'Samarbejdet med de andre faggrupper er blevet bedre. Hvad gjorde forskellen?',
        'Jeg vil gerne tale om, hvordan vi fordeler de lange opgaver.',
      ],
      feedback: [
        'Jeg har set stor tålmodighed i en svær situation og vil gerne sige det højt.',
        'Aftaler bliver holdt. Jeg vil gerne høre tidligere, når noget skrider.',
        'Hvad har jeg selv gjort, som hjalp, og hvad gjorde det modsatte?',
      ],
      wishes: [
        'En rolle som vejleder kunne være næste skridt. Vi kan begynde med én ny kollega.',
        'Jeg vil foreslå en byttedag med naboteamet.',
        'Er der lyst til mere ansvar? Det kan prøves af i et lille projekt.',
      ],
    },
  },
  leader: {
    employee: {
      goals: [
        'At få de nye mål ned i hverdagen. Medarbejderne kender dem, men vi bruger dem ikke endnu, når vi prioriterer.',
        'Økonomien er på plads. Nu skal kræfterne bruges på kvaliteten.',
        'At færre ting skal forbi mig. Jeg er flaskehals i tre slags sager.',
      ],
      competence: [
        'At uddelegere og blive ved med det, også når jeg selv kunne gøre det hurtigere.',
        'At tænke længere frem end til næste budget.',
        'Den svære samtale. Jeg venter stadig for længe.',
      ],
      cooperation: [
        'Lederkredsen er mit bedste netværk. Jeg vil gerne have mere tid til sparring dér.',
        'Jeg mangler klare aftaler med de tværgående funktioner.',
        'Samarbejdet i MED går godt, fordi vi taler sammen tidligt.',
      ],
      feedback: [
        'Jeg vil gerne vide, hvordan min måde at lede møder på virker udefra.',
        'Medarbejderne siger, at jeg er let at få fat i. De vil gerne høre mere om hvorfor.',
        'Jeg har brug for at høre, hvor du ser mig tøve.',
      ],
      wishes: [
        'Et forløb med en mentor uden for centret. Første skridt er et møde om, hvad det skal handle om.',
        'Jeg vil gerne stå for noget på tværs af centre.',
        'Om et år skal enhedens mellemledere selv køre tavlemøderne.',
      ],
    },
    leader: {
      goals: [
        'De to mål, der er bagud, og hvad der skal til for at lukke dem.',
        'Mere tid til ledelse tæt på hverdagen og mindre til drift.',
        'At enheden går forrest i det fælles projekt.',
      ],
      competence: [
        'Den strategiske del. Der er overblik nok, men for lidt tid til den.',
        'At sætte retning og blive i den, når der kommer pres.',
        'Opfølgningen er blevet sikker. Den kunne andre ledere lære af.',
      ],
      cooperation: [
        'En god kollega i lederkredsen. Jeg vil gerne se flere fælles løsninger.',
        'Samarbejdet mellem de to ledere i enheden skal vi tale åbent om.',
        'Hvad kan jeg gøre for, at de tværgående sager bliver lettere?',
      ],
      feedback: [
        'Modet til at sige tingene, som de er, er værd at nævne.',
        'Jeg vil gerne inddrages lidt før, når noget er ved at blive svært.',
        'Tydelig og rolig, også i de store forandringer.',
      ],
      wishes: [
        'At blive mentor for en ny leder kunne være et godt næste skridt.',
        'Et ansvar på tværs, som kan prøves af i et halvt år.',
        'Hvad skal der til, for at rollen bliver ved med at være spændende?',
      ],
    },
  },
};
