import type { WheelArea } from '../wheel.ts';

/** E4 of the employee wheel. */
export const basic: WheelArea = {
  code: 'E4',
  isHub: false,
  name: { da: 'Basis\u00ADkompetencer', nb: 'Basis\u00ADkompetanse', en: 'Basic competences' },
  shortName: { da: 'Basis\u00ADkompetencer', nb: 'Basis\u00ADkompetanse', en: 'Basic competences' },
  description: {
    da: 'Det, alle har brug for at kunne, uanset fag og opgave.',
    nb: 'Det alle trenger å kunne, uansett fag og oppgave.',
    en: 'What everyone needs to be able to do, whatever their profession or task.',
  },
  derivations: [],
  links: [],
  elements: [
    {
      code: 'E4.1',
      name: {
        da: 'Taler og skriver, så andre forstår det',
        nb: 'Snakker og skriver slik at andre forstår det',
        en: 'Speaks and writes so that others understand',
      },
      description: {
        da: 'Vælger ord, der passer til modtageren, og sikrer sig, at beskeden er forstået.',
        nb: 'Velger ord som passer til mottakeren, og forsikrer seg om at beskjeden er forstått.',
        en: 'Chooses words that suit the listener or reader and makes sure that the message got through.',
      },
      components: ['skill_technical', 'skill_social'],
    },
    {
      code: 'E4.2',
      name: {
        da: 'Samarbejder og bidrager til fællesskabet',
        nb: 'Samarbeider og bidrar til fellesskapet',
        en: 'Cooperates and contributes to the community at work',
      },
      description: {
        da: 'Holder aftaler, hjælper, når en kollega har travlt, og tager sin del af de fælles opgaver.',
        nb: 'Holder avtaler, hjelper til når en kollega har det travelt, og tar sin del av de felles oppgavene.',
        en: 'Keeps agreements, helps when a colleague is busy and does a fair share of the common tasks.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
    {
      code: 'E4.3',
      name: {
        da: 'Arbejder med kvalitet for øje',
        nb: 'Arbeider med kvalitet for øye',
        en: 'Works with quality in mind',
      },
      description: {
        da: 'Ved, hvad god kvalitet er i opgaven, og retter op, når noget ikke er godt nok.',
        nb: 'Vet hva god kvalitet er i oppgaven, og retter opp når noe ikke er godt nok.',
        en: 'Knows what good quality means in the task and puts things right when they fall short.',
      },
      components: ['knowledge_practical', 'ability_experience', 'attitude'],
    },
    {
      code: 'E4.4',
      name: {
        da: 'Kender organisationen og ser helheden',
        nb: 'Kjenner organisasjonen og ser helheten',
        en: 'Knows the organisation and sees the whole',
      },
      description: {
        da: 'Ved, hvem der gør hvad i kommunen, og hjælper borgeren videre til det rette sted.',
        nb: 'Vet hvem som gjør hva i kommunen, og hjelper innbyggeren videre til rett sted.',
        en: 'Knows who does what in the municipality and helps citizens on to the right place.',
      },
      components: ['knowledge_practical', 'others_contacts', 'others_use'],
    },
    {
      code: 'E4.5',
      name: {
        da: 'Møder forandringer med et åbent sind',
        nb: 'Møter endringer med et åpent sinn',
        en: 'Meets change with an open mind',
      },
      description: {
        da: 'Spørger til meningen med det nye, giver det en chance og siger til, hvis det ikke virker.',
        nb: 'Spør om meningen med det nye, gir det en sjanse og sier ifra hvis det ikke virker.',
        en: 'Asks what the change is for, gives it a chance and says so if it does not work.',
      },
      components: ['ability_experience', 'attitude'],
    },
  ],
};
