import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONVERSATION_MOVES, type ConversationMove, type ConversationState } from '@medhjul/rules/conversation-state';
import { testApp, type TestApp } from '../../testing/app.ts';
import { REFUSED, STATE_REFUSED, talksOfE, type TalksOfE } from '../../testing/conversation-rows.ts';
import { placed } from '../../testing/conversations.ts';
import { columns, COLUMNS, everyRole, foundByColumn, type Column, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let ids: TalksOfE;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  ids = await talksOfE(on, roles);
});
afterAll(() => on.close());

describe('writing', () => {
  test.each([
    ['both ready', `state = 'both_ready', both_ready_at = now()`, 'invited', REFUSED],
    ['signed', `state = 'signed'`, 'ready', STATE_REFUSED],
    ['back to invited', `state = 'invited'`, 'ready', STATE_REFUSED],
    ['another year', `year = 2020`, 'invited', REFUSED],
    ['what is signed held anew', `held_on = '2026-01-01'`, 'signed', STATE_REFUSED],
    ['what is signed moved', `place = 'Andet'`, 'signed', STATE_REFUSED],
  ] as const)('nobody makes it %s by hand', async (_, set, name, expected) => {
    for (const column of ['E', 'L'] as const) {
      const refusal = await on.sqlRefusal(roles[column].person, `UPDATE conversation SET ${set} WHERE id = $1`, [
        ids[name],
      ]);
      expect([column, refusal]).toEqual([column, expected]);
    }
  });

  const heldToday = `held_on = app.today(), wheel_version_id = (SELECT id FROM wheel_version LIMIT 1)`;
  const writes: readonly [ConversationMove, string][] = [
    ['reschedule', `place = 'Andet'`],
    ['cancel', `state = 'cancelled'`],
    ['hold', `state = 'held', ${heldToday}`],
    ['agree_plan', `state = 'plan_agreed'`],
    ['reopen_plan', `state = 'held'`],
  ];
  test.each(Object.keys(CONVERSATION_MOVES) as ConversationState[])(
    'from %s opens to each side what the table of states opens, and nothing else',
    async (state) => {
      const id = await placed(on, roles.peer.employment, { leader: roles.L.employment, year: 2020, state });
      for (const [move, set] of writes) {
        for (const [side, person] of [
          ['employee', roles.peer.person],
          ['leader', roles.L.person],
        ] as const) {
          const isOpen = CONVERSATION_MOVES[state][move]?.includes(side) ?? false;
          const refusal = await on.sqlRefusal(person, `UPDATE conversation SET ${set} WHERE id = $1`, [id]);
          // What is held already is no step, and a check of the table refuses what a state cannot hold.
          const isStay =
            (move === 'reopen_plan' && state === 'held') ||
            (move === 'agree_plan' && state === 'plan_agreed') ||
            (move === 'cancel' && state === 'cancelled');
          if (!isStay) expect([move, side, refusal === null]).toEqual([move, side, isOpen]);
        }
      }
      await on.build.sql.query('DELETE FROM conversation WHERE id = $1', [id]);
    },
  );

  test('moving and calling off are not the employee’s, sharing not the leader’s', async () => {
    const as = (column: Column, set: string, id: string) =>
      on.sqlRefusal(roles[column].person, `UPDATE conversation SET ${set} WHERE id = $1`, [id]);
    for (const set of [
      `place = 'Andet'`,
      `state = 'cancelled'`,
      `state = 'held', held_on = app.today(), wheel_version_id = (SELECT id FROM wheel_version LIMIT 1)`,
    ]) {
      expect([set, await as('E', set, ids.invited), await as('L', set, ids.invited)]).toEqual([
        set,
        STATE_REFUSED,
        null,
      ]);
    }
    expect([await as('E', 'shared_at = now()', ids.signed), await as('L', 'shared_at = now()', ids.signed)]).toEqual([
      null,
      STATE_REFUSED,
    ]);
    expect([await as('E', 'shared_at = now()', ids.former), await as('L', 'shared_at = now()', ids.former)]).toEqual([
      null,
      STATE_REFUSED,
    ]);
  });
});

test('what is signed is changed by nobody, the host’s own statements included', async () => {
  for (const set of [`place = 'Andet'`, 'held_on = held_on - 1', 'leader_signed_at = now()', 'year = 2020']) {
    await expect(
      on.build.sql.query(`UPDATE conversation SET ${set} WHERE id = $1`, [ids.former]),
    ).rejects.toMatchObject({
      code: STATE_REFUSED,
    });
  }
  await expect(
    on.build.sql.query(`UPDATE conversation_text SET body = 'x' WHERE conversation_id = $1`, [ids.former]),
  ).rejects.toMatchObject({
    code: STATE_REFUSED,
  });
});

describe('the functions of the database', () => {
  const answer = async (person: string, call: string, values: unknown[]) =>
    (await on.sqlAs<{ answer: string | null }>(person, `SELECT app.${call} AS answer`, values))[0]?.answer;

  test.each([
    ['say_ready($1, now())', 'invited'],
    ['take_ready_back($1)', 'invited'],
    ['sign_conversation($1, 1, now())', 'invited'],
    ['take_over_conversation($1, 1)', 'former'],
  ] as const)('%s know nobody but the two', async (call, name) => {
    const found = await foundByColumn(roles, (person) => answer(person, call, [ids[name]]));
    const expected = call.startsWith('take_over') ? columns<string | null>('NOT_FOUND', { L: 'WRONG_STATE' }) : null;
    if (expected) expect(found).toEqual(expected);
    else
      for (const column of COLUMNS)
        expect([column, found[column] === 'NOT_FOUND']).toEqual([column, column !== 'E' && column !== 'L']);
  });

  test('tell the same of what is hidden and what is not there', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    for (const call of [
      'say_ready($1, now())',
      'take_ready_back($1)',
      'sign_conversation($1, 1, now())',
      'take_over_conversation($1, 1)',
    ]) {
      expect([call, await answer(roles.HR.person, call, [ids.invited])]).toEqual([
        call,
        await answer(roles.HR.person, call, [missing]),
      ]);
    }
    expect(await answer(roles.HR.person, 'conversation_side($1)', [ids.invited])).toBeNull();
    expect(await answer(roles.HR.person, 'has_begun($1)', [ids.signed])).toBe(false);
  });

  test('sign for the caller alone', async () => {
    await on.build.sql.query(
      `UPDATE conversation SET state = 'plan_agreed', held_on = '2026-06-10', wheel_version_id = (SELECT id FROM wheel_version WHERE wheel_code = 'employee') WHERE id = $1`,
      [ids.ready],
    );
    const text = `WITH signed AS MATERIALIZED (SELECT app.sign_conversation($1, 1, now()) AS answer) SELECT answer FROM signed`;
    for (const column of COLUMNS) {
      const [row] = await on.sqlAs<{ answer: string | null }>(roles[column].person, text, [ids.ready]);
      expect([column, row?.answer]).toEqual([column, column === 'E' || column === 'L' ? null : 'NOT_FOUND']);
    }
    await on.build.sql.query(`BEGIN; SET LOCAL ROLE medhjul_app`);
    await on.build.sql.query(
      `SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', '2026-06-15', true)`,
      [roles.L.person],
    );
    await on.build.sql.query(`SELECT app.sign_conversation($1, 1, now()), app.sign_conversation($1, 1, now())`, [
      ids.ready,
    ]);
    const { rows } = await on.build.sql.query(
      `SELECT state, employee_signed_at, leader_signed_by FROM conversation WHERE id = $1`,
      [ids.ready],
    );
    await on.build.sql.query('ROLLBACK');
    expect(rows).toEqual([{ state: 'plan_agreed', employee_signed_at: null, leader_signed_by: roles.L.person }]);
  });
});

test('an address is its person’s own to read', async () => {
  await on.build.sql.query(`UPDATE person SET email = id || '@proeveby.example'`);
  const own = await foundByColumn(
    roles,
    async (person) => (await on.sqlAs<{ address: string }>(person, 'SELECT app.own_address() AS address'))[0]?.address,
  );
  for (const column of COLUMNS) expect(own[column]).toBe(`${roles[column].person}@proeveby.example`);
  expect(await on.sqlAs(null, 'SELECT app.own_address() AS address')).toEqual([{ address: null }]);
  expect(await on.sqlRefusal(roles.E.person, 'SELECT email FROM person')).toBe(REFUSED);
});
