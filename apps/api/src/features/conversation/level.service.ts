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

/** @throws UserErrors with every field that is wrong; NOT_FOUND for an element that is not on the employee's wheel */
async function checkedLevel(ctx: Context, row: ConversationRow, input: LevelInput): Promise<LevelInput> {
  const remark = checkedText(input.remark?.trim() ?? '', 'input.remark', REMARK_MAX) || null;
  const picture = await loadPicture(ctx, {
    employmentId: row.employmentId,
    wheel: row.kind === 'lus' ? 'leader' : 'employee',
    day: row.heldOn ?? ctx.today,
  });
  if (!picture?.elements.some(({ id }) => id === input.elementId)) throw userError('NOT_FOUND', 'input.elementId');
  const { components } = await elementById(ctx, input.elementId);
  const problems: UserErrorEntry[] = [];
  if (input.level !== null && input.level !== undefined && !isLevel(input.level)) {
    problems.push({ code: 'LEVEL_OFF_SCALE', field: 'input.level', params: { min: 0, max: 5 } });
  }
  if (!input.missingComponents.every((code) => components.includes(code))) {
    problems.push({ code: 'MALFORMED', field: 'input.missingComponents' });
  }
  if (problems.length > 0) throw new UserErrors(problems);
  return { ...input, remark, missingComponents: [...new Set(input.missingComponents)] };
}

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
