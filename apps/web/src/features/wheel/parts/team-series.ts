import type { WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';
import type { TeamArea, TeamNumbers } from '../team-numbers.ts';

/** Another team or another period that is laid beside. */
export interface Beside {
  readonly id: 'period' | 'other';
  readonly label: string;
  readonly year: number;
  readonly numbers: ReadonlyMap<string, TeamNumbers>;
}

/** How the team's own lines are called. */
export type TeamLabels = Readonly<Record<'holding' | 'target' | 'requirement', string>>;

/** A team's lines on the wheel: its own, then what is laid beside. */
export function teamSeries(areas: readonly TeamArea[], labels: TeamLabels, besides: readonly Beside[]): WheelSeries[] {
  const own = (['holding', 'target', 'requirement'] as const).map((key) => ({
    id: key,
    label: labels[key],
    style: key,
    values: areas.map(({ numbers }) => numbers[key]),
  }));
  const others = besides.map(({ id, label, numbers }) => ({
    id,
    label,
    style: id === 'period' ? ('compare' as const) : ('compare2' as const),
    values: areas.map((area) => numbers.get(area.id)?.holding ?? null),
  }));
  return [...own, ...others];
}

/** Which line the team is held against: the centre's target, or without any its own requirement. */
export function yardstick(areas: readonly TeamArea[]): 'target' | 'requirement' {
  return areas.some(({ numbers }) => numbers.target !== null) ? 'target' : 'requirement';
}

/** Holding minus the line it is held against; null where either is missing. */
export function distanceOf(numbers: TeamNumbers, against: 'target' | 'requirement'): number | null {
  return against === 'target' ? numbers.toTarget : numbers.toRequirement;
}
