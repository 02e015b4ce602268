import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONVERSATION_MOVES, type ConversationMove, type ConversationState } from '@medhjul/rules/conversation-state';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placed } from '../../testing/conversations.ts';
import { columns, COLUMNS, everyRole, foundByColumn, type Column, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';
const STATE_REFUSED = 'MH002';

let on: TestApp;
let roles: Roles;
/** Of E with L: invited and not revealed, both ready, signed; with the former leader: signed, and one that E shared. */
let ids: Record<'invited' | 'ready' | 'signed' | 'former' | 'shared' | 'lus', string>;
let element: string;
let question: string;

beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { E, L, CC, former } = roles;
  element = await on.build.elementId('E1.1');
  question = (await on.build.sql.query(`SELECT id FROM conversation_question WHERE code = 'goals.most_important'`))
    .rows[0].id;
  const withL = { leader: L.employment };
  ids = {
    invited: await placed(on, E.employment, withL),
    ready: await placed(on, E.employment, { ...withL, occasion: 'asked_for', state: 'both_ready' }),
    signed: await placed(on, E.employment, { ...withL, year: 2025, state: 'signed', createdOn: '2025-09-01' }),
    former: await placed(on, E.employment, {
      leader: former.employment,
      year: 2024,
      state: 'signed',
      createdOn: '2024-09-01',
    }),
    shared: await placed(on, E.employment, {
      leader: former.employment,
      year: 2023,
      state: 'signed',
      createdOn: '2023-09-01',
      shared: true,
    }),
    lus: await placed(on, L.employment, { leader: CC.employment, kind: 'lus' }),
  };
  for (const [name, id] of Object.entries(ids)) await fill(id, name === 'invited' || name === 'lus', name === 'lus');
});
afterAll(() => on.close());

/** Both parts, levels and texts as they would stand there. */
async function fill(id: string, hidden: boolean, isLus: boolean): Promise<void> {
  const [employee, leader] = isLus ? [roles.L.person, roles.CC.person] : [roles.E.person, roles.L.person];
  const { sql } = on.build;
  for (const [author, side] of [
    [employee, 'employee'],
    [leader, 'leader'],
  ]) {
    const kind = side === 'employee' ? 'self' : 'leader';
    await sql.query(
      `INSERT INTO preparation (conversation_id, author_id, side, ready_at, revealed) VALUES ($1, $2, $3, $4, $5)`,
      [id, author, side, hidden ? null : '2026-06-01', !hidden],
    );
    await sql.query(
      `INSERT INTO preparation_answer (conversation_id, author_id, question_id, body, revealed) VALUES ($1, $2, $3, 'Tanker', $4)`,
      [id, author, question, !hidden],
    );
    await sql.query(
      `INSERT INTO conversation_level (conversation_id, element_id, kind, level, author_id, revealed) VALUES ($1, $2, $3, 3, $4, $5)`,
      [id, element, kind, author, !hidden],
    );
  }
  if (hidden) return;
  await sql.query(
    `INSERT INTO conversation_level (conversation_id, element_id, kind, level, revealed) VALUES ($1, $2, 'agreed', 3, true)`,
    [id, element],
  );
  await sql.query(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'Aftalt')`, [id]);
}

const only = (...those: readonly Column[]) => columns(false, Object.fromEntries(those.map((column) => [column, true])));
const seesSome = (text: string, values: () => unknown[]) =>
  foundByColumn(roles, async (person) => (await on.sqlAs(person, text, values())).length > 0);

const CONTENT = ['preparation', 'preparation_answer', 'conversation_level', 'conversation_text'] as const;
const AUTHORED = ['preparation', 'preparation_answer', 'conversation_level'] as const;

describe('preparation before both are ready (row 5)', () => {
  test.each(AUTHORED)('%s is its author’s alone, whoever else asks', async (table) => {
    for (const [author, column] of [
      [() => roles.E.person, 'E'],
      [() => roles.L.person, 'L'],
    ] as const) {
      const found = await seesSome(`SELECT 1 FROM ${table} WHERE conversation_id = $1 AND author_id = $2`, () => [
        ids.invited,
        author(),
      ]);
      expect(found).toEqual(only(column));
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
    const found = await seesSome(`SELECT 1 FROM preparation_answer WHERE conversation_id = $1`, () => [ids.lus]);
    expect(found).toEqual(only('L', 'CC'));
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
      const found = await seesSome(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [ids[name]]);
      expect([name, found]).toEqual([name, only('E', 'L')]);
    }
  });

  test.each(CONTENT)('%s of before the leader’s time is the employee’s alone, unless shared (b2)', async (table) => {
    expect(await seesSome(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [ids.former])).toEqual(only('E'));
    expect(await seesSome(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [ids.shared])).toEqual(
      only('E', 'L'),
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
  await fill(id, false, false);
  for (const table of CONTENT) {
    expect([table, await seesSome(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, () => [id])]).toEqual([
      table,
      only('E'),
    ]);
  }
  expect(await seesSome('SELECT 1 FROM conversation WHERE id = $1', () => [id])).toEqual(only('E', 'L'));
});

describe('the facts (row 11)', () => {
  test('are the employee’s and today’s nearest leader’s, whoever led it', async () => {
    for (const name of ['invited', 'ready', 'signed', 'former', 'shared'] as const) {
      const found = await seesSome('SELECT 1 FROM conversation WHERE id = $1', () => [ids[name]]);
      expect([name, found]).toEqual([name, only('E', 'L')]);
    }
    expect(await seesSome('SELECT 1 FROM conversation WHERE id = $1', () => [ids.lus])).toEqual(only('L', 'CC'));
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
    expect(await seesSome('SELECT 1 FROM conversation WHERE id = $1', () => [ids.signed])).toEqual(
      only('E', 'L', 'line'),
    );
    expect(await seesSome('SELECT 1 FROM conversation_text WHERE conversation_id = $1', () => [ids.signed])).toEqual(
      only('E', 'L'),
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
    expect(await seesSome('SELECT 1 FROM conversation_request', () => [])).toEqual(only('E', 'L'));
  });

  test('is the employee’s alone to take back, in its year', async () => {
    const gone = 'DELETE FROM conversation_request RETURNING employment_id, year';
    await on.build.sql.query(`INSERT INTO conversation_request VALUES ($1, 2025, '2025-06-01')`, [roles.E.employment]);
    const found = await foundByColumn(roles, async (person) => (await on.sqlAs(person, gone)).length);
    expect(found).toEqual(columns(0, { E: 1 }));
    expect(await on.sqlAs(roles.E.person, gone)).toEqual([{ employment_id: roles.E.employment, year: 2026 }]);
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
