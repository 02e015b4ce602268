import type { Chance } from './chance.ts';
import { isBlockRefreshed, mayChange, type Changed } from './refresh.ts';
import { capOf, roundColumn, type BlockCount, type RoundedColumn } from './rounding.ts';

/** A cell as it is kept; `count` is for the release role alone. All figures are people, as of the cell's last refresh. */
export interface StoredCell {
  readonly count: number;
  /** N. */
  readonly people: number;
  readonly shown: number;
}

/** A block of the column as it stands now, and the cell that it has; `null` where the column was never drawn there. */
export interface ColumnBlock extends BlockCount {
  readonly changed: Changed;
  readonly before: StoredCell | null;
}

/** The pieces of the policy that decide on a cell. */
export interface ColumnPolicy {
  readonly round: (blocks: readonly BlockCount[], draw: Chance) => RoundedColumn;
  /** Whether the counts may be looked at: says what everybody can work out. */
  readonly isOpen: (block: ColumnBlock, before: StoredCell) => boolean;
  readonly mayChange: (changed: Changed, from: number, to: number) => boolean;
}

export const policyR: ColumnPolicy = {
  round: roundColumn,
  // A cell above what a new one could show would be known to be an old one, and so that the counts are far apart.
  isOpen: ({ changed, people }, { shown }) => isBlockRefreshed(changed) && shown <= capOf(people),
  mayChange,
};

/**
 * The cells of one column in a release: R6 over the blocks whose counts may be refreshed (R5), of which those keep their
 * old cell whose shown value would move too far. What is kept is returned as it was, without a mark.
 */
export function drawColumn(blocks: readonly ColumnBlock[], draw: Chance, policy = policyR): Map<string, StoredCell> {
  const refreshed = blocks.filter((block) => {
    const { before, changed, count } = block;
    return before === null || (policy.isOpen(block, before) && policy.mayChange(changed, before.count, count));
  });
  const { cells } = policy.round(refreshed, draw);
  return new Map(
    blocks.map(({ block, count, people, changed, before }) => {
      const shown = cells.get(block);
      const isDrawn = shown !== undefined && (before === null || policy.mayChange(changed, before.shown, shown));
      return [block, isDrawn ? { count, people, shown } : before!];
    }),
  );
}
