import type { DirectReportFragment, PresentRulesQuery, RuleFactsFragment } from '../../requirement.generated.ts';
import { nearestFirst } from '../list/target-lines.ts';
import type { RequirementValues } from './form-values.ts';

type Place = Pick<RequirementValues, 'scope' | 'audience' | 'audienceValue' | 'elementId'>;

/** The value of an audience that a person falls under; null where under none. */
function valueFor({ jobGroup, leaderFunction, leaderLevel }: DirectReportFragment, rule: RuleFactsFragment) {
  const held = { JOB_GROUP: jobGroup?.id, LEADER_FUNCTION: leaderFunction?.id, LEADER_LEVEL: leaderLevel?.id };
  return rule.audience === 'EVERYBODY' ? null : (held[rule.audience] ?? null);
}

function isForSamePeople(rule: RuleFactsFragment, place: Place, report: DirectReportFragment | undefined): boolean {
  if (rule.audience === 'EVERYBODY') return true;
  if (place.scope === 'person') return report !== undefined && valueFor(report, rule) === rule.audienceValue;
  return rule.audience === place.audience && rule.audienceValue === place.audienceValue;
}

/**
 * What is required today of the people in a form, and what will be: rules for the same element or its whole area that
 * reach all of these people, the one that goes first in front.
 * @param report the direct report, when the form is for one person
 */
export function presentRules(
  { organisationUnit, reaching, personal }: PresentRulesQuery,
  place: Place,
  report: DirectReportFragment | undefined,
): { now: RuleFactsFragment | undefined; later: RuleFactsFragment[] } {
  const path = [organisationUnit, ...organisationUnit.ancestors.toReversed()].map(({ id }) => id);
  const rules = [...(personal?.edges ?? []), ...reaching.edges]
    .map(({ node }) => node)
    .filter((rule) => !rule.element || rule.element.id === place.elementId)
    .filter((rule) => isForSamePeople(rule, place, report))
    .sort(nearestFirst(path));
  return {
    now: rules.find(({ state }) => state === 'CURRENT'),
    later: rules.filter(({ state }) => state === 'FUTURE'),
  };
}
