import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { makeFollowUp, makeItem, makePlan } from '../../testing/plans.ts';
import { codes, type Refusal } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

interface Given {
  readonly used: string;
  readonly helps: string | null;
  readonly version: number;
}
interface FollowUp {
  readonly id: string;
  readonly dueOn: string;
  readonly viewerSide: string;
  readonly viewerCanAnswer: boolean;
  readonly employeeAnswer: Given | null;
  readonly leaderAnswer: Given | null;
}

const FIELDS = `id dueOn viewerSide viewerCanAnswer item { aim }
  employeeAnswer { used helps version } leaderAnswer { used helps version }`;

let on: TestApp;
let roles: Roles;
let employee: Session;
let leader: Session;
let learnt: string;
let due: string;
beforeAll(async () => {
  on = await testApp({ DATABASE_POOL: '8' });
  roles = await everyRole(on);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  employee = await on.as(roles.E.person);
  leader = await on.as(roles.L.person);
  await on.build.sql.query('DELETE FROM plan; DELETE FROM conversation');
  const plan = await makePlan(on, roles.E.employment, 2026);
  learnt = await makeItem(on, plan, { status: 'learnt', followedUntil: '2026-12-01' });
  due = await makeFollowUp(on, learnt, '2026-06-15', 1);
  await makeFollowUp(on, learnt, '2026-06-16', 2);
});

async function list(session: Session, includeAnswered = false) {
  const text = `query ($all: Boolean) { followUps(includeAnswered: $all) { ${FIELDS} } }`;
  return (await session.ask<{ followUps: FollowUp[] }>(text, { all: includeAnswered })).data.followUps;
}

async function answer(session: Session, id: string, used: string, version = 0, helps: string | null = null) {
  const text = `mutation ($id: ID!, $version: Int!, $input: FollowUpAnswerInput!) {
    answerFollowUp(id: $id, version: $version, input: $input) { followUp { ${FIELDS} } errors { code field params } } }`;
  const { data, errors } = await session.ask<{ answerFollowUp: { followUp: FollowUp | null; errors: Refusal[] } }>(
    text,
    {
      id,
      version,
      input: { used, helps },
    },
  );
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.answerFollowUp;
}

describe('what is asked', () => {
  test('comes to both on its day, and leaves when one has answered', async () => {
    expect((await list(employee)).map(({ id, viewerSide }) => [id, viewerSide])).toEqual([[due, 'EMPLOYEE']]);
    expect((await list(leader)).map(({ id, viewerSide }) => [id, viewerSide])).toEqual([[due, 'LEADER']]);
    await answer(employee, due, 'PARTLY', 0, 'Mere tid');
    expect(await list(employee)).toEqual([]);
    expect(await list(leader)).toHaveLength(1);
    expect(await list(employee, true)).toMatchObject([{ employeeAnswer: { used: 'PARTLY', helps: 'Mere tid' } }]);
    on.setNow('2026-06-16T10:00:00Z');
    expect(await list(await on.as(roles.E.person))).toHaveLength(1);
  });

  test('shows before its day to whoever asks for what is coming, and cannot be answered yet', async () => {
    const text = `{ followUps(includeComing: true) { dueOn viewerCanAnswer } }`;
    const { followUps } = (await leader.ask<{ followUps: object[] }>(text)).data;
    expect(followUps).toEqual([
      { dueOn: '2026-06-15', viewerCanAnswer: true },
      { dueOn: '2026-06-16', viewerCanAnswer: false },
    ]);
    expect(await (await on.as(roles.peer.person)).ask(text)).toEqual({ data: { followUps: [] } });
  });

  test('is asked of what is done as well, not of what was taken back', async () => {
    await on.build.sql.query(`UPDATE plan_item SET status = 'done', closed_on = '2026-06-10' WHERE id = $1`, [learnt]);
    expect(await list(employee)).toHaveLength(1);
    await on.build.sql.query(`UPDATE plan_item SET status = 'under_way', closed_on = NULL WHERE id = $1`, [learnt]);
    expect(await list(employee)).toEqual([]);
    expect(codes(await answer(employee, due, 'YES'))).toEqual(['id: WRONG_STATE']);
  });

  test('is asked of nobody else', async () => {
    for (const { person } of [roles.peer, roles.CC, roles.HR, roles.former]) {
      const session = await on.as(person);
      expect(await list(session, true)).toEqual([]);
      expect(codes(await answer(session, due, 'YES'))).toEqual(['id: NOT_FOUND']);
    }
  });
});

describe('an answer', () => {
  test('is given for the own side; both sides see both', async () => {
    await answer(employee, due, 'NO', 0, 'En makker');
    const { followUp } = await answer(leader, due, 'PARTLY');
    expect(followUp).toMatchObject({
      employeeAnswer: { used: 'NO', helps: 'En makker', version: 1 },
      leaderAnswer: { used: 'PARTLY', helps: null, version: 1 },
    });
  });

  test('is not given before the day', async () => {
    const [, later] = (await on.build.sql.query<{ id: string }>('SELECT id FROM follow_up ORDER BY due_on')).rows;
    const early = await answer(employee, later?.id ?? '', 'YES');
    expect(early.errors).toMatchObject([{ code: 'NOT_DUE_YET', params: '{"dueOn":"2026-06-16"}' }]);
  });

  test('changes by its version; the same again is one', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => answer(employee, due, 'YES')));
    expect(outcomes.flatMap(codes)).toEqual([]);
    expect((await answer(employee, due, 'NO', 1)).followUp?.employeeAnswer).toMatchObject({ used: 'NO', version: 2 });
    const late = await answer(employee, due, 'PARTLY', 1);
    expect(codes(late)).toEqual(['version: CONFLICT']);
    expect(late.followUp?.employeeAnswer).toMatchObject({ used: 'NO', version: 2 });
    expect(codes(await answer(employee, due, 'PARTLY', 0))).toEqual(['version: CONFLICT']);
  });

  test.each([
    ['x'.repeat(1001), ['helps: TOO_LONG']],
    ['a\0b', ['helps: MALFORMED']],
  ])('has words that fit', async (helps, expected) => {
    expect(codes(await answer(employee, due, 'YES', 0, helps))).toEqual(expected);
  });

  test('of a former leader stands; the new one does not write over it', async () => {
    await on.build.sql.query(
      `INSERT INTO follow_up_answer (follow_up_id, side, author_id, used, answered_at) VALUES ($1, 'leader', $2, 'no', now())`,
      [due, roles.former.person],
    );
    expect(codes(await answer(leader, due, 'YES', 1))).toEqual(['id: ANSWERED_BY_ANOTHER']);
    expect(await list(leader, true)).toMatchObject([{ viewerCanAnswer: false, leaderAnswer: { used: 'NO' } }]);
  });
});

test('the next conversation shows what came due since the last', async () => {
  const talk = async (heldOn: string, year: number) =>
    (
      await on.build.sql.query<{ id: string }>(
        `INSERT INTO conversation (kind, year, employment_id, leader_employment_id, led_since, state, starts_at, place, held_on,
           wheel_version_id, created_on, created_at)
         SELECT 'mus', $4, $1, $2, '2025-06-01', 'held', $3::date, 'Kontoret', $3::date, id, '2025-06-01', '2025-06-01'
         FROM wheel_version WHERE wheel_code = 'employee' LIMIT 1 RETURNING id`,
        [roles.E.employment, roles.L.employment, heldOn, year],
      )
    ).rows[0]?.id;
  await on.build.sql.query('DELETE FROM follow_up');
  const days = ['2026-01-01', '2026-01-02', '2026-06-15', '2026-06-16'];
  for (const [n, day] of days.entries()) await makeFollowUp(on, learnt, day, n + 1);
  const [last, now] = [await talk('2026-01-01', 2025), await talk('2026-06-15', 2026)];
  const text = 'query ($id: ID!) { conversation(id: $id) { followUps { dueOn } } }';
  const seen = async (id: string | undefined) =>
    (await leader.ask<{ conversation: { followUps: { dueOn: string }[] } }>(text, { id })).data.conversation.followUps;
  expect((await seen(now)).map(({ dueOn }) => dueOn)).toEqual(['2026-01-02', '2026-06-15']);
  expect((await seen(last)).map(({ dueOn }) => dueOn)).toEqual(['2026-01-01']);
});
