import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  answer,
  answered,
  invited,
  level,
  placed,
  questionId,
  ready,
  seen,
  talk,
  upTo,
  write,
} from '../../testing/conversations.ts';

let on: TestApp;
let unit: string;
let chief: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  chief = await on.build.employ('Chefen', { unit, leaderLevel: 2 });
});
afterAll(() => on.close());

/** An employee and a leader of their own, with their sessions. */
async function pair() {
  const lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3, leader: chief.employment });
  const anna = await on.build.employ('Anna Prøve', { unit, leader: lis.employment });
  return { lis, anna, leader: await on.as(lis.person), employee: await on.as(anna.person) };
}

async function invitedPair() {
  const two = await pair();
  return { ...two, id: (await invited(two.leader, two.anna.employment)).id };
}

describe('a conversation', () => {
  test('goes from the invitation to both signatures, and leaves levels and no preparation', async () => {
    const { employee, leader, anna, lis, id } = await invitedPair();
    const [e11, e12, e13] = [
      await on.build.elementId('E1.1'),
      await on.build.elementId('E1.2'),
      await on.build.elementId('E1.3'),
    ];
    const goals = await questionId(on, 'goals.most_important');
    await answer(employee, id, goals, 'Mine tanker');
    await answer(leader, id, goals, 'Lederens tanker');
    await level(employee, 'assessInPreparation', id, { elementId: e11, level: 2 });
    await level(leader, 'assessInPreparation', id, { elementId: e11, level: 4, remark: 'Ser det hver dag' });
    await level(employee, 'assessInPreparation', id, { elementId: e12, level: 5 });
    expect((await ready(employee, id)).conversation?.standing).toBe('I_AM_READY');
    expect((await ready(leader, id)).conversation?.standing).toBe('BOTH_READY');

    const open = await talk(employee, id);
    expect(open.otherPreparation?.answers.map(({ body }) => body)).toContain('Lederens tanker');
    expect(open.otherPreparation?.levels.map((each) => [each.kind, each.level])).toEqual([['LEADER', 4]]);
    await level(leader, 'agreeLevel', id, { elementId: e11, level: 3 });
    await level(employee, 'agreeLevel', id, { elementId: e13, level: 1 });
    await write(employee, id, 'Vi er enige', 0, 'AGREEMENTS');
    const held = await seen(leader, 'holdConversation', await talk(leader, id));
    expect([held.conversation?.standing, held.conversation?.heldOn]).toEqual(['HELD', '2026-06-15']);
    await seen(employee, 'agreePlan', await talk(employee, id));
    const one = await seen(employee, 'signConversation', await talk(employee, id));
    expect([one.conversation?.standing, one.conversation?.leaderSignedAt]).toEqual(['PLAN_AGREED', null]);
    const both = await seen(leader, 'signConversation', await talk(leader, id));
    expect([both.errors, both.conversation?.standing]).toEqual([[], 'SIGNED']);
    expect([both.conversation?.ownPreparation, both.conversation?.otherPreparation]).toEqual([null, null]);

    const { rows } = await on.build.sql.query(
      `SELECT e.code, h.kind, h.level, h.assessed_on, h.author_id, h.shared_at IS NOT NULL AS shared FROM holding h
       JOIN element e ON e.id = h.element_id WHERE h.employment_id = $1 ORDER BY 1, 2`,
      [anna.employment],
    );
    const row = (code: string, kind: string, reached: number, author: string) => ({
      code,
      kind,
      level: reached,
      assessed_on: '2026-06-15',
      author_id: author,
      shared: true,
    });
    expect(rows).toEqual([
      row('E1.1', 'agreed', 3, lis.person),
      row('E1.1', 'leader', 4, lis.person),
      row('E1.1', 'self', 2, anna.person),
      row('E1.2', 'self', 5, anna.person),
      row('E1.3', 'agreed', 1, lis.person),
    ]);
    for (const table of ['preparation', 'preparation_answer']) {
      const left = await on.build.sql.query(`SELECT 1 FROM ${table} WHERE conversation_id = $1`, [id]);
      expect([table, left.rows]).toEqual([table, []]);
    }
    expect((await talk(leader, id)).texts.find(({ field }) => field === 'AGREEMENTS')?.body).toBe('Vi er enige');
  });

  test('keeps the wheel version it was held on', async () => {
    const two = await invitedPair();
    await upTo('held', two);
    const document = 'query ($id: ID!) { conversation(id: $id) { wheelVersion { number wheel } } }';
    expect(await answered(two.leader, document, { id: two.id })).toEqual({
      conversation: { wheelVersion: { number: 1, wheel: 'EMPLOYEE' } },
    });
  });

  test('held before both were ready reveals nothing, and what was not revealed is erased', async () => {
    const { employee, leader, id, anna } = await invitedPair();
    await answer(employee, id, await questionId(on, 'goals.most_important'), 'Kun for mig');
    await level(employee, 'assessInPreparation', id, { elementId: await on.build.elementId('E1.1'), level: 2 });
    await ready(employee, id);
    await seen(leader, 'holdConversation', await talk(leader, id));
    expect((await talk(leader, id)).otherPreparation).toBeNull();
    expect((await talk(employee, id)).ownPreparation?.answers.map(({ body }) => body)).toContain('Kun for mig');
    await seen(leader, 'agreePlan', await talk(leader, id));
    await seen(leader, 'signConversation', await talk(leader, id));
    await seen(employee, 'signConversation', await talk(employee, id));
    const left = await on.build.sql.query(
      `SELECT 1 FROM holding WHERE employment_id = $1 UNION ALL SELECT 1 FROM conversation_level WHERE conversation_id = $2`,
      [anna.employment, id],
    );
    expect(left.rows).toEqual([]);
  });

  test('of a leader is a LUS on the leader wheel, led by the leader above', async () => {
    const { lis } = await pair();
    const above = await on.as(chief.person);
    const lus = await invited(above, lis.employment);
    expect(lus.kind).toBe('LUS');
    const [employee, id] = [await on.as(lis.person), lus.id];
    await upTo('signed', { employee, leader: above, id });
    const document =
      'query ($id: ID!) { conversation(id: $id) { wheelVersion { wheel } elements { element { element { code } } } } }';
    const { conversation } = await answered<{
      conversation: { wheelVersion: { wheel: string }; elements: { element: { element: { code: string } } }[] };
    }>(employee, document, { id });
    expect(conversation.wheelVersion.wheel).toBe('LEADER');
    expect(conversation.elements).toHaveLength(34);
  });
});

describe('after both signatures nothing changes', () => {
  test.each(['cancelConversation', 'holdConversation', 'agreePlan', 'reopenPlan'] as const)('%s', async (verb) => {
    const two = await invitedPair();
    const signed = await upTo('signed', two);
    const { errors } = await seen(two.leader, verb, signed);
    expect(errors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect(await talk(two.leader, two.id)).toEqual(signed);
  });

  test('neither a text nor a level', async () => {
    const two = await invitedPair();
    await upTo('both_ready', two);
    await write(two.employee, two.id, 'Før');
    const signed = await upTo('signed', two);
    expect((await write(two.employee, two.id, 'Efter', 1)).errors[0]?.code).toBe('WRONG_STATE');
    const late = { elementId: await on.build.elementId('E1.1'), level: 5 };
    expect((await level(two.leader, 'agreeLevel', two.id, late)).errors[0]?.code).toBe('WRONG_STATE');
    expect((await talk(two.leader, two.id)).texts).toEqual(signed.texts);
  });
});

describe('a signature', () => {
  test('is the own one alone: signing twice does not sign for the other', async () => {
    const two = await invitedPair();
    const agreed = await upTo('plan_agreed', two);
    for (let n = 0; n < 3; n += 1) {
      const { conversation, errors } = await seen(two.leader, 'signConversation', agreed);
      expect([errors, conversation?.standing, conversation?.employeeSignedAt]).toEqual([[], 'PLAN_AGREED', null]);
    }
  });

  test.each<[string, (session: Session, id: string) => Promise<unknown>]>([
    ['a text', (session, id) => write(session, id, 'Nyt')],
    [
      'an agreed level',
      async (session, id) =>
        level(session, 'agreeLevel', id, { elementId: await on.build.elementId('E1.1'), level: 1 }),
    ],
    ['going back', async (session, id) => seen(session, 'reopenPlan', await talk(session, id))],
  ])('is taken back by %s, and nobody signs what they have not seen', async (_, change) => {
    const two = await invitedPair();
    await upTo('plan_agreed', two);
    const seenByLeader = await talk(two.leader, two.id);
    await seen(two.employee, 'signConversation', await talk(two.employee, two.id));
    await change(two.employee, two.id);
    expect((await talk(two.employee, two.id)).employeeSignedAt).toBeNull();
    const { conversation, errors } = await seen(two.leader, 'signConversation', seenByLeader);
    expect(['CONFLICT', 'WRONG_STATE']).toContain(errors[0]?.code);
    expect(conversation?.leaderSignedAt ?? null).toBeNull();
  });

  test('stands where the other only signs as well, and the same text again changes nothing', async () => {
    const two = await invitedPair();
    await upTo('both_ready', two);
    await write(two.leader, two.id, 'Enige');
    await upTo('plan_agreed', two);
    const agreed = await talk(two.leader, two.id);
    await seen(two.employee, 'signConversation', agreed);
    expect((await write(two.leader, two.id, 'Enige', 0)).errors).toEqual([]);
    expect((await seen(two.leader, 'signConversation', agreed)).conversation?.standing).toBe('SIGNED');
  });
});

describe('the newer level of the same day wins', () => {
  test('where there was one from elsewhere already', async () => {
    const two = await invitedPair();
    await on.build.holding(two.anna.employment, 'E1.1', 'agreed', 1, '2026-06-15');
    await upTo('both_ready', two);
    await level(two.leader, 'agreeLevel', two.id, { elementId: await on.build.elementId('E1.1'), level: 4 });
    await upTo('signed', two);
    const { rows } = await on.build.sql.query(`SELECT level FROM holding WHERE employment_id = $1`, [
      two.anna.employment,
    ]);
    expect(rows).toEqual([{ level: 4 }]);
  });
});

describe('its wheel', () => {
  test('is that of the day it was held, whatever is required since', async () => {
    const { anna, lis, employee } = await pair();
    const id = await placed(on, anna.employment, { leader: lis.employment, state: 'signed', createdOn: '2025-09-01' });
    await on.build.requirement({ employment: anna.employment, element: 'E1.1', level: 5, from: '2026-01-01' });
    const document =
      'query ($id: ID!) { conversation(id: $id) { wheel { day elements { requirement } } elements { element { requirement } } } }';
    const { conversation } = await answered<{
      conversation: {
        wheel: { day: string; elements: { requirement: number | null }[] };
        elements: { element: { requirement: number | null } }[];
      };
    }>(employee, document, { id });
    expect(conversation.wheel.day).toBe('2025-09-01');
    expect(conversation.wheel.elements.filter(({ requirement }) => requirement !== null)).toEqual([]);
    expect(conversation.elements.filter(({ element }) => element.requirement !== null)).toEqual([]);
  });
});

describe('who looks', () => {
  const looks = async (session: Session) =>
    (
      await answered<{ looks: { edges: { node: { kind: string; viewerName: string } }[] } }>(
        session,
        '{ looks { edges { node { kind viewerName } } } }',
        {},
      )
    ).looks.edges.map(({ node }) => `${node.kind} ${node.viewerName}`);

  test.each(['note', 'texts { body }', 'otherPreparation { readyAt }', 'elements { reason }', 'wheel { day }'])(
    'at the content is told to the employee: %s',
    async (field) => {
      const { employee, leader, id } = await invitedPair();
      const document = `query ($id: ID!) { conversation(id: $id) { ${field} } }`;
      // Inviting answered with all that the conversation holds.
      await on.build.sql.query('DELETE FROM look');
      await answered(employee, document, { id });
      expect(await looks(employee)).toEqual([]);
      await answered(leader, document, { id });
      expect(await looks(employee)).toContain('CONVERSATION Lis Leder');
    },
  );

  test('at the facts alone is not', async () => {
    const { employee, leader, id } = await invitedPair();
    await on.build.sql.query('DELETE FROM look');
    await answered(leader, `query ($id: ID!) { conversation(id: $id) { standing startsAt version } }`, { id });
    await answered(leader, '{ conversationOverview { members { standing conversation { startsAt } } } }', {});
    expect(await looks(employee)).toEqual([]);
  });
});
