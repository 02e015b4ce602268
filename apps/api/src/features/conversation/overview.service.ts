import type { ConversationStanding } from '@medhjul/rules/conversation-state';
import { yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { periodOf } from '../wheel/period.ts';
import { conversationsOf, type ConversationKindCode, type ConversationRow } from './conversation.loaders.ts';
import { kindOf, needsTakeOver, standingOf } from './conversation.service.ts';

export interface MemberRow {
  readonly employmentId: string;
  readonly kind: ConversationKindCode;
  readonly standing: ConversationStanding;
  readonly conversation: ConversationRow | null;
  readonly others: readonly ConversationRow[];
  readonly isOffered: boolean;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly lastHeldOn: string | null;
  readonly askedOn: string | null;
  readonly isCoveredByTeamTalk: boolean;
  readonly needsTakeOver: boolean;
  readonly viewerCanInvite: boolean;
}

export interface OverviewRow {
  readonly year: number;
  readonly members: readonly MemberRow[];
}

export interface LeaderBelowRow {
  readonly employmentId: string;
  readonly standing: ConversationStanding;
}

interface Facts {
  readonly employmentId: string;
  readonly lastHeldOn: string | null;
  readonly dueOn: string;
  readonly askedOn: string | null;
  readonly covered: boolean;
}

/** The direct reports by name, with what is due: a year after the last one, at the latest the year's last day. */
async function factsOf(ctx: Context, year: number): Promise<Facts[]> {
  const { rows } = await sql<Facts>`
    with team as materialized (select app.team_employments() as members)
    select t.employment_id as "employmentId", held.last as "lastHeldOn",
      least((held.before + interval '1 year')::date, make_date(${year}, 12, 31)) as "dueOn", r.asked_on as "askedOn",
      t.employment_id = any ((select app.covered_by_team_talk(members, ${year}) from team)::uuid[]) as covered
    from unnest((select members from team)) member (id)
    join employment_term t on t.employment_id = member.id and app.holds(t.valid_from, t.valid_to, app.today())
    join person p on p.id = t.person_id
    left join conversation_request r on r.employment_id = t.employment_id and r.year = ${year}
    left join lateral (
      select max(c.held_on) as last, max(c.held_on) filter (where c.year < ${year}) as before
      from conversation c where c.employment_id = t.employment_id) held on true
    order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", t.employment_id`.execute(ctx.db);
  return rows;
}

function memberRow(
  ctx: Context,
  kind: ConversationKindCode,
  facts: Facts,
  year: number,
  all: readonly ConversationRow[],
): MemberRow {
  const ofYear = all.filter((row) => row.year === year);
  const open = ofYear.filter(({ state }) => state !== 'cancelled');
  const conversation = open.find(({ occasion }) => occasion === 'yearly') ?? null;
  const isHeld = open.some(({ heldOn }) => heldOn !== null);
  return {
    employmentId: facts.employmentId,
    kind,
    standing: conversation ? standingOf(conversation) : 'not_invited',
    conversation,
    others: open.filter((other) => other !== conversation),
    isOffered: conversation !== null,
    dueOn: facts.dueOn,
    isOverdue: !isHeld && !facts.covered && facts.dueOn < ctx.today,
    lastHeldOn: facts.lastHeldOn,
    askedOn: facts.askedOn,
    isCoveredByTeamTalk: facts.covered,
    needsTakeOver: conversation !== null && needsTakeOver(conversation),
    viewerCanInvite: conversation === null && year === yearOf(ctx.today),
  };
}

/** @throws BAD_USER_INPUT for a year that has not begun */
export async function overview(ctx: Context, asked: number | null | undefined): Promise<OverviewRow> {
  const { year } = periodOf(ctx, asked);
  const facts = await factsOf(ctx, year);
  const setting = await municipality(ctx);
  const members = await Promise.all(
    facts.map(async (fact) => {
      const employment = await employmentById(ctx, fact.employmentId);
      const all = await conversationsOf(ctx, fact.employmentId);
      return memberRow(ctx, kindOf(employment, setting), fact, year, all);
    }),
  );
  return { year, members };
}

/** Leaders further below: the state, by name, and nothing else of them (row 11). */
export async function leadersBelow(ctx: Context, year: number): Promise<LeaderBelowRow[]> {
  const { rows } = await sql<LeaderBelowRow>`
    select below.employment_id as "employmentId", below.standing from app.conversation_states_below(${year}) below
    join employment e on e.id = below.employment_id join person p on p.id = e.person_id
    order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", e.id`.execute(ctx.db);
  return rows;
}

export interface HandoverRow {
  readonly employmentId: string;
  readonly since: string;
  readonly toTakeOver: readonly ConversationRow[];
  readonly conversations: readonly ConversationRow[];
}

/** @throws NOT_FOUND for who is no direct report */
export async function handover(ctx: Context, employmentId: string): Promise<HandoverRow> {
  const { rows } = await sql<{ since: string | null }>`
    select app.team_since() ->> ${employmentId}::text as since`.execute(ctx.db);
  const since = rows[0]?.since;
  if (!since) throw notFound();
  ctx.lookedAt((await employmentById(ctx, employmentId)).personId, 'conversation');
  const all = await conversationsOf(ctx, employmentId);
  const conversations = all.filter((row) => !needsTakeOver(row));
  return { employmentId, since, toTakeOver: all.filter(needsTakeOver), conversations };
}
