import { isLevel } from '@medhjul/rules/level';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { loadPicture } from '../wheel/picture.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import type { ConversationRow, FieldCode, TextRow } from './conversation.loaders.ts';
import { canMove, checkedText, overtaken, readConversation, refusalOf } from './conversation.service.ts';
import { levelColumns, type LevelRow } from './preparation.loaders.ts';
import { begin, toPrepare } from './preparation.service.ts';

export interface LevelInput {
  readonly elementId: string;
  readonly level?: number | null;
  readonly missingComponents: readonly string[];
  readonly remark?: string | null;
  readonly version: number;
}

const REMARK_MAX = 1000;
const TEXT_MAX = 8000;
/** More than any wheel has elements. */
const LEVELS_MAX = 100;

type Check = (input: LevelInput) => Promise<LevelInput>;

/** What checks levels of a conversation: each throws UserErrors with every field that is wrong, by the input's own names. */
async function levelCheck(ctx: Context, row: ConversationRow): Promise<Check> {
  const picture = await loadPicture(ctx, {
    employmentId: row.employmentId,
    wheel: row.kind === 'lus' ? 'leader' : 'employee',
    day: row.heldOn ?? ctx.today,
  });
  const onWheel = new Set(picture?.elements.map(({ id }) => id));
  return async (input) => {
    const remark = checkedText(input.remark?.trim() ?? '', 'remark', REMARK_MAX) || null;
    if (!onWheel.has(input.elementId)) throw userError('NOT_FOUND', 'elementId');
    const { components } = await elementById(ctx, input.elementId);
    const problems: UserErrorEntry[] = [];
    if (input.level !== null && input.level !== undefined && !isLevel(input.level)) {
      problems.push({ code: 'LEVEL_OFF_SCALE', field: 'level', params: { min: 0, max: 5 } });
    }
    if (!input.missingComponents.every((code) => components.includes(code))) {
      problems.push({ code: 'MALFORMED', field: 'missingComponents' });
    }
    if (problems.length > 0) throw new UserErrors(problems);
    return { ...input, remark, missingComponents: [...new Set(input.missingComponents)] };
  };
}

/** The same, whose fields are told as those of the mutation's one input. */
async function checkedLevel(ctx: Context, row: ConversationRow, input: LevelInput): Promise<LevelInput> {
  try {
    return await (
      await levelCheck(ctx, row)
    )(input);
  } catch (error) {
    throw error instanceof UserErrors ? new UserErrors(fieldsOf(error, 'input')) : error;
  }
}

/** Entries whose fields lie in a place of the mutation's input. */
const fieldsOf = ({ entries }: UserErrors, place: string): UserErrorEntry[] =>
  entries.map((entry) => ({ ...entry, field: `${place}.${entry.field}` }));

const isSame = (row: LevelRow, input: LevelInput) =>
  row.level === (input.level ?? null) &&
  row.remark === (input.remark ?? null) &&
  row.missingComponents.join() === input.missingComponents.join();

/** Writes one level, if its newest version was seen. @throws UserErrors CONFLICT with the level as it is now */
async function writeLevel(ctx: Context, row: ConversationRow, kind: LevelRow['kind'], input: LevelInput) {
  const author = kind === 'agreed' ? null : ctx.viewer.personId;
  const { elementId, level = null, remark = null, version } = input;
  const missing = [...input.missingComponents];
  const at = sql`l.conversation_id = ${row.id}::uuid and l.element_id = ${elementId}::uuid and l.kind = ${kind}
    and l.author_id is not distinct from ${author}::uuid`;
  const write =
    version === 0
      ? sql<LevelRow>`insert into conversation_level as l (conversation_id, element_id, kind, level, missing_components, remark, author_id, revealed)
          values (${row.id}::uuid, ${elementId}::uuid, ${kind}, ${level}, ${missing}::text[], ${remark}, ${author}::uuid, ${kind === 'agreed'})
          on conflict (conversation_id, element_id, kind, author_id) do nothing returning ${levelColumns}`
      : sql<LevelRow>`update conversation_level l set level = ${level}, missing_components = ${missing}::text[], remark = ${remark},
          version = l.version + 1 where ${at} and l.version = ${version} returning ${levelColumns}`;
  const [written] = (await overtaken(write.execute(ctx.db))).rows;
  if (written) return written;
  const [now] = (await sql<LevelRow>`select ${levelColumns} from conversation_level l where ${at}`.execute(ctx.db))
    .rows;
  if (now && isSame(now, input)) return now;
  throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { level: now ?? null });
}

/** The own assessment, seen by nobody else until both are ready. */
export async function assess(ctx: Context, conversationId: string, input: LevelInput) {
  const row = await toPrepare(ctx, conversationId);
  const checked = await checkedLevel(ctx, row, input);
  await begin(ctx, row);
  const level = await writeLevel(ctx, row, row.side === 'employee' ? 'self' : 'leader', checked);
  return { level, conversation: row };
}

/** @throws UserErrors NOT_FOUND, TAKE_OVER_FIRST, WRONG_STATE */
async function inRoom(ctx: Context, id: string): Promise<ConversationRow> {
  const row = await readConversation(ctx, id);
  if (!canMove(row, 'write')) throw refusalOf(row);
  return row;
}

export async function agreeLevel(ctx: Context, conversationId: string, input: LevelInput) {
  const row = await inRoom(ctx, conversationId);
  const level = await writeLevel(ctx, row, 'agreed', await checkedLevel(ctx, row, input));
  return { level, conversation: await readConversation(ctx, row.id) };
}

/**
 * Writes levels that both agree on, all or none.
 * @throws UserErrors TOO_MANY, and as `levels.<n>.<field>` every one that is wrong, or CONFLICT with those that the other
 *   wrote meanwhile
 */
export async function agreeLevels(ctx: Context, conversationId: string, inputs: readonly LevelInput[]) {
  if (inputs.length > LEVELS_MAX) throw userError('TOO_MANY', 'levels', { max: LEVELS_MAX });
  const row = await inRoom(ctx, conversationId);
  const check = await levelCheck(ctx, row);
  const checked = await each(inputs, check);
  const levels = await each(checked, (input) => writeLevel(ctx, row, 'agreed', input));
  return { levels, conversation: await readConversation(ctx, row.id) };
}

/** Does the work for one after the other. @throws UserErrors of all that were refused, with the levels as they are now */
async function each<Done>(inputs: readonly LevelInput[], work: (input: LevelInput) => Promise<Done>): Promise<Done[]> {
  const results: Done[] = [];
  const problems: UserErrorEntry[] = [];
  const others: unknown[] = [];
  for (const [n, input] of inputs.entries()) {
    try {
      results.push(await work(input));
    } catch (error) {
      // what was overtaken in the database leaves a transaction in which nothing more can be tried
      if (!(error instanceof UserErrors) || error.entries.some(({ code }) => code === 'WRONG_STATE')) throw error;
      problems.push(...fieldsOf(error, `levels.${n}`));
      if (error.payload['level']) others.push(error.payload['level']);
    }
  }
  if (problems.length > 0) throw new UserErrors(problems, others.length > 0 ? { levels: others } : {});
  return results;
}

export interface WrittenText {
  readonly conversationId: string;
  readonly field: FieldCode;
  readonly body: string;
  readonly version: number;
}

/** @throws UserErrors CONFLICT with the field as the other left it, MALFORMED, TOO_LONG */
export async function writeText(ctx: Context, { conversationId, field, body, version }: WrittenText) {
  checkedText(body, 'body', TEXT_MAX);
  const row = await inRoom(ctx, conversationId);
  const columns = sql`conversation_id as "conversationId", field, body, version`;
  const at = sql`conversation_id = ${row.id}::uuid and field = ${field}`;
  const write =
    version === 0
      ? sql<TextRow>`insert into conversation_text (conversation_id, field, body) values (${row.id}::uuid, ${field}, ${body})
          on conflict (conversation_id, field) do nothing returning ${columns}`
      : sql<TextRow>`update conversation_text set body = ${body}, version = version + 1
          where ${at} and version = ${version} returning ${columns}`;
  const [written] = (await overtaken(write.execute(ctx.db))).rows;
  if (written) return { text: written, conversation: await readConversation(ctx, row.id) };
  const [now] = (await sql<TextRow>`select ${columns} from conversation_text where ${at}`.execute(ctx.db)).rows;
  if (now?.body === body) return { text: now, conversation: row };
  throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { text: now ?? null });
}
