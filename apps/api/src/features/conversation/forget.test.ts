import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openJobPool, type JobPool } from '../../db/job-pool.ts';
import { testApp, type TestApp } from '../../testing/app.ts';
import { answered, placed } from '../../testing/conversations.ts';
import { makeItem, makePlan } from '../../testing/plans.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let pool: JobPool;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  pool = openJobPool(on.url, () => {});
});
afterAll(async () => {
  await pool.close();
  await on.close();
});
beforeEach(() => on.build.sql.query('DELETE FROM conversation; DELETE FROM plan; DELETE FROM holding'));

const run = (today: string) =>
  pool.transaction(({ db }) => db.selectNoFrom((eb) => eb.fn('app.forget_what_is_over').as('x')).execute(), today);
const rows = async (text: string, values: unknown[] = []) => (await on.build.sql.query(text, values)).rows;
const count = async (table: string) => Number((await rows(`SELECT count(*) AS n FROM ${table}`))[0].n);

async function record(createdOn: string, state: 'signed' | 'held' | 'invited' | 'cancelled' = 'signed', year?: number) {
  const id = await placed(on, roles.E.employment, {
    leader: roles.L.employment,
    createdOn,
    state,
    ...(year && { year }),
  });
  await rows(`ALTER TABLE conversation_text DISABLE TRIGGER USER`);
  await rows(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'Ord')`, [id]);
  await rows(`ALTER TABLE conversation_text ENABLE TRIGGER USER`);
  return id;
}
const kept = async () => (await rows('SELECT conversation_id AS id FROM conversation_text')).map(({ id }) => id);

test('a record is kept until the next one is signed', async () => {
  const first = await record('2025-03-01');
  const open = await record('2026-03-01', 'held');
  await run('2026-06-15');
  expect((await kept()).toSorted()).toEqual([first, open].toSorted());
  await rows(`DELETE FROM conversation WHERE id = $1`, [open]);
  const next = await record('2026-03-02');
  await run('2026-06-15');
  expect(await kept()).toEqual([next]);
  expect(await count('conversation')).toBe(2);
});

test('and at most three years', async () => {
  await record('2023-06-15');
  await run('2026-06-15');
  expect(await kept()).toHaveLength(1);
  await run('2026-06-16');
  expect(await kept()).toEqual([]);
});

test('what is erased says so and since when; it cannot be shared, and what was shared is closed', async () => {
  const first = await record('2025-03-01');
  await rows(`UPDATE conversation SET shared_at = now() WHERE id = $1`, [first]);
  const second = await record('2026-03-01');
  const E = await on.as(roles.E.person);
  const seen = async () =>
    (
      await answered<{ conversations: object[] }>(
        E,
        '{ conversations { year recordErasedOn isShared viewerCanShare } }',
        {},
      )
    ).conversations;
  const kept = { recordErasedOn: null, isShared: false, viewerCanShare: true };
  const erased = { year: 2025, recordErasedOn: '2026-06-14', isShared: false, viewerCanShare: false };
  expect(await seen()).toEqual([
    { year: 2026, ...kept },
    { year: 2025, ...kept, isShared: true },
  ]);
  for (const day of ['2026-06-14', '2026-06-15']) {
    await run(day);
    expect(await seen()).toEqual([{ year: 2026, ...kept }, erased]);
  }
  const { shareConversation } = await answered<{ shareConversation: { errors: object[] } }>(
    E,
    'mutation ($id: ID!) { shareConversation(id: $id, shared: true) { errors { code } } }',
    { id: first },
  );
  expect(shareConversation.errors).toEqual([{ code: 'WRONG_STATE' }]);
  const share = 'UPDATE conversation SET shared_at = now() WHERE id = $1';
  expect(await on.sqlRefusal(roles.E.person, share, [first])).toBe('MH002');
  expect(await on.sqlRefusal(roles.E.person, share, [second])).toBeNull();
});

test('that it is erased is the job’s to say', async () => {
  const id = await record('2025-03-01');
  const text = `UPDATE conversation SET record_erased_on = '2026-06-01' WHERE id = $1`;
  for (const { person } of [roles.E, roles.L]) expect(await on.sqlRefusal(person, text, [id])).toBe('42501');
});

test('what was called off leaves no words, nor what was prepared for it', async () => {
  const id = await record('2026-06-01', 'cancelled');
  await rows(`INSERT INTO preparation (conversation_id, author_id, side) VALUES ($1, $2, 'employee')`, [
    id,
    roles.E.person,
  ]);
  await run('2026-06-15');
  expect([await kept(), await count('preparation')]).toEqual([[], 0]);
});

test('a plan goes two years after its last item was closed, and what was carried on stays', async () => {
  const old = await makePlan(on, roles.E.employment, 2023);
  const item = await makeItem(on, old, { status: 'carried_on', closedOn: '2024-03-01' });
  const plan = await makePlan(on, roles.E.employment, 2024);
  const next = await makeItem(on, plan);
  await rows('UPDATE plan_item SET carried_from = $1 WHERE id = $2', [item, next]);
  await run('2026-03-01');
  expect(await count('plan')).toBe(2);
  await run('2026-03-02');
  expect(await rows('SELECT id, carried_from FROM plan_item')).toEqual([{ id: next, carried_from: null }]);
});

test('levels go after five years', async () => {
  await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 3, '2021-06-15');
  await run('2026-06-15');
  expect(await count('holding')).toBe(1);
  await run('2026-06-16');
  expect(await count('holding')).toBe(0);
});

test('of a leaver nothing stays after six months', async () => {
  await record('2026-03-01');
  await makePlan(on, roles.E.employment, 2026);
  await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  await on.build.holding(roles.peer.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  await rows(`UPDATE employment_term SET valid_to = '2026-07-01' WHERE employment_id = $1`, [roles.E.employment]);
  await run('2026-12-31');
  expect([await count('conversation'), await count('plan'), await count('holding')]).toEqual([1, 1, 2]);
  await run('2027-01-01');
  expect([await count('conversation'), await count('plan'), await count('holding')]).toEqual([0, 0, 1]);
});

test('nobody but the job may forget', async () => {
  expect(await on.sqlRefusal(roles.E.person, 'SELECT app.forget_what_is_over()')).toBe('42501');
});
