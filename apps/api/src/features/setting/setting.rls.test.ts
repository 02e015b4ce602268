import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';
const BROKEN_RULE = '23514';
let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  await on.build.sql.query(
    `INSERT INTO conversation_setting_change (at, person_id, setting, before, after) VALUES (now(), $1, 'language', '"da"', '"nb"')`,
    [roles.HR.person],
  );
});
afterAll(() => on.close());

const writers = { HR: true, ADM: true };
const changed = (text: string) =>
  foundByColumn(roles, async (person) => (await on.sqlAs(person, `${text} RETURNING 1`)).length > 0);

describe('the settings', () => {
  test('and what was changed are read by everybody signed in, and by nobody else', async () => {
    for (const table of ['conversation_setting', 'learning_form', 'offer_wish', 'conversation_setting_change']) {
      const seen = (person: string | null) =>
        on.sqlAs(person, `SELECT 1 FROM ${table}`).then((rows) => rows.length > 0);
      expect(await foundByColumn(roles, seen)).toEqual(columns(true));
      expect([table, await seen(null)]).toEqual([table, false]);
    }
  });

  test.each([
    'UPDATE conversation_setting SET open_items_max = 4',
    'UPDATE conversation_setting SET releases_a_year = 5, proposal_threshold = 4',
    `UPDATE learning_form SET hidden_at = now() WHERE position = 1`,
    `UPDATE offer_wish SET position = 90 WHERE position = 1`,
  ])('are written by the training house and the administrator alone: %s', async (statement) => {
    expect(await changed(statement)).toEqual(columns(false, writers));
  });

  test.each(['learning_form', 'offer_wish'])('nobody else adds to %s', async (table) => {
    const statement = `INSERT INTO ${table} (code, name, position) VALUES ('x', '{"da":"x","nb":"x","en":"x"}', 99)`;
    const refusals = await foundByColumn(roles, (person) => on.sqlRefusal(person, statement));
    expect(refusals).toEqual(columns<string | null>(REFUSED, { HR: null, ADM: null }));
  });

  test.each([
    'DELETE FROM learning_form',
    'DELETE FROM offer_wish',
    'DELETE FROM conversation_setting',
    `INSERT INTO conversation_setting (clause) VALUES ('{"da":"x","nb":"x","en":"x"}')`,
    `UPDATE learning_form SET code = 'x'`,
    `UPDATE conversation_setting SET id = true`,
    `INSERT INTO conversation_setting_change (at, setting, after) VALUES (now(), 'language', '"da"')`,
    `UPDATE conversation_setting_change SET person_id = NULL`,
    'DELETE FROM conversation_setting_change',
    `SELECT app.note_setting('language', NULL, '"da"')`,
  ])('nobody may: %s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, REFUSED]);
    }
  });

  test.each([
    'tus_min_members = 2',
    'open_items_max = 21',
    'record_years = 4',
    'releases_a_year = 0',
    'releases_a_year = 13',
    'proposal_threshold = 1',
    'proposal_threshold = 21',
    `minutes_approval = 'nobody'`,
    'review_due_month = 13',
    'review_due_day = 0',
    `follow_up_steps = '{}'`,
    `follow_up_steps = '{P1M,P2M,P3M,P4M,P5M,P6M,P7M}'`,
    `follow_up_steps = '{P3M,P1M}'`,
    `follow_up_steps = '{P1M,P31D}'`,
    `follow_up_steps = '{P28D,P1M}'`,
    `follow_up_steps = '{P1M,P1M}'`,
    `follow_up_steps = '{P1Y}'`,
    `follow_up_steps = '{P14D,NULL}'`,
    `reminder_days = '{}'`,
    `reminder_days = '{91}'`,
    `reminder_days = '{0,NULL}'`,
    `clause = jsonb_build_object('da', repeat('x', 2001), 'nb', 'a', 'en', 'a')`,
    `clause = '{"da":"a","nb":" ","en":"a"}'`,
  ])('are never: %s', async (assignment) => {
    const statement = `UPDATE conversation_setting SET ${assignment}`;
    expect(await on.sqlRefusal(roles.HR.person, statement)).toBe(BROKEN_RULE);
  });

  test.each([`follow_up_steps = '{P27D,P1M,P32D}'`, `follow_up_steps = '{P2W,P36M}'`])(
    'may be: %s',
    async (assignment) => {
      expect(await on.sqlRefusal(roles.HR.person, `UPDATE conversation_setting SET ${assignment}`)).toBeNull();
    },
  );
});

describe('a change', () => {
  test('leaves its row whoever writes it, by whatever way', async () => {
    // statements are rolled back, so what a trigger wrote is read inside the same transaction
    await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_app');
    await on.build.sql.query(
      `SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', '2026-06-15', true)`,
      [roles.ADM.person],
    );
    await on.build.sql.query('UPDATE conversation_setting SET absence_talk = false, open_items_max = open_items_max');
    const { rows } = await on.build.sql.query(
      `SELECT person_id, before, after FROM conversation_setting_change WHERE setting = 'absence_talk'`,
    );
    const log = await on.build.sql.query(`SELECT detail FROM system_log WHERE action = 'setting_changed'`);
    await on.build.sql.query('ROLLBACK');
    expect(rows).toEqual([{ person_id: roles.ADM.person, before: true, after: false }]);
    expect(log.rows).toEqual([
      { detail: { person: roles.ADM.person, setting: 'absence_talk', before: true, after: false } },
    ]);
  });

  test('stands in a log that only administrator and data protection officer read', async () => {
    await on.build.sql.query(`INSERT INTO system_log (at, action, detail) VALUES (now(), 'setting_changed', '{}')`);
    const seen = await foundByColumn(
      roles,
      async (person) => (await on.sqlAs(person, 'SELECT 1 FROM system_log')).length,
    );
    expect(seen).toEqual(columns(0, { ADM: 1, DPO: 1 }));
  });
});
