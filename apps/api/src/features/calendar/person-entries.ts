import { dateIn, yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import { talks } from '../../mail/mail.messages.ts';
import type { Context } from '../../request/context.ts';
import { conversationSetting, conversationsOf } from '../conversation/conversation.loaders.ts';
import { rights, todos } from '../duty/duty.service.ts';
import { pathOf, type TodoRow } from '../duty/todo.ts';
import { committeeById } from '../organisation/organisation.loaders.ts';
import { reviewRows } from '../review/review.loaders.ts';
import { derived, wholeYear, type Asked, type EntryRow } from './calendar-entry.ts';
import type { Title } from './calendar-words.ts';
import { committeeEntries, ownInputEntries, reviewEntries } from './committee-entries.ts';

const mine = { audience: 'self' } as const;

async function conversationEntries(ctx: Context, { zone }: Asked): Promise<EntryRow[]> {
  const lists = await Promise.all(ctx.viewer.employments.map(({ id }) => conversationsOf(ctx, id)));
  return lists
    .flat()
    .filter(({ isOwn, state }) => isOwn && state !== 'cancelled')
    .map(({ id, kind, startsAt, durationMinutes, heldOn, invitation }) =>
      derived(ctx, {
        ...mine,
        key: `conversation-${id}`,
        kind: 'conversation',
        title: 'conversation',
        values: { talk: talks[kind][ctx.language] },
        on: heldOn ?? dateIn(zone, startsAt),
        isDone: heldOn !== null,
        path: `/conversations/${id}`,
        ...(heldOn === null && { meeting: { startsAt, durationMinutes, sequence: invitation } }),
      }),
    );
}

interface TeamTalk {
  readonly id: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly invitation: number;
  readonly heldOn: string | null;
}

/** The team's conversations in which the viewer takes part; while the team is still asked, nobody is invited. */
async function teamTalkEntries(ctx: Context, { zone }: Asked): Promise<EntryRow[]> {
  const { rows } =
    await sql<TeamTalk>`select id, starts_at as "startsAt", duration_minutes as "durationMinutes", invitation,
      held_on as "heldOn" from team_conversation
    where id = any ((select app.joined_team_conversations())::uuid[]) and state in ('invited', 'held', 'concluded')`.execute(
      ctx.db,
    );
  const { teamTalkName } = await conversationSetting(ctx);
  return rows.map(({ id, startsAt, durationMinutes, invitation, heldOn }) =>
    derived(ctx, {
      key: `team-conversation-${id}`,
      kind: 'conversation',
      title: 'conversation',
      values: { talk: talks[teamTalkName][ctx.language] },
      on: heldOn ?? dateIn(zone, startsAt),
      isDone: heldOn !== null,
      audience: 'team',
      path: `/team-conversations/${id}`,
      ...(heldOn === null && { meeting: { startsAt, durationMinutes, sequence: invitation } }),
    }),
  );
}

/** By when this year's conversation is to be offered and the plan to be revised. */
async function rightEntries(ctx: Context): Promise<EntryRow[]> {
  const year = yearOf(ctx.today);
  return (await rights(ctx)).flatMap(({ kind, state, dueOn, employmentId }) => {
    if (dueOn === null) return [];
    const of = { ...mine, on: dueOn, isDone: state === 'met' };
    if (kind === 'own_plan') {
      const path = `/plan/${employmentId}`;
      return [
        derived(ctx, { ...of, key: `plan-${employmentId}-${year}`, kind: 'plan_revision', title: 'planDue', path }),
      ];
    }
    // offered or held, the conversation itself stands there
    if (kind !== 'yearly_conversation' || state === 'met' || state === 'offered') return [];
    const key = `conversation-due-${employmentId}-${year}`;
    return [derived(ctx, { ...of, key, kind: 'conversation', title: 'conversationDue', path: '/my-conversations' })];
  });
}

type OwnTodo = 'prepare' | 'consent' | 'agree_plan' | 'sign' | 'sign_plan' | 'follow_up';
const OWN_TODOS: Readonly<Record<OwnTodo, Title>> = {
  prepare: 'prepare',
  consent: 'consent',
  agree_plan: 'agree_plan',
  sign: 'sign',
  sign_plan: 'sign_plan',
  follow_up: 'follow_up',
};
const isOwnTodo = (kind: string): kind is OwnTodo => kind in OWN_TODOS;

/** What the viewer has to do about oneself. */
function todoEntry(ctx: Context, todo: TodoRow): EntryRow[] {
  const { kind, subjectId, dueOn } = todo;
  if (!isOwnTodo(kind)) return [];
  const key = `todo-${kind}-${subjectId}`;
  return [
    derived(ctx, { ...mine, key, kind: 'duty', title: OWN_TODOS[kind], on: dueOn, isDone: false, path: pathOf(todo) }),
  ];
}

/** A leader's season: one for the whole team, late where anything in it is; of whom it tells nothing. */
function seasonEntry(ctx: Context, year: number, ofTeam: readonly TodoRow[]): EntryRow {
  return derived(ctx, {
    key: `team-season-${year}`,
    kind: 'conversation',
    title: 'teamSeason',
    values: { year: String(year) },
    on: wholeYear(year),
    isDone: null,
    isLate: year === yearOf(ctx.today) && ofTeam.some(({ dueOn }) => dueOn < ctx.today),
    audience: 'team',
    path: '/conversations',
  });
}

async function dutyEntries(ctx: Context, { year }: Asked): Promise<EntryRow[]> {
  const own = new Set(ctx.viewer.employments.map(({ id }) => id));
  const all = await todos(ctx);
  const ofTeam = all.filter(({ employmentId, kind }) => !own.has(employmentId) || kind === 'hold_team');
  const aboutSelf = all.filter((todo) => !ofTeam.includes(todo)).flatMap((todo) => todoEntry(ctx, todo));
  return ctx.viewer.leadsTeam ? [...aboutSelf, seasonEntry(ctx, year, ofTeam)] : aboutSelf;
}

/** The own committees' year, and meetings to which one is invited. */
async function committeeSeatEntries(ctx: Context, asked: Asked): Promise<EntryRow[]> {
  const seats = [
    ...new Set(ctx.viewer.seats.filter(({ kind }) => kind === 'c_med').map(({ committeeId }) => committeeId)),
  ];
  const ofSeats = await Promise.all(
    seats.map(async (id) => committeeEntries(ctx, await committeeById(ctx, id), asked)),
  );
  const invited = await reviewRows(ctx, sql`r.id = any ((select app.guest_reviews())::uuid[])`);
  const ofInvited = await Promise.all(
    invited.filter(({ committeeId }) => !seats.includes(committeeId)).map((row) => reviewEntries(ctx, row, asked)),
  );
  return [...ofSeats.flat(), ...ofInvited.flat(), ...(await ownInputEntries(ctx))];
}

/** A person's own wheel. */
export async function personEntries(ctx: Context, asked: Asked): Promise<EntryRow[]> {
  const parts = await Promise.all([
    conversationEntries(ctx, asked),
    teamTalkEntries(ctx, asked),
    rightEntries(ctx),
    dutyEntries(ctx, asked),
    committeeSeatEntries(ctx, asked),
  ]);
  return parts.flat();
}
