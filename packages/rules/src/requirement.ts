import { hasElement, ranker, scopeRanks } from './requirement-rule.ts';
import type { ElementPlace, Position, RequirementRule, ScopeLimit } from './requirement-rule.ts';
import { overlaps, type Validity } from './validity.ts';

export type {
  AudienceKind,
  ElementPlace,
  Position,
  RequirementRule,
  ScopeLimit,
  UnitKind,
  UnitStep,
} from './requirement-rule.ts';

interface Ranked<R> {
  readonly rule: R;
  readonly rank: number;
}

/** Ties are refused when a rule is set; should one stand all the same, the id decides, never the order of reading. */
function wins<R extends RequirementRule>(a: Ranked<R>, b: Ranked<R>): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.rule.id < b.rule.id);
}

/**
 * Every rule that applies to an employment on an element, the winner first: by scope (person, team, nearest unit upward,
 * centre, municipality), then audience (job group, leader function, leader level, everybody), then element before area.
 * None on an element that is local to another place.
 *
 * @param rules the adopted rules that are valid on the day in question
 * @param element of a wheel that is for this employment: "everybody" is everybody the wheel is for
 */
export function applicableRules<R extends RequirementRule>(
  rules: readonly R[],
  position: Position,
  element: ElementPlace,
  limit: ScopeLimit = 'all',
): R[] {
  if (!hasElement(position, element)) return [];
  const rankOf = ranker(position, limit);
  const ranked: Ranked<R>[] = [];
  for (const rule of rules) {
    if (rule.elementId !== null ? rule.elementId !== element.id : rule.areaId !== element.areaId) continue;
    const rank = rankOf(rule);
    if (rank !== null) ranked.push({ rule, rank });
  }
  return ranked.sort((a, b) => (wins(a, b) ? -1 : wins(b, a) ? 1 : 0)).map(({ rule }) => rule);
}

/** The rule that wins, or `null` where there is no requirement. Arguments as for `applicableRules`. */
export function chooseRequirement<R extends RequirementRule>(
  rules: readonly R[],
  position: Position,
  element: ElementPlace,
  limit: ScopeLimit = 'all',
): R | null {
  return applicableRules(rules, position, element, limit)[0] ?? null;
}

/**
 * The rule that wins on each element, in the order of `elements`: the same as `chooseRequirement` for each, in one walk
 * through the rules.
 */
export function chooseRequirements<R extends RequirementRule>(
  rules: readonly R[],
  position: Position,
  elements: readonly ElementPlace[],
  limit: ScopeLimit = 'all',
): (R | null)[] {
  return requirementChooser(rules, elements)(position, limit);
}

/** `chooseRequirements` for many positions: what does not hang on the position is worked out once. */
export function requirementChooser<R extends RequirementRule>(
  rules: readonly R[],
  elements: readonly ElementPlace[],
): (position: Position, limit: ScopeLimit) => (R | null)[] {
  const areaSlots = slotsOf(
    elements.map(({ areaId }) => areaId),
    0,
  );
  const elementSlots = slotsOf(
    elements.map(({ id }) => id),
    areaSlots.size,
  );
  const slotOf = ({ elementId, areaId }: RequirementRule) => {
    if (elementId !== null) return elementSlots.get(elementId);
    return areaId === null ? undefined : areaSlots.get(areaId);
  };
  const targeted = rules.flatMap((rule) => {
    const slot = slotOf(rule);
    return slot === undefined ? [] : [{ rule, slot }];
  });
  const places = elements.map((place) => ({
    place,
    element: elementSlots.get(place.id) ?? -1,
    area: areaSlots.get(place.areaId) ?? -1,
  }));

  return (position, limit) => {
    const rankOf = ranker(position, limit);
    const best: (Ranked<R> | undefined)[] = [];
    for (const { rule, slot } of targeted) {
      const rank = rankOf(rule);
      if (rank !== null) best[slot] = better(best[slot], { rule, rank });
    }
    return places.map(({ place, element, area }) =>
      hasElement(position, place) ? (better(best[element], best[area])?.rule ?? null) : null,
    );
  };
}

/** A slot for each different id, counted from `first`. */
function slotsOf(ids: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(Array.from(new Set(ids), (id, index) => [id, first + index]));
}

function better<R extends RequirementRule>(a: Ranked<R> | undefined, b: Ranked<R> | undefined): Ranked<R> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return wins(b, a) ? b : a;
}

/**
 * Whether two rules could not be told apart on some day: same scope, audience and target, and a day that both hold on.
 * The second of such a pair is refused. A rule ties with itself: leave it out when it is the one being changed.
 */
export function rulesTie(a: RequirementRule & Validity, b: RequirementRule & Validity): boolean {
  return (
    a.unitId === b.unitId &&
    a.employmentId === b.employmentId &&
    a.audience === b.audience &&
    a.audienceValue === b.audienceValue &&
    a.areaId === b.areaId &&
    a.elementId === b.elementId &&
    overlaps(a, b)
  );
}

/** Why a rule won over the next one. */
export type DecidedBy = 'onlyRule' | 'scope' | 'audience' | 'elementBeforeArea';

/** Why the winner of `applicableRules` stands before its second: the first of the three comparisons that differs. */
export function decidedBy(
  winner: RequirementRule,
  runnerUp: RequirementRule | undefined,
  position: Position,
): DecidedBy {
  if (runnerUp === undefined) return 'onlyRule';
  const scopes = scopeRanks(position, 'all');
  const scopeOf = ({ unitId }: RequirementRule) => (unitId === null ? 0 : scopes.get(unitId));
  if (scopeOf(winner) !== scopeOf(runnerUp)) return 'scope';
  return winner.audience !== runnerUp.audience ? 'audience' : 'elementBeforeArea';
}
