import type { ConversationSide } from '@medhjul/rules/conversation-state';
import { sql } from 'kysely';
import type { UserErrorCode } from '../../graphql/generated.ts';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import type { ConversationKindCode, ConversationRow } from './conversation.loaders.ts';
import {
  canMove,
  checkedText,
  done,
  overtaken,
  readConversation,
  readsContent,
  refusalOf,
} from './conversation.service.ts';
import {
  answersOf,
  preparationsOf,
  questionColumns,
  type AnswerRow,
  type PreparationRow,
  type QuestionRow,
} from './preparation.loaders.ts';

const ANSWER_MAX = 1000;
/** What fits on a page. */
const QUESTIONS_MAX = 10;

/** The inspiration catalogue in its order. */
export async function questions(ctx: Context, kind: ConversationKindCode | null): Promise<QuestionRow[]> {
  const rows = await ctx.db
    .selectFrom('conversation_question')
    .select(questionColumns)
    .orderBy('position')
    .$castTo<QuestionRow>()
    .execute();
  return kind ? rows.filter(({ kinds }) => kinds.includes(kind)) : rows;
}

const isFor = (question: QuestionRow, kind: ConversationKindCode, side: ConversationSide) =>
  question.kinds.includes(kind) && (question.side === 'both' || question.side === side);

/** What one begins with, until something is chosen or written. */
async function defaultQuestions(
  ctx: Context,
  kind: ConversationKindCode,
  side: ConversationSide,
): Promise<QuestionRow[]> {
  return (await questions(ctx, kind)).filter((question) => question.isDefault && isFor(question, kind, side));
}

/** The own part; before anything is written, an empty one. Null when the viewer takes no part, and after the signatures. */
export async function ownPreparation(ctx: Context, row: ConversationRow): Promise<PreparationRow | null> {
  if (row.side === null || row.state === 'signed' || row.state === 'cancelled') return null;
  const own = { conversationId: row.id, kind: row.kind, authorId: ctx.viewer.personId, side: row.side, readyAt: null };
  return (await preparationsOf(ctx, row.id)).find(({ authorId }) => authorId === ctx.viewer.personId) ?? own;
}

/** The other's part, once it is open to the viewer: row-level security leaves it out before. */
export async function otherPreparation(ctx: Context, row: ConversationRow): Promise<PreparationRow | null> {
  if (!readsContent(ctx, row)) return null;
  const side = row.isOwn ? 'leader' : 'employee';
  return (await preparationsOf(ctx, row.id)).find((part) => part.side === side) ?? null;
}

/** The chosen questions with what was answered; before anything is chosen, the default ones. */
export async function answersIn(ctx: Context, part: PreparationRow): Promise<AnswerRow[]> {
  const { conversationId, authorId } = part;
  const answers = (await answersOf(ctx, conversationId)).filter((answer) => answer.authorId === authorId);
  const begun = (await preparationsOf(ctx, conversationId)).some((other) => other.authorId === authorId);
  if (begun || authorId !== ctx.viewer.personId) return answers;
  const chosen = await defaultQuestions(ctx, part.kind, part.side);
  return chosen.map(({ id }) => ({ conversationId, authorId, questionId: id, body: '', version: 0 }));
}

/** @throws UserErrors NOT_FOUND, WRONG_STATE once the own part is ready or the conversation was held */
export async function toPrepare(
  ctx: Context,
  id: string,
): Promise<ConversationRow & { readonly side: ConversationSide }> {
  const row = await readConversation(ctx, id);
  const { side } = row;
  if (side === null || !canMove(row, 'prepare')) throw refusalOf(row);
  return { ...row, side };
}

/** Begins the own part with the default questions; does nothing when it is there. */
export async function begin(ctx: Context, row: ConversationRow & { readonly side: ConversationSide }): Promise<void> {
  const own = { conversation_id: row.id, author_id: ctx.viewer.personId };
  const made = await overtaken(
    ctx.db
      .insertInto('preparation')
      .values({ ...own, side: row.side })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  );
  if (made.numInsertedOrUpdatedRows !== 1n) return;
  const chosen = await defaultQuestions(ctx, row.kind, row.side);
  if (chosen.length === 0) return;
  await ctx.db
    .insertInto('preparation_answer')
    .values(chosen.map(({ id }) => ({ ...own, question_id: id })))
    .execute();
}

async function fittingQuestion(ctx: Context, row: ConversationRow & { readonly side: ConversationSide }, id: string) {
  const question = (await questions(ctx, row.kind)).find((each) => each.id === id);
  if (!question || !isFor(question, row.kind, row.side)) throw userError('NOT_FOUND', 'questionId');
}

/** @throws UserErrors TOO_MANY when the page is full (params: max) */
async function addQuestion(ctx: Context, conversationId: string, questionId: string): Promise<void> {
  const author = ctx.viewer.personId;
  const { rows } = await sql<{ n: number; there: boolean }>`
    select count(*)::int as n, coalesce(bool_or(question_id = ${questionId}::uuid), false) as there
    from preparation_answer where conversation_id = ${conversationId}::uuid and author_id = ${author}::uuid`.execute(
    ctx.db,
  );
  if (rows[0]?.there) return;
  if ((rows[0]?.n ?? 0) >= QUESTIONS_MAX) throw userError('TOO_MANY', 'questionId', { max: QUESTIONS_MAX });
  await overtaken(
    ctx.db
      .insertInto('preparation_answer')
      .values({ conversation_id: conversationId, author_id: author, question_id: questionId, body: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

export interface ChosenQuestion {
  readonly conversationId: string;
  readonly questionId: string;
  readonly chosen: boolean;
}

/** @returns the conversation, whose own preparation is another now */
export async function choose(
  ctx: Context,
  { conversationId, questionId, chosen }: ChosenQuestion,
): Promise<ConversationRow> {
  const row = await toPrepare(ctx, conversationId);
  await fittingQuestion(ctx, row, questionId);
  await begin(ctx, row);
  if (chosen) await addQuestion(ctx, conversationId, questionId);
  else {
    await ctx.db
      .deleteFrom('preparation_answer')
      .where('conversation_id', '=', conversationId)
      .where('author_id', '=', ctx.viewer.personId)
      .where('question_id', '=', questionId)
      .execute();
  }
  return row;
}

export interface Answer {
  readonly conversationId: string;
  readonly questionId: string;
  readonly body: string;
  readonly version: number;
}

/** @throws UserErrors CONFLICT with the answer as it was saved elsewhere, MALFORMED, TOO_LONG, WRONG_STATE */
export async function answer(ctx: Context, { conversationId, questionId, body, version }: Answer) {
  checkedText(body, 'body', ANSWER_MAX);
  const row = await toPrepare(ctx, conversationId);
  await fittingQuestion(ctx, row, questionId);
  await begin(ctx, row);
  await addQuestion(ctx, conversationId, questionId);
  const update = sql<AnswerRow>`
    update preparation_answer set body = ${body}, version = version + 1
    where conversation_id = ${conversationId}::uuid and author_id = app.person_id() and question_id = ${questionId}::uuid
      and version = ${version}
    returning conversation_id as "conversationId", author_id as "authorId", question_id as "questionId", body, version`;
  const [written] = (await update.execute(ctx.db)).rows;
  if (written) return { answer: written, conversation: row };
  const now = (await answersOf(ctx, conversationId)).find(
    (each) => each.questionId === questionId && each.authorId === ctx.viewer.personId,
  );
  // The same text again, as a retry sends it, is done already.
  if (now?.body === body) return { answer: now, conversation: row };
  throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { answer: now ?? null });
}

export async function sayReady(ctx: Context, id: string): Promise<ConversationRow> {
  await sided(ctx, id);
  const { rows } = await sql<{ refusal: UserErrorCode | null }>`
    select app.say_ready(${id}::uuid, ${ctx.now()}) as refusal`.execute(ctx.db);
  return done(ctx, id, rows[0]?.refusal ?? null);
}

export async function takeReadyBack(ctx: Context, id: string): Promise<ConversationRow> {
  await sided(ctx, id);
  const { rows } = await sql<{ refusal: UserErrorCode | null }>`
    select app.take_ready_back(${id}::uuid) as refusal`.execute(ctx.db);
  return done(ctx, id, rows[0]?.refusal ?? null);
}

/** @throws UserErrors NOT_FOUND, TAKE_OVER_FIRST for who takes no part */
async function sided(ctx: Context, id: string): Promise<void> {
  const row = await readConversation(ctx, id);
  if (row.side === null) throw refusalOf(row);
}
