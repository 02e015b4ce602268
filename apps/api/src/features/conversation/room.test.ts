import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, level, ready, seen, talk, upTo, write } from '../../testing/conversations.ts';
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

describe('an agreed level', () => {
  test('is one for both; the second writer gets it as the other left it', async () => {
    await upTo('both_ready', { employee, leader, id });
    const elementId = await on.build.elementId('E1.1');
    await level(employee, 'agreeLevel', id, { elementId, level: 3 });
    const late = await level(leader, 'agreeLevel', id, { elementId, level: 4 });
    expect([codes(late), late.level]).toEqual([['CONFLICT'], { kind: 'AGREED', level: 3, remark: null, version: 1 }]);
    const done = await level(leader, 'agreeLevel', id, { elementId, level: 4, remark: 'Vi er uenige', version: 1 });
    expect(done.level).toEqual({ kind: 'AGREED', level: 4, remark: 'Vi er uenige', version: 2 });
  });

  test('stands beside the two assessments, which stay as they were', async () => {
    const elementId = await on.build.elementId('E1.1');
    await level(employee, 'assessInPreparation', id, { elementId, level: 1 });
    await level(leader, 'assessInPreparation', id, { elementId, level: 4 });
    await upTo('both_ready', { employee, leader, id });
    await level(leader, 'agreeLevel', id, { elementId, level: 3 });
    const document = `query ($id: ID!) { conversation(id: $id) { elements {
      element { element { code } } reason difference self { level } leader { level } agreed { level } } } }`;
    const { conversation } = await answered<{ conversation: { elements: object[] } }>(employee, document, { id });
    expect(conversation.elements[0]).toEqual({
      element: { element: { code: 'E1.1' } },
      reason: 'DIFFERENCE',
      difference: 3,
      self: { level: 1 },
      leader: { level: 4 },
      agreed: { level: 3 },
    });
  });
});

describe('several levels at once', () => {
  const agreeAll = async (session: Session, levels: readonly object[]) =>
    (
      await answered<{
        agreeLevels: {
          levels: { level: number | null; version: number }[] | null;
          conversation: { id: string } | null;
          errors: { code: string; field: string; params: string }[];
        };
      }>(
        session,
        `mutation ($id: ID!, $levels: [ConversationLevelInput!]!) { agreeLevels(conversationId: $id, levels: $levels) {
          levels { level version } conversation { id } errors { code field params } } }`,
        { id, levels: levels.map((each) => ({ missingComponents: [], version: 0, ...each })) },
      )
    ).agreeLevels;
  const agreedLevels = async () =>
    (
      await on.build.sql.query(
        `SELECT e.code, l.level, l.version FROM conversation_level l JOIN element e ON e.id = l.element_id
         WHERE l.conversation_id = $1 AND l.kind = 'agreed' ORDER BY e.code`,
        [id],
      )
    ).rows;
  const two = async () => [
    { elementId: await on.build.elementId('E1.1'), level: 3 },
    { elementId: await on.build.elementId('E2.1'), level: 4 },
  ];

  test('are written in their order, sent again the same', async () => {
    await upTo('both_ready', { employee, leader, id });
    for (const session of [employee, leader]) {
      expect(await agreeAll(session, await two())).toEqual({
        levels: [
          { level: 3, version: 1 },
          { level: 4, version: 1 },
        ],
        conversation: { id },
        errors: [],
      });
    }
    expect(await agreedLevels()).toEqual([
      { code: 'E1.1', level: 3, version: 1 },
      { code: 'E2.1', level: 4, version: 1 },
    ]);
  });

  test('are all refused where the other wrote one of them meanwhile', async () => {
    await upTo('both_ready', { employee, leader, id });
    const [first, second] = await two();
    await level(leader, 'agreeLevel', id, { ...second, level: 1 });
    expect(await agreeAll(employee, [first ?? {}, second ?? {}])).toEqual({
      levels: [{ level: 1, version: 1 }],
      conversation: null,
      errors: [{ code: 'CONFLICT', field: 'levels.1.version', params: '{}' }],
    });
    expect(await agreedLevels()).toEqual([{ code: 'E2.1', level: 1, version: 1 }]);
  });

  test('are all refused where some are wrong, with each that is', async () => {
    await upTo('both_ready', { employee, leader, id });
    const [first, second] = await two();
    const stranger = { elementId: await on.build.elementId('L1.1'), level: 3 };
    const { levels, errors } = await agreeAll(employee, [first ?? {}, { ...second, level: 6 }, stranger]);
    expect([levels, errors.map(({ code, field }) => [code, field])]).toEqual([
      null,
      [
        ['LEVEL_OFF_SCALE', 'levels.1.level'],
        ['NOT_FOUND', 'levels.2.elementId'],
      ],
    ]);
    expect(await agreedLevels()).toEqual([]);
  });

  test('are at most a hundred, and for the room alone', async () => {
    expect((await agreeAll(employee, await two())).errors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
    await upTo('both_ready', { employee, leader, id });
    const [first] = await two();
    const many = Array.from({ length: 101 }, () => first ?? {});
    expect((await agreeAll(employee, many)).errors).toEqual([
      { code: 'TOO_MANY', field: 'levels', params: '{"max":100}' },
    ]);
    expect((await agreeAll(outsider, await two())).errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  test('are told once to the open pages', async () => {
    await upTo('both_ready', { employee, leader, id });
    const told: string[] = [];
    const client = on.build.sql;
    client.on('notification', ({ payload }) => told.push(payload ?? ''));
    await client.query('LISTEN medhjul_live');
    await agreeAll(employee, await two());
    await client.query('UNLISTEN medhjul_live');
    expect(told.filter((payload) => payload === `conversation:${id}`)).toHaveLength(1);
  });
});

describe('elements', () => {
  test('come in the order to talk: differences, strategic needs, core needs, needs, the rest', async () => {
    const { build } = on;
    for (const [element, required, agreed] of [
      ['E2.1', 3, 1],
      ['E3.1', 4, 3],
      ['E4.1', 2, 1],
    ] as const) {
      await build.requirement({ employment: anna.employment, element, level: required });
      await build.holding(anna.employment, element, 'agreed', agreed, '2025-06-01');
    }
    await build.mark('strategic', unit, { element: 'E4.1' });
    await build.mark('core', unit, { element: 'E3.1' });
    const elementId = await build.elementId('E6.1');
    await level(employee, 'assessInPreparation', id, { elementId, level: 1 });
    await level(leader, 'assessInPreparation', id, { elementId, level: 2 });
    const document = `query ($id: ID!) { conversation(id: $id) { elements { element { element { code } } reason lastAgreed { level } } } }`;
    const order = async () => {
      const { conversation } = await answered<{
        conversation: {
          elements: { element: { element: { code: string } }; reason: string; lastAgreed: { level: number } | null }[];
        };
      }>(employee, document, { id });
      return conversation.elements.map((each) => [
        each.element.element.code,
        each.reason,
        each.lastAgreed?.level ?? null,
      ]);
    };
    expect((await order()).slice(0, 4)).toEqual([
      ['E4.1', 'STRATEGIC_NEED', 1],
      ['E3.1', 'CORE_NEED', 3],
      ['E2.1', 'NEED', 1],
      ['E1.1', 'OTHER', null],
    ]);
    await ready(employee, id);
    await ready(leader, id);
    expect((await order()).slice(0, 2)).toEqual([
      ['E6.1', 'DIFFERENCE', null],
      ['E4.1', 'STRATEGIC_NEED', 1],
    ]);
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
