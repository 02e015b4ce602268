import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';
import { unitById, type UnitRow } from '../organisation/organisation.loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';

export interface ReleaseRow {
  readonly id: string;
  readonly number: number;
  readonly planYear: number;
  readonly countedOn: string;
  readonly publishedAt: Date;
  readonly reason: string | null;
}

export interface ReleaseBlockRow {
  readonly releaseId: string;
  readonly wheel: WheelCode;
  readonly blockId: string;
  readonly centreIds: readonly string[];
  readonly people: number;
  readonly changedOn: string;
}

const releaseColumns = [
  'id',
  'number',
  'plan_year as planYear',
  'counted_on as countedOn',
  'published_at as publishedAt',
  'reason',
] as const;

export const releaseById = byId<ReleaseRow>(
  'release',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db.selectFrom('release').select(releaseColumns).$castTo<ReleaseRow>().where('id', 'in', ids).execute(),
);

/** Every release, newest first. */
export const releases = (ctx: Context): Promise<ReleaseRow[]> =>
  ctx.db.selectFrom('release').select(releaseColumns).$castTo<ReleaseRow>().orderBy('number', 'desc').execute();

const blocksOfRelease = byKey<ReleaseBlockRow>(
  'release-blocks',
  (row) => row.releaseId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('release_block')
      .select([
        'release_id as releaseId',
        'wheel_code as wheel',
        'block_id as blockId',
        sql<string[]>`array_to_json(centre_ids)`.as('centreIds'),
        'people',
        'changed_on as changedOn',
      ])
      .$castTo<ReleaseBlockRow>()
      .where('release_id', 'in', ids)
      .execute(),
);

const byName = new Intl.Collator('da');

/** A block's centres, by the names they have today; one that has closed, by its last. */
export async function centresOf(ctx: Context, centreIds: readonly string[]): Promise<UnitRow[]> {
  const centres = await Promise.all(centreIds.map((id) => unitById(ctx, id)));
  return centres.toSorted((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id));
}

/** Blocks in the order of their centres' names. */
export async function sortedByName<B extends { readonly centreIds: readonly string[] }>(
  ctx: Context,
  blocks: readonly B[],
): Promise<B[]> {
  const ids = [...new Set(blocks.flatMap(({ centreIds }) => centreIds))];
  const names = new Map((await Promise.all(ids.map((id) => unitById(ctx, id)))).map(({ id, name }) => [id, name]));
  const nameOf = ({ centreIds }: B) =>
    centreIds
      .map((id) => names.get(id) ?? '')
      .toSorted(byName.compare)
      .join(' ');
  const named = blocks.map((block) => ({ block, name: nameOf(block) }));
  return named.toSorted((a, b) => byName.compare(a.name, b.name)).map(({ block }) => block);
}

/** The blocks of a release for one wheel, by name. */
export async function releaseBlocks(
  ctx: Context,
  { releaseId, wheel }: { readonly releaseId: string; readonly wheel: WheelCode },
): Promise<ReleaseBlockRow[]> {
  const blocks = await blocksOfRelease(ctx, releaseId);
  return sortedByName(
    ctx,
    blocks.filter((block) => block.wheel === wheel),
  );
}

const ownCentres = byKey<{ readonly id: string }>(
  'own-centres',
  () => 'viewer',
  async (ctx) =>
    (await sql<{ id: string }>`select centre as id from unnest((select app.own_centres())) centre`.execute(ctx.db))
      .rows,
);

/** Whether the viewer works or sits in the C-MED of one of these centres today. */
export async function isOwnCentre(ctx: Context, centreIds: readonly string[]): Promise<boolean> {
  return (await ownCentres(ctx, 'viewer')).some(({ id }) => centreIds.includes(id));
}
