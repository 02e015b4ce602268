import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { everyRole, COLUMNS, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';
const NO_ONE = '00000000-0000-4000-8000-000000000000';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  await on.as(roles.E.person);
  await on.build.sql.query(
    `INSERT INTO persona (person_id, kind, sees, position) VALUES ($1, 'employee', '{"da":"a","nb":"a","en":"a"}', 1)`,
    [roles.E.person],
  );
});
afterAll(() => on.close());

/** Everything that could be done to sessions and personas, past the functions that may. */
const statements = [
  'SELECT * FROM session',
  'SELECT token_hash FROM session LIMIT 1',
  'UPDATE session SET person_id = app.person_id()',
  'DELETE FROM session',
  `INSERT INTO session (token_hash, person_id, created_at, last_seen_at, idle_limit, ends_at)
     VALUES (sha256('x'), app.person_id(), now(), now(), '1 hour', now() + interval '1 hour')`,
  'SELECT * FROM persona',
  'DELETE FROM persona',
  `SELECT app.enter(sha256('x'), now())`,
  `SELECT app.viewer(app.person_id(), current_date)`,
  `SELECT * FROM app.demonstration_people('', current_date)`,
  `SELECT app.begin_session(app.person_id(), sha256('x'), now(), 1, 1, null)`,
  `SELECT app.end_session('${NO_ONE}')`,
  'SET ROLE medhjul_owner',
  'SET ROLE medhjul_session',
];

describe('as medhjul_app', () => {
  test.each(statements.slice(0, 12))('nobody may %s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, REFUSED]);
    }
  });
});

describe('as medhjul_session', () => {
  test.each(statements.slice(0, 7))('no table is touched but by the functions: %s', async (statement) => {
    expect(await on.sqlRefusal(null, statement, [], 'medhjul_session')).toBe(REFUSED);
  });

  test.each(['person', 'employment_term', 'holding', 'requirement', 'look', 'role_grant'])(
    'nothing is read of %s',
    async (table) => {
      expect(await on.sqlRefusal(roles.E.person, `SELECT 1 FROM ${table}`, [], 'medhjul_session')).toBe(REFUSED);
    },
  );
});

test('should somebody grant the tables one day, the policies still show no row', async () => {
  for (const role of ['medhjul_app', 'medhjul_session', 'medhjul_import']) {
    await on.build.sql.query(`BEGIN; GRANT SELECT ON session, persona TO ${role}; SET LOCAL ROLE ${role}`);
    await on.build.sql.query(`SELECT set_config('medhjul.person_id', $1, true)`, [roles.E.person]);
    const { rows } = await on.build.sql.query(
      'SELECT (SELECT count(*) FROM session)::int AS sessions, (SELECT count(*) FROM persona)::int AS personas',
    );
    await on.build.sql.query('ROLLBACK');
    expect([role, ...rows]).toEqual([role, { sessions: 0, personas: 0 }]);
  }
});

test('the import touches no session', async () => {
  for (const statement of statements.slice(0, 7)) {
    expect(await on.sqlRefusal(null, statement, [], 'medhjul_import')).toBe(REFUSED);
  }
});
