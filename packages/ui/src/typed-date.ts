import { format, isValid, parse } from 'date-fns';

const ISO = 'yyyy-MM-dd';
const SHOWN = 'dd-MM-yyyy';
/** What people type: day, month and a year of four digits, with any of the usual marks between; or an ISO date. */
const typedForms = ['d-M-yyyy', 'd.M.yyyy', 'd/M/yyyy', ISO];
const looksComplete = /^\s*(\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2})\s*$/;

/** The day that a text names, at midnight here; `null` if it is no day of the calendar (31-02-2026, "tomorrow"). */
export function parseDay(text: string): Date | null {
  if (!looksComplete.test(text)) return null;
  const days = typedForms.map((form) => parse(text.trim(), form, new Date(0)));
  return days.find((day) => isValid(day)) ?? null;
}

/** A day as `yyyy-MM-dd`. */
export function isoDay(day: Date): string {
  return format(day, ISO);
}

/** A value as the reader sees it: an ISO date as dd-mm-yyyy, anything else as it was typed. */
export function shownDate(value: string): string {
  const day = parseDay(value);
  return day ? format(day, SHOWN) : value;
}
