import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byKey } from '../../request/loaders.ts';

export type HowManyCode = 'some' | 'about_5' | 'about_10' | 'about_25' | 'most';
export type DecisionKindCode = 'need' | 'project';

/** What is decided, as it is written and as minutes keep it. */
export interface DecidedRow {
  readonly id: string;
  readonly kind: DecisionKindCode;
  readonly elementId: string | null;
  readonly title: string | null;
  readonly targetGroup: string | null;
  readonly howMany: HowManyCode | null;
  readonly dueOn: string | null;
  readonly why: string | null;
  readonly goalId: string | null;
  readonly learningFormId: string | null;
  readonly followUpPersonId: string | null;
  /** The sum, once the vote is closed. */
  readonly dots: number | null;
}

export interface ReviewDecisionRow extends DecidedRow {
  readonly reviewId: string;
  readonly ownDots: number;
  readonly version: number;
}

/** The columns that decisions and their copies in minutes share, but for the id; of `d`. */
export const decidedColumns = sql`d.kind, d.element_id as "elementId", d.title, d.target_group as "targetGroup",
  d.how_many as "howMany", d.due_on as "dueOn", d.why, d.goal_id as "goalId", d.learning_form as "learningFormId",
  d.follow_up_person_id as "followUpPersonId", d.dots`;

const columns = sql`d.id, d.review_id as "reviewId", ${decidedColumns},
  coalesce((select o.dots from app.own_decision_dots(array[d.id]) o), 0) as "ownDots", d.version`;

/** Needs and projects as they are written now, in order. */
export const decisionsOf = byKey<ReviewDecisionRow>(
  'review-decisions',
  (row) => row.reviewId,
  async (ctx, ids) => {
    const rows = sql<ReviewDecisionRow>`select ${columns} from review_decision d where d.review_id = any (${ids}::uuid[])
      order by d.position, d.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** The decision as it is now, past the loaders; null where it is missing or hidden. */
export async function readDecision(ctx: Context, id: string): Promise<ReviewDecisionRow | null> {
  const { rows } =
    await sql<ReviewDecisionRow>`select ${columns} from review_decision d where d.id = ${id}::uuid`.execute(ctx.db);
  return rows[0] ?? null;
}
