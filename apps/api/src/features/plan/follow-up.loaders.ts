import type { PlanItemStatus, PlanSide } from '@medhjul/rules/plan-state';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byKey } from '../../request/loaders.ts';

export interface FollowUpAnswerRow {
  readonly authorId: string | null;
  readonly used: 'yes' | 'partly' | 'no';
  readonly helps: string | null;
  readonly answeredAt: Date;
  readonly version: number;
}

export interface FollowUpRow {
  readonly id: string;
  readonly itemId: string;
  readonly itemStatus: PlanItemStatus;
  readonly personId: string;
  readonly step: number;
  readonly dueOn: string;
  /** The viewer's side. */
  readonly side: PlanSide;
  readonly mayWrite: boolean;
  readonly employee: FollowUpAnswerRow | null;
  readonly leader: FollowUpAnswerRow | null;
}

/** As JSON holds it. */
type Packed = (Omit<FollowUpAnswerRow, 'answeredAt'> & { readonly answeredAt: string }) | null;
type PackedRow = Omit<FollowUpRow, PlanSide> & Readonly<Record<PlanSide, Packed>>;

const unpack = (answer: Packed): FollowUpAnswerRow | null =>
  answer && { ...answer, answeredAt: new Date(answer.answeredAt) };

const answerOf = (
  side: PlanSide,
) => sql`(select jsonb_build_object('authorId', a.author_id, 'used', a.used, 'helps', a.helps,
    'answeredAt', a.answered_at, 'version', a.version)
  from follow_up_answer a where a.follow_up_id = f.id and a.side = ${side}::text)`;

/** Follow-ups that the viewer may see, the one that is due longest first; each is noted as a look. */
export async function readFollowUps(ctx: Context, where: RawBuilder<unknown>): Promise<FollowUpRow[]> {
  const { rows } = await sql<PackedRow>`
    select f.id, f.item_id as "itemId", i.status as "itemStatus", e.person_id as "personId", f.step, f.due_on as "dueOn",
      case when e.person_id = app.person_id() then 'employee' else 'leader' end as side,
      f.employment_id = any ((select app.planning_employments())::uuid[]) as "mayWrite",
      ${answerOf('employee')} as employee, ${answerOf('leader')} as leader
    from follow_up f join plan_item i on i.id = f.item_id join employment e on e.id = f.employment_id
    where ${where} order by f.due_on, f.item_id, f.step`.execute(ctx.db);
  for (const { personId } of rows) ctx.lookedAt(personId, 'plan');
  return rows.map((row) => ({ ...row, employee: unpack(row.employee), leader: unpack(row.leader) }));
}

export const followUpsOf = byKey<FollowUpRow>(
  'follow-ups',
  (row) => row.itemId,
  (ctx, ids) => readFollowUps(ctx, sql`f.item_id = any (${ids}::uuid[])`),
);
