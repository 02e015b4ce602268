import { together, type ShownCell } from '@medhjul/release/shown';
import type { NumberRow } from '../../../graphql/number-rows.ts';
import type { Context } from '../../../request/context.ts';
import { plain } from '../../../mail/write-message.ts';
import { goalById } from '../../goal/goal.loaders.ts';
import { centresOf, type ReleaseRow } from '../../release/release.loaders.ts';
import type { WheelCode } from '../../wheel/wheel-content.loaders.ts';
import { placed, type DemandElementRow } from '../demand-elements.ts';
import { demandOf, type DemandOfReleaseRow } from '../demand.service.ts';
import { directionOf, type Mark } from '../served-goals.ts';
import type { MeasureCode } from '../../release/columns.ts';
import { heads } from './export.messages.ts';

export interface TableColumn {
  readonly kind: 'element' | 'area' | 'total' | 'held';
  readonly name: string;
  /** The area it lies in; null for the total and for conversations held. */
  readonly area: string | null;
  readonly mark: Mark;
  readonly goals: readonly string[];
  /** Places of its elements in a row of cells. */
  readonly indexes: readonly number[];
}

export interface TableRow {
  readonly name: string;
  /** In the order of the columns; null where nothing is published. */
  readonly cells: readonly (ShownCell | null)[];
}

/** Centres by competences as the screen shows them: the municipality first, then each block. */
export interface DemandTable {
  readonly release: ReleaseRow;
  readonly wheel: WheelCode;
  readonly measure: MeasureCode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableQuestion {
  readonly releaseId: string;
  readonly wheel: WheelCode;
  readonly measure: MeasureCode;
  readonly elementIds: readonly string[] | null;
  readonly blockIds: readonly string[] | null;
}

/** A name without soft hyphens, line breaks, and what turns the direction of writing. */
const named = (name: string) => plain(name.replaceAll('\u00AD', ''));

async function elementColumn(ctx: Context, row: DemandElementRow, index: number): Promise<TableColumn> {
  const { element, area } = await placed(ctx, row);
  const { mark, goalIds } = await directionOf(ctx, row);
  const goals = await Promise.all(goalIds.map((id) => goalById(ctx, id)));
  return {
    kind: 'element',
    name: named(element.name[ctx.language]),
    area: named(area.name[ctx.language]),
    mark,
    goals: goals.map(({ code, name }) => `${code} ${named(name[ctx.language])}`).toSorted(),
    indexes: [index],
  };
}

const sumColumn = (kind: 'area' | 'total', name: string, of: readonly TableColumn[]): TableColumn => ({
  kind,
  name,
  area: kind === 'area' ? name : null,
  mark: null,
  goals: [],
  indexes: of.flatMap(({ indexes }) => indexes),
});

/** All together, then each area and its elements. */
async function columnsOf(ctx: Context, elements: readonly DemandElementRow[]): Promise<TableColumn[]> {
  // One statement: the loader asks for the goals of all elements at once.
  const columns = await Promise.all(elements.map((row, n) => elementColumn(ctx, row, n)));
  const areas = [...new Set(columns.map(({ area }) => area ?? ''))].map((name) => {
    const within = columns.filter(({ area }) => area === name);
    return [sumColumn('area', name, within), ...within];
  });
  return [sumColumn('total', heads.total[ctx.language], columns), ...areas.flat()];
}

const heldColumn = (ctx: Context): TableColumn => ({
  ...sumColumn('total', heads.held[ctx.language], []),
  kind: 'held',
  indexes: [0],
});

function cellsOf(shown: NumberRow, people: NumberRow): (ShownCell | null)[] {
  return shown.map((count, n) => {
    const of = people[n] ?? null;
    return count === null || of === null ? null : { shown: count, people: of };
  });
}

/** Some cells as one; null where none of them is published. */
function over(cells: readonly (ShownCell | null)[]): ShownCell | null {
  const published = cells.filter((cell) => cell !== null);
  return published.length === 0 ? null : together(published);
}

async function rowsOf(
  ctx: Context,
  { blocks, cells }: DemandOfReleaseRow,
  columns: readonly TableColumn[],
  isPicked: boolean,
) {
  const row = (name: string, of: readonly (ShownCell | null)[]): TableRow => ({
    name,
    cells: columns.map(({ indexes }) => over(indexes.map((index) => of[index] ?? null))),
  });
  const read = cells.read();
  const numbers = (n: number) => cellsOf(read[2 * n] ?? [], read[2 * n + 1] ?? []);
  const rows = [row(heads.municipality[ctx.language], numbers(0))];
  for (const [n, { centreIds }] of blocks.entries()) {
    const centres = await centresOf(ctx, centreIds);
    rows.push(row(centres.map(({ name }) => named(name)).join(' + '), numbers(n + 1)));
  }
  // Of all blocks it is the municipality.
  if (!isPicked || blocks.length < 2) return rows;
  const all = blocks.map((_, n) => numbers(n + 1));
  const each = numbers(0).map((_, place) => over(all.map((of) => of[place] ?? null)));
  return [...rows, row(heads.together[ctx.language], each)];
}

/**
 * The stored cells that the viewer may see, with the sums that the screen shows beside them.
 * @throws NOT_FOUND for a release that is not there
 */
export async function demandTable(ctx: Context, question: TableQuestion): Promise<DemandTable> {
  const { releaseId, wheel, measure, elementIds, blockIds } = question;
  const isHeld = measure === 'held';
  const picked = { elementIds: isHeld ? null : elementIds, blockIds };
  const { elements, releases } = await demandOf(ctx, { releaseIds: [releaseId], wheel, measure, ...picked });
  const [of] = releases;
  if (!of) throw new Error('no release');
  const columns = isHeld ? [heldColumn(ctx)] : await columnsOf(ctx, elements);
  return { release: of.release, wheel, measure, columns, rows: await rowsOf(ctx, of, columns, blockIds !== null) };
}
