import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { CONTENT, fillTalk, onlyIn, seesSome, talksOfE, type TalksOfE } from '../../testing/conversation-rows.ts';
import { placed } from '../../testing/conversations.ts';
import { COLUMNS, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

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

const AUTHORED = ['preparation', 'preparation_answer', 'conversation_level'] as const;

describe('preparation before both are ready (row 5)', () => {
  test.each(AUTHORED)('%s is its author’s alone, whoever else asks', async (table) => {
    for (const [author, column] of [
      [() => roles.E.person, 'E'],
      [() => roles.L.person, 'L'],
    ] as const) {
      const found = await seen(`SELECT 1 FROM ${table} WHERE conversation_id = $1 AND author_id = $2`, () => [
        ids.invited,
        author(),
      ]);
      expect(found).toEqual(onlyIn(column));
    }
  });

  test.each(AUTHORED)('nor do counts and sums of %s tell of the other’s', async (table) => {
    for (const column of ['E', 'L'] as const) {
      const [row] = await on.sqlAs<{ n: number }>(
        roles[column].person,
        `SELECT count(*)::int AS n FROM ${table} WHERE conversation_id = $1`,
        [ids.invited],
      );
      expect([column, row?.n]).toEqual([column, 1]);
    }
  });

  test('the row of the conversation is the same, before and after the other begins and says ready', async () => {
    const before = await on.sqlAs(roles.L.person, 'SELECT * FROM conversation WHERE id = $1', [ids.invited]);
    await on.build.sql.query(
      `UPDATE preparation SET ready_at = '2026-06-02' WHERE conversation_id = $1 AND side = 'employee'`,
      [ids.invited],
    );
    expect(await on.sqlAs(roles.L.person, 'SELECT * FROM conversation WHERE id = $1', [ids.invited])).toEqual(before);
    await on.build.sql.query(`UPDATE preparation SET ready_at = NULL WHERE conversation_id = $1`, [ids.invited]);
  });

  test('of a leader’s own conversation it is as of any employee (as L)', async () => {
    const found = await seen(`SELECT 1 FROM preparation_answer WHERE conversation_id = $1`, () => [ids.lus]);
    expect(found).toEqual(onlyIn('L', 'CC'));
    const [own] = await on.sqlAs<{ author_id: string }>(
      roles.CC.person,
      'SELECT author_id FROM preparation WHERE conversation_id = $1',
      [ids.lus],
    );
    expect(own?.author_id).toBe(roles.CC.person);
  });
});

describe('content after both are ready (rows 6 and 7)', () => {
  test.each(CONTENT)('%s is the employee’s and the nearest leader’s', async (table) => {
    for (const name of ['ready', 'signed'] as const) {
      const found = await seen(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [ids[name]]);
      expect([name, found]).toEqual([name, onlyIn('E', 'L')]);
    }
  });

  test.each(CONTENT)('%s of before the leader’s time is the employee’s alone, unless shared (b2)', async (table) => {
    expect(await seen(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [ids.former])).toEqual(onlyIn('E'));
    expect(await seen(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [ids.shared])).toEqual(
      onlyIn('E', 'L'),
    );
  });
});

test('what another led is not a leader’s to read, were it in the leader’s own time: it is taken over first', async () => {
  const { E, former } = roles;
  const id = await placed(on, E.employment, {
    leader: former.employment,
    occasion: 'after_absence',
    state: 'both_ready',
  });
  await fillTalk(on, roles, id, { hidden: false, isLus: false });
  for (const table of CONTENT) {
    expect([table, await seen(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [id])]).toEqual([
      table,
      onlyIn('E'),
    ]);
  }
  expect(await seen('SELECT 1 FROM conversation WHERE id = $1', () => [id])).toEqual(onlyIn('E', 'L'));
});

describe('the facts (row 11)', () => {
  test('are the employee’s and today’s nearest leader’s, whoever led it', async () => {
    for (const name of ['invited', 'ready', 'signed', 'former', 'shared'] as const) {
      const found = await seen('SELECT 1 FROM conversation WHERE id = $1', () => [ids[name]]);
      expect([name, found]).toEqual([name, onlyIn('E', 'L')]);
    }
    expect(await seen('SELECT 1 FROM conversation WHERE id = $1', () => [ids.lus])).toEqual(onlyIn('L', 'CC'));
  });

  test('of further below are a state, for leaders up the chain, of leaders alone', async () => {
    const found = await foundByColumn(roles, async (person) =>
      (
        await on.sqlAs<{ employment_id: string }>(
          person,
          'SELECT employment_id FROM app.conversation_states_below(2026)',
        )
      ).map(({ employment_id }) => employment_id),
    );
    for (const column of COLUMNS) expect([column, found[column]]).toEqual([column, []]);
    const vice = await on.build.employ('Vice', {
      unit: roles.units.school,
      leaderLevel: 4,
      leader: roles.L.employment,
    });
    const below = (person: string) =>
      on.sqlAs(person, 'SELECT employment_id, standing FROM app.conversation_states_below(2026)');
    expect(await below(roles.CC.person)).toEqual([{ employment_id: vice.employment, standing: 'not_invited' }]);
    expect(await below(roles.L.person)).toEqual([]);
  });
});

describe('without a person, or without a day', () => {
  test.each([...CONTENT, 'conversation', 'conversation_request', 'delegation'])('there is no %s', async (table) => {
    expect(await on.sqlAs(null, `SELECT 1 FROM ${table}`)).toEqual([]);
    await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_app');
    await on.build.sql.query(`SELECT set_config('medhjul.person_id', $1, true)`, [roles.L.person]);
    // L's own conversation is L's on any day; nobody is a leader without one.
    const own = table === 'conversation' ? 'id' : 'conversation_id';
    const where =
      table.startsWith('conversation_request') || table === 'delegation' ? '' : `WHERE ${own} <> '${ids.lus}'`;
    const { rows } = await on.build.sql.query(`SELECT 1 FROM ${table} ${where}`);
    await on.build.sql.query('ROLLBACK');
    expect(rows).toEqual([]);
  });
});

describe('a leader function of HR (b6)', () => {
  test('sees the own team as any leader, by that function alone', async () => {
    const { build } = on;
    const head = await build.employ('Leder i HR', { unit: roles.units.house, leaderLevel: 3 });
    await build.role(head.person, 'training_house');
    const member = await build.employ('Medarbejder i HR', { unit: roles.units.house, leader: head.employment });
    const own = await placed(on, member.employment, { leader: head.employment });
    const sees = async (id: string) =>
      (await on.sqlAs(head.person, 'SELECT 1 FROM conversation WHERE id = $1', [id])).length;
    expect([await sees(own), await sees(ids.signed)]).toEqual([1, 0]);
  });
});
