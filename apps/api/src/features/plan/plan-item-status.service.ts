import { followedUntil, followUpDates, type FollowUpStep } from '@medhjul/rules/follow-up';
import { CLOSED_STATUSES, nextStatuses, OPEN_STATUSES, type PlanItemStatus } from '@medhjul/rules/plan-state';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { textProblems, trimmed } from './plan-item-input.ts';
import type { PlanItemRow } from './plan-item.loaders.ts';
import { itemForStep, placeForOpen, writeItem, type ItemAndPlan } from './plan-item.service.ts';

export interface StatusInput {
  readonly status: PlanItemStatus;
  readonly word?: string | null;
  readonly firstUse?: string | null;
  readonly learntOn?: string | null;
}

/** How an item may go on, for a viewer who writes in its plan. */
export const statusesFrom = (item: PlanItemRow): readonly PlanItemStatus[] => (item.mayWrite ? nextStatuses(item) : []);

/** The steps of the municipality's setting; PostgreSQL reads the ISO durations that it holds. */
async function followUpSteps(ctx: Context): Promise<FollowUpStep[]> {
  const { rows } = await sql<FollowUpStep>`
    select (extract(year from step) * 12 + extract(month from step))::int as months, extract(day from step)::int as days
    from conversation_setting, unnest(follow_up_steps::interval[]) step`.execute(ctx.db);
  return rows;
}

/** Asks for follow-ups from the day on which it was learnt. */
async function followUp(ctx: Context, { id, employmentId }: PlanItemRow, learntOn: string): Promise<string | null> {
  const dates = followUpDates(learntOn, await followUpSteps(ctx));
  await ctx.db
    .insertInto('follow_up')
    .values(dates.map(({ step, dueOn }) => ({ item_id: id, employment_id: employmentId, step, due_on: dueOn })))
    .execute();
  return followedUntil(dates);
}

/** The columns that a step sets beside the status, and what comes with it. @throws UserErrors for what is missing */
async function effectOf(ctx: Context, item: PlanItemRow, input: StatusInput): Promise<object> {
  const word = trimmed(input.word);
  const firstUse = trimmed(input.firstUse) ?? item.firstUse;
  const closing = CLOSED_STATUSES.includes(input.status)
    ? { closing_word: word, closed_on: ctx.today }
    : { closing_word: null, closed_on: null };
  if (input.status === 'dropped' && word === null) throw userError('REQUIRED', 'word');
  if (input.status === 'under_way' && firstUse === null) throw userError('REQUIRED', 'firstUse');
  if (input.status === 'under_way' && item.status === 'learnt') {
    await ctx.db.deleteFrom('follow_up').where('item_id', '=', item.id).execute();
    return { ...closing, first_use: firstUse, learnt_on: null, followed_until: null };
  }
  if (input.status === 'learnt' && item.status === 'under_way') {
    const learntOn = input.learntOn ?? ctx.today;
    if (learntOn > ctx.today) throw userError('DATE_AFTER_TODAY', 'learntOn', { today: ctx.today });
    return { ...closing, learnt_on: learntOn, followed_until: await followUp(ctx, item, learntOn) };
  }
  return { ...closing, first_use: firstUse };
}

/** @throws UserErrors WRONG_STATE for a step that is not open from here, TOO_MANY_OPEN, REQUIRED, DATE_AFTER_TODAY */
export async function setStatus(ctx: Context, id: string, version: number, input: StatusInput): Promise<ItemAndPlan> {
  const problems = [...textProblems('word', input.word), ...textProblems('firstUse', input.firstUse)];
  if (problems.length > 0) throw new UserErrors(problems);
  const item = await itemForStep(ctx, id, version);
  if (!statusesFrom(item).includes(input.status)) {
    throw userError('WRONG_STATE', 'status', { state: item.status.toUpperCase() });
  }
  if (OPEN_STATUSES.includes(input.status) && !OPEN_STATUSES.includes(item.status)) {
    await placeForOpen(ctx, item.employmentId);
  }
  return writeItem(ctx, item, { status: input.status, ...(await effectOf(ctx, item, input)) });
}
