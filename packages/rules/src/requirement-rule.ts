/** A department is a unit. */
export type UnitKind = 'municipality' | 'centre' | 'unit' | 'team';
export type AudienceKind = 'jobGroup' | 'leaderFunction' | 'leaderLevel' | 'everybody';

/** A requirement as it is set: for whom, on what, at which level (0 to 5). */
export interface RequirementRule {
  readonly id: string;
  /** Its scope: an organisation unit, or one person's employment. Exactly one of the two is set. */
  readonly unitId: string | null;
  readonly employmentId: string | null;
  readonly audience: AudienceKind;
  /** Which job group, leader function or leader level; `null` for everybody. */
  readonly audienceValue: string | null;
  /** Its target: each element of an area, or one element. Exactly one of the two is set. */
  readonly areaId: string | null;
  readonly elementId: string | null;
  readonly level: number;
}

export interface UnitStep {
  readonly id: string;
  readonly kind: UnitKind;
}

/** Where an employment stands on the day in question. */
export interface Position {
  readonly employmentId: string;
  /** The unit it sits in first, then up to the municipality. */
  readonly path: readonly UnitStep[];
  readonly jobGroupId: string | null;
  readonly leaderFunction: string | null;
  readonly leaderLevel: string | null;
}

export interface ElementPlace {
  readonly id: string;
  readonly areaId: string;
  /** The unit (with all below it) or job group that alone has the element; left out where everybody has it. */
  readonly localTo?: { readonly unitId: string | null; readonly jobGroupId: string | null } | null;
}

/** Whether an employment in this position has the element at all: a local one is for its own place only. */
export function hasElement({ path, jobGroupId }: Position, { localTo }: ElementPlace): boolean {
  if (!localTo) return true;
  return localTo.unitId !== null ? path.some(({ id }) => id === localTo.unitId) : localTo.jobGroupId === jobGroupId;
}

/** `centreTarget`: only the rules of centre and municipality, whatever is set nearer. */
export type ScopeLimit = 'all' | 'centreTarget';

const SCOPE_ORDER: Record<UnitKind, number> = { team: 0, unit: 1, centre: 2, municipality: 3 };
const AUDIENCE_ORDER: Record<AudienceKind, number> = { jobGroup: 0, leaderFunction: 1, leaderLevel: 2, everybody: 3 };

/**
 * How near each unit of a position is: team, unit, centre, municipality, and within one kind the nearest first. Above 0,
 * which is the person.
 */
export function scopeRanks({ path }: Position, limit: ScopeLimit): ReadonlyMap<string, number> {
  const reaching = limit === 'all' ? path : path.filter(({ kind }) => kind === 'centre' || kind === 'municipality');
  return new Map(reaching.map(({ id, kind }, steps) => [id, 1 + SCOPE_ORDER[kind] * path.length + steps]));
}

function isMeantFor({ audience, audienceValue }: RequirementRule, position: Position): boolean {
  switch (audience) {
    case 'jobGroup':
      return audienceValue !== null && audienceValue === position.jobGroupId;
    case 'leaderFunction':
      return audienceValue !== null && audienceValue === position.leaderFunction;
    case 'leaderLevel':
      return audienceValue !== null && audienceValue === position.leaderLevel;
    case 'everybody':
      return true;
  }
}

/**
 * The order of the rules that reach a position, as one number each, smaller wins: scope, then audience, then element
 * before area. `null` for a rule that does not reach it.
 */
export function ranker(position: Position, limit: ScopeLimit): (rule: RequirementRule) => number | null {
  const scopes = scopeRanks(position, limit);
  return (rule) => {
    const own = limit === 'all' && rule.employmentId === position.employmentId;
    const scope = rule.unitId !== null ? scopes.get(rule.unitId) : own ? 0 : undefined;
    if (scope === undefined || !isMeantFor(rule, position)) return null;
    return scope * 8 + AUDIENCE_ORDER[rule.audience] * 2 + (rule.elementId === null ? 1 : 0);
  };
}
