import { isLevel } from '@medhjul/rules/level';
import { holdsOn } from '@medhjul/rules/validity';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, type UserErrorEntry } from '../../request/errors.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import type { AudienceCode } from './requirement.loaders.ts';

/** What requirements and marks have in common: where, on what, why, since when. */
export interface PlacedInput {
  readonly areaId?: string | null;
  readonly elementId?: string | null;
  readonly unitId?: string | null;
  readonly employmentId?: string | null;
  readonly reason: string;
  readonly goalId?: string | null;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

export interface RequirementInput extends PlacedInput {
  readonly audience: AudienceCode;
  readonly audienceValue?: string | null;
  readonly level: number;
}

const REASON_MAX = 1000;

interface Facts {
  readonly wheel: WheelCode | null;
  readonly mayUnit: boolean;
  readonly mayPerson: boolean;
  readonly goal: [string, string | null] | null;
  readonly audienceKnown: boolean;
}

/** What the database knows about the ids of an input, in one statement. */
async function factsOf(ctx: Context, input: PlacedInput & Partial<RequirementInput>): Promise<Facts> {
  const { areaId = null, elementId = null, unitId = null, employmentId = null, goalId = null } = input;
  const { audience = 'everybody' } = input;
  // A NUL cannot be part of a known value, and no statement may hold one.
  const audienceValue = input.audienceValue?.includes('\0') ? '' : (input.audienceValue ?? null);
  const { rows } = await sql<Facts>`select
    coalesce((select wheel_code from wheel_area where id = ${areaId}::uuid),
      (select wheel_code from element where id = ${elementId}::uuid)) as wheel,
    coalesce(${unitId}::uuid = any (app.steered_units()), false) as "mayUnit",
    coalesce(${employmentId}::uuid = any (app.team_employments()), false) as "mayPerson",
    (select json_build_array(valid_from, valid_to) from goal where id = ${goalId}::uuid) as goal,
    case ${audience}::text when 'everybody' then ${audienceValue}::text is null
      when 'job_group' then exists (select from job_group where id::text = ${audienceValue}::text)
      when 'leader_function' then exists (select from leader_function where code = ${audienceValue}::text)
      else exists (select from leader_level where value::text = ${audienceValue}::text) end as "audienceKnown"`.execute(
    ctx.db,
  );
  return rows[0] ?? { wheel: null, mayUnit: false, mayPerson: false, goal: null, audienceKnown: false };
}

function datesProblems(ctx: Context, input: PlacedInput, goal: Facts['goal']): UserErrorEntry[] {
  const problems: UserErrorEntry[] = [];
  if (input.validFrom < ctx.today)
    problems.push({ code: 'DATE_BEFORE_TODAY', field: 'validFrom', params: { today: ctx.today } });
  if (input.validTo && input.validTo <= input.validFrom)
    problems.push({ code: 'END_NOT_AFTER_START', field: 'validTo' });
  if (input.goalId && !goal) problems.push({ code: 'NOT_FOUND', field: 'goalId' });
  if (goal && !holdsOn(goal[0], goal[1], input.validFrom)) {
    problems.push({ code: 'GOAL_OUT_OF_PERIOD', field: 'goalId', params: { validFrom: goal[0], validTo: goal[1] } });
  }
  return problems;
}

function placeProblems(input: PlacedInput, facts: Facts): UserErrorEntry[] {
  const problems: UserErrorEntry[] = [];
  if (Boolean(input.areaId) === Boolean(input.elementId))
    problems.push({ code: 'AREA_OR_ELEMENT', field: 'elementId' });
  else if (!facts.wheel) problems.push({ code: 'NOT_FOUND', field: input.areaId ? 'areaId' : 'elementId' });
  if (Boolean(input.unitId) === Boolean(input.employmentId)) problems.push({ code: 'UNIT_OR_PERSON', field: 'unitId' });
  else if (input.unitId && !facts.mayUnit) problems.push({ code: 'NO_RIGHT_TO_UNIT', field: 'unitId' });
  else if (input.employmentId && !facts.mayPerson) problems.push({ code: 'NO_RIGHT_TO_PERSON', field: 'employmentId' });
  const reason = input.reason.trim();
  if (reason === '') problems.push({ code: 'REQUIRED', field: 'reason' });
  else if (reason.includes('\0')) problems.push({ code: 'MALFORMED', field: 'reason' });
  if (reason.length > REASON_MAX) problems.push({ code: 'TOO_LONG', field: 'reason', params: { max: REASON_MAX } });
  return problems;
}

function audienceFits(input: RequirementInput, facts: Facts): boolean {
  if (!facts.audienceKnown) return false;
  if (input.employmentId) return input.audience === 'everybody';
  const forLeaders = input.audience === 'leader_function' || input.audience === 'leader_level';
  return !(forLeaders && facts.wheel === 'employee');
}

/** Everything that is wrong with a requirement as it would be set, all fields at once; empty when it may be written. */
export async function requirementProblems(ctx: Context, input: RequirementInput) {
  const facts = await factsOf(ctx, input);
  const problems = [...placeProblems(input, facts), ...datesProblems(ctx, input, facts.goal)];
  if (!isLevel(input.level)) problems.push({ code: 'LEVEL_OFF_SCALE', field: 'level', params: { min: 0, max: 5 } });
  if (!audienceFits(input, facts)) problems.push({ code: 'AUDIENCE_UNFIT', field: 'audienceValue' });
  return { problems, wheel: facts.wheel };
}

/** @throws UserErrors with every field that is wrong */
export async function checkedRequirement(ctx: Context, input: RequirementInput): Promise<WheelCode> {
  const { problems, wheel } = await requirementProblems(ctx, input);
  if (problems.length > 0 || !wheel) throw new UserErrors(problems);
  return wheel;
}

/** @throws UserErrors with every field that is wrong */
export async function checkedMark(ctx: Context, input: PlacedInput): Promise<WheelCode> {
  const facts = await factsOf(ctx, input);
  const problems = [...placeProblems(input, facts), ...datesProblems(ctx, input, facts.goal)];
  if (problems.length > 0 || !facts.wheel) throw new UserErrors(problems);
  return facts.wheel;
}
