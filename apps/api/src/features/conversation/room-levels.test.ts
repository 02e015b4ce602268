import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, level, ready, upTo } from '../../testing/conversations.ts';

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
