import { groupByArea, type AreaGroup } from './area-group.ts';
import { meanOf, meanOfFractions } from './fraction.ts';
import { LEVELS } from './level.ts';
import { requirementChooser, type ElementPlace, type RequirementRule } from './requirement.ts';
import { withMeans, type ExactMeans, type TeamMeans } from './team-means.ts';
import { memberNumbers, type TeamMember, type TeamMemberNumbers } from './team-member.ts';

export type { TeamMember, TeamMemberNumbers } from './team-member.ts';

interface ElementCounts {
  /** How many members have a need above zero, and the sum of their needs in levels. */
  readonly needCount: number;
  readonly needSum: number;
  /** Members with a requirement and a counting level. */
  readonly counted: number;
  /** Members with a requirement. */
  readonly required: number;
  /** How many of the counted members stand at level 0, 1 … 5. */
  readonly spread: readonly number[];
}

/** The team on one element; the means are over the members that `counted` counts. */
export interface TeamElementNumbers extends TeamMeans, ElementCounts {}

/** The team in one area; each mean is that of the area's elements that have a value. */
export interface TeamAreaNumbers extends TeamMeans {
  readonly areaId: string;
  /** How many members have a need in the area, and the sum of all element needs in levels. */
  readonly needCount: number;
  readonly needSum: number;
  /** Members counted on at least one element. */
  readonly counted: number;
  /** Members with a requirement on at least one element. */
  readonly required: number;
}

/** Elements in the order they were given, areas in the order of their first element, members as given. */
export interface TeamWheelNumbers {
  readonly elements: TeamElementNumbers[];
  readonly areas: TeamAreaNumbers[];
  readonly members: TeamMemberNumbers[];
}

interface ElementTally {
  readonly means: ExactMeans;
  readonly counts: ElementCounts;
}

/**
 * The team's wheel. An element counts the members who have both a requirement and a counting level on it; who has no
 * requirement has no need, who has no level is left out and told as `counted` of `required`.
 *
 * @param input.elements of one wheel; leaders and others of a team are two wheels
 * @param input.rules the adopted rules that are valid on the day in question
 * @throws RangeError if a member's levels and `elements` differ in length
 */
export function teamWheel(input: {
  elements: readonly ElementPlace[];
  members: readonly TeamMember[];
  rules: readonly RequirementRule[];
}): TeamWheelNumbers {
  const { elements, rules } = input;
  if (input.members.some(({ levels }) => levels.length !== elements.length)) {
    throw new RangeError('a member must have levels for each element');
  }
  const choose = requirementChooser(rules, elements);
  const members = input.members.map((member) => memberNumbers(member, choose(member.position, 'all')));
  const targets = input.members.map(({ position }) => choose(position, 'centreTarget'));
  const tallies = elements.map((_, index) => tallyElement(index, members, targets));
  return {
    elements: tallies.map(({ means, counts }) => withMeans(means, counts)),
    areas: groupByArea(elements).map((area) => areaNumbers(area, tallies, members)),
    members,
  };
}

function tallyElement(
  index: number,
  members: readonly TeamMemberNumbers[],
  targets: readonly (readonly (RequirementRule | null)[])[],
): ElementTally {
  const counts = { needCount: 0, needSum: 0, counted: 0, required: 0, spread: LEVELS.map(() => 0) };
  const sums = { holding: 0, requirement: 0, target: 0, targeted: 0 };
  members.forEach((member, at) => {
    const requirement = member.requirements[index] ?? null;
    const level = member.counting[index]?.level ?? null;
    if (requirement === null) return;
    counts.required += 1;
    if (level === null) return;
    counts.counted += 1;
    counts.spread[level] = (counts.spread[level] ?? 0) + 1;
    sums.holding += level;
    sums.requirement += requirement;
    const target = targets[at]?.[index]?.level ?? null;
    if (target !== null) {
      sums.target += target;
      sums.targeted += 1;
    }
    const missing = member.needs[index] ?? 0;
    if (missing > 0) counts.needCount += 1;
    counts.needSum += missing;
  });
  const means = {
    holding: meanOf(sums.holding, counts.counted),
    requirement: meanOf(sums.requirement, counts.counted),
    target: meanOf(sums.target, sums.targeted),
  };
  return { means, counts };
}

function areaNumbers(
  { areaId, indexes }: AreaGroup,
  tallies: readonly ElementTally[],
  members: readonly TeamMemberNumbers[],
): TeamAreaNumbers {
  const inside = indexes.flatMap((index) => tallies[index] ?? []);
  const membersWith = (holds: (member: TeamMemberNumbers, index: number) => boolean) =>
    members.filter((member) => indexes.some((index) => holds(member, index))).length;
  const means = {
    holding: meanOfFractions(inside.map((tally) => tally.means.holding)),
    requirement: meanOfFractions(inside.map((tally) => tally.means.requirement)),
    target: meanOfFractions(inside.map((tally) => tally.means.target)),
  };
  return withMeans(means, {
    areaId,
    needCount: membersWith(({ needs }, index) => (needs[index] ?? 0) > 0),
    needSum: inside.reduce((sum, { counts }) => sum + counts.needSum, 0),
    counted: membersWith(({ needs }, index) => (needs[index] ?? null) !== null),
    required: membersWith(({ requirements }, index) => (requirements[index] ?? null) !== null),
  });
}
