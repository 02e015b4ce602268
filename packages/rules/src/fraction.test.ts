import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { difference, displayed, displayedMean, meanOf, meanOfFractions, type Fraction } from './fraction.ts';

/** The exact value of a fraction that is there, for comparing without rounding. */
const equal = (a: Fraction | null, b: Fraction | null) =>
  a !== null && b !== null && a.numerator * b.denominator === b.numerator * a.denominator;

const anyMean = fc.record({ sum: fc.integer({ min: 0, max: 2000 }), count: fc.integer({ min: 1, max: 400 }) });
const anyFraction = fc.record({
  numerator: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  denominator: fc.bigInt({ min: 1n, max: 10n ** 20n }),
});

describe('a displayed number', () => {
  test.each([
    [9, 4, 2.3],
    [67, 20, 3.4],
    [7, 2, 3.5],
    [10, 3, 3.3],
    [20, 3, 6.7],
    [1, 20, 0.1],
    [49, 1000, 0],
    [5, 1, 5],
    [0, 7, 0],
  ])('%i/%i reads %p', (sum, count, shown) => {
    expect(displayed(meanOf(sum, count))).toBe(shown);
  });

  test('goes up towards +infinity below zero too', () => {
    expect(displayed({ numerator: -1n, denominator: 4n })).toBe(-0.2);
    expect(displayed({ numerator: -13n, denominator: 50n })).toBe(-0.3);
    expect(displayed({ numerator: -1n, denominator: 3n })).toBe(-0.3);
    expect(displayed({ numerator: -1n, denominator: 20n })).toBe(0);
  });

  test('is right where floating point is not', () => {
    // 0.35 is a little less in binary, where it would round to 0.3.
    expect(displayed({ numerator: 35n, denominator: 100n })).toBe(0.4);
    expect(displayed({ numerator: 10n ** 30n * 35n - 1n, denominator: 10n ** 32n })).toBe(0.3);
  });

  test('is a tenth at most half a tenth away, and the upper one of two as near', () => {
    fc.assert(
      fc.property(anyFraction, ({ numerator, denominator }) => {
        fc.pre(numerator < 10n ** 14n * denominator && numerator > -(10n ** 14n) * denominator);
        const tenths = BigInt(Math.round((displayed({ numerator, denominator }) ?? Number.NaN) * 10));
        expect((2n * tenths - 1n) * denominator <= 20n * numerator).toBe(true);
        expect(20n * numerator < (2n * tenths + 1n) * denominator).toBe(true);
      }),
    );
  });

  test('of a distance to a whole level is the distance of the displayed numbers', () => {
    fc.assert(
      fc.property(anyMean, fc.integer({ min: 0, max: 5 }), ({ sum, count }, level) => {
        const holding = meanOf(sum, count);
        const distance = displayed(difference(holding, meanOf(level, 1))) ?? Number.NaN;
        expect(distance).toBeCloseTo((displayed(holding) ?? Number.NaN) - level, 9);
      }),
    );
  });

  test('is nothing where there is nothing, and never minus zero', () => {
    expect(displayed(null)).toBeNull();
    expect(displayed({ numerator: -1n, denominator: 1000n })).toBe(0);
  });
});

describe('means', () => {
  test('of nothing are nothing', () => {
    expect(meanOf(0, 0)).toBeNull();
    expect(meanOfFractions([])).toBeNull();
    expect(meanOfFractions([null, null])).toBeNull();
    expect(displayedMean([null])).toBeNull();
  });

  test('leave out what has no value', () => {
    expect(displayedMean([4, null, 3, null])).toBe(3.5);
    expect(equal(meanOfFractions([meanOf(4, 1), null, meanOf(3, 1)]), meanOf(7, 2))).toBe(true);
  });

  test('of means are unweighted and rounded once', () => {
    // 1/4 and 2/5 read 0.3 and 0.4, whose mean would read 0.4; their exact mean is 0.325.
    expect(displayed(meanOfFractions([meanOf(1, 4), meanOf(2, 5)]))).toBe(0.3);
  });

  test('of means are exact, in any order, however many members there are', () => {
    fc.assert(
      fc.property(fc.array(anyMean, { minLength: 1, maxLength: 12 }), (means) => {
        const mean = meanOfFractions(means.map(({ sum, count }) => meanOf(sum, count)));
        // Over the product of all counts, each summand is a whole number.
        const product = means.reduce((all, { count }) => all * BigInt(count), 1n);
        const total = means.reduce((all, { sum, count }) => all + (BigInt(sum) * product) / BigInt(count), 0n);
        expect(equal(mean, { numerator: total, denominator: product * BigInt(means.length) })).toBe(true);
        const backwards = meanOfFractions(means.toReversed().map(({ sum, count }) => meanOf(sum, count)));
        expect(equal(mean, backwards)).toBe(true);
      }),
    );
  });

  test('a difference is missing where a side is, and exact otherwise', () => {
    expect(difference(null, meanOf(1, 2))).toBeNull();
    expect(difference(meanOf(1, 2), null)).toBeNull();
    expect(equal(difference(meanOf(1, 3), meanOf(1, 2)), { numerator: -1n, denominator: 6n })).toBe(true);
  });
});
