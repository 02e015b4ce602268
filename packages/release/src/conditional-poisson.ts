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

/** row[i][j]: chance that exactly j of the odds from i on succeed, each by itself with odds / (1 + odds). */
export function countsFrom(odds: readonly number[]): number[][] {
  const rows: number[][] = Array.from({ length: odds.length + 1 }, () => [1]);
  for (let index = odds.length - 1; index >= 0; index--) {
    const after = rows[index + 1]!;
    const chance = odds[index]! / (1 + odds[index]!);
    rows[index] = Array.from(
      { length: after.length + 1 },
      (_, count) => (after[count] ?? 0) * (1 - chance) + (after[count - 1] ?? 0) * chance,
    );
  }
  return rows;
}

/** Chance of each member to be in a set of exactly `size` of them, 0 ≤ size ≤ odds.length. */
export function inclusionChances(odds: readonly number[], size: number): number[] {
  const after = countsFrom(odds);
  const all = after[0]![size]!;
  let before = [1];
  return odds.map((weight, index) => {
    const chance = weight / (1 + weight);
    let others = 0;
    before.forEach((count, taken) => (others += count * (after[index + 1]![size - 1 - taken] ?? 0)));
    before = Array.from(
      { length: Math.min(before.length + 1, size) },
      (_, count) => (before[count] ?? 0) * (1 - chance) + (before[count - 1] ?? 0) * chance,
    );
    return (chance * others) / all;
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
  const step = (chances.length - 1) / chances.length;
  let odds = chances.map((chance) => chance / (1 - chance));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const reached = chances.map(() => 0);
    for (const { size, chance } of sizes) {
      inclusionChances(odds, size).forEach((included, index) => (reached[index]! += chance * included));
    }
    if (reached.every((value, index) => Math.abs(value - chances[index]!) < TOLERANCE)) return odds;
    odds = odds.map((weight, index) => {
      const wanted = chances[index]! / (1 - chances[index]!);
      return weight * (wanted / (reached[index]! / (1 - reached[index]!))) ** step;
    });
  }
  throw new Error('No odds found for the wanted chances');
}
