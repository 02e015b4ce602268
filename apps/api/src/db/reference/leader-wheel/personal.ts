import type { WheelArea } from '../wheel.ts';

/** L1, the hub of the leader wheel. */
export const personal: WheelArea = {
  code: 'L1',
  isHub: true,
  name: {
    da: 'Personlige kompetencer (personligt lederskab)',
    nb: 'Personlig kompetanse (personlig lederskap)',
    en: 'Personal competences (personal leadership)',
  },
  shortName: { da: 'Personligt lederskab', nb: 'Personlig lederskap', en: 'Personal leadership' },
  description: {
    da: 'Hjulets nav: den måde, lederen er leder på. Alle de andre områder hviler på adfærd, som andre kan se og mærke.',
    nb: 'Navet i hjulet: måten lederen er leder på. Alle de andre områdene hviler på atferd som andre kan se og merke.',
    en: 'The hub of the wheel: the way a leader leads. All the other areas rest on behaviour that others can see and feel.',
  },
  derivations: [
    {
      goal: 'P1',
      reason: {
        da: 'At være én kommune begynder med, at lederen selv tænker og handler ud over eget område.',
        nb: 'Å være én kommune begynner med at lederen selv tenker og handler ut over eget område.',
        en: 'Being one municipality begins with leaders who think and act beyond their own area.',
      },
    },
    {
      goal: 'P2',
      reason: {
        da: 'En leder, der stopper op og reflekterer, kan løse dagens opgave og samtidig se frem.',
        nb: 'En leder som stopper opp og reflekterer, kan løse dagens oppgave og samtidig se framover.',
        en: 'A leader who stops to reflect can solve the task of the day and look ahead at the same time.',
      },
    },
    {
      goal: 'P3',
      reason: {
        da: 'Den kommunikation, der binder sammen, begynder med lederens tid til at tale og lytte.',
        nb: 'Kommunikasjon som binder sammen, begynner med at lederen tar seg tid til å snakke og lytte.',
        en: 'Communication that binds us together begins with a leader’s time to talk and to listen.',
      },
    },
    {
      goal: 'P4',
      reason: {
        da: 'En anerkendende kultur skabes af ledere, der ser og respekterer den enkelte.',
        nb: 'En anerkjennende kultur skapes av ledere som ser og respekterer den enkelte.',
        en: 'An appreciative culture is created by leaders who see and respect each person.',
      },
    },
    {
      goal: 'P5',
      reason: {
        da: 'Mod og troværdighed viser sig i det, lederen selv gør.',
        nb: 'Mot og troverdighet viser seg i det lederen selv gjør.',
        en: 'Courage and trustworthiness show in what leaders themselves do.',
      },
    },
    {
      goal: 'P6',
      reason: {
        da: 'Ledere gør en forskel gennem den måde, de møder andre på.',
        nb: 'Ledere gjør en forskjell gjennom måten de møter andre på.',
        en: 'Leaders make a difference through the way they meet others.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L1.1',
      name: {
        da: 'Giver tid og plads til samtalen',
        nb: 'Gir tid og rom for samtale',
        en: 'Gives time and room for dialogue',
      },
      description: {
        da: 'Er let at få fat i, lytter til ende og spørger, før noget bliver besluttet. Der er plads til både tvivl og uenighed.',
        nb: 'Er lett å få tak i, lytter til ende og spør før noe blir bestemt. Det er rom for både tvil og uenighet.',
        en: 'Is easy to reach, hears people out and asks before anything is decided. There is room for doubt and for disagreement.',
      },
      components: ['skill_social', 'ability_experience', 'attitude'],
    },
    {
      code: 'L1.2',
      name: {
        da: 'Viser mod og er til at stole på',
        nb: 'Viser mot og er til å stole på',
        en: 'Shows courage and can be trusted',
      },
      description: {
        da: 'Træffer svære beslutninger og forklarer dem åbent. Ord og handling følges ad, også når det er upopulært.',
        nb: 'Tar vanskelige beslutninger og forklarer dem åpent. Ord og handling henger sammen, også når det er upopulært.',
        en: 'Takes difficult decisions and explains them openly. Words and actions match, even when that is unpopular.',
      },
      components: ['skill_social', 'ability_experience', 'attitude'],
    },
    {
      code: 'L1.3',
      name: {
        da: 'Anerkender og respekterer den enkelte',
        nb: 'Anerkjenner og respekterer den enkelte',
        en: 'Recognises and respects each person',
      },
      description: {
        da: 'Ser, hvad hver medarbejder bidrager med, og siger det højt. Møder forskelle med nysgerrighed.',
        nb: 'Ser hva hver medarbeider bidrar med, og sier det høyt. Møter ulikheter med nysgjerrighet.',
        en: 'Notices what each member of staff contributes and says so. Meets differences with curiosity.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
    {
      code: 'L1.4',
      name: {
        da: 'Reflekterer over og udvikler eget lederskab',
        nb: 'Reflekterer over og utvikler eget lederskap',
        en: 'Reflects on and develops their own leadership',
      },
      description: {
        da: 'Beder om feedback, kender sin virkning på andre og ændrer praksis, når der er grund til det.',
        nb: 'Ber om tilbakemeldinger, kjenner sin virkning på andre og endrer praksis når det er grunn til det.',
        en: 'Asks for feedback, knows their effect on others and changes their practice when there is reason to.',
      },
      components: ['ability_experience', 'ability_tacit', 'attitude', 'others_use'],
    },
  ],
};
