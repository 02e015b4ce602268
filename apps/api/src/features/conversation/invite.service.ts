import { yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { conversationSetting, type ConversationRow, type OccasionCode } from './conversation.loaders.ts';
import { kindOf, overtaken, readConversation } from './conversation.service.ts';
import { meetingOf, meetingProblems, tellEmployee, type Meeting, type MeetingInput } from './meeting.ts';

export interface Invitation {
  readonly employmentId: string;
  readonly occasion: OccasionCode;
  readonly meeting: MeetingInput;
}

const MOST = 100;

interface Invited {
  readonly employmentId: string;
  readonly leaderEmploymentId: string;
}

/** The lines of those who are direct reports today, with the leader's employment as which the viewer acts. */
async function directReports(ctx: Context, ids: readonly string[]): Promise<Map<string, Invited>> {
  const { rows } = await sql<Invited>`
    select line.employment_id as "employmentId", line.leader_employment_id as "leaderEmploymentId"
    from reporting_line line
    where line.employment_id = any (${ids}::uuid[]) and line.employment_id = any ((select app.team_employments())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())`.execute(ctx.db);
  return new Map(rows.map((row) => [row.employmentId, row]));
}

/** What is wrong with one invitation, by the fields' own names. */
async function problemsOf(ctx: Context, { occasion }: Invitation, meeting: Meeting, isReport: boolean) {
  const problems: UserErrorEntry[] = isReport ? [] : [{ code: 'NOT_FOUND', field: 'employmentId' }];
  if (occasion === 'after_absence' && !(await conversationSetting(ctx)).absenceTalk) {
    problems.push({ code: 'NOT_OFFERED', field: 'occasion' });
  }
  const placed = meetingProblems(ctx, meeting).map((entry) => ({ ...entry, field: `meeting.${entry.field}` }));
  return [...problems, ...placed];
}

/** One that is there already answers as it is; a new one is told by mail. */
async function inviteOne(
  ctx: Context,
  line: Invited,
  occasion: OccasionCode,
  meeting: Meeting,
): Promise<ConversationRow> {
  const kind = kindOf(await employmentById(ctx, line.employmentId), await municipality(ctx));
  const year = yearOf(ctx.today);
  const insert = sql<{ id: string }>`
    insert into conversation (kind, occasion, year, employment_id, leader_employment_id, led_since, starts_at,
      duration_minutes, place, link, created_on, created_at)
    values (${kind}, ${occasion}, ${year}, ${line.employmentId}::uuid, ${line.leaderEmploymentId}::uuid, app.today(),
      ${meeting.startsAt}, ${meeting.durationMinutes}, ${meeting.place}, ${meeting.link}, app.today(), ${ctx.now()})
    on conflict (employment_id, year, kind, occasion) where state <> 'cancelled' do nothing returning id`;
  const [made] = (await overtaken(insert.execute(ctx.db))).rows;
  if (!made) {
    const { rows } = await sql<{
      id: string;
    }>`select id from conversation where employment_id = ${line.employmentId}::uuid
      and year = ${year} and kind = ${kind} and occasion = ${occasion} and state <> 'cancelled'`.execute(ctx.db);
    return readConversation(ctx, rows[0]?.id ?? '');
  }
  if (meeting.note) {
    const note = { conversation_id: made.id, field: 'note', body: meeting.note };
    await ctx.db.insertInto('conversation_text').values(note).execute();
  }
  const row = await readConversation(ctx, made.id);
  await tellEmployee(ctx, 'conversation_invitation', row, meeting.note);
  return row;
}

/**
 * Invites direct reports, all or none. Who was invited before is answered as it stands, and no second mail goes out.
 * @throws UserErrors with every field that is wrong, as `invitations.<n>.<field>`
 */
export async function invite(ctx: Context, invitations: readonly Invitation[]): Promise<ConversationRow[]> {
  if (invitations.length > MOST) throw userError('TOO_MANY', 'invitations', { max: MOST });
  const lines = await directReports(
    ctx,
    invitations.map(({ employmentId }) => employmentId),
  );
  const problems: UserErrorEntry[] = [];
  for (const [n, invitation] of invitations.entries()) {
    const own = await problemsOf(ctx, invitation, meetingOf(invitation.meeting), lines.has(invitation.employmentId));
    problems.push(...own.map((entry) => ({ ...entry, field: `invitations.${n}.${entry.field}` })));
  }
  if (problems.length > 0) throw new UserErrors(problems);
  const rows: ConversationRow[] = [];
  for (const { employmentId, occasion, meeting } of invitations) {
    const line = lines.get(employmentId);
    if (line) rows.push(await inviteOne(ctx, line, occasion, meetingOf(meeting)));
  }
  return rows;
}
