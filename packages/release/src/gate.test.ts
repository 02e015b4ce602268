import { describe, expect, test } from '@jest/globals';
import { gate, isOpen, type GateCell, type GateInput, type GateRule } from './gate.ts';

const cell = (some: Partial<GateCell> = {}): GateCell => ({
  column: 'c',
  block: 'a',
  cell: { count: 22, people: 30, shown: 20 },
  before: { count: 21, people: 30, shown: 20 },
  isDrawn: true,
  changed: { stayed: 15, joined: 0, left: 0 },
  ...some,
});
const input = (some: Partial<GateInput> = {}): GateInput => ({
  hasKey: true,
  cells: [cell()],
  totals: new Map([['c', 20]]),
  blocks: [{ id: 'a', centres: ['a'], people: 30 }],
  earlier: [{ release: 'r1', centres: ['a'], people: 28, nowIn: new Map([['a', 27]]) }],
  year: { published: 3, most: 4, hasReason: false },
  ...some,
});
const failing = (some: Partial<GateInput>): GateRule[] => {
  const report = gate(input(some));
  return (Object.keys(report) as GateRule[]).filter((rule) => report[rule] === 'fail');
};
const withCell = (some: Partial<GateCell>, total = 20) =>
  failing({ cells: [cell(some)], totals: new Map([['c', total]]) });

describe('the gate', () => {
  test('opens where all is right', () => {
    expect(failing({})).toEqual([]);
    expect(isOpen(gate(input()))).toBe(true);
    expect(isOpen(gate(input({ hasKey: false })))).toBe(false);
  });

  test('asks for the key and for a reason beyond the releases of a year', () => {
    expect(failing({ hasKey: false })).toEqual(['key']);
    expect(failing({ year: { published: 4, most: 4, hasReason: false } })).toEqual(['year']);
    expect(failing({ year: { published: 4, most: 4, hasReason: true } })).toEqual([]);
  });

  test('cells are multiples of 5, near their count where drawn, and of ten people', () => {
    expect(withCell({ cell: { count: 22, people: 30, shown: 21 } }, 21)).toEqual(['multiplesOf5']);
    expect(withCell({ cell: { count: 22, people: 30, shown: 15 } }, 15)).toEqual(['within4']);
    expect(withCell({ before: null, cell: { count: 3, people: 9, shown: 5 } }, 5)).toEqual(['people']);
    const kept = { count: 22, people: 30, shown: 15 };
    expect(withCell({ cell: kept, before: kept, isDrawn: false }, 15)).toEqual([]);
  });

  test('cells add up to the municipality', () => {
    expect(failing({ totals: new Map([['c', 25]]) })).toEqual(['sums']);
    expect(failing({ totals: new Map() })).toEqual(['sums']);
    expect(
      failing({
        totals: new Map([
          ['c', 20],
          ['d', 0],
        ]),
      }),
    ).toEqual(['sums']);
  });

  test('blocks differ from earlier ones by nobody or by ten', () => {
    const earlier = [
      {
        release: 'r1',
        centres: ['a', 'b'],
        people: 35,
        nowIn: new Map([
          ['a', 30],
          ['b', 5],
        ]),
      },
    ];
    expect(failing({ earlier })).toEqual(['blocks']);
  });

  test('cells are drawn only where ten changed and within the limits, else kept as they were', () => {
    expect(withCell({ changed: { stayed: 9, joined: 0, left: 0 } })).toEqual(['refresh']);
    expect(withCell({ before: { count: 31, people: 40, shown: 25 } })).toEqual(['refresh']);
    expect(withCell({ before: { count: 22, people: 30, shown: 30 } })).toEqual(['refresh']);
    expect(withCell({ isDrawn: false })).toEqual(['refresh']);
    expect(withCell({ before: null })).toEqual([]);
    expect(withCell({ before: null, isDrawn: false })).toEqual(['refresh']);
    expect(withCell({ before: null, isDrawn: false, cell: { count: 0, people: 30, shown: 0 } }, 0)).toEqual([]);
  });
});
