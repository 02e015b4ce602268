import type { CSSProperties } from 'react';
import type { YearState } from './year-wheel-data.ts';

interface YearMarkProps {
  state: YearState;
  color: string;
  x: number;
  y: number;
}

/** Outlines round the origin. */
const paths: Record<YearState, string> = {
  done: 'M5.5 0a5.5 5.5 0 1 1-11 0a5.5 5.5 0 1 1 11 0z',
  coming: 'M5 0a5 5 0 1 1-10 0a5 5 0 1 1 10 0z',
  late: 'M0 -8.5L8.5 6.5h-17z',
};

/** What is done is a full disc, what is coming an open one, what is late a triangle. */
export function YearMark({ state, color, x, y }: YearMarkProps) {
  return (
    <path
      className="mh-year__mark"
      data-state={state}
      d={paths[state]}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
      style={{ '--ring': color } as CSSProperties}
    />
  );
}

/** The same for a list or a legend. */
export function YearMarkSample({ state, color }: Pick<YearMarkProps, 'state' | 'color'>) {
  return (
    <svg className="mh-year-sample" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <YearMark state={state} color={color} x={10} y={10} />
    </svg>
  );
}
