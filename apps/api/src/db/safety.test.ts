import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../testing/app.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { fillEveryTable } from '../testing/every-table.ts';
import { everyRole, type Roles } from '../testing/roles.ts';
import { checkSafety } from './safety.ts';

let on: TestApp;
let roles: Roles;
let guarded: string[];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  await fillEveryTable(on, roles);
  await on.as(roles.E.person);
  const { rows } = await on.build.sql.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity ORDER BY 1`,
  );
  guarded = rows.map(({ name }) => name);
});
afterAll(() => on.close());

const one = async (text: string, values: unknown[] = []) =>
  Object.values((await on.build.sql.query(text, values)).rows[0] ?? {})[0];

describe('every table', () => {
  test('is open by its comment or guarded by row-level security', async () => {
    expect(guarded).toEqual([
      'activity',
      'agenda_item',
      'calendar_feed',
      'committee_seat',
      'competence_mark',
      'conversation',
      'conversation_level',
      'conversation_request',
      'conversation_setting',
      'conversation_setting_change',
      'conversation_text',
      'decision_dot',
      'decision_naming',
      'decision_outcome',
      'delegation',
      'employment',
      'employment_term',
      'follow_up',
      'follow_up_answer',
      'glass_request',
      'holding',
      'learning_form',
      'look',
      'mail',
      'med_input',
      'med_measure',
      'med_need',
      'minutes_approval',
      'minutes_decision',
      'minutes_remark',
      'minutes_version',
      'offer_wish',
      'person',
      'persona',
      'plan',
      'plan_item',
      'plan_version',
      'preparation',
      'preparation_answer',
      'proposal_decision',
      'release',
      'release_block',
      'release_cells',
      'release_column',
      'release_people',
      'release_run',
      'release_wheel',
      'reminder_setting',
      'reporting_line',
      'requirement',
      'review',
      'review_decision',
      'review_guest',
      'review_papers',
      'review_reminder',
      'review_step',
      'role_grant',
      'session',
      'summary',
      'summary_outcome',
      'summary_presentation',
      'summary_text',
      'system_log',
      'team_conversation',
      'team_conversation_member',
      'team_dot',
      'team_need',
      'team_text',
      'tus_vote',
      'unit_leader',
    ]);
    const { rows } = await on.build.sql.query<{ name: string; comment: string | null; guarded: boolean }>(`
      SELECT relname AS name, obj_description(oid, 'pg_class') AS comment, relrowsecurity AS guarded FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f') AND relname NOT LIKE 'kysely\\_%'`);
    for (const table of rows) {
      expect([table.name, (table.comment ?? '').startsWith('open: ')]).toEqual([table.name, !table.guarded]);
    }
  });

  test('that points at a person or an employment is guarded', async () => {
    const { rows } = await on.build.sql.query<{ name: string }>(`
      SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
      WHERE contype = 'f' AND confrelid IN ('person'::regclass, 'employment'::regclass)`);
    for (const { name } of rows) expect(guarded).toContain(name);
  });

  test('that is guarded shows nothing to a request without a person', async () => {
    for (const table of guarded) {
      expect([table, Number(await one(`SELECT count(*) FROM ${table}`)) > 0]).toEqual([table, true]);
      const columns = table === 'person' ? 'id' : '*';
      const refusal = await on.sqlRefusal(null, `SELECT ${columns} FROM ${table}`);
      const rows = refusal ? [] : await on.sqlAs(null, `SELECT ${columns} FROM ${table}`);
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });
});

describe('the application’s role', () => {
  test('owns nothing, passes by no policy and can become nobody else', async () => {
    for (const role of ['medhjul_app', 'medhjul_session', 'medhjul_import', 'medhjul_release', 'medhjul_login']) {
      const { rows } = await on.build.sql.query(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = $1`,
        [role],
      );
      expect([role, rows[0]]).toEqual([
        role,
        { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
      ]);
      expect([role, await one('SELECT count(*)::int FROM pg_class WHERE relowner = $1::regrole', [role])]).toEqual([
        role,
        0,
      ]);
      expect([role, await one('SELECT count(*)::int FROM pg_proc WHERE proowner = $1::regrole', [role])]).toEqual([
        role,
        0,
      ]);
      for (const schema of ['public', 'app']) {
        expect(await one(`SELECT has_schema_privilege($1, $2, 'CREATE')`, [role, schema])).toBe(false);
      }
    }
    expect(await one(`SELECT pg_has_role('medhjul_app', 'medhjul_owner', 'MEMBER')`)).toBe(false);
    expect(await one(`SELECT pg_has_role('medhjul_login', 'medhjul_owner', 'MEMBER')`)).toBe(false);
    expect(await one(`SELECT pg_has_role('medhjul_app', 'medhjul_release', 'MEMBER')`)).toBe(false);
    expect(await one(`SELECT pg_has_role('medhjul_release', 'medhjul_owner', 'MEMBER')`)).toBe(false);
    expect(await one(`SELECT pg_has_role('medhjul_login', 'medhjul_import', 'MEMBER')`)).toBe(false);
  });

  test('writes requirements, marks and looks, and nothing else', async () => {
    const { rows } = await on.build.sql.query<{ granted: string }>(`
      SELECT relname || ' ' || privilege AS granted FROM pg_class, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND has_table_privilege('medhjul_app', oid, privilege) ORDER BY 1`);
    expect(rows.map(({ granted }) => granted)).toEqual([
      'activity DELETE',
      'agenda_item DELETE',
      'calendar_feed DELETE',
      'competence_mark INSERT',
      'conversation_request DELETE',
      'conversation_request INSERT',
      'decision_naming DELETE',
      'decision_naming INSERT',
      'decision_outcome DELETE',
      'delegation INSERT',
      'follow_up DELETE',
      'look INSERT',
      'med_measure DELETE',
      'med_need DELETE',
      'minutes_remark DELETE',
      'plan_item DELETE',
      'preparation_answer DELETE',
      'requirement DELETE',
      'requirement INSERT',
      'review_decision DELETE',
      'review_guest DELETE',
      'review_guest INSERT',
      'review_papers INSERT',
      'review_step DELETE',
      'team_need DELETE',
    ]);
  });

  test('the login of requests has no rights before it takes a role', async () => {
    const { rows } = await on.build.sql.query<{ granted: string }>(`
      SELECT relname AS granted FROM pg_class, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) privilege
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND has_table_privilege('medhjul_login', oid, privilege)`);
    expect(rows).toEqual([]);
  });

  test('no function runs for everybody, and those that read past the policies fix where they look', async () => {
    const { rows } = await on.build.sql.query<{ name: string; open: boolean; definer: boolean; path: string | null }>(`
      SELECT proname AS name, has_function_privilege('public', oid, 'EXECUTE') AS open, prosecdef AS definer, array_to_string(proconfig, ';') AS path
      FROM pg_proc WHERE pronamespace = 'app'::regnamespace`);
    for (const { name, open, definer, path } of rows) {
      expect([name, open]).toEqual([name, false]);
      if (definer) expect([name, path]).toEqual([name, 'search_path=pg_catalog, public']);
    }
  });
});

describe('the server does not start', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  test('on a database with a table that nobody guards', async () => {
    await checkSafety(on.url, 'demonstration');
    for (const table of [
      'CREATE TABLE stray (id int)',
      'CREATE TABLE stray (id int); ALTER TABLE stray ENABLE ROW LEVEL SECURITY',
    ]) {
      await on.build.sql.query(table);
      await expect(checkSafety(on.url, 'demonstration')).rejects.toThrow('guards the table stray');
      await on.build.sql.query('DROP TABLE stray');
    }
    await on.build.sql.query('ALTER TABLE holding DISABLE ROW LEVEL SECURITY');
    await expect(checkSafety(on.url, 'demonstration')).rejects.toThrow('guards the table holding');
    await on.build.sql.query('ALTER TABLE holding ENABLE ROW LEVEL SECURITY');
  });

  test('in production with a login that could pass by the policies', async () => {
    await expect(checkSafety(database.url, 'production')).rejects.toThrow('could read past');
    await checkSafety(database.loginUrl, 'production');
    await checkSafety(database.url, 'demonstration');
  });
});

describe('the import', () => {
  test('reads and writes what it brings in, whoever it belongs to', async () => {
    for (const table of [
      'person',
      'employment',
      'employment_term',
      'unit_leader',
      'reporting_line',
      'committee_seat',
      'role_grant',
      'requirement',
      'competence_mark',
      'holding',
    ]) {
      await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_import');
      const { rowCount } = await on.build.sql.query(`SELECT 1 FROM ${table}`);
      const removed = await on.build.sql.query(`DELETE FROM ${table === 'person' ? `person WHERE false` : table}`);
      await on.build.sql.query('ROLLBACK');
      const all = Number(await one(`SELECT count(*) FROM ${table}`));
      expect([table, rowCount, removed.rowCount]).toEqual([table, all, table === 'person' ? 0 : all]);
    }
  });
});
