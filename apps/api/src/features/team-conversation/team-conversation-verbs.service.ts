import type { TeamMove } from '@medhjul/rules/team-conversation-state';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import {
  checkedCall,
  checkedMove,
  type TeamConversationInput,
  type TeamMeetingInput,
} from './team-conversation-input.ts';
import type { TeamConversationRow } from './team-conversation.loaders.ts';
import { canMove, readTeamConversation } from './team-conversation.service.ts';
import { tellTeams, type TeamHappening } from './team-mail.ts';

const UNIQUE_VIOLATION = '23505';

/** Calls one of the database's functions, which tell what has happened; the mails about it go out with it. */
async function happen(ctx: Context, call: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<TeamHappening>`select happened, people, facts from ${call}`.execute(ctx.db);
  await tellTeams(ctx, rows);
}

/**
 * The row, brought up to this day and held until the request ends, if the move is open to the viewer.
 * @throws UserErrors NOT_FOUND, WRONG_STATE (with the row as it is now)
 */
export async function forTeamMove(ctx: Context, id: string, move: TeamMove): Promise<TeamConversationRow> {
  await happen(ctx, sql`app.settle_team_conversation(${id}::uuid)`);
  const row = await readTeamConversation(ctx, id);
  if (!canMove(row, move)) {
    const state = row.state.toUpperCase();
    throw new UserErrors([{ code: 'WRONG_STATE', field: 'id', params: { state } }], { teamConversation: row });
  }
  return row;
}

/**
 * Calls the whole team, or those of it who sit in one unit.
 * @throws UserErrors for each wrong field; CALLED_ALREADY where there is one that is open, or somebody was asked that year
 */
export async function call(ctx: Context, input: TeamConversationInput): Promise<TeamConversationRow> {
  const { year, startsAt, durationMinutes, place, link, note } = await checkedCall(ctx, input);
  const closesOn = input.consentClosesOn ?? null;
  try {
    const { rows } = await sql<{
      id: string;
    }>`select app.call_team_conversation(${input.leaderEmploymentId}::uuid, ${input.unitId ?? null}::uuid, ${year}::int,
      ${input.replacesMus}, ${closesOn}::date, ${startsAt}, ${durationMinutes}::int, ${place}::text, ${link}::text,
      ${note}::text) as id`.execute(ctx.db);
    const row = await readTeamConversation(ctx, rows[0]?.id ?? '');
    await happen(ctx, sql`app.team_news(${row.id}::uuid, ${input.replacesMus ? 'asked' : 'invited'})`);
    return row;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) {
      throw userError('CALLED_ALREADY', input.unitId ? 'unitId' : 'leaderEmploymentId');
    }
    throw error;
  }
}

export async function reschedule(
  ctx: Context,
  id: string,
  version: number,
  input: TeamMeetingInput,
): Promise<TeamConversationRow> {
  const row = await forTeamMove(ctx, id, 'reschedule');
  if (row.version !== version)
    throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { teamConversation: row });
  const closesOn = row.state === 'asking' ? row.closesOn : null;
  const { startsAt, durationMinutes, place, link, note } = await checkedMove(ctx, input, closesOn);
  await ctx.db
    .updateTable('team_conversation')
    .set({
      starts_at: startsAt,
      duration_minutes: durationMinutes,
      place,
      link,
      note,
      invitation: row.invitation > 0 ? row.invitation + 1 : 0,
      version: version + 1,
    })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await happen(ctx, sql`app.team_news(${id}::uuid, 'rescheduled')`);
  return readTeamConversation(ctx, id);
}

/** Makes one of the leader's own moves. */
async function move(
  ctx: Context,
  id: string,
  by: 'cancel' | 'hold' | 'conclude' | 'reopen',
  target: string,
): Promise<TeamConversationRow> {
  await forTeamMove(ctx, id, by);
  await happen(ctx, sql`app.move_team_conversation(${id}::uuid, ${target})`);
  return readTeamConversation(ctx, id);
}

export const cancel = (ctx: Context, id: string) => move(ctx, id, 'cancel', 'cancelled');
export const hold = (ctx: Context, id: string) => move(ctx, id, 'hold', 'held');
export const conclude = (ctx: Context, id: string) => move(ctx, id, 'conclude', 'concluded');
export const reopen = (ctx: Context, id: string) => move(ctx, id, 'reopen', 'held');

/**
 * Says yes or no for oneself. When it is the last answer, the round closes with it.
 * @throws UserErrors CONFLICT (with the row as it is now) for another round than the one that was read
 */
export async function answerConsent(
  ctx: Context,
  id: string,
  round: number,
  agrees: boolean,
): Promise<TeamConversationRow> {
  const row = await forTeamMove(ctx, id, 'answer');
  if (row.round !== round) throw new UserErrors([{ code: 'CONFLICT', field: 'round' }], { teamConversation: row });
  await happen(ctx, sql`app.answer_team_consent(${id}::uuid, ${round}::int, ${agrees})`);
  return readTeamConversation(ctx, id);
}

/** Takes one's yes back: all are asked again. */
export async function withdrawConsent(ctx: Context, id: string): Promise<TeamConversationRow> {
  await forTeamMove(ctx, id, 'withdraw');
  await happen(ctx, sql`app.withdraw_team_consent(${id}::uuid)`);
  return readTeamConversation(ctx, id);
}
