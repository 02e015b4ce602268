import { yearOf } from '@medhjul/rules/period';
import type { ReviewState } from '@medhjul/rules/review-state';
import { sql } from 'kysely';
import { queueMail } from '../../mail/queue-mail.ts';
import type { Context } from '../../request/context.ts';
import { userError } from '../../request/errors.ts';
import { reviewDueOn } from './review.service.ts';

/** How far a C-MED's review of a year is, and nothing of what is in it. */
export interface BoardRow {
  readonly committeeId: string;
  /** The committee's name. */
  readonly name: string;
  readonly year: number;
  readonly reviewId: string | null;
  readonly state: ReviewState | null;
  readonly meetsOn: string | null;
  readonly heldOn: string | null;
  readonly approvedOn: string | null;
  readonly sentOn: string | null;
  /** Which version of the minutes was sent last. */
  readonly sentNumber: number | null;
  readonly remindedOn: string | null;
  readonly dueOn: string;
}

/** Every C-MED by name; for the training house alone, as the database's function sees to. */
export async function reviewBoard(ctx: Context, year: number): Promise<BoardRow[]> {
  const dueOn = await reviewDueOn(ctx, year);
  const { rows } = await sql<Omit<BoardRow, 'dueOn' | 'year'>>`
    select b.committee_id as "committeeId", c.name, b.review_id as "reviewId", nullif(b.state, 'not_begun') as state,
      b.meets_on as "meetsOn", b.held_on as "heldOn", b.approved_on as "approvedOn", b.sent_on as "sentOn",
      b.sent_number as "sentNumber", b.reminded_on as "remindedOn"
    from app.review_board(${year}::int) b join committee c on c.id = b.committee_id
    order by c.name collate "da-x-icu", c.id`.execute(ctx.db);
  return rows.map((row) => ({ ...row, year, dueOn }));
}

/** The day is over and no minutes were sent, of whichever state. Why is the committee's own. */
export const isLate = ({ today }: Pick<Context, 'today'>, { sentOn, dueOn }: BoardRow): boolean =>
  sentOn === null && dueOn < today;

/** Once a day, of a review of this year or the one before that has sent nothing: ability and guard are this one function. */
export const canRemind = ({ today }: Pick<Context, 'today'>, { sentOn, remindedOn, year }: BoardRow): boolean =>
  sentOn === null && remindedOn !== today && (year === yearOf(today) || year === yearOf(today) - 1);

/**
 * Reminds a committee's chair and secretary by mail.
 * @throws UserErrors NOT_FOUND for what is no C-MED, THERE_ALREADY where it was reminded today, WRONG_STATE
 */
export async function remindCommittee(ctx: Context, committeeId: string, year: number): Promise<BoardRow> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`remind:${committeeId}`}, 0))`.execute(ctx.db);
  const row = (await reviewBoard(ctx, year)).find((each) => each.committeeId === committeeId);
  if (!row) throw userError('NOT_FOUND', 'committeeId');
  if (row.remindedOn === ctx.today) throw userError('THERE_ALREADY', 'committeeId');
  if (!canRemind(ctx, row)) throw userError('WRONG_STATE', 'committeeId', { state: row.state?.toUpperCase() ?? null });
  const { rows } = await sql<{ people: string[] }>`
    select array_to_json(app.remind_committee(${committeeId}::uuid, ${year}::int)) as people`.execute(ctx.db);
  const { name: committee, dueOn, reviewId } = row;
  const path = reviewId === null ? '/reviews' : `/reviews/${reviewId}`;
  for (const personId of rows[0]?.people ?? []) {
    const uniqueKey = `review_reminder:${committeeId}:${year}:${ctx.today}:${personId}`;
    await queueMail(ctx, { personId, kind: 'review_reminder', uniqueKey, params: { committee, year, dueOn, path } });
  }
  return { ...row, remindedOn: ctx.today };
}
