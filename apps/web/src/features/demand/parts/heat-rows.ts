import { inOrder, scaleStep, trend, type ShownCell } from '@medhjul/release/shown';
import type { TableSort } from '@medhjul/ui/DataTable.tsx';
import type { HeatCell, HeatRow, HeatStep } from '@medhjul/ui/heatmap/heat-data.ts';
import { localeOf } from '../../../lib/language.ts';
import { MUNICIPALITY } from '../demand.url.ts';
import { blockName, over, type CellRow, type Cells } from './cells.ts';
import type { CellWords } from './cell-words.ts';
import { BY_NAME } from './choice.ts';
import type { Column } from './columns.ts';

/** A row of the heatmap with the cells that it is sorted by, in the order of the columns. */
export interface DemandRow {
  readonly heat: HeatRow;
  readonly cells: CellRow;
}

/** What the rows are made from. */
export interface HeatSource {
  readonly cells: Cells;
  /** The release it is held against. */
  readonly earlier: { readonly cells: Cells; readonly countedOn: string } | null;
  readonly columns: readonly Column[];
  readonly words: CellWords;
  /** Names the municipality's row, and the reader's own centre. */
  readonly names: { readonly municipality: string; readonly own: string };
}

type Earlier = { readonly cell: ShownCell | null; readonly countedOn: string } | null;

function heatCell(name: string, column: Column, cell: ShownCell | null, earlier: Earlier, words: CellWords): HeatCell {
  const change = cell && earlier?.cell ? trend(earlier.cell, cell)?.code : undefined;
  return {
    step: cell && (scaleStep(cell) as HeatStep | null),
    text: words.share(cell),
    label: words.label(name, column, cell, earlier),
    // what does not change needs no sign: a calm map shows what moved
    ...(change && change !== 'level' ? { trend: change } : {}),
  };
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly ownMark?: string;
}

function demandRow(named: Named, row: CellRow, before: CellRow | undefined, source: HeatSource): DemandRow {
  const { columns, earlier, words } = source;
  const cells = columns.map(({ indexes }) => over(row, indexes));
  const heat = columns.map((column, place) => {
    const then = earlier && before ? { cell: over(before, column.indexes), countedOn: earlier.countedOn } : null;
    return heatCell(named.label, column, cells[place] ?? null, then, words);
  });
  return { heat: { ...named, cells: heat }, cells };
}

/** The rows of the heatmap, in the order of the API, and the municipality's. */
export function heatRows(source: HeatSource): { rows: DemandRow[]; totals: DemandRow } {
  const { cells, earlier, names } = source;
  const rows = cells.blocks.map((block) => {
    const named = { id: block.blockId, label: blockName(block), ...(block.isViewers ? { ownMark: names.own } : {}) };
    const before = earlier?.cells.byBlock.get(block.blockId);
    return demandRow(named, cells.byBlock.get(block.blockId) ?? [], before, source);
  });
  const whole = { id: MUNICIPALITY, label: names.municipality };
  return { rows, totals: demandRow(whole, cells.municipality, earlier?.cells.municipality, source) };
}

/** The rows in the order that is asked for; what has no number stands last either way. */
export function sortedRows(
  rows: readonly DemandRow[],
  { column, direction }: TableSort,
  columns: readonly Column[],
  words: CellWords,
): DemandRow[] {
  const turned = direction === 'ascending';
  if (column === BY_NAME) {
    const { compare } = new Intl.Collator(localeOf(words.language));
    const byName = rows.toSorted((one, other) => compare(one.heat.label, other.heat.label));
    return turned ? byName : byName.toReversed();
  }
  const place = columns.findIndex(({ id }) => id === column);
  const numbered = rows.flatMap((row) => {
    const cell = row.cells[place];
    return cell ? [{ ...cell, id: row.heat.id, row }] : [];
  });
  const fromGreatest = inOrder(numbered).map(({ row }) => row);
  const without = rows.filter(({ cells }) => !cells[place]);
  return [...(turned ? fromGreatest.toReversed() : fromGreatest), ...without];
}

/** Those that were picked (all when none was) and whose name holds what is looked for. */
export function keptRows(rows: readonly DemandRow[], picked: readonly string[], find: string): DemandRow[] {
  const wanted = find.trim().toLocaleLowerCase();
  return rows.filter(
    ({ heat }) => (picked.length === 0 || picked.includes(heat.id)) && heat.label.toLocaleLowerCase().includes(wanted),
  );
}
