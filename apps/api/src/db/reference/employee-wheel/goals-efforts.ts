import type { WheelArea } from '../wheel.ts';

/** E1 of the employee wheel. */
export const goalsEfforts: WheelArea = {
  code: 'E1',
  isHub: false,
  name: { da: 'Mål og indsatser', nb: 'Mål og satsinger', en: 'Goals and efforts' },
  shortName: { da: 'Mål og indsatser', nb: 'Mål og satsinger', en: 'Goals and efforts' },
  description: {
    da: 'Det, arbejdspladsen vil opnå, og den enkeltes bidrag til det.',
    nb: 'Det arbeidsplassen vil oppnå, og den enkeltes bidrag til det.',
    en: 'What the workplace sets out to achieve, and each person’s contribution to it.',
  },
  derivations: [],
  links: [],
  elements: [
    {
      code: 'E1.1',
      name: {
        da: 'Kender arbejds\u00ADpladsens kerneopgave og mål',
        nb: 'Kjenner arbeids\u00ADplassens kjerneoppgave og mål',
        en: 'Knows the core task and the goals of the workplace',
      },
      description: {
        da: 'Kan med egne ord fortælle, hvad arbejdspladsen er til for, og hvad den vil nå i år.',
        nb: 'Kan med egne ord fortelle hva arbeidsplassen er til for, og hva den vil oppnå i år.',
        en: 'Can say in their own words what the workplace is there for and what it aims to achieve this year.',
      },
      components: ['knowledge_practical', 'attitude'],
    },
    {
      code: 'E1.2',
      name: {
        da: 'Kobler egne opgaver til de fælles mål',
        nb: 'Knytter egne oppgaver til de felles målene',
        en: 'Connects their own tasks to the common goals',
      },
      description: {
        da: 'Ved, hvordan arbejdet gør en forskel for borgerne, og bruger det, når opgaverne planlægges.',
        nb: 'Vet hvordan arbeidet gjør en forskjell for innbyggerne, og bruker det når oppgavene planlegges.',
        en: 'Knows how the work makes a difference to citizens and uses that when planning tasks.',
      },
      components: ['knowledge_practical', 'ability_experience'],
    },
    {
      code: 'E1.3',
      name: {
        da: 'Prioriterer det vigtigste først',
        nb: 'Prioriterer det viktigste først',
        en: 'Puts the most important things first',
      },
      description: {
        da: 'Aftaler med leder og kolleger, hvad der skal nås, og siger til, når tiden ikke slår til.',
        nb: 'Avtaler med leder og kolleger hva som må gjøres, og sier ifra når tiden ikke strekker til.',
        en: 'Agrees with leader and colleagues what must be done, and says so when time runs short.',
      },
      components: ['skill_social', 'ability_experience', 'attitude'],
    },
    {
      code: 'E1.4',
      name: {
        da: 'Følger op på resultater sammen med kolleger',
        nb: 'Følger opp resultater sammen med kolleger',
        en: 'Follows up on results together with colleagues',
      },
      description: {
        da: 'Ser på, hvad der virkede, og bruger det til at gøre det bedre næste gang.',
        nb: 'Ser på hva som virket, og bruker det til å gjøre det bedre neste gang.',
        en: 'Looks at what worked and uses it to do better next time.',
      },
      components: ['skill_technical', 'skill_social', 'attitude'],
    },
    {
      code: 'E1.5',
      name: {
        da: 'Bringer værdierne ind i det daglige arbejde',
        nb: 'Tar verdiene med inn i det daglige arbeidet',
        en: 'Brings the values into daily work',
      },
      description: {
        da: 'Borgere, brugere og kolleger kan mærke kommunens værdier i den måde, opgaverne bliver løst på.',
        nb: 'Innbyggere, brukere og kolleger merker kommunens verdier i måten oppgavene blir løst på.',
        en: 'Citizens, users and colleagues can feel the municipality’s values in the way tasks are done.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
  ],
};
