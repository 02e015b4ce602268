import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound, UserErrors, userError } from '../../request/errors.ts';
import { currentDecision, type MinutesDecisionRow } from './minutes-decision.loaders.ts';

const WORD_MAX = 500;

/** Members of the committee say what became of what it decided. */
export const canTell = ({ viewer }: Context, row: MinutesDecisionRow): boolean =>
  row.isCurrent && viewer.seats.some(({ committeeId }) => committeeId === row.committeeId);

/** The training house says which competence it reads in a decision that names none by itself. */
export const canName = ({ viewer }: Context, row: MinutesDecisionRow): boolean =>
  row.isCurrent && row.elementId === null && viewer.roles.includes('training_house');

/** @throws NOT_FOUND for what stands in no sent minutes that the viewer may read */
async function readDecision(ctx: Context, id: string): Promise<MinutesDecisionRow> {
  const row = await currentDecision(ctx, id);
  if (!row) throw notFound();
  return row;
}

export interface OutcomeInput {
  readonly decisionId: string;
  readonly status: MinutesDecisionRow['status'];
  readonly word: string | null;
  readonly version: number;
}

function checkedWord({ status, word }: OutcomeInput): string | null {
  const text = word?.trim() || null;
  if (text === null) return null;
  if (text.includes('\0') || status === 'open') throw userError('MALFORMED', 'word');
  if (text.length > WORD_MAX) throw userError('TOO_LONG', 'word', { max: WORD_MAX });
  return text;
}

/**
 * Tells what became of a decision of sent minutes; open takes back what was told.
 * @throws UserErrors CONFLICT with the decision as the other left it, TOO_LONG, MALFORMED for a word on an open one
 * @throws NOT_FOUND also for who is no member of its committee
 */
export async function tellOutcome(ctx: Context, input: OutcomeInput): Promise<MinutesDecisionRow> {
  const decision = await readDecision(ctx, input.decisionId);
  if (!canTell(ctx, decision)) throw notFound();
  const word = checkedWord(input);
  if (!(await writeOutcome(ctx, input, word))) {
    const now = await readDecision(ctx, input.decisionId);
    throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { decision: now });
  }
  return readDecision(ctx, input.decisionId);
}

/** @returns whether the version that was read still was the one */
async function writeOutcome(ctx: Context, { decisionId, status, version }: OutcomeInput, word: string | null) {
  if (version === 0 && status === 'open') return (await readDecision(ctx, decisionId)).statusVersion === 0;
  const written =
    version === 0
      ? sql`insert into decision_outcome (decision_id, status, word, noted_on) values (${decisionId}::uuid, ${status}, ${word}, app.today())
          on conflict (decision_id) do nothing`
      : status === 'open'
        ? sql`delete from decision_outcome where decision_id = ${decisionId}::uuid and version = ${version}`
        : sql`update decision_outcome set status = ${status}, word = ${word}, noted_on = app.today(), version = version + 1
            where decision_id = ${decisionId}::uuid and version = ${version}`;
  return (await written.execute(ctx.db)).numAffectedRows === 1n;
}

/**
 * Says which competence a sent decision names, or takes that back with null.
 * @throws UserErrors WRONG_STATE where it names one by itself; NOT_FOUND for an element that is none of the whole municipality
 * @throws NOT_FOUND for what stands in no sent minutes
 */
export async function nameDecision(ctx: Context, id: string, elementId: string | null): Promise<MinutesDecisionRow> {
  const decision = await readDecision(ctx, id);
  if (!canName(ctx, decision)) throw userError('WRONG_STATE', 'decisionId');
  if (elementId === null) {
    await ctx.db.deleteFrom('decision_naming').where('decision_id', '=', id).execute();
    return readDecision(ctx, id);
  }
  const known = await ctx.db
    .selectFrom('element')
    .select('id')
    .where('id', '=', elementId)
    // what is local to a unit or a job group is counted in no release, and so proposed in none
    .where('unit_id', 'is', null)
    .where('job_group_id', 'is', null)
    .executeTakeFirst();
  if (!known) throw userError('NOT_FOUND', 'elementId');
  await sql`insert into decision_naming (decision_id, element_id, named_by, named_at)
    values (${id}::uuid, ${elementId}::uuid, app.person_id(), app.now())
    on conflict (decision_id) do update set element_id = excluded.element_id, named_by = excluded.named_by,
      named_at = excluded.named_at`.execute(ctx.db);
  return readDecision(ctx, id);
}
