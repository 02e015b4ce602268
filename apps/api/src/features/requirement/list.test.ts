import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { requirementState, type RequirementState } from '@medhjul/rules/requirement-state';
import fc from 'fast-check';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

const TODAY = '2026-06-15';

let on: TestApp;
let roles: Roles;
let director: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  director = await on.as(roles.DIR.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM requirement'));

interface Page {
  readonly requirements: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly state: string; readonly level: number };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const LIST = `query ($filter: RequirementFilter, $first: Int, $after: String) {
  requirements(filter: $filter, first: $first, after: $after) {
    totalCount edges { node { id state level } } pageInfo { hasNextPage endCursor } } }`;
const list = async (session: Session, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await session.ask<Page>(LIST, variables);
  expect(errors).toBeUndefined();
  return data.requirements;
};
const levelsIn = async (session: Session, filter: object) =>
  (await list(session, { filter })).edges.map(({ node }) => node.level).toSorted();

const day = (offset: number) => new Date(Date.parse(TODAY) + offset * 86_400_000).toISOString().slice(0, 10);
const row = fc.record({
  from: fc.integer({ min: -3, max: 3 }),
  length: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
  adopted: fc.boolean(),
  withdrawn: fc.boolean(),
});

test('what is listed in a state is what is in that state', async () => {
  const elements = (await on.build.sql.query<{ id: string }>(`SELECT id FROM element WHERE code ~ '^E[1-6]\\.[1-4]$'`))
    .rows;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 4, maxLength: 16 }), async (rows) => {
      await on.build.sql.query('DELETE FROM requirement');
      const expected = new Map<string, RequirementState>();
      for (const [n, { from, length, adopted, withdrawn }] of rows.entries()) {
        const dates = {
          validFrom: day(from),
          validTo: length === null ? null : day(from + length),
          adoptedAt: adopted ? '2026-01-01' : null,
          withdrawnAt: withdrawn ? '2026-01-02' : null,
        };
        const values = [
          elements[n]?.id,
          roles.units.school,
          dates.validFrom,
          dates.validTo,
          dates.adoptedAt,
          dates.withdrawnAt,
        ];
        const inserted = await on.build.sql.query<{ id: string }>(
          `INSERT INTO requirement (wheel_code, element_id, unit_id, audience, level, reason, valid_from, valid_to, adopted_at, withdrawn_at, created_at)
             VALUES ('employee', $1, $2, 'everybody', 3, 'x', $3, $4, $5, $6, '2026-01-01') RETURNING id`,
          values,
        );
        expected.set(inserted.rows[0]?.id ?? '', requirementState(dates, TODAY));
      }
      for (const state of ['draft', 'future', 'current', 'ended', 'withdrawn'] as const) {
        const { edges, totalCount } = await list(director, { filter: { states: [state.toUpperCase()] } });
        const wanted = [...expected].filter(([, each]) => each === state).map(([id]) => id);
        expect(edges.map(({ node }) => node.id).toSorted()).toEqual(wanted.toSorted());
        expect(new Set(edges.map(({ node }) => node.state))).toEqual(
          new Set(wanted.length > 0 ? [state.toUpperCase()] : []),
        );
        expect(totalCount).toBe(wanted.length);
      }
    }),
    { numRuns: 15 },
  );
});

describe('requirements', () => {
  test('are listed as draft, future and current unless said otherwise', async () => {
    const at = (level: number, over: object) =>
      on.build.requirement({ unit: roles.units.school, element: `E${level}.1`, level, ...over });
    await at(1, { draft: true });
    await at(2, { from: '2027-01-01' });
    await at(3, {});
    await at(4, { to: '2026-06-15' });
    expect(await levelsIn(director, {})).toEqual([1, 2, 3]);
    expect(await levelsIn(director, { states: [] })).toEqual([]);
    expect(await levelsIn(director, { states: ['ENDED', 'DRAFT'] })).toEqual([1, 4]);
    expect(await levelsIn(await on.as(roles.E.person), {})).toEqual([2, 3]);
  });

  test('are chosen by place, wheel, area and person', async () => {
    const { units, E } = roles;
    await on.build.requirement({ unit: units.school, element: 'E1.1', level: 0 });
    await on.build.requirement({ unit: units.north, area: 'E1', level: 1 });
    await on.build.requirement({ unit: units.root, element: 'E2.1', level: 2 });
    await on.build.requirement({ unit: units.south, element: 'L1.1', level: 3 });
    await on.build.requirement({ employment: E.employment, element: 'E1.2', level: 4 });
    const leader = await on.as(roles.L.person);
    expect(await levelsIn(leader, { unitId: units.school })).toEqual([0]);
    expect(await levelsIn(leader, { unitId: units.school, includeAbove: true })).toEqual([0, 1, 2]);
    expect(await levelsIn(leader, { wheel: 'LEADER' })).toEqual([3]);
    expect(await levelsIn(leader, { areaId: await on.build.areaId('E1') })).toEqual([0, 1, 4]);
    expect(await levelsIn(leader, { employmentId: E.employment })).toEqual([4]);
    expect(await levelsIn(await on.as(roles.CC.person), { employmentId: E.employment })).toEqual([]);
    expect(await levelsIn(await on.as(roles.HR.person), {})).toEqual([0, 1, 2, 3]);
  });

  test('come newest first, page by page', async () => {
    for (const level of [0, 1, 2, 3, 4]) {
      await on.build.requirement({
        unit: roles.units.school,
        element: `E1.1`,
        level,
        from: `202${level}-01-01`,
        to: `202${level}-02-01`,
      });
    }
    const states = ['ENDED'];
    const first = await list(director, { filter: { states }, first: 2 });
    const second = await list(director, { filter: { states }, first: 2, after: first.pageInfo.endCursor });
    const third = await list(director, { filter: { states }, first: 2, after: second.pageInfo.endCursor });
    expect([first, second, third].map((page) => page.edges.map(({ node }) => node.level))).toEqual([
      [4, 3],
      [2, 1],
      [0],
    ]);
    expect([first, second, third].map((page) => page.pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(first.totalCount).toBe(5);
    const after = await list(director, { filter: { states }, after: third.pageInfo.endCursor });
    expect([after.edges, after.pageInfo]).toEqual([[], { hasNextPage: false, endCursor: null }]);
  });
});
