import type { WheelArea } from '../wheel.ts';

/** L3 of the leader wheel. */
export const professionalInnovative: WheelArea = {
  code: 'L3',
  isHub: false,
  name: {
    da: 'Faglige og innovative kompetencer',
    nb: 'Faglig og innovativ kompetanse',
    en: 'Professional and innovative competences',
  },
  shortName: { da: 'Faglighed og innovation', nb: 'Fag og innovasjon', en: 'Expertise and innovation' },
  description: {
    da: 'At holde fagligheden høj og give plads til nye måder at løse opgaverne på.',
    nb: 'Å holde den faglige kvaliteten høy og gi plass til nye måter å løse oppgavene på.',
    en: 'Keeping professional standards high and making room for new ways of doing the work.',
  },
  derivations: [
    {
      goal: 'F6',
      reason: {
        da: 'En kultur for service og innovation vokser dér, hvor ledere kender faget og tør prøve nyt.',
        nb: 'En kultur for service og innovasjon vokser der ledere kan faget og tør å prøve nytt.',
        en: 'A culture of service and innovation grows where leaders know the profession and dare to try new things.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L3.1',
      name: {
        da: 'Kender lovgivningen på eget område',
        nb: 'Kjenner lovverket på eget område',
        en: 'Knows the legislation of their own field',
      },
      description: {
        da: 'Holder sig ajour med regler og praksis og sørger for, at medarbejderne kan handle efter dem.',
        nb: 'Holder seg oppdatert på regler og praksis og sørger for at medarbeiderne kan handle etter dem.',
        en: 'Keeps up with rules and practice and makes sure that staff can act on them.',
      },
      components: ['knowledge_practical', 'knowledge_theoretical', 'others_use'],
    },
    {
      code: 'L3.2',
      name: {
        da: 'Driver den faglige og innovative udvikling af eget ansvarsområde',
        nb: 'Driver den faglige og innovative utviklingen av eget ansvarsområde',
        en: 'Drives the professional and innovative development of their own portfolio',
      },
      description: {
        da: 'Sætter faglige mål, følger udviklingen på området og tager fat på nye ideer sammen med medarbejderne.',
        nb: 'Setter faglige mål, følger utviklingen på området og tar tak i nye ideer sammen med medarbeiderne.',
        en: 'Sets professional goals, follows developments in the field and takes up new ideas together with staff.',
      },
      components: ['knowledge_theoretical', 'ability_experience', 'attitude', 'others_contacts'],
    },
    {
      code: 'L3.3',
      name: {
        da: 'Giver faglig sparring',
        nb: 'Gir faglig sparring',
        en: 'Is a professional sounding board',
      },
      description: {
        da: 'Stiller spørgsmål, der bringer kollegaen videre, og deler egen viden uden at tage opgaven over.',
        nb: 'Stiller spørsmål som bringer kollegaen videre, og deler egen kunnskap uten å ta over oppgaven.',
        en: 'Asks questions that move a colleague forward and shares knowledge without taking over the task.',
      },
      components: ['knowledge_practical', 'skill_social', 'ability_tacit'],
    },
    {
      code: 'L3.4',
      name: {
        da: 'Fremmer nytænkning i fag og metode',
        nb: 'Fremmer nytenkning i fag og metode',
        en: 'Encourages new thinking in profession and method',
      },
      description: {
        da: 'Giver plads til at prøve noget nyt i det små, også når det kan mislykkes, og bruger det, man lærer.',
        nb: 'Gir rom for å prøve noe nytt i det små, også når det kan mislykkes, og bruker det man lærer.',
        en: 'Makes room to try new things on a small scale, even when they may fail, and uses what is learnt.',
      },
      components: ['skill_social', 'ability_experience', 'attitude', 'others_contacts'],
    },
    {
      code: 'L3.5',
      name: {
        da: 'Sikrer kerneydelser af høj faglig kvalitet',
        nb: 'Sikrer kjerne\u00ADtjenester av høy faglig kvalitet',
        en: 'Ensures core services of high professional quality',
      },
      description: {
        da: 'Sætter tydelige mål for kvaliteten, følger den tæt og handler, når borgerne ikke får det, de skal.',
        nb: 'Setter tydelige mål for kvaliteten, følger den tett og handler når innbyggerne ikke får det de skal.',
        en: 'Sets clear standards of quality, follows them closely and acts when citizens do not get what they should.',
      },
      components: ['knowledge_theoretical', 'skill_technical', 'ability_experience'],
    },
  ],
};
