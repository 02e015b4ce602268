import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { branches } from '../attacker/branches.ts';
import { keyedChance } from './chance.ts';
import { boundsOf, roundColumn, type BlockCount } from './rounding.ts';

const seed = { seed: 20260102 };
const key = Buffer.alloc(32, 7);
const column = fc
  .array(
    fc
      .tuple(fc.integer({ min: 10, max: 60 }), fc.nat(60))
      .map(([people, count]) => ({ people, count: Math.min(people, count) })),
    { maxLength: 12 },
  )
  .map((blocks) => blocks.map((block, index): BlockCount => ({ block: `b${index}`, ...block })));

/** Columns of up to four blocks with every mix of remainders, without a cap that binds. */
function* uncapped(): Generator<BlockCount[]> {
  for (let blocks = 1; blocks <= 4; blocks++)
    for (let code = 0; code < 5 ** blocks; code++)
      yield Array.from({ length: blocks }, (_, index) => ({
        block: `b${index}`,
        count: 5 * index + (Math.floor(code / 5 ** index) % 5),
        people: 40,
      }));
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('rounding a column', () => {
  test('gives each block a neighbouring multiple of 5, at most its cap, and adds up to T', () => {
    fc.assert(
      fc.property(column, fc.string(), (blocks, name) => {
        const { total, cells } = roundColumn(blocks, keyedChance(key, name));
        expect(sum(cells.values())).toBe(total);
        for (const block of blocks) {
          const cell = cells.get(block.block)!;
          expect(Object.values(boundsOf(block))).toContain(cell);
          expect(cell % 5).toBe(0);
          expect(cell).toBeLessThanOrEqual(block.people);
          expect(Math.abs(cell - block.count)).toBeLessThanOrEqual(4);
        }
        const counted = sum(blocks.map(({ count }) => count));
        const most = sum(blocks.map((block) => boundsOf(block).high));
        expect(
          [5 * Math.floor(counted / 5), 5 * Math.ceil(counted / 5)].map((value) => Math.min(value, most)),
        ).toContain(total);
      }),
      seed,
    );
  });

  test('draws the same for the same counts, in whatever order they come', () => {
    fc.assert(
      fc.property(column, (blocks) => {
        const draw = keyedChance(key, 'need e1');
        expect(roundColumn(blocks.toReversed(), draw)).toEqual(roundColumn(blocks, draw));
      }),
      seed,
    );
  });

  test('is unbiased where no cap binds: T, and each block over the draw of T (every column of up to four blocks)', () => {
    for (const blocks of uncapped()) {
      const all = branches((draw) => roundColumn(blocks, draw));
      const mean = (value: (result: { total: number; cells: ReadonlyMap<string, number> }) => number) =>
        sum(all.map(({ result, probability }) => value(result) * probability));
      expect(sum(all.map(({ probability }) => probability))).toBeCloseTo(1, 12);
      expect(mean(({ total }) => total)).toBeCloseTo(sum(blocks.map(({ count }) => count)), 9);
      for (const { block, count } of blocks) expect(mean(({ cells }) => cells.get(block)!)).toBeCloseTo(count, 9);
    }
  });

  test('gives every set of the size a chance, in proportion to the odds of its members', () => {
    const blocks = [1, 2, 3, 4, 4].map((count, index) => ({ block: `b${index}`, count: 10 + count, people: 40 }));
    const chances = new Map<string, number>();
    for (const { result, probability } of branches((draw) => roundColumn(blocks, draw))) {
      const raised = blocks.filter(({ block }) => result.cells.get(block) === 15).map(({ block }) => block);
      chances.set(raised.join(), (chances.get(raised.join()) ?? 0) + probability);
    }
    const sizes = [...chances.keys()].map((set) => set.split(',').length);
    expect([2, 3].map((size) => sizes.filter((value) => value === size).length)).toEqual([10, 10]);
    // Swapping one member for another changes the chance by the ratio of their odds, whatever else is in the set.
    const swap = (without: string, first: string, second: string) =>
      chances.get(`${first}${without}`)! / chances.get(`${second}${without}`)!;
    expect(swap(',b2', 'b0', 'b1')).toBeCloseTo(swap(',b3,b4', 'b0', 'b1'), 9);
    expect(swap(',b2', 'b0', 'b1')).toBeCloseTo(swap(',b2,b4', 'b0', 'b1'), 9);
    expect(swap(',b2', 'b0', 'b1')).toBeLessThan(1);
  });

  test('where caps bind every set of the size still has a chance and T is unbiased up to what fits', () => {
    const blocks = [
      { block: 'full', count: 14, people: 14 },
      { block: 'a', count: 1, people: 20 },
      { block: 'b', count: 2, people: 20 },
      { block: 'c', count: 3, people: 20 },
    ];
    const all = branches((draw) => roundColumn(blocks, draw));
    expect(new Set(all.map(({ result }) => result.total))).toEqual(new Set([20]));
    expect(new Set(all.map(({ result }) => [...result.cells.values()].join())).size).toBe(3);
    const crowded = branches((draw) =>
      roundColumn(
        blocks.slice(0, 2).map((block) => ({ ...block, count: 14, people: 14 })),
        draw,
      ),
    );
    expect(crowded.map(({ result }) => result.total)).toEqual([20, 20]);
  });

  test('refuses counts that are no counts, and short keys', () => {
    for (const count of [-1, 1.5, 21, Number.NaN])
      expect(() => roundColumn([{ block: 'a', count, people: 20 }], keyedChance(key, 'c'))).toThrow('no count');
    expect(() => keyedChance(Buffer.alloc(31), 'c')).toThrow('32 bytes');
  });

  test('random numbers differ by column, block, municipality, count and key, and lie evenly', () => {
    const answers = (secret: Uint8Array, name: string, block: string | null, count: number) => {
      const draw = keyedChance(secret, name);
      return Array.from({ length: 20 }, (_, bit) => draw({ block, count }, (bit + 0.5) / 20)).indexOf(true);
    };
    const labels: [Uint8Array, string, string | null, number][] = [];
    for (const block of ['a', 'b', 'municipality', null])
      for (let count = 0; count < 250; count++) labels.push([key, 'c', block, count]);
    const places = labels.map((label) => answers(...label));
    for (let place = 0; place < 20; place++) {
      const share = places.filter((value) => value === place).length / places.length;
      expect(share).toBeGreaterThan(0.025);
      expect(share).toBeLessThan(0.08);
    }
    const row = (secret: Uint8Array, name: string, block: string | null) =>
      Array.from({ length: 50 }, (_, count) => answers(secret, name, block, count)).join();
    const rows = [
      row(key, 'c', 'a'),
      row(key, 'c', 'b'),
      row(key, 'd', 'a'),
      row(key, 'c', null),
      row(key, 'c', 'municipality'),
      row(Buffer.alloc(32, 8), 'c', 'a'),
    ];
    expect(new Set(rows).size).toBe(rows.length);
  });
});
