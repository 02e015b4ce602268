import { SeriesMarker } from './SeriesMarker.tsx';
import type { SeriesLook } from './series-look.ts';

/** A short piece of a series' line with its marker, for legends. */
export function SeriesSample({ look }: { look: SeriesLook }) {
  return (
    <svg className="mh-sample" viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
      <path d="M1 8h32" stroke={look.color} strokeWidth={look.width} strokeDasharray={look.dash} />
      <SeriesMarker look={look} x={17} y={8} />
    </svg>
  );
}
