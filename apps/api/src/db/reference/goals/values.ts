import type { Goal } from './goal.ts';

const period = { kind: 'value', validFrom: '2012-01-01', validTo: null } as const;

/** The values of the organisation. */
export const values: readonly Goal[] = [
  {
    ...period,
    code: 'V1',
    name: {
      da: 'Borgere og brugere i centrum',
      nb: 'Innbyggere og brukere i sentrum',
      en: 'Citizens and users at the centre',
    },
    description: {
      da: 'Vi begynder med borgernes og brugernes behov og møder dem med respekt.',
      nb: 'Vi begynner med behovene til innbyggere og brukere og møter dem med respekt.',
      en: 'We start from the needs of citizens and users and meet them with respect.',
    },
  },
  {
    ...period,
    code: 'V2',
    name: { da: 'Stadig bedre kvalitet', nb: 'Stadig bedre kvalitet', en: 'Ever better quality' },
    description: {
      da: 'Vi ser på vores arbejde med friske øjne og gør det lidt bedre hver dag.',
      nb: 'Vi ser på arbeidet vårt med friske øyne og gjør det litt bedre hver dag.',
      en: 'We look at our work with fresh eyes and make it a little better every day.',
    },
  },
  {
    ...period,
    code: 'V3',
    name: { da: 'Resultater', nb: 'Resultater', en: 'Results' },
    description: {
      da: 'Vi sætter klare mål, når dem sammen og fortæller, hvad der kom ud af det.',
      nb: 'Vi setter klare mål, når dem sammen og forteller hva som kom ut av det.',
      en: 'We set clear goals, reach them together and say what came of them.',
    },
  },
  {
    ...period,
    code: 'V4',
    name: { da: 'Åbne for udvikling', nb: 'Åpne for utvikling', en: 'Open to development' },
    description: {
      da: 'Vi er nysgerrige, prøver nyt og lærer af det, også når det går anderledes end ventet.',
      nb: 'Vi er nysgjerrige, prøver nytt og lærer av det, også når det går annerledes enn ventet.',
      en: 'We are curious, try new things and learn from them, even when they do not go as expected.',
    },
  },
  {
    ...period,
    code: 'V5',
    name: { da: 'En god arbejdsplads', nb: 'En god arbeidsplass', en: 'A good workplace' },
    description: {
      da: 'Vi passer på hinanden, har indflydelse på vores arbejde og er stolte af det.',
      nb: 'Vi tar vare på hverandre, har innflytelse på arbeidet vårt og er stolte av det.',
      en: 'We look after one another, have a say in our work and take pride in it.',
    },
  },
];
