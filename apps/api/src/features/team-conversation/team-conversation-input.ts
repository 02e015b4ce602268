import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, type UserErrorEntry } from '../../request/errors.ts';

export interface TeamMeetingInput {
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly place?: string | null;
  readonly link?: string | null;
  readonly note?: string | null;
}

export interface TeamConversationInput {
  readonly leaderEmploymentId: string;
  readonly unitId?: string | null;
  readonly replacesMus: boolean;
  readonly consentClosesOn?: string | null;
  readonly meeting: TeamMeetingInput;
}

const MINUTES = { min: 15, max: 480 };

/** Trimmed, empty is null. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** What is wrong with a text: a NUL, which no statement may hold, or its length. */
export function textProblems(field: string, text: string | null, max: number): UserErrorEntry[] {
  if (text === null) return [];
  if (text.includes('\0')) return [{ code: 'MALFORMED', field }];
  return text.length > max ? [{ code: 'TOO_LONG', field, params: { max } }] : [];
}

const isLink = (link: string) => /^https:\/\/[^\s\0]{1,492}$/.test(link) && URL.canParse(link);

const lastDay = (ctx: Context) => `${Number(ctx.today.slice(0, 4)) + 1}-12-31`;

function meetingProblems(ctx: Context, meeting: TeamMeetingInput): UserErrorEntry[] {
  const problems: UserErrorEntry[] = [];
  const last = lastDay(ctx);
  if (meeting.startsAt.getTime() <= ctx.now().getTime()) problems.push({ code: 'STARTS_IN_PAST', field: 'startsAt' });
  else if (meeting.startsAt.getTime() > Date.parse(last)) {
    problems.push({ code: 'DAY_OUT_OF_RANGE', field: 'startsAt', params: { first: ctx.today, last } });
  }
  if (meeting.durationMinutes < MINUTES.min || meeting.durationMinutes > MINUTES.max) {
    problems.push({ code: 'OUT_OF_RANGE', field: 'durationMinutes', params: MINUTES });
  }
  const link = trimmed(meeting.link);
  if (link !== null && !isLink(link)) problems.push({ code: 'NOT_A_LINK', field: 'link' });
  if (link === null && trimmed(meeting.place) === null) problems.push({ code: 'PLACE_OR_LINK', field: 'place' });
  return [
    ...problems,
    ...textProblems('place', trimmed(meeting.place), 200),
    ...textProblems('note', trimmed(meeting.note), 1000),
  ];
}

/**
 * @param closesOn the last day of an open question, before which there is no meeting
 * @throws UserErrors with every field that is wrong
 */
export async function checkedMove(ctx: Context, meeting: TeamMeetingInput, closesOn: string | null) {
  const problems = meetingProblems(ctx, meeting);
  if (closesOn !== null && !problems.some(({ field }) => field === 'startsAt')) {
    const { rows } = await sql<{
      isEarly: boolean;
    }>`select app.day_of(${meeting.startsAt}) < ${closesOn}::date as "isEarly"`.execute(ctx.db);
    const params = { first: closesOn, last: lastDay(ctx) };
    if (rows[0]?.isEarly) problems.push({ code: 'DAY_OUT_OF_RANGE', field: 'startsAt', params });
  }
  return checked(meeting, problems);
}

function checked(meeting: TeamMeetingInput, problems: readonly UserErrorEntry[]) {
  if (problems.length > 0) throw new UserErrors(problems);
  const { startsAt, durationMinutes, place, link, note } = meeting;
  return { startsAt, durationMinutes, place: trimmed(place), link: trimmed(link), note: trimmed(note) };
}

interface Facts {
  readonly people: number | null;
  readonly min: number;
  readonly startsOn: string;
}

/** What the database knows of a call: how many people it is to, the fewest it may be to, and the meeting's local day. */
async function factsOf(ctx: Context, { leaderEmploymentId, unitId, meeting }: TeamConversationInput): Promise<Facts> {
  const { rows } =
    await sql<Facts>`select app.team_people(${leaderEmploymentId}::uuid, ${unitId ?? null}::uuid) as people,
    (select tus_min_members from conversation_setting) as min, app.day_of(${meeting.startsAt}) as "startsOn"`.execute(
      ctx.db,
    );
  return rows[0] ?? { people: null, min: 0, startsOn: '' };
}

function consentProblems(ctx: Context, input: TeamConversationInput, { startsOn }: Facts): UserErrorEntry[] {
  const { consentClosesOn: day, replacesMus } = input;
  const field = 'consentClosesOn';
  if (!replacesMus) return day ? [{ code: 'MALFORMED', field }] : [];
  if (!day) return [{ code: 'REQUIRED', field }];
  const isBetween = day >= ctx.today && day <= startsOn;
  return isBetween ? [] : [{ code: 'DAY_OUT_OF_RANGE', field, params: { first: ctx.today, last: startsOn } }];
}

/** @throws UserErrors with every field that is wrong: NOT_FOUND where it is not the viewer's team, TEAM_TOO_SMALL … */
export async function checkedCall(ctx: Context, input: TeamConversationInput) {
  const facts = await factsOf(ctx, input);
  const { people, min, startsOn } = facts;
  const problems = meetingProblems(ctx, input.meeting);
  const field = input.unitId ? 'unitId' : 'leaderEmploymentId';
  if (people === null) problems.push({ code: 'NOT_FOUND', field: 'leaderEmploymentId' });
  else if (people === 0 && input.unitId) problems.push({ code: 'NOT_FOUND', field });
  else if (people < min) problems.push({ code: 'TEAM_TOO_SMALL', field, params: { min } });
  problems.push(...consentProblems(ctx, input, facts));
  return { ...checked(input.meeting, problems), year: Number(startsOn.slice(0, 4)) };
}
