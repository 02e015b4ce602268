import { compareNeeds, needRank, type MarkKind, type RankedNeed } from '@medhjul/rules/competence-mark';
import type { TeamArea, TeamElement } from '../team-numbers.ts';
import type { TeamWheelFragment } from '../wheel.generated.ts';
import { markKinds } from './mark-kinds.ts';

/** An element that somebody in the team has a need in. */
export interface TeamNeed extends RankedNeed {
  readonly element: TeamElement;
  readonly area: TeamArea;
  readonly marks: readonly MarkKind[];
}

/** The kinds of marks that hold on an element for the team's place. */
export function teamMarkKinds(marks: TeamWheelFragment['marks'], elementId: string): MarkKind[] {
  return markKinds(marks.filter((mark) => mark.elementId === elementId));
}

/** The team's needs by element: strategic first, then core, then others; in each the largest sum of levels first. */
export function teamNeeds(areas: readonly TeamArea[], allMarks: TeamWheelFragment['marks']): TeamNeed[] {
  return areas
    .flatMap((area) => area.elements.map((element) => ({ area, element })))
    .map(({ area, element }, order) => {
      const marks = teamMarkKinds(allMarks, element.id);
      return { area, element, order, marks, rank: needRank(marks), need: element.numbers.needSum };
    })
    .filter(({ element }) => element.numbers.needCount > 0)
    .toSorted(compareNeeds);
}
