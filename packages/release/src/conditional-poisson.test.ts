import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countsFrom, inclusionChances, oddsFor } from './conditional-poisson.ts';

const seed = { seed: 20260101 };
const odds = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 7 });

/** Every set of the members, as a mask, with the product of its odds. */
function setsOf(weights: readonly number[]): { members: boolean[]; size: number; weight: number }[] {
  return Array.from({ length: 2 ** weights.length }, (_, mask) => {
    const members = weights.map((_weight, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    const weight = weights.reduce((product, value, index) => product * (members[index] ? value : 1), 1);
    return { members, size: members.filter(Boolean).length, weight };
  });
}

describe('conditional Poisson sampling', () => {
  test('counts of successes add up to one and follow the elementary symmetric polynomials', () => {
    fc.assert(
      fc.property(odds, (weights) => {
        const counts = [...countsFrom(weights)[0]!];
        expect(counts.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        const none = weights.reduce((product, weight) => product / (1 + weight), 1);
        counts.forEach((chance, size) => {
          const polynomial = setsOf(weights).reduce((sum, set) => sum + (set.size === size ? set.weight : 0), 0);
          expect(chance).toBeCloseTo(polynomial * none, 10);
        });
      }),
      seed,
    );
  });

  test('chances are those of all sets of the size, weighed by their odds', () => {
    fc.assert(
      fc.property(odds, fc.nat(7), (weights, wanted) => {
        const size = Math.min(wanted, weights.length);
        const sets = setsOf(weights).filter((set) => set.size === size);
        const all = sets.reduce((sum, { weight }) => sum + weight, 0);
        const groups = weights.map((weight) => ({ odds: weight, members: 1 }));
        inclusionChances(groups, [{ size, chance: 1 }]).forEach((chance, index) => {
          const having = sets.reduce((sum, { members, weight }) => sum + (members[index] ? weight : 0), 0);
          expect(chance).toBeCloseTo(having / all, 9);
        });
      }),
      seed,
    );
  });

  test('members with the same odds have the chance that each has alone, also over several sizes', () => {
    const group = fc.record({
      odds: fc.double({ min: 0.1, max: 10, noNaN: true }),
      members: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 4 }),
        fc.nat(19),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (groups, low, chance) => {
          const alone = groups.flatMap(({ odds: weight, members }) =>
            Array.from({ length: members }, () => ({ odds: weight, members: 1 })),
          );
          const size = low % alone.length;
          const sizes = [
            { size, chance: 1 - chance },
            { size: size + 1, chance },
          ];
          const each = inclusionChances(alone, sizes);
          const together = inclusionChances(groups, sizes).flatMap((value, index) =>
            Array.from({ length: groups[index]!.members }, () => value),
          );
          each.forEach((value, index) => expect(value).toBeCloseTo(together[index]!, 12));
          const mean = size + chance;
          expect(each.reduce((sum, value) => sum + value, 0)).toBeCloseTo(mean, 9);
        },
      ),
      seed,
    );
  });

  test('odds are found for every mix of fifths among up to 12 blocks, and for 200 blocks', () => {
    const mixes = function* (blocks: number): Generator<number[]> {
      for (let a = 0; a <= blocks; a++)
        for (let b = 0; a + b <= blocks; b++)
          for (let c = 0; a + b + c <= blocks; c++) yield [a, b, c, blocks - a - b - c];
    };
    const all = Array.from({ length: 12 }, (_, index) => [...mixes(index + 1)]).flat();
    for (const mix of [...all, [200, 0, 0, 0], [1, 0, 0, 199], [50, 60, 70, 20], [199, 0, 0, 1]]) {
      const chances = mix.flatMap((count, index) => Array.from({ length: count }, () => (index + 1) / 5));
      const fifths = mix.reduce((sum, count, index) => sum + count * (index + 1), 0);
      const size = Math.floor(fifths / 5);
      const sizes = [
        { size, chance: 1 - (fifths % 5) / 5 },
        { size: size + 1, chance: (fifths % 5) / 5 },
      ].filter(({ chance }) => chance > 0);
      const weights = oddsFor(chances, sizes);
      expect(Math.min(...weights)).toBeGreaterThan(0);
      expect(Math.max(...weights)).toBeLessThan(Infinity);
    }
  });

  test('says so where the wanted chances do not exist', () => {
    expect(() => oddsFor([0.5, 0.5], [{ size: 0, chance: 1 }])).toThrow('No odds');
  });
});
