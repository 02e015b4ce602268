import { yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import { queueMail } from '../../mail/queue-mail.ts';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { committeeById } from '../organisation/organisation.loaders.ts';
import { inputsOf, smallnessOf, type ReviewRow } from '../review/review.loaders.ts';
import { forSteeringAlone, readReview } from '../review/review.service.ts';
import { textProblems, trimmed } from '../team-conversation/team-conversation-input.ts';
import { measuresOf, medInputRows, needsOf, type MedInputRow } from './med-input.loaders.ts';

const ANSWER_MAX = 1000;

/** An A-MED without an input to a review that is still being written. */
export interface InputToBeginRow {
  readonly committeeId: string;
  readonly year: number;
}

/** Inputs that the viewer writes or may read. @param year a calendar year; null: all */
export const medInputs = (ctx: Context, year: number | null): Promise<MedInputRow[]> =>
  medInputRows(ctx, sql`${year}::int is null or i.year = ${year}::int`);

/** The next review first. */
export async function inputsToBegin(ctx: Context): Promise<InputToBeginRow[]> {
  const { rows } = await sql<InputToBeginRow>`select b.committee_id as "committeeId", b.for_year as year
    from app.inputs_to_begin() b join committee c on c.id = b.committee_id
    order by b.for_year, c.name collate "da-x-icu", c.id`.execute(ctx.db);
  return rows;
}

/** The row as it is now, past the loaders. @throws UserErrors NOT_FOUND */
export async function readInput(ctx: Context, id: string): Promise<MedInputRow> {
  const [row] = await medInputRows(ctx, sql`i.id = ${id}::uuid`);
  if (!row) throw userError('NOT_FOUND', 'id');
  return row;
}

const wrongState = (input: MedInputRow) =>
  new UserErrors([{ code: 'WRONG_STATE', field: 'id', params: { state: input.state.toUpperCase() } }], { input });

/**
 * The row, if the viewer writes it now. Until the request ends nobody else changes anything in it.
 * @throws UserErrors NOT_FOUND, WRONG_STATE (with the input as it is now)
 */
export async function forWriting(ctx: Context, id: string): Promise<MedInputRow> {
  await readInput(ctx, id);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`med-input:${id}`}, 0))`.execute(ctx.db);
  const row = await readInput(ctx, id);
  if (!row.canWrite) throw wrongState(row);
  return row;
}

export async function isSmall(ctx: Context, { committeeId }: Pick<MedInputRow, 'committeeId'>): Promise<boolean> {
  const [found] = await smallnessOf(ctx, committeeId);
  return found?.isSmall ?? true;
}

interface Asked {
  readonly inputId: string;
  readonly people: readonly string[];
}

/** Tells whoever sits in the A-MEDs; once for each last day. */
async function tellOfAsking(ctx: Context, { id, year }: ReviewRow, dueOn: string, asked: readonly Asked[]) {
  const committees = new Map((await inputsOf(ctx, id)).map(({ inputId, committeeId }) => [inputId, committeeId]));
  for (const { inputId, people } of asked) {
    const { name: committee } = await committeeById(ctx, committees.get(inputId) ?? '');
    const params = { committee, year, dueOn, path: `/med-inputs/${inputId}` };
    for (const personId of people) {
      const uniqueKey = `med_input_asked:${inputId}:${dueOn}:${personId}`;
      await queueMail(ctx, { personId, kind: 'med_input_asked', uniqueKey, params });
    }
  }
}

/**
 * Asks every A-MED of the centre for input, or sets another last day; who has not sent yet gets it by mail.
 * @throws UserErrors NOT_FOUND, WRONG_STATE, DAY_OUT_OF_RANGE (before today, or after the review's year and this one)
 */
export async function askMedInputs(ctx: Context, reviewId: string, dueOn: string): Promise<ReviewRow> {
  const review = await forSteeringAlone(ctx, reviewId);
  const last = `${Math.max(review.year, yearOf(ctx.today))}-12-31`;
  if (dueOn < ctx.today || dueOn > last) {
    throw userError('DAY_OUT_OF_RANGE', 'dueOn', { first: ctx.today, last });
  }
  const { rows } = await sql<Asked>`select input_id as "inputId", array_to_json(people) as people
    from app.ask_inputs(${reviewId}::uuid, ${dueOn}::date)`.execute(ctx.db);
  await tellOfAsking(ctx, review, dueOn, rows);
  return readReview(ctx, reviewId);
}

/**
 * Begins an input; one that was begun already answers as it is.
 * @throws UserErrors NOT_FOUND where the viewer does not sit in the A-MED, or there is no review to send it to
 */
export async function beginMedInput(ctx: Context, committeeId: string, year: number): Promise<MedInputRow> {
  const [begun] = await medInputRows(
    ctx,
    sql`i.committee_id = ${committeeId}::uuid and i.year = ${year}::int
      and i.committee_id = any ((select app.seat_committees('a_med', '{member,chair,secretary}'))::uuid[])`,
  );
  if (begun) return begun;
  const toBegin = await inputsToBegin(ctx);
  if (!toBegin.some((each) => each.committeeId === committeeId && each.year === year)) {
    throw userError('NOT_FOUND', 'committeeId');
  }
  const { rows } = await sql<{ id: string }>`select app.begin_input(${committeeId}::uuid, ${year}::int) as id`.execute(
    ctx.db,
  );
  return readInput(ctx, rows[0]?.id ?? '');
}

/**
 * Sends it for good; sent already, it answers as it is.
 * @throws UserErrors NOT_FOUND, WRONG_STATE for who is neither chair nor secretary, REQUIRED where nothing stands in it
 */
export async function sendMedInput(ctx: Context, id: string): Promise<MedInputRow> {
  const seen = await readInput(ctx, id);
  if (seen.state === 'sent' && seen.steers) return seen;
  const row = await forWriting(ctx, id).catch((error: unknown) => {
    const sent = error instanceof UserErrors ? (error.payload['input'] as MedInputRow | undefined) : undefined;
    if (sent?.state === 'sent' && sent.steers) return sent;
    throw error;
  });
  if (row.state === 'sent') return row;
  if (!row.steers) throw wrongState(row);
  const isEmpty =
    `${row.efforts}${row.words}`.trim() === '' &&
    (await needsOf(ctx, id)).length === 0 &&
    (await measuresOf(ctx, id)).length === 0;
  if (isEmpty) throw userError('REQUIRED', 'words');
  await sql`select app.send_input(${id}::uuid)`.execute(ctx.db);
  return readInput(ctx, id);
}

/**
 * Answers a sent input for the C-MED; an empty answer takes it away.
 * @throws UserErrors NOT_FOUND, WRONG_STATE, TOO_LONG; CONFLICT with the input as the other left it
 */
export async function answerMedInput(ctx: Context, id: string, version: number, words: string): Promise<MedInputRow> {
  const row = await readInput(ctx, id);
  if (!row.canAnswer) throw wrongState(row);
  const answer = trimmed(words);
  const problems = textProblems('answer', answer, ANSWER_MAX);
  if (problems.length > 0) throw new UserErrors(problems);
  const { numUpdatedRows } = await ctx.db
    .updateTable('med_input')
    .set({ answer, answer_version: version + 1 })
    .where('id', '=', id)
    .where('answer_version', '=', version)
    .executeTakeFirst();
  const input = await readInput(ctx, id);
  if (numUpdatedRows !== 1n) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { input });
  return input;
}
