import type { Goal } from './goal.ts';

const period = { kind: 'focus_area', validFrom: '2012-01-01', validTo: null } as const;

/** The cross-cutting focus areas of the centre council's strategy map. */
export const focusAreas: readonly Goal[] = [
  {
    ...period,
    code: 'F1',
    name: { da: 'Realiserede gevinster', nb: 'Realiserte gevinster', en: 'Benefits realised' },
    description: {
      da: 'Når vi bruger tid og penge på noget nyt, henter vi også den gevinst, vi har regnet med.',
      nb: 'Når vi bruker tid og penger på noe nytt, henter vi også ut gevinsten vi har regnet med.',
      en: 'When we spend time and money on something new, we also reap the benefit we counted on.',
    },
  },
  {
    ...period,
    code: 'F2',
    name: { da: 'Én kommune', nb: 'Én kommune', en: 'One municipality' },
    description: {
      da: 'Centre og enheder arbejder i samme retning, så borgerne møder én kommune.',
      nb: 'Seksjoner og virksomheter arbeider i samme retning, slik at innbyggerne møter én kommune.',
      en: 'Centres and units work in the same direction, so that citizens meet one municipality.',
    },
  },
  {
    ...period,
    code: 'F3',
    name: {
      da: 'Effektiv, god og ensartet service',
      nb: 'Effektiv, god og ensartet service',
      en: 'Effective, good and consistent service',
    },
    description: {
      da: 'Borgerne får hurtig og god hjælp og samme behandling, uanset hvor de henvender sig.',
      nb: 'Innbyggerne får rask og god hjelp og samme behandling uansett hvor de henvender seg.',
      en: 'Citizens get prompt, good help and the same treatment wherever they turn.',
    },
  },
  {
    ...period,
    code: 'F4',
    name: {
      da: 'En fælles kompetenceplatform',
      nb: 'En felles kompetanseplattform',
      en: 'A shared competence platform',
    },
    description: {
      da: 'Ledere og medarbejdere har et fælles sprog og fælles redskaber til at udvikle kompetencer.',
      nb: 'Ledere og medarbeidere har et felles språk og felles verktøy for å utvikle kompetanse.',
      en: 'Leaders and staff share a language and the tools for developing competence.',
    },
  },
  {
    ...period,
    code: 'F5',
    name: { da: 'Trivsel og arbejdsglæde', nb: 'Trivsel og arbeidsglede', en: 'Wellbeing and joy at work' },
    description: {
      da: 'Det skal være godt og meningsfuldt at gå på arbejde, for så lykkes opgaverne også bedre.',
      nb: 'Det skal være godt og meningsfullt å gå på jobb, for da lykkes vi også bedre med oppgavene.',
      en: 'Going to work should be good and meaningful, because then the work itself goes better too.',
    },
  },
  {
    ...period,
    code: 'F6',
    name: {
      da: 'En kultur for service og innovation',
      nb: 'En kultur for service og innovasjon',
      en: 'A culture of service and innovation',
    },
    description: {
      da: 'Vi er til for borgerne og finder hele tiden bedre måder at hjælpe dem på.',
      nb: 'Vi er til for innbyggerne og finner stadig bedre måter å hjelpe dem på.',
      en: 'We are here for citizens and keep finding better ways to help them.',
    },
  },
];
