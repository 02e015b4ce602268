import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { added, itemInput, makeItem, makePlan, planFor, planStep } from '../../testing/plans.ts';
import { codes } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let employee: Session;
let leader: Session;
let E: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  E = roles.E.employment;
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM plan');
  employee = await on.as(roles.E.person);
  leader = await on.as(roles.L.person);
});

const add = async (session: Session, over: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  planStep(session, 'addPlanItem', {
    employmentId: E,
    year: 2026,
    requestId: randomUUID(),
    input: await itemInput(on, over),
    ...more,
  });
const status = (session: Session, item: { id: string; version: number }, input: Record<string, unknown>) =>
  planStep(session, 'setPlanItemStatus', { id: item.id, version: item.version, input });

describe('adding an item', () => {
  test('makes the plan; either side adds, and the other sees it', async () => {
    const empty = await planFor(employee, E);
    expect(empty).toMatchObject({ id: null, year: 2026, state: 'EMPTY', version: 0, items: [], viewerCanWrite: true });
    const { item, plan } = await add(employee, { aim: '  Lede møder ', why: 'Nyt ansvar' });
    expect(item).toMatchObject({ status: 'OPEN', aim: 'Lede møder', year: 2026, version: 1, signedIn: null });
    expect(plan).toMatchObject({ year: 2026, state: 'DRAFT', number: 1, openItemCount: 1 });
    await add(leader, { aim: 'Sidemandsoplæring' });
    const seen = await planFor(employee, E);
    expect(seen.items.map(({ aim }) => aim)).toEqual(['Lede møder', 'Sidemandsoplæring']);
    expect(await planFor(leader, E)).toEqual({ ...seen });
  });

  test('twice with the same request writes once, also at the same time', async () => {
    const requestId = randomUUID();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => add(employee, {}, { requestId })));
    expect(new Set(outcomes.map(({ item }) => item?.id)).size).toBe(1);
    expect(outcomes.flatMap(codes)).toEqual([]);
    expect((await planFor(employee, E)).items).toHaveLength(1);
  });

  test('another’s request id says nothing of whose it is', async () => {
    const requestId = randomUUID();
    await add(employee, {}, { requestId });
    const peer = await on.as(roles.peer.person);
    const outcome = await add(peer, {}, { requestId, employmentId: roles.peer.employment });
    expect(codes(outcome)).toEqual([]);
    expect((await planFor(peer, roles.peer.employment)).items).toHaveLength(1);
  });

  test.each([
    ['no element and no aim', { elementId: null, task: 'x' }, ['aim: ELEMENT_OR_AIM']],
    ['a blank aim', { elementId: null, aim: '  ', task: 'x' }, ['aim: ELEMENT_OR_AIM']],
    ['no task for a free aim', { elementId: null, aim: 'x' }, ['task: REQUIRED']],
    ['an unknown element', { elementId: randomUUID() }, ['elementId: NOT_FOUND']],
    ['an unknown form', { learningForm: 'magic' }, ['learningForm: NOT_FOUND']],
    [
      'a code with a NUL',
      { learningForm: 'a\0b', offerWish: '\0' },
      ['learningForm: NOT_FOUND', 'offerWish: NOT_FOUND'],
    ],
    ['an offer in free text', { offerWish: 'En uge i Rom' }, ['offerWish: NOT_FOUND']],
    ['no priority', { priority: 0 }, ['priority: MALFORMED']],
    ['too low a priority', { priority: 4 }, ['priority: MALFORMED']],
    ['an end before the beginning', { startsOn: '2026-09-02', endsOn: '2026-09-01' }, ['endsOn: END_NOT_AFTER_START']],
    ['a NUL in a text', { why: 'a\0b' }, ['why: MALFORMED']],
    [
      'long texts, all told at once',
      { aim: 'x'.repeat(1001), ownPart: 'x'.repeat(2000), leaderPart: 'x'.repeat(1000) },
      ['aim: TOO_LONG', 'ownPart: TOO_LONG'],
    ],
  ])('is refused with %s', async (_, over, expected) => {
    expect(codes(await add(employee, over))).toEqual(expected);
    expect((await planFor(employee, E)).id).toBeNull();
  });

  test('a personal competence names the task that it serves', async () => {
    const elementId = await on.build.elementId('E6.1');
    expect(codes(await add(employee, { elementId }))).toEqual(['task: REQUIRED']);
    expect(codes(await add(employee, { elementId, task: 'Svære samtaler' }))).toEqual([]);
  });

  test('goes to the newest plan only, of last, this or next year', async () => {
    for (const year of [2024, 2028]) expect(codes(await add(employee, {}, { year }))).toEqual(['year: MALFORMED']);
    for (const year of [2025, 2026, 2027]) expect(codes(await add(employee, {}, { year }))).toEqual([]);
    expect(codes(await add(employee, {}, { year: 2026 }))).toEqual(['year: PLAN_PAST']);
    expect(codes(await add(employee, {}, { year: 2027 }))).toEqual([]);
  });

  test('the year is the municipality’s, on new year’s night as well', async () => {
    on.setNow('2026-12-31T22:59:59Z');
    const awake = await on.as(roles.E.person);
    expect(codes(await add(awake, {}, { year: 2028 }))).toEqual(['year: MALFORMED']);
    expect((await planFor(awake, E)).year).toBe(2026);
    on.setNow('2026-12-31T23:00:00Z');
    expect((await planFor(awake, E)).year).toBe(2027);
    expect(codes(await add(awake, {}, { year: 2028 }))).toEqual([]);
  });

  test('there are at most as many open ones as the setting says, in all plans together', async () => {
    const former = await makePlan(on, E, 2025);
    await makeItem(on, former);
    await makeItem(on, former, { status: 'under_way' });
    await makeItem(on, former, { status: 'done' });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => add(employee)));
    expect(outcomes.filter(({ item }) => item)).toHaveLength(3);
    const refused = outcomes.flatMap(({ errors }) => errors);
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'TOO_MANY_OPEN'));
    expect(JSON.parse(refused[0]?.params ?? '')).toEqual({ max: 5, open: 5 });
    expect((await planFor(employee, E)).openItemCount).toBe(5);
  });

  test('writes nothing but what is asked: other fields are not in the contract', async () => {
    for (const field of ['status', 'version', 'signedIn', 'employmentId', 'planId', 'closedOn', 'carriedFrom', 'id']) {
      const input = { ...(await itemInput(on)), [field]: 'x' };
      const variables = { employmentId: E, year: 2026, requestId: randomUUID(), input };
      await expect(planStep(employee, 'addPlanItem', variables)).rejects.toThrow('BAD_USER_INPUT');
    }
  });
});

describe('changing an item', () => {
  test('writes it as it shall be', async () => {
    const item = await added(on, employee, E, { aim: 'Før', why: 'x', offerWish: 'course' });
    const input = await itemInput(on, { aim: 'Efter' });
    const outcome = await planStep(leader, 'changePlanItem', { id: item.id, version: item.version, input });
    expect(outcome.item).toMatchObject({ aim: 'Efter', version: 2 });
    expect(outcome.plan?.version).toBe(3);
  });

  test('from an older version answers with the item as it is now', async () => {
    const item = await added(on, employee, E, { aim: 'Først' });
    const input = await itemInput(on, { aim: 'Leders' });
    await planStep(leader, 'changePlanItem', { id: item.id, version: 1, input });
    const late = await planStep(employee, 'changePlanItem', {
      id: item.id,
      version: 1,
      input: { ...input, aim: 'Min' },
    });
    expect(codes(late)).toEqual(['version: CONFLICT']);
    expect(late.item).toMatchObject({ aim: 'Leders', version: 2 });
  });

  test('both at once: one is written, the other hears of it', async () => {
    const item = await added(on, employee, E);
    const outcomes = await Promise.all(
      [employee, leader, employee, leader].map(async (session, n) =>
        planStep(session, 'changePlanItem', {
          id: item.id,
          version: 1,
          input: await itemInput(on, { aim: `Nr. ${n}` }),
        }),
      ),
    );
    expect(outcomes.flatMap(codes)).toEqual(Array.from({ length: 3 }, () => 'version: CONFLICT'));
    expect((await planFor(employee, E)).items[0]?.version).toBe(2);
  });

  test('is over with the plan, and with the item', async () => {
    const former = await makePlan(on, E, 2025);
    const old = await makeItem(on, former);
    await added(on, employee, E);
    const input = await itemInput(on);
    expect(codes(await planStep(employee, 'changePlanItem', { id: old, version: 1, input }))).toEqual([
      'id: PLAN_PAST',
    ]);
    const item = await added(on, employee, E);
    await status(employee, item, { status: 'DONE' });
    const late = await planStep(employee, 'changePlanItem', { id: item.id, version: 2, input });
    expect(codes(late)).toEqual(['id: WRONG_STATE']);
  });

  test('does not leave a begun item without its first use', async () => {
    const item = await added(on, employee, E, { firstUse: 'Mandag' });
    await status(employee, item, { status: 'UNDER_WAY' });
    const input = await itemInput(on);
    const outcome = await planStep(employee, 'changePlanItem', { id: item.id, version: 2, input });
    expect(codes(outcome)).toEqual(['firstUse: REQUIRED']);
  });
});
