import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';
import { readContent, type MinutesContent } from './minutes-content.ts';

export interface MinutesRow {
  readonly id: string;
  readonly reviewId: string;
  readonly committeeId: string;
  readonly year: number;
  readonly number: number;
  readonly correction: string | null;
  readonly state: 'approving' | 'approved' | 'sent';
  readonly fingerprint: string;
  readonly proposedAt: Date;
  readonly approvedAt: Date | null;
  readonly sentAt: Date | null;
  readonly receiptNumber: number | null;
  /** Whether a later version was sent. */
  readonly isReplaced: boolean;
}

export interface RemarkRow {
  readonly id: string;
  readonly reviewId: string;
  readonly personId: string;
  readonly body: string;
  readonly at: Date;
  readonly settledAt: Date | null;
}

export interface ApprovalRow {
  readonly minutesId: string;
  readonly personId: string;
  readonly side: 'management' | 'employee';
  readonly at: Date;
}

const columns = sql`v.id, v.review_id as "reviewId", v.committee_id as "committeeId", v.year, v.number, v.correction, v.state,
  v.fingerprint, v.proposed_at as "proposedAt", v.approved_at as "approvedAt", v.sent_at as "sentAt",
  v.receipt as "receiptNumber"`;
/** Of sent minutes whether they are the latest that were sent of their review. */
export const isReplaced = sql<boolean>`exists (select from minutes_version later
  where later.review_id = v.review_id and later.number > v.number and later.state = 'sent')`;

/** Versions as far as row-level security lets the viewer see them: drafts as a member, sent ones by matrix row 16. */
export async function minutesRows(ctx: Context, rest: RawBuilder<unknown>): Promise<MinutesRow[]> {
  const rows = sql<MinutesRow>`select ${columns}, ${isReplaced} as "isReplaced" from minutes_version v
    join committee c on c.id = v.committee_id ${rest}`;
  return (await rows.execute(ctx.db)).rows;
}

export const minutesById = byId<MinutesRow>(
  'minutes',
  (row) => row.id,
  (ctx, ids) => minutesRows(ctx, sql`where v.id = any (${ids}::uuid[])`),
);

/** Every version of a review's minutes that the viewer may read, the newest first. */
export const minutesOf = byKey<MinutesRow>(
  'minutes-of-review',
  (row) => row.reviewId,
  (ctx, ids) => minutesRows(ctx, sql`where v.review_id = any (${ids}::uuid[]) order by v.number desc`),
);

/** What is put to approval or approved; null while nothing is, and for who is no member. */
export const draftOf = async (ctx: Context, reviewId: string): Promise<MinutesRow | null> =>
  (await minutesOf(ctx, reviewId)).find(({ state }) => state !== 'sent') ?? null;

/** The newest first. */
export const sentMinutesOf = async (ctx: Context, reviewId: string): Promise<MinutesRow[]> =>
  (await minutesOf(ctx, reviewId)).filter(({ state }) => state === 'sent');

interface ContentRow {
  readonly id: string;
  readonly content: MinutesContent;
}

/** Apart from the rows: lists and boards do not read it. */
export const contentById = byId<ContentRow>(
  'minutes-content',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = await ctx.db.selectFrom('minutes_version').select(['id', 'content']).where('id', 'in', ids).execute();
    return rows.map(({ id, content }) => ({ id, content: readContent(content) }));
  },
);

/** The oldest first; for members alone. */
export const remarksOf = byKey<RemarkRow>(
  'minutes-remarks',
  (row) => row.reviewId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('minutes_remark')
      .select([
        'id',
        'review_id as reviewId',
        'person_id as personId',
        'body',
        'written_at as at',
        'settled_at as settledAt',
      ])
      .where('review_id', 'in', ids)
      .orderBy('written_at')
      .orderBy('id')
      .execute(),
);

/** The oldest first; for members alone. */
export const approvalsOf = byKey<ApprovalRow>(
  'minutes-approvals',
  (row) => row.minutesId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('minutes_approval')
      .select(['version_id as minutesId', 'person_id as personId', 'side', 'approved_at as at'])
      .$castTo<ApprovalRow>()
      .where('version_id', 'in', ids)
      .orderBy('approved_at')
      .orderBy('person_id')
      .execute(),
);
