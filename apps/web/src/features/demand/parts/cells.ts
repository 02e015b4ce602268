import { together, type ShownCell } from '@medhjul/release/shown';
import type { DemandCellsFragment, DemandRowsFragment } from '../demand.generated.ts';

export type Block = DemandRowsFragment['blocks'][number];
export type Elements = DemandCellsFragment['elements'];
/** Cells in the order of the elements; `null` where the release publishes nothing. */
export type CellRow = readonly (ShownCell | null)[];

/** The cells of one release. */
export interface Cells {
  readonly municipality: CellRow;
  readonly blocks: readonly Block[];
  readonly byBlock: ReadonlyMap<string, CellRow>;
}

function rowOf(rows: DemandRowsFragment['cells'], index: number): CellRow {
  const [shown, people] = [rows[2 * index], rows[2 * index + 1]];
  if (!shown || shown.length !== people?.length) throw new RangeError(`row ${index} of cells has no two equal halves`);
  return shown.map((count, column) => {
    const of = people[column];
    return count === null || of == null ? null : { shown: count, people: of };
  });
}

/**
 * The rows of a release's cells at the block that each is of.
 * @throws RangeError when rows and blocks do not match: numbers must never stand at the wrong name
 */
export function cellsOf({ blocks, cells }: DemandRowsFragment): Cells {
  if (cells.length !== 2 * (blocks.length + 1)) {
    throw new RangeError(`${cells.length} rows of cells for ${blocks.length} blocks`);
  }
  return {
    municipality: rowOf(cells, 0),
    blocks,
    byBlock: new Map(blocks.map(({ blockId }, index) => [blockId, rowOf(cells, index + 1)])),
  };
}

/** Some cells of a row as one; `null` where none of them is published. */
export function over(row: CellRow, indexes: readonly number[]): ShownCell | null {
  const cells = indexes.flatMap((index) => row[index] ?? []);
  return cells.length === 0 ? null : together(cells);
}

/** What a block is called: its centres, by name. */
export function blockName({ centres }: Block): string {
  return centres.map(({ name }) => name).join(' + ');
}
