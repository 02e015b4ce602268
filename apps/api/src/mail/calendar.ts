import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import type { StoredMeeting } from './mail-params.ts';
import { endOf } from './wording.ts';

export interface CalendarParties {
  readonly organizer: { readonly name: string; readonly address: string };
  readonly attendee: { readonly name: string; readonly address: string };
}

export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** A parameter of the format cannot hold a quotation mark, escaped or not. */
const asParameter = (name: string) => name.replaceAll(/["\\]/g, '’');

/**
 * The meeting as a calendar takes it: the same UID from invitation to cancellation, a SEQUENCE that counts up. The entry is
 * private: others who see the calendar see that the time is taken.
 * @param meeting.summary what the entry is called
 * @param meeting.url its page in the product
 */
export function calendarFile(
  meeting: StoredMeeting & { readonly summary: string; readonly url: string; readonly stamp: Date },
  isCancelled: boolean,
  { organizer, attendee }: CalendarParties,
): CalendarFile {
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: { company: 'Medhjul', product: 'Medhjul' }, method });
  calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: meeting.stamp,
    start: new Date(meeting.startsAt),
    end: endOf(meeting),
    summary: meeting.summary,
    location: meeting.place ?? meeting.link,
    description: meeting.place && meeting.link ? `${meeting.link}\n${meeting.url}` : meeting.url,
    url: meeting.url,
    class: ICalEventClass.PRIVATE,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: asParameter(organizer.name), email: organizer.address },
    attendees: [
      {
        name: asParameter(attendee.name),
        email: attendee.address,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: false,
      },
    ],
  });
  return { method, content: calendar.toString() };
}
