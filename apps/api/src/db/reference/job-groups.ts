import type { Text } from './text.ts';
import type { WheelElement } from './wheel.ts';

/** The large professional groups that a job group profile can be made for. */
export const jobGroups: readonly { code: string; name: Text }[] = [
  { code: 'teacher', name: { da: 'Lærere', nb: 'Lærere', en: 'Teachers' } },
  { code: 'pedagogue', name: { da: 'Pædagoger', nb: 'Pedagoger', en: 'Pedagogues' } },
  {
    code: 'pedagogue_assistant',
    name: {
      da: 'Pædagogiske assistenter og medhjælpere',
      nb: 'Pedagogiske assistenter og medhjelpere',
      en: 'Pedagogical assistants and helpers',
    },
  },
  {
    code: 'ssh',
    name: {
      da: 'Social- og sundhedshjælpere (SSH)',
      nb: 'Sosial- og helsehjelpere (SSH)',
      en: 'Social and health helpers (SSH)',
    },
  },
  {
    code: 'ssa',
    name: {
      da: 'Social- og sundhedsassistenter (SSA)',
      nb: 'Sosial- og helseassistenter (SSA)',
      en: 'Social and health assistants (SSA)',
    },
  },
  { code: 'nurse', name: { da: 'Sygeplejersker', nb: 'Sykepleiere', en: 'Nurses' } },
  {
    code: 'therapist',
    name: {
      da: 'Ergoterapeuter og fysioterapeuter',
      nb: 'Ergoterapeuter og fysioterapeuter',
      en: 'Occupational therapists and physiotherapists',
    },
  },
  { code: 'social_worker', name: { da: 'Socialrådgivere', nb: 'Sosionomer', en: 'Social workers' } },
  {
    code: 'administrative_staff',
    name: { da: 'Administrative medarbejdere', nb: 'Administrative medarbeidere', en: 'Administrative staff' },
  },
  {
    code: 'academic_case_officer',
    name: { da: 'Akademiske sagsbehandlere', nb: 'Akademiske saksbehandlere', en: 'Academic case officers' },
  },
  {
    code: 'operations_staff',
    name: {
      da: 'Teknisk personale og driftspersonale',
      nb: 'Teknisk personale og driftspersonale',
      en: 'Technical and operations staff',
    },
  },
  {
    code: 'catering_cleaning',
    name: {
      da: 'Køkken- og rengøringspersonale',
      nb: 'Kjøkken- og renholdspersonale',
      en: 'Catering and cleaning staff',
    },
  },
];

/** Elements that a job group profile adds to an area of the employee wheel; they hold for that job group alone. */
export const localElements: readonly (WheelElement & { jobGroup: string; area: string })[] = [
  {
    code: 'E3.SSA1',
    jobGroup: 'ssa',
    area: 'E3',
    name: {
      da: 'Opdager tidlige tegn på sygdom og handler på dem',
      nb: 'Oppdager tidlige tegn på sykdom og følger dem opp',
      en: 'Spots early signs of illness and acts on them',
    },
    description: {
      da: 'Lægger mærke til små ændringer hos borgeren, vurderer dem fagligt og inddrager sygeplejerske eller læge i tide.',
      nb: 'Legger merke til små endringer hos brukeren, vurderer dem faglig og kobler inn sykepleier eller lege i tide.',
      en: 'Notices small changes in a citizen, assesses them professionally and involves a nurse or doctor in time.',
    },
    components: ['knowledge_theoretical', 'ability_experience', 'ability_tacit', 'others_use'],
  },
  {
    code: 'E3.SSA2',
    jobGroup: 'ssa',
    area: 'E3',
    name: {
      da: 'Håndterer medicin sikkert',
      nb: 'Håndterer legemidler på en sikker måte',
      en: 'Handles medicines safely',
    },
    description: {
      da: 'Følger de lokale instrukser for medicin, dokumenterer med det samme og melder utilsigtede hændelser.',
      nb: 'Følger de lokale rutinene for legemidler, dokumenterer med en gang og melder uønskede hendelser.',
      en: 'Follows the local instructions for medicines, documents at once and reports adverse events.',
    },
    components: ['knowledge_practical', 'skill_technical', 'attitude'],
  },
  {
    code: 'E3.TEA1',
    jobGroup: 'teacher',
    area: 'E3',
    name: {
      da: 'Tilrettelægger undervisningen, så alle elever er med',
      nb: 'Legger opp undervisningen slik at alle elever er med',
      en: 'Plans teaching so that every pupil can take part',
    },
    description: {
      da: 'Tilpasser mål, indhold og arbejdsformer til elevernes forudsætninger og følger op på, hvad de lærer.',
      nb: 'Tilpasser mål, innhold og arbeidsmåter til elevenes forutsetninger og følger opp hva de lærer.',
      en: 'Adapts goals, content and methods to where pupils stand and follows up on what they learn.',
    },
    components: ['knowledge_theoretical', 'skill_technical', 'ability_experience'],
  },
  {
    code: 'E3.TEA2',
    jobGroup: 'teacher',
    area: 'E3',
    name: {
      da: 'Leder klassen og skaber trygge rammer for læring',
      nb: 'Leder klassen og skaper trygge rammer for læring',
      en: 'Leads the class and creates a safe setting for learning',
    },
    description: {
      da: 'Er tydelig og varm, kender hver elev og tager fat om konflikter, før de vokser.',
      nb: 'Er tydelig og varm, kjenner hver elev og tar tak i konflikter før de vokser.',
      en: 'Is clear and warm, knows every pupil and deals with conflicts before they grow.',
    },
    components: ['skill_social', 'ability_tacit', 'attitude'],
  },
];
