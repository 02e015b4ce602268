import { addDays, differenceInCalendarDays, formatISO, getISODay, parseISO } from 'date-fns';

/** The days that the demonstration hangs from. Days are ISO text. */
export interface Calendar {
  readonly today: string;
  /** The current year. */
  readonly year: number;
  /** First day of what is told: January 1st two years before. */
  readonly firstDay: string;
}

export function calendarOf(today: string): Calendar {
  const year = Number(today.slice(0, 4));
  return { today, year, firstDay: `${year - 2}-01-01` };
}

export function plusDays(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: 'date' });
}

export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The Friday before a day of the weekend; any other day itself. */
export function workdayBefore(day: string): string {
  const weekend = getISODay(parseISO(day)) - 5;
  return weekend > 0 ? plusDays(day, -weekend) : day;
}

/** The Monday after a day of the weekend; any other day itself. */
export function workdayAfter(day: string): string {
  const weekend = getISODay(parseISO(day)) - 5;
  return weekend > 0 ? plusDays(day, 3 - weekend) : day;
}

/** A moment in office hours of that day. */
export function momentOf(day: string): string {
  return `${day}T10:00:00Z`;
}

export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

export function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

/** The earlier of two ends of half-open periods, where null is open. */
export function earlierEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
