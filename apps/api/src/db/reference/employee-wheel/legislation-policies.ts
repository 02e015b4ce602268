import type { WheelArea } from '../wheel.ts';

/** E5 of the employee wheel. */
export const legislationPolicies: WheelArea = {
  code: 'E5',
  isHub: false,
  name: {
    da: 'Lovgivning, politikker og retnings\u00ADlinjer',
    nb: 'Lovverk, politikk og retnings\u00ADlinjer',
    en: 'Legislation, policies and guidelines',
  },
  shortName: { da: 'Love og retnings\u00ADlinjer', nb: 'Lover og retnings\u00ADlinjer', en: 'Laws and guidelines' },
  description: {
    da: 'De love og aftaler, der sætter rammen om arbejdet.',
    nb: 'Lovene og avtalene som setter rammene for arbeidet.',
    en: 'The laws and agreements that frame the work.',
  },
  derivations: [],
  links: [],
  elements: [
    {
      code: 'E5.1',
      name: {
        da: 'Kender de love, der gælder for opgaven',
        nb: 'Kjenner lovene som gjelder for oppgaven',
        en: 'Knows the laws that apply to the task',
      },
      description: {
        da: 'Ved, hvilke rettigheder og pligter borgeren og kommunen har, og slår op eller spørger, når der er tvivl.',
        nb: 'Vet hvilke rettigheter og plikter innbyggeren og kommunen har, og slår opp eller spør når det er tvil.',
        en: 'Knows the rights and duties of citizen and municipality, and looks things up or asks when in doubt.',
      },
      components: ['knowledge_practical', 'knowledge_theoretical', 'others_use'],
    },
    {
      code: 'E5.2',
      name: {
        da: 'Værner om person\u00ADoplysninger og informations\u00ADsikkerhed',
        nb: 'Verner om person\u00ADopplysninger og informasjons\u00ADsikkerhet',
        en: 'Protects personal data and information security',
      },
      description: {
        da: 'Deler kun oplysninger med dem, der har brug for dem, og melder det straks, hvis noget går galt.',
        nb: 'Deler bare opplysninger med dem som trenger dem, og melder fra straks hvis noe går galt.',
        en: 'Shares information only with those who need it and reports it at once if something goes wrong.',
      },
      components: ['knowledge_practical', 'skill_technical', 'attitude'],
    },
    {
      code: 'E5.3',
      name: {
        da: 'Følger kommunens politikker og retnings\u00ADlinjer i hverdagen',
        nb: 'Følger kommunens politikk og retnings\u00ADlinjer i hverdagen',
        en: 'Follows the municipality’s policies and guidelines in daily work',
      },
      description: {
        da: 'Ved, hvor de står, kender dem, der betyder mest for opgaven, og siger til, når de ikke passer til virkeligheden.',
        nb: 'Vet hvor de står, kjenner dem som betyr mest for oppgaven, og sier ifra når de ikke passer med virkeligheten.',
        en: 'Knows where to find them and which matter most to the task, and says so when they do not fit reality.',
      },
      components: ['knowledge_practical', 'attitude'],
    },
    {
      code: 'E5.4',
      name: {
        da: 'Handler etisk i svære situationer',
        nb: 'Handler etisk i vanskelige situasjoner',
        en: 'Acts ethically in difficult situations',
      },
      description: {
        da: 'Taler med leder og kolleger om det, der vækker tvivl, og sætter borgerens værdighed højt.',
        nb: 'Snakker med leder og kolleger om det som vekker tvil, og setter innbyggerens verdighet høyt.',
        en: 'Talks with leader and colleagues about what raises doubt and puts the citizen’s dignity first.',
      },
      components: ['ability_experience', 'ability_tacit', 'attitude', 'others_use'],
    },
    {
      code: 'E5.5',
      name: {
        da: 'Bidrager til et sikkert og sundt arbejdsmiljø',
        nb: 'Bidrar til et trygt og sunt arbeidsmiljø',
        en: 'Contributes to a safe and healthy working environment',
      },
      description: {
        da: 'Følger reglerne for sikkerhed, melder ulykker og det, der var lige ved at gå galt, og tænker på kollegerne.',
        nb: 'Følger reglene for sikkerhet, melder ulykker og nestenulykker og tenker på kollegene.',
        en: 'Follows the safety rules, reports accidents and near misses and looks out for colleagues.',
      },
      components: ['knowledge_practical', 'skill_technical', 'attitude'],
    },
  ],
};
