import type { ReviewState } from '@medhjul/rules/review-state';
import { plusDays, workdayAfter, workdayBefore, type Calendar } from '../days.ts';

/** How far a centre's review of a year is, and when it meets. */
export interface Course {
  readonly year: number;
  readonly state: ReviewState;
  /** The day of the meeting; null while there is none. */
  readonly meets: string | null;
  readonly opened: string;
  /** The last day for A-MED input. */
  readonly inputDue: string;
  /** How many of the A-MEDs have sent theirs, from the second on; all but the last where it is left out. */
  readonly inputs?: number;
  /** How many versions of the minutes there are. */
  readonly versions: 0 | 1 | 2;
  /** Why the version after the first was written, or is being written. */
  readonly correction: 'last' | 'current' | null;
  readonly vote: 'none' | 'open' | 'closed';
}

const CORRECTED_LAST = 5;

/** Last year every centre met in autumn, one after the other, and sent its minutes; one had to correct them. */
export function lastCourse({ year }: Calendar, place: number): Course {
  const meets = workdayAfter(plusDays(`${year - 1}-09-15`, place * 5));
  const isCorrected = place === CORRECTED_LAST;
  return {
    year: year - 1,
    state: 'sent',
    meets,
    opened: plusDays(meets, -40),
    inputDue: plusDays(meets, -7),
    versions: isCorrected ? 2 : 1,
    correction: isCorrected ? 'last' : null,
    vote: 'closed',
  };
}

interface Stage extends Partial<Pick<Course, 'state' | 'inputs' | 'versions' | 'correction' | 'vote'>> {
  /** Days from today to the meeting; left out: none is set. */
  readonly meets?: number;
  /** Days from today to the last day for input; left out: a week before the meeting. */
  readonly inputDue?: number;
}

const early = (meets: number): Stage => ({ meets, state: 'sent', versions: 1 });

/** This year, by the centres' order; null: not begun. */
const STAGES: readonly (Stage | null)[] = [
  { state: 'held', meets: 0, inputDue: -6, vote: 'open' },
  early(-24),
  { state: 'preparing', inputDue: 12, inputs: 2, vote: 'none' },
  early(-31),
  { state: 'called', meets: 9, inputDue: 3, inputs: 3, vote: 'none' },
  early(-20),
  null,
  { state: 'approved', meets: -9, versions: 1 },
  null,
  { state: 'held', meets: -26, versions: 1, correction: 'current' },
  { state: 'approving', meets: -6, versions: 1 },
  early(-16),
];

/** What has been stays past, what is to come stays ahead. */
const meetingDay = (day: string, today: string): string => (day > today ? workdayAfter(day) : workdayBefore(day));

/** This year's as it is today, whatever day that is; null: not begun. */
export function currentCourse({ year, today }: Calendar, place: number): Course | null {
  const stage = STAGES[place];
  if (!stage) return null;
  const { meets, inputDue = (meets ?? 0) - 7, versions = 0, correction = null, vote = 'closed', ...rest } = stage;
  return {
    state: 'preparing',
    ...rest,
    year,
    meets: meets === undefined ? null : meetingDay(plusDays(today, meets), today),
    opened: plusDays(today, Math.min(inputDue, 0) - 21),
    inputDue: plusDays(today, inputDue),
    versions,
    correction,
    vote,
  };
}
