import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import type { HowManyCode } from '../review/decision.loaders.ts';
import { textProblems, trimmed } from '../team-conversation/team-conversation-input.ts';
import type { MedInputRow, MedMeasureRow } from './med-input.loaders.ts';
import { forWriting, isSmall, readInput } from './med-input.service.ts';

const TEXT_MAX = 4000;
const LINE_MAX = 500;
const NEEDS_MAX = 50;
const MEASURES_MAX = 30;
const NUMBERS: readonly HowManyCode[] = ['about_5', 'about_10', 'about_25'];

type MedInputText = 'efforts' | 'words';

interface MedNeedInput {
  readonly elementId: string;
  readonly howMany: HowManyCode;
  readonly note?: string | null;
}

type MedMeasureInput = Pick<MedMeasureRow, 'kind' | 'body'>;

/** @throws UserErrors NOT_FOUND, WRONG_STATE, TOO_LONG; CONFLICT with the input as the other left it */
export async function writeMedInput(
  ctx: Context,
  id: string,
  text: MedInputText,
  version: number,
  body: string,
): Promise<MedInputRow> {
  await forWriting(ctx, id);
  const problems = textProblems('body', body, TEXT_MAX);
  if (problems.length > 0) throw new UserErrors(problems);
  const { numUpdatedRows } = await ctx.db
    .updateTable('med_input')
    .set({ [text]: body, [`${text}_version`]: version + 1 })
    .where('id', '=', id)
    .where(`${text}_version`, '=', version)
    .executeTakeFirst();
  const input = await readInput(ctx, id);
  if (numUpdatedRows !== 1n) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { input });
  return input;
}

interface Counted {
  readonly isKnown: boolean;
  readonly isThere: boolean;
  readonly others: number;
}

/** What the database knows of a need: whether the wheels have it, whether it was picked already, and how many others were. */
async function countedNeed(ctx: Context, inputId: string, elementId: string): Promise<Counted> {
  const { rows } = await sql<Counted>`select exists (select from element where id = ${elementId}::uuid) as "isKnown",
    count(*) filter (where element_id = ${elementId}::uuid) > 0 as "isThere",
    count(*) filter (where element_id <> ${elementId}::uuid)::int as others
    from med_need where input_id = ${inputId}::uuid`.execute(ctx.db);
  return rows[0] ?? { isKnown: false, isThere: false, others: 0 };
}

/**
 * Picks a need; one that was picked already gets these words.
 * @throws UserErrors NOT_FOUND, WRONG_STATE, NOT_OFFERED for a number where too few work, TOO_LONG, TOO_MANY
 */
export async function pickMedNeed(ctx: Context, inputId: string, need: MedNeedInput): Promise<MedInputRow> {
  const row = await forWriting(ctx, inputId);
  const { elementId, howMany } = need;
  const note = trimmed(need.note);
  const { isKnown, isThere, others } = await countedNeed(ctx, inputId, elementId);
  const problems: UserErrorEntry[] = textProblems('note', note, LINE_MAX);
  if (!isKnown) problems.push({ code: 'NOT_FOUND', field: 'elementId' });
  if (NUMBERS.includes(howMany) && (await isSmall(ctx, row))) problems.push({ code: 'NOT_OFFERED', field: 'howMany' });
  if (!isThere && others >= NEEDS_MAX) {
    problems.push({ code: 'TOO_MANY', field: 'elementId', params: { max: NEEDS_MAX } });
  }
  if (problems.length > 0) throw new UserErrors(problems);
  await ctx.db
    .insertInto('med_need')
    .values({ input_id: inputId, element_id: elementId, how_many: howMany, note })
    .onConflict((conflict) => conflict.columns(['input_id', 'element_id']).doUpdateSet({ how_many: howMany, note }))
    .execute();
  return readInput(ctx, inputId);
}

/** Takes a need or a measure away. @throws UserErrors NOT_FOUND, WRONG_STATE */
export async function dropLine(ctx: Context, table: 'med_need' | 'med_measure', id: string): Promise<MedInputRow> {
  const line = await ctx.db.selectFrom(table).select('input_id').where('id', '=', id).executeTakeFirst();
  if (!line) throw userError('NOT_FOUND', 'id');
  await forWriting(ctx, line.input_id);
  await ctx.db.deleteFrom(table).where('id', '=', id).execute();
  return readInput(ctx, line.input_id);
}

/** Adds a measure, last; the same words once more add nothing. */
async function addMeasure(ctx: Context, inputId: string, { kind, body }: MedMeasureInput): Promise<void> {
  const lines = await ctx.db
    .selectFrom('med_measure')
    .select(['kind', 'body', 'position'])
    .where('input_id', '=', inputId)
    .execute();
  if (lines.some((line) => line.kind === kind && line.body === body)) return;
  if (lines.length >= MEASURES_MAX) throw userError('TOO_MANY', 'body', { max: MEASURES_MAX });
  const position = Math.max(0, ...lines.map((line) => line.position)) + 1;
  await ctx.db.insertInto('med_measure').values({ input_id: inputId, kind, body, position }).execute();
}

/**
 * Adds a measure, or changes one.
 * @param id the measure to change; null adds one
 * @throws UserErrors NOT_FOUND, WRONG_STATE, REQUIRED, TOO_LONG, TOO_MANY
 */
export async function writeMedMeasure(
  ctx: Context,
  inputId: string,
  id: string | null,
  measure: MedMeasureInput,
): Promise<MedInputRow> {
  await forWriting(ctx, inputId);
  const body = trimmed(measure.body);
  if (body === null) throw userError('REQUIRED', 'body');
  const problems = textProblems('body', body, LINE_MAX);
  if (problems.length > 0) throw new UserErrors(problems);
  const written = { kind: measure.kind, body };
  if (id === null) await addMeasure(ctx, inputId, written);
  else {
    const { numUpdatedRows } = await ctx.db
      .updateTable('med_measure')
      .set(written)
      .where('id', '=', id)
      .where('input_id', '=', inputId)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw userError('NOT_FOUND', 'id');
  }
  return readInput(ctx, inputId);
}
