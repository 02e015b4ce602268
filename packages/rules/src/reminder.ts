import { differenceInCalendarDays, parseISO } from 'date-fns';

export type ReminderAbout = 'invite' | 'prepare' | 'hold' | 'sign' | 'plan' | 'follow_up' | 'consent';
/** Before, on and after the day; on the day; not by mail. */
export type ReminderMode = 'all' | 'on_the_day' | 'off';

export const REMINDERS: readonly ReminderAbout[] = [
  'invite',
  'hold',
  'sign',
  'plan',
  'prepare',
  'consent',
  'follow_up',
];
/** What is a help and no duty. */
const HELPS: ReadonlySet<ReminderAbout> = new Set<ReminderAbout>(['prepare', 'consent', 'follow_up']);

/** Whether one may turn it off: a duty can be turned down to the day itself, and no further. */
export const canBeOff = (about: ReminderAbout): boolean => HELPS.has(about);

/**
 * Which of the reminders is the one to send today: the latest whose day has come. Days that were missed are not made up
 * for one by one, and each is the same answer until the next one's day comes.
 *
 * @param dueOn ISO date
 * @param today ISO date
 * @param days days from the due day on which reminders go out: negative before it
 * @returns the day's number among `days`, or `null` for none yet or none wanted
 */
export function reminderFor(dueOn: string, today: string, days: readonly number[], mode: ReminderMode): number | null {
  if (mode === 'off') return null;
  const passed = differenceInCalendarDays(parseISO(today), parseISO(dueOn));
  const come = (mode === 'on_the_day' ? [0] : days).filter((day) => day <= passed);
  return come.length > 0 ? Math.max(...come) : null;
}
