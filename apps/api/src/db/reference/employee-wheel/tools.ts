import type { WheelArea } from '../wheel.ts';

/** E2 of the employee wheel. */
export const tools: WheelArea = {
  code: 'E2',
  isHub: false,
  name: { da: 'Værktøjer', nb: 'Verktøy', en: 'Tools' },
  shortName: { da: 'Værktøjer', nb: 'Verktøy', en: 'Tools' },
  description: {
    da: 'De systemer, redskaber og hjælpemidler, der bruges i arbejdet.',
    nb: 'Systemene, redskapene og hjelpemidlene som brukes i arbeidet.',
    en: 'The systems, tools and equipment used in the work.',
  },
  derivations: [],
  links: [],
  elements: [
    {
      code: 'E2.1',
      name: {
        da: 'Bruger fagsystemerne sikkert',
        nb: 'Behersker fagsystemene',
        en: 'Uses the specialist systems with confidence',
      },
      description: {
        da: 'Kender de systemer, der hører til opgaven, og ved, hvor der er hjælp at hente.',
        nb: 'Kjenner systemene som hører til oppgaven, og vet hvor det er hjelp å få.',
        en: 'Knows the systems that go with the task and where to turn for help.',
      },
      components: ['knowledge_practical', 'skill_technical', 'others_use'],
    },
    {
      code: 'E2.2',
      name: {
        da: 'Dokumenterer arbejdet, så andre kan bygge videre på det',
        nb: 'Dokumenterer arbeidet slik at andre kan bygge videre på det',
        en: 'Documents the work so that others can build on it',
      },
      description: {
        da: 'Skriver det, den næste har brug for at vide, kort, sagligt og i tide.',
        nb: 'Skriver det den neste trenger å vite, kort, saklig og i tide.',
        en: 'Writes down what the next person needs to know, briefly, factually and on time.',
      },
      components: ['knowledge_practical', 'skill_technical', 'attitude'],
    },
    {
      code: 'E2.3',
      name: {
        da: 'Samarbejder gennem de fælles digitale værktøjer',
        nb: 'Samarbeider gjennom de felles digitale verktøyene',
        en: 'Works together through the common digital tools',
      },
      description: {
        da: 'Bruger kalender, beskeder, dokumenter og onlinemøder, så det er let for andre at være med.',
        nb: 'Bruker kalender, meldinger, dokumenter og digitale møter slik at det er lett for andre å være med.',
        en: 'Uses calendars, messages, documents and online meetings in a way that makes it easy for others to join in.',
      },
      components: ['skill_technical', 'skill_social'],
    },
    {
      code: 'E2.4',
      name: {
        da: 'Bruger udstyr og hjælpemidler rigtigt',
        nb: 'Bruker utstyr og hjelpemidler riktig',
        en: 'Uses equipment and aids correctly',
      },
      description: {
        da: 'Passer på sig selv, borgerne og udstyret og siger til, når noget ikke virker.',
        nb: 'Tar vare på seg selv, innbyggerne og utstyret og sier ifra når noe ikke virker.',
        en: 'Takes care of themselves, of citizens and of the equipment, and speaks up when something does not work.',
      },
      components: ['knowledge_practical', 'skill_technical', 'ability_tacit'],
    },
    {
      code: 'E2.5',
      name: {
        da: 'Tager ny teknologi i brug',
        nb: 'Tar ny teknologi i bruk',
        en: 'Takes up new technology',
      },
      description: {
        da: 'Er nysgerrig på nye løsninger, prøver dem af og hjælper kolleger i gang.',
        nb: 'Er nysgjerrig på nye løsninger, prøver dem ut og hjelper kolleger i gang.',
        en: 'Is curious about new solutions, tries them out and helps colleagues get started.',
      },
      components: ['skill_technical', 'attitude', 'others_use'],
    },
  ],
};
