import {
  addBusinessDays,
  addDays,
  addMinutes,
  areIntervalsOverlapping,
  format,
  isWeekend,
  max,
  parse,
  set,
  subBusinessDays,
  type Interval,
} from 'date-fns';
import type { DayAndTime } from '../../../../lib/moment-words.ts';

/** Times on the clocks of the municipality that are not free. */
export interface Taken extends DayAndTime {
  minutes: number;
}

interface SlotWish {
  /** Where the first one may begin at the earliest. */
  from: DayAndTime;
  count: number;
  minutes: number;
  taken: readonly Taken[];
}

/** A working day has room for conversations between these hours. */
const opens = 9;
const closes = 16;
/** Minutes between two conversations. */
const pause = 15;
/** Days that one has to prepare. */
const daysToPrepare = 14;

// read on the clocks of this machine, which only add up: what goes out are days and times, not moments
const read = ({ day, time }: DayAndTime) => parse(`${day} ${time}`, 'yyyy-MM-dd HH:mm', 0);
const told = (date: Date): DayAndTime => ({ day: format(date, 'yyyy-MM-dd'), time: format(date, 'HH:mm') });
const hour = (date: Date, hours: number) => set(date, { hours, minutes: 0, seconds: 0, milliseconds: 0 });

/** Where one that would begin here begins: not after hours, not on a weekend, not at night. */
function withinHours(date: Date, minutes: number): Date {
  if (isWeekend(date)) return hour(addBusinessDays(date, 1), opens);
  if (addMinutes(date, minutes) > hour(date, closes) && date > hour(date, opens)) {
    return hour(addBusinessDays(date, 1), opens);
  }
  return max([date, hour(date, opens)]);
}

/**
 * Suggests times one after the other on working days, around what is taken.
 *
 * @returns as many as wished for, in order
 */
export function consecutiveSlots({ from, count, minutes, taken }: SlotWish): DayAndTime[] {
  const busy: Interval[] = taken.map((each) => ({ start: read(each), end: addMinutes(read(each), each.minutes) }));
  const slots: DayAndTime[] = [];
  let next = withinHours(read(from), minutes);
  while (slots.length < count) {
    const slot = { start: next, end: addMinutes(next, minutes) };
    const other = busy.find((each) => areIntervalsOverlapping(each, slot));
    if (!other) slots.push(told(next));
    next = withinHours(addMinutes(other?.end ?? slot.end, pause), minutes);
  }
  return slots;
}

/** The first moment to suggest: when there has been time to prepare, on a working day. */
export function firstSuggestion(today: string): DayAndTime {
  const enough = addDays(parse(today, 'yyyy-MM-dd', 0), daysToPrepare);
  // one back and one forth lands on the day itself, or on the working day after a weekend
  return told(hour(addBusinessDays(subBusinessDays(enough, 1), 1), opens));
}
