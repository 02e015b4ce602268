import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, COLUMNS, everyRole, foundByColumn, type Column, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterAll(() => on.close());

type Params = (r: Roles) => unknown[];
const all = columns(true);
const nobody = columns(false);
const overview = { HR: true, ADM: true, DPO: true };

/** What one may find in the database: whose row, the condition, and to whom it exists. */
const rows: readonly [string, string, Params, Record<Column, boolean>][] = [
  ['row 1: a name', 'person WHERE id = $1', (r) => [r.E.person], all],
  ['row 1: an employment', 'employment WHERE id = $1', (r) => [r.E.employment], all],
  ['row 1: a function', 'employment_term WHERE employment_id = $1', (r) => [r.L.employment], all],
  ['row 1: who leads a unit', 'unit_leader WHERE employment_id = $1', (r) => [r.L.employment], all],
  ['row 22: the wheels', 'wheel_version WHERE number = $1', () => [1], all],
  ['row 22: the settings', 'municipality WHERE $1', () => [true], all],
  [
    'row 23: a line',
    'reporting_line WHERE employment_id = $1',
    (r) => [r.E.employment],
    columns(false, { E: true, L: true, CC: true, ...overview }),
  ],
  [
    'row 23: a seat in the C-MED of the north',
    'committee_seat WHERE person_id = $1 AND committee_id = $2',
    (r) => [r.peer.person, r.committees.north],
    columns(false, { L: true, CC: true, Cc: true, ...overview }),
  ],
  [
    'row 23: a seat in an A-MED of the north',
    'committee_seat WHERE person_id = $1 AND committee_id = $2',
    (r) => [r.peer.person, r.committees.school],
    columns(false, { L: true, CC: true, Cc: true, ...overview }),
  ],
  [
    'row 23: a seat in the C-MED of the south',
    'committee_seat WHERE person_id = $1 AND committee_id = $2',
    (r) => [r.HR.person, r.committees.south],
    columns(false, { other: true, ...overview }),
  ],
  [
    'row 23: a seat in the H-MED',
    'committee_seat WHERE person_id = $1 AND committee_id = $2',
    (r) => [r.HM.person, r.committees.hMed],
    columns(false, { HM: true, other: true, ...overview }),
  ],
  [
    'row 23: a role of a direct report',
    'role_grant WHERE person_id = $1',
    (r) => [r.peer.person],
    columns(false, { L: true, CC: true, ...overview }),
  ],
  [
    'row 23: a role elsewhere',
    'role_grant WHERE person_id = $1',
    (r) => [r.ADM.person],
    columns(false, { other: true, ...overview }),
  ],
];

const finds = async (person: string | null, from: string, params: unknown[]) =>
  (await on.sqlAs(person, `SELECT 1 FROM ${from}`, params)).length > 0;

describe('as SQL under the application’s role', () => {
  test.each(rows)('%s', async (_, from, params, expected) => {
    expect(await foundByColumn(roles, (person) => finds(person, from, params(roles)))).toEqual(expected);
  });

  test('without a person nothing of the directory exists', async () => {
    for (const [name, from, params] of rows.filter(([name]) => !name.startsWith('row 22'))) {
      expect([name, await finds(null, from, params(roles))]).toEqual([name, false]);
    }
  });

  test.each(['email', 'code', '*'])('nobody reads %s of a person', async (column) => {
    for (const each of COLUMNS) {
      expect(await on.sqlRefusal(roles[each].person, `SELECT ${column} FROM person`)).toBe(REFUSED);
    }
  });
});

describe('nobody changes the organisation by the application’s role', () => {
  const me = 'app.person_id()';
  test.each([
    `INSERT INTO role_grant (person_id, role, valid_from) VALUES (${me}, 'administrator', app.today())`,
    `UPDATE role_grant SET role = 'administrator'`,
    'DELETE FROM role_grant',
    `UPDATE committee_seat SET duty = 'chair'`,
    'DELETE FROM committee_seat',
    `INSERT INTO committee_seat SELECT committee_id, ${me}, 'employee', 'chair', '2030-01-01' FROM committee_seat LIMIT 1`,
    'UPDATE reporting_line SET leader_employment_id = (app.own_employments())[1]',
    `INSERT INTO reporting_line VALUES ((app.own_employments())[1], (app.own_employments())[1], '2030-01-01')`,
    `INSERT INTO unit_leader SELECT unit_id, (app.own_employments())[1], app.today() FROM unit_leader LIMIT 1`,
    'UPDATE employment_term SET leader_level = 1',
    'UPDATE employment SET person_id = person_id',
    `UPDATE person SET given_name = 'x'`,
    'DELETE FROM person',
    `UPDATE organisation_unit_version SET parent_id = null`,
    `UPDATE municipality SET leaders_have_both_wheels = true`,
    `UPDATE element_version SET name = name`,
    `UPDATE goal SET name = name`,
    `CREATE TABLE mine (id int)`,
    `CREATE FUNCTION app.is_director() RETURNS boolean LANGUAGE sql RETURN true`,
    `ALTER TABLE holding DISABLE ROW LEVEL SECURITY`,
  ])('%s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, REFUSED]);
    }
  });
});

test('a team is told to who leads it alone, however it is asked for', async () => {
  const { E, L } = roles;
  const told = (call: string) =>
    foundByColumn(roles, async (person) => {
      const rows = await on.sqlAs<{ id: string }>(person, `SELECT unnest(${call}) AS id`);
      return rows.filter(({ id }) => id === E.employment).length;
    });
  const twice = `app.team_of(array['${L.employment}', '${L.employment}']::uuid[])`;
  expect(await told(twice)).toEqual(columns(0, { L: 1 }));
  expect(await told('app.team_employments()')).toEqual(columns(0, { L: 1 }));
  expect(await on.sqlRefusal(L.person, 'SELECT app.reports_of($1)', [[L.employment]])).toBe(REFUSED);
});

describe('what is over, or has not begun, gives nothing', () => {
  const overviewOf = (person: string) => finds(person, 'role_grant WHERE person_id = $1', [roles.ADM.person]);

  test('a role', async () => {
    const { person } = await on.build.employ('Tidligere', { unit: roles.units.house });
    const grant = (from: string, to: string) =>
      on.build.sql.query(`INSERT INTO role_grant VALUES ($1, 'data_protection_officer', $2, $3)`, [person, from, to]);
    await grant('2020-01-01', '2026-06-15');
    await grant('2026-06-17', '2030-01-01');
    expect(await overviewOf(person)).toBe(false);
    on.setNow('2026-06-16T21:59:59Z');
    expect(await overviewOf(person)).toBe(false);
    on.setNow('2026-06-16T22:00:00Z');
    expect(await overviewOf(person)).toBe(true);
    on.setNow('2026-06-15T10:00:00Z');
  });

  test('a chair’s seat', async () => {
    const { person } = await on.build.employ('Aftrådt', { unit: roles.units.house });
    await on.build.seat(roles.committees.north, person, 'chair', '2026-06-15');
    expect(await finds(person, 'committee_seat WHERE person_id = $1', [roles.peer.person])).toBe(false);
  });

  test('nor does a secretary’s seat, nor the chair of an A-MED or the H-MED', async () => {
    const { person } = await on.build.employ('Sekretær', { unit: roles.units.house });
    await on.build.seat(roles.committees.north, person, 'secretary');
    await on.build.seat(roles.committees.school, person, 'chair');
    await on.build.seat(roles.committees.hMed, person, 'chair');
    expect(await finds(person, 'committee_seat WHERE person_id = $1', [roles.peer.person])).toBe(false);
  });

  test('leading a unit', async () => {
    const { person, employment } = await on.build.employ('Afløst', { unit: roles.units.north, leaderLevel: 2 });
    const lead = 'INSERT INTO unit_leader VALUES ($1, $2, $3, $4)';
    await on.build.sql.query(lead, [roles.units.north, employment, '2020-01-01', '2026-06-15']);
    expect(await finds(person, 'reporting_line WHERE employment_id = $1', [roles.E.employment])).toBe(false);
    on.setNow('2026-06-14T21:59:59Z');
    expect(await finds(person, 'reporting_line WHERE employment_id = $1', [roles.E.employment])).toBe(true);
    on.setNow('2026-06-15T10:00:00Z');
  });

  test('nobody is in no list', () => {
    expect(nobody).toEqual(columns(false));
  });
});
