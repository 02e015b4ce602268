import type { ElementPlace, UnitStep } from './requirement.ts';

/** Strategic: its lack is critical for the goals. Core: daily tasks need it. */
export type MarkKind = 'strategic' | 'core';

/** A mark of an organisation unit on an area (each of its elements) or an element; exactly one of the two is set. */
export interface CompetenceMark {
  readonly kind: MarkKind;
  readonly unitId: string;
  readonly areaId: string | null;
  readonly elementId: string | null;
}

/**
 * The marks that hold on an element for whoever stands at the lower end of the path: those of every unit on it, all at
 * once, for marks are inherited downward and do not hang on which requirement wins.
 *
 * @param marks those that are valid on the day in question; the answer keeps their order
 */
export function marksOf<M extends CompetenceMark>(
  marks: readonly M[],
  path: readonly UnitStep[],
  element: ElementPlace,
): M[] {
  return marks.filter(
    ({ unitId, areaId, elementId }) =>
      (elementId !== null ? elementId === element.id : areaId === element.areaId) &&
      path.some(({ id }) => id === unitId),
  );
}

/** Where a need stands in lists: 0 strategic, 1 core, 2 other. */
export type NeedRank = 0 | 1 | 2;

/** The rank of a need from the kinds of the marks that hold on its element. */
export function needRank(kinds: readonly MarkKind[]): NeedRank {
  if (kinds.includes('strategic')) return 0;
  return kinds.includes('core') ? 1 : 2;
}

export interface RankedNeed {
  readonly rank: NeedRank;
  /** In levels; `null` is unknown. */
  readonly need: number | null;
  /** The element's place in the wheel. */
  readonly order: number;
}

/**
 * Orders a list of needs: strategic, core, others; among these the larger need first and unknown ones last; then as in
 * the wheel.
 */
export function compareNeeds(a: RankedNeed, b: RankedNeed): number {
  return a.rank - b.rank || (b.need ?? -1) - (a.need ?? -1) || a.order - b.order;
}
