import { openTeamMoves, type TeamMove, type TeamSide } from '@medhjul/rules/team-conversation-state';
import { sql } from 'kysely';
import { othersPresent } from '../../live/live-resolver.ts';
import type { Context } from '../../request/context.ts';
import { notFound, userError } from '../../request/errors.ts';
import { personById, type PersonRow } from '../organisation/organisation.loaders.ts';
import {
  needsOf,
  ownAnswerOf,
  teamConversationById,
  teamConversationRows,
  TEAM_TEXT_FIELDS,
  textsOf,
  type TeamConversationRow,
  type TeamTextRow,
} from './team-conversation.loaders.ts';

/** How many dots each member has in a team conversation; the database holds to the same number. */
export const DOTS_EACH = 3;

/** Team conversations that the viewer leads, is a member of, or took part in, newest first. */
export const teamConversations = (ctx: Context, year: number | null): Promise<TeamConversationRow[]> =>
  teamConversationRows(
    ctx,
    sql`${year === null ? sql`true` : sql`c.year = ${year}`} and c.id = any ((select app.visible_team_conversations())::uuid[])`,
  );

/** On which sides of the table of moves the viewer stands. */
export const sidesOf = ({ leads, joined }: TeamConversationRow): readonly TeamSide[] => [
  ...(leads ? ['leader' as const] : []),
  ...(joined ? ['member' as const] : []),
];

/** Whether the viewer may make this move now: the ability and the guard are this one function. */
export const canMove = (row: TeamConversationRow, move: TeamMove): boolean =>
  openTeamMoves(row.state, sidesOf(row), row.replacesMus).includes(move);

/** The row as it is now, past the loaders. */
export async function readTeamConversation(ctx: Context, id: string): Promise<TeamConversationRow> {
  const [row] = await teamConversationRows(ctx, sql`c.id = ${id}::uuid`);
  if (!row || row.isByGlass) throw userError('NOT_FOUND', 'id');
  return row;
}

/** As a live page follows it. @throws NOT_FOUND for who reads it by break-glass: that is open for an hour, and a page longer */
export async function liveTeamConversation(ctx: Context, id: string): Promise<TeamConversationRow> {
  const row = await teamConversationById(ctx, id);
  if (row.isByGlass) throw notFound();
  return row;
}

/** The question of consent as this viewer may know it. */
export type TeamConsentRow = Pick<TeamConversationRow, 'id' | 'round' | 'missing'> & { readonly closesOn: string };

/** Null where consent was never asked. */
export const consentOf = ({ id, round, missing, closesOn }: TeamConversationRow): TeamConsentRow | null =>
  closesOn === null ? null : { id, round, missing, closesOn };

export async function ownAnswer(ctx: Context, id: string): Promise<boolean | null> {
  const [own] = await ownAnswerOf(ctx, id);
  return own?.agrees ?? null;
}

/** All fields of the record; one that nobody has written is empty, of version 0. */
export async function textFields(ctx: Context, { id }: TeamConversationRow): Promise<TeamTextRow[]> {
  const written = await textsOf(ctx, id);
  return TEAM_TEXT_FIELDS.map(
    (field) => written.find((text) => text.field === field) ?? { teamConversationId: id, field, body: '', version: 0 },
  );
}

/** Who else is in the room; of a page that asks for consent nobody learns who has it open. */
export async function present(ctx: Context, row: TeamConversationRow): Promise<PersonRow[]> {
  if (!canMove(row, 'write')) return [];
  return Promise.all(othersPresent(ctx, 'team_conversation', row.id).map((id) => personById(ctx, id)));
}

export async function dotsLeft(ctx: Context, row: TeamConversationRow): Promise<number | null> {
  if (!canMove(row, 'place_dots')) return null;
  const placed = (await needsOf(ctx, row.id)).reduce((sum, { ownDots }) => sum + ownDots, 0);
  return DOTS_EACH - placed;
}
