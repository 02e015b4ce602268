import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { textProblems } from './team-conversation-input.ts';
import { forTeamMove } from './team-conversation-verbs.service.ts';
import {
  teamNeedColumns,
  type TeamConversationRow,
  type TeamNeedRow,
  type TeamTextField,
  type TeamTextRow,
} from './team-conversation.loaders.ts';
import { DOTS_EACH } from './team-conversation.service.ts';

export interface TeamNeedInput {
  readonly elementId?: string | null;
  readonly body: string;
}

const NEED_MAX = 500;
const TEXT_MAX = 4000;
const TOO_MANY = 'MH002';

async function readNeed(ctx: Context, id: string): Promise<TeamNeedRow> {
  const { rows } = await sql<TeamNeedRow>`select ${teamNeedColumns} from team_need n where n.id = ${id}::uuid`.execute(
    ctx.db,
  );
  if (!rows[0]) throw userError('NOT_FOUND', 'id');
  return rows[0];
}

/** @throws UserErrors with every field that is wrong */
async function checkedNeed(ctx: Context, { elementId, body }: TeamNeedInput) {
  const text = body.trim();
  const problems: UserErrorEntry[] =
    text === '' ? [{ code: 'REQUIRED', field: 'body' }] : textProblems('body', text, NEED_MAX);
  if (elementId) {
    const known = await ctx.db.selectFrom('element').select('id').where('id', '=', elementId).executeTakeFirst();
    if (!known) problems.push({ code: 'NOT_FOUND', field: 'elementId' });
  }
  if (problems.length > 0) throw new UserErrors(problems);
  return { element_id: elementId ?? null, body: text };
}

/** A need, and its conversation as it is now. */
export interface NeedOutcome {
  readonly need: TeamNeedRow;
  readonly teamConversation: TeamConversationRow;
}

export async function addNeed(ctx: Context, conversationId: string, input: TeamNeedInput): Promise<NeedOutcome> {
  const teamConversation = await forTeamMove(ctx, conversationId, 'write');
  const values = await checkedNeed(ctx, input);
  const { id } = await ctx.db
    .insertInto('team_need')
    .values({ team_conversation_id: conversationId, ...values })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { need: await readNeed(ctx, id), teamConversation };
}

/** @throws UserErrors CONFLICT with the need as the other left it */
export async function changeNeed(
  ctx: Context,
  id: string,
  version: number,
  input: TeamNeedInput,
): Promise<NeedOutcome> {
  const { need, teamConversation } = await forNeed(ctx, id, version);
  const values = await checkedNeed(ctx, input);
  await ctx.db
    .updateTable('team_need')
    .set({ ...values, version: version + 1 })
    .where('id', '=', need.id)
    .executeTakeFirstOrThrow();
  return { need: await readNeed(ctx, id), teamConversation };
}

/** Takes it away, and everybody's dots with it. */
export async function removeNeed(
  ctx: Context,
  id: string,
  version: number,
): Promise<{ removedId: string; teamConversation: TeamConversationRow }> {
  const { need, teamConversation } = await forNeed(ctx, id, version);
  await ctx.db.deleteFrom('team_need').where('id', '=', need.id).executeTakeFirstOrThrow();
  return { removedId: need.id, teamConversation };
}

/** The need, if it may be written and is as the viewer saw it; nobody else writes in this conversation until the request ends. */
async function forNeed(ctx: Context, id: string, version: number): Promise<NeedOutcome> {
  const teamConversation = await forTeamMove(ctx, (await readNeed(ctx, id)).teamConversationId, 'write');
  const need = await readNeed(ctx, id);
  if (need.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { need });
  return { need, teamConversation };
}

/** Places one's own dots anew on a need; 0 takes them up. */
export async function placeDots(ctx: Context, needId: string, dots: number): Promise<NeedOutcome> {
  const teamConversation = await forTeamMove(ctx, (await readNeed(ctx, needId)).teamConversationId, 'place_dots');
  if (dots < 0 || dots > DOTS_EACH) throw userError('OUT_OF_RANGE', 'dots', { min: 0, max: DOTS_EACH });
  try {
    await sql`select app.place_team_dots(${needId}::uuid, ${dots}::int)`.execute(ctx.db);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === TOO_MANY) {
      throw userError('TOO_MANY', 'dots', { max: DOTS_EACH });
    }
    throw error;
  }
  return { need: await readNeed(ctx, needId), teamConversation };
}

export interface TeamTextInput {
  readonly teamConversationId: string;
  readonly field: TeamTextField;
  readonly version: number;
  readonly body: string;
}

/**
 * Writes a field of the record over the version that was read.
 * @throws UserErrors CONFLICT with the field as the other left it
 */
export async function writeText(ctx: Context, input: TeamTextInput): Promise<TeamTextRow> {
  const { teamConversationId, field, version, body } = input;
  await forTeamMove(ctx, teamConversationId, 'write');
  const problems = textProblems('body', body, TEXT_MAX);
  if (problems.length > 0) throw new UserErrors(problems);
  const text = await readText(ctx, teamConversationId, field);
  if (text.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { text });
  await sql`insert into team_text as t (team_conversation_id, field, body) values (${teamConversationId}::uuid, ${field}, ${body})
    on conflict (team_conversation_id, field) do update set body = excluded.body, version = t.version + 1`.execute(
    ctx.db,
  );
  return readText(ctx, teamConversationId, field);
}

async function readText(ctx: Context, id: string, field: TeamTextField): Promise<TeamTextRow> {
  const { rows } = await sql<TeamTextRow>`
    select team_conversation_id as "teamConversationId", field, body, version from team_text
    where team_conversation_id = ${id}::uuid and field = ${field}`.execute(ctx.db);
  return rows[0] ?? { teamConversationId: id, field, body: '', version: 0 };
}
