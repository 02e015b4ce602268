import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { byId } from '../../request/loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { checkedMark, type PlacedInput } from './requirement-input.ts';
import { oneAtATime, refusedAs } from './tie.ts';

export interface MarkRow {
  readonly id: string;
  readonly kind: 'strategic' | 'core';
  readonly wheel: WheelCode;
  readonly areaId: string | null;
  readonly elementId: string | null;
  readonly unitId: string;
  readonly reason: string;
  readonly goalId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly authorId: string | null;
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
  readonly version: number;
  readonly isSteered: boolean;
}

export interface MarkInput extends PlacedInput {
  readonly kind: 'strategic' | 'core';
  readonly unitId: string;
  readonly goalId: string;
}

const markColumns = sql`m.id, m.kind, m.wheel_code as wheel, m.area_id as "areaId", m.element_id as "elementId",
  m.unit_id as "unitId", m.reason, m.goal_id as "goalId", m.valid_from as "validFrom", m.valid_to as "validTo",
  m.author_id as "authorId", m.created_at as "createdAt", m.withdrawn_at as "withdrawnAt", m.version,
  m.unit_id = any ((select app.steered_units())::uuid[]) as "isSteered"`;

const standing = sql`m.withdrawn_at is null and (m.valid_to is null or m.valid_to > app.today())`;

export const markById = byId<MarkRow>(
  'competence-mark',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = sql<MarkRow>`select ${markColumns} from competence_mark m where m.id = any (${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export interface MarkFilter {
  readonly unitId?: string | null;
  readonly wheel?: WheelCode | null;
  readonly includeEnded?: boolean | null;
}

/** Marks, newest first. */
export async function marks(ctx: Context, filter: MarkFilter): Promise<MarkRow[]> {
  const all = [sql`true`];
  if (filter.unitId) all.push(sql`m.unit_id = ${filter.unitId}::uuid`);
  if (filter.wheel) all.push(sql`m.wheel_code = ${filter.wheel}`);
  if (!filter.includeEnded) all.push(standing);
  const rows = sql<MarkRow>`select ${markColumns} from competence_mark m where ${sql.join(all, sql` and `)}
    order by m.created_at desc, m.id limit 500`;
  return (await rows.execute(ctx.db)).rows;
}

/** Marks that name a goal, current and future. */
export async function marksNaming(ctx: Context, goalId: string): Promise<MarkRow[]> {
  const rows = sql<MarkRow>`select ${markColumns} from competence_mark m where m.goal_id = ${goalId}::uuid and ${standing}
    order by m.kind desc, m.created_at desc, m.id`;
  return (await rows.execute(ctx.db)).rows;
}

export const canWithdraw = (ctx: Context, mark: MarkRow): boolean =>
  mark.isSteered && mark.withdrawnAt === null && (mark.validTo === null || mark.validTo > ctx.today);

/** @throws UserErrors for each wrong field; MARKED_ALREADY when the same mark stands on one of the days */
export async function mark(ctx: Context, input: MarkInput): Promise<MarkRow> {
  const wheel = await checkedMark(ctx, input);
  await oneAtATime(ctx, input.unitId);
  const insert = ctx.db
    .insertInto('competence_mark')
    .values({
      kind: input.kind,
      wheel_code: wheel,
      area_id: input.areaId ?? null,
      element_id: input.elementId ?? null,
      unit_id: input.unitId,
      reason: input.reason.trim(),
      goal_id: input.goalId,
      valid_from: input.validFrom,
      valid_to: input.validTo ?? null,
      author_id: ctx.viewer.personId,
      created_at: ctx.now(),
    })
    .returning('id');
  const { id } = await refusedAs(userError('MARKED_ALREADY', 'elementId'), insert.executeTakeFirstOrThrow());
  return markById(ctx, id);
}

/** Withdraws a mark that does not hold yet, or ends one that holds from today. */
export async function withdrawMark(ctx: Context, id: string, version: number): Promise<MarkRow> {
  const rows = sql<MarkRow>`select ${markColumns} from competence_mark m where m.id = ${id}::uuid`;
  const row = (await rows.execute(ctx.db)).rows[0];
  if (!row) throw userError('NOT_FOUND', 'id');
  if (!row.isSteered) throw userError('NO_RIGHT_TO_UNIT', 'id');
  if (row.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { mark: row });
  if (!canWithdraw(ctx, row)) throw userError('WRONG_STATE', 'id', { state: row.withdrawnAt ? 'WITHDRAWN' : 'ENDED' });
  const result = await ctx.db
    .updateTable('competence_mark')
    .set({
      ...(row.validFrom > ctx.today ? { withdrawn_at: ctx.now() } : { valid_to: ctx.today }),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw userError('CONFLICT', 'version');
  return markById(ctx, id);
}
