import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byKey } from '../../request/loaders.ts';
import { decidedColumns, type DecidedRow } from '../review/decision.loaders.ts';
import { isReplaced } from './minutes.loaders.ts';

/** With the decision's id, the same in every version. */
export interface MinutesDecisionRow extends DecidedRow {
  readonly minutesId: string;
  readonly committeeId: string;
  readonly year: number;
  /** What the training house reads in it, where it names none by itself. */
  readonly namedElementId: string | null;
  readonly status: 'open' | 'under_way' | 'done' | 'dropped';
  readonly statusWord: string | null;
  readonly statusVersion: number;
  /** Whether it stands in the latest sent minutes of its review. */
  readonly isCurrent: boolean;
}

const current = sql`v.state = 'sent' and not ${isReplaced}`;
const columns = sql`d.decision_id as id, d.version_id as "minutesId", v.committee_id as "committeeId", v.year, ${decidedColumns},
  case when d.element_id is null then n.element_id end as "namedElementId", coalesce(o.status, 'open') as status,
  o.word as "statusWord", coalesce(o.version, 0) as "statusVersion", ${current} as "isCurrent"`;
const source = sql`minutes_version v join minutes_decision d on d.version_id = v.id
  left join decision_naming n on n.decision_id = d.decision_id
  left join decision_outcome o on o.decision_id = d.decision_id`;

const select = async (ctx: Context, rest: RawBuilder<unknown>): Promise<MinutesDecisionRow[]> =>
  (await sql<MinutesDecisionRow>`select ${columns} from ${source} ${rest}`.execute(ctx.db)).rows;

/** In the minutes' own order. */
export const decisionsOf = byKey<MinutesDecisionRow>(
  'minutes-decisions',
  (row) => row.minutesId,
  (ctx, ids) => select(ctx, sql`where v.id = any (${ids}::uuid[]) order by d.position, d.decision_id`),
);

/** As the latest sent minutes have it; undefined where none that the viewer may read do. */
export async function currentDecision(ctx: Context, id: string): Promise<MinutesDecisionRow | undefined> {
  const [row] = await select(ctx, sql`where d.decision_id = ${id}::uuid and ${current}`);
  return row;
}

/** Of a year, by element, then by title, then by committee. */
export const decisionsOfYear = (ctx: Context, year: number, elementId: string | null): Promise<MinutesDecisionRow[]> =>
  select(
    ctx,
    sql`join committee c on c.id = v.committee_id left join element e on e.id = coalesce(d.element_id, n.element_id)
      where v.year = ${year} and ${current} and (${elementId}::uuid is null or e.id = ${elementId}::uuid)
      order by e.code nulls last, d.title collate "da-x-icu" nulls first, c.name collate "da-x-icu", d.decision_id`,
  );

/** For each review the decisions of its committee's latest sent minutes of an earlier year; for members alone. */
export const lastDecisionsOf = byKey<MinutesDecisionRow & { readonly reviewId: string }>(
  'last-decisions',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<MinutesDecisionRow & { reviewId: string }>`
      select r.id as "reviewId", ${columns} from review r cross join lateral (
        select earlier.id from minutes_version earlier where earlier.committee_id = r.committee_id
          and earlier.year < r.year and earlier.state = 'sent' order by earlier.year desc, earlier.number desc limit 1) last
      join (${source}) on v.id = last.id
      where r.id = any (${ids}::uuid[]) and r.id = any ((select app.member_reviews())::uuid[])
      order by d.position, d.decision_id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** For each A-MED's input the decisions of its review's latest sent minutes that name a competence which the input names. */
export const becameOf = byKey<MinutesDecisionRow & { readonly inputId: string }>(
  'med-input-became',
  (row) => row.inputId,
  async (ctx, ids) => {
    const rows = sql<MinutesDecisionRow & { inputId: string }>`select i.id as "inputId", ${columns}
      from med_input i join (${source}) on v.review_id = i.review_id
      where i.id = any (${ids}::uuid[]) and ${current} and exists (select from med_need need
        where need.input_id = i.id and need.element_id = coalesce(d.element_id, n.element_id))
      order by d.position, d.decision_id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** Centres whose latest sent minutes of the year name an element, by themselves or as the training house reads them. */
export async function centresNaming(ctx: Context, year: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ elementId: string; centres: string[] }>`
    select coalesce(d.element_id, n.element_id) as "elementId", array_agg(distinct c.unit_id)::text[] as centres
    from ${source} join committee c on c.id = v.committee_id
    where v.year = ${year} and ${current} and coalesce(d.element_id, n.element_id) is not null group by 1`.execute(
    ctx.db,
  );
  return new Map(rows.map(({ elementId, centres }) => [elementId, centres]));
}
