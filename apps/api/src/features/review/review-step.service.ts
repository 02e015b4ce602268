import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { textProblems, trimmed } from '../team-conversation/team-conversation-input.ts';
import type { ReviewRow, ReviewStepRow } from './review.loaders.ts';
import { forSteering, readReview } from './review.service.ts';

const TITLE_MAX = 100;
const BODY_MAX = 1000;
const STEPS_MAX = 30;

type Step = Pick<ReviewStepRow, 'id' | 'reviewId' | 'kind'>;

/** The step, in a review that the viewer steers. @throws UserErrors NOT_FOUND, WRONG_STATE */
async function forStep(ctx: Context, id: string): Promise<Step> {
  const step = await ctx.db
    .selectFrom('review_step')
    .select(['id', 'review_id as reviewId', 'kind'])
    .$castTo<Step>()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!step) throw userError('NOT_FOUND', 'id');
  await forSteering(ctx, step.reviewId);
  return step;
}

export interface StepChange {
  readonly isLeftOut?: boolean | null;
  /** Own steps alone: of the others what has happened tells. */
  readonly isDone?: boolean | null;
}

export async function setStep(ctx: Context, id: string, { isLeftOut, isDone }: StepChange): Promise<ReviewRow> {
  const { reviewId, kind } = await forStep(ctx, id);
  const tellsDone = isDone !== null && isDone !== undefined;
  if (tellsDone && kind !== 'own') throw userError('MALFORMED', 'isDone');
  const change = {
    ...(isLeftOut !== null && isLeftOut !== undefined && { is_left_out: isLeftOut }),
    ...(tellsDone && { done_on: isDone ? ctx.today : null }),
  };
  if (Object.keys(change).length > 0) {
    await ctx.db.updateTable('review_step').set(change).where('id', '=', id).executeTakeFirstOrThrow();
  }
  return readReview(ctx, reviewId);
}

export interface StepWords {
  readonly title?: string | null;
  readonly body?: string | null;
}

/** @throws UserErrors with every field that is wrong; MALFORMED for the title of a standard step, which has its own */
function checkedWords(words: StepWords, isOwn: boolean) {
  const [title, body] = [trimmed(words.title), trimmed(words.body)];
  const problems: UserErrorEntry[] = [
    ...textProblems('title', title, TITLE_MAX),
    ...textProblems('body', body, BODY_MAX),
  ];
  if (isOwn && title === null) problems.push({ code: 'REQUIRED', field: 'title' });
  if (!isOwn && title !== null) problems.push({ code: 'MALFORMED', field: 'title' });
  if (problems.length > 0) throw new UserErrors(problems);
  return { title, body };
}

/** Writes a step's words, or adds one of the committee's own, last. */
export async function writeStep(
  ctx: Context,
  reviewId: string,
  id: string | null,
  words: StepWords,
): Promise<ReviewRow> {
  if (id === null) {
    await forSteering(ctx, reviewId);
    await addStep(ctx, reviewId, checkedWords(words, true));
  } else {
    const step = await forStep(ctx, id);
    if (step.reviewId !== reviewId) throw userError('NOT_FOUND', 'id');
    const change = checkedWords(words, step.kind === 'own');
    await ctx.db.updateTable('review_step').set(change).where('id', '=', id).executeTakeFirstOrThrow();
  }
  return readReview(ctx, reviewId);
}

async function addStep(ctx: Context, reviewId: string, words: ReturnType<typeof checkedWords>): Promise<void> {
  const { count, last } = await ctx.db
    .selectFrom('review_step')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.max('position').as('last')])
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= STEPS_MAX) throw userError('TOO_MANY', 'title', { max: STEPS_MAX });
  await ctx.db
    .insertInto('review_step')
    .values({ review_id: reviewId, kind: 'own', ...words, position: (last ?? 0) + 1 })
    .execute();
}

/** Takes an own step away; the standard ones are left out instead. */
export async function removeStep(ctx: Context, id: string): Promise<ReviewRow> {
  const { reviewId, kind } = await forStep(ctx, id);
  if (kind !== 'own') throw userError('NOT_FOUND', 'id');
  await ctx.db.deleteFrom('review_step').where('id', '=', id).execute();
  return readReview(ctx, reviewId);
}

/**
 * Puts all lines of a review in this order.
 * @throws UserErrors CONFLICT (with the review as it is now) where these are not all: somebody added or removed one meanwhile
 */
export async function order(
  ctx: Context,
  table: 'review_step' | 'agenda_item' | 'review_decision',
  review: ReviewRow,
  ids: readonly string[],
): Promise<ReviewRow> {
  const lines = await ctx.db.selectFrom(table).select('id').where('review_id', '=', review.id).execute();
  const isAll = ids.length === lines.length && lines.every(({ id }) => ids.includes(id));
  if (!isAll) throw new UserErrors([{ code: 'CONFLICT', field: 'ids' }], { review });
  await sql`update ${sql.table(table)} t set position = o.n
    from unnest(${ids}::uuid[]) with ordinality as o (id, n) where t.id = o.id`.execute(ctx.db);
  return readReview(ctx, review.id);
}

export const orderSteps = async (ctx: Context, reviewId: string, ids: readonly string[]): Promise<ReviewRow> =>
  order(ctx, 'review_step', await forSteering(ctx, reviewId), ids);
