import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited } from '../../testing/conversations.ts';

let on: TestApp;
let unit: string;
let employee: Session;
let leader: Session;
let anna: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  const lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3 });
  anna = await on.build.employ('Anna Prøve', { unit, leader: lis.employment });
  [employee, leader] = [await on.as(anna.person), await on.as(lis.person)];
});

const id = () => ({ id: anna.employment });
const ask = (session = employee) =>
  answered(session, 'mutation ($id: ID!) { askForConversation(employmentId: $id) { errors { code } } }', id());
const withdraw = async (session = employee) =>
  (
    await answered<{ withdrawConversationRequest: { employment: { id: string } | null; errors: { code: string }[] } }>(
      session,
      'mutation ($id: ID!) { withdrawConversationRequest(employmentId: $id) { employment { id } errors { code } } }',
      id(),
    )
  ).withdrawConversationRequest;
const requests = async (session = employee) =>
  (
    await answered<{ conversationRequests: object[] }>(
      session,
      '{ conversationRequests { employment { id } askedOn isAnswered viewerCanWithdraw } }',
      {},
    )
  ).conversationRequests;
const seenByLeader = async () =>
  (
    await answered<{ conversationOverview: { members: { askedOn: string | null }[] } }>(
      leader,
      '{ conversationOverview { members { askedOn } } }',
      {},
    )
  ).conversationOverview.members;

const waiting = () => ({
  employment: { id: anna.employment },
  askedOn: '2026-06-15',
  isAnswered: false,
  viewerCanWithdraw: true,
});

test('what was asked for stands there afterwards, for who asked alone', async () => {
  expect(await requests()).toEqual([]);
  await ask();
  expect(await requests()).toEqual([waiting()]);
  expect(await requests(leader)).toEqual([]);
  expect(await seenByLeader()).toEqual([{ askedOn: '2026-06-15' }]);
});

test('it is taken back, twice the same as once, and the leader’s row falls back', async () => {
  await ask();
  for (let time = 0; time < 2; time += 1) {
    expect(await withdraw()).toEqual({ employment: { id: anna.employment }, errors: [] });
    expect(await requests()).toEqual([]);
    expect(await seenByLeader()).toEqual([{ askedOn: null }]);
  }
  await ask();
  expect(await requests()).toEqual([waiting()]);
});

test('once the leader has invited it is answered, and stays', async () => {
  await ask();
  await invited(leader, anna.employment, { occasion: 'ASKED_FOR' });
  expect(await requests()).toEqual([{ ...waiting(), isAnswered: true, viewerCanWithdraw: false }]);
  expect(await withdraw()).toEqual({ employment: null, errors: [{ code: 'WRONG_STATE' }] });
  expect(await seenByLeader()).toEqual([{ askedOn: '2026-06-15' }]);
});

test('an invitation of before is no answer', async () => {
  await invited(leader, anna.employment);
  on.setNow('2026-06-16T10:00:00Z');
  employee = await on.as(anna.person);
  await ask();
  expect(await requests()).toEqual([{ ...waiting(), askedOn: '2026-06-16' }]);
});

test('another’s is not found, by the leader neither', async () => {
  await ask();
  const other = await on.as((await on.build.employ('Udefra', { unit })).person);
  for (const session of [leader, other]) {
    expect(await withdraw(session)).toEqual({ employment: null, errors: [{ code: 'NOT_FOUND' }] });
  }
  expect(await requests()).toEqual([waiting()]);
});

test('what was asked last year is history', async () => {
  await ask();
  on.setNow('2027-01-02T10:00:00Z');
  employee = await on.as(anna.person);
  expect(await requests()).toEqual([]);
  await withdraw();
  const { rows } = await on.build.sql.query('SELECT 1 FROM conversation_request WHERE employment_id = $1', [
    anna.employment,
  ]);
  expect(rows).toHaveLength(1);
});
