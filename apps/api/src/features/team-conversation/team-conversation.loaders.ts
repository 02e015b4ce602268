import type { TeamConversationState } from '@medhjul/rules/team-conversation-state';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

export interface TeamConversationRow {
  readonly id: string;
  readonly leaderEmploymentId: string;
  /** The unit in which the members sit; null for the leader's whole team. */
  readonly unitId: string | null;
  readonly year: number;
  readonly replacesMus: boolean;
  /** As it is today, also where nobody has written it down yet. */
  readonly state: TeamConversationState;
  readonly closesOn: string | null;
  readonly round: number;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly place: string | null;
  readonly link: string | null;
  readonly note: string | null;
  readonly invitation: number;
  readonly heldOn: string | null;
  readonly createdOn: string;
  readonly version: number;
  /** Employments: today's members while it is open, afterwards those who took part. */
  readonly team: readonly string[];
  /** Employments without an answer; null for everybody but the leader, and once the round is closed. */
  readonly missing: readonly string[] | null;
  /** Whether the viewer leads it or acts for its leader. */
  readonly leads: boolean;
  /** Whether the viewer is one of the team today. */
  readonly joined: boolean;
  /** Whether the viewer reads it by break-glass alone; the team is then the person whom that is about. */
  readonly isByGlass: boolean;
}

export interface TeamNeedRow {
  readonly id: string;
  readonly teamConversationId: string;
  readonly elementId: string | null;
  readonly body: string;
  /** The sum, once it is held. */
  readonly dots: number | null;
  readonly ownDots: number;
  readonly version: number;
}

export const TEAM_TEXT_FIELDS = ['tasks', 'cooperation', 'agreements'] as const;
export type TeamTextField = (typeof TEAM_TEXT_FIELDS)[number];

export interface TeamTextRow {
  readonly teamConversationId: string;
  readonly field: TeamTextField;
  readonly body: string;
  readonly version: number;
}

const columns = sql`c.id, c.leader_employment_id as "leaderEmploymentId", c.unit_id as "unitId", c.year, c.replaces_mus as "replacesMus",
  c.starts_at as "startsAt", c.duration_minutes as "durationMinutes", c.place, c.link, c.note, c.invitation,
  c.state as "storedState", c.held_on as "heldOn", c.created_on as "createdOn", c.version,
  c.id = any ((select app.led_team_conversations())::uuid[]) as leads,
  c.id = any ((select app.joined_team_conversations())::uuid[]) as joined`;

/** Rows with what this viewer may know of where each stands, as far as row-level security lets the viewer see them. */
export async function teamConversationRows(ctx: Context, where: RawBuilder<unknown>): Promise<TeamConversationRow[]> {
  const { rows } = await sql<TeamConversationRow>`
    with c as materialized (
      select c.* from (select ${columns} from team_conversation c) c where ${where} order by c."startsAt" desc, c.id limit 100
    )
    select c.*, coalesce(s.state, c."storedState") as state, s.closes_on as "closesOn", coalesce(s.round, 1) as round,
      array_to_json(s.missing) as missing, s.id is null as "isByGlass",
      array_to_json(case when s.id is null then (select array_agg(m.employment_id) from team_conversation_member m
        where m.team_conversation_id = c.id) else s.team end) as team
    from c left join app.team_consent((select array_agg(c.id) from c)) s using (id)
    order by c."startsAt" desc, c.id`.execute(ctx.db);
  await noteLooks(ctx, rows);
  return rows;
}

const personOf = byId<{ readonly id: string; readonly personId: string }>(
  'employment-person',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db.selectFrom('employment').select(['id', 'person_id as personId']).where('id', 'in', ids).execute(),
);

/** A leader who looks at a team's conversation looks at each member; who reads it by break-glass, at the one person. */
async function noteLooks(ctx: Context, rows: readonly TeamConversationRow[]): Promise<void> {
  const seen = rows.filter(({ leads, isByGlass }) => leads || isByGlass).flatMap(({ team }) => team);
  const people = await Promise.all(seen.map((id) => personOf(ctx, id)));
  for (const { personId } of people) ctx.lookedAt(personId, 'team_conversation');
}

export const teamConversationById = byId<TeamConversationRow>(
  'team-conversation',
  (row) => row.id,
  (ctx, ids) => teamConversationRows(ctx, sql`c.id = any (${ids}::uuid[])`),
);

/** What the viewer has said; nobody else's answer can be read. */
export const ownAnswerOf = byKey<{ readonly id: string; readonly agrees: boolean }>(
  'team-consent-own',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = sql<{ id: string; agrees: boolean }>`select id, agrees from app.own_team_answers(${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const teamNeedColumns = sql`n.id, n.team_conversation_id as "teamConversationId", n.element_id as "elementId", n.body,
  n.dots, coalesce((select d.dots from app.own_team_dots(array[n.id]) d), 0) as "ownDots", n.version`;

/** Ordered by their random ids, which tell neither who wrote them nor when. */
export const needsOf = byKey<TeamNeedRow>(
  'team-needs',
  (row) => row.teamConversationId,
  async (ctx, ids) => {
    const rows = sql<TeamNeedRow>`select ${teamNeedColumns} from team_need n
      where n.team_conversation_id = any (${ids}::uuid[]) order by n.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const textsOf = byKey<TeamTextRow>(
  'team-texts',
  (row) => row.teamConversationId,
  async (ctx, ids) => {
    const rows = sql<TeamTextRow>`select team_conversation_id as "teamConversationId", field, body, version from team_text
      where team_conversation_id = any (${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);
