import { GraphQLError } from 'graphql';
import { NumberRows } from '../../graphql/number-rows.ts';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { isId } from '../../request/ids.ts';
import type { MeasureCode } from '../release/columns.ts';
import type { ReleaseBlockRow, ReleaseRow } from '../release/release.loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { demandElements, type DemandElementRow } from './demand-elements.ts';
import { storedCells, type StoredCells } from './stored-cells.ts';

export interface DemandInput {
  readonly releaseIds: readonly string[];
  readonly wheel: WheelCode;
  readonly measure: MeasureCode;
  readonly elementIds?: readonly string[] | null | undefined;
  readonly blockIds?: readonly string[] | null | undefined;
}

export interface DemandOfReleaseRow {
  readonly release: ReleaseRow;
  readonly blocks: readonly ReleaseBlockRow[];
  /** Two rows for the municipality, two for each block: shown counts, and people. */
  readonly cells: NumberRows;
}

export interface DemandRow {
  readonly wheel: WheelCode;
  readonly measure: MeasureCode;
  readonly elements: readonly DemandElementRow[];
  readonly releases: readonly DemandOfReleaseRow[];
}

const MOST_RELEASES = 6;

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The rows as they are stored, or with the columns that are asked for, null where this release has none. */
function columnsOf({ rows, elementIds }: StoredCells, wanted: readonly string[]): NumberRows {
  if (rows && wanted.length === elementIds.length && wanted.every((id, n) => id === elementIds[n])) return rows;
  const place = new Map(elementIds.map((id, n) => [id, n]));
  const places = wanted.map((id) => place.get(id) ?? -1);
  const picked = (rows?.read() ?? [[], []]).map((row) => places.map((n) => row[n] ?? null));
  return new NumberRows(JSON.stringify(picked));
}

const NOTHING_HELD = new NumberRows('[[null],[null]]');

async function elementsAsked(ctx: Context, input: DemandInput, stored: readonly StoredCells[]) {
  const all = await demandElements(ctx, stored, input.wheel);
  if (!input.elementIds) return all;
  const asked = new Set(input.elementIds);
  return all.filter(({ elementId }) => asked.has(elementId));
}

/**
 * Stored cells as they were published, never computed: what is asked for picks among them. Elements and blocks that a
 * release does not have, or whose cells the viewer may not see, are left out alike.
 * @throws BAD_USER_INPUT for more than 6 releases, or for elements of conversations held, which have none
 * @throws NOT_FOUND for a release that is not there
 */
export async function demandOf(ctx: Context, input: DemandInput): Promise<DemandRow> {
  const { releaseIds, wheel, measure } = input;
  const isHeld = measure === 'held';
  if (releaseIds.length > MOST_RELEASES) throw refused(`At most ${MOST_RELEASES} releases at once.`);
  if (isHeld && input.elementIds) throw refused('Conversations held have one cell in all, no elements.');
  if (!releaseIds.every(isId)) throw notFound();
  const stored = await storedCells(ctx, { releaseIds, wheel, measure, blockIds: input.blockIds ?? null });
  const byId = new Map(stored.map((cells) => [cells.release.id, cells]));
  const elements = isHeld ? [] : await elementsAsked(ctx, input, stored);
  const wanted = elements.map(({ elementId }) => elementId);
  const releases = releaseIds.map((id) => {
    const found = byId.get(id);
    if (!found) throw notFound();
    const cells = isHeld ? (found.rows ?? NOTHING_HELD) : columnsOf(found, wanted);
    return { release: found.release, blocks: found.blocks, cells };
  });
  return { wheel, measure, elements, releases };
}
