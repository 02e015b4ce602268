import { nextState, REQUIREMENT_MOVES, type RequirementMove } from '@medhjul/rules/requirement-state';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import { checkedRequirement, type RequirementInput } from './requirement-input.ts';
import { noteLooks, requirementColumns, type RequirementRow } from './requirement.loaders.ts';
import { stateOf } from './requirement.service.ts';
import { oneAtATime, refusedAs } from './tie.ts';

/** The moves that the viewer may make now: what the state allows, in the part where the viewer may set requirements. */
export const openMoves = (ctx: Context, row: RequirementRow): readonly RequirementMove[] =>
  row.isSteered ? REQUIREMENT_MOVES[stateOf(ctx, row)] : [];

/** Reads past the loaders: after a write the row is another. */
async function read(ctx: Context, id: string): Promise<RequirementRow> {
  const { rows } = await sql<RequirementRow>`
    select ${requirementColumns} from requirement r where r.id = ${id}::uuid`.execute(ctx.db);
  const [row] = await noteLooks(ctx, rows);
  if (!row) throw userError('NOT_FOUND', 'id');
  return row;
}

/**
 * The row, if the move is open and the viewer saw its newest version.
 * @throws UserErrors NOT_FOUND, NO_RIGHT_TO_UNIT, CONFLICT (with the row as it is now), WRONG_STATE
 */
async function forMove(ctx: Context, id: string, move: RequirementMove, version?: number): Promise<RequirementRow> {
  const row = await read(ctx, id);
  if (!row.isSteered) throw userError(row.unitId ? 'NO_RIGHT_TO_UNIT' : 'NO_RIGHT_TO_PERSON', 'id');
  if (version !== undefined && row.version !== version) {
    throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { requirement: row });
  }
  const state = stateOf(ctx, row);
  if (!REQUIREMENT_MOVES[state].includes(move)) throw userError('WRONG_STATE', 'id', { state: state.toUpperCase() });
  if (nextState(state, move, { validFrom: row.validFrom, today: ctx.today }) === null) {
    throw userError('DATE_BEFORE_TODAY', 'validFrom', { today: ctx.today });
  }
  return row;
}

const columnsOf = (input: RequirementInput, wheel: string) => ({
  wheel_code: wheel,
  area_id: input.areaId ?? null,
  element_id: input.elementId ?? null,
  unit_id: input.unitId ?? null,
  employment_id: input.employmentId ?? null,
  audience: input.audience,
  job_group_id: input.audience === 'job_group' ? input.audienceValue : null,
  leader_function: input.audience === 'leader_function' ? input.audienceValue : null,
  leader_level: input.audience === 'leader_level' ? Number(input.audienceValue) : null,
  level: input.level,
  reason: input.reason.trim(),
  goal_id: input.goalId ?? null,
  valid_from: input.validFrom,
  valid_to: input.validTo ?? null,
});

export async function draft(ctx: Context, input: RequirementInput): Promise<RequirementRow> {
  const wheel = await checkedRequirement(ctx, input);
  const { id } = await ctx.db
    .insertInto('requirement')
    .values({ ...columnsOf(input, wheel), author_id: ctx.viewer.personId, created_at: ctx.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return read(ctx, id);
}

/** One row, or somebody else was faster. */
async function write(ctx: Context, row: RequirementRow, values: object): Promise<RequirementRow> {
  const update = ctx.db
    .updateTable('requirement')
    .set({ ...values, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version);
  const result = await refusedAs(userError('TIES_WITH_ANOTHER', 'validFrom'), update.executeTakeFirst());
  if (result.numUpdatedRows !== 1n) {
    throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { requirement: await read(ctx, row.id) });
  }
  return read(ctx, row.id);
}

export async function changeDraft(ctx: Context, id: string, version: number, input: RequirementInput) {
  const row = await forMove(ctx, id, 'change', version);
  return write(ctx, row, columnsOf(input, await checkedRequirement(ctx, input)));
}

export async function discardDraft(ctx: Context, id: string): Promise<string> {
  const row = await forMove(ctx, id, 'discard');
  const drafts = ctx.db.deleteFrom('requirement').where('id', '=', row.id).where('adopted_at', 'is', null);
  const { numDeletedRows } = await drafts.executeTakeFirst();
  // Was somebody else faster, then what it is now says why not.
  return numDeletedRows === 1n ? row.id : discardDraft(ctx, id);
}

/** Adopted rules that say the level for the same people, competence and days. */
async function tied(ctx: Context, row: RequirementRow): Promise<RequirementRow[]> {
  const { rows } = await sql<RequirementRow>`
    select ${requirementColumns} from requirement r join requirement mine on mine.id = ${row.id}::uuid
    where r.id <> mine.id and r.adopted_at is not null and r.withdrawn_at is null
      and r.unit_id is not distinct from mine.unit_id and r.employment_id is not distinct from mine.employment_id
      and r.area_id is not distinct from mine.area_id and r.element_id is not distinct from mine.element_id
      and r.audience_key = mine.audience_key
      and daterange(r.valid_from, r.valid_to) && daterange(mine.valid_from, mine.valid_to)
    order by r.valid_from`.execute(ctx.db);
  return rows;
}

/** Ends a rule on the day another takes over; one that does not hold yet and would begin no earlier never will. */
function giveWay(ctx: Context, rule: RequirementRow, day: string): Promise<RequirementRow> {
  const holdsBefore = rule.validFrom < day || rule.validFrom <= ctx.today;
  return write(ctx, rule, holdsBefore ? { valid_to: day } : { withdrawn_at: ctx.now() });
}

const inputOf = (row: RequirementRow): RequirementInput => ({ ...row });

/** @throws UserErrors TIES_WITH_ANOTHER unless the tied rules are to give way */
export async function adopt(ctx: Context, id: string, version: number, replaceTied: boolean): Promise<RequirementRow> {
  const row = await forMove(ctx, id, 'adopt', version);
  await checkedRequirement(ctx, inputOf(row));
  await oneAtATime(ctx, row.unitId ?? row.employmentId ?? '');
  const rivals = await tied(ctx, row);
  const [rival] = rivals;
  if (rival && !replaceTied) {
    const { level, validFrom, id: requirementId } = rival;
    throw userError('TIES_WITH_ANOTHER', 'validFrom', { level, validFrom, requirementId });
  }
  for (const other of rivals) await giveWay(ctx, other, row.validFrom);
  return write(ctx, row, { adopted_at: ctx.now() });
}

/** Withdraws a rule that does not hold yet, or ends one that holds from today. */
export async function withdraw(ctx: Context, id: string, version: number): Promise<RequirementRow> {
  const state = stateOf(ctx, await read(ctx, id));
  const row = await forMove(ctx, id, state === 'current' ? 'end' : 'withdraw', version);
  return write(ctx, row, state === 'current' ? { valid_to: ctx.today } : { withdrawn_at: ctx.now() });
}
