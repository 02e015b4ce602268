import type {
  ConversationOccasion,
  InvitationInput,
  MeetingInput,
} from '../../../../lib/graphql/schema-types.generated.ts';
import type { DayAndTime, MomentWords } from '../../../../lib/moment-words.ts';
import type { ConversationFactsFragment } from '../../conversation.generated.ts';

/** When one person's conversation is. */
export interface PersonTime extends DayAndTime {
  employmentId: string;
}

/** What the form for invitations, or for moving one conversation, holds. */
export interface MeetingValues {
  occasion: ConversationOccasion;
  times: PersonTime[];
  /** Whole minutes, as the list of choices has them. */
  minutes: string;
  place: string;
  link: string;
  note: string;
}

type Moment = MomentWords['moment'];

/** One meeting as the API takes it. @throws when day and time name no moment: the form has refused them before */
export function meetingInput(values: MeetingValues, time: DayAndTime, moment: Moment): MeetingInput {
  const startsAt = moment(time);
  if (startsAt === null) throw new Error('a time that is none passed the form');
  const { minutes, place, link, note } = values;
  return {
    startsAt,
    durationMinutes: Number(minutes),
    place: place.trim() || null,
    link: link.trim() || null,
    note: note.trim() || null,
  };
}

/** Every invitation of the form. */
export function invitationInputs(values: MeetingValues, moment: Moment): InvitationInput[] {
  const { occasion, times } = values;
  return times.map((time) => ({
    employmentId: time.employmentId,
    occasion,
    meeting: meetingInput(values, time, moment),
  }));
}

/** A conversation as the form shows it. */
export function valuesOf(of: ConversationFactsFragment, dayAndTime: MomentWords['dayAndTime']): MeetingValues {
  return {
    occasion: of.occasion,
    times: [{ employmentId: of.employment.id, ...dayAndTime(of.startsAt) }],
    minutes: String(of.durationMinutes),
    place: of.place ?? '',
    link: of.link ?? '',
    note: of.note ?? '',
  };
}

const names: Readonly<Record<string, string>> = { durationMinutes: 'minutes' };

/** The form's name of a field of the contract: `invitations.2.meeting.startsAt` is `times.2.day`. */
export function formField(field: string): string {
  const last = field.split('.').at(-1) ?? field;
  const index = /^invitations\.(\d+)\./.exec(field)?.[1] ?? '0';
  if (last === 'startsAt' || last === 'employmentId') return `times.${index}.day`;
  return names[last] ?? last;
}
