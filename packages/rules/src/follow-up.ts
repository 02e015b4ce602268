import { add, formatISO, parseISO } from 'date-fns';

/** How long after learning one is asked: whole months, then days. */
export interface FollowUpStep {
  readonly months: number;
  readonly days: number;
}

export interface FollowUpDate {
  /** 1, 2, … in the order of the days. */
  readonly step: number;
  /** ISO date. */
  readonly dueOn: string;
}

const dayAfter = (day: string, step: FollowUpStep): string =>
  formatISO(add(parseISO(day), { months: step.months, days: step.days }), { representation: 'date' });

/**
 * The days on which one is asked about what was learnt, the first one first, none twice. A month without that day ends
 * sooner: a month after 31 January is the last of February.
 *
 * @param learntOn ISO date
 */
export function followUpDates(learntOn: string, steps: readonly FollowUpStep[]): FollowUpDate[] {
  const days = new Set(steps.map((step) => dayAfter(learntOn, step)));
  return [...days].sort().map((dueOn, n) => ({ step: n + 1, dueOn }));
}

/** Until when what was learnt is followed up: a month beyond the last question, so that a late answer finds its place. */
export function followedUntil(dates: readonly FollowUpDate[]): string | null {
  const last = dates.at(-1);
  return last ? dayAfter(last.dueOn, { months: 1, days: 0 }) : null;
}

export interface AskedFollowUp {
  readonly dueOn: string;
  /** Whether the side that is asked has answered. */
  readonly isAnswered: boolean;
}

/** Whether a side is asked on that day: from the due day until it has answered. */
export const isDue = ({ dueOn, isAnswered }: AskedFollowUp, today: string): boolean => dueOn <= today && !isAnswered;
