import pg from 'pg';
import type { Builder } from './municipality.ts';

const at = (day: string | null) => (day === null ? null : `${day}T09:00:00Z`);

export interface ReleaseItem {
  readonly element: string;
  readonly offer?: boolean;
  readonly learntOn?: string;
  readonly closedOn?: string;
}

/** A plan with its items; signed by both on the day, or by nobody. */
export async function plan(
  { sql, elementId }: Builder,
  employment: string,
  year: number,
  signedOn: string | null,
  items: readonly ReleaseItem[],
): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO plan (employment_id, year, employee_signed_at, leader_signed_at, created_on, created_at)
     VALUES ($1, $2, $3, $3, $4::date, $4::date) RETURNING id`,
    [employment, year, at(signedOn), `${year}-01-10`],
  );
  const id = rows[0]?.id;
  for (const [position, { element, offer = false, learntOn = null, closedOn = null }] of items.entries()) {
    const status = closedOn ? 'done' : learntOn ? 'learnt' : 'open';
    await sql.query(
      `INSERT INTO plan_item (plan_id, employment_id, year, element_id, aim, why, priority, nature, status, first_use, learnt_on,
         closed_on, position, offer_wish_code)
       VALUES ($1, $2, $3, $4, 'Hemmeligt mål', 'Fordi', 1, 'need', $5, 'I hverdagen', $6, $7, $8,
         CASE WHEN $9 THEN (SELECT code FROM offer_wish LIMIT 1) END)`,
      [id, employment, year, await elementId(element), status, learntOn, closedOn, position + 1, offer],
    );
  }
  if (signedOn) {
    await sql.query(
      `INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at) VALUES ($1, 1, '[]', $2, $2)`,
      [id, at(signedOn)],
    );
  }
}

/** A conversation of the year, held or not. */
export async function talk(
  { sql }: Builder,
  employment: string,
  leader: string,
  year: number,
  heldOn: string | null,
  { occasion = 'yearly', state = heldOn ? 'held' : 'invited' }: { occasion?: string; state?: string } = {},
): Promise<void> {
  await sql.query(
    `INSERT INTO conversation (kind, occasion, year, employment_id, leader_employment_id, led_since, state, starts_at, place, held_on,
       wheel_version_id, created_on, created_at)
     VALUES ('mus', $1, $2, $3, $4, '2020-01-01', $5, now(), 'Lokale 1', $6,
       (SELECT id FROM wheel_version WHERE wheel_code = 'employee' AND $6::date IS NOT NULL LIMIT 1), '2020-01-01', '2020-01-01')`,
    [occasion, year, employment, leader, state, heldOn],
  );
}

/** A held team conversation; each member with the day on which they left it, if they did. */
export async function teamTalk(
  { sql }: Builder,
  leader: string,
  year: number,
  heldOn: string,
  members: readonly (readonly [employment: string, leftOn: string | null])[],
  replacesMus = true,
): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO team_conversation (leader_employment_id, year, replaces_mus, state, consent_days, consent_closes_on, starts_at,
       duration_minutes, place, invitation, held_on, created_on)
     VALUES ($1, $2, $3, 'held', CASE WHEN $3 THEN 7 END, CASE WHEN $3 THEN $4::date - 5 END, $4::date, 60, 'Lokale 2', 1, $4::date,
       $4::date - 20) RETURNING id`,
    [leader, year, replacesMus, heldOn],
  );
  for (const [employment, leftOn] of members) {
    await sql.query(`INSERT INTO team_conversation_member VALUES ($1, $2, $3::date - 20, $4)`, [
      rows[0]?.id,
      employment,
      heldOn,
      leftOn,
    ]);
  }
}

/** People who are alike in all that counts; returns their employments. */
export async function crowd(
  build: Builder,
  unit: string,
  size: number,
  options: Partial<Parameters<Builder['employ']>[1]> = {},
): Promise<string[]> {
  const employments: string[] = [];
  for (let n = 0; n < size; n += 1) {
    employments.push((await build.employ(`Ansat${n} Prøve`, { unit, ...options })).employment);
  }
  return employments;
}

/** What a query answers to a role, or the code with which the database refuses it. */
export async function asRole(url: string, role: string, text: string): Promise<string | number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET ROLE ${role}`);
    return (await client.query(text)).rows.length;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code) return error.code;
    throw error;
  } finally {
    await client.end();
  }
}
