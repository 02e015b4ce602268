import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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
  TALK,
  upTo,
  write,
} from '../../testing/conversations.ts';
import type { Talk } from '../../testing/conversations.ts';
import type { Refusal } from '../../testing/requirements.ts';

let on: TestApp;
let unit: string;
let people: Record<'anna' | 'former' | 'next', { person: string; employment: string }>;
let sessions: Record<'anna' | 'former' | 'next', Session>;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
});
afterAll(() => on.close());

/** Until 2026-06-20 "former" leads Anna, from then on "next". */
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  const former = await on.build.employ('Forrige Leder', { unit, leaderLevel: 3 });
  const next = await on.build.employ('Næste Leder', { unit, leaderLevel: 3 });
  const anna = await on.build.employ('Anna Prøve', { unit });
  await on.build.employ('Anden', { unit, leader: former.employment });
  await on.build.line(anna.employment, former.employment, '2020-01-01', '2026-06-20');
  await on.build.line(anna.employment, next.employment, '2026-06-20');
  people = { anna, former, next };
  await signIn();
});

async function signIn() {
  sessions = {
    anna: await on.as(people.anna.person),
    former: await on.as(people.former.person),
    next: await on.as(people.next.person),
  };
}

async function theNextLeads() {
  on.setNow('2026-06-20T10:00:00Z');
  await signIn();
}

const code = ({ errors }: { errors: readonly { code: string }[] }) => errors[0]?.code;
const takeOver = async (id: string) => seen(sessions.next, 'takeOverConversation', await talk(sessions.next, id));
const share = async (id: string, shared = true) =>
  (
    await answered<{ shareConversation: { conversation: Talk | null; errors: readonly Refusal[] } }>(
      sessions.anna,
      `mutation ($id: ID!, $shared: Boolean!) { shareConversation(id: $id, shared: $shared) { conversation { ${TALK} } errors { code } } }`,
      { id, shared },
    )
  ).shareConversation;

describe('with a new nearest leader', () => {
  test('the former leader loses all at once, at local midnight', async () => {
    const { id } = await invited(sessions.former, people.anna.employment);
    await upTo('signed', { employee: sessions.anna, leader: sessions.former, id });
    const document = 'query ($id: ID!) { conversation(id: $id) { standing } }';
    on.setNow('2026-06-19T21:59:59Z');
    await signIn();
    expect(await sessions.former.refusal(document, { id })).toBeUndefined();
    expect(await sessions.next.refusal(document, { id })).toBe('NOT_FOUND');
    on.setNow('2026-06-19T22:00:00Z');
    await signIn();
    expect(await sessions.former.refusal(document, { id })).toBe('NOT_FOUND');
    expect(await sessions.next.refusal(document, { id })).toBeUndefined();
  });

  test('the new one knows the facts of what was before, and none of its content', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    await upTo('both_ready', { employee: sessions.anna, leader: sessions.former, id: made.id });
    await write(sessions.anna, made.id, 'Mellem os to');
    await upTo('signed', { employee: sessions.anna, leader: sessions.former, id: made.id });
    await theNextLeads();
    const seenNow = await talk(sessions.next, made.id);
    expect(seenNow).toMatchObject({
      standing: 'SIGNED',
      heldOn: '2026-06-15',
      isReadable: false,
      texts: [],
      note: null,
    });
    expect([seenNow.ownPreparation, seenNow.otherPreparation]).toEqual([null, null]);
    const document = 'query ($id: ID!) { conversation(id: $id) { wheel { day } elements { reason } } }';
    expect(await answered(sessions.next, document, { id: made.id })).toEqual({
      conversation: { wheel: null, elements: [] },
    });
  });

  test('the employee may share one record, and close it again; nobody else may', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    await upTo('both_ready', { employee: sessions.anna, leader: sessions.former, id: made.id });
    await write(sessions.anna, made.id, 'Mellem os to');
    await upTo('signed', { employee: sessions.anna, leader: sessions.former, id: made.id });
    await theNextLeads();
    await share(made.id);
    expect((await talk(sessions.next, made.id)).texts[0]?.body).toBe('Mellem os to');
    await share(made.id, false);
    expect((await talk(sessions.next, made.id)).texts).toEqual([]);
    const document = 'mutation ($id: ID!) { shareConversation(id: $id, shared: true) { errors { code } } }';
    const { shareConversation } = await answered<{ shareConversation: { errors: { code: string }[] } }>(
      sessions.next,
      document,
      { id: made.id },
    );
    expect(shareConversation.errors[0]?.code).toBe('WRONG_STATE');
  });

  test.each(['holdConversation', 'agreePlan', 'signConversation'] as const)(
    '%s waits until it was taken over',
    async (verb) => {
      const made = await invited(sessions.former, people.anna.employment);
      await theNextLeads();
      expect(code(await seen(sessions.next, verb, made))).toBe('TAKE_OVER_FIRST');
      expect(code(await ready(sessions.next, made.id))).toBe('TAKE_OVER_FIRST');
    },
  );

  test('the season says what waits to be taken over, and the handover page the same', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    const asked = await invited(sessions.former, people.anna.employment, {
      occasion: 'ASKED_FOR',
      meeting: { startsAt: '2026-07-01T08:00:00Z', durationMinutes: 60, place: 'Lokale 2' },
    });
    await placed(on, people.anna.employment, {
      leader: people.former.employment,
      state: 'signed',
      createdOn: '2025-03-01',
    });
    await theNextLeads();
    const season = `query ($id: ID!) {
      conversationOverview { members { standing needsTakeOver viewerCanInvite } }
      handover(employmentId: $id) { since toTakeOver { id } conversations { year isReadable } }
    }`;
    expect(await answered(sessions.next, season, { id: people.anna.employment })).toEqual({
      conversationOverview: { members: [{ standing: 'INVITED', needsTakeOver: true, viewerCanInvite: false }] },
      handover: {
        since: '2026-06-20',
        toTakeOver: [{ id: made.id }, { id: asked.id }],
        conversations: [{ year: 2025, isReadable: false }],
      },
    });
    expect(
      await sessions.former.refusal('query ($id: ID!) { handover(employmentId: $id) { since } }', {
        id: people.anna.employment,
      }),
    ).toBe('NOT_FOUND');
  });
});

describe('taking over', () => {
  test('keeps the employee’s own part, erases the former leader’s, and the two get ready anew', async () => {
    const question = await questionId(on, 'goals.most_important');
    const elementId = await on.build.elementId('E1.1');
    const { id } = await invited(sessions.former, people.anna.employment, {
      meeting: { startsAt: '2026-08-03T08:00:00Z', durationMinutes: 60, place: 'Lokale 2', note: 'Fra mig' },
    });
    await answer(sessions.anna, id, question, 'Annas');
    await level(sessions.anna, 'assessInPreparation', id, { elementId, level: 2 });
    await answer(sessions.former, id, question, 'Forrige leders');
    await level(sessions.former, 'assessInPreparation', id, { elementId, level: 4 });
    await upTo('both_ready', { employee: sessions.anna, leader: sessions.former, id });
    await theNextLeads();
    const taken = await takeOver(id);
    expect(taken.conversation).toMatchObject({
      standing: 'INVITED',
      isReadable: true,
      note: null,
      leaderEmployment: { id: people.next.employment },
    });
    expect(taken.conversation?.otherPreparation).toBeNull();
    const mine = await talk(sessions.anna, id);
    expect(mine.ownPreparation?.answers[0]?.body).toBe('Annas');
    expect(mine.ownPreparation?.levels.map((each) => each.level)).toEqual([2]);
    expect([mine.standing, mine.otherPreparation]).toEqual(['INVITED', null]);
    const { rows } = await on.build.sql.query(`SELECT side FROM preparation WHERE conversation_id = $1`, [id]);
    expect(rows).toEqual([{ side: 'employee' }]);
    expect(JSON.stringify(await talk(sessions.anna, id))).not.toContain('Forrige leders');
    await upTo('signed', { employee: sessions.anna, leader: sessions.next, id });
    expect((await talk(sessions.next, id)).standing).toBe('SIGNED');
  });

  test('twice is once, and tells the employee by one mail', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    await theNextLeads();
    const before = await talk(sessions.next, made.id);
    const done = await Promise.all([1, 2].map(() => seen(sessions.next, 'takeOverConversation', before)));
    expect(done.flatMap(({ errors }) => errors)).toEqual([]);
    expect(done[0]?.conversation).toEqual(done[1]?.conversation);
    const { rows } = await on.build.sql.query(`SELECT kind FROM mail WHERE person_id = $1 ORDER BY created_at`, [
      people.anna.person,
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['conversation_invitation', 'conversation_changed']);
  });

  test('of what two have begun to write waits for the employee to share it, and nothing is lost', async () => {
    const { id } = await invited(sessions.former, people.anna.employment);
    await upTo('both_ready', { employee: sessions.anna, leader: sessions.former, id });
    await write(sessions.anna, id, 'Vores ord');
    await theNextLeads();
    expect(code(await takeOver(id))).toBe('TALK_HAS_BEGUN');
    await share(id);
    const taken = await takeOver(id);
    expect([taken.errors, taken.conversation?.standing, taken.conversation?.texts[0]?.body]).toEqual([
      [],
      'BOTH_READY',
      'Vores ord',
    ]);
  });

  test('of one that was held and never signed can end in signatures, so that there is no dead end', async () => {
    const { id } = await invited(sessions.former, people.anna.employment);
    await upTo('plan_agreed', { employee: sessions.anna, leader: sessions.former, id });
    await seen(sessions.former, 'signConversation', await talk(sessions.former, id));
    await theNextLeads();
    const waits = '{ conversationOverview { members { needsTakeOver conversation { viewerCanTakeOver } } } }';
    const row = (viewerCanTakeOver: boolean) => ({
      conversationOverview: { members: [{ needsTakeOver: true, conversation: { viewerCanTakeOver } }] },
    });
    expect(await answered(sessions.next, waits, {})).toEqual(row(false));
    expect(code(await takeOver(id))).toBe('TALK_HAS_BEGUN');
    await share(id);
    expect(await answered(sessions.next, waits, {})).toEqual(row(true));
    const taken = await takeOver(id);
    expect(taken.conversation).toMatchObject({ standing: 'HELD', leaderSignedAt: null, heldOn: '2026-06-15' });
    await seen(sessions.next, 'agreePlan', await talk(sessions.next, id));
    await seen(sessions.next, 'signConversation', await talk(sessions.next, id));
    expect((await seen(sessions.anna, 'signConversation', await talk(sessions.anna, id))).conversation?.standing).toBe(
      'SIGNED',
    );
  });

  test('from an older version is refused', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    await theNextLeads();
    expect(code(await seen(sessions.next, 'takeOverConversation', { ...made, version: 7 }))).toBe('CONFLICT');
  });

  test('is not the former leader’s, nor the employee’s', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    await theNextLeads();
    expect(code(await seen(sessions.former, 'takeOverConversation', made))).toBe('NOT_FOUND');
    await expect(seen(sessions.anna, 'takeOverConversation', made)).rejects.toThrow('FORBIDDEN');
  });

  test('can be left: the new leader may call off what another invited to', async () => {
    const made = await invited(sessions.former, people.anna.employment);
    await theNextLeads();
    expect((await seen(sessions.next, 'cancelConversation', made)).conversation?.standing).toBe('CANCELLED');
    expect((await invited(sessions.next, people.anna.employment)).id).not.toBe(made.id);
  });
});

describe('while a form is open', () => {
  test('the leader changes: what the former then sends is refused, and nothing is written', async () => {
    const { id } = await invited(sessions.former, people.anna.employment);
    const held = await upTo('held', { employee: sessions.anna, leader: sessions.former, id });
    on.setNow('2026-06-20T10:00:00Z');
    const former = await on.as(people.former.person);
    expect(code(await write(former, id, 'For sent'))).toBe('NOT_FOUND');
    expect(code(await seen(former, 'agreePlan', held))).toBe('NOT_FOUND');
    expect(code(await seen(former, 'signConversation', held))).toBe('NOT_FOUND');
  });
});
