import { canCarryOn, canChangeItem, OPEN_STATUSES } from '@medhjul/rules/plan-state';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { oneAtATime } from '../requirement/tie.ts';
import { checkedItem, type PlanItemInput } from './plan-item-input.ts';
import { readItems, type PlanItemRow } from './plan-item.loaders.ts';
import { readPlans, type PlanRow } from './plan.loaders.ts';
import { isPlanYear, openItemsMax, readPlan } from './plan.service.ts';

export interface ItemAndPlan {
  readonly item: PlanItemRow;
  readonly plan: PlanRow | null;
}

/** An item and its plan as they are now. @throws UserErrors NOT_FOUND */
export async function readItem(ctx: Context, id: string): Promise<ItemAndPlan> {
  const [item] = await readItems(ctx, sql`i.id = ${id}::uuid`);
  if (!item) throw userError('NOT_FOUND', 'id');
  return { item, plan: await readPlan(ctx, item.planId) };
}

/**
 * The item, if the viewer writes in its plan and saw its newest version; until the request ends nobody else adds to or
 * moves items of this employment.
 * @throws UserErrors NOT_FOUND, WRONG_STATE for a plan that is only read, CONFLICT (with the item as it is now)
 */
export async function itemForStep(ctx: Context, id: string, version: number): Promise<PlanItemRow> {
  const { employmentId } = (await readItem(ctx, id)).item;
  await oneAtATime(ctx, employmentId);
  const now = await readItem(ctx, id);
  if (now.item.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { ...now });
  if (!now.item.mayWrite) throw userError('WRONG_STATE', 'id', { state: now.item.status.toUpperCase() });
  return now.item;
}

/** @throws UserErrors CONFLICT when somebody else was faster */
export async function writeItem(ctx: Context, item: PlanItemRow, values: object): Promise<ItemAndPlan> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('plan_item')
    .set({ ...values, version: item.version + 1 })
    .where('id', '=', item.id)
    .where('version', '=', item.version)
    .executeTakeFirst();
  const now = await readItem(ctx, item.id);
  if (numUpdatedRows !== 1n) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { ...now });
  return now;
}

/** @throws UserErrors TOO_MANY_OPEN when all places for open items are taken */
export async function placeForOpen(ctx: Context, employmentId: string): Promise<void> {
  const open = await readItems(
    ctx,
    sql`i.employment_id = ${employmentId}::uuid and i.status = any (${OPEN_STATUSES}::text[])`,
  );
  const max = await openItemsMax(ctx);
  if (open.length >= max) throw userError('TOO_MANY_OPEN', null, { max, open: open.length });
}

/**
 * The plan of a year to write into, made where there is none.
 * @throws UserErrors PLAN_PAST, MALFORMED for a year that no plan is made for
 */
async function planToWrite(ctx: Context, employmentId: string, year: number): Promise<PlanRow> {
  const read = () => readPlans(ctx, sql`p.employment_id = ${employmentId}::uuid`);
  const [newest] = await read();
  if (newest && newest.year > year) throw userError('PLAN_PAST', 'year');
  if (newest?.year === year) return newest;
  if (!isPlanYear(ctx, year)) throw userError('MALFORMED', 'year');
  const values = { employment_id: employmentId, year, created_on: ctx.today, created_at: ctx.now() };
  await ctx.db.insertInto('plan').values(values).execute();
  const [made] = await read();
  if (!made) throw userError('NOT_FOUND', 'employmentId');
  return made;
}

async function insertItem(ctx: Context, plan: PlanRow, values: object): Promise<string> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position), 0) + 1 as next from plan_item where plan_id = ${plan.id}::uuid`.execute(ctx.db);
  const place = { plan_id: plan.id, employment_id: plan.employmentId, year: plan.year, position: rows[0]?.next ?? 1 };
  const { id } = await ctx.db
    .insertInto('plan_item')
    .values({ ...place, ...values } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface NewItem {
  readonly employmentId: string;
  readonly year: number;
  readonly requestId: string;
  readonly input: PlanItemInput;
}

/** @throws UserErrors NOT_FOUND for an employment whose plans the viewer does not write */
export async function addItem(ctx: Context, { employmentId, year, requestId, input }: NewItem): Promise<ItemAndPlan> {
  const { rows } = await sql<{ mayWrite: boolean }>`
    select ${employmentId}::uuid = any (app.planning_employments()) as "mayWrite"`.execute(ctx.db);
  if (!rows[0]?.mayWrite) throw userError('NOT_FOUND', 'employmentId');
  await oneAtATime(ctx, employmentId);
  const [sent] = await readItems(
    ctx,
    sql`i.employment_id = ${employmentId}::uuid and i.year = ${year} and i.request_id = ${requestId}::uuid`,
  );
  if (sent) return readItem(ctx, sent.id);
  const values = await checkedItem(ctx, input, null);
  const plan = await planToWrite(ctx, employmentId, year);
  await placeForOpen(ctx, employmentId);
  return readItem(ctx, await insertItem(ctx, plan, { ...values, request_id: requestId }));
}

/** Whether the viewer may change what is agreed in it. */
export const canChange = (item: PlanItemRow): boolean => item.mayWrite && canChangeItem(item);

/** @throws UserErrors PLAN_PAST, WRONG_STATE for an item that is closed, and every field that is wrong */
export async function changeItem(ctx: Context, id: string, version: number, input: PlanItemInput) {
  const item = await itemForStep(ctx, id, version);
  if (!item.isNewest) throw userError('PLAN_PAST', 'id');
  if (!canChangeItem(item)) throw userError('WRONG_STATE', 'id', { state: item.status.toUpperCase() });
  const values = await checkedItem(ctx, input, item);
  if (item.status === 'under_way' && values.first_use === null) throw userError('REQUIRED', 'firstUse');
  return writeItem(ctx, item, values);
}

/** Sets what has no other way: whether a carried item was begun already. */
const begun = { status: 'under_way' } as const;

/** A new item in a later plan takes the place of the open one. @throws UserErrors as for adding, WRONG_STATE */
export async function carryOnItem(ctx: Context, id: string, version: number, year: number): Promise<ItemAndPlan> {
  const item = await itemForStep(ctx, id, version);
  if (!canCarryOn(item.status)) throw userError('WRONG_STATE', 'id', { state: item.status.toUpperCase() });
  if (year <= item.year) throw userError('PLAN_PAST', 'year');
  const plan = await planToWrite(ctx, item.employmentId, year);
  await writeItem(ctx, item, { status: 'carried_on', closed_on: ctx.today });
  const carried = await insertItem(ctx, plan, {
    carried_from: item.id,
    element_id: item.elementId,
    aim: item.aim,
    why: item.why,
    learning_form_code: item.learningForm,
    activity: item.activity,
    own_part: item.ownPart,
    leader_part: item.leaderPart,
    starts_on: item.startsOn,
    ends_on: item.endsOn,
    priority: item.priority,
    nature: item.nature,
    task: item.task,
    offer_wish_code: item.offerWish,
    ordered_by_employer: item.orderedByEmployer,
    first_use: item.firstUse,
  });
  const made = await readItem(ctx, carried);
  return item.status === 'under_way' ? writeItem(ctx, made.item, begun) : made;
}

/**
 * Whether an item may be taken out: both have never signed it, and what it was carried on from can stand open again (a
 * new leader does not see that).
 */
export const canRemove = (item: PlanItemRow): boolean =>
  canChange(item) && item.signedIn === null && (item.carriedFrom === null || item.carriedFromYear !== null);

/** @throws UserErrors ITEM_SIGNED, PLAN_PAST, WRONG_STATE */
export async function removeItem(ctx: Context, id: string, version: number) {
  const item = await itemForStep(ctx, id, version);
  if (item.signedIn !== null) throw userError('ITEM_SIGNED', 'id');
  if (!item.isNewest) throw userError('PLAN_PAST', 'id');
  if (!canRemove(item)) throw userError('WRONG_STATE', 'id', { state: item.status.toUpperCase() });
  await ctx.db.deleteFrom('plan_item').where('id', '=', item.id).execute();
  if (item.carriedFrom) {
    const { item: former } = await readItem(ctx, item.carriedFrom);
    const open = await writeItem(ctx, former, { status: 'open', closed_on: null });
    if (item.status === 'under_way') await writeItem(ctx, open.item, { ...begun, first_use: item.firstUse });
  }
  return { removedId: item.id, plan: await readPlan(ctx, item.planId) };
}
