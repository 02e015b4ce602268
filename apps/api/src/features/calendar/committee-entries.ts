import { dateIn } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { medInputRows } from '../med-input/med-input.loaders.ts';
import { committeeById, committeesOf, type CommitteeRow } from '../organisation/organisation.loaders.ts';
import { committeeReviews, inputsOf, type ReviewRow } from '../review/review.loaders.ts';
import { reviewDueOn } from '../review/review.service.ts';
import { derived, type Asked, type EntryRow } from './calendar-entry.ts';

/** The meeting, for its members and for who was invited; row-level security shows the review to nobody else. */
async function meetingOf(ctx: Context, row: ReviewRow, zone: string): Promise<EntryRow[]> {
  const { id, startsAt, durationMinutes, heldOn, invitation } = row;
  if (!startsAt || durationMinutes === null) return [];
  const { name } = await committeeById(ctx, row.committeeId);
  return [
    derived(ctx, {
      key: `review-${id}`,
      kind: 'c_med',
      title: 'review',
      values: { committee: name },
      on: dateIn(zone, startsAt),
      // what comes after the invitation is not a guest's to know
      isDone: row.part === 'guest' ? null : heldOn !== null,
      audience: 'members',
      path: `/reviews/${id}`,
      meeting: { startsAt, durationMinutes, sequence: invitation },
    }),
  ];
}

/** By when the A-MEDs were asked, for the C-MED's members, who see which have answered. */
async function askedInputsOf(ctx: Context, row: ReviewRow): Promise<EntryRow[]> {
  if (row.part === 'guest' || row.inputDueOn === null) return [];
  const [{ name }, inputs] = await Promise.all([committeeById(ctx, row.committeeId), inputsOf(ctx, row.id)]);
  return [
    derived(ctx, {
      key: `inputs-${row.id}`,
      kind: 'a_med',
      title: 'inputsDue',
      values: { committee: name },
      on: row.inputDueOn,
      isDone: inputs.every(({ isSent }) => isSent),
      audience: 'members',
      path: `/reviews/${row.id}`,
    }),
  ];
}

interface Sent {
  readonly id: string;
  readonly sentOn: string;
}

/** The year's first minutes that were sent, as far as the viewer may read them. */
async function sentMinutes(ctx: Context, committeeId: string, year: number): Promise<Sent | undefined> {
  const { rows } = await sql<Sent>`select id, app.day_of(sent_at) as "sentOn" from minutes_version
    where committee_id = ${committeeId}::uuid and year = ${year}::int and state = 'sent' order by number limit 1`.execute(
    ctx.db,
  );
  return rows[0];
}

/** By when the minutes are to be sent, and when they were. Who is late is for members and the training house to know. */
async function dueOf(ctx: Context, committee: CommitteeRow, year: number): Promise<EntryRow[]> {
  const { viewer } = ctx;
  const sent = await sentMinutes(ctx, committee.id, year);
  const knows =
    viewer.roles.includes('training_house') || viewer.seats.some(({ committeeId }) => committeeId === committee.id);
  const of = { kind: 'c_med', values: { committee: committee.name }, audience: 'centre' } as const;
  const due = derived(ctx, {
    ...of,
    key: `review-due-${committee.id}-${year}`,
    title: 'reviewDue',
    on: await reviewDueOn(ctx, year),
    isDone: sent !== undefined || (knows ? false : null),
    path: '/reviews',
  });
  if (!sent) return [due];
  const told = derived(ctx, {
    ...of,
    key: `minutes-${sent.id}`,
    title: 'minutesSent',
    on: sent.sentOn,
    isDone: true,
    path: `/minutes/${sent.id}`,
  });
  return [due, told];
}

/** A review's own days, for who may read it. */
export async function reviewEntries(ctx: Context, row: ReviewRow, { zone }: Asked): Promise<EntryRow[]> {
  return [...(await meetingOf(ctx, row, zone)), ...(await askedInputsOf(ctx, row))];
}

/** What a C-MED's year holds for the viewer. */
export async function committeeEntries(ctx: Context, committee: CommitteeRow, asked: Asked): Promise<EntryRow[]> {
  const reviews = await committeeReviews(ctx, committee.id);
  const own = await Promise.all(reviews.map((row) => reviewEntries(ctx, row, asked)));
  return [...own.flat(), ...(await dueOf(ctx, committee, asked.year))];
}

/** By when the viewer's own A-MEDs were asked for input. @param below only those that lie under this unit */
export async function ownInputEntries(ctx: Context, below: string | null = null): Promise<EntryRow[]> {
  const aMeds = ctx.viewer.seats.filter(({ kind }) => kind === 'a_med').map(({ committeeId }) => committeeId);
  if (aMeds.length === 0) return [];
  const isBelow = below === null ? sql`true` : sql`c.unit_id = any (app.units_below(array[${below}::uuid]))`;
  const rows = await medInputRows(ctx, sql`i.committee_id = any (${aMeds}::uuid[]) and ${isBelow}`);
  const entries = rows.map(async ({ id, committeeId, dueOn, state }) => {
    if (dueOn === null) return [];
    const { name } = await committeeById(ctx, committeeId);
    return derived(ctx, {
      key: `input-${id}`,
      kind: 'a_med',
      title: 'inputDue',
      values: { committee: name },
      on: dueOn,
      isDone: state === 'sent',
      audience: 'members',
      path: `/med-inputs/${id}`,
    });
  });
  return (await Promise.all(entries)).flat();
}

/** A centre's wheel: its C-MED's year and, for members of an A-MED below it, their input. */
export async function centreEntries(ctx: Context, unitId: string, asked: Asked): Promise<EntryRow[]> {
  const committees = (await committeesOf(ctx, unitId)).filter(({ kind }) => kind === 'c_med');
  const ofCommittees = await Promise.all(committees.map((committee) => committeeEntries(ctx, committee, asked)));
  return [...ofCommittees.flat(), ...(await ownInputEntries(ctx, unitId))];
}
