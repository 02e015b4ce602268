import type { PlanItemStatus } from '@medhjul/rules/plan-state';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

/** What is agreed in an item, and how far it is. */
export interface AgreedRow {
  readonly id: string;
  readonly elementId: string | null;
  readonly aim: string | null;
  readonly why: string | null;
  readonly learningForm: string | null;
  readonly activity: string | null;
  readonly ownPart: string | null;
  readonly leaderPart: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly priority: number;
  readonly nature: 'need' | 'wish';
  readonly task: string | null;
  readonly offerWish: string | null;
  readonly orderedByEmployer: boolean;
  readonly status: PlanItemStatus;
}

export interface PlanItemRow extends AgreedRow {
  readonly planId: string;
  readonly employmentId: string;
  readonly personId: string;
  readonly year: number;
  readonly isLocal: boolean;
  readonly carriedFrom: string | null;
  /** Null as well where the viewer may not see the item that it was carried on from. */
  readonly carriedFromYear: number | null;
  readonly firstUse: string | null;
  readonly closingWord: string | null;
  readonly learntOn: string | null;
  readonly closedOn: string | null;
  readonly signedIn: number | null;
  readonly isFollowedUp: boolean;
  readonly isNewest: boolean;
  /** Whether the viewer writes plans of this employment today. */
  readonly mayWrite: boolean;
  readonly version: number;
}

const itemColumns = sql`i.id, i.plan_id as "planId", i.employment_id as "employmentId", e.person_id as "personId", i.year,
  i.element_id as "elementId", coalesce(el.unit_id is not null or el.job_group_id is not null, false) as "isLocal",
  i.aim, i.why, i.learning_form_code as "learningForm", i.activity, i.own_part as "ownPart", i.leader_part as "leaderPart",
  i.starts_on as "startsOn", i.ends_on as "endsOn", i.priority, i.nature, i.task, i.offer_wish_code as "offerWish",
  i.ordered_by_employer as "orderedByEmployer", i.status, i.carried_from as "carriedFrom", former.year as "carriedFromYear",
  i.first_use as "firstUse", i.closing_word as "closingWord", i.learnt_on as "learntOn", i.closed_on as "closedOn",
  (select min(v.number) from plan_version v where v.plan_id = i.plan_id
    and v.items @> jsonb_build_array(jsonb_build_object('id', i.id))) as "signedIn",
  exists (select from follow_up f join follow_up_answer a on a.follow_up_id = f.id where f.item_id = i.id) as "isFollowedUp",
  not exists (select from plan later where later.employment_id = i.employment_id and later.year > i.year) as "isNewest",
  i.employment_id = any ((select app.planning_employments())::uuid[]) as "mayWrite", i.version`;

/** Items that the viewer may see, each noted as a look; straight from the database, for what was just written. */
export async function readItems(ctx: Context, where: RawBuilder<unknown>): Promise<PlanItemRow[]> {
  const { rows } = await sql<PlanItemRow>`
    select ${itemColumns} from plan_item i
    join employment e on e.id = i.employment_id
    left join element el on el.id = i.element_id
    left join plan_item former on former.id = i.carried_from
    where ${where} order by i.year, i.priority, i.position, i.id`.execute(ctx.db);
  for (const { personId } of rows) ctx.lookedAt(personId, 'plan');
  return rows;
}

export const itemById = byId<PlanItemRow>(
  'plan-item',
  (row) => row.id,
  (ctx, ids) => readItems(ctx, sql`i.id = any (${ids}::uuid[])`),
);

export const itemsOfPlan = byKey<PlanItemRow>(
  'plan-items',
  (row) => row.planId,
  (ctx, ids) => readItems(ctx, sql`i.plan_id = any (${ids}::uuid[])`),
);

/** What is open of an employment, in whatever plan it stands, the oldest plan first. */
export const openItemsOf = byKey<PlanItemRow>(
  'plan-open-items',
  (row) => row.employmentId,
  (ctx, ids) => readItems(ctx, sql`i.employment_id = any (${ids}::uuid[]) and i.status in ('open', 'under_way')`),
);
