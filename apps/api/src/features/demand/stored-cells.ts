import type { Context } from '../../request/context.ts';
import type { MeasureCode } from '../release/columns.ts';
import { sortedByName, type ReleaseBlockRow, type ReleaseRow } from '../release/release.loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';

export type NumberRow = readonly (number | null)[];

/** Only what is stored can be picked: there is no filter on anything else, and no other day. */
export interface StoredQuestion {
  readonly releaseIds: readonly string[];
  readonly wheel: WheelCode;
  readonly measure: MeasureCode;
  /** Null for all that the viewer may see. */
  readonly blockIds: readonly string[] | null;
}

/** The cells of one release, in the order in which the release stores its elements. */
export interface StoredCells {
  readonly release: ReleaseRow;
  /** Null where the release counts nothing for the wheel. */
  readonly versionId: string | null;
  readonly elementIds: readonly string[];
  /** By name. */
  readonly blocks: readonly ReleaseBlockRow[];
  /** Shown counts and people of the municipality, then of each block; empty where nothing is stored. */
  readonly rows: readonly NumberRow[];
}

interface PackedRow extends ReleaseRow {
  readonly versionId: string | null;
  readonly elements: string | null;
  readonly blocks: string | null;
  readonly rows: string | null;
}

/**
 * One statement for all releases, and no object a cell: numbers leave the database as text that `JSON.parse` reads.
 * $1 releases · $2 wheel · $3 measure · $4 blocks, or null for all. Row-level security decides which rows come.
 */
const storedSql = `
select r.id, r.number, r.plan_year as "planYear", r.counted_on as "countedOn", r.published_at as "publishedAt", r.reason,
  w.wheel_version_id as "versionId", array_to_json(w.element_ids)::text as elements, cells.blocks, cells.rows
from release r
left join release_wheel w on w.release_id = r.id and w.wheel_code = $2
left join lateral (
  select (json_agg(json_build_array(b.block_id, b.centre_ids, b.people, b.changed_on) order by c.block_id)
      filter (where b.block_id is not null))::text as blocks,
    '[' || string_agg(array_to_json(c.shown)::text || ',' || array_to_json(c.people)::text, ',' order by c.block_id nulls first) || ']' as rows
  from release_cells c
  left join release_block b on b.release_id = c.release_id and b.wheel_code = c.wheel_code and b.block_id = c.block_id
  where c.release_id = r.id and c.wheel_code = $2 and c.measure = $3
    and ($4::text[] is null or c.block_id is null or c.block_id = any ($4))
) cells on true
where r.id = any ($1::uuid[])`;

/** What is no block of a release, by its form, is none of this one either. */
const BLOCK = /^[0-9a-f-]{36}(\+[0-9a-f-]{36})*$/;

type BlockCells = [string, string[], number, string];
const parse = <T>(text: string | null): readonly T[] => (text === null ? [] : (JSON.parse(text) as T[]));

function unpack(packed: PackedRow, wheel: WheelCode): StoredCells {
  const { versionId, elements, blocks: blockCells, rows: numbers, ...release } = packed;
  const blocks = parse<BlockCells>(blockCells).map(([blockId, centreIds, people, changedOn]) => ({
    releaseId: release.id,
    wheel,
    blockId,
    centreIds,
    people,
    changedOn,
  }));
  const rows = parse<NumberRow>(numbers);
  // A row too few would show one block's numbers as another's.
  if (rows.length > 0 && rows.length !== 2 * (blocks.length + 1)) throw new Error('cells of a release are not whole');
  return { release, versionId, elementIds: parse<string>(elements), blocks, rows };
}

/** The same blocks and rows with the blocks in this order. */
function ordered(stored: StoredCells, rank: ReadonlyMap<string, number>): StoredCells {
  const blocks = stored.blocks
    .map((block, n) => ({ block, rows: stored.rows.slice(2 + 2 * n, 4 + 2 * n) }))
    .toSorted((one, other) => (rank.get(one.block.blockId) ?? 0) - (rank.get(other.block.blockId) ?? 0));
  const rows = [...stored.rows.slice(0, 2), ...blocks.flatMap((each) => each.rows)];
  return { ...stored, blocks: blocks.map(({ block }) => block), rows };
}

/** The releases that there are, with the cells that the viewer may see; in no particular order. */
export async function storedCells(
  ctx: Context,
  { releaseIds, wheel, measure, blockIds }: StoredQuestion,
): Promise<StoredCells[]> {
  const { rows } = await ctx.tx.client.query<PackedRow>({
    name: 'stored-cells',
    text: storedSql,
    values: [releaseIds, wheel, measure, blockIds && blockIds.filter((id) => BLOCK.test(id))],
  });
  const stored = rows.map((row) => unpack(row, wheel));
  // Most blocks are the same in every release: each is named once.
  const blocks = new Map(stored.flatMap((cells) => cells.blocks.map((block) => [block.blockId, block])));
  const rank = new Map((await sortedByName(ctx, [...blocks.values()])).map(({ blockId }, n) => [blockId, n]));
  return stored.map((cells) => ordered(cells, rank));
}
