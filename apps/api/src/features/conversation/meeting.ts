import type { Context } from '../../request/context.ts';
import type { UserErrorEntry } from '../../request/errors.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import type { ConversationRow } from './conversation.loaders.ts';

/** When and where, as it is asked for. */
export interface MeetingInput {
  /** A moment in UTC. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly place?: string | null;
  readonly link?: string | null;
  readonly note?: string | null;
}

const MAX = { place: 200, link: 500, note: 1000 } as const;
const MINUTES = { min: 15, max: 480 } as const;

const trimmed = (text: string | null | undefined) => text?.trim() || null;

/** As it is kept: no text is empty. */
export const meetingOf = ({ startsAt, durationMinutes, place, link, note }: MeetingInput) => ({
  startsAt: new Date(startsAt),
  durationMinutes,
  place: trimmed(place),
  link: trimmed(link),
  note: trimmed(note),
});
export type Meeting = ReturnType<typeof meetingOf>;

const isLink = (link: string) => link.startsWith('https://') && link.length <= MAX.link && URL.canParse(link);

function textProblems(text: string | null, field: 'place' | 'note'): UserErrorEntry[] {
  if (text?.includes('\0')) return [{ code: 'MALFORMED', field }];
  return text && text.length > MAX[field] ? [{ code: 'TOO_LONG', field, params: { max: MAX[field] } }] : [];
}

/** Everything that is wrong with it, all fields at once. */
export function meetingProblems(ctx: Context, meeting: Meeting): UserErrorEntry[] {
  const problems = [...textProblems(meeting.place, 'place'), ...textProblems(meeting.note, 'note')];
  if (meeting.startsAt <= ctx.now()) problems.push({ code: 'STARTS_IN_PAST', field: 'startsAt' });
  const { durationMinutes: minutes } = meeting;
  if (minutes < MINUTES.min || minutes > MINUTES.max) {
    problems.push({ code: 'OUT_OF_RANGE', field: 'durationMinutes', params: MINUTES });
  }
  if (!meeting.place && !meeting.link) problems.push({ code: 'PLACE_OR_LINK', field: 'place' });
  if (meeting.link && !isLink(meeting.link)) problems.push({ code: 'NOT_A_LINK', field: 'link' });
  return problems;
}

/** The meeting of a conversation, as mails and calendar entries tell it. */
export const meetingParams = (row: ConversationRow) => ({
  talk: row.kind,
  startsAt: row.startsAt.toISOString(),
  durationMinutes: row.durationMinutes,
  place: row.place,
  link: row.link,
  sequence: row.invitation,
  uid: row.id,
  path: `/conversations/${row.id}`,
});

type MeetingMail = 'conversation_invitation' | 'conversation_changed' | 'conversation_cancelled';

/** Tells the employee by mail, with a calendar entry that follows; once for each change of the invitation. */
export function tellEmployee(
  ctx: Context,
  kind: MeetingMail,
  row: ConversationRow,
  note: string | null,
): Promise<void> {
  return queueMail(ctx, {
    personId: row.personId,
    kind,
    uniqueKey: `${kind}:${row.id}:${row.invitation}`,
    params: { ...meetingParams(row), note },
  });
}
