import { levelOf } from './blocks.ts';
import type { Chance } from './chance.ts';
import { drawColumn, type ColumnBlock, type StoredCell } from './column.ts';
import { isBlockRefreshed, leastOfChanges, mayChange, sumOfChanges, type Changed } from './refresh.ts';

/**
 * A column between releases. `cells` are those last published: by block, or the municipality's alone under
 * `MUNICIPALITY`; none while it was never published. `level` says what the latest release shows of them. `parts` are, for
 * a column of the municipality alone, what each block had at the block's last refresh.
 */
export interface StoredColumn {
  readonly level: 'blocks' | 'municipality' | 'none';
  readonly cells: ReadonlyMap<string, StoredCell>;
  readonly parts: ReadonlyMap<string, Part>;
}

/** People who count, and N. */
export interface Part {
  readonly count: number;
  readonly people: number;
}

export interface BlockNow extends Part {
  readonly block: string;
  readonly changed: Changed;
  /** Blocks of the release before that it consists of; none if it is new. */
  readonly from: readonly string[];
}

export const MUNICIPALITY = 'municipality';

const NEVER: StoredColumn = { level: 'none', cells: new Map(), parts: new Map() };

/**
 * The column in the next release. `before` is `null` for a column to which nobody could contribute until now: 0 is then
 * the true count of each block's last refresh, and what a block shows that is not refreshed.
 *
 * Where N asks for another level than before (R3), blocks take over only when all of them are refreshed and the total
 * may change (R5), until then the municipality stays alone; the municipality takes over with the sum of the old cells.
 * A column that was known but never published begins only when all blocks are refreshed.
 */
export function nextColumn(blocks: readonly BlockNow[], before: StoredColumn | null, draw: Chance): StoredColumn {
  const level = levelOf(blocks.map(({ people }) => people));
  const old = carried(blocks, before ?? NEVER, level === 'municipality');
  const isWaiting = before !== null && old.cells.size === 0 && !blocks.every(isDrawnAnew);
  if (level === 'none' || isWaiting) return { ...old, level: 'none' };
  if (level === 'municipality') return forMunicipality(blocks, old, draw);
  if (!old.cells.has(MUNICIPALITY)) return forBlocks(blocks, old, draw);
  return fromMunicipality(blocks, old, draw) ?? forMunicipality(blocks, old, draw);
}

/**
 * The column under the blocks of now: of those that were merged, the sum. Where new blocks take only a part of old ones,
 * the municipality can take over alone with the sum of all.
 */
function carried(blocks: readonly BlockNow[], before: StoredColumn, isForAll: boolean): StoredColumn {
  const { level, cells, parts } = before;
  const isReorganised = blocks.some(({ from }) => from.length === 0);
  const isAlone = cells.has(MUNICIPALITY) || (cells.size > 0 && isForAll && isReorganised);
  const partOf = ({ block, from, count, people }: BlockNow) => {
    const merged = from.flatMap((id) => parts.get(id) ?? cells.get(id) ?? []);
    return [block, from.length === 0 ? { count, people } : addUp(merged)] as const;
  };
  const cellOf = ({ block, from }: BlockNow) => {
    const merged = from.flatMap((id) => cells.get(id) ?? []);
    return merged.length === 0 ? [] : [[block, sumOf(merged)] as const];
  };
  return {
    level,
    cells: new Map(isAlone ? [[MUNICIPALITY, sumOf([...cells.values()])]] : blocks.flatMap(cellOf)),
    parts: new Map(cells.size === 0 ? [] : blocks.map(partOf)),
  };
}

/** Whether a block's people are counted anew: it is new, or ten of them changed. */
export function isDrawnAnew({ from, changed }: BlockNow): boolean {
  return from.length === 0 || isBlockRefreshed(changed);
}

function forBlocks(blocks: readonly BlockNow[], old: StoredColumn, draw: Chance): StoredColumn {
  const nothing = (block: BlockNow) => (isDrawnAnew(block) ? null : { count: 0, people: block.people, shown: 0 });
  const columns: ColumnBlock[] = blocks.map((block) => ({
    ...block,
    before: old.cells.get(block.block) ?? nothing(block),
  }));
  return { level: 'blocks', cells: drawColumn(columns, draw), parts: new Map() };
}

function fromMunicipality(blocks: readonly BlockNow[], old: StoredColumn, draw: Chance): StoredColumn | null {
  const before = old.cells.get(MUNICIPALITY)!;
  const changed = sumOfChanges(blocks.map((block) => block.changed));
  const may = blocks.every(isDrawnAnew) && mayChange(changed, before.count, addUp(blocks).count);
  if (!may) return null;
  const next = forBlocks(blocks, NEVER, draw);
  return mayChange(changed, before.shown, sumOf([...next.cells.values()]).shown) ? next : null;
}

/**
 * Until the municipality is drawn for the first time after its blocks, these keep their cells, and it shows their sum.
 * After a reorganisation it cannot be told who changed in the blocks that are new: the old cell stays until the next.
 */
function forMunicipality(blocks: readonly BlockNow[], old: StoredColumn, draw: Chance): StoredColumn {
  const before = old.cells.size === 0 ? null : sumOf([...old.cells.values()]);
  const parts = new Map(blocks.map((block) => [block.block, partNow(block, old)]));
  const total = addUp([...parts.values()]);
  const isReorganised = before !== null && blocks.some(({ from }) => from.length === 0);
  if (levelOf([total.people]) === 'none') return { ...old, parts, level: 'none' };
  if (isReorganised) return { ...old, parts, level: 'municipality' };
  const changed = changedForAll(blocks, old);
  const cells = drawColumn([{ block: MUNICIPALITY, ...total, changed, before }], draw);
  return { level: 'municipality', cells: cells.get(MUNICIPALITY) === before ? old.cells : cells, parts };
}

/** M of the municipality: of the blocks that are counted anew; where each has its own old cell, as of merged ones. */
export function changedForAll(blocks: readonly BlockNow[], old: StoredColumn | null): Changed {
  const areMerged = old !== null && old.cells.size > 0 && !old.cells.has(MUNICIPALITY);
  if (areMerged) return leastOfChanges(blocks.map(({ changed }) => changed));
  return sumOfChanges(blocks.filter(isDrawnAnew).map(({ changed }) => changed));
}

/** The cells that the latest release shows, by block, or the municipality's alone under `MUNICIPALITY`. */
export function publishedCells({ level, cells }: StoredColumn): ReadonlyMap<string, StoredCell> {
  if (level === 'none') return new Map();
  if (level === 'blocks') return cells;
  return new Map([[MUNICIPALITY, sumOf([...cells.values()])]]);
}

function partNow(block: BlockNow, old: StoredColumn): Part {
  const { count, people } = block;
  return isDrawnAnew(block) ? { count, people } : (old.parts.get(block.block) ?? { count: 0, people });
}

function addUp(parts: readonly Part[]): Part {
  return parts.reduce<Part>((sum, { count, people }) => ({ count: sum.count + count, people: sum.people + people }), {
    count: 0,
    people: 0,
  });
}

/** Cells as one. */
export function sumOf(cells: readonly StoredCell[]): StoredCell {
  if (cells.length === 1) return cells[0]!;
  return { ...addUp(cells), shown: cells.reduce((sum, { shown }) => sum + shown, 0) };
}
