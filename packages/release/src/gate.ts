import { maySplitFrom, type Block, type EarlierBlock } from './blocks.ts';
import type { StoredCell } from './column.ts';
import { isBlockRefreshed, mayChange, type Changed } from './refresh.ts';

/** A cell of the release to be, with what it was and where it may go; `block` is `null` for a municipality-only column. */
export interface GateCell {
  readonly column: string;
  readonly block: string | null;
  readonly cell: StoredCell;
  /** The cell of the release before, of the same block or of those that were merged into it; `null` if there is none. */
  readonly before: StoredCell | null;
  readonly isDrawn: boolean;
  /** M of the block. */
  readonly changed: Changed;
}

export interface GateInput {
  readonly hasKey: boolean;
  readonly cells: Iterable<GateCell>;
  /** The municipality's figure of each column, as it will be stored. */
  readonly totals: ReadonlyMap<string, number>;
  readonly blocks: readonly Block[];
  /** The blocks of all earlier releases that are kept. */
  readonly earlier: readonly EarlierBlock[];
  /** Releases of the same calendar year so far, how many a year may have, and whether a reason for more is given. */
  readonly year: { readonly published: number; readonly most: number; readonly hasReason: boolean };
}

export type GateRule = 'key' | 'year' | 'multiplesOf5' | 'within4' | 'sums' | 'people' | 'blocks' | 'refresh';

/** The answer for each rule as a whole: never for a column or a cell. */
export type GateReport = Readonly<Record<GateRule, 'pass' | 'fail'>>;

const LEAST_PEOPLE = 10;
const STEP = 5;

/** What has to hold for each cell. */
const ofEachCell = {
  multiplesOf5: ({ cell }: GateCell) => cell.shown >= 0 && cell.shown % STEP === 0,
  within4: ({ cell, isDrawn }: GateCell) => !isDrawn || Math.abs(cell.shown - cell.count) < STEP,
  people: ({ cell }: GateCell) => cell.people >= LEAST_PEOPLE,
  refresh: isRefreshedRightly,
};

/** The release gate (policy R): a release is published only if every rule passes. */
export function gate({ hasKey, cells, totals, blocks, earlier, year }: GateInput): GateReport {
  const failed = new Set<string>();
  const sums = new Map<string, number>();
  for (const one of cells) {
    for (const [rule, holds] of Object.entries(ofEachCell)) if (!holds(one)) failed.add(rule);
    sums.set(one.column, (sums.get(one.column) ?? 0) + one.cell.shown);
  }
  const say = (isKept: boolean) => (isKept ? 'pass' : 'fail');
  return {
    key: say(hasKey),
    year: say(year.published < year.most || year.hasReason),
    multiplesOf5: say(!failed.has('multiplesOf5')),
    within4: say(!failed.has('within4')),
    sums: say(sums.size === totals.size && [...sums].every(([column, sum]) => totals.get(column) === sum)),
    people: say(!failed.has('people')),
    blocks: say(blocks.every((block) => maySplitFrom(block, earlier))),
    refresh: say(!failed.has('refresh')),
  };
}

export function isOpen(report: GateReport): boolean {
  return Object.values(report).every((answer) => answer === 'pass');
}

function isRefreshedRightly({ cell, before, isDrawn, changed }: GateCell): boolean {
  if (before === null) return isDrawn || cell.shown === 0;
  if (!isDrawn) return cell.shown === before.shown && cell.count === before.count && cell.people === before.people;
  const mayMove = mayChange(changed, before.count, cell.count) && mayChange(changed, before.shown, cell.shown);
  return isBlockRefreshed(changed) && mayMove;
}
