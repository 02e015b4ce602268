import type { RuleTemplate } from './rule-template.ts';

/** Team Klitten and its place: what makes the employee's and the unit leader's pictures worth opening. */
export const storyRules = {
  /** The workplace makes the job group's profile concrete. */
  unit: [
    {
      on: 'E3.SSA1',
      level: 5,
      for: { jobGroup: 'ssa' },
      when: 'lastYear',
      goals: ['A2'],
      reason: 'På Strandgården går assistenten forrest, når en beboer ændrer sig. Vi vil opdage det samme dag.',
    },
    {
      on: 'E5.3',
      level: 2,
      for: { jobGroup: 'ssh' },
      goals: ['F3'],
      reason: 'Hjælpere skal vide, hvor retningslinjerne står, og spørge assistenten.',
    },
    {
      on: 'L3.3',
      level: 4,
      goals: ['V2'],
      reason: 'Afdelingslederne er med i plejen en dag om ugen og giver sparring der.',
    },
    {
      on: 'L8.3',
      level: 4,
      when: 'draft',
      goals: ['P2'],
      reason: 'Udkast: de tre afdelinger skal trække i samme retning om demens.',
    },
  ],
  team: [
    {
      on: 'E2.5',
      level: 3,
      when: 'lastYear',
      goals: ['A3'],
      reason: 'Team Klitten prøver sensorer og skærmbesøg af for hele huset, et skridt ad gangen.',
    },
    { on: 'E1.4', level: 4, when: 'thisYear', goals: ['A3'], reason: 'Vi følger selv op på forsøget.' },
  ],
  employee: [
    {
      on: 'E3.3',
      level: 5,
      when: 'lastYear',
      goals: ['F4'],
      reason: 'Du er vejleder for vores elever og skal kunne lære fra dig.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleTemplate[]>>;

/** Levels that the employee's story needs, by element, as they are today. */
export const employeeLevels: Readonly<Record<string, number>> = {
  'E1.1': 4.2,
  'E2.2': 3.3,
  'E2.5': 2,
  'E3.1': 4.3,
  'E3.3': 4.1,
  'E3.5': 3.3,
  'E3.SSA1': 4.2,
  'E3.SSA2': 3.4,
  'E5.2': 3.2,
  'E6.1': 4.7,
};
