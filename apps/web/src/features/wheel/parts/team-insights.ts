import type { TeamArea, TeamNumbers } from '../team-numbers.ts';
import { distanceOf, yardstick } from './team-series.ts';

/** Something in the shown numbers that is worth a talk. */
export interface TeamInsight {
  readonly kind: 'furthest' | 'progress' | 'above' | 'notAssessed';
  readonly area: TeamArea;
  /** Levels with a sign; for `notAssessed` how many members. */
  readonly value: number;
}

/** The area where `measure` is highest and above zero; the first of several. */
function highest(areas: readonly TeamArea[], measure: (area: TeamArea) => number | null) {
  let best: { area: TeamArea; value: number } | null = null;
  for (const area of areas) {
    const value = measure(area);
    if (value !== null && value > (best?.value ?? 0)) best = { area, value };
  }
  return best;
}

/** The difference of two numbers of one decimal, with one decimal. */
function shownDifference(now: number, before: number): number {
  return Math.round((now - before) * 10) / 10;
}

/** What stands out, at most one area of each kind, from the numbers as they are shown. `before`: the year before. */
export function teamInsights(areas: readonly TeamArea[], before: ReadonlyMap<string, TeamNumbers>): TeamInsight[] {
  const against = yardstick(areas);
  const distance = ({ numbers }: TeamArea) => distanceOf(numbers, against);
  const furthest = highest(areas, (area) => {
    const value = distance(area);
    return value === null ? null : -value;
  });
  const progress = highest(areas, ({ id, numbers }) => {
    const earlier = before.get(id)?.holding ?? null;
    return earlier === null || numbers.holding === null ? null : shownDifference(numbers.holding, earlier);
  });
  const above = highest(areas, distance);
  const notAssessed = highest(areas, ({ numbers }) => numbers.required - numbers.counted);
  return [
    ...(furthest ? [{ kind: 'furthest' as const, area: furthest.area, value: -furthest.value }] : []),
    ...(progress ? [{ kind: 'progress' as const, ...progress }] : []),
    ...(above ? [{ kind: 'above' as const, ...above }] : []),
    ...(notAssessed ? [{ kind: 'notAssessed' as const, ...notAssessed }] : []),
  ];
}
