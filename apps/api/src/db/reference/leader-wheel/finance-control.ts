import type { WheelArea } from '../wheel.ts';

/** L4 of the leader wheel. */
export const financeControl: WheelArea = {
  code: 'L4',
  isHub: false,
  name: {
    da: 'Økonomiske og styrings\u00ADmæssige kompetencer',
    nb: 'Økonomi- og styrings\u00ADkompetanse',
    en: 'Finance and control competences',
  },
  shortName: { da: 'Økonomi og styring', nb: 'Økonomi og styring', en: 'Finance and control' },
  description: {
    da: 'At bruge fællesskabets penge klogt: forstå tallene, styre efter dem og handle, når virkeligheden ændrer sig.',
    nb: 'Å bruke fellesskapets penger klokt: forstå tallene, styre etter dem og handle når virkeligheten endrer seg.',
    en: 'Using public money wisely: understanding the figures, steering by them and acting when things change.',
  },
  derivations: [
    {
      goal: 'F1',
      reason: {
        da: 'En gevinst bliver først til noget, når ledere kan regne på den, hente den og følge op.',
        nb: 'En gevinst blir først til noe når ledere kan regne på den, hente den ut og følge opp.',
        en: 'A benefit only becomes real when leaders can estimate it, realise it and follow it up.',
      },
    },
    {
      goal: 'F3',
      reason: {
        da: 'Effektiv, god og ensartet service kræver, at pengene styres sikkert og bruges dér, hvor de virker bedst.',
        nb: 'Effektiv, god og ensartet service krever at pengene styres trygt og brukes der de virker best.',
        en: 'Effective, good and consistent service depends on sound control and on spending money where it works best.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L4.1',
      name: {
        da: 'Forstår økonomi og styring, fra budgetproces til ledelses\u00ADinformation',
        nb: 'Forstår økonomi og styring, fra budsjett\u00ADprosess til styrings\u00ADinformasjon',
        en: 'Understands finance and control, from budget process to management information',
      },
      description: {
        da: 'Kender budgetåret og principperne for økonomistyring og kan læse, hvad tallene fortæller om driften.',
        nb: 'Kjenner budsjettåret og prinsippene for økonomistyring og kan lese hva tallene sier om driften.',
        en: 'Knows the budget cycle and the principles of financial control and can read what the figures say about operations.',
      },
      components: ['knowledge_practical', 'knowledge_theoretical', 'skill_technical'],
    },
    {
      code: 'L4.2',
      name: {
        da: 'Ved, hvordan økonomien på forskellige områder hænger sammen',
        nb: 'Vet hvordan økonomien på ulike områder henger sammen',
        en: 'Knows how the finances of different fields affect each other',
      },
      description: {
        da: 'Tænker over, hvad en beslutning koster eller sparer andre steder i kommunen, før den bliver truffet.',
        nb: 'Tenker gjennom hva en beslutning koster eller sparer andre steder i kommunen, før den blir tatt.',
        en: 'Considers what a decision will cost or save elsewhere in the municipality before it is taken.',
      },
      components: ['knowledge_practical', 'ability_experience', 'others_contacts'],
    },
    {
      code: 'L4.3',
      name: {
        da: 'Gør løbende driften mere effektiv',
        nb: 'Gjør driften stadig mer effektiv',
        en: 'Makes operations steadily more efficient',
      },
      description: {
        da: 'Finder enklere arbejdsgange sammen med medarbejderne og sørger for, at gevinsten bliver hentet.',
        nb: 'Finner enklere arbeidsmåter sammen med medarbeiderne og sørger for at gevinsten blir hentet ut.',
        en: 'Finds simpler ways of working together with staff and sees to it that the benefits are realised.',
      },
      components: ['skill_technical', 'ability_experience', 'attitude'],
    },
    {
      code: 'L4.4',
      name: {
        da: 'Lægger et budget og styrer efter det',
        nb: 'Legger et budsjett og styrer etter det',
        en: 'Sets up a budget and steers by it',
      },
      description: {
        da: 'Laver et realistisk budget, der passer til opgaverne, og ved hele året, hvor økonomien er på vej hen.',
        nb: 'Lager et realistisk budsjett som passer til oppgavene, og vet hele året hvor økonomien er på vei.',
        en: 'Makes a realistic budget that fits the tasks and knows all year round where the finances are heading.',
      },
      components: ['knowledge_practical', 'skill_technical'],
    },
    {
      code: 'L4.5',
      name: {
        da: 'Følger op på disponerede midler og omprioriterer i tide',
        nb: 'Følger opp disponerte midler og omprioriterer i tide',
        en: 'Follows up on committed spending and reprioritises in time',
      },
      description: {
        da: 'Ved, hvilke penge der allerede er bundet, ser afvigelser tidligt og flytter midler derhen, hvor de gør mest gavn.',
        nb: 'Vet hvilke penger som allerede er bundet, ser avvik tidlig og flytter midler dit de gjør mest nytte.',
        en: 'Knows what is already committed, sees deviations early and moves money to where it does most good.',
      },
      components: ['knowledge_practical', 'skill_technical', 'ability_experience'],
    },
  ],
};
