import type { Goal } from './goal.ts';

const period = { kind: 'signpost', validFrom: '2012-01-01', validTo: null } as const;

/** The signposts of the leadership foundation. */
export const signposts: readonly Goal[] = [
  {
    ...period,
    code: 'P1',
    name: { da: 'Vi er én kommune', nb: 'Vi er én kommune', en: 'We are one municipality' },
    description: {
      da: 'Vi løser opgaverne sammen. Ledere ser ud over eget område og tager ansvar for helheden.',
      nb: 'Vi løser oppgavene sammen. Ledere ser ut over eget område og tar ansvar for helheten.',
      en: 'We solve our tasks together. Leaders look beyond their own area and take responsibility for the whole.',
    },
  },
  {
    ...period,
    code: 'P2',
    name: {
      da: 'Vi tænker frem, mens vi handler',
      nb: 'Vi tenker fram mens vi handler',
      en: 'We think ahead as we act',
    },
    description: {
      da: 'Ledere handler i dag med blik for det, der kommer i morgen.',
      nb: 'Ledere handler i dag med blikk for det som kommer i morgen.',
      en: 'Leaders act today with an eye to what comes tomorrow.',
    },
  },
  {
    ...period,
    code: 'P3',
    name: {
      da: 'Vores kommunikation binder os sammen',
      nb: 'Kommunikasjonen vår binder oss sammen',
      en: 'Our communication binds us together',
    },
    description: {
      da: 'Klar kommunikation gør retningen kendt og skaber tillid, både indadtil og udadtil.',
      nb: 'Klar kommunikasjon gjør retningen kjent og skaper tillit, både innad og utad.',
      en: 'Clear communication makes the direction known and builds trust, inside and out.',
    },
  },
  {
    ...period,
    code: 'P4',
    name: {
      da: 'Vi har en anerkendende kultur',
      nb: 'Vi har en anerkjennende kultur',
      en: 'We have an appreciative culture',
    },
    description: {
      da: 'Vi ser det, der lykkes, siger det til hinanden og bygger videre på det.',
      nb: 'Vi ser det som lykkes, sier det til hverandre og bygger videre på det.',
      en: 'We see what succeeds, tell each other so and build on it.',
    },
  },
  {
    ...period,
    code: 'P5',
    name: { da: 'Vi er modige og troværdige', nb: 'Vi er modige og troverdige', en: 'We are brave and trustworthy' },
    description: {
      da: 'Ledere siger tingene, som de er, tør vælge og holder, hvad de lover.',
      nb: 'Ledere sier ting som de er, tør å velge og holder det de lover.',
      en: 'Leaders say things as they are, dare to choose and keep their promises.',
    },
  },
  {
    ...period,
    code: 'P6',
    name: {
      da: 'Vi gør en forskel, der betyder noget',
      nb: 'Vi gjør en forskjell som betyr noe',
      en: 'We make a difference that matters',
    },
    description: {
      da: 'Det, vi gør, skal have værdi for borgerne og give mening for os selv.',
      nb: 'Det vi gjør, skal ha verdi for innbyggerne og gi mening for oss selv.',
      en: 'What we do should be of value to citizens and have meaning for ourselves.',
    },
  },
];
