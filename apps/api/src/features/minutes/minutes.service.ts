import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { minutesRows, type MinutesRow } from './minutes.loaders.ts';
import { decisionsOfYear, type MinutesDecisionRow } from './minutes-decision.loaders.ts';

const MOST_MINUTES = 200;
const isYear = (year: number) => year >= 2000 && year <= 2200;

/** Sent minutes that the viewer may read, the latest version of each review. */
export async function minutesList(ctx: Context, year: number | null): Promise<MinutesRow[]> {
  if (year !== null && !isYear(year)) return [];
  return minutesRows(
    ctx,
    sql`where v.state = 'sent' and (${year}::int is null or v.year = ${year}::int)
      and not exists (select from minutes_version later where later.review_id = v.review_id
        and later.number > v.number and later.state = 'sent')
      order by v.year desc, c.name collate "da-x-icu", v.id limit ${MOST_MINUTES}`,
  );
}

/** Decisions of the latest sent minutes of a year that the viewer may read. */
export const minutesDecisions = async (
  ctx: Context,
  year: number,
  elementId: string | null,
): Promise<MinutesDecisionRow[]> => (isYear(year) ? decisionsOfYear(ctx, year, elementId) : []);

/** As it is now, past what the request has loaded. @throws NOT_FOUND */
export async function readMinutes(ctx: Context, id: string): Promise<MinutesRow> {
  const [row] = await minutesRows(ctx, sql`where v.id = ${id}::uuid`);
  if (!row) throw notFound();
  return row;
}

export interface Missing {
  readonly side: 'MANAGEMENT' | 'EMPLOYEE';
  readonly approvals: number;
}

/** What each side still lacks, for members while it is put to approval. */
export async function missingApprovals(ctx: Context, { id, state }: MinutesRow): Promise<Missing[]> {
  if (state !== 'approving') return [];
  const rows = sql<Missing>`select upper(side) as side, approvals from app.missing_approvals(${id}::uuid) order by side desc`;
  return (await rows.execute(ctx.db)).rows;
}
