import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  answer,
  answered,
  invited,
  level,
  questionId,
  ready,
  seen,
  talk,
  type Part,
} from '../../testing/conversations.ts';
import type { Refusal } from '../../testing/requirements.ts';

let on: TestApp;
let unit: string;
let employee: Session;
let leader: Session;
let outsider: Session;
let people: Record<'anna' | 'lis', { person: string; employment: string }>;
let id: string;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  outsider = await on.as((await on.build.employ('Udefra', { unit })).person);
});
afterAll(() => on.close());
beforeEach(async () => {
  const chief = await on.build.employ('Chefen', { unit, leaderLevel: 2 });
  const lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3, leader: chief.employment });
  const anna = await on.build.employ('Anna Prøve', { unit, leader: lis.employment });
  people = { anna, lis };
  [employee, leader] = [await on.as(anna.person), await on.as(lis.person)];
  id = (await invited(leader, anna.employment)).id;
});

const choose = async (session: Session, question: string, chosen: boolean) =>
  (
    await answered<{
      choosePreparationQuestion: { conversation: { ownPreparation: Part } | null; errors: readonly Refusal[] };
    }>(
      session,
      `mutation ($id: ID!, $question: ID!, $chosen: Boolean!) {
        choosePreparationQuestion(conversationId: $id, questionId: $question, chosen: $chosen) {
          conversation { ownPreparation { author { id } answers { body version question { id theme } } } } errors { code field params } } }`,
      { id, question: await questionId(on, question), chosen },
    )
  ).choosePreparationQuestion;

/** Everything that the other can see of it: the conversation, the season, the log. */
async function allSeenBy(session: Session, isLeader: boolean): Promise<string> {
  const parts = `author { id } readyAt answers { body version question { id } } levels { level kind version }`;
  const one = await session.send(
    `query ($id: ID!) { conversation(id: $id) { id version standing startsAt bothReadyAt heldOn isReadable
      ownPreparation { ${parts} } otherPreparation { ${parts} } texts { field body version }
      elements { reason difference self { level } leader { level } agreed { level } element { element { code } need { size } self { level } leader { level } holdings { id } } }
      viewerCanReschedule viewerCanCancel viewerCanTakeOver viewerCanPrepare viewerCanTakeReadyBack viewerCanHold viewerCanWrite
      viewerCanAgreePlan viewerCanSign viewerCanShare } }`,
    { id },
  );
  const lists = isLeader
    ? '{ conversationOverview { members { standing isOffered isOverdue dueOn conversation { id version standing } needsTakeOver viewerCanInvite } } }'
    : '{ conversations { id version standing } }';
  return one.body + (await session.send(lists)).body;
}

/** What one side may do alone. */
async function prepareAlone(session: Session): Promise<void> {
  await choose(session, 'goals.went_well', true);
  await answer(session, id, await questionId(on, 'goals.most_important'), 'Hemmeligt');
  await level(session, 'assessInPreparation', id, {
    elementId: await on.build.elementId('E1.1'),
    level: 2,
    remark: 'Hemmeligt',
  });
  await choose(session, 'wishes.next_year', false);
  await ready(session, id);
}

describe('what the other prepares', () => {
  test.each([
    ['the employee’s', 'to the leader', () => employee, () => leader],
    ['the leader’s', 'to the employee', () => leader, () => employee],
  ])('%s shows nothing %s, not even that it has begun or is ready', async (_, __, author, other) => {
    const isLeader = other() === leader;
    const before = await allSeenBy(other(), isLeader);
    await prepareAlone(author());
    expect(await allSeenBy(other(), isLeader)).toBe(before);
    expect(before).not.toContain('Hemmeligt');
    await ready(author(), id, 'takeReadyBack');
    expect(await allSeenBy(other(), isLeader)).toBe(before);
  });

  test.each([
    ['the employee', () => employee, () => leader],
    ['the leader', () => leader, () => employee],
  ])('leaves what %s can do and is answered as it was', async (_, own, other) => {
    await prepareAlone(other());
    const back = await ready(own(), id, 'takeReadyBack');
    expect([back.errors, back.conversation?.standing, back.conversation?.version]).toEqual([[], 'INVITED', 1]);
    const mine = await answer(own(), id, await questionId(on, 'goals.most_important'), 'Mit');
    expect(mine).toEqual({ answer: { body: 'Mit', version: 1 }, errors: [] });
  });

  test('is revealed to both at once, when the second says ready', async () => {
    await prepareAlone(employee);
    await answer(leader, id, await questionId(on, 'goals.most_important'), 'Lederens');
    await ready(leader, id);
    const [forLeader, forEmployee] = [await talk(leader, id), await talk(employee, id)];
    expect([forLeader.standing, forEmployee.standing]).toEqual(['BOTH_READY', 'BOTH_READY']);
    expect(forLeader.otherPreparation?.author.id).toBe(people.anna.person);
    expect(forLeader.otherPreparation?.answers.map(({ body }) => body)).toContain('Hemmeligt');
    expect(forLeader.otherPreparation?.levels.map((each) => each.level)).toEqual([2]);
    expect(forEmployee.otherPreparation?.author.id).toBe(people.lis.person);
    expect(forEmployee.otherPreparation?.answers.map(({ body }) => body)).toContain('Lederens');
    expect(forLeader.version).toBe(2);
  });

  test('is shown to nobody else, before and after', async () => {
    await prepareAlone(employee);
    const document = 'query ($id: ID!) { conversation(id: $id) { standing } }';
    expect(await outsider.refusal(document, { id })).toBe('NOT_FOUND');
    await ready(leader, id);
    expect(await outsider.refusal(document, { id })).toBe('NOT_FOUND');
  });
});

describe('both saying ready at the same time', () => {
  test('become ready once, whoever comes first', async () => {
    for (let n = 0; n < 5; n += 1) {
      const anna = await on.build.employ('Ny', { unit, leader: people.lis.employment });
      const session = await on.as(anna.person);
      const other = (await invited(leader, anna.employment)).id;
      const done = await Promise.all([
        ready(session, other),
        ready(leader, other),
        ready(session, other),
        ready(leader, other),
      ]);
      expect(done.flatMap(({ errors }) => errors)).toEqual([]);
      const now = await talk(leader, other);
      expect([now.standing, now.version]).toEqual(['BOTH_READY', 2]);
    }
  });
});

describe('a step of the own part', () => {
  test('is refused to whoever takes no part', async () => {
    const question = await questionId(on, 'goals.most_important');
    const element = await on.build.elementId('E1.1');
    const codes = async (done: Promise<{ errors: readonly Refusal[] }>) => (await done).errors.map(({ code }) => code);
    expect(await codes(answer(outsider, id, question, 'x'))).toEqual(['NOT_FOUND']);
    expect(await codes(level(outsider, 'assessInPreparation', id, { elementId: element, level: 1 }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await codes(ready(outsider, id))).toEqual(['NOT_FOUND']);
    expect(await codes(ready(outsider, id, 'takeReadyBack'))).toEqual(['NOT_FOUND']);
    expect(await codes(choose(outsider, 'goals.went_well', true))).toEqual(['NOT_FOUND']);
  });

  test('is closed once ready was said, and open again when it was taken back', async () => {
    const question = await questionId(on, 'goals.most_important');
    await ready(employee, id);
    expect((await answer(employee, id, question, 'For sent')).errors[0]?.code).toBe('WRONG_STATE');
    expect((await choose(employee, 'goals.went_well', true)).errors[0]?.code).toBe('WRONG_STATE');
    await ready(employee, id, 'takeReadyBack');
    expect((await answer(employee, id, question, 'I tide')).errors).toEqual([]);
  });

  test('is over when both are ready: neither takes it back', async () => {
    await ready(employee, id);
    await ready(leader, id);
    for (const session of [employee, leader]) {
      expect((await ready(session, id, 'takeReadyBack')).errors[0]?.code).toBe('WRONG_STATE');
      expect((await talk(session, id)).standing).toBe('BOTH_READY');
    }
  });

  test('saying ready again has no further effect and answers the same', async () => {
    const first = await ready(employee, id);
    on.setNow('2026-06-15T10:05:00Z');
    expect(await ready(employee, id)).toEqual(first);
    on.setNow('2026-06-15T10:00:00Z');
    await ready(leader, id);
    const both = await ready(employee, id);
    expect(both.errors).toEqual([]);
    expect(await ready(employee, id)).toEqual(both);
  });

  test('cannot be taken once it was held', async () => {
    await seen(leader, 'holdConversation', await talk(leader, id));
    expect((await ready(employee, id)).errors[0]?.code).toBe('WRONG_STATE');
  });
});

describe('questions', () => {
  test('are one of each theme to begin with', async () => {
    const own = (await talk(employee, id)).ownPreparation;
    expect(own?.answers.map(({ question, body, version }) => [question.theme, body, version])).toEqual(
      ['GOALS', 'COMPETENCE', 'COOPERATION', 'FEEDBACK', 'WISHES'].map((theme) => [theme, '', 0]),
    );
  });

  test('come and go, with what was answered', async () => {
    const themes = async () => (await talk(employee, id)).ownPreparation?.answers.map(({ question }) => question.theme);
    await choose(employee, 'goals.went_well', true);
    expect(await themes()).toEqual(['GOALS', 'GOALS', 'COMPETENCE', 'COOPERATION', 'FEEDBACK', 'WISHES']);
    await choose(employee, 'goals.went_well', true);
    await choose(employee, 'competence.strengthen', false);
    const last = await choose(employee, 'competence.strengthen', false);
    expect(await themes()).toEqual(['GOALS', 'GOALS', 'COOPERATION', 'FEEDBACK', 'WISHES']);
    expect(last.conversation?.ownPreparation.answers.map(({ question }) => question.theme)).toEqual(await themes());
    expect((await talk(leader, id)).ownPreparation?.answers).toHaveLength(5);
  });

  test.each([
    ['the leader’s', 'feedback.results'],
    ['a LUS', 'wishes.as_leader'],
  ])('for %s are none for an employee', async (_, code) => {
    expect((await choose(employee, code, true)).errors[0]).toMatchObject({ code: 'NOT_FOUND', field: 'questionId' });
    const { errors } = await answer(employee, id, await questionId(on, code), 'x');
    expect(errors[0]).toMatchObject({ code: 'NOT_FOUND', field: 'questionId' });
  });

  test('fill at most a page', async () => {
    const more = [
      'goals.went_well',
      'goals.last_plan',
      'goals.change_ahead',
      'goals.let_go',
      'competence.used_too_little',
    ];
    for (const code of more) expect((await choose(employee, code, true)).errors).toEqual([]);
    const { errors } = await choose(employee, 'competence.pass_on', true);
    expect(errors[0]).toEqual({ code: 'TOO_MANY', field: 'questionId', params: '{"max":10}' });
  });
});

describe('an answer', () => {
  test('from an older version is refused with what stands there now, and nothing is lost', async () => {
    const question = await questionId(on, 'goals.most_important');
    await answer(employee, id, question, 'Fra telefonen', 0);
    const { answer: now, errors } = await answer(employee, id, question, 'Fra bordet', 0);
    expect([errors[0]?.code, now]).toEqual(['CONFLICT', { body: 'Fra telefonen', version: 1 }]);
    expect(await answer(employee, id, question, 'Begge dele', 1)).toEqual({
      answer: { body: 'Begge dele', version: 2 },
      errors: [],
    });
  });

  test('sent again is written once', async () => {
    const question = await questionId(on, 'goals.most_important');
    const first = await answer(employee, id, question, 'Det samme', 0);
    expect(await answer(employee, id, question, 'Det samme', 0)).toEqual(first);
  });

  test.each([
    ['too long', 'x'.repeat(1001), 'TOO_LONG', '{"max":1000}'],
    ['with a NUL', 'a\0b', 'MALFORMED', '{}'],
  ])('%s is refused', async (_, body, code, params) => {
    const { errors } = await answer(employee, id, await questionId(on, 'goals.most_important'), body);
    expect(errors).toEqual([{ code, field: 'body', params }]);
  });
});

describe('an assessment', () => {
  test.each([
    ['off the scale', { level: 6 }, 'LEVEL_OFF_SCALE', 'input.level'],
    ['below the scale', { level: -1 }, 'LEVEL_OFF_SCALE', 'input.level'],
    [
      'a component that the element has not',
      { level: 1, missingComponents: ['nothing'] },
      'MALFORMED',
      'input.missingComponents',
    ],
    ['a remark too long', { level: 1, remark: 'x'.repeat(1001) }, 'TOO_LONG', 'input.remark'],
  ])('%s is refused', async (_, input, code, field) => {
    const { errors } = await level(employee, 'assessInPreparation', id, {
      elementId: await on.build.elementId('E1.1'),
      ...input,
    });
    expect(errors).toMatchObject([{ code, field }]);
  });

  test.each(['L1.1', 'E1.lk1'])('of %s, which is not on this wheel, is refused', async (code) => {
    const { rows } = await on.build.sql.query(
      `SELECT id FROM element WHERE code = $1 OR ($1 = 'E1.lk1' AND job_group_id IS NOT NULL) LIMIT 1`,
      [code],
    );
    const { errors } = await level(employee, 'assessInPreparation', id, { elementId: rows[0].id, level: 1 });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: 'input.elementId' }]);
  });

  test('is the employee’s own level for the employee, the leader’s for the leader', async () => {
    const input = { elementId: await on.build.elementId('E1.1'), level: 3 };
    expect((await level(employee, 'assessInPreparation', id, input)).level?.kind).toBe('SELF');
    expect((await level(leader, 'assessInPreparation', id, input)).level?.kind).toBe('LEADER');
  });

  test('can be taken away again, and from an older version is refused', async () => {
    const element = { elementId: await on.build.elementId('E1.1') };
    await level(employee, 'assessInPreparation', id, { ...element, level: 3 });
    const gone = await level(employee, 'assessInPreparation', id, { ...element, level: null, version: 1 });
    expect(gone.level).toMatchObject({ level: null, version: 2 });
    const stale = await level(employee, 'assessInPreparation', id, { ...element, level: 5, version: 1 });
    expect([stale.errors[0]?.code, stale.level]).toMatchObject(['CONFLICT', { level: null, version: 2 }]);
  });
});
