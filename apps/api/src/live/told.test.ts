import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { testApp, type TestApp } from '../testing/app.ts';
import { placedMedInput, placedReview } from '../testing/reviews.ts';
import { everyRole, type Roles } from '../testing/roles.ts';
import { until } from '../testing/live.ts';

let on: TestApp;
let roles: Roles;
let ear: pg.Client;
let told: string[] = [];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  ear = new pg.Client({ connectionString: on.loginUrl });
  await ear.connect();
  ear.on('notification', ({ payload }) => void told.push(payload ?? ''));
  await ear.query('LISTEN medhjul_live');
});
afterAll(async () => {
  await ear.end();
  await on.close();
});

/** Waits until everything that was told so far has come. */
async function allHeard(): Promise<void> {
  const mark = `mark:${randomUUID()}`;
  await on.build.sql.query(`SELECT pg_notify('medhjul_live', $1)`, [mark]);
  await until(() => told.includes(mark));
}

/** What is told when this statement is committed, run by the owner. */
async function toldBy(text: string, values: unknown[] = []): Promise<string[]> {
  await allHeard();
  told = [];
  await on.build.sql.query(text, values);
  await allHeard();
  return told.filter((payload) => !payload.startsWith('mark:'));
}

const one = async (text: string, values: unknown[] = []): Promise<string> =>
  (await on.build.sql.query(text, values)).rows[0].id;

describe('of a conversation', () => {
  let id: string;
  beforeEach(async () => {
    await on.build.sql.query('DELETE FROM conversation');
    id = await one(
      `INSERT INTO conversation (kind, year, employment_id, leader_employment_id, led_since, starts_at, created_on, created_at, place)
       VALUES ('mus', 2026, $1, $2, '2026-01-01', '2026-07-01', '2026-01-01', '2026-01-01', 'Lokale 2') RETURNING id`,
      [roles.E.employment, roles.L.employment],
    );
  });
  const setState = (state: string) =>
    on.build.sql.query(`UPDATE conversation SET state = $2, both_ready_at = now() WHERE id = $1`, [id, state]);
  const level = (kind: string, revealed: boolean) =>
    toldBy(
      `INSERT INTO conversation_level (conversation_id, element_id, kind, level, author_id, revealed)
       VALUES ($1, $2, $3, 3, $4, $5)`,
      [id, elementId, kind, kind === 'agreed' ? null : roles.E.person, revealed],
    );
  let elementId: string;
  beforeAll(async () => {
    elementId = await on.build.elementId('E1.1');
  });

  test('its own row is told by its id alone, and only when it changes', async () => {
    expect(await toldBy(`UPDATE conversation SET place = 'Lokale 3' WHERE id = $1`, [id])).toEqual([
      `conversation:${id}`,
    ]);
    expect(await toldBy(`UPDATE conversation SET place = 'Lokale 3' WHERE id = $1`, [id])).toEqual([]);
  });

  test('nothing is told of preparing, nor that one side is ready', async () => {
    const question = await one('SELECT id FROM conversation_question LIMIT 1');
    expect(
      await toldBy(`INSERT INTO preparation (conversation_id, author_id, side) VALUES ($1, $2, 'employee')`, [
        id,
        roles.E.person,
      ]),
    ).toEqual([]);
    expect(
      await toldBy(
        `INSERT INTO preparation_answer (conversation_id, author_id, question_id, body) VALUES ($1, $2, $3, 'Jeg …')`,
        [id, roles.E.person, question],
      ),
    ).toEqual([]);
    expect(await level('self', false)).toEqual([]);
    expect(await toldBy('UPDATE conversation_level SET level = 2')).toEqual([]);
    expect(await toldBy('UPDATE preparation SET ready_at = now()')).toEqual([]);
    expect(await toldBy('DELETE FROM preparation')).toEqual([]);
  });

  test('texts, agreed and revealed levels are told', async () => {
    await setState('both_ready');
    const text = `INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'x')`;
    expect(await toldBy(text, [id])).toEqual([`conversation:${id}`]);
    expect(await toldBy(`UPDATE conversation_text SET body = 'y'`)).toEqual([`conversation:${id}`]);
    expect(await level('agreed', true)).toEqual([`conversation:${id}`]);
    expect(await level('self', true)).toEqual([`conversation:${id}`]);
  });

  test('the plan of its year is told once both are ready, and not before', async () => {
    const add = () =>
      toldBy(
        `WITH made AS (
           INSERT INTO plan (employment_id, year, created_on, created_at) VALUES ($1, 2026, '2026-01-01', now())
           ON CONFLICT (employment_id, year) DO UPDATE SET version = plan.version + 1 RETURNING id)
         INSERT INTO plan_item (plan_id, employment_id, year, aim, priority, nature, position)
         SELECT id, $1, 2026, 'Lære mere', 1, 'need', 1 FROM made`,
        [roles.E.employment],
      );
    expect(await add()).toEqual([]);
    await setState('both_ready');
    expect(await add()).toEqual([`conversation:${id}`]);
    expect(await toldBy('DELETE FROM plan_item')).toEqual([`conversation:${id}`]);
  });
});

describe('of a team conversation', () => {
  let id: string;
  beforeAll(async () => {
    id = await one(
      `INSERT INTO team_conversation (leader_employment_id, year, replaces_mus, state, consent_days, consent_closes_on, starts_at, duration_minutes, created_on)
       VALUES ($1, 2026, true, 'asking', 14, '2026-07-01', '2026-07-10', 60, '2026-06-01') RETURNING id`,
      [roles.L.employment],
    );
    await on.build.sql.query(
      `INSERT INTO team_conversation_member (team_conversation_id, employment_id, joined_on) VALUES ($1, $2, '2026-06-01')`,
      [id, roles.E.employment],
    );
  });

  test('nothing is told of answers and dots', async () => {
    expect(
      await toldBy('INSERT INTO tus_vote (team_conversation_id, employment_id, agrees) VALUES ($1, $2, false)', [
        id,
        roles.E.employment,
      ]),
    ).toEqual([]);
    expect(await toldBy('DELETE FROM tus_vote')).toEqual([]);
    const need = await one(`INSERT INTO team_need (team_conversation_id, body) VALUES ($1, 'Mere tid') RETURNING id`, [
      id,
    ]);
    expect(
      await toldBy('INSERT INTO team_dot (need_id, person_id, dots) VALUES ($1, $2, 1)', [need, roles.E.person]),
    ).toEqual([]);
  });

  test('its row, its needs and its texts are', async () => {
    const changed = [`team_conversation:${id}`];
    expect(await toldBy(`UPDATE team_conversation SET place = 'Salen'`)).toEqual(changed);
    expect(await toldBy(`UPDATE team_need SET body = 'Mindre tid'`)).toEqual(changed);
    const text = `INSERT INTO team_text (team_conversation_id, field, body) VALUES ($1, 'tasks', 'x')`;
    expect(await toldBy(text, [id])).toEqual(changed);
    expect(await toldBy('DELETE FROM team_need')).toEqual(changed);
  });
});

describe('of a review', () => {
  test('nothing is told of dots, nor of an input before it is sent; everything else is', async () => {
    const review = await placedReview(on, { committee: roles.committees.north });
    const changed = [`review:${review.id}`];
    const input = await placedMedInput(on, { review: review.id, committee: roles.committees.school });
    const tell = (text: string, values: unknown[] = [review.id]) => toldBy(text, values);
    expect(await tell('INSERT INTO decision_dot VALUES ($1, $2, 1)', [review.decision, roles.Cm.person])).toEqual([]);
    expect(await tell(`UPDATE med_input SET words = 'x' WHERE id = $1`, [input])).toEqual([]);
    expect(
      await tell(`INSERT INTO med_measure (input_id, kind, body, position) VALUES ($1, 'project', 'x', 1)`, [input]),
    ).toEqual([]);
    expect(await tell(`UPDATE med_input SET state = 'sent', sent_at = now() WHERE id = $1`, [input])).toEqual(changed);
    expect(await tell(`UPDATE review SET place = 'Salen' WHERE id = $1`)).toEqual(changed);
    expect(await tell('UPDATE review_step SET is_left_out = true WHERE review_id = $1')).toEqual(changed);
    expect(await tell(`UPDATE agenda_item SET body = 'x' WHERE review_id = $1`)).toEqual(changed);
    expect(await tell(`INSERT INTO review_papers VALUES ($1, 1, now(), '{}', '[]')`)).toEqual(changed);
    const guest = [review.id, roles.DIR.person];
    expect(await tell(`INSERT INTO review_guest VALUES ($1, $2, '2026-06-15')`, guest)).toEqual(changed);
    const outcome = `INSERT INTO decision_outcome VALUES ($1, 'done', NULL, '2026-06-15')`;
    expect(await tell(outcome, [review.decision])).toEqual(changed);
    expect(await tell('DELETE FROM review_decision WHERE review_id = $1')).toEqual(changed);
  });

  test('what became of an earlier decision is told where the committee looks at it now', async () => {
    const earlier = await placedReview(on, { committee: roles.committees.south, year: 2025, state: 'sent' });
    const now = await placedReview(on, { committee: roles.committees.south });
    await placedReview(on, { committee: roles.committees.south, year: 2024 });
    const outcome = `INSERT INTO decision_outcome VALUES ($1, 'done', NULL, '2026-06-15')`;
    expect((await toldBy(outcome, [earlier.decision])).toSorted()).toEqual(
      [`review:${earlier.id}`, `review:${now.id}`].toSorted(),
    );
  });
});

test('a session that ends and a mail that waits are told', async () => {
  const session = randomUUID();
  await on.build.sql.query(
    `INSERT INTO session (id, token_hash, person_id, created_at, last_seen_at, idle_limit, ends_at)
     VALUES ($1, sha256('x'), $2, now(), now(), '1 hour', now())`,
    [session, roles.E.person],
  );
  expect(await toldBy('DELETE FROM session WHERE id = $1', [session])).toEqual([`session:${session}`]);
  const mail = randomUUID();
  expect(
    await toldBy(`INSERT INTO mail (id, person_id, kind, unique_key, params) VALUES ($1, $2, 'reminder', 'x', '{}')`, [
      mail,
      roles.E.person,
    ]),
  ).toEqual([`mail:${mail}`]);
});
