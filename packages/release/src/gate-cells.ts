import type { StoredCell } from './column.ts';
import type { GateCell } from './gate.ts';
import { sumOfChanges } from './refresh.ts';
import {
  changedForAll,
  isDrawnAnew,
  MUNICIPALITY,
  publishedCells,
  sumOf,
  type BlockNow,
  type StoredColumn,
} from './stored-column.ts';

/** A column's published cells as the gate checks them, compared afresh with what was stored before. */
export function gateCellsOf(
  column: string,
  stored: StoredColumn,
  old: StoredColumn | null,
  blocks: readonly BlockNow[],
): GateCell[] {
  const byId = new Map(blocks.map((block) => [block.block, [block]]));
  return [...publishedCells(stored)].map(([unit, cell]) => {
    const isAlone = unit === MUNICIPALITY;
    const here = isAlone ? blocks : (byId.get(unit) ?? []);
    const earlier = isAlone ? [...(old?.cells.values() ?? [])] : here.flatMap(({ from }) => cellsOf(old, from));
    const before = earlier.length === 0 ? null : sumOf(earlier);
    const isDrawn = before === null ? here.some(isDrawnAnew) : !isSame(before, cell);
    const changed = isAlone ? changedForAll(blocks, old) : sumOfChanges(here.map((one) => one.changed));
    return { column, block: isAlone ? null : unit, cell, before, isDrawn, changed };
  });
}

function cellsOf(column: StoredColumn | null, blocks: readonly string[]): StoredCell[] {
  return blocks.flatMap((block) => column?.cells.get(block) ?? []);
}

function isSame(one: StoredCell, other: StoredCell): boolean {
  return one.count === other.count && one.people === other.people && one.shown === other.shown;
}
