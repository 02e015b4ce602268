// Jest cannot load two modules that share others at once, as the route does: one of them is here already.
import '../parts/ask-demand.ts';
/** Three releases of three centres and four competences, as the API answers. */

interface Asked {
  releaseIds: readonly string[];
  wheel: string;
  measure: string;
  elementIds?: readonly string[] | null;
}

const release = (number: number, countedOn: string) => ({
  id: `release-${number}`,
  number,
  planYear: Number(countedOn.slice(0, 4)),
  countedOn,
  publishedAt: `${countedOn}T12:00:00Z`,
  reason: null,
  blocks: [],
});
export const releases = [release(3, '2026-11-20'), release(2, '2025-11-14'), release(1, '2024-11-15')];

const block = (blockId: string, names: readonly string[], isViewers = false) => ({
  blockId,
  centres: names.map((name) => ({ id: name, name })),
  people: 100,
  changedOn: '2026-11-20',
  isViewers,
});
export const north = block('north', ['North Centre']);
export const south = block('south', ['South Centre']);
export const east = block('east+west', ['East Centre', 'West Centre']);
const blocks = [east, north, south];

const area = (id: string, name: string, isHub = false) => ({
  id,
  code: id,
  name,
  shortName: name,
  description: name,
  isHub,
  derivations: [],
  links: [],
  elements: [],
});
const dialogue = area('dialogue', 'Citi\u00ADzen dialogue', true);
const digital = area('digital', 'Digital work');

export const goal = { id: 'goal-s4', code: 'S4', kind: 'STRATEGIC_GOAL', name: 'Clear words' };
const element = (id: string, name: string, inside: ReturnType<typeof area>, mark: string | null, goals: object[]) => ({
  element: { id, code: id, name, areaId: inside.id, description: name, localTo: null, components: [] },
  area: inside,
  mark,
  goals,
});
export const elements = [
  element('conflict', 'Handles conflict', dialogue, null, [goal]),
  element('plain', 'Writes plainly', dialogue, 'STRATEGIC', []),
  element('excel', 'Knows spreadsheets', digital, 'CORE', []),
  element('safety', 'Protects data', digital, 'STRATEGIC', []),
];

/** Shown and people for each competence, in their order; rows: municipality, east, north, south. */
type Row = readonly (readonly [shown: number, people: number] | null)[];
const needs: Record<string, readonly Row[]> = {
  'release-3': [
    [[90, 200], [60, 200], [20, 100], null],
    [[10, 50], [20, 50], [0, 25], null],
    [[60, 100], [10, 100], [5, 25], null],
    [[20, 50], [30, 50], [15, 50], null],
  ],
  'release-2': [
    [[90, 200], [30, 200], [20, 100], null],
    [[10, 50], [10, 50], [0, 25], null],
    [[60, 100], [10, 100], [5, 25], null],
    [[20, 50], [10, 50], [15, 50], null],
  ],
  'release-1': [
    [[50, 200], [30, 200], [20, 100], null],
    [[10, 50], [10, 50], [0, 25], null],
    [[40, 100], [10, 100], [5, 25], null],
    [[0, 50], [10, 50], [15, 50], null],
  ],
};
const plans: readonly Row[] = [
  [
    [10, 200],
    [15, 200],
    [40, 200],
    [5, 200],
  ],
  [
    [0, 50],
    [5, 50],
    [10, 50],
    [0, 50],
  ],
  [
    [5, 100],
    [5, 100],
    [10, 100],
    [5, 100],
  ],
  [
    [5, 50],
    [5, 50],
    [20, 50],
    [0, 50],
  ],
];
const held: readonly Row[] = [[[150, 200]], [[40, 50]], [[80, 100]], [[30, 50]]];

function rowsOf(measure: string, releaseId: string): readonly Row[] {
  if (measure === 'HELD') return held;
  return measure === 'NEED' ? (needs[releaseId] ?? []) : plans;
}

/** Answers with the cells; `seen` are the blocks that the reader may see. */
export const demandOf =
  (seen: readonly ReturnType<typeof block>[] = blocks) =>
  ({ releaseIds, wheel, measure, elementIds }: Asked) => {
    const chosen = elements.filter(({ element: { id } }) => !elementIds || elementIds.includes(id));
    const places = measure === 'HELD' ? [0] : chosen.map((one) => elements.indexOf(one));
    return {
      wheel,
      measure,
      elements: measure === 'HELD' ? [] : chosen,
      releases: releaseIds.map((id) => {
        const rows = rowsOf(measure, id).filter(
          (_, index) => index === 0 || seen.some(({ blockId }) => blockId === blocks[index - 1]?.blockId),
        );
        return {
          release: releases.find((one) => one.id === id),
          blocks: blocks.flatMap(({ blockId }) => seen.filter((one) => one.blockId === blockId)),
          cells: rows.flatMap((row) => [0, 1].map((half) => places.map((place) => row[place]?.[half] ?? null))),
        };
      }),
    };
  };

export const root = { releases, demand: demandOf(), minutesDecisions: [] };

const proposal = (rank: number, of: (typeof elements)[number] | undefined, more: object = {}) => ({
  wheel: 'EMPLOYEE',
  element: of?.element,
  area: of?.area,
  rank,
  state: 'PROPOSED',
  mark: of?.mark,
  centres: 3,
  throughPlans: 3,
  throughMinutes: 0,
  goals: of?.goals,
  decision: null,
  viewerCanDecide: true,
  ...more,
});
export const proposals = [
  proposal(1, elements[1], { goals: [goal] }),
  proposal(2, elements[0], {
    centres: 2,
    throughPlans: 2,
    decision: {
      id: 'decision-1',
      kind: 'POSTPONE',
      reason: 'After the summer',
      at: '2026-11-21T10:00:00Z',
      by: { id: 'person-2', name: 'Ida Holm' },
    },
  }),
  proposal(3, elements[2], { state: 'ONE_CENTRE_MISSING', centres: 1, throughPlans: 1 }),
];
