import type { StoredCell } from '@medhjul/release/column';
import type { BuiltRelease } from '@medhjul/release/release';
import { publishedCells } from '@medhjul/release/stored-column';
import { dateIn, yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { ReleaseTransaction } from '../../db/release-pool.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { columnIds, measuredIn, MEASURES, type CountedWheel, type MeasureCode, type Measured } from './columns.ts';
import { keptId, withoutWheel, type KeptBlock, type KeptRelease, type NewBlock } from './release-blocks.ts';
import type { Ground } from './release-source.ts';
import { storedId } from './release-state.ts';

/** All releases with their blocks, the latest last. */
export async function readReleases(tx: ReleaseTransaction): Promise<KeptRelease[]> {
  const releases = await tx.db
    .selectFrom('release')
    .select(['id', 'plan_year', 'counted_on'])
    .orderBy('number')
    .execute();
  const rows = await tx.db
    .selectFrom('release_block')
    .select(['release_id', 'wheel_code', 'centre_ids', 'people', 'changed_on'])
    .orderBy('position')
    .execute();
  const blocks = new Map<string, KeptBlock[]>(releases.map(({ id }) => [id, []]));
  for (const { release_id, wheel_code, centre_ids, people, changed_on } of rows) {
    const block = { wheel: wheel_code as WheelCode, centreIds: centre_ids, people, changedOn: changed_on };
    blocks.get(release_id)?.push(block);
  }
  return releases.map(({ id, plan_year, counted_on }) => ({
    id,
    planYear: plan_year,
    countedOn: counted_on,
    blocks: blocks.get(id) ?? [],
  }));
}

/** The calendar year's releases so far, and how many it may have without a reason. */
export async function readYear(tx: ReleaseTransaction, now: Date, zone: string) {
  const setting = await tx.db.selectFrom('conversation_setting').select('releases_a_year').executeTakeFirstOrThrow();
  const { published } = await tx.db
    .selectFrom('release')
    .select((eb) => eb.fn.countAll<string>().as('published'))
    .where(sql<number>`extract(year from published_at at time zone ${zone})`, '=', yearOf(dateIn(zone, now)))
    .executeTakeFirstOrThrow();
  return { published: Number(published), most: setting.releases_a_year };
}

export interface NewRelease {
  readonly ground: Ground;
  readonly blocks: readonly NewBlock[];
  readonly built: BuiltRelease;
  /** The release before. */
  readonly latest: KeptRelease | null;
  readonly publishedAt: Date;
  readonly reason: string | null;
  readonly id?: string | undefined;
}

/** Writes a release with its blocks and cells, and nothing of its state. */
export async function storeRelease(tx: ReleaseTransaction, release: NewRelease): Promise<string> {
  const { ground, publishedAt, reason, id } = release;
  const made = await tx.db
    .insertInto('release')
    .values((eb) => ({
      ...(id !== undefined && { id }),
      number: eb.selectFrom('release').select(sql<number>`coalesce(max(number), 0) + 1`.as('next')),
      plan_year: ground.planYear,
      counted_on: ground.day,
      published_at: publishedAt,
      reason,
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const wheel of ground.wheels) await storeWheel(tx, made.id, wheel, release);
  return made.id;
}

async function storeWheel(tx: ReleaseTransaction, releaseId: string, wheel: CountedWheel, release: NewRelease) {
  const { ground, built, latest } = release;
  const blocks = release.blocks.filter((block) => block.wheel === wheel.code);
  const ofWheel = { release_id: releaseId, wheel_code: wheel.code };
  await tx.db
    .insertInto('release_wheel')
    .values({ ...ofWheel, wheel_version_id: wheel.versionId, element_ids: wheel.elements.map(({ id }) => id) })
    .execute();
  if (blocks.length === 0) return;
  const refreshed = new Set(built.blocks.flatMap(({ id, isRefreshed }) => (isRefreshed ? [id] : [])));
  const rows = blocks.map((block, position) => ({
    ...ofWheel,
    block_id: storedId(block),
    position,
    centre_ids: block.centres.map(withoutWheel),
    people: block.people,
    changed_on: refreshed.has(block.id) ? ground.day : changedBefore(block, latest?.blocks ?? []),
  }));
  await tx.db.insertInto('release_block').values(rows).execute();
  for (const rows of cellsOf(measuredIn(wheel, ground.planYear), blocks, built)) await storeCells(tx, ofWheel, rows);
}

/**
 * When a block that was not refreshed last was. Of merged ones the earliest of their days: so old may be what it shows,
 * and all these days are published already.
 */
function changedBefore({ from }: NewBlock, latest: readonly KeptBlock[]): string {
  const days = latest.filter((block) => from.includes(keptId(block))).map(({ changedOn }) => changedOn);
  const [earliest] = days.toSorted();
  if (earliest === undefined) throw new Error('A block that was not refreshed has no block before it');
  return earliest;
}

/** One row of release_cells; null where nothing is published. */
interface CellsRow {
  readonly measure: MeasureCode;
  readonly block_id: string | null;
  readonly centre_ids: readonly string[] | null;
  readonly shown: readonly (number | null)[];
  readonly people: readonly (number | null)[];
}

type Figure = Pick<StoredCell, 'shown' | 'people'>;

/** Measure by measure: the municipality's row, then each block's. */
function* cellsOf(measured: Measured, blocks: readonly NewBlock[], { state, totals }: BuiltRelease) {
  for (const measure of MEASURES) {
    const columns = columnIds(measured, measure).map((id) => {
      const column = state.columns.get(id);
      const cells = column ? publishedCells(column) : new Map<string, StoredCell>();
      return { cells, shown: totals.get(id) };
    });
    const row = (figures: readonly (Figure | null | undefined)[]) => ({
      measure,
      shown: figures.map((figure) => figure?.shown ?? null),
      people: figures.map((figure) => figure?.people ?? null),
    });
    const all = columns.map(({ cells, shown }) => {
      if (shown === undefined) return null;
      return { shown, people: [...cells.values()].reduce((sum, { people }) => sum + people, 0) };
    });
    const rows: CellsRow[] = [{ ...row(all), block_id: null, centre_ids: null }];
    for (const block of blocks) {
      const centre_ids = block.centres.map(withoutWheel);
      rows.push({ ...row(columns.map(({ cells }) => cells.get(block.id))), block_id: storedId(block), centre_ids });
    }
    yield rows;
  }
}

async function storeCells(
  tx: ReleaseTransaction,
  { release_id, wheel_code }: { readonly release_id: string; readonly wheel_code: string },
  rows: readonly CellsRow[],
): Promise<void> {
  await sql`
    insert into release_cells (release_id, wheel_code, measure, block_id, centre_ids, shown, people)
    select ${release_id}, ${wheel_code}, measure, block_id, centre_ids, shown, people
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (measure text, block_id text, centre_ids uuid[], shown int[], people int[])`.execute(tx.db);
}
