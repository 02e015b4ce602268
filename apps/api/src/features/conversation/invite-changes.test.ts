import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, mailsOf, reschedule, seen, upTo } from '../../testing/conversations.ts';
import type { Refusal } from '../../testing/requirements.ts';

let on: TestApp;
let unit: string;
let chief: { person: string; employment: string };
let lis: { person: string; employment: string };
let leader: Session;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  chief = await on.build.employ('Chefen', { unit, leaderLevel: 2 });
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM mail');
  lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3, leader: chief.employment });
  leader = await on.as(lis.person);
});

const report = (name = 'Anna Prøve', over: object = {}) =>
  on.build.employ(name, { unit, leader: lis.employment, ...over });
const mails = () => mailsOf(on);

describe('moving it', () => {
  test('tells by mail, with a calendar entry that follows, once for each change', async () => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    const moved = await reschedule(leader, made, { startsAt: '2026-08-10T08:00:00Z', note: 'Lidt senere' });
    expect(moved.conversation).toMatchObject({
      startsAt: '2026-08-10T08:00:00.000Z',
      note: 'Lidt senere',
      version: 2,
      standing: 'INVITED',
    });
    const again = await reschedule(leader, made, { startsAt: '2026-08-10T08:00:00Z', note: 'Lidt senere' });
    expect(again).toEqual(moved);
    expect((await mails()).map(({ kind, sequence, startsAt }) => [kind, sequence, startsAt])).toEqual([
      ['conversation_invitation', 0, '2026-08-03T08:00:00.000Z'],
      ['conversation_changed', 1, '2026-08-10T08:00:00.000Z'],
    ]);
  });

  test('from an older version is refused with how it stands', async () => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    await reschedule(leader, made, { place: 'Lokale 3' });
    const { conversation, errors } = await reschedule(leader, made, { place: 'Lokale 4' });
    expect([errors[0]?.code, conversation?.place]).toEqual(['CONFLICT', 'Lokale 3']);
  });

  test('to the past, or nowhere, is refused', async () => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    const { errors } = await reschedule(leader, made, { startsAt: '2026-06-01T08:00:00Z', place: '' });
    expect(errors).toMatchObject([
      { code: 'STARTS_IN_PAST', field: 'input.startsAt' },
      { code: 'PLACE_OR_LINK', field: 'input.place' },
    ]);
  });

  test('and calling off are not the employee’s, and not after it was held', async () => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    const employee = await on.as(anna.person);
    await expect(reschedule(employee, made, { place: 'x' })).rejects.toThrow('FORBIDDEN');
    await expect(seen(employee, 'cancelConversation', made)).rejects.toThrow('FORBIDDEN');
    const held = await upTo('held', { employee, leader, id: made.id });
    expect((await reschedule(leader, held, { place: 'x' })).errors[0]?.code).toBe('WRONG_STATE');
    expect((await seen(leader, 'cancelConversation', held)).errors[0]?.code).toBe('WRONG_STATE');
  });
});

describe('calling it off', () => {
  test('tells once by mail, also when clicked twice', async () => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    const done = await Promise.all([
      seen(leader, 'cancelConversation', made),
      seen(leader, 'cancelConversation', made),
    ]);
    expect(done.map(({ conversation, errors }) => [conversation?.standing, errors])).toEqual([
      ['CANCELLED', []],
      ['CANCELLED', []],
    ]);
    expect((await mails()).map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['conversation_invitation', 0],
      ['conversation_cancelled', 1],
    ]);
  });

  test('from an older version is refused', async () => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    await reschedule(leader, made, { place: 'Lokale 3' });
    expect((await seen(leader, 'cancelConversation', made)).errors[0]?.code).toBe('CONFLICT');
  });
});

describe('the day it was held', () => {
  const hold = async (session: Session, id: string, version: number, heldOn?: string) =>
    (
      await answered<{ holdConversation: { conversation: { heldOn: string } | null; errors: readonly Refusal[] } }>(
        session,
        `mutation ($id: ID!, $version: Int!, $heldOn: Date) { holdConversation(id: $id, version: $version, heldOn: $heldOn) {
          conversation { heldOn } errors { code field params } } }`,
        { id, version, heldOn },
      )
    ).holdConversation;

  test.each(['2026-06-14', '2026-06-17'])('is not %s, before it was made or after today', async (day) => {
    const anna = await report();
    const made = await invited(leader, anna.employment);
    on.setNow('2026-06-16T10:00:00Z');
    leader = await on.as(lis.person);
    const { errors } = await hold(leader, made.id, made.version, day);
    expect(errors).toEqual([
      { code: 'DAY_OUT_OF_RANGE', field: 'heldOn', params: '{"first":"2026-06-15","last":"2026-06-16"}' },
    ]);
    expect((await hold(leader, made.id, made.version, '2026-06-15')).conversation?.heldOn).toBe('2026-06-15');
    expect((await hold(leader, made.id, made.version, '2026-06-15')).errors).toEqual([]);
  });
});

describe('asking for one', () => {
  const ask = async (session: Session, id: string) =>
    (
      await answered<{ askForConversation: { askedOn: string | null; errors: readonly Refusal[] } }>(
        session,
        'mutation ($id: ID!) { askForConversation(employmentId: $id) { askedOn errors { code field } } }',
        { id },
      )
    ).askForConversation;

  test('is for the own employment, once a year, and the leader sees it', async () => {
    const anna = await report();
    const employee = await on.as(anna.person);
    expect(await ask(employee, lis.employment)).toEqual({
      askedOn: null,
      errors: [{ code: 'NOT_FOUND', field: 'employmentId' }],
    });
    expect((await ask(employee, anna.employment)).askedOn).toBe('2026-06-15');
    on.setNow('2026-06-20T10:00:00Z');
    expect((await ask(await on.as(anna.person), anna.employment)).askedOn).toBe('2026-06-15');
    const { conversationOverview } = await answered<{
      conversationOverview: { members: { askedOn: string | null }[] };
    }>(await on.as(lis.person), '{ conversationOverview { members { askedOn } } }', {});
    expect(conversationOverview.members).toEqual([{ askedOn: '2026-06-15' }]);
  });
});
