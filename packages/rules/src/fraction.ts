/**
 * An exact number. Means are kept as fractions and rounded once, when they are shown: a mean of rounded means, or one
 * summed up in floating point, may show another decimal than the one worked out by hand.
 * The denominator is above zero; the fraction need not be reduced.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The mean of `count` whole numbers that add up to `sum`; `null` if there are none. */
export function meanOf(sum: number, count: number): Fraction | null {
  return count === 0 ? null : { numerator: BigInt(sum), denominator: BigInt(count) };
}

/** The unweighted mean of those that have a value; `null` if none has. */
export function meanOfFractions(values: readonly (Fraction | null)[]): Fraction | null {
  let numerator = 0n;
  let denominator = 1n;
  let count = 0n;
  for (const value of values) {
    if (value === null) continue;
    count += 1n;
    if (value.denominator === denominator) {
      numerator += value.numerator;
    } else {
      numerator = numerator * value.denominator + value.numerator * denominator;
      denominator *= value.denominator;
    }
  }
  return count === 0n ? null : { numerator, denominator: denominator * count };
}

/** a − b; `null` where a side is missing. */
export function difference(a: Fraction | null, b: Fraction | null): Fraction | null {
  if (a === null || b === null) return null;
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/**
 * The number that is shown: one decimal, half up.
 *
 * Up is towards +infinity below zero too (−0.25 → −0.2). So a distance agrees with the numbers beside it whenever the
 * other side is exact, as a whole level is: holding 2.75 reads 2.8, the target 3.0, and their distance −0.2. Rounding
 * half away from zero would print −0.3 there.
 */
export function displayed(value: Fraction | null): number | null {
  if (value === null) return null;
  // ⌊10x + ½⌋ in whole numbers.
  const tenths = floorDivide(20n * value.numerator + value.denominator, 2n * value.denominator);
  return Number(tenths) / 10;
}

/** The mean of the levels that are there, as it is shown; `null` if there are none. */
export function displayedMean(levels: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const level of levels) {
    if (level === null) continue;
    sum += level;
    count += 1;
  }
  return displayed(meanOf(sum, count));
}

/** BigInt division cuts towards zero; this one goes down. The divisor is above zero. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
