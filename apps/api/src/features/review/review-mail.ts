import { sql } from 'kysely';
import { queueMail } from '../../mail/queue-mail.ts';
import type { Context } from '../../request/context.ts';
import { committeeById } from '../organisation/organisation.loaders.ts';
import type { ReviewRow } from './review.loaders.ts';

type MeetingMail = 'review_invitation' | 'review_changed' | 'review_cancelled';

/** To whom mails go: who sits in the committee today, and who was invited besides. */
interface Addressees {
  readonly members: readonly string[];
  readonly guests: readonly string[];
}

/** Ids of persons, past the loaders; for the committee's members. */
export async function addresseesOf(ctx: Context, reviewId: string): Promise<Addressees> {
  const { rows } = await sql<Addressees>`select array_to_json(app.review_members(${reviewId}::uuid)) as members,
    coalesce((select json_agg(g.person_id) from review_guest g where g.review_id = ${reviewId}::uuid), '[]') as guests`.execute(
    ctx.db,
  );
  return rows[0] ?? { members: [], guests: [] };
}

/** The meeting as mails and calendar entries tell it; null while there is none. */
export async function reviewMeeting(ctx: Context, row: ReviewRow) {
  const { id, startsAt, durationMinutes, place, link, invitation, year } = row;
  if (startsAt === null || durationMinutes === null) return null;
  return {
    committee: (await committeeById(ctx, row.committeeId)).name,
    year,
    startsAt: startsAt.toISOString(),
    durationMinutes,
    place,
    link,
    sequence: invitation,
    uid: id,
    path: `/reviews/${id}`,
  };
}

/**
 * Tells of a meeting by mail, with a calendar entry; once for each change of the invitation. Guests read nothing before
 * papers are sent to them, so their mail leads to where they will find them.
 */
export async function tellOfMeeting(
  ctx: Context,
  kind: MeetingMail,
  row: ReviewRow,
  { members, guests }: Addressees,
): Promise<void> {
  const meeting = await reviewMeeting(ctx, row);
  if (!meeting) return;
  const tell = (personId: string, path: string) =>
    queueMail(ctx, {
      personId,
      kind,
      uniqueKey: `${kind}:${row.id}:${row.invitation}:${personId}`,
      params: { ...meeting, note: kind === 'review_cancelled' ? null : row.note, path },
    });
  for (const personId of members) await tell(personId, meeting.path);
  for (const personId of guests) await tell(personId, '/reviews');
}

/** Tells that papers were sent; guests of a meeting that is not called cannot read them yet. */
export async function tellOfPapers(ctx: Context, row: ReviewRow, number: number): Promise<void> {
  const { members, guests } = await addresseesOf(ctx, row.id);
  const { name: committee } = await committeeById(ctx, row.committeeId);
  const params = { committee, year: row.year, path: `/reviews/${row.id}` };
  for (const personId of [...members, ...(row.startsAt === null ? [] : guests)]) {
    const uniqueKey = `review_papers:${row.id}:${number}:${personId}`;
    await queueMail(ctx, { personId, kind: 'review_papers', uniqueKey, params });
  }
}
