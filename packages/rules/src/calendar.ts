import { addYears, formatISO, parseISO } from 'date-fns';
import { yearOf } from './period.ts';

/** Days from the first to the last, both in it, as ISO dates. */
export interface Days {
  readonly firstOn: string;
  readonly lastOn: string;
}

export type CalendarState = 'done' | 'coming' | 'late';

/**
 * How something in the annual wheel stands. On its last day it is still coming.
 *
 * @param isDone whether it was done; `null` for what only passes, or whose outcome the viewer may not know: it is over after
 *   its last day, and never late
 */
export function calendarState({ lastOn }: Days, isDone: boolean | null, today: string): CalendarState {
  if (isDone === true) return 'done';
  if (today <= lastOn) return 'coming';
  return isDone === null ? 'done' : 'late';
}

/** Whether any of the days lies in the calendar year. */
export const touchesYear = ({ firstOn, lastOn }: Days, year: number): boolean =>
  yearOf(firstOn) <= year && yearOf(lastOn) >= year;

/** The same day some years later; 29 February is 28 February in a year without it. */
const yearsLater = (day: string, years: number): string =>
  formatISO(addYears(parseISO(day), years), { representation: 'date' });

/**
 * An activity's days in a calendar year, the earliest first: none, one, or two where it lies across new year. A yearly one
 * comes back each year from its first on, always reckoned from its first days, so that a leap day returns.
 */
export function occurrencesIn(activity: Days & { readonly isYearly: boolean }, year: number): Days[] {
  const { firstOn, lastOn, isYearly } = activity;
  if (!isYearly) return touchesYear(activity, year) ? [{ firstOn, lastOn }] : [];
  const passed = year - yearOf(firstOn);
  return [passed - 1, passed]
    .filter((years) => years >= 0)
    .map((years) => ({ firstOn: yearsLater(firstOn, years), lastOn: yearsLater(lastOn, years) }))
    .filter((days) => touchesYear(days, year));
}

/**
 * By when the next release of a year is to be expected, if its releases are spread evenly; `null` once the year has all.
 *
 * @param published how many the year has
 * @param aYear how many a year has, 1 to 12
 */
export function nextReleaseBy(published: number, aYear: number, today: string): string | null {
  const year = yearOf(today);
  const ends = Array.from({ length: aYear }, (_, index) =>
    formatISO(new Date(year, Math.round((12 * (index + 1)) / aYear), 0), { representation: 'date' }),
  );
  return ends.slice(published).find((end) => end >= today) ?? null;
}
