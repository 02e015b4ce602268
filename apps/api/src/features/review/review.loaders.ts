import type { ReviewState, ReviewStepKind } from '@medhjul/rules/review-state';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

/** What the viewer is to a review: chair or secretary, a member, or invited. */
export type ReviewPart = 'steers' | 'member' | 'guest';
export type AgendaKind = 'last_decisions' | 'goals' | 'link' | 'wheel' | 'inputs' | 'decisions' | 'evaluation' | 'own';

export interface ReviewRow {
  readonly id: string;
  readonly committeeId: string;
  readonly year: number;
  readonly state: ReviewState;
  readonly startsAt: Date | null;
  readonly durationMinutes: number | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly note: string | null;
  /** The calendar's SEQUENCE: 0 while nobody was invited. */
  readonly invitation: number;
  readonly inputDueOn: string | null;
  readonly vote: 'none' | 'open' | 'closed';
  /** Which version of the minutes is being written, or was sent last. */
  readonly number: number;
  readonly correction: string | null;
  readonly heldOn: string | null;
  readonly version: number;
  readonly part: ReviewPart;
  readonly leftOut: readonly ReviewStepKind[];
  /** Whether the viewer has approved the minutes that are put to approval. */
  readonly hasApproved: boolean;
}

const columns = sql`r.id, r.committee_id as "committeeId", r.year, r.state, r.starts_at as "startsAt",
  r.duration_minutes as "durationMinutes", r.place, r.link, r.note, r.invitation, r.input_due_on as "inputDueOn", r.vote,
  r.number, r.correction, r.held_on as "heldOn", r.version,
  case when r.id = any ((select app.steered_reviews())::uuid[]) then 'steers'
    when r.id = any ((select app.member_reviews())::uuid[]) then 'member' else 'guest' end as part,
  array(select s.kind from review_step s where s.review_id = r.id and s.is_left_out) as "leftOut",
  exists (select from minutes_approval a join minutes_version v on v.id = a.version_id
    where v.review_id = r.id and v.number = r.number and a.person_id = app.person_id()) as "hasApproved"`;

/** Rows of members, and what guests learn of a meeting, newest year first. @param where conditions on `r` */
export async function reviewRows(ctx: Context, where: RawBuilder<unknown>): Promise<ReviewRow[]> {
  const { rows } = await sql<ReviewRow>`
    with r as (
      select id, committee_id, year, state, starts_at, duration_minutes, place, link, note, invitation, held_on, version,
        input_due_on, vote, number, correction from review
      union all select *, null, 'none', 1, null from app.guest_meetings()
    )
    select ${columns} from r where ${where} order by r.year desc, r.id limit 200`.execute(ctx.db);
  return rows;
}

/** @throws NOT_FOUND for what is missing or hidden */
export const reviewById = byId<ReviewRow>(
  'review',
  (row) => row.id,
  (ctx, ids) => reviewRows(ctx, sql`r.id = any (${ids}::uuid[])`),
);

/** A committee's reviews, the newest first. */
export const committeeReviews = byKey<ReviewRow>(
  'committee-reviews',
  (row) => row.committeeId,
  (ctx, ids) => reviewRows(ctx, sql`r.committee_id = any (${ids}::uuid[])`),
);

export interface ReviewStepRow {
  readonly id: string;
  readonly reviewId: string;
  readonly kind: ReviewStepKind;
  readonly title: string | null;
  readonly body: string | null;
  readonly isLeftOut: boolean;
  readonly doneOn: string | null;
}

export const stepsOf = byKey<ReviewStepRow>(
  'review-steps',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<ReviewStepRow>`select id, review_id as "reviewId", kind, title, body, is_left_out as "isLeftOut", done_on as "doneOn"
      from review_step where review_id = any (${ids}::uuid[]) order by position, id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** An item of the agenda; as it was sent in papers it has version 0 and no minutes. */
export interface AgendaItemRow {
  readonly id: string;
  readonly reviewId: string;
  readonly kind: AgendaKind;
  readonly title: string | null;
  readonly body: string;
  readonly version: number;
  readonly minutes: RichTextNode | null;
  readonly minutesVersion: number;
}

const agendaColumns = sql`id, review_id as "reviewId", kind, title, body, version, minutes, minutes_version as "minutesVersion"`;

export const agendaOf = byKey<AgendaItemRow>(
  'review-agenda',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<AgendaItemRow>`select ${agendaColumns} from agenda_item where review_id = any (${ids}::uuid[])
      order by position, id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** The item as it is now, past the loaders; null where it is missing or hidden. */
export async function readAgendaItem(ctx: Context, id: string): Promise<AgendaItemRow | null> {
  const { rows } = await sql<AgendaItemRow>`select ${agendaColumns} from agenda_item where id = ${id}::uuid`.execute(
    ctx.db,
  );
  return rows[0] ?? null;
}

/** The agenda as it was sent. */
export interface PapersRow {
  readonly reviewId: string;
  readonly number: number;
  readonly sentAt: Date;
  readonly guests: readonly string[];
  readonly agenda: readonly Pick<AgendaItemRow, 'id' | 'kind' | 'title' | 'body'>[];
}

/** The latest papers that the viewer may read: for a guest, those addressed to them. */
export const latestPapersOf = byKey<PapersRow>(
  'review-papers',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<PapersRow>`select distinct on (review_id) review_id as "reviewId", number, sent_at as "sentAt",
        array_to_json(guests) as guests, agenda from review_papers
      where review_id = any (${ids}::uuid[]) order by review_id, number desc`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const guestsOf = byKey<{ readonly reviewId: string; readonly personId: string }>(
  'review-guests',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<{ reviewId: string; personId: string }>`select g.review_id as "reviewId", g.person_id as "personId"
      from review_guest g join person p on p.id = g.person_id where g.review_id = any (${ids}::uuid[])
      order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", p.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** An A-MED that was asked for input or has sent some. */
export interface ReviewInputRow {
  readonly reviewId: string;
  readonly committeeId: string;
  readonly inputId: string;
  readonly isSent: boolean;
}

export const inputsOf = byKey<ReviewInputRow>(
  'review-inputs',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<ReviewInputRow>`select i.review_id as "reviewId", i.committee_id as "committeeId", i.input_id as "inputId",
        i.is_sent as "isSent" from app.review_inputs(${ids}::uuid[]) i join committee c on c.id = i.committee_id
      order by c.name collate "da-x-icu", c.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** Whether fewer than 10 people work in the part of a committee: then only some or most are told. */
export const smallnessOf = byKey<{ readonly committeeId: string; readonly isSmall: boolean }>(
  'committee-smallness',
  (row) => row.committeeId,
  async (ctx, ids) => {
    const rows = sql<{
      committeeId: string;
      isSmall: boolean;
    }>`select id as "committeeId", app.is_small_unit(unit_id) as "isSmall"
      from committee where id = any (${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);
