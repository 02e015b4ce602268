import { countingHolding, type CountingHolding, type LatestLevels } from './holding.ts';
import { need } from './need.ts';
import type { Position, RequirementRule } from './requirement.ts';

export interface TeamMember {
  readonly position: Position;
  /** For each element, in the order of `elements`. */
  readonly levels: readonly LatestLevels[];
}

/** One member's numbers; the lists are in the order of `elements`. */
export interface TeamMemberNumbers {
  readonly employmentId: string;
  /** Required levels; `null` where nothing is required. */
  readonly requirements: (number | null)[];
  readonly counting: (CountingHolding | null)[];
  /** `null` where nothing is required or no level is known. */
  readonly needs: (number | null)[];
  /** On how many elements the need is above zero. */
  readonly needCount: number;
  readonly needSum: number;
}

/** What one member is required, holds and needs, from the rules that win on each element. */
export function memberNumbers(member: TeamMember, winners: readonly (RequirementRule | null)[]): TeamMemberNumbers {
  const requirements = winners.map((rule) => rule?.level ?? null);
  const counting = member.levels.map(countingHolding);
  const needs = counting.map((holding, index) => need(requirements[index] ?? null, holding?.level ?? null));
  return {
    employmentId: member.position.employmentId,
    requirements,
    counting,
    needs,
    needCount: needs.filter((value) => value !== null && value > 0).length,
    needSum: needs.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  };
}
