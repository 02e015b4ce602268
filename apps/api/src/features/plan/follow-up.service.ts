import { isDue } from '@medhjul/rules/follow-up';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { readFollowUps, type FollowUpAnswerRow, type FollowUpRow } from './follow-up.loaders.ts';
import { textProblems, trimmed } from './plan-item-input.ts';

export interface AnswerInput {
  readonly used: 'yes' | 'partly' | 'no';
  readonly helps?: string | null;
}

const ownAnswer = (row: FollowUpRow): FollowUpAnswerRow | null => row[row.side];

/** What was learnt is asked about until it is taken back; also where the item was closed as done since. */
const isAsked = (row: FollowUpRow, today: string) =>
  row.mayWrite && row.dueOn <= today && (row.itemStatus === 'learnt' || row.itemStatus === 'done');

export const canAnswer = (ctx: Context, row: FollowUpRow): boolean =>
  isAsked(row, ctx.today) && (ownAnswer(row)?.authorId ?? ctx.viewer.personId) === ctx.viewer.personId;

export interface FollowUpFilter {
  readonly includeAnswered?: boolean | null;
  readonly includeComing?: boolean | null;
}

/** Follow-ups that wait for the viewer's side, of the own items and the direct reports'. */
export async function followUps(ctx: Context, filter: FollowUpFilter): Promise<FollowUpRow[]> {
  const { includeAnswered = false, includeComing = false } = filter;
  const rows = await readFollowUps(
    ctx,
    sql`(${includeComing}::boolean or f.due_on <= app.today())
      and f.employment_id = any ((select app.planning_employments())::uuid[]) and i.status in ('learnt', 'done')
      and (${includeAnswered}::boolean or not exists (select from follow_up_answer a where a.follow_up_id = f.id
        and a.side = case when e.person_id = app.person_id() then 'employee' else 'leader' end))`,
  );
  const isComing = (row: FollowUpRow) => includeComing && row.dueOn > ctx.today;
  return rows.filter(
    (row) => includeAnswered || isComing(row) || isDue({ ...row, isAnswered: ownAnswer(row) !== null }, ctx.today),
  );
}

interface Talk {
  readonly id: string;
  readonly employmentId: string;
  readonly heldOn: string | null;
}

/** What came due between a conversation and the one that was held before it. */
export const followUpsFor = (ctx: Context, { id, employmentId, heldOn }: Talk): Promise<FollowUpRow[]> =>
  readFollowUps(
    ctx,
    sql`f.employment_id = ${employmentId}::uuid and f.due_on <= coalesce(${heldOn}::date, app.today())
      and f.due_on > coalesce((select max(c.held_on) from conversation c where c.employment_id = f.employment_id
        and c.id <> ${id}::uuid and c.held_on <= coalesce(${heldOn}::date, app.today())), '-infinity')`,
  );

async function read(ctx: Context, id: string): Promise<FollowUpRow> {
  const [row] = await readFollowUps(ctx, sql`f.id = ${id}::uuid`);
  if (!row) throw userError('NOT_FOUND', 'id');
  return row;
}

async function write(ctx: Context, row: FollowUpRow, version: number, values: { used: string; helps: string | null }) {
  const at = { answered_at: ctx.now() };
  if (version === 0) {
    const mine = { follow_up_id: row.id, side: row.side, author_id: ctx.viewer.personId };
    const first = ctx.db.insertInto('follow_up_answer').values({ ...mine, ...values, ...at });
    return (await first.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows;
  }
  const again = ctx.db
    .updateTable('follow_up_answer')
    .set({ ...values, ...at, version: version + 1 })
    .where('follow_up_id', '=', row.id)
    .where('side', '=', row.side)
    .where('version', '=', version);
  return (await again.executeTakeFirst()).numUpdatedRows;
}

/**
 * The viewer's own side's answer. The same answer sent twice is written once.
 * @throws UserErrors NOT_FOUND, NOT_DUE_YET, WRONG_STATE, ANSWERED_BY_ANOTHER, CONFLICT (with what stands there now)
 */
export async function answer(ctx: Context, id: string, version: number, input: AnswerInput): Promise<FollowUpRow> {
  const problems = textProblems('helps', input.helps);
  if (problems.length > 0) throw new UserErrors(problems);
  const row = await read(ctx, id);
  if (row.dueOn > ctx.today) throw userError('NOT_DUE_YET', 'id', { dueOn: row.dueOn });
  if (!isAsked(row, ctx.today)) throw userError('WRONG_STATE', 'id', { state: row.itemStatus.toUpperCase() });
  if (!canAnswer(ctx, row)) throw userError('ANSWERED_BY_ANOTHER', 'id');
  const values = { used: input.used, helps: trimmed(input.helps) };
  if (isSame(ownAnswer(row), values)) return row;
  const written = await write(ctx, row, version, values);
  const now = await read(ctx, id);
  if (written === 1n || isSame(ownAnswer(now), values)) return now;
  throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { followUp: now });
}

const isSame = (given: FollowUpAnswerRow | null, { used, helps }: { used: string; helps: string | null }) =>
  given !== null && given.used === used && given.helps === helps;
