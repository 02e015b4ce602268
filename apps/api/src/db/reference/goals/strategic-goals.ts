import type { Goal } from './goal.ts';

const period = { kind: 'strategic_goal', validFrom: '2024-01-01', validTo: '2028-01-01' } as const;

/** The strategic goals of the demonstration municipality for one council period. */
export const strategicGoals: readonly Goal[] = [
  {
    ...period,
    code: 'G1',
    name: { da: 'Økonomisk råderum', nb: 'Økonomisk handlingsrom', en: 'Financial room for manoeuvre' },
    description: {
      da: 'Økonomien skal give plads til at vælge, også når vilkårene ændrer sig.',
      nb: 'Økonomien skal gi rom for å velge, også når vilkårene endrer seg.',
      en: 'Our finances should leave room to choose, even when conditions change.',
    },
  },
  {
    ...period,
    code: 'G2',
    name: {
      da: 'Stærke og mangfoldige lokalsamfund',
      nb: 'Sterke og mangfoldige lokalsamfunn',
      en: 'Strong and diverse communities',
    },
    description: {
      da: 'Vi informerer godt, forebygger tidligt, giver plads til forskellige kulturer og værner om miljøet.',
      nb: 'Vi informerer godt, forebygger tidlig, gir plass til ulike kulturer og verner om miljøet.',
      en: 'We keep people well informed, prevent problems early, make room for different cultures and protect the environment.',
    },
  },
  {
    ...period,
    code: 'G3',
    name: {
      da: 'Grøn omstilling i fællesskab',
      nb: 'Grønn omstilling i fellesskap',
      en: 'A green transition together',
    },
    description: {
      da: 'Vi sænker udledningen af CO₂ og finder grønne løsninger sammen med borgere, virksomheder og andre kommuner.',
      nb: 'Vi kutter utslippene av CO₂ og finner grønne løsninger sammen med innbyggere, næringsliv og andre kommuner.',
      en: 'We cut CO₂ emissions and find green solutions together with citizens, businesses and other municipalities.',
    },
  },
  {
    ...period,
    code: 'G4',
    name: { da: 'Udvikling på tværs af fag', nb: 'Utvikling på tvers av fag', en: 'Development across professions' },
    description: {
      da: 'Der bliver flere ældre og færre hænder. Derfor bruger vi kræfterne på tværs af fag og enheder.',
      nb: 'Det blir flere eldre og færre hender. Derfor bruker vi kreftene på tvers av fag og virksomheter.',
      en: 'There will be more older people and fewer hands. That is why we use our resources across professions and units.',
    },
  },
  {
    ...period,
    code: 'G5',
    name: {
      da: 'Dygtige ledere og medarbejdere',
      nb: 'Dyktige ledere og medarbeidere',
      en: 'Skilled leaders and staff',
    },
    description: {
      da: 'Vi tiltrækker, fastholder og udvikler de ledere og medarbejdere, som opgaverne kræver.',
      nb: 'Vi rekrutterer, beholder og utvikler de lederne og medarbeiderne som oppgavene krever.',
      en: 'We attract, keep and develop the leaders and staff that our tasks require.',
    },
  },
  {
    ...period,
    code: 'G6',
    name: { da: 'Lavere sygefravær', nb: 'Lavere sykefravær', en: 'Lower sickness absence' },
    description: {
      da: 'Vi forebygger fravær med et godt arbejdsmiljø, nærværende ledelse og hurtig hjælp tilbage i arbejde.',
      nb: 'Vi forebygger fravær med et godt arbeidsmiljø, nærværende ledelse og rask hjelp tilbake til jobb.',
      en: 'We prevent absence through a good working environment, attentive leadership and prompt help back to work.',
    },
  },
];
