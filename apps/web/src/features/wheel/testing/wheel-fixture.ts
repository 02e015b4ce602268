/** A small leader wheel of three areas and four elements, a person on it and a team, as the API answers. */

const focus = { id: 'goal-f2', code: 'F2', kind: 'FOCUS_AREA', name: 'One municipality', parents: [] };
const goal = {
  id: 'goal-s1',
  code: 'S1',
  kind: 'STRATEGIC_GOAL',
  name: 'Shorter ways',
  parents: [{ reason: 'Shared ways bind us', goal: focus }],
};

const element = (id: string, areaId: string, name: string) => ({
  id,
  code: id,
  name,
  areaId,
  description: `How ${name.toLowerCase()} shows`,
  localTo: null,
  components: [{ id: 'tacit', name: 'Tacit knowledge', description: 'Hard to put into words', groupName: 'Abilities' }],
});

export const elements = {
  dialogue: element('dialogue', 'personal', 'Makes time for dialogue'),
  courage: element('courage', 'personal', 'Shows courage'),
  politics: element('politics', 'politics-area', 'Knows the political system'),
  economy: element('economy', 'economy-area', 'Follows up the budget'),
};

const area = (id: string, name: string, isHub: boolean, inside: readonly object[]) => ({
  id,
  code: id,
  name,
  shortName: name,
  description: `About ${name.toLowerCase()}`,
  isHub,
  derivations: [{ goal, reason: 'Citizens meet one house' }],
  links: [],
  elements: inside,
});

export const version = {
  id: 'version-1',
  wheel: 'LEADER',
  number: 1,
  validFrom: '2024-01-01',
  validTo: null,
  areas: [
    area('personal', 'Personal lead\u00ADership', true, [elements.dialogue, elements.courage]),
    area('politics-area', 'Political work', false, [elements.politics]),
    area('economy-area', 'Economy', false, [elements.economy]),
  ],
};

export const levels = ['Not yet', 'Knows about it', 'With support', 'Independently', 'Masters it', 'Develops it'].map(
  (name, value) => ({ value, name, description: `${name}, at work` }),
);

const holding = (kind: string, level: number) => ({
  id: `${kind}-${level}`,
  kind,
  level,
  assessedOn: '2026-03-12',
  missingComponents: [],
});

const unit = { id: 'unit-1', name: 'Havneskolen' };
export const employment = {
  id: 'job-1',
  person: { id: 'person-1', name: 'Lone Damgaard' },
  jobTitle: 'Leader',
  unit,
  wheels: ['LEADER'],
};

const held = (of: object, requirement: number, level: number | null, marks: readonly string[] = []) => {
  const agreed = level === null ? null : holding('AGREED', level);
  const size = level === null ? null : Math.max(0, requirement - level);
  return {
    element: of,
    requirement,
    self: null,
    leader: null,
    agreed,
    counting: agreed,
    need: size === null ? null : { size, missingComponents: [] },
    status: size === null ? 'NOT_ASSESSED' : size > 0 ? 'NEED' : 'MET',
    marks: marks.map((kind) => ({ id: `mark-${kind}`, kind, reason: 'It decides', unit, goal })),
  };
};

const areaNumbers = (areaId: string, requirement: number, agreed: number | null, counts: readonly number[]) => ({
  areaId,
  requirement,
  self: null,
  leader: null,
  agreed,
  counting: agreed,
  need: null,
  needCount: counts[0],
  assessed: counts[1],
  required: counts[2],
});

/** Needs: 2 in an unmarked element, 1 in a strategic one, 1 in a core one; one element is not assessed. */
export const personWheel = {
  employment,
  isOwn: true,
  version,
  year: 2026,
  day: '2026-11-21',
  areas: [
    areaNumbers('personal', 4, 2.5, [2, 2, 2]),
    areaNumbers('politics-area', 4, 3, [1, 1, 1]),
    areaNumbers('economy-area', 4, null, [0, 0, 1]),
  ],
  elements: [
    held(elements.dialogue, 4, 2),
    held(elements.courage, 4, 3, ['CORE']),
    held(elements.politics, 4, 3, ['STRATEGIC']),
    held(elements.economy, 4, null),
  ],
  history: [
    {
      year: 2025,
      rows: [
        [4, null, null, 1, 1],
        [4, null, null, 2, 2],
        [4, null, null, 2, 2],
        [4, null, null, null, null],
      ],
    },
    {
      year: 2026,
      rows: [
        [4, null, null, 2, 2],
        [4, null, null, 3, 3],
        [4, null, null, 3, 3],
        [4, null, null, null, null],
      ],
    },
  ],
};

const rule = (scope: string, place: string, level: number, more: object = {}) => ({
  id: `rule-${scope}`,
  level,
  scope,
  unit: { id: `unit-${scope}`, name: place },
  audience: 'EVERYBODY',
  audienceName: null,
  area: { id: 'politics-area' },
  element: null,
  reason: `Why ${place} asks for it`,
  goal: null,
  validFrom: '2026-01-01',
  validTo: null,
  author: { id: 'person-9', name: 'Ida Holm' },
  ...more,
});

export const personElement = {
  ...held(elements.politics, 4, 3, ['STRATEGIC']),
  need: { size: 1, missingComponents: [elements.politics.components[0]] },
  rules: [
    {
      decidedBy: 'SCOPE',
      requirement: rule('CENTRE', 'the Children’s Centre', 4, {
        audience: 'LEADER_FUNCTION',
        audienceName: 'Leaders of citizen-facing units',
        goal,
      }),
    },
    { decidedBy: null, requirement: rule('MUNICIPALITY', 'Fjordby', 3) },
  ],
  holdings: [holding('AGREED', 3), holding('SELF', 2)],
  area: version.areas[1],
};

/** Columns: holding, requirement, target, to target, to requirement, needs, sum, counted, required; then the spread. */
export const teamWheel = {
  leaderEmployment: employment,
  unit: null,
  version,
  year: 2026,
  day: '2026-11-21',
  memberCount: 4,
  areas: [
    [3.2, 3.5, 4, -0.8, -0.3, 3, 5, 4, 4],
    [4.1, 4, 4, 0.1, 0.1, 1, 1, 3, 4],
    [null, 3, null, null, null, 0, 0, 0, 4],
  ],
  elements: [
    [3, 3, 4, -1, 0, 1, 1, 4, 4, 0, 0, 1, 2, 1, 0],
    [3.5, 4, 4, -0.5, -0.5, 2, 4, 4, 4, 0, 0, 1, 1, 1, 1],
    [4.1, 4, 4, 0.1, 0.1, 1, 1, 3, 4, 0, 0, 0, 1, 1, 1],
    [null, 3, null, null, null, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0],
  ],
  marks: [{ elementId: 'politics', kind: 'STRATEGIC' }],
  members: [
    { name: 'Anna Birk', needs: [2, 4, 1], assessed: 4 },
    { name: 'Bo Skov', needs: [0, 0, 0], assessed: 0 },
  ].map(({ name, needs, assessed }, index) => ({
    employment: { id: `job-${index + 2}`, person: { id: `person-${index + 2}`, name }, jobTitle: 'Leader', unit },
    needCount: needs[0],
    needSum: needs[1],
    strategicNeedCount: needs[2],
    assessed,
    required: 4,
    levels: [],
  })),
};

/** The same team a year before. */
export const teamBefore = {
  ...teamWheel,
  year: 2025,
  areas: [
    [2.9, 3.5, 4, -1.1, -0.6, 4, 7, 4, 4],
    [3.5, 4, 4, -0.5, -0.5, 2, 2, 3, 4],
    [null, 3, null, null, null, 0, 0, 0, 4],
  ],
};

const team = { leaderEmployment: employment, wheel: 'LEADER', unit: null, memberCount: 4 };

/** The root value: Lone, who leads a team, and its answers by year. */
export const root = {
  municipality: { name: 'Fjordby Kommune', timeZone: 'Europe/Copenhagen', demonstration: true, years: [2025, 2026] },
  viewer: {
    person: employment.person,
    employments: [{ ...employment, leaderFunction: null }],
    teams: [team, { ...team, unit, memberCount: 2 }],
    roles: [],
    seats: [],
    canSetRequirements: true,
    canSeeOrganisation: false,
    today: '2026-11-21',
  },
  levels,
  personWheel: () => personWheel,
  personElement: () => personElement,
  teamWheel: ({ year }: { year: number }) => (year === 2025 ? teamBefore : teamWheel),
};
