import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../testing/app.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { placedActivity } from '../testing/calendar.ts';
import { placed } from '../testing/conversations.ts';
import { makeFollowUp, makeItem, makePlan } from '../testing/plans.ts';
import { placedGlass } from '../testing/break-glass.ts';
import { placedDecision } from '../testing/demand.ts';
import { placedRun } from '../testing/release-runs.ts';
import { publishMadeUp } from '../testing/releases.ts';
import { placedMedInput, placedReview } from '../testing/reviews.ts';
import { everyRole, type Roles } from '../testing/roles.ts';
import { placedSummary } from '../testing/summaries.ts';
import { checkSafety } from './safety.ts';

let on: TestApp;
let roles: Roles;
let guarded: string[];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { build } = on;
  await build.requirement({ unit: roles.units.school, element: 'E1.1', level: 3 });
  await build.mark('core', roles.units.school, { element: 'E1.1' });
  await build.holding(roles.E.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  await build.sql.query(`
    INSERT INTO look (at, viewer_function, person_id, kind, request_id)
      SELECT now(), 'host_export', id, 'export', gen_random_uuid() FROM person LIMIT 1;
    INSERT INTO system_log (at, action, detail) VALUES (now(), 'import', '{}');
    INSERT INTO persona (person_id, kind, sees, position) SELECT id, 'employee', '{"da":"a","nb":"a","en":"a"}', 1 FROM person LIMIT 1`);
  await build.sql.query(`
    WITH called AS (
      INSERT INTO team_conversation (leader_employment_id, year, replaces_mus, state, consent_days, consent_closes_on, starts_at, duration_minutes, created_on)
        SELECT id, 2026, true, 'asking', 7, '2026-06-22', '2026-07-01', 60, '2026-06-15' FROM employment LIMIT 1 RETURNING id),
      joined AS (INSERT INTO team_conversation_member SELECT called.id, employment.id, '2026-06-15' FROM called, employment LIMIT 1 RETURNING *),
      voted AS (INSERT INTO tus_vote SELECT team_conversation_id, employment_id, true FROM joined),
      written AS (INSERT INTO team_text (team_conversation_id, field, body) SELECT id, 'tasks', 'a' FROM called),
      needed AS (INSERT INTO team_need (team_conversation_id, body) SELECT id, 'a' FROM called RETURNING id)
    INSERT INTO team_dot SELECT needed.id, person.id, 1 FROM needed, person LIMIT 1`);
  await build.sql.query(`INSERT INTO mail (person_id, kind, unique_key, params) VALUES ($1, 'reminder', 'a', '{}')`, [
    roles.E.person,
  ]);
  await build.sql.query(
    `INSERT INTO conversation_setting_change (at, setting, after) VALUES (now(), 'language', '"da"')`,
  );
  await build.sql.query(`INSERT INTO reminder_setting VALUES ($1, 'prepare', 'off')`, [roles.E.person]);
  const plan = await makePlan(on, roles.E.employment, 2026);
  const followUp = await makeFollowUp(on, await makeItem(on, plan, { status: 'learnt' }), '2026-06-15');
  await build.sql.query(`
    INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at) VALUES ('${plan}', 1, '[]', now(), now());
    INSERT INTO follow_up_answer (follow_up_id, side, used, answered_at) VALUES ('${followUp}', 'employee', 'yes', now())`);
  const talk = await placed(on, roles.E.employment, { leader: roles.L.employment });
  const of = [talk, roles.E.person];
  await build.sql.query(`INSERT INTO preparation (conversation_id, author_id, side) VALUES ($1, $2, 'employee')`, of);
  await build.sql.query(
    `INSERT INTO preparation_answer (conversation_id, author_id, question_id) SELECT $1, $2, id FROM conversation_question LIMIT 1`,
    of,
  );
  await build.sql.query(
    `INSERT INTO conversation_level (conversation_id, element_id, kind, author_id) SELECT $1, id, 'self', $2 FROM element LIMIT 1`,
    of,
  );
  await build.sql.query(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'a')`, [
    talk,
  ]);
  await build.sql.query(`INSERT INTO conversation_request VALUES ($1, 2026, '2026-06-01')`, [roles.E.employment]);
  await build.sql.query(
    `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
     VALUES ($1, $2, '2026-06-20', '2026-06-22', now())`,
    [roles.L.employment, roles.other.person],
  );
  await placedGlass(on, { asker: roles.DPO.person, person: roles.E.person });
  const blocks = [{ centres: [roles.units.north] }];
  const release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { need: [[5]] } }] });
  await placedDecision(on, { release, element: 'E1.1', by: roles.HR.person });
  const summary = await placedSummary(on, { year: 2025, release, isDecided: true });
  await build.sql.query(`INSERT INTO summary_text VALUES ('${summary}', 'closing', 'a');
    INSERT INTO summary_outcome SELECT '${summary}', id, 'done' FROM element LIMIT 1`);
  await placedRun(on, { asker: roles.HR.person });
  const review = await placedReview(on, { committee: roles.committees.north, state: 'approving' });
  const input = await placedMedInput(on, { review: review.id, committee: roles.committees.school });
  const { decision, minutes } = review;
  await build.sql.query(`
    INSERT INTO review_guest VALUES ('${review.id}', '${roles.E.person}', '2026-06-15');
    INSERT INTO review_papers VALUES ('${review.id}', 1, now(), '{}', '[]');
    INSERT INTO decision_dot VALUES ('${decision}', '${roles.E.person}', 1);
    INSERT INTO decision_outcome VALUES ('${decision}', 'done', 'a', '2026-06-15');
    INSERT INTO decision_naming SELECT '${decision}', id, NULL, now() FROM element LIMIT 1;
    INSERT INTO med_need (input_id, element_id, how_many) SELECT '${input}', id, 'some' FROM element LIMIT 1;
    INSERT INTO med_measure (input_id, kind, body, position) VALUES ('${input}', 'project', 'a', 1);
    INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ('${review.id}', '${roles.E.person}', 'a', now());
    INSERT INTO minutes_approval VALUES ('${minutes}', '${roles.E.person}', 'employee', now());
    INSERT INTO review_reminder VALUES ('${roles.committees.north}', 2026, '2026-06-15', NULL)`);
  await placedActivity(on);
  await build.sql.query(`INSERT INTO calendar_feed VALUES ($1, 'person', NULL, sha256('a'), 'da', '2026-06-15')`, [
    roles.E.person,
  ]);
  await build.sql.query(`INSERT INTO release_column VALUES ('need:a', '{}');
    INSERT INTO release_people VALUES ('employee', 'a', 0, 'a')`);
  await on.as(roles.E.person);
  const { rows } = await build.sql.query<{ name: string }>(
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
