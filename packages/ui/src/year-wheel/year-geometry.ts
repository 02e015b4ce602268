import { differenceInCalendarDays, getDaysInYear, getDaysInMonth, parseISO } from 'date-fns';
import type { YearEntry, YearWheelData } from './year-wheel-data.ts';

/** Units of the drawing. */
export const SIZE = 640;
export const CENTRE = SIZE / 2;
/** The band in which the months stand. */
export const BAND = { inner: 272, outer: 310 };
const OUTERMOST = 246;
const INNERMOST = 92;
const WIDEST_STEP = 30;
/** An arc shorter than this is drawn as a mark. */
const SHORTEST_ARC = 14;
/** Marks keep this far from the top, where the rings' numbers stand. */
const FROM_TOP = 20;
/** Marks nearer than this stand side by side. */
const TOUCHING = 15;

/** How far a day's beginning lies in the year, 0 to 1; days outside are its ends. */
export function fractionOf(day: string, year: number): number {
  const passed = differenceInCalendarDays(parseISO(day), new Date(year, 0, 1));
  return Math.min(1, Math.max(0, passed / getDaysInYear(new Date(year, 0, 1))));
}

export interface Point {
  x: number;
  y: number;
}

/** The year begins at the top and goes with the sun. */
export function pointAt(fraction: number, radius: number): Point {
  const angle = fraction * 2 * Math.PI;
  return { x: CENTRE + radius * Math.sin(angle), y: CENTRE - radius * Math.cos(angle) };
}

const at = (fraction: number, radius: number) => {
  const { x, y } = pointAt(fraction, radius);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
};

/** A line along a ring. A whole turn is drawn a little short of one, for an arc cannot end where it begins. */
export function arcPath(from: number, to: number, radius: number): string {
  const end = Math.min(to, from + 0.9999);
  return `M${at(from, radius)}A${radius} ${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${at(end, radius)}`;
}

/** A piece of a band. */
export function bandPath(from: number, to: number, inner: number, outer: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  return `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
}

/** The twelve months as parts of the year. */
export function monthParts(year: number): { from: number; to: number }[] {
  const days = getDaysInYear(new Date(year, 0, 1));
  let passed = 0;
  return Array.from({ length: 12 }, (_, month) => {
    const from = passed / days;
    passed += getDaysInMonth(new Date(year, month, 1));
    return { from, to: passed / days };
  });
}

/** Radius of each ring, the first outermost; few rings stand near the months. */
export function ringRadii(count: number): number[] {
  const step = Math.min(WIDEST_STEP, (OUTERMOST - INNERMOST) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, index) => OUTERMOST - index * step);
}

export interface PlacedEntry {
  entry: YearEntry;
  ring: number;
  radius: number;
  from: number;
  to: number;
  isArc: boolean;
}

/** Everything at its place; marks that would lie on each other stand side by side across the ring. */
export function placeEntries({ year, rings, entries }: YearWheelData): PlacedEntry[] {
  const radii = ringRadii(rings.length);
  const last = new Map<number, { end: number; side: number }>();
  return entries
    .map((entry) => ({ entry, ring: rings.findIndex(({ id }) => id === entry.ringId) }))
    .filter(({ ring }) => ring >= 0)
    .map(({ entry, ring }) => {
      const radius = radii[ring] ?? OUTERMOST;
      const from = fractionOf(entry.firstOn, year);
      const days = differenceInCalendarDays(parseISO(entry.lastOn), parseISO(entry.firstOn)) + 1;
      const to = Math.max(from, Math.min(1, fractionOf(entry.lastOn, year) + 1 / 366));
      const length = (to - from) * 2 * Math.PI * radius;
      if (days > 1 && length >= SHORTEST_ARC) return { entry, ring, radius, from, to, isArc: true };
      const before = last.get(ring);
      const turn = 2 * Math.PI * radius;
      const place = Math.min(1 - FROM_TOP / turn, Math.max(FROM_TOP / turn, from));
      const side = before && (place - before.end) * turn < TOUCHING ? (before.side >= 0 ? -1 : 1) : 0;
      last.set(ring, { end: place, side });
      return { entry, ring, radius: radius + side * 8, from: place, to: place, isArc: false };
    });
}
