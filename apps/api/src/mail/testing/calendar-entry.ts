import ICAL from 'ical.js';

/** The entry as a calendar reads it. */
export function entryOf(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  const event = root.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no entry');
  const value = (name: string) => event.getFirstPropertyValue(name);
  const start = value('dtstart') as ICAL.Time;
  const end = value('dtend') as ICAL.Time;
  return {
    method: root.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: value('sequence'),
    status: value('status'),
    class: value('class'),
    summary: value('summary'),
    location: value('location'),
    description: value('description'),
    organizer: String(value('organizer')).toLowerCase(),
    attendee: String(value('attendee')).toLowerCase(),
    from: start.toJSDate().toISOString(),
    until: end.toJSDate().toISOString(),
    entries: root.getAllSubcomponents('vevent').length,
    properties: event.getAllProperties().map(({ name }) => name),
  };
}
