import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import { placed } from './conversations.ts';
import { makeFollowUp, makeItem, makePlan } from './plans.ts';
import type { Roles } from './roles.ts';
import { placedNeed, placedTeam } from './team-conversations.ts';

export const REASON = 'Klage over, hvad der er skrevet ned om mig';
const ALL = ['conversation', 'team_conversation', 'plan'];

interface GlassOptions {
  readonly asker: string;
  readonly person: string;
  readonly answerer?: string | null;
  readonly records?: readonly string[];
  readonly askedAt?: string;
  readonly answeredAt?: string | null;
  readonly approved?: boolean;
  readonly endedAt?: string | null;
}

/** A request as it stands in the database: opened half an hour before the tests' usual clock, but for what is said otherwise. */
export async function placedGlass({ build }: TestApp, options: GlassOptions): Promise<string> {
  const { answeredAt = '2026-06-15T09:30:00Z', askedAt = '2026-06-15T09:00:00Z', approved = true } = options;
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO glass_request (asker_id, request_id, person_id, records, reason, asked_at, lapses_at, answerer_id, answered_at,
       approved, word, open_until, ended_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6::timestamptz + interval '7 days', $7, $8::timestamptz, $9, $10,
       CASE WHEN $9 THEN $8::timestamptz + interval '60 minutes' END, $11) RETURNING id`,
    [
      options.asker,
      randomUUID(),
      options.person,
      options.records ?? ALL,
      REASON,
      askedAt,
      answeredAt && (options.answerer ?? null),
      answeredAt,
      answeredAt && approved,
      answeredAt && 'I orden',
      options.endedAt ?? null,
    ],
  );
  return rows[0]?.id ?? '';
}

const TALKS = ['invited', 'both_ready', 'held', 'plan_agreed', 'signed', 'cancelled'] as const;
const TEAM_TALKS = ['asking', 'invited', 'held', 'concluded'] as const;

async function fillTalk({ build }: TestApp, { E, L }: Roles, talk: string): Promise<void> {
  const level = `INSERT INTO conversation_level (conversation_id, element_id, kind, author_id, level, revealed)
    SELECT $1, $2, $3, $4, 3, $5`;
  const element = await build.elementId('E1.1');
  // What is signed or cancelled takes no more text from people; the owner writes as nobody.
  for (const field of ['note', 'goals']) {
    await build.sql.query(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, $2, 'a')`, [
      talk,
      field,
    ]);
  }
  await build.sql.query(level, [talk, element, 'self', E.person, true]);
  await build.sql.query(level, [talk, element, 'leader', L.person, true]);
  await build.sql.query(level, [talk, element, 'agreed', null, true]);
  await build.sql.query(level, [talk, await build.elementId('E1.2'), 'self', E.person, false]);
  await build.sql.query(
    `INSERT INTO preparation (conversation_id, author_id, side, ready_at, revealed) VALUES ($1, $2, 'employee', now(), true)`,
    [talk, E.person],
  );
  await build.sql.query(
    `INSERT INTO preparation_answer (conversation_id, author_id, question_id, body, revealed)
     SELECT $1, $2, id, 'b', true FROM conversation_question LIMIT 1`,
    [talk, E.person],
  );
}

/** Everything that may be written down about E, in every state. */
export async function recordsOfE(on: TestApp, roles: Roles) {
  const { build } = on;
  const { E, L, peer } = roles;
  const talks: Record<string, string> = {};
  for (const [n, state] of TALKS.entries()) {
    talks[state] = await placed(on, E.employment, { leader: L.employment, state, year: 2026 - n });
    await fillTalk(on, roles, talks[state]);
  }
  const teamTalks: Record<string, string> = {};
  for (const [n, state] of TEAM_TALKS.entries()) {
    const members = [E.employment, peer.employment];
    const id = await placedTeam(on, { leader: L.employment, members, state, year: 2026 - n });
    teamTalks[state] = id;
    const need = await placedNeed(on, id);
    await build.sql.query(`INSERT INTO team_dot VALUES ($1, $2, 2)`, [need, E.person]);
    await build.sql.query(`INSERT INTO tus_vote VALUES ($1, $2, false)`, [id, E.employment]);
    await build.sql.query(`INSERT INTO team_text (team_conversation_id, field, body) VALUES ($1, 'tasks', 'a')`, [id]);
  }
  const plan = await makePlan(on, E.employment, 2026);
  const item = await makeItem(on, plan, { aim: 'Hemmeligt', status: 'learnt' });
  const followUp = await makeFollowUp(on, item, '2026-06-15');
  await build.sql.query(
    `INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at) VALUES ($1, 1, '[]', now(), now())`,
    [plan],
  );
  await build.sql.query(
    `INSERT INTO follow_up_answer (follow_up_id, side, used, answered_at) VALUES ($1, 'employee', 'yes', now())`,
    [followUp],
  );
  await build.holding(E.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  await build.requirement({ employment: E.employment, element: 'E1.1', level: 3 });
  return { talks, teamTalks, plan, item, followUp };
}

export type RecordsOfE = Awaited<ReturnType<typeof recordsOfE>>;
