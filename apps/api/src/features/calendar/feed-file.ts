import { yearOf } from '@medhjul/rules/period';
import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Context } from '../../request/context.ts';
import { unitById } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import type { Place } from './activity.service.ts';
import type { EntryRow } from './calendar-entry.ts';
import { feedNames } from './calendar-words.ts';
import { entriesOf, seesWheel } from './calendar.service.ts';

/** How often a calendar program should come back, in seconds. */
const A_DAY = 86_400;
const MINUTE_MS = 60_000;

/** Midnight UTC: a day of the calendar holds in whatever zone it is read. */
const startOf = (day: string) => new Date(`${day}T00:00:00Z`);
const nextDay = (day: string) => new Date(startOf(day).getTime() + A_DAY * 1000);

/** Days as whole days, which take no time; a meeting at its time. Of the place and of people it says nothing. */
function eventOf(entry: EntryRow, today: string, publicUrl: string): ICalEventData {
  const { key, title, firstOn, lastOn, meeting, activity, path } = entry;
  // what is derived is worked out anew each day; so two readings of a day give the same file
  const changed = activity?.changedAt ?? startOf(today);
  const when = meeting
    ? { start: meeting.startsAt, end: new Date(meeting.startsAt.getTime() + meeting.durationMinutes * MINUTE_MS) }
    : { start: startOf(firstOn), end: nextDay(lastOn), allDay: true, timezone: 'UTC' };
  return {
    ...when,
    id: `${key}@medhjul`,
    sequence: meeting?.sequence ?? (activity ? activity.version - 1 : 0),
    stamp: changed,
    lastModified: changed,
    summary: title,
    class: ICalEventClass.PRIVATE,
    ...(path && { url: new URL(path, publicUrl).href }),
    ...(!meeting && { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE }),
  };
}

async function nameOf(ctx: Context, { scope, unitId }: Place): Promise<string> {
  const { name } = unitId ? await unitById(ctx, unitId) : await municipality(ctx);
  return feedNames[scope][ctx.language].replace('{name}', name);
}

/**
 * The wheel of last, this and next year as a calendar program reads it, under the viewer's rights of this moment.
 * @returns null where the wheel is no longer the viewer's to see
 */
export async function feedFile(ctx: Context, place: Place, publicUrl: string): Promise<string | null> {
  if (!(await seesWheel(ctx, place))) return null;
  const thisYear = yearOf(ctx.today);
  const entries = new Map<string, EntryRow>();
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    for (const entry of await entriesOf(ctx, { ...place, year })) entries.set(entry.key, entry);
  }
  const calendar = ical({
    prodId: { company: 'Medhjul', product: 'Medhjul' },
    name: await nameOf(ctx, place),
    ttl: A_DAY,
  });
  for (const entry of entries.values()) calendar.createEvent(eventOf(entry, ctx.today, publicUrl));
  return calendar.toString();
}
