import type { CentreRules } from './centre-rules.ts';

/** The targets of the centres under the director of city and operations, and the chief executive, by the name of the centre. */
export const cityRules: Readonly<Record<string, CentreRules>> = {
  'By, Miljø og Klima': {
    rules: [
      { on: 'E5', level: 4, goals: ['F3'], reason: 'Afgørelser skal kunne holde i klagenævnet.' },
      {
        on: 'E5.1',
        level: 5,
        for: { jobGroup: 'academic_case_officer' },
        goals: ['F3'],
        reason: 'Sagsbehandleren er den, borgeren får svaret fra.',
      },
      { on: 'E4', level: 4, goals: ['F2'], reason: 'Byudvikling løses af mange fag om samme bord.' },
      { on: 'E3.6', level: 4, goals: ['A4', 'G3', 'F6'], reason: 'Klimaplanen kræver, at vi tør prøve nye løsninger.' },
      { on: 'L2', level: 4, goals: ['F2'], reason: 'Næsten alle vores sager går gennem udvalget.' },
      { on: 'L7', level: 4, goals: ['F5'], reason: 'Eftertragtede fagfolk bliver, hvor de udvikler sig.' },
      {
        on: 'L3.4',
        level: 5,
        for: { leaderLevel: 3 },
        goals: ['G3', 'F6'],
        reason: 'Grøn omstilling findes ikke på hylden.',
      },
    ],
    marks: [
      {
        on: 'E3.6',
        kind: 'strategic',
        goals: ['G3', 'F6'],
        reason: 'Klimamålene kan kun nås med metoder, vi ikke har endnu.',
      },
      { on: 'E5.1', kind: 'core', goals: ['F3'], reason: 'Myndighed er vores kerneopgave.' },
    ],
  },
  'Ejendomme og Drift': {
    rules: [
      { on: 'E5', level: 3, goals: ['F5'], reason: 'Sikkerhed først.' },
      { on: 'E5.5', level: 5, goals: ['F5', 'G6'], reason: 'Nul ulykker er vores mål.' },
      { on: 'E3', level: 4, goals: ['V2'], reason: 'Godt håndværk holder længst og koster mindst.' },
      { on: 'E4', level: 3, goals: ['F4'], reason: 'Beskeder mellem hold og skift skal være klare.' },
      {
        on: 'E2.4',
        level: 5,
        for: { jobGroup: 'operations_staff' },
        goals: ['F1'],
        reason: 'Maskinerne er dyre og farlige i de forkerte hænder.',
      },
      { on: 'L6', level: 3, goals: ['P3'], reason: 'Holdene er ude hele dagen. Retningen skal nå dem alligevel.' },
      { on: 'L4.3', level: 5, goals: ['F1', 'G1'], reason: 'Driften er der, hvor kronerne kan findes.' },
    ],
    marks: [{ on: 'E5.5', kind: 'core', goals: ['F5'], reason: 'Alle skal hjem fra arbejde i god behold.' }],
  },
  'Økonomi og Digitalisering': {
    rules: [
      { on: 'E2', level: 4, goals: ['F3', 'F1'], reason: 'Vi driver systemerne, de andre bruger.' },
      { on: 'E1.2', level: 4, goals: ['F1'], reason: 'Hver analyse skal kunne føres tilbage til et mål.' },
      { on: 'E5.2', level: 5, goals: ['F3'], reason: 'Her ligger nøglerne til alle data.' },
      { on: 'E6', level: 3, when: 'lastYear', goals: ['V1'], reason: 'Vi er mest kolleger for kolleger.' },
      { on: 'L4', level: 5, goals: ['F1', 'G1'], reason: 'Vi rådgiver hele kommunen om økonomi.' },
      { on: 'L6', level: 4, goals: ['P3'], reason: 'Tal skal forklares, så de kan bruges.' },
      {
        on: 'L3.2',
        level: 4,
        for: { leaderFunction: 'administrative' },
        goals: ['F6'],
        reason: 'Automatisering begynder hos os selv.',
      },
    ],
    marks: [{ on: 'E5.2', kind: 'strategic', goals: ['F3'], reason: 'Et brud på datasikkerheden rammer alle centre.' }],
  },
  'HR, Politik og Kommunikation': {
    rules: [
      { on: 'E4', level: 4, goals: ['F2'], reason: 'Vi arbejder for alle centre og skal kende dem.' },
      { on: 'E5', level: 4, goals: ['F3'], reason: 'Sager til byrådet skal være rigtige første gang.' },
      { on: 'E1', level: 4, goals: ['V3'], reason: 'Vi hjælper de andre med at nå deres mål og skal kende dem.' },
      { on: 'L2', level: 5, goals: ['F2'], reason: 'Vi er bindeled mellem byråd og forvaltning.' },
      { on: 'L6', level: 5, goals: ['P3'], reason: 'Vi fortæller kommunens historie.' },
      { on: 'L8', level: 4, goals: ['P2'], reason: 'Stabene skal kigge længst frem.' },
    ],
    marks: [{ on: 'L6.2', kind: 'strategic', goals: ['P3'], reason: 'Fælles retning begynder med fælles ord.' }],
  },
};
