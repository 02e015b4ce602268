import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changed, PLAN_ITEM_STEPS, signedBy, stepUnsigns, type PlanItemStatus } from '@medhjul/rules/plan-state';
import { testApp, type TestApp } from '../../testing/app.ts';
import { endOf, endsOf, oneRowFor, plansOfE, type End, type PlansOfE } from '../../testing/plan-rows.ts';
import { makeItem, makePlan } from '../../testing/plans.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let plan: PlansOfE['plan'];
let item: PlansOfE['item'];
let followUp: PlansOfE['followUp'];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  ({ plan, item, followUp } = await plansOfE(on, roles));
});
afterAll(() => on.close());

const end = (person: string, text: string, values: unknown[]) => endOf(on, person, text, values);
const ends = (text: string, ...values: unknown[]) => endsOf(on, roles, text, values);
const writers = (reached: End, rest: End) => columns<End>(rest, { E: reached, L: reached });

describe('who writes', () => {
  const add = `INSERT INTO plan_item (plan_id, employment_id, year, aim, nature, priority, position)
    SELECT $1, $2, $3, 'x', 'need', 1, 9 RETURNING 1`;

  test('a plan: the own and the team’s, today, for years that are near', async () => {
    const make = (year: string, day = 'app.today()') =>
      `INSERT INTO plan (employment_id, year, created_on, created_at) VALUES ($1, ${year}, ${day}, now())`;
    const made = async (text: string) => ends(text, roles.E.employment);
    // A statement that returns nothing reaches no row that is counted.
    expect(await made(make('2027'))).toEqual(writers(0, '42501'));
    expect(await made(make('2028'))).toEqual(columns('42501'));
    expect(await made(make('2027', 'app.today() - 1'))).toEqual(columns('42501'));
    await on.build.sql.query('DELETE FROM plan WHERE year = 2025 AND employment_id = $1', [roles.peer.employment]);
    expect(await made(make('2025'))).toEqual(writers('MH001', 'MH001'));
  });

  test('an item: into the newest plan alone', async () => {
    const { E, peer } = roles;
    expect(await ends(add, plan['2026'], E.employment, 2026)).toEqual(columns<End>('42501', { E: 1, L: 1 }));
    expect(await end(E.person, add, [plan['2025'], E.employment, 2025])).toBe('MH001');
    expect(await end(roles.L.person, add, [plan['2025'], E.employment, 2025])).toBe('MH001');
    // Whose plan it is and whose item cannot differ, nor the year.
    expect(await end(roles.L.person, add, [plan['2026'], peer.employment, 2026])).toBe('23503');
    expect(await end(E.person, add, [plan['2026'], E.employment, 2027])).toBe('23503');
  });

  test('what is agreed', async () => {
    const change = 'UPDATE plan_item SET aim = $2 WHERE id = $1 RETURNING 1';
    expect(await ends(change, item['now'], 'y')).toEqual(writers(1, 0));
    expect(await ends(change, item['open before'], 'y')).toEqual(writers('MH001', 0));
    expect(await ends(change, item['dropped now'], 'y')).toEqual(writers('MH001', 0));
  });

  test('how an item goes on', async () => {
    const done = `UPDATE plan_item SET status = 'done', closed_on = app.today() WHERE id = $1 RETURNING 1`;
    expect(await ends(done, item['open before'])).toEqual(writers(1, 0));
    expect(await ends(done, item['done before'])).toEqual(columns<End>(0, { E: 1 }));
    const open = `UPDATE plan_item SET status = 'open', closed_on = NULL WHERE id = $1 RETURNING 1`;
    expect(await ends(open, item['dropped before'])).toEqual(columns<End>(0, { E: 'MH001' }));
    expect(await ends(open, item['dropped now'])).toEqual(writers(1, 0));
  });

  test('takes out what was never signed', async () => {
    const remove = 'DELETE FROM plan_item WHERE id = $1 RETURNING 1';
    expect(await ends(remove, item['now'])).toEqual(writers(1, 0));
    await on.build.sql.query(`UPDATE plan_version SET items = $2 WHERE plan_id = $1`, [
      plan['2026'],
      JSON.stringify([{ id: item['now'] }]),
    ]);
    expect(await ends(remove, item['now'])).toEqual(writers('MH001', 0));
  });

  test.each([
    `UPDATE plan SET employee_signed_at = now(), leader_signed_at = now()`,
    `UPDATE plan SET version = 1`,
    `INSERT INTO plan (employment_id, year, created_on, created_at, employee_signed_at) VALUES ((app.own_employments())[1], 2027, app.today(), now(), now())`,
    `DELETE FROM plan`,
    `INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at) SELECT id, 9, '[]', now(), now() FROM plan`,
    `UPDATE plan_version SET items = '[]'`,
    `DELETE FROM plan_version`,
    `UPDATE plan_item SET employment_id = (app.own_employments())[1]`,
    `UPDATE plan_item SET plan_id = plan_id`,
    `UPDATE plan_item SET carried_from = NULL`,
    `INSERT INTO plan_item (plan_id, employment_id, year, aim, nature, priority, position, status) SELECT id, employment_id, year, 'x', 'need', 1, 1, 'under_way' FROM plan`,
    `UPDATE follow_up SET due_on = app.today()`,
    `UPDATE follow_up_answer SET author_id = app.person_id()`,
    `UPDATE follow_up_answer SET side = 'leader'`,
    `DELETE FROM follow_up_answer`,
    `SELECT app.conversation_signed(gen_random_uuid())`,
    `SELECT app.keep_signed_plan(gen_random_uuid())`,
  ])('nobody past the ways that are there: %s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, '42501']);
    }
  });
});

describe('a signature', () => {
  const sign = 'SELECT app.sign_plan($1, $2) AS outcome';
  const outcome = (id: string | undefined, seen: number) =>
    foundByColumn(roles, async (person) => (await on.sqlAs<{ outcome: string }>(person, sign, [id, seen]))[0]?.outcome);

  test('is for the two alone, on what they have read, when nothing is left open', async () => {
    expect(await outcome(plan['2026'], 7)).toEqual(columns('not_found', { E: 'conflict', L: 'conflict' }));
    expect(await outcome(plan['2026'], 1)).toEqual(columns('not_found', { E: 'unsettled', L: 'unsettled' }));
    expect(await outcome(plan['2025'], 1)).toEqual(columns('not_found', { E: 'past' }));
    const peers = await makePlan(on, roles.peer.employment, 2026);
    expect(await outcome(peers, 1)).toEqual(columns('not_found', { L: 'empty' }));
    await makeItem(on, peers);
    expect(await outcome(peers, 1)).toEqual(columns('not_found', { L: 'signed' }));
  });

  test('is one’s own: neither signs for the other', async () => {
    const { HR, other } = roles;
    const id = await makePlan(on, HR.employment, 2026);
    await makeItem(on, id);
    const signed = async (person: string) => {
      const text = `WITH signing AS MATERIALIZED (SELECT app.sign_plan($1, 1) AS outcome) SELECT outcome FROM signing`;
      await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_app');
      await on.build.sql.query(
        `SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', '2026-06-15', true)`,
        [person],
      );
      await on.build.sql.query(text, [id]);
      await on.build.sql.query('RESET ROLE');
      const { rows } = await on.build.sql.query(
        'SELECT employee_signed_at IS NOT NULL AS employee, leader_signed_at IS NOT NULL AS leader, leader_signer_id AS signer FROM plan WHERE id = $1',
        [id],
      );
      await on.build.sql.query('ROLLBACK');
      return rows[0] as unknown;
    };
    expect(await signed(HR.person)).toEqual({ employee: true, leader: false, signer: null });
    expect(await signed(other.person)).toEqual({ employee: false, leader: true, signer: other.person });
    expect(await signed(roles.L.person)).toEqual({ employee: false, leader: false, signer: null });
  });
});

describe('follow-ups', () => {
  const give = `INSERT INTO follow_up_answer (follow_up_id, side, author_id, used, answered_at)
    VALUES ($1, $2, coalesce($3::uuid, app.person_id()), 'yes', now()) RETURNING 1`;

  test('are answered by each for the own side, from their day on', async () => {
    const asked = followUp['learnt, followed up'];
    expect(await ends(give, asked, 'leader', null)).toEqual(columns<End>('42501', { L: 1 }));
    await on.build.sql.query(`DELETE FROM follow_up_answer WHERE follow_up_id = $1`, [asked]);
    expect(await ends(give, asked, 'employee', null)).toEqual(columns<End>('42501', { E: 1 }));
    expect(await ends(give, followUp['tomorrow'], 'employee', null)).toEqual(columns('42501'));
    expect(await ends(give, followUp['tomorrow'], 'leader', null)).toEqual(columns('42501'));
    expect(await end(roles.L.person, give, [asked, 'leader', roles.E.person])).toBe('42501');
    expect(await end(roles.E.person, give, [asked, 'employee', roles.L.person])).toBe('42501');
  });

  test('an answer is changed by who gave it, and keeps its follow-up', async () => {
    const asked = followUp['learnt, followed up'];
    await on.build.sql.query(
      `INSERT INTO follow_up_answer (follow_up_id, side, author_id, used, answered_at) VALUES ($1, 'employee', $2, 'no', now())
       ON CONFLICT DO NOTHING`,
      [asked, roles.E.person],
    );
    const change = `UPDATE follow_up_answer SET used = 'yes' WHERE follow_up_id = $1 RETURNING 1`;
    expect(await ends(change, asked)).toEqual(oneRowFor('E'));
    expect(await ends('DELETE FROM follow_up WHERE id = $1 RETURNING 1', asked)).toEqual(oneRowFor());
    expect(await ends('DELETE FROM follow_up WHERE id = $1 RETURNING 1', followUp['tomorrow'])).toEqual(
      oneRowFor('E', 'L'),
    );
  });
});

describe('the database knows the table of steps', () => {
  const statuses = Object.keys(PLAN_ITEM_STEPS) as PlanItemStatus[];
  const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs)('%s → %s', async (from, to) => {
    const id = await makeItem(on, plan['2026'] ?? '', { status: from, learntOn: '2026-05-01' });
    const step = `UPDATE plan_item SET status = $2, closing_word = 'x', learnt_on = app.today(),
      closed_on = CASE WHEN $2 IN ('done', 'carried_on', 'dropped') THEN app.today() END WHERE id = $1 RETURNING 1`;
    expect(await end(roles.E.person, step, [id, to])).toBe(PLAN_ITEM_STEPS[from].includes(to) ? 1 : 'MH001');
    await on.build.sql.query('DELETE FROM plan_item WHERE id = $1', [id]);
  });

  test.each([
    ['a change of what is agreed', `aim = 'y'`, true],
    [
      'dropping',
      `status = 'dropped', closing_word = 'x', closed_on = app.today()`,
      stepUnsigns('open', 'dropped', true),
    ],
    ['beginning', `status = 'under_way'`, stepUnsigns('open', 'under_way', true)],
    ['writing where it is used first', `first_use = 'y'`, false],
    ['the same text again', `aim = aim`, false],
  ])('%s takes the signatures back as the rule says', async (_, change, unsigns) => {
    const peer = roles.Cm;
    const signing = [
      { number: 3, isEmployeeSigned: true, isLeaderSigned: true },
      { number: 3, isEmployeeSigned: true, isLeaderSigned: false },
    ];
    for (const before of signing) {
      const id = await makePlan(on, peer.employment, 2026, {
        number: before.number,
        employeeSigned: before.isEmployeeSigned,
        leaderSigned: before.isLeaderSigned,
      });
      const target = await makeItem(on, id);
      const changing = `WITH change AS (UPDATE plan_item SET ${change} WHERE id = '${target}' RETURNING 1) SELECT 1 FROM change`;
      await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_app');
      await on.build.sql.query(
        `SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', '2026-06-15', true)`,
        [peer.person],
      );
      await on.build.sql.query(changing);
      await on.build.sql.query('RESET ROLE');
      const { rows } = await on.build.sql.query(
        `SELECT number, employee_signed_at IS NOT NULL AS "isEmployeeSigned", leader_signed_at IS NOT NULL AS "isLeaderSigned" FROM plan WHERE id = $1`,
        [id],
      );
      await on.build.sql.query('ROLLBACK');
      await on.build.sql.query('DELETE FROM plan WHERE id = $1', [id]);
      expect(rows[0]).toEqual(unsigns ? changed(before) : before);
      expect(signedBy(before, 'employee')).toMatchObject({ isEmployeeSigned: true });
    }
  });
});
