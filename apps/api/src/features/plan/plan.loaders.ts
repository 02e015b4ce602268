import { sql, type RawBuilder } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';
import type { AgreedRow } from './plan-item.loaders.ts';

export interface PlanRow {
  /** Null while nothing stands in it: the plan is made with its first item. */
  readonly id: string | null;
  readonly employmentId: string;
  readonly personId: string;
  readonly year: number;
  readonly number: number;
  readonly version: number;
  readonly employeeSignedAt: Date | null;
  readonly leaderSignedAt: Date | null;
  readonly leaderSignerId: string | null;
  readonly itemCount: number;
  readonly isNewest: boolean;
  /** Whether the viewer writes plans of this employment today. */
  readonly mayWrite: boolean;
}

const planColumns = sql`p.id, p.employment_id as "employmentId", e.person_id as "personId", p.year, p.number, p.version,
  p.employee_signed_at as "employeeSignedAt", p.leader_signed_at as "leaderSignedAt", p.leader_signer_id as "leaderSignerId",
  (select count(*)::int from plan_item i where i.plan_id = p.id) as "itemCount",
  not exists (select from plan later where later.employment_id = p.employment_id and later.year > p.year) as "isNewest",
  p.employment_id = any ((select app.planning_employments())::uuid[]) as "mayWrite"`;

/** Plans that the viewer may see, the newest first; straight from the database, for what was just written. */
export async function readPlans(ctx: Context, where: RawBuilder<unknown>): Promise<PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    select ${planColumns} from plan p join employment e on e.id = p.employment_id
    where ${where} order by p.employment_id, p.year desc`.execute(ctx.db);
  return rows;
}

/** All plans of an employment that the viewer may see, the newest first. How far they are signed is no look at them. */
export const plansOfEmployment = byKey<PlanRow>(
  'plans',
  (row) => row.employmentId,
  (ctx, ids) => readPlans(ctx, sql`p.employment_id = any (${ids}::uuid[])`),
);

export interface PlanVersionRow {
  readonly planId: string;
  readonly personId: string;
  readonly number: number;
  readonly employeeSignedAt: Date;
  readonly leaderSignedAt: Date;
  readonly leaderSignerId: string | null;
  readonly items: readonly AgreedRow[];
}

/** The items as they were kept when both had signed, under the names of today's rows. */
const signedItems = sql`(select jsonb_agg(jsonb_build_object('id', i.id, 'elementId', i.element_id, 'aim', i.aim, 'why', i.why,
    'learningForm', i.learning_form_code, 'activity', i.activity, 'ownPart', i.own_part, 'leaderPart', i.leader_part,
    'startsOn', i.starts_on, 'endsOn', i.ends_on, 'priority', i.priority, 'nature', i.nature, 'task', i.task,
    'offerWish', i.offer_wish_code, 'orderedByEmployer', i.ordered_by_employer, 'status', i.status) order by i.priority, i.position, i.id)
  from jsonb_populate_recordset(null::plan_item, v.items) i)`;

/** What both have signed, the newest version first. */
export const versionsOf = byKey<PlanVersionRow>(
  'plan-versions',
  (row) => row.planId,
  async (ctx, ids) => {
    const { rows } = await sql<PlanVersionRow>`
      select v.plan_id as "planId", e.person_id as "personId", v.number, v.employee_signed_at as "employeeSignedAt",
        v.leader_signed_at as "leaderSignedAt", v.leader_signer_id as "leaderSignerId", ${signedItems} as items
      from plan_version v join plan p on p.id = v.plan_id join employment e on e.id = p.employment_id
      where v.plan_id = any (${ids}::uuid[]) order by v.plan_id, v.number desc`.execute(ctx.db);
    for (const { personId } of rows) ctx.lookedAt(personId, 'plan');
    return rows;
  },
);

export interface CodedRow {
  readonly id: string;
  readonly name: Text;
}

const codedRows = (ctx: Context, table: 'learning_form' | 'offer_wish') =>
  ctx.db.selectFrom(table).select(['code as id', 'name']).orderBy('position').$castTo<CodedRow>();

const offered = (ctx: Context, table: 'learning_form' | 'offer_wish') =>
  codedRows(ctx, table).where('hidden_at', 'is', null).execute();

export const learningForms = (ctx: Context) => offered(ctx, 'learning_form');
export const offerWishes = (ctx: Context) => offered(ctx, 'offer_wish');

export const learningFormById = byId<CodedRow>(
  'learning-form',
  (row) => row.id,
  (ctx, codes) => codedRows(ctx, 'learning_form').where('code', 'in', codes).execute(),
);
export const offerWishById = byId<CodedRow>(
  'offer-wish',
  (row) => row.id,
  (ctx, codes) => codedRows(ctx, 'offer_wish').where('code', 'in', codes).execute(),
);
