import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, COLUMNS, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  await on.build.sql.query(`INSERT INTO system_log (at, action, detail) VALUES (now(), 'import', '{}')`);
  await on.build.sql.query(look('$1', "'nearest_leader'", '$2'), [roles.L.person, roles.E.person]);
});
afterAll(() => on.close());

function look(viewer: string, viewerFunction: string, person: string) {
  return `INSERT INTO look (at, viewer_id, viewer_function, person_id, kind, request_id)
    VALUES (now(), ${viewer}, ${viewerFunction}, ${person}, 'team_wheel', gen_random_uuid())`;
}

const count = (table: string) =>
  foundByColumn(roles, async (person) => (await on.sqlAs(person, `SELECT 1 FROM ${table}`)).length);

describe('the look-up log', () => {
  test('is read by the one who was looked at, alone', async () => {
    expect(await count('look')).toEqual(columns(0, { E: 1 }));
    expect(await on.sqlAs(null, 'SELECT 1 FROM look')).toEqual([]);
  });

  test('takes looks in one’s own name', async () => {
    for (const column of COLUMNS) {
      const { person } = roles[column];
      expect(
        await on.sqlRefusal(person, look('app.person_id()', "'nearest_leader'", '$1'), [roles.E.person]),
      ).toBeNull();
      expect(await on.sqlRefusal(person, look('$1', "'nearest_leader'", '$1'), [roles.peer.person])).toBe(REFUSED);
      expect(await on.sqlRefusal(person, look('NULL', "'nearest_leader'", '$1'), [roles.E.person])).toBe(REFUSED);
      expect(await on.sqlRefusal(person, look('app.person_id()', "'host_export'", '$1'), [roles.E.person])).toBe(
        REFUSED,
      );
    }
  });

  test.each([
    'UPDATE look SET person_id = person_id',
    'UPDATE look SET at = now()',
    'DELETE FROM look',
    'TRUNCATE look',
  ])('is never changed: %s', async (statement) => {
    for (const column of COLUMNS) expect(await on.sqlRefusal(roles[column].person, statement)).toBe(REFUSED);
    expect(await on.sqlRefusal(null, statement, [], 'medhjul_import')).toBe(REFUSED);
  });

  test('takes from the host only exports, and shows it nothing', async () => {
    const asHost = (viewerFunction: string) =>
      on.sqlRefusal(null, look('NULL', viewerFunction, '$1'), [roles.E.person], 'medhjul_import');
    expect(await asHost("'host_export'")).toBeNull();
    expect(await asHost("'nearest_leader'")).toBe(REFUSED);
    expect(await on.sqlRefusal(null, 'SELECT 1 FROM look', [], 'medhjul_import')).toBe(REFUSED);
  });
});

describe('the system log', () => {
  test('is read by administrator and data protection officer', async () => {
    expect(await count('system_log')).toEqual(columns(0, { ADM: 1, DPO: 1 }));
  });

  test('is written by the host alone, and never changed', async () => {
    const insert = `INSERT INTO system_log (at, action, detail) VALUES (now(), 'export', '{}')`;
    expect(await on.sqlRefusal(null, insert, [], 'medhjul_import')).toBeNull();
    for (const statement of [insert, 'UPDATE system_log SET at = now()', 'DELETE FROM system_log']) {
      for (const column of COLUMNS) expect(await on.sqlRefusal(roles[column].person, statement)).toBe(REFUSED);
    }
    for (const statement of [
      'SELECT 1 FROM system_log',
      'UPDATE system_log SET at = now()',
      'DELETE FROM system_log',
    ]) {
      expect(await on.sqlRefusal(null, statement, [], 'medhjul_import')).toBe(REFUSED);
    }
  });
});
