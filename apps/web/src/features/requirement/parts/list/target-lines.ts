import type { RequirementAudience } from '../../../../lib/graphql/schema-types.generated.ts';
import type { MarkFactsFragment, RuleFactsFragment, TargetWheelFragment } from '../../requirement.generated.ts';

type Area = TargetWheelFragment['currentVersion']['areas'][number];
type Element = Area['elements'][number];

/** A mark, and whether it holds, begins later or is over. */
export interface ShownMark {
  mark: MarkFactsFragment;
  state: 'CURRENT' | 'FUTURE' | 'OVER';
}

/** One line of the list: an element, or an area as a whole, with all that is set for exactly it. */
export interface TargetLine {
  /** The area's id or the element's. */
  id: string;
  /** Null on the line of the whole area. */
  element: Element | null;
  rules: readonly RuleFactsFragment[];
  marks: readonly ShownMark[];
}

/** An area with its lines, the whole area first. */
export interface AreaLines {
  area: Area;
  lines: readonly [TargetLine, ...TargetLine[]];
}

const narrowestFirst: readonly RequirementAudience[] = ['JOB_GROUP', 'LEADER_FUNCTION', 'LEADER_LEVEL', 'EVERYBODY'];

/**
 * The order in which rules go before each other: the nearest unit first, then the narrowest audience, then element before
 * area, then the earliest; what is over comes last.
 * @param path ids of the units from the nearest up to the municipality
 */
export function nearestFirst(path: readonly string[]): (a: RuleFactsFragment, b: RuleFactsFragment) => number {
  const rank = ({ unit, audience, element, state }: RuleFactsFragment) => {
    const over = state === 'ENDED' || state === 'WITHDRAWN' ? 1 : 0;
    const distance = unit ? path.indexOf(unit.id) + 1 : 0;
    return (
      ((over * 1000 + distance) * narrowestFirst.length + narrowestFirst.indexOf(audience)) * 2 + (element ? 0 : 1)
    );
  };
  return (a, b) =>
    rank(a) - rank(b) ||
    (a.audienceValue ?? '').localeCompare(b.audienceValue ?? '') ||
    a.validFrom.localeCompare(b.validFrom);
}

/**
 * The marks that reach a unit: set at it or above.
 * @param areaId only those of this area and its elements; left out: all
 */
export function marksReaching(
  { path, areaId, today }: { path: readonly string[]; areaId: string | undefined; today: string },
  marks: { standing: readonly MarkFactsFragment[]; all: readonly MarkFactsFragment[] },
): ShownMark[] {
  const standing = new Set(marks.standing.map(({ id }) => id));
  return marks.all
    .filter(({ unit }) => path.includes(unit.id))
    .filter(({ area, element }) => !areaId || (area?.id ?? element?.areaId) === areaId)
    .map((mark) => ({
      mark,
      state: !standing.has(mark.id) ? 'OVER' : mark.validFrom > today ? 'FUTURE' : 'CURRENT',
    }));
}

/** The areas of a wheel in their order, each with what is set for it and for its elements. */
export function areaLines(
  wheel: TargetWheelFragment,
  rules: readonly RuleFactsFragment[],
  marks: readonly ShownMark[],
): AreaLines[] {
  const targetOf = ({ area, element }: Pick<RuleFactsFragment, 'area' | 'element'>) => element?.id ?? area?.id;
  const line = (id: string, element: Element | null): TargetLine => ({
    id,
    element,
    rules: rules.filter((rule) => targetOf(rule) === id),
    marks: marks.filter(({ mark }) => targetOf(mark) === id),
  });
  return wheel.currentVersion.areas.map((area) => ({
    area,
    lines: [line(area.id, null), ...area.elements.map((element) => line(element.id, element))],
  }));
}
