import type { LatestLevels } from '../holding.ts';
import type { ElementPlace, Position, RequirementRule, UnitStep } from '../requirement.ts';
import type { TeamMember } from '../team-member.ts';

export const municipality: UnitStep = { id: 'municipality', kind: 'municipality' };
export const centre: UnitStep = { id: 'centre', kind: 'centre' };
export const school: UnitStep = { id: 'school', kind: 'unit' };
export const department: UnitStep = { id: 'department', kind: 'unit' };
export const team: UnitStep = { id: 'team', kind: 'team' };

/** Two areas: a1 with three elements, a2 with two. */
export const e1: ElementPlace = { id: 'e1', areaId: 'a1' };
export const e2: ElementPlace = { id: 'e2', areaId: 'a1' };
export const e3: ElementPlace = { id: 'e3', areaId: 'a1' };
export const f1: ElementPlace = { id: 'f1', areaId: 'a2' };
export const f2: ElementPlace = { id: 'f2', areaId: 'a2' };

/** A teacher and leader of a citizen-facing unit at level 3, in a team of a department of a school. */
export function buildPosition(over: Partial<Position> = {}): Position {
  return {
    employmentId: 'anna',
    path: [team, department, school, centre, municipality],
    jobGroupId: 'teachers',
    leaderFunction: 'citizenFacing',
    leaderLevel: '3',
    ...over,
  };
}

let built = 0;

/** Level 3 for everybody in the municipality on element e1, but for what is said otherwise. */
export function buildRule(over: Partial<RequirementRule> = {}): RequirementRule {
  built += 1;
  const scope = over.employmentId == null ? { unitId: 'municipality' } : { unitId: null };
  const target = over.areaId == null ? { elementId: 'e1' } : { elementId: null };
  return {
    id: `rule-${built}`,
    ...scope,
    employmentId: null,
    audience: 'everybody',
    audienceValue: null,
    areaId: null,
    ...target,
    level: 3,
    ...over,
  };
}

/** Nothing known, but for what is said. */
export function levels(over: Partial<LatestLevels> = {}): LatestLevels {
  return { self: null, leader: null, agreed: null, ...over };
}

/** A member with an agreed level on each element; `null` is not assessed. */
export function buildMember(
  employmentId: string,
  agreed: readonly (number | null)[],
  over: Partial<Position> = {},
): TeamMember {
  return {
    position: buildPosition({ ...over, employmentId }),
    levels: agreed.map((level) => levels({ agreed: level })),
  };
}
