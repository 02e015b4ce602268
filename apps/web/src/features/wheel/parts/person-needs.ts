import { compareNeeds, needRank, type RankedNeed } from '@medhjul/rules/competence-mark';
import { markKinds } from './mark-kinds.ts';
import type { PersonWheelElementFragment } from '../wheel.generated.ts';

/** An element where something is required that is not met, or not known. */
export interface PersonNeed extends RankedNeed {
  readonly element: PersonWheelElementFragment;
}

/** The needs of a wheel in the order in which they are told: strategic, core, others; unknown ones last in each. */
export function personNeeds(elements: readonly PersonWheelElementFragment[]): PersonNeed[] {
  return elements
    .map((element, order) => ({
      element,
      order,
      rank: needRank(markKinds(element.marks)),
      need: element.need?.size ?? null,
    }))
    .filter(({ element }) => element.status === 'NEED' || element.status === 'NOT_ASSESSED')
    .toSorted(compareNeeds);
}
