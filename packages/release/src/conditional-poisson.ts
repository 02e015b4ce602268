/**
 * Conditional Poisson sampling: a set of fixed size, each set with a chance in proportion to the product of its members'
 * odds. Source: "Weighted finite population sampling to maximize entropy", Biometrika 81 (1994).
 *
 * The elementary symmetric polynomials of the method are kept as the chances that so many of independent draws succeed:
 * the same up to a factor that cancels, and without overflow.
 */

/** A size of the set with the chance that it is the one asked for. */
export interface SetSize {
  readonly size: number;
  readonly chance: number;
}

const TOLERANCE = 1e-12;
const MOST_ROUNDS = 10_000;

/** Chances of 0, 1, 2 … successes, once one more draw is among them. */
function withOneMore(counts: Float64Array, chance: number): Float64Array {
  const more = new Float64Array(counts.length + 1);
  for (let count = 0; count < counts.length; count++) {
    more[count]! += counts[count]! * (1 - chance);
    more[count + 1]! += counts[count]! * chance;
  }
  return more;
}

const ONE: Float64Array = Float64Array.of(1);
const chanceOf = (odds: number): number => odds / (1 + odds);

/** row[i][j]: chance that exactly j of the odds from i on succeed, each by itself with odds / (1 + odds). */
export function countsFrom(odds: readonly number[]): Float64Array[] {
  const rows = [ONE];
  for (const weight of odds.toReversed()) rows.push(withOneMore(rows.at(-1)!, chanceOf(weight)));
  return rows.reverse();
}

/** Chances of the successes of two groups together. */
function both(one: Float64Array, other: Float64Array): Float64Array {
  const sum = new Float64Array(one.length + other.length - 1);
  for (let i = 0; i < one.length; i++) for (let j = 0; j < other.length; j++) sum[i + j]! += one[i]! * other[j]!;
  return sum;
}

/** Chance that two groups have so many successes together. */
function chanceOfBoth(one: Float64Array, other: Float64Array, wanted: number): number {
  let chance = 0;
  const last = Math.min(wanted, one.length - 1);
  for (let i = Math.max(0, wanted - other.length + 1); i <= last; i++) chance += one[i]! * other[wanted - i]!;
  return chance;
}

/** For each group, the chances of the successes of all others. */
function rests(groups: readonly Float64Array[]): Float64Array[] {
  const before = [ONE];
  for (const group of groups) before.push(both(before.at(-1)!, group));
  const found: Float64Array[] = [];
  let after = ONE;
  for (let index = groups.length - 1; index >= 0; index--) {
    found.unshift(both(before[index]!, after));
    after = both(groups[index]!, after);
  }
  return found;
}

/** Members with the same odds: a column has thousands of blocks, and four remainders of 5 among them. */
export interface Alike {
  readonly odds: number;
  readonly members: number;
}

/**
 * Chance of a member of each group to be in a set whose size is drawn first, 0 ≤ size ≤ all members. Its cost follows the
 * squares of the groups, not of the members.
 */
export function inclusionChances(groups: readonly Alike[], sizes: readonly SetSize[]): number[] {
  const butOne = groups.map(({ odds, members }) => {
    let counts = ONE;
    for (let member = 1; member < members; member++) counts = withOneMore(counts, chanceOf(odds));
    return counts;
  });
  const whole = groups.map(({ odds }, index) => withOneMore(butOne[index]!, chanceOf(odds)));
  const others = rests(whole);
  return groups.map(({ odds }, index) => {
    const rest = others[index]!;
    const within = (size: number) =>
      (chanceOf(odds) * chanceOfBoth(butOne[index]!, rest, size - 1)) / chanceOfBoth(whole[index]!, rest, size);
    return sizes.reduce((sum, { size, chance }) => sum + chance * within(size), 0);
  });
}

/**
 * Odds with which the sets of all the sizes, mixed by the sizes' chances, include each member with its wanted chance.
 *
 * `chances` lie strictly between 0 and 1 and add up to the mean size; sizes are two neighbours, or one. Then the solution
 * exists and is one (but for a common factor): it is the law of greatest entropy over the sets of these sizes. Found by
 * moving each weight in the ratio of wanted to reached odds, damped by (n − 1) / n: members exclude one another, so that
 * the undamped step overshoots by at most the factor 2 that two members have. Throws where it does not converge.
 */
export function oddsFor(chances: readonly number[], sizes: readonly SetSize[]): number[] {
  const wanted = [...new Set(chances)];
  const members = wanted.map((chance) => chances.filter((one) => one === chance).length);
  const step = (chances.length - 1) / chances.length;
  let odds = wanted.map((chance) => chance / (1 - chance));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const groups = odds.map((weight, index) => ({ odds: weight, members: members[index]! }));
    const reached = inclusionChances(groups, sizes);
    if (reached.every((value, index) => Math.abs(value - wanted[index]!) < TOLERANCE)) {
      const found = new Map(wanted.map((chance, index) => [chance, odds[index]!]));
      return chances.map((chance) => found.get(chance)!);
    }
    odds = odds.map((weight, index) => {
      const aim = wanted[index]! / (1 - wanted[index]!);
      return weight * (aim / (reached[index]! / (1 - reached[index]!))) ** step;
    });
  }
  throw new Error('No odds found for the wanted chances');
}
