import { SCALE_MAX } from './spokes.ts';

const WIDTH = 72;
const HEIGHT = 24;
const EDGE = 4;

/** The course of a few values on the whole scale, as small as a word; the numbers stand beside it. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const step = values.length > 1 ? (WIDTH - 2 * EDGE) / (values.length - 1) : 0;
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ x: EDGE + index * step, y: HEIGHT - EDGE - (value / SCALE_MAX) * (HEIGHT - 2 * EDGE) }],
  );
  const last = points.at(-1);
  return (
    <svg className="mh-sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}
