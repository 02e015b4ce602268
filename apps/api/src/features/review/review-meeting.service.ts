import { yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { meetingOf, meetingProblems, type Meeting, type MeetingInput } from '../conversation/meeting.ts';
import { addresseesOf, tellOfMeeting, tellOfPapers } from './review-mail.ts';
import { worksHere } from '../organisation/organisation.loaders.ts';
import { agendaOf, guestsOf, latestPapersOf, type ReviewRow } from './review.loaders.ts';
import { forReviewMove, forSteeringAlone, readReview, reviewCommittees } from './review.service.ts';

const GUESTS_MAX = 50;

/**
 * Opens a year's review in the shape of the last one; one that is open already answers as it is.
 * @throws UserErrors NOT_FOUND where the viewer does not steer the committee, OUT_OF_RANGE for another year than this or the next
 */
export async function openReview(ctx: Context, committeeId: string, year: number): Promise<ReviewRow> {
  const own = (await reviewCommittees(ctx)).find(({ committee }) => committee.id === committeeId);
  if (!own?.viewerSteers) throw userError('NOT_FOUND', 'committeeId');
  const thisYear = yearOf(ctx.today);
  if (year < thisYear || year > thisYear + 1) {
    throw userError('OUT_OF_RANGE', 'year', { min: thisYear, max: thisYear + 1 });
  }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`open:${committeeId}`}, 0))`.execute(ctx.db);
  const there = await ctx.db
    .selectFrom('review')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('year', '=', year)
    .executeTakeFirst();
  if (there) return readReview(ctx, there.id);
  const { rows } = await sql<{ id: string }>`select app.open_review(${committeeId}::uuid, ${year}::int) as id`.execute(
    ctx.db,
  );
  return readReview(ctx, rows[0]?.id ?? '');
}

/** What is wrong with a meeting; it is held by the end of the year after the review's own. */
function problemsOf(ctx: Context, meeting: Meeting, { year }: ReviewRow): UserErrorEntry[] {
  const last = `${year + 1}-12-31`;
  const problems = meetingProblems(ctx, meeting);
  if (meeting.startsAt.getTime() > Date.parse(last)) {
    problems.push({ code: 'DAY_OUT_OF_RANGE', field: 'startsAt', params: { first: ctx.today, last } });
  }
  return problems;
}

/**
 * Calls the meeting, or sets another time and place; members and guests get it by mail.
 * @throws UserErrors CONFLICT (with the review as it is now), or every field that is wrong
 */
export async function callReview(ctx: Context, id: string, version: number, input: MeetingInput): Promise<ReviewRow> {
  const row = await forReviewMove(ctx, id, 'call');
  if (row.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { review: row });
  const meeting = meetingOf(input);
  const problems = problemsOf(ctx, meeting, row);
  if (problems.length > 0) throw new UserErrors(problems);
  const { startsAt, durationMinutes, place, link, note } = meeting;
  await ctx.db
    .updateTable('review')
    .set({ starts_at: startsAt, duration_minutes: durationMinutes, place, link, note })
    .set({ invitation: row.invitation + 1, version: version + 1 })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (row.state !== 'called') await move(ctx, id, 'called');
  const called = await readReview(ctx, id);
  const kind = row.state === 'called' ? 'review_changed' : 'review_invitation';
  await tellOfMeeting(ctx, kind, called, await addresseesOf(ctx, id));
  return called;
}

const move = (ctx: Context, id: string, target: string) =>
  sql`select app.move_review(${id}::uuid, ${target})`.execute(ctx.db);

export async function cancelCall(ctx: Context, id: string): Promise<ReviewRow> {
  const row = await forReviewMove(ctx, id, 'cancel_call');
  await move(ctx, id, 'preparing');
  const cancelled = await readReview(ctx, id);
  await tellOfMeeting(
    ctx,
    'review_cancelled',
    { ...row, invitation: cancelled.invitation },
    await addresseesOf(ctx, id),
  );
  return cancelled;
}

export async function holdReview(ctx: Context, id: string): Promise<ReviewRow> {
  await forReviewMove(ctx, id, 'hold');
  await move(ctx, id, 'held');
  return readReview(ctx, id);
}

/** @throws UserErrors NOT_FOUND for somebody who is not here, THERE_ALREADY for a member, TOO_MANY */
export async function invite(ctx: Context, id: string, personId: string, isInvited: boolean): Promise<ReviewRow> {
  const row = await forSteeringAlone(ctx, id);
  const { members, guests } = await addresseesOf(ctx, id);
  if (guests.includes(personId) === isInvited) return row;
  await (isInvited ? addGuest(ctx, row, personId, { members, guests }) : removeGuest(ctx, row, personId));
  return readReview(ctx, id);
}

async function addGuest(
  ctx: Context,
  row: ReviewRow,
  personId: string,
  { members, guests }: Awaited<ReturnType<typeof addresseesOf>>,
): Promise<void> {
  if (!(await worksHere(ctx, personId))) throw userError('NOT_FOUND', 'personId');
  if (members.includes(personId)) throw userError('THERE_ALREADY', 'personId');
  if (guests.length >= GUESTS_MAX) throw userError('TOO_MANY', 'personId', { max: GUESTS_MAX });
  await ctx.db
    .insertInto('review_guest')
    .values({ review_id: row.id, person_id: personId, invited_on: ctx.today })
    .execute();
  if (row.state === 'called') await tellOfMeeting(ctx, 'review_invitation', row, { members: [], guests: [personId] });
}

/** A higher number goes with it, so that a calendar takes the entry back, and takes a later one again. */
async function removeGuest(ctx: Context, row: ReviewRow, personId: string): Promise<void> {
  await ctx.db.deleteFrom('review_guest').where('review_id', '=', row.id).where('person_id', '=', personId).execute();
  if (row.state !== 'called') return;
  const invitation = row.invitation + 1;
  await ctx.db.updateTable('review').set({ invitation }).where('id', '=', row.id).execute();
  await tellOfMeeting(ctx, 'review_cancelled', { ...row, invitation }, { members: [], guests: [personId] });
}

/** Sends the agenda as it is now to members and guests; what was sent to the same people already is not sent again. */
export async function sendPapers(ctx: Context, id: string): Promise<ReviewRow> {
  const row = await forSteeringAlone(ctx, id);
  const [latest] = await latestPapersOf(ctx, id);
  const agenda = (await agendaOf(ctx, id)).map(({ id: item, kind, title, body }) => ({ id: item, kind, title, body }));
  const guests = (await guestsOf(ctx, id)).map(({ personId }) => personId).toSorted();
  const asText = (papers: Pick<NonNullable<typeof latest>, 'agenda' | 'guests'>) =>
    JSON.stringify([papers.agenda.map((item) => [item.id, item.kind, item.title, item.body]), papers.guests]);
  if (latest && asText(latest) === asText({ agenda, guests })) return row;
  const number = (latest?.number ?? 0) + 1;
  await sql`insert into review_papers (review_id, number, sent_at, guests, agenda)
    values (${id}::uuid, ${number}, ${ctx.now()}, ${guests}::uuid[], ${JSON.stringify(agenda)}::jsonb)`.execute(ctx.db);
  await tellOfPapers(ctx, row, number);
  return readReview(ctx, id);
}
