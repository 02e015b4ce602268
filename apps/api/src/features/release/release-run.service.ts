import { yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { conversationSetting } from '../conversation/conversation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { runRows, type ReleaseRunRow } from './release-run.loaders.ts';

const REASON_MAX = 1000;

export const releaseRuns = (ctx: Context): Promise<ReleaseRunRow[]> => runRows(ctx, sql`true`);

/** Whether this calendar year, in the municipality's zone, has its releases already. */
export async function needsReason(ctx: Context): Promise<boolean> {
  const [{ timeZone }, { releasesAYear }] = await Promise.all([municipality(ctx), conversationSetting(ctx)]);
  const { rows } = await sql<{ published: number }>`
    select count(*)::int as published from release
    where extract(year from published_at at time zone ${timeZone}) = ${yearOf(ctx.today)}`.execute(ctx.db);
  return (rows[0]?.published ?? 0) >= releasesAYear;
}

/** Prepared, and no rule stands against it but that of the year, which a reason answers. */
export const canPublish = ({ state, gate }: ReleaseRunRow): boolean =>
  state === 'prepared' &&
  gate !== null &&
  Object.entries(gate).every(([rule, answer]) => answer === 'pass' || rule === 'year');

export const canCancel = ({ state }: ReleaseRunRow): boolean => state === 'preparing' || state === 'prepared';

async function readRun(ctx: Context, id: string): Promise<ReleaseRunRow> {
  const [run] = await runRows(ctx, sql`id = ${id}::uuid`);
  if (!run) throw userError('NOT_FOUND', 'runId');
  return run;
}

/** What was asked for, as the state it is in does not allow it. */
const wrongState = (run: ReleaseRunRow) =>
  new UserErrors([{ code: 'WRONG_STATE', field: null, params: { state: run.state } }], { run });

/**
 * Asks for one; the same form sent again answers what was asked.
 * @throws UserErrors WRONG_STATE (with the run that is under way) while there is one
 */
export async function prepareRelease(ctx: Context, requestId: string): Promise<ReleaseRunRow> {
  const { rows } = await sql<{ id: string | null }>`select app.prepare_release(${requestId}::uuid) as id`.execute(
    ctx.db,
  );
  const id = rows[0]?.id;
  if (id) return readRun(ctx, id);
  const [underWay] = await runRows(ctx, sql`state in ('preparing', 'prepared', 'publishing')`);
  throw underWay ? wrongState(underWay) : userError('CONFLICT');
}

/** Counted as the database counts, in characters. */
function checkReason(reason: string): void {
  const field = 'reason';
  if (reason.includes('\0')) throw userError('MALFORMED', field);
  if ([...reason].length > REASON_MAX) throw userError('TOO_LONG', field, { max: REASON_MAX });
}

/**
 * Has what was prepared built anew and published.
 * @throws UserErrors NOT_FOUND, WRONG_STATE, REQUIRED where the year takes a reason, TOO_LONG, MALFORMED
 */
export async function publishRelease(
  ctx: Context,
  { runId, reason }: { readonly runId: string; readonly reason?: string | null | undefined },
): Promise<ReleaseRunRow> {
  const why = reason?.trim() ?? '';
  checkReason(why);
  const run = await readRun(ctx, runId);
  if (!canPublish(run)) throw wrongState(run);
  if (why === '' && (await needsReason(ctx))) throw userError('REQUIRED', 'reason');
  const { rows } = await sql<{ done: boolean }>`
    select app.publish_release(${runId}::uuid, ${why === '' ? null : why}) as done`.execute(ctx.db);
  const now = await readRun(ctx, runId);
  if (!rows[0]?.done) throw wrongState(now);
  return now;
}

/** @throws UserErrors NOT_FOUND, WRONG_STATE once it is being published or over */
export async function cancelRelease(ctx: Context, runId: string): Promise<ReleaseRunRow> {
  const { rows } = await sql<{ done: boolean }>`select app.cancel_release(${runId}::uuid) as done`.execute(ctx.db);
  const run = await readRun(ctx, runId);
  if (!rows[0]?.done) throw wrongState(run);
  return run;
}
