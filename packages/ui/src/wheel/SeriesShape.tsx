import { SeriesMarker } from './SeriesMarker.tsx';
import type { SeriesLook } from './series-look.ts';

/** A value's place in the drawing; `value` is null where there is none (the place is then the hub: not to be drawn). */
export interface ShapePoint {
  x: number;
  y: number;
  value: number | null;
}

interface SeriesShapeProps {
  points: readonly ShapePoint[];
  look: SeriesLook;
}

/**
 * The pieces of a closed ring that have values, each as the points in order. A whole ring is one piece that ends where
 * it began. Missing values part the ring: nothing is drawn to, through or across them.
 */
export function ringPieces(points: readonly ShapePoint[]): ShapePoint[][] {
  const gap = points.findIndex((point) => point.value === null);
  if (gap === -1) return points.length > 0 ? [[...points, ...points.slice(0, 1)]] : [];
  const fromGap = [...points.slice(gap), ...points.slice(0, gap)];
  const pieces: ShapePoint[][] = [];
  let piece: ShapePoint[] = [];
  for (const point of fromGap) {
    if (point.value !== null) {
      piece.push(point);
    } else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

function lineThrough(piece: readonly ShapePoint[]): string {
  return piece.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('');
}

/** The field inside a whole ring; nothing where a value is missing, since the field would then tell a value. */
export function SeriesField({ points, look }: SeriesShapeProps) {
  const whole = points.every((point) => point.value !== null);
  if (!whole) return <g />;
  return <path className="mh-wheel__field" d={`${lineThrough(points)}Z`} fill={look.color} />;
}

/** Line and markers of one series. */
export function SeriesShape({ points, look }: SeriesShapeProps) {
  return (
    <g className="mh-wheel__series">
      {ringPieces(points).map((piece, index) => (
        <path
          key={index}
          className="mh-wheel__line"
          d={lineThrough(piece)}
          stroke={look.color}
          strokeWidth={look.width}
          strokeDasharray={look.dash}
        />
      ))}
      {points.map(
        (point, index) => point.value !== null && <SeriesMarker key={index} look={look} x={point.x} y={point.y} />,
      )}
    </g>
  );
}
