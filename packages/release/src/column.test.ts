import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyedChance } from './chance.ts';
import { drawColumn, type ColumnBlock } from './column.ts';
import { isBlockRefreshed, mayChange } from './refresh.ts';

const draw = keyedChance(Buffer.alloc(32, 1), 'need e1');
const block = (some: Partial<ColumnBlock>): ColumnBlock => ({
  block: 'b',
  count: 20,
  people: 40,
  changed: { stayed: 20, joined: 0, left: 0 },
  before: { count: 18, people: 39, shown: 20 },
  ...some,
});
const cellOf = (some: Partial<ColumnBlock>) => drawColumn([block(some)], draw).get('b');

describe('the cells of a column', () => {
  test('are drawn anew where ten changed and the count stays within the limits', () => {
    expect(cellOf({})).toEqual({ count: 20, people: 40, shown: 20 });
    expect(cellOf({ count: 25 })).toEqual({ count: 25, people: 40, shown: 25 });
  });

  test('are kept as they were, count and N too, where fewer changed or the count moved too far', () => {
    const before = { count: 18, people: 39, shown: 20 };
    expect(cellOf({ changed: { stayed: 9, joined: 0, left: 0 } })).toEqual(before);
    expect(cellOf({ count: 32 })).toEqual(before);
    expect(cellOf({ count: 4 })).toEqual(before);
  });

  test('are kept where the shown value would move too far, though the count does not', () => {
    expect(
      cellOf({ changed: { stayed: 11, joined: 0, left: 0 }, before: { count: 21, people: 40, shown: 25 } })?.shown,
    ).toBe(25);
  });

  test('are kept where a new cell could not be as great, whatever the count', () => {
    const before = { count: 18, people: 22, shown: 20 };
    for (let count = 0; count <= 19; count++) expect(cellOf({ count, people: 19, before })).toEqual(before);
  });

  test('are drawn where there was none', () => {
    expect(cellOf({ before: null, changed: { stayed: 0, joined: 0, left: 0 } })?.shown).toBe(20);
  });

  test('that moved kept to the limits, in count and in what is shown', () => {
    const some = fc.record({
      count: fc.nat(30),
      people: fc.integer({ min: 30, max: 40 }),
      changed: fc.record({ stayed: fc.nat(20), joined: fc.nat(10), left: fc.nat(10) }),
      before: fc.record({ count: fc.nat(30), people: fc.constant(30), shown: fc.nat(6).map((step) => step * 5) }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (all) => {
        const blocks = all.map((one, index) => ({ ...one, block: `b${index}` }));
        const cells = drawColumn(blocks, draw);
        for (const { block: id, before, changed, count, people } of blocks) {
          const cell = cells.get(id)!;
          if (cell === before) continue;
          expect(cell).toMatchObject({ count, people });
          expect(isBlockRefreshed(changed)).toBe(true);
          expect(mayChange(changed, before.count, count)).toBe(true);
          expect(mayChange(changed, before.shown, cell.shown)).toBe(true);
        }
      }),
      { seed: 20260103 },
    );
  });
});
