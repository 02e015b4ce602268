import type { RuleTemplate } from './rule-template.ts';
import type { WorkplaceKind } from './workplaces.ts';

/** What units of a kind may have set for themselves; each unit has taken up some of it. */
export const unitRules: Readonly<Partial<Record<WorkplaceKind, readonly RuleTemplate[]>>> = {
  school: [
    {
      on: 'E3.TEA2',
      level: 5,
      for: { jobGroup: 'teacher' },
      goals: ['F5'],
      reason: 'Vi har valgt klasseledelse som årets tema.',
    },
    {
      on: 'E6.3',
      level: 5,
      when: 'lastYear',
      goals: ['P4', 'V4'],
      reason: 'Kollegial sparring står på alle teammøder.',
    },
  ],
  daycare: [
    { on: 'E3.4', level: 3, goals: ['F2'], reason: 'Vi er et lille hus med få samarbejder udadtil.' },
    {
      on: 'E6.4',
      level: 5,
      for: { jobGroup: 'pedagogue' },
      goals: ['V4'],
      reason: 'Vi filmer egen praksis og ser den sammen.',
    },
  ],
  family: [
    { on: 'E4.1', level: 5, goals: ['V1'], reason: 'Breve og afgørelser skal kunne læses af dem, de handler om.' },
  ],
  nursingHome: [
    {
      on: 'E3.4',
      level: 5,
      for: { jobGroup: 'ssa' },
      goals: ['F2'],
      reason: 'Assistenten samler trådene mellem pleje, læge og pårørende.',
    },
    { on: 'E6.5', level: 4, goals: ['F5', 'G6'], reason: 'Vi passer på hinanden i nattevagterne.' },
  ],
  homeCare: [
    { on: 'E1.3', level: 4, goals: ['F1'], reason: 'Ruten er stram. Man skal selv kunne vælge det vigtigste.' },
  ],
  training: [
    {
      on: 'E3.5',
      level: 5,
      for: { jobGroup: 'therapist' },
      goals: ['V1'],
      reason: 'Borgerens egne mål styrer træningen.',
    },
  ],
  residential: [{ on: 'E3.3', level: 5, goals: ['F4'], reason: 'Nye kolleger læres op af os selv.' }],
  jobCentre: [{ on: 'E4.5', level: 4, goals: ['V4'], reason: 'Reglerne skifter. Vi øver os i at skifte med dem.' }],
  culture: [{ on: 'E3.6', level: 4, goals: ['F6'], reason: 'Huset skal være et sted, hvor nyt bliver prøvet.' }],
  technicalOffice: [{ on: 'E1.3', level: 4, goals: ['F3'], reason: 'Ventetiden skal ned.' }],
  operations: [
    { on: 'E2.2', level: 2, goals: ['F3'], reason: 'Vi melder ind på en app og skriver ellers ikke meget.' },
  ],
  catering: [{ on: 'E3.2', level: 3, goals: ['V2'], reason: 'Hygiejnekurset hvert andet år dækker det meste.' }],
  office: [{ on: 'E2.3', level: 4, goals: ['F2'], reason: 'Vi arbejder hjemme to dage om ugen.' }],
};

/** What a unit's leader may have set for the leaders of its departments and teams. */
export const unitLeaderRules: readonly RuleTemplate[] = [
  { on: 'L7.4', level: 4, goals: ['F5'], reason: 'Teamlederne skal kunne give slip og følge op.' },
  { on: 'L4.5', level: 4, goals: ['F1'], reason: 'Hvert team har fået sin egen lille ramme at styre efter.' },
];

/** What the leader of a team may have set for it. */
export const teamRules: readonly RuleTemplate[] = [
  {
    on: 'E3.3',
    level: 4,
    when: 'thisYear',
    goals: ['F4'],
    reason: 'Vi har fået tre nye kolleger og lærer fra os hver uge.',
  },
  { on: 'E1.4', level: 4, goals: ['V3'], reason: 'Vi ser på vores tal sammen den første mandag i måneden.' },
  { on: 'E2.1', level: 4, when: 'lastYear', goals: ['F1'], reason: 'Teamet er superbrugere for resten af enheden.' },
  { on: 'E6.3', level: 4, goals: ['V4'], reason: 'Vi har aftalt at sige tingene til hinanden.' },
  {
    on: 'E4.5',
    level: 3,
    when: 'ended',
    goals: ['V4'],
    reason: 'Mens vi flyttede til nye lokaler, gav vi hinanden ro.',
  },
  { on: 'E3.6', level: 4, when: 'next', goals: ['F6'], reason: 'Fra nytår er vi forsøgsteam for en ny metode.' },
];

/** What a nearest leader may have set for one person. */
export const personRules: readonly RuleTemplate[] = [
  { on: 'E3.3', level: 5, when: 'lastYear', goals: ['F4'], reason: 'Er praktikvejleder for elever og studerende.' },
  { on: 'E2.1', level: 5, when: 'lastYear', goals: ['F1'], reason: 'Er superbruger på fagsystemet for hele enheden.' },
  { on: 'E5.5', level: 5, when: 'thisYear', goals: ['F5'], reason: 'Er enhedens kontakt i spørgsmål om sikkerhed.' },
  { on: 'E2.1', level: 2, when: 'thisYear', reason: 'Har skiftet opgaver og får et år til at lære systemet at kende.' },
  {
    on: 'E4.1',
    level: 5,
    when: 'next',
    goals: ['P3'],
    reason: 'Overtager arbejdet med vores breve og hjemmeside fra nytår.',
  },
  { on: 'E3.6', level: 4, when: 'draft', reason: 'Udkast: tovholder for afprøvning af ny metode.' },
];
