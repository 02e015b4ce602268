import { sql } from 'kysely';
import type { SummaryBody, SummaryState } from '@medhjul/rules/summary-state';
import type { Context } from '../../request/context.ts';
import { byKey } from '../../request/loaders.ts';
import type { Text } from '../../db/reference/text.ts';
import type { OUTCOMES, Section } from './summary-content.ts';

export interface SummaryRow {
  readonly id: string;
  readonly year: number;
  readonly releaseId: string;
  readonly state: SummaryState;
  readonly sharedAt: Date | null;
  readonly adoptedAt: Date | null;
  readonly adoptedById: string | null;
  /** All of it as it was shared or adopted; null for a draft, which is put together when it is read. */
  readonly content: unknown;
  readonly fingerprint: string | null;
}

export interface SummaryTextRow {
  readonly summaryId: string;
  readonly section: Section;
  readonly body: string;
  readonly version: number;
}

export type OutcomeStatus = (typeof OUTCOMES)[number];

export interface OutcomeRow {
  readonly summaryId: string;
  readonly elementId: string;
  readonly status: OutcomeStatus;
  readonly word: string | null;
  readonly version: number;
}

/** What became of an offer, with the version of what was told of it. */
export interface BecameRow {
  readonly elementId: string;
  readonly name: Text;
  readonly status: OutcomeStatus;
  readonly word: string | null;
  readonly version: number;
}

export interface PresentationRow {
  readonly summaryId: string;
  readonly body: SummaryBody;
  readonly responsibleId: string | null;
  readonly responsible: string | null;
  readonly heldOn: string | null;
  readonly decision: string | null;
  readonly version: number;
}

const columns = sql`id, year, release_id as "releaseId", state, shared_at as "sharedAt", adopted_at as "adoptedAt",
  adopted_by as "adoptedById", content, fingerprint`;

/** Those that the viewer may read, the newest first. */
export async function summaries(ctx: Context): Promise<SummaryRow[]> {
  return (await sql<SummaryRow>`select ${columns} from summary order by year desc`.execute(ctx.db)).rows;
}

/** As it is at this moment of the transaction; undefined where the viewer may read none. */
export async function findSummary(ctx: Context, id: string): Promise<SummaryRow | undefined> {
  return (await sql<SummaryRow>`select ${columns} from summary where id = ${id}::uuid`.execute(ctx.db)).rows[0];
}

export async function summaryOfYear(ctx: Context, year: number): Promise<SummaryRow | undefined> {
  return (await sql<SummaryRow>`select ${columns} from summary where year = ${year}::int`.execute(ctx.db)).rows[0];
}

/** The last adopted summary of a year before. */
export async function lastAdopted(ctx: Context, year: number): Promise<SummaryRow | undefined> {
  const { rows } = await sql<SummaryRow>`select ${columns} from summary
    where year < ${year}::int and state = 'adopted' order by year desc limit 1`.execute(ctx.db);
  return rows[0];
}

/** For the training house alone: the others read the content. */
export const textsOf = byKey<SummaryTextRow>(
  'summary-texts',
  (row) => row.summaryId,
  async (ctx, ids) => {
    const rows = sql<SummaryTextRow>`select summary_id as "summaryId", section, body, version from summary_text
      where summary_id = any (${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** For the training house alone: the others read the content. */
export const outcomesOf = byKey<OutcomeRow>(
  'summary-outcomes',
  (row) => row.summaryId,
  async (ctx, ids) => {
    const rows = sql<OutcomeRow>`select summary_id as "summaryId", element_id as "elementId", status, word, version
      from summary_outcome where summary_id = any (${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** What is written of each presentation. */
export async function readPresentations(ctx: Context, summaryId: string): Promise<PresentationRow[]> {
  const { rows } = await sql<PresentationRow>`
    select p.summary_id as "summaryId", p.body, p.responsible_id as "responsibleId", p.held_on as "heldOn", p.decision, p.version,
      x.given_name || ' ' || x.family_name as responsible
    from summary_presentation p left join person x on x.id = p.responsible_id
    where p.summary_id = ${summaryId}::uuid order by p.body`.execute(ctx.db);
  return rows;
}

export const presentationsOf = byKey<PresentationRow>(
  'summary-presentations',
  (row) => row.summaryId,
  async (ctx, ids) => (await Promise.all(ids.map((id) => readPresentations(ctx, id)))).flat(),
);
