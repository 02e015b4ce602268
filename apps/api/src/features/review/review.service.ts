import { yearOf } from '@medhjul/rules/period';
import { openReviewMoves, type ReviewMove, type ReviewSide } from '@medhjul/rules/review-state';
import { sql } from 'kysely';
import { othersPresent } from '../../live/live-resolver.ts';
import type { Context } from '../../request/context.ts';
import { notFound, UserErrors, userError } from '../../request/errors.ts';
import { conversationSetting } from '../conversation/conversation.loaders.ts';
import { personById, type CommitteeRow, type PersonRow } from '../organisation/organisation.loaders.ts';
import { decisionsOf } from './decision.loaders.ts';
import {
  agendaOf,
  committeeReviews,
  guestsOf,
  inputsOf,
  latestPapersOf,
  reviewById,
  reviewRows,
  smallnessOf,
  type AgendaItemRow,
  type ReviewPart,
  type ReviewRow,
  type ReviewStepRow,
} from './review.loaders.ts';

/** How many dots each member has; the database holds to the same number. */
export const DOTS_EACH = 3;

/** On which sides of the table of moves the viewer stands. */
const SIDES: Readonly<Record<ReviewPart, readonly ReviewSide[]>> = {
  steers: ['steer', 'member'],
  member: ['member'],
  guest: [],
};

/** What the state alone does not tell. */
function isPossible(row: ReviewRow, move: ReviewMove): boolean {
  if (move === 'propose') return row.vote !== 'open';
  if (move === 'approve') return !row.hasApproved;
  return move !== 'withdraw_approval' || row.hasApproved;
}

/** The moves that are open to the viewer now: abilities and guards are this one function. */
export const openMoves = (row: ReviewRow): readonly ReviewMove[] =>
  openReviewMoves(row.state, SIDES[row.part], row.leftOut).filter((move) => isPossible(row, move));

const wrongState = (review: ReviewRow) =>
  new UserErrors([{ code: 'WRONG_STATE', field: 'id', params: { state: review.state.toUpperCase() } }], { review });

/** The row as it is now, past the loaders. @throws UserErrors NOT_FOUND, also for who was only invited */
export async function readReview(ctx: Context, id: string): Promise<ReviewRow> {
  const [row] = await reviewRows(ctx, sql`r.id = ${id}::uuid`);
  if (!row || row.part === 'guest') throw userError('NOT_FOUND', 'id');
  return row;
}

/**
 * The row, if the move is open to the viewer. Until the request ends nobody makes another move; what is written beside one
 * another goes on side by side.
 * @throws UserErrors NOT_FOUND, WRONG_STATE (with the review as it is now)
 */
export async function forReviewMove(ctx: Context, id: string, move: ReviewMove): Promise<ReviewRow> {
  await readReview(ctx, id);
  const lock = move === 'write' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
  await sql`select ${lock}(hashtextextended(${`review:${id}`}, 0))`.execute(ctx.db);
  const row = await readReview(ctx, id);
  if (!openMoves(row).includes(move)) throw wrongState(row);
  return row;
}

/** The same where chair and secretary alone shape what everybody writes in. */
export async function forSteering(ctx: Context, id: string): Promise<ReviewRow> {
  const row = await forReviewMove(ctx, id, 'write');
  if (row.part !== 'steers') throw wrongState(row);
  return row;
}

/** One step of chair and secretary at a time, in a review that is still being written. */
export async function forSteeringAlone(ctx: Context, id: string): Promise<ReviewRow> {
  await readReview(ctx, id);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`review:${id}`}, 0))`.execute(ctx.db);
  return forSteering(ctx, id);
}

/** As a live page follows it. @throws NOT_FOUND for who was only invited: they would see that something happens */
export async function liveReview(ctx: Context, id: string): Promise<ReviewRow> {
  const row = await reviewById(ctx, id);
  if (row.part === 'guest') throw notFound();
  return row;
}

/** The reviews to whose papers the viewer is invited today, the next meeting first. */
export async function invitedReviews(ctx: Context): Promise<ReviewRow[]> {
  const rows = await reviewRows(ctx, sql`r.id = any ((select app.guest_reviews())::uuid[])`);
  const meetsAt = ({ startsAt }: ReviewRow) => startsAt?.getTime() ?? 0;
  return rows.filter(({ part }) => part === 'guest').toSorted((a, b) => meetsAt(a) - meetsAt(b));
}

export interface ReviewCommitteeRow {
  readonly committee: CommitteeRow;
  readonly viewerSteers: boolean;
}

/** The C-MEDs in which the viewer sits today, by name. */
export async function reviewCommittees(ctx: Context): Promise<ReviewCommitteeRow[]> {
  const { rows } = await sql<CommitteeRow & { viewerSteers: boolean }>`
    select c.id, c.kind, c.name, c.unit_id as "unitId",
      c.id = any ((select app.seat_committees('c_med', '{chair,secretary}'))::uuid[]) as "viewerSteers"
    from committee c where c.id = any ((select app.seat_committees('c_med', '{member,chair,secretary}'))::uuid[])
    order by c.name collate "da-x-icu", c.id`.execute(ctx.db);
  return rows.map(({ viewerSteers, ...committee }) => ({ committee, viewerSteers }));
}

/** The calendar years whose review the viewer may open now: this one and the next. */
export async function yearsToOpen(ctx: Context, { committee, viewerSteers }: ReviewCommitteeRow): Promise<number[]> {
  if (!viewerSteers) return [];
  const opened = (await committeeReviews(ctx, committee.id)).map(({ year }) => year);
  const thisYear = yearOf(ctx.today);
  return [thisYear, thisYear + 1].filter((year) => !opened.includes(year));
}

/** The day of a year by which minutes are to be sent. */
export async function reviewDueOn(ctx: Context, year: number): Promise<string> {
  const { reviewDueMonth, reviewDueDay } = await conversationSetting(ctx);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(reviewDueMonth)}-${two(reviewDueDay)}`;
}

/** The agenda as it is; for a guest as it was last addressed to them. */
export async function agenda(ctx: Context, { id, part }: ReviewRow): Promise<AgendaItemRow[]> {
  if (part !== 'guest') return agendaOf(ctx, id);
  const [papers] = await latestPapersOf(ctx, id);
  return (papers?.agenda ?? []).map((item) => ({
    ...item,
    reviewId: id,
    version: 0,
    minutes: null,
    minutesVersion: 0,
  }));
}

export async function guests(ctx: Context, { id }: ReviewRow): Promise<PersonRow[]> {
  return Promise.all((await guestsOf(ctx, id)).map(({ personId }) => personById(ctx, personId)));
}

/** Who else has it open; a guest is not shown and sees nobody. */
export async function present(ctx: Context, { id, part }: ReviewRow): Promise<PersonRow[]> {
  if (part === 'guest') return [];
  return Promise.all(othersPresent(ctx, 'review', id).map((personId) => personById(ctx, personId)));
}

/** Null where no dots can be placed. */
export async function dotsLeft(ctx: Context, row: ReviewRow): Promise<number | null> {
  if (row.vote !== 'open' || !openMoves(row).includes('write')) return null;
  const placed = (await decisionsOf(ctx, row.id)).reduce((sum, { ownDots }) => sum + ownDots, 0);
  return DOTS_EACH - placed;
}

export async function isSmall(ctx: Context, { committeeId }: ReviewRow): Promise<boolean> {
  const [found] = await smallnessOf(ctx, committeeId);
  return found?.isSmall ?? true;
}

/** The days on which the training house reminded, the newest first; for chair and secretary. */
export async function remindedOn(ctx: Context, { committeeId, year, part }: ReviewRow): Promise<string[]> {
  if (part !== 'steers') return [];
  const rows = await ctx.db
    .selectFrom('review_reminder')
    .select('reminded_on as day')
    .$castTo<{ day: string }>()
    .where('committee_id', '=', committeeId)
    .where('year', '=', year)
    .orderBy('reminded_on', 'desc')
    .execute();
  return rows.map(({ day }) => day);
}

const HELD = ['held', 'approving', 'approved', 'sent'] as const;
const isHeld = ({ state }: ReviewRow) => HELD.some((each) => each === state);

/** Whether a step is done: told by what has happened, an own one by who steers. */
export async function isStepDone(ctx: Context, { kind, reviewId, doneOn }: ReviewStepRow): Promise<boolean> {
  if (kind === 'own') return doneOn !== null;
  const review = await reviewById(ctx, reviewId);
  if (kind === 'prepare') return review.state !== 'preparing';
  if (kind === 'discuss') return isHeld(review);
  if (kind === 'conclude') return review.vote === 'closed' || (isHeld(review) && review.state !== 'held');
  if (review.inputDueOn === null) return false;
  return review.inputDueOn < ctx.today || (await inputsOf(ctx, reviewId)).every(({ isSent }) => isSent);
}
