import type { SeriesStyle, WheelSeries } from './wheel-data.ts';

export type MarkerShape =
  'circle' | 'square' | 'diamond' | 'open-square' | 'triangle' | 'triangle-down' | 'cross' | 'open-circle';

/** How a series is drawn: three signs, so that no one of them is needed to tell two series apart. */
export interface SeriesLook {
  /** CSS colour. */
  color: string;
  /** SVG dash pattern; none is a whole line. */
  dash: string | undefined;
  marker: MarkerShape;
  width: number;
  /** The series that the picture is about: filled. */
  leading: boolean;
  /** Drawn from low to high: large open markers first, so that each shows round the next on the same point. */
  order: number;
}

const looks: Record<SeriesStyle, SeriesLook> = {
  holding: { color: 'var(--mh-petrol)', dash: undefined, marker: 'circle', width: 2.5, leading: true, order: 9 },
  agreed: { color: 'var(--mh-petrol-dark)', dash: undefined, marker: 'square', width: 2.5, leading: true, order: 8 },
  target: { color: 'var(--mh-amber)', dash: '6 4', marker: 'diamond', width: 2, leading: false, order: 1 },
  requirement: { color: 'var(--mh-plum)', dash: '2 4', marker: 'open-square', width: 2, leading: false, order: 2 },
  self: { color: 'var(--mh-blue)', dash: '11 4', marker: 'triangle', width: 1.75, leading: false, order: 5 },
  leader: {
    color: 'var(--mh-green)',
    dash: '10 3 2 3',
    marker: 'triangle-down',
    width: 1.75,
    leading: false,
    order: 6,
  },
  compare: { color: 'var(--mh-olive)', dash: '4 2 1 2', marker: 'cross', width: 1.75, leading: false, order: 4 },
  compare2: { color: 'var(--mh-ink-2)', dash: '14 3', marker: 'open-circle', width: 1.75, leading: false, order: 3 },
};

/** The look of a series. Two series in one drawing must have different styles. */
export function lookOf(series: WheelSeries): SeriesLook {
  return looks[series.style];
}
