import { yearOf } from '@medhjul/rules/period';
import { canBeOff, REMINDERS, type ReminderAbout, type ReminderMode } from '@medhjul/rules/reminder';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { userError } from '../../request/errors.ts';
import { conversationSetting, type SettingRow } from '../conversation/conversation.loaders.ts';
import type { TodoRow } from './todo.ts';

type RightKindCode = 'yearly_conversation' | 'own_plan' | 'conversation_beside_team' | 'talk_after_absence';
type RightStateCode = 'not_yet' | 'offered' | 'met' | 'late' | 'standing';

export interface RightRow {
  readonly kind: RightKindCode;
  readonly employmentId: string;
  readonly state: RightStateCode;
  readonly dueOn: string | null;
}

export interface ReminderRow {
  readonly about: ReminderAbout;
  readonly mode: ReminderMode;
}

export interface DutiesRow {
  /** The municipality's words, in the viewer's language. */
  readonly clause: string;
}

export const duties = async (ctx: Context): Promise<DutiesRow> => ({
  clause: (await conversationSetting(ctx)).clause[ctx.language],
});

/** What the viewer has to do, the earliest first, duties before helps. */
export async function todos(ctx: Context): Promise<TodoRow[]> {
  const { rows } = await sql<TodoRow>`
    select kind, is_duty as "isDuty", employment_id as "employmentId", subject_id as "subjectId", due_on as "dueOn"
    from app.own_todos() order by due_on, is_duty desc, kind, employment_id`.execute(ctx.db);
  return rows;
}

interface OwnFacts {
  readonly employmentId: string;
  readonly dueOn: string;
  readonly isOffered: boolean;
  readonly isHeld: boolean;
  readonly hasTeamTalk: boolean;
  readonly planDueOn: string | null;
  readonly isPlanSigned: boolean;
}

/** The viewer's employments that have a nearest leader today: a conversation is that leader's to offer. */
async function ownFacts(ctx: Context, year: number): Promise<OwnFacts[]> {
  const { rows } = await sql<OwnFacts>`
    select own.id as "employmentId",
      least((held.before + interval '1 year')::date, make_date(${year}, 12, 31)) as "dueOn",
      coalesce(held.offered, false) as "isOffered", coalesce(held.this_year, false) as "isHeld",
      app.team_talk_covers(own.id, ${year}) as "hasTeamTalk",
      greatest(held.latest, team.latest) + 30 as "planDueOn",
      exists (select from plan p where p.employment_id = own.id and p.year = ${year}
        and (p.number > 1 or num_nonnulls(p.employee_signed_at, p.leader_signed_at) = 2)) as "isPlanSigned"
    from unnest((select app.own_employments_today())::uuid[]) own (id)
    join reporting_line line on line.employment_id = own.id and app.holds(line.valid_from, line.valid_to, app.today())
    left join lateral (
      select max(c.held_on) filter (where c.year < ${year}) as before,
        max(c.held_on) filter (where c.year = ${year}) as latest,
        bool_or(c.year = ${year} and c.state <> 'cancelled') as offered,
        bool_or(c.year = ${year} and c.held_on is not null) as this_year
      from conversation c where c.employment_id = own.id) held on true
    left join lateral (
      select max(t.held_on) as latest from team_conversation t
      join team_conversation_member m on m.team_conversation_id = t.id and m.employment_id = own.id and m.left_on is null
      where t.year = ${year}) team on true
    order by own.id`.execute(ctx.db);
  return rows;
}

function yearly(facts: OwnFacts, today: string): RightStateCode {
  if (facts.isHeld) return 'met';
  if (facts.isOffered || facts.hasTeamTalk) return 'offered';
  return facts.dueOn < today ? 'late' : 'not_yet';
}

function ownPlan({ planDueOn, isPlanSigned }: OwnFacts, today: string): RightStateCode {
  if (isPlanSigned) return 'met';
  return planDueOn !== null && planDueOn < today ? 'late' : 'not_yet';
}

function rightsOf(facts: OwnFacts, setting: SettingRow, today: string): RightRow[] {
  const { employmentId } = facts;
  const standing = (kind: RightKindCode): RightRow => ({ kind, employmentId, state: 'standing', dueOn: null });
  return [
    { kind: 'yearly_conversation', employmentId, state: yearly(facts, today), dueOn: facts.dueOn },
    { kind: 'own_plan', employmentId, state: ownPlan(facts, today), dueOn: facts.planDueOn },
    ...(setting.musBesideTus ? [standing('conversation_beside_team')] : []),
    ...(setting.absenceTalk ? [standing('talk_after_absence')] : []),
  ];
}

export async function rights(ctx: Context): Promise<RightRow[]> {
  const setting = await conversationSetting(ctx);
  return (await ownFacts(ctx, yearOf(ctx.today))).flatMap((facts) => rightsOf(facts, setting, ctx.today));
}

/** Every kind, also those that nothing was chosen for. */
export async function reminders(ctx: Context): Promise<ReminderRow[]> {
  const chosen = await ctx.db.selectFrom('reminder_setting').select(['about', 'mode']).execute();
  const modes = new Map(chosen.map(({ about, mode }) => [about, mode as ReminderMode]));
  return REMINDERS.map((about) => ({ about, mode: modes.get(about) ?? 'all' }));
}

/** @throws UserErrors DUTY_CANNOT_BE_OFF */
export async function setReminder(ctx: Context, { about, mode }: ReminderRow): Promise<ReminderRow> {
  if (mode === 'off' && !canBeOff(about)) throw userError('DUTY_CANNOT_BE_OFF', 'mode');
  await ctx.db
    .insertInto('reminder_setting')
    .values({ person_id: ctx.viewer.personId, about, mode })
    .onConflict((conflict) => conflict.columns(['person_id', 'about']).doUpdateSet({ mode }))
    .execute();
  return { about, mode };
}
