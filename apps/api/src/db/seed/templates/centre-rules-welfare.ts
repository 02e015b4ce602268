import type { CentreRules } from './centre-rules.ts';

/** The targets of the centres under the director of welfare, by the name of the centre. */
export const welfareRules: Readonly<Record<string, CentreRules>> = {
  'Omsorg og Ældre': {
    rules: [
      { on: 'E1', level: 3, goals: ['V3'], reason: 'Værdighedspolitikken skal kunne mærkes i hver vagt.' },
      {
        on: 'E2.5',
        level: 4,
        goals: ['A1', 'F6'],
        reason: 'Velfærdsteknologi giver tid til omsorg, hvis vi tør bruge den.',
      },
      { on: 'E2.2', level: 4, goals: ['F3'], reason: 'Næste vagt skal kunne tage over uden at ringe.' },
      { on: 'E4', level: 4, goals: ['F4'], reason: 'Vi er mange faggrupper og skifter vagt tre gange i døgnet.' },
      { on: 'E6', level: 4, goals: ['V1'], reason: 'Borgeren skal mødes med ro og respekt, også når der er travlt.' },
      {
        on: 'E3.SSA2',
        level: 5,
        for: { jobGroup: 'ssa' },
        when: 'next',
        goals: ['V2'],
        reason: 'Fra nytår vejleder assistenterne også andre i medicin.',
      },
      {
        on: 'E3.4',
        level: 4,
        for: { jobGroup: 'ssh' },
        goals: ['F2'],
        reason: 'Hjælperen ser først, når noget er anderledes.',
      },
      { on: 'L3', level: 4, goals: ['V2'], reason: 'Ledere i plejen skal kunne samle fagligheden.' },
      { on: 'L4', level: 4, goals: ['F1', 'G1'], reason: 'Vikarforbrug og vagtplaner afgør, om budgettet holder.' },
      {
        on: 'L8.2',
        level: 4,
        goals: ['P2'],
        reason: 'Vi bliver flere ældre. Hver enhed skal vide, hvor den er på vej hen.',
      },
      {
        on: 'L7.6',
        level: 5,
        for: { leaderLevel: 3 },
        when: 'draft',
        goals: ['G5', 'F4'],
        reason: 'Udkast: hver leder finder to, der vil uddanne sig videre.',
      },
    ],
    marks: [
      { on: 'E2.2', kind: 'core', goals: ['F3'], reason: 'Dokumentationen er overleveringen mellem vagterne.' },
      { on: 'E3.SSA2', kind: 'core', goals: ['V2'], reason: 'Sikker medicin er hverdagens vigtigste opgave.' },
      {
        on: 'L7.6',
        kind: 'strategic',
        goals: ['G5', 'F4'],
        reason: 'Vi kan ikke ansætte os ud af manglen. Vi må uddanne.',
      },
    ],
  },
  'Sundhed og Træning': {
    rules: [
      { on: 'E3', level: 4, goals: ['V2'], reason: 'Patienter kommer hurtigere hjem fra sygehuset og fejler mere.' },
      {
        on: 'E3.2',
        level: 5,
        for: { jobGroup: 'nurse' },
        goals: ['V4'],
        reason: 'Nye behandlinger flytter ud i hjemmene hvert år.',
      },
      {
        on: 'E1',
        level: 4,
        when: 'thisYear',
        goals: ['V3'],
        reason: 'Sundhedsstrategien fra i år skal ud i alle teams.',
      },
      { on: 'E2.5', level: 4, goals: ['F6'], reason: 'Skærmbesøg og træning på app er hverdag nu.' },
      { on: 'L3', level: 4, goals: ['F6'], reason: 'Faget flytter sig hurtigt.' },
      { on: 'L6', level: 4, goals: ['P3'], reason: 'Vi skal kunne forklare borgere og læger, hvad vi kan.' },
      {
        on: 'L5.1',
        level: 5,
        for: { leaderFunction: 'citizen_facing' },
        goals: ['P1'],
        reason: 'Overgange mellem sygehus, pleje og træning er vores.',
      },
    ],
    marks: [{ on: 'E3.4', kind: 'core', goals: ['F2'], reason: 'Intet forløb løses af en faggruppe alene.' }],
  },
  'Særlig Social Indsats': {
    rules: [
      { on: 'E6', level: 5, goals: ['V1'], reason: 'Relationen er metoden.' },
      { on: 'E5.4', level: 5, goals: ['V1'], reason: 'Magt og omsorg ligger tæt. Det skal vi kunne tale om.' },
      { on: 'E2', level: 3, goals: ['F3'], reason: 'Dokumentationen skal kunne læses af tilsynet.' },
      { on: 'E5.5', level: 4, goals: ['F5', 'G6'], reason: 'Vi forebygger vold og trusler sammen.' },
      {
        on: 'E6.4',
        level: 5,
        for: { jobGroup: 'pedagogue' },
        goals: ['V4'],
        reason: 'Supervision virker kun, når man selv byder ind.',
      },
      { on: 'L1', level: 5, goals: ['P5'], reason: 'Ledere her skal kunne stå i det svære.' },
      { on: 'L5', level: 4, goals: ['P1'], reason: 'Borgerne har forløb i tre centre på én gang.' },
    ],
    marks: [
      {
        on: 'E5.4',
        kind: 'strategic',
        goals: ['V1'],
        reason: 'Etik er grundlaget for borgernes retssikkerhed hos os.',
      },
    ],
  },
  'Job og Uddannelse': {
    rules: [
      { on: 'E1', level: 4, goals: ['V3'], reason: 'Vi måles på, om borgeren kommer i job eller uddannelse.' },
      { on: 'E5', level: 4, goals: ['F3'], reason: 'Lovgivningen ændrer sig flere gange om året.' },
      { on: 'E6.1', level: 5, goals: ['V1'], reason: 'Mange kommer her på en svær dag.' },
      {
        on: 'E2.1',
        level: 4,
        for: { jobGroup: 'social_worker' },
        goals: ['F1'],
        reason: 'Mindre tid ved tasterne giver mere tid med borgeren.',
      },
      { on: 'L4', level: 4, goals: ['F1'], reason: 'Ydelserne fylder en fjerdedel af budgettet.' },
      {
        on: 'L8',
        level: 4,
        when: 'lastYear',
        goals: ['P2'],
        reason: 'Arbejdsmarkedet vender hurtigt. Vi skal se det komme.',
      },
      { on: 'L1', level: 4, goals: ['P4'], reason: 'Trivslen er under pres. Ledere skal være nær.' },
    ],
    marks: [{ on: 'E6.1', kind: 'core', goals: ['V1'], reason: 'Tillid i den første samtale afgør forløbet.' }],
  },
};
