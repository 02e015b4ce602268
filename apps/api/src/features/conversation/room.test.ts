import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { invited, level, seen, talk, upTo, write } from '../../testing/conversations.ts';
import { makeItem, makePlan } from '../../testing/plans.ts';

let on: TestApp;
let unit: string;
let employee: Session;
let leader: Session;
let outsider: Session;
let anna: { person: string; employment: string };
let id: string;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  outsider = await on.as((await on.build.employ('Udefra', { unit, leaderLevel: 3 })).person);
});
afterAll(() => on.close());
beforeEach(async () => {
  const lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3 });
  anna = await on.build.employ('Anna Prøve', { unit, leader: lis.employment });
  [employee, leader] = [await on.as(anna.person), await on.as(lis.person)];
  id = (await invited(leader, anna.employment)).id;
});

const codes = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);
const goals = async (session: Session) => (await talk(session, id)).texts.find(({ field }) => field === 'GOALS');

describe('the shared record', () => {
  test('is closed until both are ready, and to whoever takes no part', async () => {
    const element = { elementId: await on.build.elementId('E1.1'), level: 1 };
    for (const session of [employee, leader]) {
      expect(codes(await write(session, id, 'For tidligt'))).toEqual(['WRONG_STATE']);
      expect(codes(await level(session, 'agreeLevel', id, element))).toEqual(['WRONG_STATE']);
    }
    await upTo('both_ready', { employee, leader, id });
    expect(codes(await write(outsider, id, 'Udefra'))).toEqual(['NOT_FOUND']);
    expect(codes(await level(outsider, 'agreeLevel', id, element))).toEqual(['NOT_FOUND']);
  });

  test('holds six fields from the start, each with its own version', async () => {
    await upTo('both_ready', { employee, leader, id });
    expect((await talk(employee, id)).texts.map(({ field, body, version }) => [field, body, version])).toEqual(
      ['GOALS', 'COMPETENCE', 'COOPERATION', 'FEEDBACK', 'WISHES', 'AGREEMENTS'].map((field) => [field, '', 0]),
    );
    await write(employee, id, 'Et', 0, 'GOALS');
    await write(leader, id, 'To', 0, 'WISHES');
    await write(leader, id, 'Tre', 1, 'GOALS');
    expect((await talk(employee, id)).texts.filter(({ body }) => body !== '')).toEqual([
      { field: 'GOALS', body: 'Tre', version: 2 },
      { field: 'WISHES', body: 'To', version: 1 },
    ]);
  });

  test('loses nobody’s text: the second writer gets the field as the other left it', async () => {
    await upTo('both_ready', { employee, leader, id });
    await write(employee, id, 'Annas');
    const late = await write(leader, id, 'Lis’');
    expect([codes(late), late.text]).toEqual([['CONFLICT'], { field: 'GOALS', body: 'Annas', version: 1 }]);
    expect((await goals(employee))?.body).toBe('Annas');
    expect((await write(leader, id, 'Annas og Lis’', 1)).text).toEqual({
      field: 'GOALS',
      body: 'Annas og Lis’',
      version: 2,
    });
  });

  test.each([0, 1])(
    'of two who write at the very same time from version %i one hears of the other',
    async (version) => {
      await upTo('both_ready', { employee, leader, id });
      if (version > 0) await write(employee, id, 'Først');
      const both = await Promise.all([write(employee, id, 'Annas', version), write(leader, id, 'Lis’', version)]);
      expect(both.flatMap(codes)).toEqual(['CONFLICT']);
      const now = await goals(employee);
      expect(now?.version).toBe(version + 1);
      for (const { text } of both) expect(text?.body).toBe(now?.body);
    },
  );

  test('is written once when sent twice', async () => {
    await upTo('both_ready', { employee, leader, id });
    const first = await write(employee, id, 'Et');
    expect((await write(employee, id, 'Et')).text).toEqual(first.text);
  });

  test.each([
    ['too long', 'x'.repeat(8001), 'TOO_LONG'],
    ['with a NUL', 'a\0b', 'MALFORMED'],
  ])('%s is refused', async (_, body, code) => {
    await upTo('both_ready', { employee, leader, id });
    expect(codes(await write(employee, id, body))).toEqual([code]);
  });

  test('can be written in the room, when it was held and when the plan is agreed', async () => {
    await upTo('both_ready', { employee, leader, id });
    let version = 0;
    for (const verb of ['holdConversation', 'agreePlan'] as const) {
      expect(codes(await write(employee, id, verb, version++))).toEqual([]);
      await seen(leader, verb, await talk(leader, id));
    }
    expect(codes(await write(leader, id, 'Til sidst', version))).toEqual([]);
  });

  test('is held also where the two never said ready', async () => {
    await seen(leader, 'holdConversation', await talk(leader, id));
    expect(codes(await write(employee, id, 'Uden forberedelse'))).toEqual([]);
  });
});

describe('a step of both', () => {
  test.each(['agreePlan', 'reopenPlan'] as const)('%s is either’s, clicked twice it is done once', async (verb) => {
    await upTo(verb === 'agreePlan' ? 'held' : 'plan_agreed', { employee, leader, id });
    for (const session of [employee, leader]) {
      const before = await talk(session, id);
      const done = await Promise.all([seen(session, verb, before), seen(session, verb, before)]);
      expect(done.flatMap(codes)).toEqual([]);
      expect(new Set(done.map(({ conversation }) => conversation?.version))).toEqual(new Set([before.version + 1]));
      await seen(session, verb === 'agreePlan' ? 'reopenPlan' : 'agreePlan', await talk(session, id));
    }
  });

  test('from an older version is refused with how it stands', async () => {
    const held = await upTo('held', { employee, leader, id });
    await seen(employee, 'agreePlan', held);
    await seen(employee, 'reopenPlan', await talk(employee, id));
    const late = await seen(leader, 'agreePlan', held);
    expect([codes(late), late.conversation?.standing]).toEqual([['CONFLICT'], 'HELD']);
  });

  test('is NOT_FOUND to whoever takes no part', async () => {
    const held = await upTo('held', { employee, leader, id });
    for (const verb of [
      'holdConversation',
      'agreePlan',
      'reopenPlan',
      'signConversation',
      'takeOverConversation',
      'cancelConversation',
    ] as const) {
      const person = await on.build.employ('Teamleder', { unit, leaderLevel: 4 });
      await on.build.employ('Medlem', { unit, leader: person.employment });
      expect([verb, codes(await seen(await on.as(person.person), verb, held))]).toEqual([verb, ['NOT_FOUND']]);
    }
  });
});

test('the plan is not agreed while last year’s items are unsettled, and then it is', async () => {
  await upTo('held', { employee, leader, id });
  const item = await makeItem(on, await makePlan(on, anna.employment, 2025));
  const refused = await seen(leader, 'agreePlan', await talk(leader, id));
  expect(refused.errors.map(({ code, field }) => [code, field])).toEqual([['ITEMS_UNSETTLED', 'plan']]);
  await on.build.sql.query(`UPDATE plan_item SET status = 'done', closed_on = '2026-06-01' WHERE id = $1`, [item]);
  const agreed = await seen(employee, 'agreePlan', await talk(employee, id));
  expect([agreed.errors, agreed.conversation?.standing]).toEqual([[], 'PLAN_AGREED']);
});
