import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placedRun } from '../../testing/release-runs.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';
const STAYS = 'MH001';
let on: TestApp;
let roles: Roles;
let run = '';
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { north, south } = roles.units;
  const blocks = [{ centres: [north] }, { centres: [south] }];
  await publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { need: [[5], [10]] } }] });
  run = await placedRun(on, { asker: roles.HR.person });
  await on.build.sql.query(`INSERT INTO release_column VALUES ('need:a', '{}');
    INSERT INTO release_people VALUES ('employee', 'a', 0, 'a')`);
});
afterAll(() => on.close());

describe('runs', () => {
  test('are read by the training house alone', async () => {
    const seen = (person: string | null) =>
      on.sqlAs(person, 'SELECT * FROM release_run').then((rows) => rows.length > 0);
    expect(await foundByColumn(roles, seen)).toEqual(columns(false, { HR: true }));
    expect(await seen(null)).toBe(false);
  });

  test.each([
    `INSERT INTO release_run (request_id, asked_at) VALUES (gen_random_uuid(), now())`,
    `UPDATE release_run SET state = 'published'`,
    `UPDATE release_run SET progress = 99`,
    'DELETE FROM release_run',
    `INSERT INTO release (number, plan_year, counted_on, published_at) VALUES (9, 2026, '2026-01-01', now())`,
    `UPDATE release SET reason = 'x'`,
    'DELETE FROM release_cells',
    `UPDATE release_cells SET shown = people`,
    'TRUNCATE release_block',
    'SELECT * FROM release_column',
    'SELECT * FROM release_people',
    'SELECT app.centres_above(ARRAY[]::uuid[])',
  ])('nobody may: %s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, REFUSED]);
    }
  });

  test('are asked for, published and let go by the training house alone', async () => {
    const answers = (call: string) =>
      foundByColumn(roles, async (person) => Object.values((await on.sqlAs(person, `SELECT ${call}`))[0] ?? {})[0]);
    expect(await answers(`app.publish_release('${run}', NULL)`)).toEqual(columns(false, { HR: true }));
    expect(await answers(`app.cancel_release('${run}')`)).toEqual(columns(false, { HR: true }));
    const asking = 'SELECT app.prepare_release(gen_random_uuid())';
    const refusals = await foundByColumn(roles, (person) => on.sqlRefusal(person, asking));
    expect(refusals).toEqual(columns<string | null>(STAYS, { HR: null }));
    expect(await on.sqlRefusal(null, asking)).toBe(STAYS);
  });
});

describe('who builds', () => {
  const refusal = async (statement: string) => {
    await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_release');
    const code = await on.build.sql.query(statement).then(
      () => null,
      (error: { code: string }) => error.code,
    );
    await on.build.sql.query('ROLLBACK');
    return code;
  };

  test.each([
    `UPDATE release SET reason = 'x'`,
    'DELETE FROM release',
    'UPDATE release_cells SET shown = people',
    'DELETE FROM release_cells',
    'DELETE FROM release_block',
    'DELETE FROM release_wheel',
  ])('changes nothing that is published: %s', async (statement) => {
    expect(await refusal(statement)).toBe(REFUSED);
  });

  test.each([
    `INSERT INTO release_run (request_id, asked_at) VALUES (gen_random_uuid(), now())`,
    `UPDATE release_run SET reason = 'x'`,
    `UPDATE release_run SET asked_by = NULL`,
    'DELETE FROM release_run',
    'SELECT given_name FROM person',
    'SELECT aim FROM plan_item',
    'SELECT activity FROM plan_item',
    'SELECT items FROM plan_version',
    'SELECT reason FROM requirement',
    'SELECT body FROM conversation_text',
    'SELECT author_id FROM holding',
    'SELECT job_title FROM employment_term',
  ])('does not get at: %s', async (statement) => {
    expect(await refusal(statement)).toBe(REFUSED);
  });

  test('keeps what it published even from its owner', async () => {
    for (const statement of [`UPDATE release SET reason = 'x'`, 'DELETE FROM release_cells']) {
      const code = await on.build.sql.query(statement).then(
        () => null,
        (error: { code: string }) => error.code,
      );
      expect([statement, code]).toEqual([statement, STAYS]);
    }
  });
});
