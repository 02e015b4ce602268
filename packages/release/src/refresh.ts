/**
 * Which stored cells a release draws anew, policy R5 as closed in docs/decisions/0006. All figures are people.
 *
 * The limits answer a group of three that even knows who is in M. Those who stayed may have changed a count either way,
 * who joined only upwards, who left only downwards. A count may thus rise by at most (stayed + joined) − 7 and fall by at
 * most (stayed + left) − 7: with the three's own change of up to 3 the others' change never is all that it could be. The
 * shown cell must keep to the same limits, or a jump would tell that the counts lie at the near ends of their ranges.
 */
const LEAST_CHANGED = 10;
const MARGIN = 7;

/** M of a block: who had a contributing record changed, joined or left since its last refresh. */
export interface Changed {
  readonly stayed: number;
  readonly joined: number;
  readonly left: number;
}

/** M of several blocks together. */
export function sumOfChanges(parts: readonly Changed[]): Changed {
  if (parts.length === 1) return parts[0]!;
  const total = (value: (changed: Changed) => number) => parts.reduce((sum, changed) => sum + value(changed), 0);
  return { stayed: total((one) => one.stayed), joined: total((one) => one.joined), left: total((one) => one.left) };
}

/**
 * M of blocks that have old cells each and are to be drawn as one for the first time: as if in all of them only so many
 * changed as in the least changed, newcomers apart. A sum that moved with the changes of one part would tell of the
 * people of another, whose old cell is known.
 */
export function leastOfChanges(parts: readonly Changed[]): Changed {
  if (parts.length === 1) return parts[0]!;
  const least = (value: (changed: Changed) => number) => Math.min(...parts.map(value));
  return { stayed: least(({ stayed }) => stayed), joined: 0, left: least(({ left }) => left) };
}

/** A block is refreshed only if at least ten people of it changed. */
export function isBlockRefreshed({ stayed, joined, left }: Changed): boolean {
  return stayed + joined + left >= LEAST_CHANGED;
}

/** Whether a count, or a shown cell, of a refreshed block may go from the old value to the new one. */
export function mayChange({ stayed, joined, left }: Changed, from: number, to: number): boolean {
  return to - from <= stayed + joined - MARGIN && from - to <= stayed + left - MARGIN;
}
