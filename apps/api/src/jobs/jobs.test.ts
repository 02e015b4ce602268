import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import pino from 'pino';
import { openJobPool, type JobPool } from '../db/job-pool.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { until } from '../testing/live.ts';
import { builder, type Builder } from '../testing/municipality.ts';
import { dailyJobs } from './daily-jobs.ts';
import { runDay, startJobs, type DailyJob, type Jobs, type JobsParts } from './jobs.ts';

let database: TestDatabase;
let build: Builder;
let pool: JobPool;
let person: string;
beforeAll(async () => {
  database = await testDatabase();
  build = await builder(database.url);
  ({ person } = await build.employ('Anna Prøve', { unit: await build.unit('municipality', null) }));
  pool = openJobPool(database.loginUrl, () => {});
});
afterEach(async () => {
  await build.sql.query('DELETE FROM job_run; DELETE FROM mail');
});
afterAll(async () => {
  await pool.close();
  await build.close();
  await database.drop();
});

const log = pino({ level: 'silent' });
const at = (moment: string, ...daily: DailyJob[]): JobsParts => ({
  pool,
  log,
  now: () => new Date(moment),
  fromHour: 5,
  daily,
});

/** A job that leaves a mail as its trace. */
const leavesTrace = (name: string, before: () => void = () => {}): DailyJob => ({
  name,
  async run({ db, today }) {
    const unique_key = `${name} ${today} ${Math.random()}`;
    await db.insertInto('mail').values({ person_id: person, kind: 'reminder', unique_key, params: {} }).execute();
    before();
  },
});
const traces = async () =>
  (
    await build.sql.query<{ day: string }>(`SELECT split_part(unique_key, ' ', 2) AS day FROM mail ORDER BY 1`)
  ).rows.map(({ day }) => day);

describe('what is done once a day', () => {
  test('is done once, however often and by however many it is looked at', async () => {
    const job = leavesTrace('a');
    const noon = at('2026-06-15T10:00:00Z', job);
    await Promise.all([runDay(noon), runDay(noon), runDay(noon)]);
    await runDay(at('2026-06-15T20:00:00Z', job));
    expect(await traces()).toEqual(['2026-06-15']);
    await runDay(at('2026-06-16T10:00:00Z', job));
    expect(await traces()).toEqual(['2026-06-15', '2026-06-16']);
  });

  test('is not done in the night, and a new year begins at the municipality’s midnight', async () => {
    const job = leavesTrace('a');
    for (const night of ['2026-12-31T23:30:00Z', '2027-01-01T03:59:00Z']) await runDay(at(night, job));
    expect(await traces()).toEqual([]);
    await runDay(at('2027-01-01T04:00:00Z', job));
    expect(await traces()).toEqual(['2027-01-01']);
    await runDay({ ...at('2027-01-02T06:00:00Z', job), fromHour: 8 });
    expect(await traces()).toEqual(['2027-01-01']);
  });

  test('is done late in the day too, and on the day the clock changes', async () => {
    const job = leavesTrace('a');
    for (const moment of ['2026-03-28T21:00:00Z', '2026-03-29T03:00:00Z', '2026-10-25T04:00:00Z'])
      await runDay(at(moment, job));
    expect(await traces()).toEqual(['2026-03-28', '2026-03-29', '2026-10-25']);
  });

  test('goes by the municipality’s day, not by that of the clock', async () => {
    await build.sql.query(`UPDATE municipality SET time_zone = 'America/Nuuk'`);
    await runDay(at('2026-06-16T00:30:00Z', leavesTrace('a')));
    await build.sql.query(`UPDATE municipality SET time_zone = 'Europe/Copenhagen'`);
    expect(await traces()).toEqual(['2026-06-15']);
  });

  test('leaves nothing when it fails, is tried again, and holds up no other', async () => {
    let isBroken = true;
    const broken = leavesTrace('broken', () => {
      if (isBroken) throw new Error('no');
    });
    const moment = '2026-06-15T10:00:00Z';
    await expect(runDay(at(moment, broken, leavesTrace('whole')))).rejects.toThrow('failed: broken');
    expect((await traces()).length).toBe(1);
    isBroken = false;
    await runDay(at(moment, broken, leavesTrace('whole')));
    expect((await traces()).length).toBe(2);
  });

  test('knows the municipality’s day in the database, and works as the job’s role alone', async () => {
    let found: unknown;
    const job: DailyJob = {
      name: 'who',
      async run({ db }) {
        found = (await sql`SELECT app.today() AS today, current_user AS role, app.person_id() AS person`.execute(db))
          .rows[0];
      },
    };
    await runDay(at('2026-12-31T10:00:00Z', job));
    expect(found).toEqual({ today: '2026-12-31', role: 'medhjul_job', person: null });
  });
});

describe('the queue', () => {
  test('gives the first look to one of two instances that start together, and both stop', async () => {
    const job = leavesTrace('a');
    const all: Jobs[] = await Promise.all([
      startJobs(at('2026-06-15T10:00:00Z', job)),
      startJobs(at('2026-06-15T10:00:00Z', job)),
    ]);
    await until(async () => (await traces()).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await traces()).toEqual(['2026-06-15']);
    await Promise.all(all.map(({ close }) => close()));
  });

  test('is nobody’s but the job’s role', async () => {
    const { rows } = await build.sql.query(
      `SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'job'
       UNION SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'job'`,
    );
    expect(rows).toEqual([{ tableowner: 'medhjul_job' }]);
    for (const role of ['medhjul_app', 'medhjul_session', 'medhjul_import']) {
      const { rows: may } = await build.sql.query(`SELECT has_schema_privilege($1, 'job', 'USAGE') AS may`, [role]);
      expect([role, may[0].may]).toEqual([role, false]);
    }
    const { rows: create } = await build.sql.query(
      `SELECT has_database_privilege('medhjul_job', current_database(), 'CREATE') AS may`,
    );
    expect(create[0].may).toBe(false);
  });
});

test('the job’s role reads whom a waiting mail goes to, and nothing else about people', async () => {
  const refused = async (statement: string) => {
    try {
      await pool.executeSql(statement);
      return null;
    } catch (error) {
      return (error as { code?: string }).code ?? null;
    }
  };
  const tables = (
    await build.sql.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
         AND relname NOT IN ('mail', 'reminder_setting')`,
    )
  ).rows;
  for (const { name } of tables) expect([name, await refused(`SELECT * FROM ${name}`)]).toEqual([name, '42501']);
  expect(await refused(`SET ROLE medhjul_owner`)).toBe('42501');
  await build.sql.query(`UPDATE person SET email = 'anna@kommune.example'`);
  const [waiting, sent] = (
    await build.sql.query(
      `INSERT INTO mail (person_id, kind, unique_key, params, sent_at)
       VALUES ($1, 'reminder', 'a', '{}', NULL), ($1, 'reminder', 'b', '{}', now()) RETURNING id`,
      [person],
    )
  ).rows;
  const recipient = async (id: string) =>
    (await pool.executeSql('SELECT address FROM app.mail_recipient($1)', [id])).rows;
  expect([await recipient(waiting.id), await recipient(sent.id)]).toEqual([[{ address: 'anna@kommune.example' }], []]);
});

test('every daily job of the product runs, and mail is forgotten after a year', async () => {
  await build.sql.query(
    `INSERT INTO mail (person_id, kind, unique_key, params, sent_at)
     VALUES ($1, 'reminder', 'old', '{}', now() - interval '367 days'), ($1, 'reminder', 'young', '{}', now() - interval '364 days'),
       ($1, 'reminder', 'waits', '{}', NULL)`,
    [person],
  );
  await build.sql.query(
    `INSERT INTO mail (person_id, kind, unique_key, params, created_at)
     VALUES ($1, 'reminder', 'waits too long', '{"path": "/a"}', now() - interval '5 days 1 hour')`,
    [person],
  );
  await runDay(at(new Date().toISOString().replace(/T.*/, 'T10:00:00Z'), ...dailyJobs));
  const { rows } = await build.sql.query('SELECT unique_key, params, problem FROM mail ORDER BY 1');
  expect(rows).toEqual([
    { unique_key: 'waits', params: {}, problem: null },
    { unique_key: 'waits too long', params: {}, problem: 'too_old' },
    { unique_key: 'young', params: {}, problem: null },
  ]);
  const { rows: ran } = await build.sql.query('SELECT job FROM job_run ORDER BY 1');
  expect(ran.map(({ job }) => job)).toEqual(dailyJobs.map(({ name }) => name).toSorted());
});
