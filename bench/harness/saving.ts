import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Client } from './client.ts';
import type { BenchDatabase, Team } from './database.ts';
import { median } from './measure.ts';
import { rounded, type Result } from './report.ts';

/** What it is called among the entries. */
export const SAVING = 'conversation-saving';

const LEVELS = 30;
const ITEMS = 5;

const AGREE = `mutation Agree($conversationId: ID!, $levels: [ConversationLevelInput!]!) {
  agreeLevels(conversationId: $conversationId, levels: $levels) { conversation { version } errors { code field } }
}`;
const ADD = `mutation Add($employmentId: ID!, $year: Int!, $requestId: ID!, $input: PlanItemInput!) {
  addPlanItem(employmentId: $employmentId, year: $year, requestId: $requestId, input: $input) { item { id } errors { code field } }
}`;

interface Room {
  readonly conversation: string;
  readonly employment: string;
  readonly year: number;
  readonly elements: readonly string[];
}

/** A held conversation of one member of the team, with nothing agreed yet. */
async function openRoom(sql: pg.Client, team: Team): Promise<Room> {
  const { rows } = await sql.query<Omit<Room, 'elements'>>(
    `WITH member AS (
       SELECT line.employment_id AS id FROM reporting_line line
       JOIN employment_term term ON term.employment_id = line.employment_id AND app.holds(term.valid_from, term.valid_to, current_date)
       WHERE line.leader_employment_id = $1 AND app.holds(line.valid_from, line.valid_to, current_date)
         AND term.leader_level IS NULL
       ORDER BY 1 LIMIT 1)
     INSERT INTO conversation (kind, occasion, year, employment_id, leader_employment_id, led_since, state, starts_at, place,
       wheel_version_id, held_on, created_on, created_at)
     SELECT 'mus', 'asked_for', extract(year from current_date), member.id, $1, current_date, 'held', now(), 'Here',
       (SELECT id FROM wheel_version WHERE wheel_code = 'employee' AND app.holds(valid_from, valid_to, current_date)),
       current_date, current_date, now() FROM member
     RETURNING id AS conversation, employment_id AS employment, year`,
    [team.leaderEmploymentId],
  );
  const [made] = rows;
  if (!made) throw new Error('no member to talk with');
  // What is open from before would fill the plan.
  await sql.query('DELETE FROM plan_item WHERE employment_id = $1', [made.employment]);
  const elements = await sql.query<{ id: string }>(
    `SELECT v.element_id AS id FROM element_version v JOIN wheel_version w ON w.id = v.wheel_version_id
     JOIN element e ON e.id = v.element_id
     WHERE w.wheel_code = 'employee' AND app.holds(w.valid_from, w.valid_to, current_date)
       AND num_nonnulls(e.unit_id, e.job_group_id) = 0 ORDER BY e.code LIMIT $1`,
    [LEVELS],
  );
  return { ...made, elements: elements.rows.map(({ id }) => id) };
}

async function sweep(sql: pg.Client, room: Room): Promise<void> {
  await sql.query('DELETE FROM conversation_level WHERE conversation_id = $1', [room.conversation]);
  await sql.query('DELETE FROM plan WHERE employment_id = $1 AND year = $2', [room.employment, room.year]);
}

async function saveByProduct(client: Client, { cookie }: Team, room: Room): Promise<void> {
  const send = async (query: string, variables: object) => {
    const text = await client.send({ path: '/graphql', body: { query, variables } }, cookie);
    if (!text.includes('"errors":[]')) throw new Error(`refused: ${text.slice(0, 500)}`);
  };
  const levels = room.elements.map((elementId) => ({ elementId, level: 3, missingComponents: [], version: 0 }));
  await send(AGREE, { conversationId: room.conversation, levels });
  for (const elementId of room.elements.slice(0, ITEMS)) {
    const input = { elementId, why: 'Because', priority: 1, nature: 'NEED', task: 'Daily work' };
    await send(ADD, { employmentId: room.employment, year: room.year, requestId: randomUUID(), input });
  }
}

/** The same rows, each by a statement of its own that commits. */
async function saveBySql(sql: pg.Client, room: Room): Promise<void> {
  for (const elementId of room.elements) {
    await sql.query(
      `INSERT INTO conversation_level (conversation_id, element_id, kind, level, revealed) VALUES ($1, $2, 'agreed', 3, true)`,
      [room.conversation, elementId],
    );
  }
  const plan = randomUUID();
  await sql.query(
    `INSERT INTO plan (id, employment_id, year, created_on, created_at) VALUES ($1, $2, $3, current_date, now())`,
    [plan, room.employment, room.year],
  );
  for (const [position, elementId] of room.elements.slice(0, ITEMS).entries()) {
    await sql.query(
      `INSERT INTO plan_item (plan_id, employment_id, year, element_id, why, priority, nature, task, position)
       VALUES ($1, $2, $3, $4, 'Because', 1, 'need', 'Daily work', $5)`,
      [plan, room.employment, room.year, elementId, position + 1],
    );
  }
}

/** One conversation with its levels and items, through the product and as plain SQL in turn; printed, without a bound. */
export async function measureSaving(client: Client, database: BenchDatabase, rounds: number): Promise<Result> {
  const sql = new pg.Client({ connectionString: database.ownerUrl });
  await sql.connect();
  try {
    const team = database.teams[0];
    if (!team) throw new Error('no team');
    const room = await openRoom(sql, team);
    const times = { medhjul: [] as number[], sql: [] as number[] };
    const timed = async (work: () => Promise<void>, into: number[]) => {
      await sweep(sql, room);
      const begun = performance.now();
      await work();
      into.push(performance.now() - begun);
    };
    for (let round = 0; round <= rounds; round += 1) {
      await timed(() => saveByProduct(client, team, room), times.medhjul);
      await timed(() => saveBySql(sql, room), times.sql);
    }
    // The first round warms up.
    const [product, plain] = [times.medhjul.slice(1), times.sql.slice(1)];
    const ratio = median(product.map((value, round) => value / (plain[round] ?? Number.NaN)));
    const milliseconds = { medhjul: rounded(median(product)), 'plain SQL': rounded(median(plain)) };
    console.log(`\nSaving one conversation: ${room.elements.length} levels and ${ITEMS} items, ${1 + ITEMS} requests`);
    console.table({ ...milliseconds, 'saving / plain SQL': rounded(ratio) });
    return {
      entry: SAVING,
      people: database.people,
      milliseconds,
      requestsASecond: {},
      ratios: { 'saving / plain SQL': rounded(ratio) },
      missed: [],
    };
  } finally {
    await sql.end();
  }
}
