import { yearOf } from '@medhjul/rules/period';
import { countedItems, type CountedItem } from '@medhjul/rules/plan-count';
import { planState, signingBar, type PlanSide, type PlanState } from '@medhjul/rules/plan-state';
import { suggestionsFrom } from '@medhjul/rules/plan-suggestion';
import { whichWheels } from '@medhjul/rules/which-wheel';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { byId } from '../../request/loaders.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { personWheelOf, type PersonElementRow } from '../wheel/person.service.ts';
import { itemsOfPlan, openItemsOf, type PlanItemRow } from './plan-item.loaders.ts';
import { plansOfEmployment, readPlans, type PlanRow } from './plan.loaders.ts';

const SUGGESTIONS = 8;

export const sideOf = (ctx: Context, personId: string): PlanSide =>
  personId === ctx.viewer.personId ? 'employee' : 'leader';

/** Whether a plan may be made for that year: for the last, this and the next one. */
export const isPlanYear = (ctx: Context, year: number) => Math.abs(year - yearOf(ctx.today)) <= 1;

/** An employment whose plans are the viewer's to see, and whether to write; NOT_FOUND for all others. */
const plannedEmployment = byId<{ readonly id: string; readonly personId: string; readonly mayWrite: boolean }>(
  'planned-employment',
  (row) => row.id,
  async (ctx, ids) => {
    const { rows } = await sql<{ id: string; personId: string; mayWrite: boolean }>`
      select id, person_id as "personId", id = any ((select app.planning_employments())::uuid[]) as "mayWrite"
      from employment where id = any (${ids}::uuid[])
        and id = any ((select app.readable_employments() || app.glass_employments('plan'))::uuid[])`.execute(ctx.db);
    for (const { personId } of rows) ctx.lookedAt(personId, 'plan');
    return rows;
  },
);

const UNSIGNED = { employeeSignedAt: null, leaderSignedAt: null, leaderSignerId: null };

/** As `planOf`, and null where the year holds no plan for the viewer: the plan that goes with a conversation. */
export async function planOfConversation(
  ctx: Context,
  { employmentId, year }: { employmentId: string; year: number },
): Promise<PlanRow | null> {
  const { personId, mayWrite } = await plannedEmployment(ctx, employmentId);
  const plans = await plansOfEmployment(ctx, employmentId);
  const found = plans.find((plan) => plan.year === year);
  if (found) return found;
  if (!isPlanYear(ctx, year) || plans.some((plan) => plan.year > year)) return null;
  const nothing = { id: null, number: 1, version: 0, itemCount: 0, isNewest: true };
  return { ...UNSIGNED, ...nothing, employmentId, personId, year, mayWrite };
}

/**
 * The plan of a year; one that nothing stands in yet where it may still be made.
 * @throws NOT_FOUND for an employment that is neither the viewer's own nor a direct report's, and for a year that holds
 *   no plan for the viewer
 */
export async function planOf(ctx: Context, input: { employmentId: string; year?: number | null }): Promise<PlanRow> {
  const { employmentId, year } = input;
  const plan = await planOfConversation(ctx, { employmentId, year: year ?? yearOf(ctx.today) });
  // Next year's plan may be there before the year.
  const found = plan ?? (year ? null : await currentPlan(ctx, employmentId));
  if (!found) throw notFound();
  return found;
}

/** The newest plan as a new leader takes it over; null where none was made. */
export async function currentPlan(ctx: Context, employmentId: string): Promise<PlanRow | null> {
  return (await plansOf(ctx, employmentId))[0] ?? null;
}

/** @throws NOT_FOUND as `planOf` */
export async function plansOf(ctx: Context, employmentId: string): Promise<PlanRow[]> {
  await plannedEmployment(ctx, employmentId);
  return plansOfEmployment(ctx, employmentId);
}

/** Reads past the loaders: after a write the row is another. */
export async function readPlan(ctx: Context, id: string): Promise<PlanRow | null> {
  const [plan = null] = await readPlans(ctx, sql`p.id = ${id}::uuid`);
  if (plan) ctx.lookedAt(plan.personId, 'plan');
  return plan;
}

/** Whether the viewer may write items into it. */
export const canWrite = (plan: PlanRow): boolean => plan.mayWrite && plan.isNewest;

export const stateOf = (plan: PlanRow): PlanState =>
  planState(
    { isEmployeeSigned: plan.employeeSignedAt !== null, isLeaderSigned: plan.leaderSignedAt !== null },
    plan.itemCount === 0,
  );

export const itemsOf = async (ctx: Context, { id }: PlanRow): Promise<PlanItemRow[]> =>
  id ? itemsOfPlan(ctx, id) : [];

/** What is open from earlier plans. */
export const unsettledOf = async (
  ctx: Context,
  { employmentId, year }: Pick<PlanRow, 'employmentId' | 'year'>,
): Promise<PlanItemRow[]> => (await openItemsOf(ctx, employmentId)).filter((item) => item.year < year);

/** How many items may be open at once: the municipality's setting. */
export async function openItemsMax(ctx: Context): Promise<number> {
  const setting = ctx.db.selectFrom('conversation_setting').select('open_items_max');
  return (await setting.executeTakeFirstOrThrow()).open_items_max;
}

const barOf = async (ctx: Context, plan: PlanRow) =>
  signingBar({ ...plan, unsettledCount: (await unsettledOf(ctx, plan)).length });

export async function canSign(ctx: Context, plan: PlanRow): Promise<boolean> {
  const own = sideOf(ctx, plan.personId) === 'employee' ? plan.employeeSignedAt : plan.leaderSignedAt;
  return plan.mayWrite && own === null && (await barOf(ctx, plan)) === null;
}

/** Needs of today that no open item serves, of all wheels that hold for the employment. */
export async function suggestionsOf(ctx: Context, plan: PlanRow): Promise<PersonElementRow[]> {
  const { employmentId } = plan;
  if (!canWrite(plan)) return [];
  const employment = await employmentById(ctx, employmentId);
  const served = new Set((await openItemsOf(ctx, employmentId)).map(({ elementId }) => elementId));
  const elements: PersonElementRow[] = [];
  for (const wheel of whichWheels(employment, await municipality(ctx))) {
    elements.push(...(await personWheelOf(ctx, { employmentId, wheel, year: null })).elements);
  }
  const needs = elements
    .filter(({ place }) => !served.has(place.id))
    .map((element) => ({
      element,
      need: element.need,
      isStrategic: element.marks.some(({ kind }) => kind === 'strategic'),
      isCore: element.marks.some(({ kind }) => kind === 'core'),
    }));
  return suggestionsFrom(needs)
    .slice(0, SUGGESTIONS)
    .map(({ element }) => element);
}

/** What the training house receives from it. */
export const countedOf = async (ctx: Context, plan: PlanRow): Promise<CountedItem[]> =>
  countedItems(plan.year, await itemsOf(ctx, plan));
