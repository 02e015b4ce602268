import { difference, displayed, type Fraction } from './fraction.ts';

/** Means and distances as they are shown: one decimal, half up; `null` where there is nothing to take a mean of. */
export interface TeamMeans {
  /** Mean level. */
  readonly holding: number | null;
  /** Mean of the requirements that win. */
  readonly requirement: number | null;
  /** Mean of what centre and municipality require. */
  readonly target: number | null;
  /** holding − target and holding − requirement, of the exact means. Not a need: needs are counted and summed. */
  readonly distanceToTarget: number | null;
  readonly distanceToRequirement: number | null;
}

/** Before rounding. */
export interface ExactMeans {
  readonly holding: Fraction | null;
  readonly requirement: Fraction | null;
  readonly target: Fraction | null;
}

/** Puts the means beside the counts. Not by `{...a, ...b}`: that took more time than all the rest of a team's wheel. */
export function withMeans<Counts extends object>(
  { holding, requirement, target }: ExactMeans,
  counts: Counts,
): TeamMeans & Counts {
  const means: TeamMeans = {
    holding: displayed(holding),
    requirement: displayed(requirement),
    target: displayed(target),
    distanceToTarget: displayed(difference(holding, target)),
    distanceToRequirement: displayed(difference(holding, requirement)),
  };
  return Object.assign(means, counts);
}
