import { getDaysInMonth } from 'date-fns';

interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Between what the numbers of the settings for conversations lie; the database checks the same. A team conversation needs
 * three: with two, a yes tells who said no. An offer is never proposed because one centre alone asks.
 */
export const settingRanges = {
  tusMinMembers: { min: 3, max: 50 },
  openItemsMax: { min: 1, max: 20 },
  recordYears: { min: 1, max: 3 },
  holdingYears: { min: 1, max: 10 },
  planYears: { min: 1, max: 10 },
  leaverMonths: { min: 1, max: 60 },
  releasesAYear: { min: 1, max: 12 },
  proposalThreshold: { min: 2, max: 20 },
  reviewDueMonth: { min: 1, max: 12 },
  reviewDueDay: { min: 1, max: 31 },
} as const satisfies Record<string, Range>;

export type NumberSetting = keyof typeof settingRanges;

/** How many days a month has in every year; a review is due by one of them. */
export const daysOfMonth = (month: number): number => getDaysInMonth(new Date(2001, month - 1));

/** Days from the due date, before it negative. */
export const reminderRange: Range = { min: -90, max: 90 };
export const REMINDERS_MAX = 6;

/** Characters, in each language. */
export const CLAUSE_MAX = 2000;
export const OPTION_NAME_MAX = 100;

/** How many a list that plans choose from may hold. */
export const OPTIONS_MAX = 60;
