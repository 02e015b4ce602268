import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import type { ReactElement } from 'react';
import { lookOf } from './series-look.ts';
import { SeriesField, SeriesShape, type ShapePoint } from './SeriesShape.tsx';
import type { WheelRow, WheelSeries } from './wheel-data.ts';
import type { WheelGeometry } from './wheel-geometry.ts';

interface WheelDrawingProps {
  rows: readonly WheelRow[];
  series: readonly WheelSeries[];
  scaleMax: number;
  scaleStep: number | undefined;
  geometry: WheelGeometry;
  selectedAreaId?: string;
}

/** recharts draws in layers that it has from the start; the scale's numbers stand in 500. */
const LAYERS = { field: 100, other: 200, leading: 400 };

type DrawShape = (props: { points: ShapePoint[] }) => ReactElement<SVGElement>;

/** recharts gives a missing value as undefined, and its place as the hub. */
function shapePoints(points: readonly ShapePoint[]): ShapePoint[] {
  return points.map(({ x, y, value }) => ({ x, y, value: value ?? null }));
}

function ScaleNumber({ x, y, payload }: { x?: number | string; y?: number | string; payload?: { value: number } }) {
  if (!payload || payload.value === 0) return <g />;
  return (
    <text className="mh-wheel__scale" x={x} y={y} dy="0.36em" textAnchor="middle">
      {payload.value}
    </text>
  );
}

/** A spoke that stands out: the hub's own, or the area that is open. */
function StrongSpoke({ index, geometry }: { index: number; geometry: WheelGeometry }) {
  const angle = (index * 2 * Math.PI) / geometry.places.length;
  const [cx, cy] = [geometry.width / 2, geometry.height / 2];
  const end = { x: cx + geometry.radius * Math.sin(angle), y: cy - geometry.radius * Math.cos(angle) };
  return <line className="mh-wheel__strong-spoke" x1={cx} y1={cy} x2={end.x} y2={end.y} />;
}

/** The lines of one series; `field` draws what lies inside them. */
function seriesRadar(series: WheelSeries, all: readonly WheelSeries[], part: 'field' | 'line') {
  const look = lookOf(series);
  const index = all.indexOf(series);
  const draw: DrawShape = ({ points }) =>
    part === 'field' ? (
      <SeriesField points={shapePoints(points)} look={look} />
    ) : (
      <SeriesShape points={shapePoints(points)} look={look} />
    );
  return (
    <Radar<WheelRow>
      key={`${part}-${series.id}`}
      dataKey={(row) => row.cells[index]?.value ?? undefined}
      shape={draw}
      zIndex={part === 'field' ? LAYERS.field : look.leading ? LAYERS.leading : LAYERS.other}
      isAnimationActive={false}
      activeDot={false}
    />
  );
}

/** The radar itself: grid, scale and lines. Decoration for who sees it; its words and numbers are HTML beside it. */
export function WheelDrawing({ rows, series, scaleMax, scaleStep = 1, geometry, selectedAreaId }: WheelDrawingProps) {
  const { width, height, radius } = geometry;
  const ticks = Array.from({ length: scaleMax / scaleStep + 1 }, (_, ring) => ring * scaleStep);
  const strong = rows.flatMap(({ area }, index) => (area.isHub || area.id === selectedAreaId ? [index] : []));
  const inOrder = [...series].sort((a, b) => lookOf(a).order - lookOf(b).order);
  const hub = rows.some(({ area }) => area.isHub);
  return (
    // a new chart for a new choice of series: a layer keeps the order in which its lines came
    <RadarChart
      key={series.map(({ id }) => id).join()}
      className="mh-wheel__drawing"
      data={[...rows]}
      width={width}
      height={height}
      outerRadius={radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <PolarGrid className="mh-wheel__grid" stroke="var(--mh-line-strong)" />
      <PolarAngleAxis dataKey={(row: WheelRow) => row.area.id} tick={false} axisLine={false} />
      {strong.map((index) => (
        <StrongSpoke key={index} index={index} geometry={geometry} />
      ))}
      {series.filter((one) => lookOf(one).leading).map((one) => seriesRadar(one, series, 'field'))}
      {inOrder.map((one) => seriesRadar(one, series, 'line'))}
      {hub && <circle className="mh-wheel__hub" cx={width / 2} cy={height / 2} r={5} />}
      <PolarRadiusAxis
        angle={90 + 180 / rows.length}
        domain={[0, scaleMax]}
        ticks={ticks}
        axisLine={false}
        tick={ScaleNumber}
      />
    </RadarChart>
  );
}
