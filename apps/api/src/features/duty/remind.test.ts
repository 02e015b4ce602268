import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openJobPool, type JobPool } from '../../db/job-pool.ts';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placed } from '../../testing/conversations.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { remind } from './remind.ts';

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
beforeEach(() => on.build.sql.query('DELETE FROM mail; DELETE FROM conversation; DELETE FROM reminder_setting'));

const run = (today: string) => pool.transaction(({ db }) => remind({ db, today }), today);
const written = async (person: string) => {
  const { rows } = await on.build.sql.query<{ params: { about: string; dueOn: string; path: string } }>(
    `SELECT params FROM mail WHERE person_id = $1 AND kind = 'reminder' ORDER BY params ->> 'about', params ->> 'dueOn', created_at, id`,
    [person],
  );
  return rows.map(({ params }) => params);
};
/** Invited for 1 July: `placed` sets the day a month after it is made. */
const invitedForJuly = (leader = roles.L.employment) =>
  placed(on, roles.E.employment, { leader, createdOn: '2026-06-01' });

test('go out before, on and after the day, each once, whatever the job is run', async () => {
  const id = await invitedForJuly();
  await run('2026-06-16');
  expect(await written(roles.E.person)).toEqual([]);
  for (const day of ['2026-06-17', '2026-06-17', '2026-06-20']) await run(day);
  const prepare = { about: 'prepare', dueOn: '2026-07-01', path: `/conversations/${id}` };
  expect(await written(roles.E.person)).toEqual([prepare]);
  expect(await written(roles.L.person)).toEqual([prepare]);
  for (const day of ['2026-07-01', '2026-07-02', '2026-07-09', '2026-07-30']) await run(day);
  expect(await written(roles.E.person)).toEqual([prepare, prepare]);
  const hold = { ...prepare, about: 'hold' };
  expect(await written(roles.L.person)).toEqual([hold, hold, prepare, prepare]);
});

test('of the same kind and day are one mail, which leads to the list', async () => {
  await invitedForJuly();
  await placed(on, roles.peer.employment, { leader: roles.L.employment, createdOn: '2026-06-01' });
  await run('2026-06-20');
  expect(await written(roles.L.person)).toEqual([{ about: 'prepare', dueOn: '2026-07-01', path: '/duties' }]);
});

test('a leader hears in time whom nobody has invited: one mail for the team', async () => {
  await run('2026-12-17');
  expect(await written(roles.L.person)).toEqual([{ about: 'invite', dueOn: '2026-12-31', path: '/conversations' }]);
  expect(await written(roles.E.person)).toEqual([]);
});

test('follow what each has chosen', async () => {
  await invitedForJuly();
  await on.build.sql.query(
    `INSERT INTO reminder_setting VALUES ($1, 'prepare', 'off'), ($2, 'prepare', 'on_the_day'), ($2, 'hold', 'on_the_day')`,
    [roles.E.person, roles.L.person],
  );
  await run('2026-06-17');
  await run('2026-07-01');
  await run('2026-07-09');
  expect(await written(roles.E.person)).toEqual([]);
  expect((await written(roles.L.person)).map(({ about }) => about)).toEqual(['hold', 'prepare']);
});

test('tell nothing of the other’s part: who is ready hears nothing more, the other all the same', async () => {
  const id = await invitedForJuly();
  await on.build.sql.query(
    `INSERT INTO preparation (conversation_id, author_id, side, ready_at) VALUES ($1, $2, 'employee', now())`,
    [id, roles.E.person],
  );
  await run('2026-06-20');
  expect(await written(roles.E.person)).toEqual([]);
  expect(await written(roles.L.person)).toHaveLength(1);
});
