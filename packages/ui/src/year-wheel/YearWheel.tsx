import type { CSSProperties } from 'react';
import {
  arcPath,
  BAND,
  bandPath,
  CENTRE,
  fractionOf,
  monthParts,
  placeEntries,
  pointAt,
  ringRadii,
  SIZE,
  type PlacedEntry,
} from './year-geometry.ts';
import { ringColor, type YearRing, type YearWheelData } from './year-wheel-data.ts';
import { YearMark } from './YearMark.tsx';
import './YearWheel.css';

interface YearWheelProps extends YearWheelData {
  /** One sentence that says what the drawing shows. */
  summary: string;
  /** The twelve months, short. */
  months: readonly string[];
  todayLabel: string;
  /** Stands out, for example because its line in the list has the focus. */
  selectedId?: string | null;
  onSelect(entryId: string): void;
}

/** A gap on both sides of a month. */
const GAP = 0.0012;

function Months({ year, months, today }: Pick<YearWheelProps, 'year' | 'months' | 'today'>) {
  return monthParts(year).map(({ from, to }, month) => {
    const label = pointAt((from + to) / 2, (BAND.inner + BAND.outer) / 2);
    const isNow = today.slice(0, 7) === `${year}-${String(month + 1).padStart(2, '0')}`;
    const start = [pointAt(from, 70), pointAt(from, BAND.inner - 6)] as const;
    return (
      <g key={month} className="mh-year__month" data-now={isNow || undefined}>
        <path d={bandPath(from + GAP, to - GAP, BAND.inner, BAND.outer)} />
        <line x1={start[0].x} y1={start[0].y} x2={start[1].x} y2={start[1].y} />
        <text x={label.x} y={label.y} dy="0.35em" textAnchor="middle">
          {months[month]}
        </text>
      </g>
    );
  });
}

function Rings({ rings }: { rings: readonly YearRing[] }) {
  const radii = ringRadii(rings.length);
  return rings.map((ring, index) => (
    <circle key={ring.id} className="mh-year__ring" cx={CENTRE} cy={CENTRE} r={radii[index]} />
  ));
}

/** The rings' numbers, where the year begins. */
function RingNumbers({ rings }: { rings: readonly YearRing[] }) {
  const radii = ringRadii(rings.length);
  return rings.map((ring, index) => (
    <g key={ring.id} className="mh-year__number" transform={`translate(${CENTRE} ${CENTRE - (radii[index] ?? 0)})`}>
      <circle r="9.5" style={{ '--ring': ringColor(ring) } as CSSProperties} />
      <text dy="0.36em" textAnchor="middle">
        {ring.number}
      </text>
    </g>
  ));
}

interface EntryShapeProps {
  placed: PlacedEntry;
  ring: YearRing;
  /** Today, as a part of the year. */
  now: number;
  isSelected: boolean;
  onSelect(): void;
}

/** Where a late arc is marked: today while it goes on, else at its end. */
function lateAt({ from, to, radius }: PlacedEntry, now: number) {
  return pointAt(now > from && now < to ? now : to, radius);
}

function Arc({ placed, color, now }: { placed: PlacedEntry; color: string; now: number }) {
  const { entry, from, to, radius } = placed;
  const path = arcPath(from, to, radius);
  return (
    <>
      <path className="mh-year__arc" d={path} style={{ '--ring': color } as CSSProperties} />
      {entry.state !== 'done' && <path className="mh-year__arc-core" d={path} />}
      {entry.state === 'late' && <YearMark state="late" color={color} {...lateAt(placed, now)} />}
    </>
  );
}

/** A mark, or an arc; for the pointer alone: the list beside it is for everybody. */
function EntryShape({ placed, ring, now, isSelected, onSelect }: EntryShapeProps) {
  const { entry, from, radius, isArc } = placed;
  const color = ringColor(ring);
  const place = pointAt(from, radius);
  return (
    <g className="mh-year__entry" data-selected={isSelected || undefined} onClick={onSelect}>
      <title>{entry.label}</title>
      {isSelected && !isArc && <circle className="mh-year__halo" cx={place.x} cy={place.y} r="13" />}
      {isArc ? (
        <Arc placed={placed} color={color} now={now} />
      ) : (
        <YearMark state={entry.state} color={color} {...place} />
      )}
    </g>
  );
}

function Today({ year, today, label }: { year: number; today: string; label: string }) {
  if (!today.startsWith(String(year))) return null;
  const fraction = fractionOf(today, year);
  const [inner, outer] = [pointAt(fraction, 62), pointAt(fraction, BAND.outer + 3)];
  return (
    <g className="mh-year__today">
      <title>{label}</title>
      <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />
      <path d="M0 -1L6.5 -9h-13z" transform={`translate(${outer.x} ${outer.y}) rotate(${fraction * 360})`} />
    </g>
  );
}

/**
 * The year as a circle: months round it, a ring for each kind, what takes days as arcs and what is on a day as marks. It says
 * nothing that a list of the same beside it does not say; put that there.
 */
export function YearWheel(props: YearWheelProps) {
  const { year, rings, months, today, todayLabel, summary, selectedId = null, onSelect } = props;
  const placed = placeEntries(props);
  // arcs below marks
  const inOrder = [...placed.filter(({ isArc }) => isArc), ...placed.filter(({ isArc }) => !isArc)];
  return (
    <div className="mh-year" role="img" aria-label={summary}>
      <svg viewBox={`-6 -6 ${SIZE + 12} ${SIZE + 12}`} aria-hidden="true">
        <Months year={year} months={months} today={today} />
        <Rings rings={rings} />
        <Today year={year} today={today} label={todayLabel} />
        {inOrder.map((each) => {
          const ring = rings[each.ring];
          if (!ring) return null;
          const { id } = each.entry;
          return (
            <EntryShape
              key={id}
              placed={each}
              ring={ring}
              now={fractionOf(today, year)}
              isSelected={id === selectedId}
              onSelect={() => onSelect(id)}
            />
          );
        })}
        <RingNumbers rings={rings} />
        <text className="mh-year__hub" x={CENTRE} y={CENTRE} dy="0.34em" textAnchor="middle">
          {year}
        </text>
      </svg>
    </div>
  );
}
