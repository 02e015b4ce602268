import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { REFUSED, talksOfE, type TalksOfE } from '../../testing/conversation-rows.ts';
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
  const everybodyIs = async (expected: Record<Column, string | null>, text: string, values: () => unknown[]) => {
    const found = await foundByColumn(roles, (person) => on.sqlRefusal(person, text, values()));
    expect(found).toEqual(expected);
  };

  test('the own part is the two’s, each in their own name and on their own side', async () => {
    await everybodyIs(
      columns<string | null>(REFUSED, { E: null, L: null }),
      `INSERT INTO preparation_answer (conversation_id, author_id, question_id)
        SELECT $1::uuid, app.person_id(), id FROM conversation_question WHERE code = 'goals.went_well'`,
      () => [ids.invited],
    );
    await everybodyIs(
      columns<string | null>(REFUSED),
      `INSERT INTO preparation_answer (conversation_id, author_id, question_id)
        SELECT $1::uuid, author_id, q.id FROM (VALUES ($2::uuid), ($3::uuid)) a (author_id), conversation_question q
        WHERE code = 'goals.went_well' AND author_id <> app.person_id()`,
      () => [ids.invited, roles.E.person, roles.L.person],
    );
    for (const [column, side] of [
      ['E', 'leader'],
      ['L', 'employee'],
    ] as const) {
      const fresh = await placed(on, roles.peer.employment, {
        leader: roles.L.employment,
        occasion: column === 'E' ? 'asked_for' : 'yearly',
      });
      const person = column === 'E' ? roles.peer.person : roles.L.person;
      const text = 'INSERT INTO preparation (conversation_id, author_id, side) VALUES ($1, app.person_id(), $2)';
      expect([column, await on.sqlRefusal(person, text, [fresh, side])]).toEqual([column, REFUSED]);
    }
  });

  test.each([
    `UPDATE preparation SET revealed = true`,
    `UPDATE preparation SET ready_at = now()`,
    `DELETE FROM preparation`,
    `UPDATE preparation_answer SET revealed = true`,
    `UPDATE preparation_answer SET author_id = app.person_id()`,
    `UPDATE conversation_level SET revealed = true`,
    `UPDATE conversation_level SET kind = 'agreed'`,
    `DELETE FROM conversation_level`,
    `DELETE FROM conversation_text`,
    `DELETE FROM conversation`,
    `UPDATE conversation SET employee_signed_at = now()`,
    `UPDATE conversation SET leader_signed_at = now()`,
    `UPDATE conversation SET leader_employment_id = (app.own_employments())[1]`,
    `UPDATE conversation SET led_since = '2000-01-01'`,
    `UPDATE conversation SET created_on = '2000-01-01'`,
    `UPDATE conversation_question SET position = 1`,
    `INSERT INTO conversation_question (code, theme, kinds, side, text, position) VALUES ('x', 'goals', '{mus}', 'both', '{}', 1)`,
    `INSERT INTO conversation (kind, year, employment_id, leader_employment_id, led_since, state, starts_at, created_on, created_at)
      SELECT 'mus', 2026, (app.team_employments())[1], (app.own_employments())[1], app.today(), 'signed', now(), app.today(), now()`,
    `DELETE FROM delegation`,
    `UPDATE delegation SET substitute_id = app.person_id()`,
    `SELECT app.keep_conversation_levels(gen_random_uuid(), now())`,
    `SELECT app.conversation_signed(gen_random_uuid())`,
  ])('nobody may: %s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, REFUSED]);
    }
  });

  const changed = async (column: Column, text: string, values: unknown[]) =>
    (await on.sqlAs(roles[column].person, `${text} RETURNING 1`, values)).length;

  test('answers and levels are written by their author, while the part is not ready and not held', async () => {
    for (const column of COLUMNS) {
      const own = column === 'E' || column === 'L' ? 1 : 0;
      expect([
        column,
        await changed(column, `UPDATE preparation_answer SET body = 'x' WHERE conversation_id = $1`, [ids.invited]),
      ]).toEqual([column, own]);
      expect([
        column,
        await changed(column, `UPDATE conversation_level SET level = 5 WHERE conversation_id = $1`, [ids.invited]),
      ]).toEqual([column, own]);
      for (const id of [ids.signed, ids.former, ids.shared]) {
        expect([
          column,
          await changed(column, `UPDATE preparation_answer SET body = 'x' WHERE conversation_id = $1`, [id]),
        ]).toEqual([column, 0]);
        expect([
          column,
          await changed(column, `UPDATE conversation_level SET level = 5 WHERE conversation_id = $1`, [id]),
        ]).toEqual([column, 0]);
        expect([
          column,
          await changed(column, `UPDATE conversation_text SET body = 'x' WHERE conversation_id = $1`, [id]),
        ]).toEqual([column, 0]);
      }
    }
  });

  test('once ready was said, the own part stands, and the other’s does not', async () => {
    const ready = (moment: string | null) =>
      on.build.sql.query(`UPDATE preparation SET ready_at = $3 WHERE conversation_id = $1 AND author_id = $2`, [
        ids.invited,
        roles.E.person,
        moment,
      ]);
    await ready('2026-06-02');
    const answers = `UPDATE preparation_answer SET body = 'x' WHERE conversation_id = $1`;
    const levels = `UPDATE conversation_level SET level = 5 WHERE conversation_id = $1`;
    for (const text of [answers, levels]) {
      expect([await changed('E', text, [ids.invited]), await changed('L', text, [ids.invited])]).toEqual([0, 1]);
    }
    expect(
      await on.sqlRefusal(
        roles.E.person,
        `INSERT INTO preparation_answer (conversation_id, author_id, question_id)
        SELECT $1::uuid, app.person_id(), id FROM conversation_question WHERE code = 'goals.went_well'`,
        [ids.invited],
      ),
    ).toBe(REFUSED);
    await ready(null);
  });

  test('in the room the two write texts and agreed levels, but no longer the assessments', async () => {
    for (const column of COLUMNS) {
      const own = column === 'E' || column === 'L' ? 1 : 0;
      expect([
        column,
        await changed(column, `UPDATE conversation_text SET body = 'x' WHERE conversation_id = $1`, [ids.ready]),
      ]).toEqual([column, own]);
      expect([
        column,
        await changed(column, `UPDATE conversation_level SET level = 5 WHERE conversation_id = $1`, [ids.ready]),
      ]).toEqual([column, own]);
    }
    await everybodyIs(
      columns<string | null>(REFUSED, { E: null, L: null }),
      `INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'wishes', 'x')`,
      () => [ids.ready],
    );
    await everybodyIs(
      columns<string | null>(REFUSED),
      `INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'wishes', 'x')`,
      () => [ids.invited],
    );
    await everybodyIs(
      columns<string | null>(REFUSED, { L: null }),
      `INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'note', 'x')`,
      () => [ids.invited],
    );
  });

  test('inviting is for the own team, today’s year and in one’s own name', async () => {
    const invite = (over: { employment?: string; leader?: string; year?: number } = {}) => [
      over.employment ?? roles.peer.employment,
      over.leader ?? roles.L.employment,
      over.year ?? 2026,
    ];
    const text = `INSERT INTO conversation (kind, occasion, year, employment_id, leader_employment_id, led_since, starts_at, created_on, created_at)
      VALUES ('mus', 'after_absence', $3, $1, $2, app.today(), now(), app.today(), now())`;
    await everybodyIs(columns<string | null>(REFUSED, { L: null }), text, () => invite());
    expect(await on.sqlRefusal(roles.L.person, text, invite({ year: 2025 }))).toBe(REFUSED);
    expect(await on.sqlRefusal(roles.L.person, text, invite({ leader: roles.CC.employment }))).toBe(REFUSED);
    expect(await on.sqlRefusal(roles.CC.person, text, invite({ leader: roles.CC.employment }))).toBe(REFUSED);
  });
});
