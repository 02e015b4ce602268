import { NumberRows } from '../../graphql/number-rows.ts';
import type { Context } from '../../request/context.ts';
import type { MeasureCode } from '../release/columns.ts';
import type { ReleaseBlockRow, ReleaseRow } from '../release/release.loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';

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
  /** Shown counts and people of the municipality, then of each block; null where nothing is stored. */
  readonly rows: NumberRows | null;
}

interface PackedRow extends ReleaseRow {
  readonly versionId: string | null;
  readonly elements: string | null;
  readonly blocks: string | null;
  readonly rows: string | null;
  readonly rowCount: number | null;
}

/**
 * One statement for all releases, and no object a cell: numbers leave the database as the text in which they are sent.
 * $1 releases · $2 wheel · $3 measure · $4 blocks, or null for all. Row-level security decides which rows come. Blocks stand
 * by the names that their centres have today, or last had.
 */
const storedSql = `
with part as (
  select distinct block_id, unnest(centre_ids) as unit_id from release_block where release_id = any ($1::uuid[]) and wheel_code = $2
), centre as (
  select distinct on (unit_id) unit_id, name from organisation_unit_version where unit_id in (select unit_id from part)
  order by unit_id, app.holds(valid_from, valid_to, app.today()) desc, valid_from desc
), named as (
  select block_id, row_number() over (order by string_agg(name, ' ' order by name collate "da-x-icu") collate "da-x-icu", block_id) as place
  from part left join centre using (unit_id) group by block_id
)
select r.id, r.number, r.plan_year as "planYear", r.counted_on as "countedOn", r.published_at as "publishedAt", r.reason,
  w.wheel_version_id as "versionId", array_to_json(w.element_ids)::text as elements, cells.blocks, cells.rows, cells."rowCount"
from release r
left join release_wheel w on w.release_id = r.id and w.wheel_code = $2
left join (
  select c.release_id,
    (json_agg(json_build_array(b.block_id, b.centre_ids, b.people, b.changed_on) order by named.place)
      filter (where b.block_id is not null))::text as blocks,
    '[' || string_agg(
      '[' || array_to_string(c.shown, ',', 'null') || '],[' || array_to_string(c.people, ',', 'null') || ']', ','
      order by c.block_id is not null, named.place) || ']' as rows,
    count(*)::int as "rowCount"
  from release_cells c
  left join release_block b on b.release_id = c.release_id and b.wheel_code = c.wheel_code and b.block_id = c.block_id
  left join named on named.block_id = c.block_id
  where c.release_id = any ($1::uuid[]) and c.wheel_code = $2 and c.measure = $3
    and ($4::text[] is null or c.block_id is null or c.block_id = any ($4))
  group by c.release_id
) cells on cells.release_id = r.id
where r.id = any ($1::uuid[])`;

/** What is no block of a release, by its form, is none of this one either. */
const BLOCK = /^[0-9a-f-]{36}(\+[0-9a-f-]{36})*$/;

type BlockCells = [string, string[], number, string];
const parse = <T>(text: string | null): readonly T[] => (text === null ? [] : (JSON.parse(text) as T[]));

function unpack(packed: PackedRow, wheel: WheelCode): StoredCells {
  const { versionId, elements, blocks: blockCells, rows, rowCount, ...release } = packed;
  const blocks = parse<BlockCells>(blockCells).map(([blockId, centreIds, people, changedOn]) => ({
    releaseId: release.id,
    wheel,
    blockId,
    centreIds,
    people,
    changedOn,
  }));
  // A row too few would show one block's numbers as another's.
  if (rowCount !== null && rowCount !== blocks.length + 1) throw new Error('cells of a release are not whole');
  return {
    release,
    versionId,
    elementIds: parse<string>(elements),
    blocks,
    rows: rows === null ? null : new NumberRows(rows),
  };
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
  return rows.map((row) => unpack(row, wheel));
}
