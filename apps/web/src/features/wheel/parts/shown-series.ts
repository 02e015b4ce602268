import type { WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';

/** The series that an address asks for, or else `usual`; in the order of `all`. */
export function shownSeries(
  all: readonly WheelSeries[],
  asked: string | null,
  usual: readonly string[],
): WheelSeries[] {
  const ids = asked?.split(',') ?? usual;
  return all.filter(({ id }) => ids.includes(id));
}

/** What the address says once a series is shown or hidden. */
export function toggledSeries(
  all: readonly WheelSeries[],
  shown: readonly WheelSeries[],
  id: string,
  show: boolean,
): string {
  const wanted = (series: WheelSeries) => (series.id === id ? show : shown.includes(series));
  return all
    .filter(wanted)
    .map((series) => series.id)
    .join(',');
}
