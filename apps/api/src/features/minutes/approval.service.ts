import type { ReviewMove } from '@medhjul/rules/review-state';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors } from '../../request/errors.ts';
import { committeeById } from '../organisation/organisation.loaders.ts';
import type { ReviewRow } from '../review/review.loaders.ts';
import { forReviewMove, readReview } from '../review/review.service.ts';
import { contentNow } from './minutes-content.ts';
import { tellOfDraft, tellOfSending, type SentMinutes } from './minutes-mail.ts';
import type { MinutesRow } from './minutes.loaders.ts';
import { readMinutes } from './minutes.service.ts';
import { call, checkedText } from './minutes-steps.ts';
import { sentColumns } from './send-approved.ts';

const REASON_MAX = 500;

/**
 * Puts the minutes to approval as they are now, and tells the members.
 * @throws UserErrors WRONG_STATE, also while members still place dots
 */
export async function proposeMinutes(ctx: Context, reviewId: string): Promise<ReviewRow> {
  const review = await forReviewMove(ctx, reviewId, 'propose');
  const content = JSON.stringify(await contentNow(ctx, review));
  const [made] = await call(
    ctx,
    sql<{
      minutesId: string;
      members: string[];
    }>`select app.propose_minutes(${reviewId}::uuid, ${content}::jsonb) as "minutesId",
      app.review_members(${reviewId}::uuid) as members`,
  );
  if (!made) throw new Error('minutes were proposed and are not there');
  const { name: committee } = await committeeById(ctx, review.committeeId);
  await tellOfDraft(ctx, { ...made, reviewId, committee, year: review.year });
  return readReview(ctx, reviewId);
}

/** Takes back what was not sent; approvals fall, remarks stay. */
export async function takeBackMinutes(ctx: Context, reviewId: string): Promise<ReviewRow> {
  await forReviewMove(ctx, reviewId, 'take_back');
  await call(ctx, sql`select app.take_back_minutes(${reviewId}::uuid)`);
  return readReview(ctx, reviewId);
}

/** The minutes, if the move is open to the viewer with them and not only with a later version. */
async function forMinutesMove(ctx: Context, id: string, move: ReviewMove, states: readonly MinutesRow['state'][]) {
  const minutes = await readMinutes(ctx, id);
  const review = await forReviewMove(ctx, minutes.reviewId, move);
  if (!states.includes(minutes.state)) throw new UserErrors([{ code: 'WRONG_STATE', field: 'id' }], { review });
  return { minutes, review };
}

/**
 * Approves for the viewer's side; when nothing lacks any more, the minutes are approved.
 * @throws UserErrors CONFLICT (with the review as it is now) for another fingerprint than that of these minutes
 */
export async function approveMinutes(ctx: Context, id: string, fingerprint: string): Promise<ReviewRow> {
  const { minutes, review } = await forMinutesMove(ctx, id, 'approve', ['approving']);
  if (minutes.fingerprint !== fingerprint) {
    throw new UserErrors([{ code: 'CONFLICT', field: 'fingerprint' }], { review });
  }
  await call(ctx, sql`select app.approve_minutes(${id}::uuid, ${fingerprint})`);
  return readReview(ctx, review.id);
}

export async function withdrawApproval(ctx: Context, id: string): Promise<ReviewRow> {
  const { review } = await forMinutesMove(ctx, id, 'withdraw_approval', ['approving', 'approved']);
  await call(ctx, sql`select app.withdraw_approval(${id}::uuid)`);
  return readReview(ctx, review.id);
}

/** Sends approved minutes to the training house now, and tells it and the members. */
export async function sendMinutes(ctx: Context, id: string): Promise<ReviewRow> {
  const { review } = await forMinutesMove(ctx, id, 'send', ['approved']);
  const sent = await call(ctx, sql<SentMinutes>`select ${sentColumns} from app.send_minutes(${id}::uuid)`);
  for (const each of sent) await tellOfSending(ctx, each);
  return readReview(ctx, review.id);
}

/** Opens a new version; the sent one stays readable, and is what others see until the new one is sent. */
export async function correctMinutes(ctx: Context, reviewId: string, because: string): Promise<ReviewRow> {
  await forReviewMove(ctx, reviewId, 'correct');
  const reason = checkedText('because', because, REASON_MAX);
  await call(ctx, sql`select app.correct_minutes(${reviewId}::uuid, ${reason})`);
  return readReview(ctx, reviewId);
}
