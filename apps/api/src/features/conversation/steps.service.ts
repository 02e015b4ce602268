import type { ConversationMove, ConversationState } from '@medhjul/rules/conversation-state';
import { holdsOn } from '@medhjul/rules/validity';
import { sql } from 'kysely';
import type { UserErrorCode } from '../../graphql/generated.ts';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { unsettledOf } from '../plan/plan.service.ts';
import { versionsOf } from '../wheel/wheel-content.loaders.ts';
import type { ConversationRow } from './conversation.loaders.ts';
import {
  canCancel,
  canMove,
  canShare,
  conflict,
  done,
  overtaken,
  readConversation,
  refusalOf,
} from './conversation.service.ts';
import { meetingOf, meetingProblems, tellEmployee, type Meeting, type MeetingInput } from './meeting.ts';

/** The object as its caller saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * One row, or somebody else was faster: who then already did the same has done it for both.
 * @throws UserErrors CONFLICT with the conversation as the other left it
 */
async function write(ctx: Context, row: ConversationRow, values: object, isDone: (now: ConversationRow) => boolean) {
  const update = ctx.db
    .updateTable('conversation')
    .set({ ...values, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version);
  const result = await overtaken(update.executeTakeFirst());
  const now = await readConversation(ctx, row.id);
  if (result.numUpdatedRows !== 1n && !isDone(now)) throw conflict(now);
  return now;
}

/** A step into another state; a second click finds it done. */
async function step(ctx: Context, seen: Seen, move: ConversationMove, state: ConversationState, values: object = {}) {
  const row = await readConversation(ctx, seen.id);
  if (row.side !== null && row.state === state) return row;
  const isOpen = move === 'cancel' ? canCancel(row) : canMove(row, move);
  if (!isOpen) throw refusalOf(row);
  if (row.version !== seen.version) throw conflict(row);
  return write(ctx, row, { ...values, state }, (now) => now.state === state);
}

const isAt = (row: ConversationRow, meeting: Meeting) =>
  row.startsAt.getTime() === meeting.startsAt.getTime() &&
  row.durationMinutes === meeting.durationMinutes &&
  row.place === meeting.place &&
  row.link === meeting.link;

/** Also the words of the invitation are those of the last one. */
async function writeNote(ctx: Context, id: string, note: string | null): Promise<boolean> {
  const { rows } = await overtaken(
    sql`insert into conversation_text (conversation_id, field, body) values (${id}::uuid, 'note', ${note ?? ''})
      on conflict (conversation_id, field) do update set body = excluded.body, version = conversation_text.version + 1
      where conversation_text.body <> excluded.body returning 1`.execute(ctx.db),
  );
  return rows.length > 0;
}

export async function reschedule(ctx: Context, seen: Seen, input: MeetingInput): Promise<ConversationRow> {
  const row = await readConversation(ctx, seen.id);
  const meeting = meetingOf(input);
  if (!canMove(row, 'reschedule')) throw refusalOf(row);
  if (isAt(row, meeting) && row.version !== seen.version) return row;
  if (row.version !== seen.version) throw conflict(row);
  const problems = meetingProblems(ctx, meeting);
  if (problems.length > 0) {
    throw new UserErrors(problems.map((entry) => ({ ...entry, field: `input.${entry.field}` })));
  }
  const isNoteNew = await writeNote(ctx, row.id, meeting.note);
  if (isAt(row, meeting) && !isNoteNew) return row;
  const { startsAt: starts_at, durationMinutes: duration_minutes, place, link } = meeting;
  const values = { starts_at, duration_minutes, place, link, invitation: row.invitation + 1 };
  const now = await write(ctx, row, values, (other) => isAt(other, meeting));
  await tellEmployee(ctx, 'conversation_changed', now, meeting.note);
  return now;
}

export async function cancel(ctx: Context, seen: Seen): Promise<ConversationRow> {
  const before = await readConversation(ctx, seen.id);
  if (!before.isOwn && before.state === 'cancelled') return before;
  const row = await step(ctx, seen, 'cancel', 'cancelled', { invitation: before.invitation + 1 });
  await tellEmployee(ctx, 'conversation_cancelled', row, null);
  return row;
}

export async function takeOver(ctx: Context, { id, version }: Seen): Promise<ConversationRow> {
  const before = await readConversation(ctx, id);
  const { rows } = await sql<{ refusal: UserErrorCode | null }>`
    select app.take_over_conversation(${id}::uuid, ${version}) as refusal`.execute(ctx.db);
  const row = await done(ctx, id, rows[0]?.refusal ?? null);
  const isAhead = row.state === 'invited' || row.state === 'both_ready';
  if (isAhead && row.invitation !== before.invitation) await tellEmployee(ctx, 'conversation_changed', row, null);
  return row;
}

/** The version of the conversation's wheel that was in force that day. */
async function wheelVersionOn(ctx: Context, row: ConversationRow, day: string): Promise<string | null> {
  const versions = await versionsOf(ctx, row.kind === 'lus' ? 'leader' : 'employee');
  return versions.find(({ validFrom, validTo }) => holdsOn(validFrom, validTo, day))?.id ?? null;
}

/** @throws UserErrors DAY_OUT_OF_RANGE before it was made or taken over, or after today (params: first, last) */
export async function hold(ctx: Context, seen: Seen, heldOn: string): Promise<ConversationRow> {
  const row = await readConversation(ctx, seen.id);
  const versionId = await wheelVersionOn(ctx, row, heldOn);
  if (canMove(row, 'hold') && (heldOn > ctx.today || heldOn < row.ledSince || !versionId)) {
    throw userError('DAY_OUT_OF_RANGE', 'heldOn', { first: row.ledSince, last: ctx.today });
  }
  return step(ctx, seen, 'hold', 'held', { held_on: heldOn, wheel_version_id: versionId });
}

/** @throws UserErrors ITEMS_UNSETTLED while something of an earlier plan is neither done, carried on nor dropped */
export async function agreePlan(ctx: Context, seen: Seen): Promise<ConversationRow> {
  const row = await readConversation(ctx, seen.id);
  if (canMove(row, 'agree_plan') && (await unsettledOf(ctx, row)).length > 0) {
    throw userError('ITEMS_UNSETTLED', 'plan');
  }
  return step(ctx, seen, 'agree_plan', 'plan_agreed');
}

/** The database takes the signatures back with it. */
export const reopenPlan = (ctx: Context, seen: Seen) => step(ctx, seen, 'reopen_plan', 'held');

export async function sign(ctx: Context, { id, version }: Seen): Promise<ConversationRow> {
  const row = await readConversation(ctx, id);
  if (row.side === null) throw refusalOf(row);
  const { rows } = await sql<{ refusal: UserErrorCode | null }>`
    select app.sign_conversation(${id}::uuid, ${version}, ${ctx.now()}) as refusal`.execute(ctx.db);
  return done(ctx, id, rows[0]?.refusal ?? null);
}

export async function share(ctx: Context, id: string, shared: boolean): Promise<ConversationRow> {
  const row = await readConversation(ctx, id);
  if (!canShare(row)) throw userError('WRONG_STATE', 'id', { state: row.state.toUpperCase() });
  if (row.isShared === shared) return row;
  const values = { shared_at: shared ? ctx.now() : null };
  return write(ctx, row, values, ({ isShared }) => isShared === shared);
}
