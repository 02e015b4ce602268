import type { CentreRules } from './centre-rules.ts';

/** The targets of the centres under the director of children, culture and learning, by the name of the centre. */
export const childrensRules: Readonly<Record<string, CentreRules>> = {
  'Skole og Læring': {
    rules: [
      {
        on: 'E3.4',
        level: 5,
        goals: ['F2'],
        reason: 'Inkluderende undervisning lykkes kun, når lærere og pædagoger løfter sammen.',
      },
      { on: 'E6', level: 4, goals: ['A5', 'V1'], reason: 'Relationen til børn og forældre bærer alt andet.' },
      {
        on: 'E2.5',
        level: 4,
        goals: ['F6'],
        reason: 'Eleverne vokser op med teknologien. Det skal vi kunne lære dem at bruge klogt.',
      },
      {
        on: 'E1.4',
        level: 4,
        when: 'lastYear',
        goals: ['V3'],
        reason: 'Årgangsteams følger op på elevernes læring hver måned.',
      },
      {
        on: 'E2.2',
        level: 4,
        for: { jobGroup: 'teacher' },
        goals: ['F3'],
        reason: 'Meddelelsesbogen skal kunne læses af den næste lærer.',
      },
      { on: 'L3', level: 4, goals: ['V2'], reason: 'Skoleledere skal være tæt på undervisningen.' },
      {
        on: 'L4.4',
        level: 4,
        when: 'thisYear',
        goals: ['F1', 'G1'],
        reason: 'Skolerne fik selv hånd om budgettet i år.',
      },
      { on: 'L6', level: 4, goals: ['P3'], reason: 'Forældre og lokalsamfund skal kende skolens retning.' },
    ],
    marks: [
      {
        on: 'E3.4',
        kind: 'strategic',
        goals: ['G4', 'F2'],
        reason: 'Samarbejdet mellem faggrupper afgør, om alle børn kan være med.',
      },
      { on: 'E6.1', kind: 'core', goals: ['V1'], reason: 'Mødet med børn og forældre er hverdagens kerne.' },
    ],
  },
  Dagtilbud: {
    rules: [
      { on: 'E6', level: 4, goals: ['V1'], reason: 'Små børn har brug for voksne, der er til stede.' },
      { on: 'E1', level: 3, goals: ['V3'], reason: 'Den pædagogiske læreplan skal være alles.' },
      { on: 'E2', level: 2, goals: ['F3'], reason: 'Systemerne fylder mindre her end andre steder.' },
      { on: 'E3.6', level: 4, goals: ['F6'], reason: 'Hvert børnehus prøver et nyt udeforløb i år.' },
      {
        on: 'E4.1',
        level: 4,
        for: { jobGroup: 'pedagogue' },
        goals: ['G2', 'V1'],
        reason: 'Sprogarbejdet begynder med de voksnes eget sprog.',
      },
      { on: 'L1', level: 4, goals: ['P4'], reason: 'Anerkendelse smitter fra leder til medarbejder til barn.' },
      { on: 'L7.6', level: 4, goals: ['G5', 'F4'], reason: 'Vi skal få assistenter til at læse til pædagog.' },
      { on: 'L2', level: 2, when: 'draft', reason: 'Udkast: færre politiske sager lander hos institutionslederne.' },
    ],
    marks: [{ on: 'E4.1', kind: 'core', goals: ['V1'], reason: 'Børns sprog vokser af de voksnes.' }],
  },
  'Børn og Familie': {
    rules: [
      { on: 'E5', level: 4, goals: ['F3'], reason: 'Sager om børn skal holde i alle led.' },
      { on: 'E3.5', level: 5, goals: ['V1'], reason: 'Familien er med i alle beslutninger om sit barn.' },
      {
        on: 'E5.1',
        level: 5,
        for: { jobGroup: 'social_worker' },
        goals: ['F3'],
        reason: 'Klagesager viser, at vi skal være stærkere i loven.',
      },
      {
        on: 'E4',
        level: 4,
        when: 'lastYear',
        goals: ['F2'],
        reason: 'Vi arbejder i tværfaglige forløb og skal kunne skrive til hinanden.',
      },
      {
        on: 'L5',
        level: 5,
        for: { leaderFunction: 'citizen_facing' },
        goals: ['P1'],
        reason: 'Ingen familie kender grænsen mellem vores afdelinger.',
      },
      { on: 'L3.1', level: 4, goals: ['F3'], reason: 'Ledere godkender afgørelser og skal kende loven.' },
      { on: 'L4', level: 3, goals: ['F1'], reason: 'Anbringelser fylder meget i budgettet.' },
    ],
    marks: [
      { on: 'E5.1', kind: 'core', goals: ['F3'], reason: 'Retssikkerheden for børn og forældre hænger på det.' },
      {
        on: 'L5.1',
        kind: 'strategic',
        goals: ['G4', 'F2'],
        reason: 'Tidlig indsats kræver, at centrene arbejder som ét.',
      },
    ],
  },
  'Kultur, Fritid og Borgerservice': {
    rules: [
      { on: 'E2', level: 4, goals: ['F3'], reason: 'Vi er dem, borgerne kommer til, når det digitale driller.' },
      { on: 'E4.1', level: 4, goals: ['F3'], reason: 'Borgerne skal forstå svaret første gang.' },
      {
        on: 'E3',
        level: 3,
        goals: ['V2'],
        reason: 'Opgaverne er mange og forskellige. Bredde er vigtigere end dybde.',
      },
      { on: 'E1.5', level: 4, goals: ['V1'], reason: 'Skranken er kommunens ansigt.' },
      { on: 'L6', level: 4, goals: ['P3'], reason: 'Kulturhuset lever af at blive fortalt om.' },
      {
        on: 'L6.3',
        level: 5,
        for: { leaderLevel: 3 },
        goals: ['P3'],
        reason: 'Institutionslederen tegner stedet udadtil.',
      },
      { on: 'L4.3', level: 4, goals: ['F1'], reason: 'Åbningstider og vagter skal planlægges skarpere.' },
    ],
    marks: [{ on: 'E2.3', kind: 'core', goals: ['F3'], reason: 'Borgerservice kan ikke virke uden.' }],
  },
};
