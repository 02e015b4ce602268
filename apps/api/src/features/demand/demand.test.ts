import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { askDemand, demandRefusal, type DemandAnswer } from '../../testing/demand.ts';
import { blockIdOf, publishMadeUp, type MadeUpWheel } from '../../testing/releases.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let house: Session;
let first: string;
let second: string;
let north: string;
let south: string;

const madeUp = (elements: string[], of: MadeUpWheel['shown']): MadeUpWheel => ({
  elements,
  blocks: [{ centres: [roles.units.south] }, { centres: [roles.units.north], people: 30 }],
  shown: of,
});

beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
  [north, south] = [blockIdOf([roles.units.north]), blockIdOf([roles.units.south])];
  const older = {
    need: [
      [5, 10, null],
      [0, 15, null],
    ],
    held: [[25], [20]],
  };
  first = await publishMadeUp(on, {
    planYear: 2025,
    wheels: [{ ...madeUp(['E1.1', 'E1.2', 'E2.1'], older), municipality: { need: [5, 25, 15] } }],
  });
  second = await publishMadeUp(on, {
    wheels: [
      madeUp(['E1.2', 'E1.3', 'E2.1'], {
        need: [
          [10, 5, 20],
          [15, 0, 25],
        ],
      }),
    ],
  });
});
afterAll(() => on.close());

const demand = (session: Session, over: Record<string, unknown> = {}) =>
  askDemand(session, { releaseIds: [first], ...over });
const codes = ({ elements }: DemandAnswer) => elements.map(({ element }) => element.code);

describe('stored cells', () => {
  test('come as rows of numbers: the municipality, then each block by name, shown and people', async () => {
    const { elements, releases } = await demand(house);
    expect(elements.map(({ element, area }) => [element.code, area.code])).toEqual([
      ['E1.1', 'E1'],
      ['E1.2', 'E1'],
      ['E2.1', 'E2'],
    ]);
    const [release] = releases;
    expect(release?.release).toEqual({ id: first, number: 1 });
    expect(release?.blocks).toEqual([
      { blockId: north, centres: [{ name: 'Center Nord' }], people: 30, changedOn: '2026-05-29', isViewers: false },
      { blockId: south, centres: [{ name: 'Center Syd' }], people: 50, changedOn: '2026-05-29', isViewers: true },
    ]);
    expect(release?.cells).toEqual([
      [5, 25, 15],
      [80, 80, 80],
      [0, 15, null],
      [30, 30, null],
      [5, 10, null],
      [50, 50, null],
    ]);
  });

  test('of several releases: the newest’s order, null where one has no such column, releases as asked for', async () => {
    const answer = await demand(house, { releaseIds: [second, first] });
    expect(codes(answer)).toEqual(['E1.2', 'E1.3', 'E1.1', 'E2.1']);
    expect(answer.releases.map(({ release, cells }) => [release.number, cells[2], cells[3]])).toEqual([
      [2, [15, 0, null, 25], [30, 30, null, 30]],
      [1, [15, null, 0, null], [30, null, 30, null]],
    ]);
    expect(
      (await demand(house, { releaseIds: [first, second] })).releases.map(({ release }) => release.number),
    ).toEqual([1, 2]);
  });

  test('of conversations held are one, without elements', async () => {
    const { elements, releases } = await demand(house, { measure: 'HELD' });
    expect([elements, releases[0]?.cells]).toEqual([[], [[45], [80], [20], [30], [25], [50]]]);
    expect((await demand(house, { measure: 'HELD', releaseIds: [second] })).releases[0]?.cells).toEqual([
      [null],
      [null],
    ]);
  });

  test('are picked by element and by block, and by nothing else', async () => {
    const element = await on.build.elementId('E1.2');
    const picked = await demand(house, { elementIds: [element], blockIds: [south] });
    expect(codes(picked)).toEqual(['E1.2']);
    expect(picked.releases[0]?.cells).toEqual([[25], [80], [10], [50]]);
    expect((await demand(house, { elementIds: [], blockIds: [] })).releases[0]).toMatchObject({
      blocks: [],
      cells: [[], []],
    });
    for (const argument of ['unitId: "a"', 'sort: "need"', 'asOf: "2026-01-01"', 'filter: { level: 1 }']) {
      const text = `{ demand(releaseIds: ["${first}"], wheel: EMPLOYEE, measure: NEED, ${argument}) { wheel } }`;
      expect([argument, await house.refusal(text)]).toEqual([argument, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });

  test('a wheel that was not counted has no elements and no cells', async () => {
    const { elements, releases } = await demand(house, { wheel: 'LEADER' });
    expect([elements, releases]).toEqual([[], [{ release: { id: first, number: 1 }, blocks: [], cells: [[], []] }]]);
    expect(await demand(house, { releaseIds: [] })).toMatchObject({ elements: [], releases: [] });
  });

  test('units, people and whatever else is no block give nothing', async () => {
    const { units, E } = roles;
    const foreign = [
      units.school,
      units.root,
      E.person,
      E.employment,
      `${north}+${south}`,
      `${south}+${north}`,
      'Center Nord',
      "' or true --",
      'a\0b',
      '',
    ];
    const asked = await demand(house, { blockIds: foreign, elementIds: [...foreign, roles.committees.north] });
    expect(asked).toMatchObject({ elements: [], releases: [{ blocks: [], cells: [[], []] }] });
    for (const blockId of foreign)
      expect((await demand(house, { blockIds: [blockId] })).releases[0]?.blocks).toEqual([]);
  });

  test('refusals: more than six releases, elements of held, releases that are not there', async () => {
    const refusal = (over: object) => demandRefusal(house, { releaseIds: [first], ...over });
    expect(await refusal({ releaseIds: Array(7).fill(first) })).toBe('BAD_USER_INPUT');
    expect(await refusal({ releaseIds: Array(6).fill(first) })).toBeUndefined();
    expect(await refusal({ measure: 'HELD', elementIds: [] })).toBe('BAD_USER_INPUT');
    for (const id of [roles.E.person, 'x', '', first.toUpperCase(), "a' or true"]) {
      expect([id, await refusal({ releaseIds: [first, id] })]).toEqual([id, 'NOT_FOUND']);
    }
  });

  test('marks and goals are the municipality’s of today: strategic before core, of an element or its area', async () => {
    const { root, north: centre } = roles.units;
    await on.build.mark('core', root, { area: 'E1' }, 'F1');
    await on.build.mark('strategic', root, { element: 'E1.2' }, 'F2');
    await on.build.mark('strategic', centre, { element: 'E2.1' }, 'F1');
    await on.build.requirement({ unit: root, element: 'E2.1', level: 3, goal: 'F3' });
    await on.build.requirement({ unit: root, element: 'E1.1', level: 3, goal: 'F3', to: '2026-06-15' });
    await on.build.requirement({ unit: centre, element: 'E1.1', level: 3, goal: 'F3' });
    await on.build.requirement({ unit: root, element: 'E1.1', level: 3, goal: 'F3', draft: true, from: '2026-06-01' });
    const { elements } = await demand(house);
    expect(elements.map(({ mark, goals }) => [mark, goals.map(({ code }) => code)])).toEqual([
      ['CORE', ['F1']],
      ['STRATEGIC', ['F1', 'F2']],
      [null, ['F3']],
    ]);
    await on.build.sql.query('DELETE FROM competence_mark; DELETE FROM requirement');
  });
});

describe('the number of statements', () => {
  const ask = async (releaseIds: string[]) => {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await demand(house, { releaseIds });
      return spy.mock.calls.length;
    } finally {
      spy.mockRestore();
    }
  };

  test('does not grow with people, centres, elements or releases', async () => {
    const before = await ask([first]);
    expect(before).toBeLessThanOrEqual(12);
    const units: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      units.push(await on.build.unit('centre', roles.units.root));
      for (let m = 0; m < 3; m += 1) await on.build.employ('Flere', { unit: units[n] ?? '' });
    }
    const elements = ['E1.1', 'E1.2', 'E1.3', 'E2.1', 'E2.2', 'E3.1', 'E4.1', 'E4.2'];
    const made: MadeUpWheel = {
      elements,
      blocks: units.map((unit) => ({ centres: [unit] })),
      shown: { need: units.map(() => elements.map(() => 10)) },
    };
    const wide = await publishMadeUp(on, { wheels: [made] });
    expect(await ask([wide])).toBe(before);
    expect(await ask([first, second, wide])).toBe(before);
  });
});
