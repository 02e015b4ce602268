import { sql } from 'kysely';
import {
  mayPresent,
  nextSummaryState,
  openSummaryMoves,
  type Decided,
  type SummaryBody,
  type SummaryMove,
  type SummarySide,
} from '@medhjul/rules/summary-state';
import type { Context } from '../../request/context.ts';
import { notFound, userError, UserErrors } from '../../request/errors.ts';
import { isInCentreCouncil } from '../../request/viewer.ts';
import { releases, type ReleaseRow } from '../release/release.loaders.ts';
import { buildContent } from './build-content.ts';
import {
  findSummary,
  presentationsOf,
  readPresentations,
  summaries,
  summaryOfYear,
  type SummaryRow,
} from './summary.loaders.ts';

export interface YearToSummariseRow {
  readonly year: number;
  readonly releases: readonly ReleaseRow[];
}

const UNIQUE_VIOLATION = '23505';

function sidesOf({ viewer }: Context): SummarySide[] {
  return [
    ...(viewer.roles.includes('training_house') ? (['training_house'] as const) : []),
    ...(isInCentreCouncil(viewer) ? (['centre_council'] as const) : []),
  ];
}

const decidedBy = (rows: readonly { readonly body: SummaryBody; readonly decision: string | null }[]): Decided => {
  const has = (body: SummaryBody) => rows.some((row) => row.body === body && row.decision !== null);
  return { centre_council: has('centre_council'), h_med: has('h_med') };
};

/** The moves that are open to the viewer. */
export async function movesOf(ctx: Context, row: SummaryRow): Promise<readonly SummaryMove[]> {
  return openSummaryMoves(row.state, sidesOf(ctx), decidedBy(await presentationsOf(ctx, row.id)));
}

/** Whether the viewer may write a body's presentation. */
export async function canPresent(
  ctx: Context,
  { summaryId, body }: { readonly summaryId: string; readonly body: SummaryBody },
): Promise<boolean> {
  if (!sidesOf(ctx).includes('training_house')) return false;
  const row = await findSummary(ctx, summaryId);
  return row !== undefined && mayPresent(row.state, body, decidedBy(await presentationsOf(ctx, summaryId)));
}

/** @throws NOT_FOUND where there is none that the viewer may read */
export async function summaryOf(ctx: Context, year: number): Promise<SummaryRow> {
  const row = await summaryOfYear(ctx, year);
  if (!row) throw notFound();
  return row;
}

/** Plan years with releases and no summary yet. */
export async function yearsToSummarise(ctx: Context): Promise<YearToSummariseRow[]> {
  const begun = new Set((await summaries(ctx)).map(({ year }) => year));
  const newestFirst = await releases(ctx);
  const years = [...new Set(newestFirst.map(({ planYear }) => planYear))].filter((year) => !begun.has(year));
  return years
    .toSorted((one, other) => other - one)
    .map((year) => ({ year, releases: newestFirst.filter(({ planYear }) => planYear === year) }));
}

async function checkRelease(ctx: Context, releaseId: string, year: number): Promise<void> {
  const found = (await releases(ctx)).some(({ id, planYear }) => id === releaseId && planYear === year);
  if (!found) throw userError('NOT_FOUND', 'releaseId');
}

/**
 * Begins the summary of a year.
 * @throws UserErrors NOT_FOUND for a release that is not of the year, THERE_ALREADY
 */
export async function beginSummary(ctx: Context, year: number, releaseId: string): Promise<SummaryRow> {
  await checkRelease(ctx, releaseId, year);
  try {
    await ctx.db
      .insertInto('summary')
      .values({ year, release_id: releaseId, begun_by: ctx.viewer.personId, begun_at: sql<Date>`app.now()` })
      .execute();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) {
      throw userError('THERE_ALREADY', 'year');
    }
    throw error;
  }
  return summaryOf(ctx, year);
}

/**
 * The summary, if this move is open to the viewer; nobody else moves it until the request ends.
 * @throws UserErrors NOT_FOUND, WRONG_STATE, and NOT_DECIDED where it is the centre council that has not
 */
export async function forSummaryMove(ctx: Context, id: string, move: SummaryMove): Promise<SummaryRow> {
  await sql`select pg_advisory_xact_lock(hashtextextended('summary ' || ${id}, 0))`.execute(ctx.db);
  const row = await findSummary(ctx, id);
  if (!row) throw userError('NOT_FOUND', 'id');
  const decided = decidedBy(await readPresentations(ctx, id));
  const isOpen = (of: Decided) => sidesOf(ctx).some((side) => nextSummaryState(row.state, move, side, of) !== null);
  if (isOpen(decided)) return row;
  if (isOpen({ ...decided, centre_council: true })) throw new UserErrors([{ code: 'NOT_DECIDED' }], { summary: row });
  const state = row.state.toUpperCase();
  throw new UserErrors([{ code: 'WRONG_STATE', field: 'id', params: { state } }], { summary: row });
}

async function readAgain(ctx: Context, id: string): Promise<SummaryRow> {
  const row = await findSummary(ctx, id);
  if (!row) throw userError('NOT_FOUND', 'id');
  return row;
}

/** @throws UserErrors as `forSummaryMove`, and NOT_FOUND for a release that is not of the year */
export async function chooseSummaryRelease(ctx: Context, id: string, releaseId: string): Promise<SummaryRow> {
  const { year } = await forSummaryMove(ctx, id, 'write');
  await checkRelease(ctx, releaseId, year);
  await ctx.db.updateTable('summary').set({ release_id: releaseId }).where('id', '=', id).executeTakeFirstOrThrow();
  return readAgain(ctx, id);
}

/** Shows the draft as it is now to the centre council and the H-MED. */
export async function shareSummary(ctx: Context, id: string): Promise<SummaryRow> {
  const row = await forSummaryMove(ctx, id, 'share');
  // What the bodies decide comes in at the adoption, from what is written then.
  const content = { ...(await buildContent(ctx, row)), presentations: [] };
  await sql`select app.share_summary(${id}::uuid, ${JSON.stringify(content)}::jsonb)`.execute(ctx.db);
  return readAgain(ctx, id);
}

export async function takeBackSummary(ctx: Context, id: string): Promise<SummaryRow> {
  await forSummaryMove(ctx, id, 'take_back');
  await sql`select app.take_back_summary(${id}::uuid)`.execute(ctx.db);
  return readAgain(ctx, id);
}

/**
 * Adopts what the viewer has read, for good.
 * @throws UserErrors as `forSummaryMove`; CONFLICT where it was taken back and shared anew since
 */
export async function adoptSummary(ctx: Context, id: string, fingerprint: string): Promise<SummaryRow> {
  const row = await forSummaryMove(ctx, id, 'adopt');
  if (row.fingerprint !== fingerprint) {
    throw new UserErrors([{ code: 'CONFLICT', field: 'fingerprint' }], { summary: row });
  }
  await sql`select app.adopt_summary(${id}::uuid, ${fingerprint})`.execute(ctx.db);
  return readAgain(ctx, id);
}
