import type { Text } from '../text.ts';

/** Which strategic goal (`parent`) leads to which focus area (`child`), and why. */
export const goalLinks: readonly { parent: string; child: string; reason: Text }[] = [
  {
    parent: 'G1',
    child: 'F1',
    reason: {
      da: 'Gevinster, der bliver hentet, giver tid og penge at prioritere med.',
      nb: 'Gevinster som blir hentet ut, gir tid og penger å prioritere med.',
      en: 'Benefits that are realised give us time and money to set priorities with.',
    },
  },
  {
    parent: 'G1',
    child: 'F3',
    reason: {
      da: 'Enkle og ens arbejdsgange koster mindre og giver bedre service.',
      nb: 'Enkle og like arbeidsmåter koster mindre og gir bedre service.',
      en: 'Simple, consistent ways of working cost less and give better service.',
    },
  },
  {
    parent: 'G2',
    child: 'F2',
    reason: {
      da: 'Problemer forebygges bedst, når skole, sundhed, kultur og miljø arbejder sammen.',
      nb: 'Problemer forebygges best når skole, helse, kultur og miljø arbeider sammen.',
      en: 'Problems are best prevented when education, health, culture and environment work together.',
    },
  },
  {
    parent: 'G2',
    child: 'F3',
    reason: {
      da: 'God information og ens behandling gør det lettere for alle at være med i lokalsamfundet.',
      nb: 'God informasjon og lik behandling gjør det lettere for alle å være med i lokalsamfunnet.',
      en: 'Good information and equal treatment make it easier for everyone to take part in the community.',
    },
  },
  {
    parent: 'G3',
    child: 'F2',
    reason: {
      da: 'Klimaet kender ingen grænser mellem centre, så de grønne løsninger skal findes sammen.',
      nb: 'Klimaet kjenner ingen grenser mellom seksjoner, så de grønne løsningene må finnes sammen.',
      en: 'The climate knows no boundaries between centres, so green solutions must be found together.',
    },
  },
  {
    parent: 'G3',
    child: 'F6',
    reason: {
      da: 'Grønne løsninger kræver, at vi tør prøve nye måder at levere service på.',
      nb: 'Grønne løsninger krever at vi tør å prøve nye måter å levere tjenester på.',
      en: 'Green solutions take the courage to try new ways of providing services.',
    },
  },
  {
    parent: 'G4',
    child: 'F2',
    reason: {
      da: 'Kræfterne rækker længere, når de bruges på tværs af hele kommunen.',
      nb: 'Kreftene rekker lenger når de brukes på tvers av hele kommunen.',
      en: 'Resources go further when they are used across the whole municipality.',
    },
  },
  {
    parent: 'G4',
    child: 'F6',
    reason: {
      da: 'En befolkning i forandring kræver nye måder at løse opgaverne på.',
      nb: 'En befolkning i endring krever nye måter å løse oppgavene på.',
      en: 'A changing population calls for new ways of doing our work.',
    },
  },
  {
    parent: 'G5',
    child: 'F4',
    reason: {
      da: 'En fælles platform viser, hvilke kompetencer vi har, og hvilke vi skal udvikle eller rekruttere.',
      nb: 'En felles plattform viser hvilken kompetanse vi har, og hva vi må utvikle eller rekruttere.',
      en: 'A shared platform shows which competences we have and which we need to develop or recruit.',
    },
  },
  {
    parent: 'G5',
    child: 'F5',
    reason: {
      da: 'Dygtige folk søger til og bliver på arbejdspladser, hvor de trives.',
      nb: 'Dyktige folk søker seg til og blir på arbeidsplasser der de trives.',
      en: 'Skilled people seek out workplaces where they thrive, and stay there.',
    },
  },
  {
    parent: 'G6',
    child: 'F4',
    reason: {
      da: 'Det er lettere at holde til en opgave, man er klædt godt på til.',
      nb: 'Det er lettere å stå i en oppgave man er godt rustet til.',
      en: 'It is easier to keep well in a job you are well equipped for.',
    },
  },
  {
    parent: 'G6',
    child: 'F5',
    reason: {
      da: 'Mennesker, der trives i deres arbejde, har mindre sygefravær.',
      nb: 'Mennesker som trives i arbeidet sitt, har lavere sykefravær.',
      en: 'People who thrive in their work have less sickness absence.',
    },
  },
];
