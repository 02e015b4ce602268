import type { ConversationOccasion, InvitationInput } from '../../../../lib/graphql/schema-types.generated.ts';
import type { DayAndTime, MomentWords } from '../../../../lib/moment-words.ts';
import type { ConversationFactsFragment } from '../../conversation.generated.ts';
import { meetingInput, placeValues, type PlaceValues } from '../../meeting-fields.ts';

/** When one person's conversation is. */
export interface PersonTime extends DayAndTime {
  employmentId: string;
}

/** What the form for invitations, or for moving one conversation, holds. */
export interface MeetingValues extends PlaceValues {
  occasion: ConversationOccasion;
  times: PersonTime[];
}

/** Every invitation of the form. */
export function invitationInputs(values: MeetingValues, moment: MomentWords['moment']): InvitationInput[] {
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
    ...placeValues(of),
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
