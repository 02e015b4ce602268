import type { WheelArea } from '../wheel.ts';

/** L5 of the leader wheel. */
export const coCreation: WheelArea = {
  code: 'L5',
  isHub: false,
  name: {
    da: 'Med\u00ADskabelses\u00ADkompetencer',
    nb: 'Samskapings\u00ADkompetanse',
    en: 'Co-creation competences',
  },
  shortName: { da: 'Medskabelse', nb: 'Samskaping', en: 'Co-creation' },
  description: {
    da: 'At finde løsninger sammen med andre på tværs af fag, enheder og centre.',
    nb: 'Å finne løsninger sammen med andre på tvers av fag, virksomheter og seksjoner.',
    en: 'Finding solutions together with others across professions, units and centres.',
  },
  derivations: [
    {
      goal: 'F2',
      reason: {
        da: 'En fælles retning opstår, når ledere skaber løsninger sammen og ikke hver for sig.',
        nb: 'En felles retning oppstår når ledere skaper løsninger sammen og ikke hver for seg.',
        en: 'A common direction arises when leaders create solutions together and not each on their own.',
      },
    },
    {
      goal: 'P1',
      reason: {
        da: 'At vi er én kommune, viser sig i samarbejdet på tværs og i den måde, vi taler om hinanden på.',
        nb: 'At vi er én kommune, viser seg i samarbeidet på tvers og i måten vi snakker om hverandre på.',
        en: 'That we are one municipality shows in how we work across boundaries and how we speak of each other.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L5.1',
      name: {
        da: 'Fremmer samarbejdet på tværs af organisationen',
        nb: 'Fremmer samarbeidet på tvers av organisasjonen',
        en: 'Promotes cooperation across the organisation',
      },
      description: {
        da: 'Inviterer andre ind, når en opgave rækker ud over eget område, og gør det let for medarbejderne at gøre det samme.',
        nb: 'Inviterer andre inn når en oppgave går ut over eget område, og gjør det lett for medarbeiderne å gjøre det samme.',
        en: 'Brings others in when a task reaches beyond their own area and makes it easy for staff to do the same.',
      },
      components: ['skill_social', 'attitude', 'others_contacts'],
    },
    {
      code: 'L5.2',
      name: {
        da: 'Løser opgaver med blik for helheden',
        nb: 'Løser oppgaver med blikk for helheten',
        en: 'Solves tasks with a view of the whole',
      },
      description: {
        da: 'Holder eget områdes interesser op mod det, der er bedst for borgerne og for hele kommunen.',
        nb: 'Veier eget områdes interesser opp mot det som er best for innbyggerne og for hele kommunen.',
        en: 'Weighs the interests of their own area against what is best for citizens and the whole municipality.',
      },
      components: ['ability_experience', 'attitude', 'others_use'],
    },
    {
      code: 'L5.3',
      name: {
        da: 'Er med til at skabe en fælles kultur i ord og handling',
        nb: 'Er med på å skape en felles kultur i ord og handling',
        en: 'Helps create a common culture in word and deed',
      },
      description: {
        da: 'Taler ordentligt om andre dele af kommunen, står ved fælles beslutninger og går selv foran.',
        nb: 'Snakker ordentlig om andre deler av kommunen, står ved felles beslutninger og går selv foran.',
        en: 'Speaks fairly of other parts of the municipality, stands by shared decisions and leads by example.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
  ],
};
