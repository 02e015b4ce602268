import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { onlyIn, REFUSED, seesSome, talksOfE, type TalksOfE } from '../../testing/conversation-rows.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let ids: TalksOfE;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  ids = await talksOfE(on, roles);
});
afterAll(() => on.close());

const seen = (text: string, values: () => unknown[]) => seesSome(on, roles, text, values());

describe('a substitution', () => {
  const name = (over: { leader?: string; substitute?: string; from?: string; by?: string } = {}) => [
    over.leader ?? roles.L.employment,
    over.substitute ?? roles.other.person,
    over.from ?? '2026-07-01',
    over.by ?? null,
  ];
  const text = `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_by, created_at)
    VALUES ($1, $2, $3, '2026-07-08', coalesce($4::uuid, app.person_id()), now())`;

  test('is the leader’s and the leader’s own leader’s to set, in their own name and from today', async () => {
    const found = await foundByColumn(roles, (person) => on.sqlRefusal(person, text, name()));
    expect(found).toEqual(columns<string | null>(REFUSED, { L: null, CC: null }));
    const { L, E, peer, other, CC } = roles;
    for (const over of [
      { from: '2026-06-14' },
      { by: CC.person },
      { substitute: L.person },
      { substitute: peer.person },
      { leader: other.employment },
      { leader: E.employment },
    ]) {
      expect([over, await on.sqlRefusal(L.person, text, name(over))]).toEqual([over, REFUSED]);
    }
  });

  test('makes the substitute’s team, and no other, while it holds, is not withdrawn, and both still lead', async () => {
    const { sql } = on.build;
    const team = async () =>
      (await on.sqlAs<{ ids: string[] }>(roles.line.person, 'SELECT app.delegated_employments() AS ids', []))[0]?.ids;
    const { rows } = await sql.query(
      `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
       VALUES ($1, $2, '2026-06-15', '2026-06-22', now()) RETURNING id`,
      [roles.L.employment, roles.line.person],
    );
    const own = [roles.line.employment];
    expect(await team()).toEqual([roles.L.employment]);
    expect(await seen('SELECT 1 FROM conversation WHERE id = $1', () => [ids.signed])).toEqual(
      onlyIn('E', 'L', 'line'),
    );
    expect(await seen('SELECT 1 FROM conversation_text WHERE conversation_id = $1', () => [ids.signed])).toEqual(
      onlyIn('E', 'L'),
    );
    await sql.query('UPDATE employment_term SET staff_responsibility = false WHERE employment_id = $1', own);
    expect(await team()).toEqual([]);
    await sql.query('UPDATE employment_term SET staff_responsibility = true WHERE employment_id = $1', own);
    await sql.query(`UPDATE employment_term SET valid_to = '2026-06-15' WHERE employment_id = $1`, [
      roles.L.employment,
    ]);
    expect(await team()).toEqual([]);
    await sql.query(`UPDATE employment_term SET valid_to = NULL WHERE employment_id = $1`, [roles.L.employment]);
    await sql.query('UPDATE delegation SET withdrawn_at = now() WHERE id = $1', [rows[0].id]);
    expect(await team()).toEqual([]);
    await sql.query('DELETE FROM delegation');
  });
});

describe('a request for a conversation', () => {
  test('is the employee’s to make, and the leader’s to read', async () => {
    const text = `INSERT INTO conversation_request (employment_id, year, asked_on) VALUES ($1, $2, app.today())`;
    const found = await foundByColumn(roles, (person) => on.sqlRefusal(person, text, [roles.E.employment, 2026]));
    expect(found).toEqual(columns<string | null>(REFUSED, { E: null }));
    expect(await on.sqlRefusal(roles.E.person, text, [roles.E.employment, 2025])).toBe(REFUSED);
    await on.build.sql.query(`INSERT INTO conversation_request VALUES ($1, 2026, '2026-06-01')`, [roles.E.employment]);
    expect(await seen('SELECT 1 FROM conversation_request', () => [])).toEqual(onlyIn('E', 'L'));
  });

  test('is the employee’s alone to take back, in its year', async () => {
    const gone = 'DELETE FROM conversation_request RETURNING employment_id, year';
    await on.build.sql.query(`INSERT INTO conversation_request VALUES ($1, 2025, '2025-06-01')`, [roles.E.employment]);
    const found = await foundByColumn(roles, async (person) => (await on.sqlAs(person, gone)).length);
    expect(found).toEqual(columns(0, { E: 1 }));
    expect(await on.sqlAs(roles.E.person, gone)).toEqual([{ employment_id: roles.E.employment, year: 2026 }]);
  });
});
