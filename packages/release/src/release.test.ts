import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gate, isOpen } from './gate.ts';
import { buildRelease, type BuiltRelease, type Column, type Contribution, type ReleaseState } from './release.ts';

const key = Buffer.alloc(32, 5);
const columns: Column[] = [
  { id: 'plan', wheel: 'employee', appliesTo: 'everybody' },
  { id: 'need', wheel: 'employee', appliesTo: 'named' },
];

/** So many people of a block; the first have the plan, of the named the last have the need. */
function people(block: string, size: number, planned: number, named = size, need = 0, records = ''): Contribution[] {
  return Array.from({ length: size }, (_, index) => ({
    personKey: `${block}${index}`,
    block,
    counted: [...(index < planned ? ['plan'] : []), ...(index < named && index >= named - need ? ['need'] : [])],
    named: index < named ? ['need'] : [],
    records: `${index < planned} ${records}`,
  }));
}

const build = (contributions: Contribution[], before: ReleaseState | null = null, from?: Record<string, string[]>) => {
  const ids = from === undefined ? [...new Set(contributions.map(({ block }) => block))] : Object.keys(from);
  const blocks = ids.map((id) => ({ id, wheel: 'employee', from: from?.[id] ?? (before?.people.has(id) ? [id] : []) }));
  return buildRelease({ key, blocks, columns, contributions, before });
};
const cellsOf = ({ gateCells }: BuiltRelease, wanted: string) =>
  Object.fromEntries(
    [...gateCells].flatMap(({ column, block, cell: { shown, people: n } }) =>
      column === wanted ? [[block, [shown, n]]] : [],
    ),
  );
const opens = ({ gateCells, totals }: BuiltRelease) =>
  isOpen(
    gate({
      hasKey: true,
      cells: gateCells,
      totals,
      blocks: [],
      earlier: [],
      year: { published: 0, most: 4, hasReason: false },
    }),
  );

describe('a release', () => {
  test('counts each person once in each column, over those to whom it can apply', async () => {
    const release = await build([...people('a', 30, 20, 15, 10), ...people('b', 40, 0, 12, 0)]);
    expect(cellsOf(release, 'plan')).toEqual({ a: [20, 30], b: [0, 40] });
    expect(cellsOf(release, 'need')).toEqual({ a: [10, 15], b: [0, 12] });
    expect(release.totals).toEqual(
      new Map([
        ['plan', 20],
        ['need', 10],
      ]),
    );
    expect(release.blocks).toEqual([
      { id: 'a', people: 30, isRefreshed: true },
      { id: 'b', people: 40, isRefreshed: true },
    ]);
  });

  test('built twice is the same, whatever the order; another key draws otherwise', async () => {
    const contributions = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((block, index) => people(block, 40, 11 + index));
    const release = await build(contributions);
    const again = await build(contributions.toReversed());
    expect(cellsOf(again, 'plan')).toEqual(cellsOf(release, 'plan'));
    const keys = Array.from({ length: 8 }, (_, index) => Buffer.alloc(32, 100 + index));
    const blocks = release.blocks.map(({ id }) => ({ id, wheel: 'employee', from: [] }));
    const others = keys.map((other) => buildRelease({ key: other, blocks, columns, contributions, before: null }));
    const seen = new Set((await Promise.all(others)).map((one) => JSON.stringify(cellsOf(one, 'plan'))));
    expect(seen.size).toBeGreaterThan(1);
  });

  test('shows a column with N under ten in a block for the municipality only, and under ten there not at all', async () => {
    const alone = await build([...people('a', 30, 0, 20, 10), ...people('b', 40, 0, 9, 5)]);
    expect(cellsOf(alone, 'need')).toEqual({ null: [15, 29] });
    const none = await build([...people('a', 30, 0, 5, 5), ...people('b', 40, 0, 4, 4)]);
    expect(cellsOf(none, 'need')).toEqual({});
    expect(none.totals.has('need')).toBe(false);
  });

  test('keeps a block with fewer than ten changes as it was, and counts them on to the next', async () => {
    const first = await build([...people('a', 40, 20), ...people('b', 40, 20)]);
    const second = await build([...people('a', 40, 29), ...people('b', 40, 30)], first.state);
    expect(second.blocks.map(({ isRefreshed }) => isRefreshed)).toEqual([false, true]);
    expect(cellsOf(second, 'plan')).toEqual({ a: [20, 40], b: [20, 40] });
    const third = await build([...people('a', 40, 29, 40, 0, 'x'), ...people('b', 40, 30)], second.state);
    expect(third.blocks.map(({ isRefreshed }) => isRefreshed)).toEqual([true, false]);
    expect(cellsOf(third, 'plan').a).not.toEqual([20, 40]);
    expect([first, second, third].every(opens)).toBe(true);
  });

  test('counts who joined and who left as changed', async () => {
    const first = await build(people('a', 40, 20));
    const left = await build(people('a', 30, 20), first.state);
    expect(left.blocks[0]).toEqual({ id: 'a', people: 30, isRefreshed: true });
    const joined = await build(people('a', 39, 20), left.state);
    expect(joined.blocks[0]).toEqual({ id: 'a', people: 39, isRefreshed: false });
    expect(cellsOf(joined, 'plan')).toEqual(cellsOf(left, 'plan'));
    const more = await build(people('a', 40, 20), joined.state);
    expect(more.blocks[0]).toEqual({ id: 'a', people: 40, isRefreshed: true });
  });

  test('a merged block shows the sum of its parts until ten of each have changed', async () => {
    const first = await build([...people('a', 30, 10), ...people('b', 20, 15)]);
    const whole = (planned: number, ...records: string[]) =>
      [...people('a', 30, 10, 30, 0, records[0]), ...people('b', 20, planned, 20, 0, records[1])].map((one) => ({
        ...one,
        block: 'a+b',
      }));
    const second = await build(whole(11), first.state, { 'a+b': ['a', 'b'] });
    const third = await build(whole(11, 'x'), second.state);
    for (const release of [second, third]) {
      expect(release.blocks).toEqual([{ id: 'a+b', people: 50, isRefreshed: false }]);
      expect(cellsOf(release, 'plan')).toEqual({ 'a+b': [25, 50] });
    }
    const fourth = await build(whole(9, 'x', 'x'), third.state);
    expect(fourth.blocks[0]!.isRefreshed).toBe(true);
    expect([15, 20]).toContain(cellsOf(fourth, 'plan')['a+b']![0]);
    expect([first, second, third, fourth].every(opens)).toBe(true);
  });

  test('a new column shows nothing of a block that is not refreshed, and is drawn freely in one that is', async () => {
    const contributions = [...people('a', 30, 25), ...people('b', 30, 0)];
    const blocks = ['a', 'b'].map((id) => ({ id, wheel: 'employee', from: [] }));
    const first = await buildRelease({
      key,
      blocks,
      columns: [],
      contributions: people('a', 30, 0)
        .concat(people('b', 30, 0))
        .map((one) => ({ ...one, counted: [], named: [] })),
      before: null,
    });
    const again = contributions.concat().map((one) => ({ ...one, named: [] }));
    const second = await buildRelease({
      key,
      blocks: blocks.map((one) => ({ ...one, from: [one.id] })),
      columns: columns.slice(0, 1),
      contributions: again,
      before: first.state,
    });
    expect(cellsOf(second, 'plan')).toEqual({ a: [25, 30], b: [0, 30] });
    expect(opens(second)).toBe(true);
  });

  test('changes from blocks to the municipality with the sum of the old cells, and back', async () => {
    const first = await build([...people('a', 40, 0, 20, 10), ...people('b', 40, 0, 12, 5)]);
    expect(cellsOf(first, 'need')).toEqual({ a: [10, 20], b: [5, 12] });
    const second = await build([...people('a', 40, 0, 20, 10), ...people('b', 40, 0, 9, 5)], first.state);
    expect(cellsOf(second, 'need')).toEqual({ null: [15, 32] });
    const third = await build([...people('a', 40, 0, 20, 10), ...people('b', 40, 0, 12, 5, 'x')], second.state);
    expect(cellsOf(third, 'need')).toEqual({ a: [10, 20], b: [5, 12] });
    const fourth = await build([...people('a', 40, 0, 20, 10, 'y'), ...people('b', 40, 0, 12, 5, 'y')], third.state);
    expect(cellsOf(fourth, 'need')).toEqual({ a: [10, 20], b: [5, 12] });
    expect([first, second, third, fourth].every(opens)).toBe(true);
  });

  test('passes its gate, release after release, whatever happens', async () => {
    const block = fc.tuple(
      fc.integer({ min: 5, max: 40 }),
      fc.nat(40),
      fc.nat(40),
      fc.nat(40),
      fc.constantFrom('x', 'y', 'z'),
    );
    const history = fc.array(fc.array(block, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(history, async (releases) => {
        let before: ReleaseState | null = null;
        for (const blocks of releases) {
          const release: BuiltRelease = await build(
            blocks.flatMap(([size, planned, named, need, records], index) =>
              people(`b${index}`, size, planned, Math.min(named, size), need, records),
            ),
            before,
          );
          expect(opens(release)).toBe(true);
          before = release.state;
        }
      }),
      { seed: 20260105 },
    );
  });

  test('keeps nothing of a person but keyed hashes', async () => {
    const { state } = await build([{ personKey: 'anna', block: 'a', counted: ['plan'], named: [], records: 'secret' }]);
    const kept = JSON.stringify(state.people.get('a')!.map(({ packed }) => packed));
    expect(kept).not.toMatch(/anna|secret|plan/);
  });

  test('compares under the key before, as long as a block keeps what that key has made', async () => {
    const blocks = ['a', 'b'].map((id) => ({ id, wheel: 'employee', from: [id] }));
    const [older, newer] = [key, Buffer.alloc(32, 6)];
    const under = (keys: { key: Uint8Array; keyBefore?: Uint8Array }, records: string, before: ReleaseState) =>
      buildRelease({
        ...keys,
        blocks,
        columns,
        contributions: [...people('a', 30, 10, 30, 0, records), ...people('b', 30, 10)],
        before,
      });
    const first = await build([...people('a', 30, 10), ...people('b', 30, 10)]);
    const refreshed = ({ blocks: built }: BuiltRelease) => built.map(({ isRefreshed }) => isRefreshed);
    const second = await under({ key: newer, keyBefore: older }, 'x', first.state);
    expect(refreshed(second)).toEqual([true, false]);
    const third = await under({ key: newer, keyBefore: older }, 'x', second.state);
    expect(refreshed(third)).toEqual([false, false]);
    const alone = await under({ key: newer }, 'x', second.state);
    expect(refreshed(alone)).toEqual([false, true]);
  });

  test('refuses blocks and columns that it does not know, a person told twice, and a missing key', async () => {
    const [one] = people('a', 1, 1);
    await expect(build([one!, one!])).rejects.toThrow('twice');
    await expect(build([{ ...one!, block: 'z' }], null, { a: [] })).rejects.toThrow('block');
    await expect(build([{ ...one!, counted: ['z'] }])).rejects.toThrow('column');
    const input = { blocks: [], columns: [], contributions: [], before: null };
    await expect(buildRelease({ ...input, key: new Uint8Array() })).rejects.toThrow('32 bytes');
  });
});
