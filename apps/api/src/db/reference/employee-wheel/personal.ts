import type { WheelArea } from '../wheel.ts';

/** E6 of the employee wheel. */
export const personal: WheelArea = {
  code: 'E6',
  isHub: false,
  name: { da: 'Personlige kompetencer', nb: 'Personlig kompetanse', en: 'Personal competences' },
  shortName: { da: 'Personlige kompetencer', nb: 'Personlig kompetanse', en: 'Personal competences' },
  description: {
    da: 'Den måde, man møder opgaver, borgere og kolleger på.',
    nb: 'Måten man møter oppgaver, innbyggere og kolleger på.',
    en: 'How each of us meets tasks, citizens and colleagues.',
  },
  derivations: [],
  links: [],
  elements: [
    {
      code: 'E6.1',
      name: {
        da: 'Møder borgere og kolleger med respekt',
        nb: 'Møter innbyggere og kolleger med respekt',
        en: 'Meets citizens and colleagues with respect',
      },
      description: {
        da: 'Lytter, er venlig og tydelig og holder en god tone, også når der er travlt.',
        nb: 'Lytter, er vennlig og tydelig og holder en god tone, også når det er travelt.',
        en: 'Listens, is friendly and clear, and keeps a good tone even when things are busy.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
    {
      code: 'E6.2',
      name: {
        da: 'Tager ansvar for egen udvikling',
        nb: 'Tar ansvar for egen utvikling',
        en: 'Takes responsi\u00ADbility for their own development',
      },
      description: {
        da: 'Ved, hvad det næste er at lære, taler med sin leder om det og bruger det lærte bagefter.',
        nb: 'Vet hva som er det neste å lære, snakker med lederen sin om det og tar i bruk det som er lært.',
        en: 'Knows what to learn next, talks with their leader about it and then uses what has been learnt.',
      },
      components: ['ability_experience', 'attitude', 'others_use'],
    },
    {
      code: 'E6.3',
      name: {
        da: 'Giver og tager imod feedback',
        nb: 'Gir og tar imot tilbake\u00ADmeldinger',
        en: 'Gives and receives feedback',
      },
      description: {
        da: 'Siger det, der hjælper, på en ordentlig måde og lytter uden at gå i forsvar.',
        nb: 'Sier det som hjelper, på en ordentlig måte og lytter uten å gå i forsvar.',
        en: 'Says what helps in a considerate way and listens without becoming defensive.',
      },
      components: ['skill_social', 'attitude'],
    },
    {
      code: 'E6.4',
      name: {
        da: 'Reflekterer over egen praksis',
        nb: 'Reflekterer over egen praksis',
        en: 'Reflects on their own practice',
      },
      description: {
        da: 'Stopper op, tænker over, hvad der skete og hvorfor, og prøver måske noget andet næste gang.',
        nb: 'Stopper opp, tenker over hva som skjedde og hvorfor, og prøver kanskje noe annet neste gang.',
        en: 'Pauses, thinks about what happened and why, and perhaps tries something different next time.',
      },
      components: ['ability_experience', 'ability_tacit', 'attitude'],
    },
    {
      code: 'E6.5',
      name: {
        da: 'Passer på egen og andres trivsel',
        nb: 'Tar vare på egen og andres trivsel',
        en: 'Looks after their own and others’ wellbeing',
      },
      description: {
        da: 'Kender egne grænser, siger til i tide og lægger mærke til, hvordan kollegerne har det.',
        nb: 'Kjenner egne grenser, sier ifra i tide og legger merke til hvordan kollegene har det.',
        en: 'Knows their own limits, speaks up in time and notices how colleagues are doing.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
  ],
};
