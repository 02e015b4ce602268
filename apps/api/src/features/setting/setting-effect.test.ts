import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openJobPool, type JobPool } from '../../db/job-pool.ts';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { placed } from '../../testing/conversations.ts';
import { itemInput, makeItem, makePlan, planFor } from '../../testing/plans.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { changeSetting, problems, RESET_SETTINGS, settingFor, settingInput } from '../../testing/settings.ts';
import { remind } from '../duty/remind.ts';

/** That what the training house sets through the API is what the others meet. */
let on: TestApp;
let roles: Roles;
let pool: JobPool;
let house: Session;
let employee: Session;
let leader: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  pool = openJobPool(on.url, () => {});
  house = await on.as(roles.HR.person);
  employee = await on.as(roles.E.person);
  leader = await on.as(roles.L.person);
});
afterAll(async () => {
  await pool.close();
  await on.close();
});
beforeEach(() =>
  on.build.sql.query(
    `${RESET_SETTINGS}; DELETE FROM conversation; DELETE FROM team_conversation; DELETE FROM plan; DELETE FROM mail`,
  ),
);

const set = async (over: object) => expect(problems(await changeSetting(house, over))).toEqual([]);
const sql = async (text: string, values: unknown[] = []) => (await on.build.sql.query(text, values)).rows;

async function told<T>(session: Session, document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await session.ask<Record<string, T>>(document, { ...variables });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return Object.values(data)[0] as T;
}

test('the name of the team’s conversation is told to everybody', async () => {
  await set({ teamTalkName: 'GRUS' });
  expect(await told(leader, '{ conversationSetting { teamTalkName } }')).toEqual({ teamTalkName: 'GRUS' });
});

test('the clause stands in everybody’s rights and duties', async () => {
  await set({ clauses: { ...settingInput().clauses, en: 'Our own words.' } });
  expect(await told(employee, '{ duties { clause } }')).toEqual({ clause: 'Our own words.' });
});

test('the smallest team holds for a team that is called', async () => {
  await on.build.employ('Tredje', { unit: roles.units.school, leader: roles.L.employment });
  const document = `mutation ($input: TeamConversationInput!) { callTeamConversation(input: $input) { errors { code params } } }`;
  const meeting = { startsAt: '2026-07-01T10:00:00Z', durationMinutes: 60, place: 'Her' };
  const input = { leaderEmploymentId: roles.L.employment, replacesMus: false, meeting };
  await set({ tusMinMembers: 4 });
  expect(await told(leader, document, { input })).toEqual({
    errors: [{ code: 'TEAM_TOO_SMALL', params: '{"min":4}' }],
  });
  await set({ tusMinMembers: 3 });
  expect(await told(leader, document, { input })).toEqual({ errors: [] });
});

test('the most open items hold for one that is added, and those there are stay', async () => {
  const plan = await makePlan(on, roles.E.employment, 2026);
  for (let n = 0; n < 3; n += 1) await makeItem(on, plan);
  const document = `mutation ($id: ID!, $request: ID!, $input: PlanItemInput!) {
    addPlanItem(employmentId: $id, year: 2026, requestId: $request, input: $input) { errors { code params } } }`;
  const add = async () =>
    told(employee, document, { id: roles.E.employment, request: crypto.randomUUID(), input: await itemInput(on) });
  await set({ openItemsMax: 2 });
  expect(await add()).toEqual({ errors: [{ code: 'TOO_MANY_OPEN', params: '{"max":2,"open":3}' }] });
  expect((await planFor(employee, roles.E.employment)).items).toHaveLength(3);
  await set({ openItemsMax: 4 });
  expect(await add()).toEqual({ errors: [] });
});

test('follow-ups come as is set when something is learnt; what was learnt before keeps its days', async () => {
  const plan = await makePlan(on, roles.E.employment, 2026);
  const document = `mutation ($id: ID!) { setPlanItemStatus(id: $id, version: 1, input: { status: LEARNT }) { errors { code } } }`;
  const dates = async () =>
    (await planFor(employee, roles.E.employment)).items.map((item) => item.followUps.map(({ dueOn }) => dueOn));
  await told(employee, document, { id: await makeItem(on, plan, { status: 'under_way' }) });
  const before = ['2026-06-29', '2026-07-15', '2026-09-15', '2026-12-15'];
  expect(await dates()).toEqual([before]);
  await set({ followUpSteps: ['P1W', 'P2M'] });
  await told(employee, document, { id: await makeItem(on, plan, { status: 'under_way' }) });
  expect(await dates()).toEqual([before, ['2026-06-22', '2026-08-15']]);
});

test('a talk after a long absence is offered only where it is set', async () => {
  const document = `mutation ($id: ID!, $meeting: MeetingInput!) {
    inviteToConversations(invitations: [{ employmentId: $id, occasion: AFTER_ABSENCE, meeting: $meeting }]) { errors { code } } }`;
  const meeting = { startsAt: '2026-07-01T10:00:00Z', durationMinutes: 60, place: 'Her' };
  const invite = () => told(leader, document, { id: roles.E.employment, meeting });
  await set({ absenceTalk: false });
  expect(await invite()).toEqual({ errors: [{ code: 'NOT_OFFERED' }] });
  await set({ absenceTalk: true });
  expect(await invite()).toEqual({ errors: [] });
});

test('reminders go out on the days that are set', async () => {
  await placed(on, roles.E.employment, { leader: roles.L.employment, createdOn: '2026-06-01' });
  const run = async (today: string) => {
    await pool.transaction(({ db }) => remind({ db, today }), today);
    return (await sql(`SELECT 1 FROM mail WHERE person_id = $1 AND kind = 'reminder'`, [roles.E.person])).length;
  };
  await set({ reminderDays: [-3] });
  expect(await run('2026-06-20')).toBe(0);
  expect(await run('2026-06-28')).toBe(1);
});

test('records are erased after the years that are set, and plans, levels and leavers after theirs', async () => {
  const forget = (today: string) =>
    pool.transaction(({ db }) => db.selectNoFrom((eb) => eb.fn('app.forget_what_is_over').as('x')).execute(), today);
  const id = await placed(on, roles.E.employment, {
    leader: roles.L.employment,
    createdOn: '2024-06-15',
    state: 'signed',
    year: 2024,
  });
  await sql('ALTER TABLE conversation_text DISABLE TRIGGER USER');
  await sql(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'Ord')`, [id]);
  await sql('ALTER TABLE conversation_text ENABLE TRIGGER USER');
  await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 3, '2024-06-15');
  const kept = async () => [
    (await sql('SELECT 1 FROM conversation_text')).length,
    (await sql('SELECT 1 FROM holding')).length,
  ];
  await forget('2026-06-16');
  expect(await kept()).toEqual([1, 1]);
  await set({ recordYears: 2 });
  await forget('2026-06-15');
  expect(await kept()).toEqual([1, 1]);
  await forget('2026-06-16');
  expect(await kept()).toEqual([0, 1]);
  await set({ recordYears: 2, holdingYears: 2 });
  await forget('2026-06-16');
  expect(await kept()).toEqual([0, 0]);
  expect((await settingFor(house)).changes.map(({ setting }) => setting)).toContain('RECORD_YEARS');
});
