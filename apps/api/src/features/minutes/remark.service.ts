import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound, UserErrors } from '../../request/errors.ts';
import type { ReviewRow } from '../review/review.loaders.ts';
import { readReview } from '../review/review.service.ts';
import { call, checkedText } from './minutes-steps.ts';

const REMARK_MAX = 1000;

const wrongState = (review: ReviewRow) => new UserErrors([{ code: 'WRONG_STATE', field: 'id' }], { review });

/**
 * A member's word on the draft, for the committee alone.
 * @throws UserErrors NOT_FOUND, WRONG_STATE where there is no draft, REQUIRED, MALFORMED, TOO_LONG
 */
export async function remark(ctx: Context, reviewId: string, body: string): Promise<ReviewRow> {
  const review = await readReview(ctx, reviewId);
  if (review.state !== 'approving' && review.state !== 'approved') throw wrongState(review);
  const text = checkedText('body', body, REMARK_MAX);
  await call(
    ctx,
    sql`insert into minutes_remark (review_id, person_id, body, written_at)
      values (${reviewId}::uuid, app.person_id(), ${text}, app.now())`,
  );
  return readReview(ctx, reviewId);
}

interface Remark {
  readonly reviewId: string;
  readonly personId: string;
}

/** @throws NOT_FOUND for what is no remark in a committee of the viewer's */
async function readRemark(ctx: Context, id: string): Promise<Remark> {
  const row = await ctx.db
    .selectFrom('minutes_remark')
    .select(['review_id as reviewId', 'person_id as personId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Marks a remark as settled, or as not settled after all. @throws UserErrors WRONG_STATE for who does not steer */
export async function settleRemark(ctx: Context, id: string, isSettled: boolean): Promise<ReviewRow> {
  const { reviewId } = await readRemark(ctx, id);
  const review = await readReview(ctx, reviewId);
  if (review.part !== 'steers') throw wrongState(review);
  await ctx.db
    .updateTable('minutes_remark')
    .set({ settled_at: isSettled ? sql<Date>`app.now()` : null })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return review;
}

/** Takes an own remark back. @throws UserErrors WRONG_STATE for another's */
export async function removeRemark(ctx: Context, id: string): Promise<ReviewRow> {
  const { reviewId, personId } = await readRemark(ctx, id);
  const review = await readReview(ctx, reviewId);
  if (personId !== ctx.viewer.personId) throw wrongState(review);
  await ctx.db.deleteFrom('minutes_remark').where('id', '=', id).executeTakeFirstOrThrow();
  return review;
}
