import { groupByArea, type AreaGroup } from './area-group.ts';
import { displayedMean } from './fraction.ts';
import { countingHolding, type CountingHolding, type LatestLevels } from './holding.ts';
import { need } from './need.ts';
import { chooseRequirements, type ElementPlace, type Position, type RequirementRule } from './requirement.ts';

/** `noRequirement` also where a level is known; `notAssessed` where a level is required but none is known. */
export type ElementStatus = 'noRequirement' | 'notAssessed' | 'need' | 'met';

export interface PersonElementNumbers<R> {
  /** The rule that wins. */
  readonly requirement: R | null;
  readonly counting: CountingHolding | null;
  /** In levels; `null` where nothing is required or no level is known. */
  readonly need: number | null;
  readonly status: ElementStatus;
}

/** Each mean is that of the area's elements that have the value, as it is shown: one decimal, half up. */
export interface PersonAreaNumbers {
  readonly areaId: string;
  readonly requirement: number | null;
  readonly self: number | null;
  readonly leader: number | null;
  readonly agreed: number | null;
  /** Of the levels that count. */
  readonly counting: number | null;
  /** Sum of the element needs in levels; `null` where none is known. */
  readonly need: number | null;
  /** On how many elements the need is above zero. */
  readonly needCount: number;
  /** Elements with a requirement and a counting level: "assessed of required". */
  readonly assessed: number;
  /** Elements with a requirement. */
  readonly required: number;
}

/** Elements in the order they were given, areas in the order of their first element. */
export interface PersonWheelNumbers<R> {
  readonly elements: PersonElementNumbers<R>[];
  readonly areas: PersonAreaNumbers[];
}

/**
 * One person's wheel.
 *
 * @param input.elements of one wheel that is for this employment
 * @param input.levels for each element, in the same order; only what this viewer may see
 * @param input.rules the adopted rules that are valid on the day in question
 * @throws RangeError if `levels` and `elements` differ in length
 */
export function personWheel<R extends RequirementRule>(input: {
  elements: readonly ElementPlace[];
  position: Position;
  levels: readonly LatestLevels[];
  rules: readonly R[];
}): PersonWheelNumbers<R> {
  const { elements, position, levels, rules } = input;
  if (levels.length !== elements.length) throw new RangeError('there must be levels for each element');
  const requirements = chooseRequirements(rules, position, elements);
  const numbers = levels.map((latest, index) => elementNumbers(requirements[index] ?? null, countingHolding(latest)));
  return { elements: numbers, areas: groupByArea(elements).map((area) => areaNumbers(area, numbers, levels)) };
}

function elementNumbers<R extends RequirementRule>(
  requirement: R | null,
  counting: CountingHolding | null,
): PersonElementNumbers<R> {
  const missing = need(requirement?.level ?? null, counting?.level ?? null);
  return { requirement, counting, need: missing, status: statusOf(requirement, missing) };
}

function statusOf(requirement: RequirementRule | null, missing: number | null): ElementStatus {
  if (requirement === null) return 'noRequirement';
  if (missing === null) return 'notAssessed';
  return missing > 0 ? 'need' : 'met';
}

function areaNumbers(
  { areaId, indexes }: AreaGroup,
  numbers: readonly PersonElementNumbers<RequirementRule>[],
  levels: readonly LatestLevels[],
): PersonAreaNumbers {
  const inside = indexes.flatMap((index) => numbers[index] ?? []);
  const latest = indexes.flatMap((index) => levels[index] ?? []);
  const needs = inside.flatMap((element) => element.need ?? []);
  return {
    areaId,
    requirement: displayedMean(inside.map(({ requirement }) => requirement?.level ?? null)),
    self: displayedMean(latest.map(({ self }) => self)),
    leader: displayedMean(latest.map(({ leader }) => leader)),
    agreed: displayedMean(latest.map(({ agreed }) => agreed)),
    counting: displayedMean(inside.map(({ counting }) => counting?.level ?? null)),
    need: needs.length === 0 ? null : needs.reduce((sum, missing) => sum + missing, 0),
    needCount: needs.filter((missing) => missing > 0).length,
    assessed: needs.length,
    required: inside.filter(({ requirement }) => requirement !== null).length,
  };
}
