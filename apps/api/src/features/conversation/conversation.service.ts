import { mayMove, seenBy, type ConversationMove, type FullConversationState } from '@medhjul/rules/conversation-state';
import { whichWheels, type WheelSetting } from '@medhjul/rules/which-wheel';
import { sql } from 'kysely';
import type { UserErrorCode } from '../../graphql/generated.ts';
import { othersPresent } from '../../live/live-resolver.ts';
import type { Context } from '../../request/context.ts';
import { notFound, UserErrors, userError } from '../../request/errors.ts';
import { personById, type EmploymentRow, type PersonRow } from '../organisation/organisation.loaders.ts';
import {
  conversationById,
  conversationsOf,
  selectConversations,
  textsOf,
  type ConversationKindCode,
  type ConversationRow,
} from './conversation.loaders.ts';

/** As the rules see it, of the other's preparation nothing: no answer depends on it. */
const fullState = (row: ConversationRow): FullConversationState => ({
  state: row.state,
  employeeReady: row.side === 'employee' && row.isReady,
  leaderReady: row.side === 'leader' && row.isReady,
  employeeSigned: row.employeeSignedAt !== null,
  leaderSigned: row.leaderSignedAt !== null,
});

/** What the viewer may know of where it stands. */
export const standingOf = (row: ConversationRow) => (row.side ? seenBy(fullState(row), row.side) : row.state);

/** Whether the viewer may make the move now: the guard of each mutation and the ability that the screens show. */
export const canMove = (row: ConversationRow, move: ConversationMove): boolean =>
  row.side !== null && mayMove(fullState(row), move, row.side);

const isOver = ({ state }: ConversationRow) => state === 'signed' || state === 'cancelled';

/** Calling off is today's nearest leader's also where another invited. */
export const canCancel = (row: ConversationRow) =>
  row.isTeams && (row.state === 'invited' || row.state === 'both_ready');

/** Another leader invited, and today's nearest leader cannot go on before taking it over. */
export const needsTakeOver = (row: ConversationRow) => row.isTeams && row.side === null && !isOver(row);

/** What was begun with another leader is taken over only when the employee has shared it. */
export const canTakeOver = (row: ConversationRow) => needsTakeOver(row) && (row.isShared || !row.hasBegun);

/** The record is the employee's to share as soon as there can be one, and as long as there is. */
export const canShare = ({ side, state, recordErasedOn }: ConversationRow) =>
  side === 'employee' && state !== 'invited' && state !== 'cancelled' && recordErasedOn === null;

/** Notes the look when the content is another's; false where only the facts are the viewer's. */
export function readsContent(ctx: Context, row: ConversationRow): boolean {
  if (!row.isReadable) return false;
  ctx.lookedAt(row.personId, 'conversation');
  return true;
}

/** Who else is in the room; of a page that is open to prepare nobody learns. */
export async function present(ctx: Context, row: ConversationRow): Promise<PersonRow[]> {
  if (!canMove(row, 'write')) return [];
  return Promise.all(othersPresent(ctx, 'conversation', row.id).map((id) => personById(ctx, id)));
}

/** Which conversation an employment has: with the leader wheel it is a LUS. */
export const kindOf = (employment: EmploymentRow, setting: WheelSetting): ConversationKindCode =>
  whichWheels(employment, setting).includes('leader') ? 'lus' : 'mus';

/** The viewer's own, newest first. */
export async function ownConversations(ctx: Context): Promise<ConversationRow[]> {
  const own = selectConversations(sql`where c.id = any ((select app.own_conversations())::uuid[])
    order by c.year desc, c.starts_at desc, c.id`);
  return (await own.execute(ctx.db)).rows;
}

/** As a live page follows it. @throws NOT_FOUND for who reads it by break-glass: that is open for an hour, and a page longer */
export async function liveConversation(ctx: Context, id: string): Promise<ConversationRow> {
  const row = await conversationById(ctx, id);
  if (row.isByGlass) throw notFound();
  return row;
}

/** The words of the invitation. */
export async function noteOf(ctx: Context, row: ConversationRow): Promise<string | null> {
  if (!readsContent(ctx, row)) return null;
  return (await textsOf(ctx, row.id)).find(({ field }) => field === 'note')?.body ?? null;
}

/** The last one of this kind that was held before. */
export async function previousOf(ctx: Context, row: ConversationRow): Promise<ConversationRow | null> {
  const before = (await conversationsOf(ctx, row.employmentId)).filter(
    ({ id, kind, heldOn }) => id !== row.id && kind === row.kind && heldOn !== null && heldOn < (row.heldOn ?? '9999'),
  );
  return before.toSorted((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''))[0] ?? null;
}

/** Reads past the loaders: after a write the row is another. @throws UserErrors NOT_FOUND */
export async function readConversation(ctx: Context, id: string): Promise<ConversationRow> {
  const [row] = (await selectConversations(sql`where c.id = ${id}::uuid`).execute(ctx.db)).rows;
  // Who knows of it by break-glass alone reads it and does nothing with it.
  if (!row || (!row.isOwn && !row.isTeams)) throw userError('NOT_FOUND', 'id');
  return row;
}

/** Why this viewer cannot make a step in the state it is in. */
export const refusalOf = (row: ConversationRow) =>
  needsTakeOver(row)
    ? userError('TAKE_OVER_FIRST', 'id')
    : userError('WRONG_STATE', 'id', { state: row.state.toUpperCase() });

export const conflict = (row: ConversationRow) =>
  new UserErrors([{ code: 'CONFLICT', field: 'version' }], { conversation: row });

/** What a function of the database answers: null for done, else why not. @throws UserErrors */
export async function done(ctx: Context, id: string, refusal: UserErrorCode | null): Promise<ConversationRow> {
  if (refusal === null) return readConversation(ctx, id);
  if (refusal === 'CONFLICT') throw conflict(await readConversation(ctx, id));
  throw userError(refusal, 'id');
}

const REFUSED = ['42501', 'MH002'];

/**
 * Rights and states are checked before, so that what the database then refuses was overtaken in between: it is told as
 * a step that is no longer open.
 */
export async function overtaken<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Error && 'code' in error && REFUSED.includes(String(error.code))) {
      throw userError('WRONG_STATE', 'id');
    }
    throw error;
  }
}

/** @throws UserErrors MALFORMED for what no statement can hold, TOO_LONG (params: max) */
export function checkedText(body: string, field: string, max: number): string {
  if (body.includes('\0')) throw userError('MALFORMED', field);
  if (body.length > max) throw userError('TOO_LONG', field, { max });
  return body;
}
