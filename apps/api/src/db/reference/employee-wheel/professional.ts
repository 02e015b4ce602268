import type { WheelArea } from '../wheel.ts';

/** E3 of the employee wheel. */
export const professional: WheelArea = {
  code: 'E3',
  isHub: false,
  name: { da: 'Faglige kompetencer', nb: 'Faglig kompetanse', en: 'Professional competences' },
  shortName: { da: 'Faglige kompetencer', nb: 'Faglig kompetanse', en: 'Professional expertise' },
  description: {
    da: 'Den faglighed, der skal til for at løse kerneopgaven godt.',
    nb: 'Fagkompetansen som trengs for å løse kjerneoppgaven godt.',
    en: 'The professional competence it takes to do the core task well.',
  },
  derivations: [],
  links: [],
  elements: [
    {
      code: 'E3.1',
      name: {
        da: 'Løser kerneopgaven med faglig sikkerhed',
        nb: 'Løser kjerneoppgaven med faglig trygghet',
        en: 'Carries out the core task with professional confidence',
      },
      description: {
        da: 'Kan begrunde sine valg fagligt og tilpasse dem til den enkelte borger og situation.',
        nb: 'Kan begrunne valgene sine faglig og tilpasse dem til den enkelte innbyggeren og situasjonen.',
        en: 'Can give professional reasons for choices and adapt them to the citizen and the situation.',
      },
      components: ['knowledge_theoretical', 'skill_technical', 'ability_experience'],
    },
    {
      code: 'E3.2',
      name: {
        da: 'Holder sin faglige viden ved lige',
        nb: 'Holder fagkunnskapen ved like',
        en: 'Keeps professional knowledge up to date',
      },
      description: {
        da: 'Følger med i faget, tager ny viden til sig og bruger den i hverdagen.',
        nb: 'Følger med i faget, tar til seg ny kunnskap og bruker den i hverdagen.',
        en: 'Follows the profession, takes in new knowledge and uses it in daily work.',
      },
      components: ['knowledge_theoretical', 'attitude', 'others_contacts'],
    },
    {
      code: 'E3.3',
      name: {
        da: 'Deler viden og giver kolleger sparring',
        nb: 'Deler kunnskap og gir kolleger sparring',
        en: 'Shares knowledge and is a sounding board for colleagues',
      },
      description: {
        da: 'Fortæller om det, der virker, og spørger til det, der er svært.',
        nb: 'Forteller om det som virker, og spør om det som er vanskelig.',
        en: 'Tells others what works and asks about what is difficult.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
    {
      code: 'E3.4',
      name: {
        da: 'Arbejder sammen med andre faggrupper',
        nb: 'Arbeider sammen med andre faggrupper',
        en: 'Works together with other professions',
      },
      description: {
        da: 'Ved, hvad andre kan bidrage med, og inddrager dem, når borgeren har brug for det.',
        nb: 'Vet hva andre kan bidra med, og tar dem med når innbyggeren trenger det.',
        en: 'Knows what others can contribute and brings them in when a citizen needs it.',
      },
      components: ['skill_social', 'others_contacts', 'others_use'],
    },
    {
      code: 'E3.5',
      name: {
        da: 'Finder løsninger sammen med borgere og brugere',
        nb: 'Finner løsninger sammen med innbyggere og brukere',
        en: 'Finds solutions together with citizens and users',
      },
      description: {
        da: 'Spørger, hvad der er vigtigt for dem, og bygger på det, de selv kan og vil.',
        nb: 'Spør hva som er viktig for dem, og bygger på det de selv kan og vil.',
        en: 'Asks what matters to them and builds on what they can and want to do themselves.',
      },
      components: ['skill_social', 'ability_experience', 'attitude'],
    },
    {
      code: 'E3.6',
      name: {
        da: 'Afprøver nye metoder og ser på virkningen',
        nb: 'Prøver ut nye metoder og ser på virkningen',
        en: 'Tries out new methods and looks at their effect',
      },
      description: {
        da: 'Foreslår forbedringer, prøver dem i det små og undersøger, om de gør en forskel.',
        nb: 'Foreslår forbedringer, prøver dem i det små og undersøker om de gjør en forskjell.',
        en: 'Suggests improvements, tries them on a small scale and checks whether they make a difference.',
      },
      components: ['skill_technical', 'ability_experience', 'attitude'],
    },
  ],
};
