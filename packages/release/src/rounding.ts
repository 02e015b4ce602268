import type { Chance } from './chance.ts';
import { countsFrom, oddsFor, type SetSize } from './conditional-poisson.ts';

/**
 * Random rounding of one column, policy R6. All figures are people.
 *
 * T, the sum of the refreshed cells, is drawn first: 5·⌈D/5⌉ with chance (D mod 5)/5, else 5·⌊D/5⌋, at most Σ high. So
 * k = (T − Σ low)/5 of the blocks with low < high get their ceiling, by conditional Poisson sampling.
 *
 * **What holds for a block's chance.** Let r_b = (D_b mod 5)/5 and S = Σ r_b over these blocks. Where no cap binds, T's two
 * values mean k = ⌊S⌋ and k = ⌊S⌋ + 1, the latter with chance f = S − ⌊S⌋. The chances given k cannot be r_b, as they add
 * up to k and not to S; so one set of odds w is solved for, used for either k, such that
 * (1 − f)·π_b(w, ⌊S⌋) + f·π_b(w, ⌊S⌋ + 1) = r_b: over the draw of T a block's chance is exactly (D_b mod 5)/5, and the
 * cell is unbiased. Such odds exist for every column, since r lies inside of the hull of the sets of these sizes; they are
 * positive and finite, hence every set of either size has a positive chance. Where a cap binds, what the capped blocks
 * leave over falls to the others and no such odds exist: there w_b = r_b / (1 − r_b), and T alone is unbiased up to Σ high.
 *
 * **What the draw depends on.** Block after block, in the order of ids, is taken where its own random number (of the
 * column, the block and D_b) lies under the chance that it is in the set, given what was decided before it. This is
 * conditional Poisson sampling exactly, and a function of the key, the column and the counts. That chance depends on all
 * counts of the column: no draw that adds up can be a function of a block's own count alone.
 */
export interface BlockCount {
  readonly block: string;
  /** D_b: people of the block who count. */
  readonly count: number;
  /** N_b: people to whom the column can apply. */
  readonly people: number;
}

export interface RoundedColumn {
  /** T: the sum of the cells. */
  readonly total: number;
  readonly cells: ReadonlyMap<string, number>;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const STEP = 5;

/** The greatest value of a cell of so many people. */
export function capOf(people: number): number {
  return STEP * Math.floor(people / STEP);
}

/** The two values that a cell can take; they are one where the count is a multiple of 5 or the cap binds. */
export function boundsOf({ count, people }: BlockCount): Bounds {
  const cap = capOf(people);
  return {
    low: Math.min(STEP * Math.floor(count / STEP), cap),
    high: Math.min(STEP * Math.ceil(count / STEP), cap),
  };
}

/** Rounds the refreshed blocks of a column. Throws where a count is no whole number from 0 to the block's people. */
export function roundColumn(blocks: readonly BlockCount[], draw: Chance): RoundedColumn {
  const sorted = blocks.toSorted((one, other) => (one.block < other.block ? -1 : 1));
  sorted.forEach(assertCount);
  const bounds = sorted.map(boundsOf);
  const lows = bounds.reduce((sum, { low }) => sum + low, 0);
  const open = sorted.filter((_, index) => bounds[index]!.low < bounds[index]!.high);

  const count = sorted.reduce((sum, block) => sum + block.count, 0);
  const isUp = count % STEP !== 0 && draw({ block: null, count }, (count % STEP) / STEP);
  const taken = Math.min((STEP * (Math.floor(count / STEP) + (isUp ? 1 : 0)) - lows) / STEP, open.length);

  const raised = drawSet(open, workingOdds(sorted, open, lows), taken, draw);
  const cells = sorted.map(({ block }, index) => [block, bounds[index]!.low + (raised.has(block) ? STEP : 0)] as const);
  return { total: lows + STEP * taken, cells: new Map(cells) };
}

function assertCount({ block, count, people }: BlockCount): void {
  const isCount = Number.isInteger(count) && Number.isInteger(people) && count >= 0 && count <= people;
  if (!isCount) throw new Error(`Block ${block} has no count between 0 and its people`);
}

function workingOdds(all: readonly BlockCount[], open: readonly BlockCount[], lows: number): number[] {
  const chances = open.map(({ count }) => (count % STEP) / STEP);
  const above = all.reduce((sum, { count }) => sum + count, 0) - lows;
  const isCapped = open.reduce((sum, { count }) => sum + (count % STEP), 0) !== above;
  if (isCapped) return chances.map((chance) => chance / (1 - chance));
  const size = Math.floor(above / STEP);
  const sizes: SetSize[] = [
    { size, chance: 1 - (above % STEP) / STEP },
    { size: size + 1, chance: (above % STEP) / STEP },
  ];
  return oddsFor(
    chances,
    sizes.filter(({ chance }) => chance > 0),
  );
}

/** A set of `size` of the blocks, drawn one after the other. */
function drawSet(blocks: readonly BlockCount[], odds: readonly number[], size: number, draw: Chance): Set<string> {
  const after = countsFrom(odds);
  const drawn = new Set<string>();
  const isDrawn = ({ block, count }: BlockCount, index: number): boolean => {
    const wanted = size - drawn.size;
    if (wanted === 0 || wanted === blocks.length - index) return wanted > 0;
    const success = odds[index]! / (1 + odds[index]!);
    return draw({ block, count }, (success * after[index + 1]![wanted - 1]!) / after[index]![wanted]!);
  };
  blocks.forEach((block, index) => {
    if (isDrawn(block, index)) drawn.add(block.block);
  });
  return drawn;
}
