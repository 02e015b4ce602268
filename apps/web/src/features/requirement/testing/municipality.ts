import { signedIn } from '../../../testing/render.tsx';

/** Values of a small municipality that the screens are tested against; all of them are invented. */

const municipality = { id: 'town', name: 'Fjordby Kommune', levelName: 'Municipality', parent: null };
const centre = { id: 'centre', name: 'Centre for Care', levelName: 'Centre', parent: municipality };
const home = { id: 'home', name: 'Beach Home', levelName: 'Unit', parent: centre };
export const units = {
  town: { ...municipality, children: [centre], ancestors: [] },
  centre: { ...centre, children: [home], ancestors: [{ ...municipality, children: [centre] }] },
  home: {
    ...home,
    children: [],
    ancestors: [
      { ...municipality, children: [centre] },
      { ...centre, children: [home] },
    ],
  },
};

const element = (id: string, areaId: string, name: string) => ({
  id,
  code: id,
  name,
  areaId,
  description: `About ${name}`,
  localTo: null,
});
const area = (id: string, name: string, elements: object[]) => ({
  id,
  code: id,
  name,
  isHub: false,
  derivations: [],
  elements,
});
export const areas = {
  L1: area('L1', 'Personal', [element('L1.1', 'L1', 'Gives time'), element('L1.2', 'L1', 'Can be trusted')]),
  L2: area('L2', 'Strategic', [element('L2.1', 'L2', 'Sees ahead')]),
  E1: area('E1', 'Tools', [element('E1.1', 'E1', 'Uses the systems')]),
};
const wheel = (code: string, name: string, list: object[]) => ({
  code,
  name,
  currentVersion: { id: `version-${code}`, areas: list },
});

const lone = { id: 'person-1', name: 'Lone Damgaard' };
export const report = {
  id: 'employment-report',
  jobTitle: 'Home leader',
  person: { id: 'person-2', name: 'Per Eng' },
  unit: home,
  jobGroup: null,
  leaderFunction: { id: 'citizen_facing' },
  leaderLevel: { id: '3' },
  wheels: ['LEADER'],
};

const goal = (id: string, name: string, validFrom: string, validTo: string | null) => ({
  id,
  code: id,
  kind: 'STRATEGIC_GOAL',
  name,
  validFrom,
  validTo,
});
const goals = {
  G1: goal('G1', 'Shorter ways', '2024-01-01', null),
  G2: goal('G2', 'Greener ways', '2026-01-01', '2027-01-01'),
};

/** A requirement of level 3 for all leaders of the centre, on the whole area L1, in force since January. */
export function rule(changes: object = {}) {
  return {
    id: 'rule-1',
    wheel: 'LEADER',
    area: areas.L1,
    element: null,
    level: 3,
    scope: 'CENTRE',
    unit: centre,
    employment: null,
    audience: 'EVERYBODY',
    audienceName: null,
    audienceValue: null,
    reason: 'We lead in change',
    goal: goals.G1,
    validFrom: '2026-01-01',
    validTo: null,
    state: 'CURRENT',
    author: lone,
    createdAt: '2025-12-01T09:00:00Z',
    adoptedAt: '2025-12-02T09:00:00Z',
    version: 1,
    viewerCanChange: false,
    viewerCanWithdraw: true,
    ...changes,
  };
}

/** A strategic mark of the municipality on the element L1.2, since January. */
export function mark(changes: object = {}) {
  return {
    id: 'mark-1',
    kind: 'STRATEGIC',
    wheel: 'LEADER',
    area: null,
    element: areas.L1.elements[1],
    unit: municipality,
    reason: 'Nothing works without trust',
    goal: goals.G1,
    validFrom: '2026-01-01',
    validTo: null,
    author: null,
    createdAt: '2025-12-01T09:00:00Z',
    version: 1,
    viewerCanWithdraw: false,
    ...changes,
  };
}

/** A page of requirements that is the only one. */
export function page(rules: readonly object[]) {
  return {
    edges: rules.map((node) => ({ node, cursor: 'cursor' })),
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: rules.length,
  };
}

const levels = ['Not yet', 'Knows about it', 'With support', 'Independently', 'Masters it', 'Develops it'];

/** What every screen reads, whoever is signed in. */
export const everybody = {
  organisationUnit: ({ id }: { id: keyof typeof units }) => units[id],
  organisationUnits: () => [units.town],
  wheels: [wheel('LEADER', 'Leader wheel', [areas.L1, areas.L2]), wheel('EMPLOYEE', 'Employee wheel', [areas.E1])],
  levels: levels.map((name, value) => ({ value, name, description: `${name}, described` })),
  goals: Object.values(goals),
  requirements: page([]),
  competenceMarks: [],
};

const ownEmployment = {
  id: 'employment-own',
  jobTitle: 'Centre chief',
  unit: centre,
  leaderFunction: { id: 'leader_of_leaders', name: 'Leader of leaders' },
  wheels: ['LEADER'],
};

/** Somebody in the centre who only reads. */
export const reader = {
  ...everybody,
  viewer: { ...signedIn.viewer, employments: [ownEmployment] },
};

/** The chief of the centre, who steers it and the home below, and has one direct report. */
export const chief = {
  ...everybody,
  viewer: { ...signedIn.viewer, employments: [ownEmployment], canSetRequirements: true },
  requirementChoices: {
    units: [centre, home],
    directReports: [report],
    jobGroups: [{ id: 'nurses', name: 'Nurses' }],
    leaderFunctions: [{ id: 'citizen_facing', name: 'Citizen-facing leaders' }],
    leaderLevels: [{ id: '3', name: 'Leaders under a chief' }],
  },
  requirementPreview: { directReports: 7, touched: 3, withMoreNeeds: 2, errors: [] },
};
