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
  readonly cells: readonly GateCell[];
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

/** The release gate (policy R): a release is published only if every rule passes. */
export function gate(input: GateInput): GateReport {
  const { cells, earlier, year } = input;
  const say = (isKept: boolean) => (isKept ? 'pass' : 'fail');
  return {
    key: say(input.hasKey),
    year: say(year.published < year.most || year.hasReason),
    multiplesOf5: say(cells.every(({ cell }) => cell.shown >= 0 && cell.shown % STEP === 0)),
    within4: say(cells.every(({ cell, isDrawn }) => !isDrawn || Math.abs(cell.shown - cell.count) < STEP)),
    sums: say(addUp(input)),
    people: say(cells.every(({ cell }) => cell.people >= LEAST_PEOPLE)),
    blocks: say(input.blocks.every((block) => maySplitFrom(block, earlier))),
    refresh: say(cells.every(isRefreshedRightly)),
  };
}

export function isOpen(report: GateReport): boolean {
  return Object.values(report).every((answer) => answer === 'pass');
}

function addUp({ cells, totals }: GateInput): boolean {
  const sums = new Map<string, number>();
  for (const { column, cell } of cells) sums.set(column, (sums.get(column) ?? 0) + cell.shown);
  return sums.size === totals.size && [...sums].every(([column, sum]) => totals.get(column) === sum);
}

function isRefreshedRightly({ cell, before, isDrawn, changed }: GateCell): boolean {
  if (before === null) return isDrawn || cell.shown === 0;
  if (!isDrawn) return cell.shown === before.shown && cell.count === before.count && cell.people === before.people;
  const mayMove = mayChange(changed, before.count, cell.count) && mayChange(changed, before.shown, cell.shown);
  return isBlockRefreshed(changed) && mayMove;
}
