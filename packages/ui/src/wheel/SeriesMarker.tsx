import type { MarkerShape, SeriesLook } from './series-look.ts';

interface SeriesMarkerProps {
  look: SeriesLook;
  x: number;
  y: number;
}

/** Outlines round the origin; open ones are the larger, so that they show round a closed one on the same point. */
const paths: Record<MarkerShape, string> = {
  circle: 'M4.25 0a4.25 4.25 0 1 1-8.5 0a4.25 4.25 0 1 1 8.5 0z',
  'open-circle': 'M5.5 0a5.5 5.5 0 1 1-11 0a5.5 5.5 0 1 1 11 0z',
  square: 'M-3.75 -3.75h7.5v7.5h-7.5z',
  diamond: 'M0 -7L7 0L0 7L-7 0z',
  'open-square': 'M-5.75 -5.75h11.5v11.5h-11.5z',
  triangle: 'M0 -6.5L5.5 4h-11z',
  'triangle-down': 'M0 6.5L5.5 -4h-11z',
  cross: 'M-4.5 -4.5l9 9M-4.5 4.5l9 -9',
};

/** The marker of a series at a point of a drawing. */
export function SeriesMarker({ look, x, y }: SeriesMarkerProps) {
  const closed = look.leading;
  return (
    <path
      className="mh-marker"
      d={paths[look.marker]}
      transform={`translate(${x} ${y})`}
      fill={closed ? look.color : 'var(--mh-card)'}
      stroke={closed ? 'var(--mh-card)' : look.color}
      strokeWidth={closed ? 1.25 : 1.75}
    />
  );
}
