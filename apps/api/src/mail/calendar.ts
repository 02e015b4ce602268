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

/** A meeting without the words that go with it. */
export type CalendarMeeting = Omit<StoredMeeting, 'note' | 'talk'>;

export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly content: string;
}

/** A parameter of the format cannot hold a quotation mark, escaped or not. */
const asParameter = (name: string) => name.replaceAll(/["\\]/g, '’');

const partiesOf = ({ organizer, attendee }: CalendarParties) => ({
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

/** What the entry's file is called, in the mail and on the page. */
export const CALENDAR_FILE = 'medhjul.ics';

/**
 * The meeting as a calendar takes it: the same UID from invitation to cancellation, a SEQUENCE that counts up. The entry is
 * private: others who see the calendar see that the time is taken.
 * @param meeting.summary what the entry is called
 * @param meeting.url its page in the product
 * @param parties who invites whom; null where one of the two has no address: then the entry is published to whoever takes it
 */
export function calendarFile(
  meeting: CalendarMeeting & { readonly summary: string; readonly url: string; readonly stamp: Date },
  isCancelled: boolean,
  parties: CalendarParties | null,
): CalendarFile {
  const taken = parties ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
  const method = isCancelled ? ICalCalendarMethod.CANCEL : taken;
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
    ...(parties && partiesOf(parties)),
  });
  return { method, content: calendar.toString() };
}
