import { displayedMean } from '@medhjul/rules/fraction';
import type { PersonWheelFragment } from '../wheel.generated.ts';

const REQUIREMENT = 0;
const AGREED = 3;

/** An area year by year, oldest first: means over its elements as they are shown; null where nothing is known. */
export interface AreaHistory {
  readonly areaId: string;
  readonly agreed: readonly (number | null)[];
  readonly requirement: readonly (number | null)[];
}

/** The history of a wheel by area, in the version's order. */
export function areaHistories(wheel: Pick<PersonWheelFragment, 'version' | 'elements' | 'history'>): AreaHistory[] {
  return wheel.version.areas.map(({ id }) => {
    const inside = wheel.elements.flatMap(({ element }, index) => (element.areaId === id ? [index] : []));
    const means = (column: number) =>
      wheel.history.map(({ rows }) => displayedMean(inside.map((index) => rows[index]?.[column] ?? null)));
    return { areaId: id, agreed: means(AGREED), requirement: means(REQUIREMENT) };
  });
}

/** Whether there is a trend to see: agreed levels in two years at least. */
export function hasTrend(histories: readonly AreaHistory[]): boolean {
  const years = histories[0]?.agreed.length ?? 0;
  const filled = Array.from({ length: years }, (_, at) => histories.some(({ agreed }) => agreed[at] != null));
  return filled.filter(Boolean).length >= 2;
}
