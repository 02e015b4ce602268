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

describe('how an item goes on', () => {
  test('begun, learnt, done', async () => {
    let item = await added(on, employee, E);
    expect(item.nextStatuses).toEqual(['UNDER_WAY', 'DONE', 'DROPPED']);
    expect(codes(await status(employee, item, { status: 'UNDER_WAY' }))).toEqual(['firstUse: REQUIRED']);
    item = (await status(employee, item, { status: 'UNDER_WAY', firstUse: 'På mandagsmødet' })).item ?? item;
    expect(item).toMatchObject({ status: 'UNDER_WAY', version: 2 });
    item = (await status(leader, item, { status: 'LEARNT' })).item ?? item;
    expect(item.followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-06-29', '2026-07-15', '2026-09-15', '2026-12-15']);
    item = (await status(employee, item, { status: 'DONE', word: 'Det sidder' })).item ?? item;
    expect(item).toMatchObject({ status: 'DONE', nextStatuses: ['LEARNT'], viewerCanChange: false });
    // What was learnt is followed up, done or not.
    expect(item.followUps).toHaveLength(4);
    expect((await status(employee, item, { status: 'LEARNT' })).item?.followUps).toHaveLength(4);
  });

  test('learnt some days ago, not in days to come; a mistake is taken back with its follow-ups', async () => {
    let item = await added(on, employee, E, { firstUse: 'x' });
    item = (await status(employee, item, { status: 'UNDER_WAY' })).item ?? item;
    const future = await status(employee, item, { status: 'LEARNT', learntOn: '2026-06-16' });
    expect(codes(future)).toEqual(['learntOn: DATE_AFTER_TODAY']);
    item = (await status(employee, item, { status: 'LEARNT', learntOn: '2026-01-31' })).item ?? item;
    expect(item.followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-02-14', '2026-02-28', '2026-04-30', '2026-07-31']);
    item = (await status(employee, item, { status: 'UNDER_WAY' })).item ?? item;
    expect(item.followUps).toEqual([]);
    item = (await status(employee, item, { status: 'LEARNT' })).item ?? item;
    expect(item.followUps).toHaveLength(4);
  });

  test('follow-ups come when the municipality’s setting says', async () => {
    await on.build.sql.query(`UPDATE conversation_setting SET follow_up_steps = '{P1W,P14M}'`);
    let item = await added(on, employee, E, { firstUse: 'x' });
    item = (await status(employee, item, { status: 'UNDER_WAY' })).item ?? item;
    item = (await status(employee, item, { status: 'LEARNT' })).item ?? item;
    await on.build.sql.query(`UPDATE conversation_setting SET follow_up_steps = DEFAULT`);
    expect(item.followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-06-22', '2027-08-15']);
  });

  test('dropped with a word, and taken up again where there is a place', async () => {
    const item = await added(on, employee, E);
    expect(codes(await status(employee, item, { status: 'DROPPED', word: '  ' }))).toEqual(['word: REQUIRED']);
    const long = await status(employee, item, { status: 'DROPPED', word: 'x'.repeat(1001) });
    expect(codes(long)).toEqual(['word: TOO_LONG']);
    const dropped = (await status(employee, item, { status: 'DROPPED', word: 'Opgaven er væk' })).item ?? item;
    for (let n = 0; n < 5; n += 1) await added(on, employee, E);
    expect(codes(await status(employee, dropped, { status: 'OPEN' }))).toEqual(['null: TOO_MANY_OPEN']);
    const [one] = (await planFor(employee, E)).items.filter(({ status: now }) => now === 'OPEN');
    await status(employee, one ?? item, { status: 'DONE' });
    expect((await status(employee, dropped, { status: 'OPEN' })).item).toMatchObject({ status: 'OPEN' });
  });

  test.each(['LEARNT', 'CARRIED_ON', 'OPEN'])('from open not to %s', async (next) => {
    const item = await added(on, employee, E);
    expect(codes(await status(employee, item, { status: next, word: 'x', firstUse: 'x' }))).toEqual([
      'status: WRONG_STATE',
    ]);
  });

  test('five clicks are one step', async () => {
    const item = await added(on, employee, E, { firstUse: 'x' });
    const begun = (await status(employee, item, { status: 'UNDER_WAY' })).item ?? item;
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => status(employee, begun, { status: 'LEARNT' })));
    expect(outcomes.flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'version: CONFLICT'));
    expect((await planFor(employee, E)).items[0]?.followUps).toHaveLength(4);
  });
});

describe('last year’s items', () => {
  const unsettled = async () => (await planFor(employee, E)).unsettled.map((item) => [item.year, item.status]);

  test('come first: done, carried on or dropped', async () => {
    const former = await makePlan(on, E, 2025);
    const [a, b, c] = [
      await makeItem(on, former),
      await makeItem(on, former, { status: 'under_way' }),
      await makeItem(on, former),
    ];
    expect(await unsettled()).toEqual([
      [2025, 'OPEN'],
      [2025, 'UNDER_WAY'],
      [2025, 'OPEN'],
    ]);
    await status(employee, { id: a ?? '', version: 1 }, { status: 'DONE' });
    const { item, plan } = await planStep(employee, 'carryOnPlanItem', { id: b, version: 1, year: 2026 });
    expect(item).toMatchObject({ year: 2026, status: 'UNDER_WAY', carriedFromYear: 2025, viewerCanRemove: true });
    expect(plan?.year).toBe(2026);
    const dropped = await status(leader, { id: c ?? '', version: 1 }, { status: 'DROPPED', word: 'Ny opgave' });
    expect(codes(dropped)).toEqual([]);
    expect(await unsettled()).toEqual([]);
    // What was closed in an earlier plan stays so.
    expect(dropped.item?.nextStatuses).toEqual([]);
  });

  test('are carried on once, however often one clicks', async () => {
    const id = await makeItem(on, await makePlan(on, E, 2025));
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => planStep(employee, 'carryOnPlanItem', { id, version: 1, year: 2026 })),
    );
    expect(outcomes.flatMap(codes)).toEqual(Array.from({ length: 3 }, () => 'version: CONFLICT'));
    expect((await planFor(employee, E)).items).toHaveLength(1);
  });

  test('are carried on into a later year, where the places are taken too', async () => {
    const former = await makePlan(on, E, 2025);
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await makeItem(on, former));
    for (const year of [2024, 2025]) {
      expect(codes(await planStep(employee, 'carryOnPlanItem', { id: ids[0], version: 1, year }))).toEqual([
        'year: PLAN_PAST',
      ]);
    }
    for (const id of ids) {
      expect(codes(await planStep(employee, 'carryOnPlanItem', { id, version: 1, year: 2026 }))).toEqual([]);
    }
    expect(codes(await add(employee))).toEqual(['null: TOO_MANY_OPEN']);
    expect(codes(await planStep(employee, 'carryOnPlanItem', { id: ids[0], version: 2, year: 2027 }))).toEqual([
      'id: WRONG_STATE',
    ]);
  });

  test('stand open in their plan again when what carried them on is taken out', async () => {
    const id = await makeItem(on, await makePlan(on, E, 2025), { status: 'under_way' });
    const { item } = await planStep(employee, 'carryOnPlanItem', { id, version: 1, year: 2026 });
    await planStep(employee, 'removePlanItem', { id: item?.id, version: item?.version });
    expect(await unsettled()).toEqual([[2025, 'UNDER_WAY']]);
  });

  test('are not lost by a new leader, who does not see what was closed before', async () => {
    const id = await makeItem(on, await makePlan(on, E, 2025));
    const { item } = await planStep(employee, 'carryOnPlanItem', { id, version: 1, year: 2026 });
    await on.build.sql.query(`UPDATE plan_item SET closed_on = '2025-05-31' WHERE id = $1`, [id]);
    const seen = (await planFor(leader, E)).items[0];
    expect(seen).toMatchObject({ carriedFromYear: null, viewerCanRemove: false });
    const outcome = await planStep(leader, 'removePlanItem', { id: item?.id, version: item?.version });
    expect(codes(outcome)).toEqual(['id: WRONG_STATE']);
  });
});

describe('taking an item out', () => {
  test('is for what was never signed', async () => {
    const item = await added(on, employee, E);
    const outcome = await planStep(leader, 'removePlanItem', { id: item.id, version: 1 });
    expect(outcome).toMatchObject({ removedId: item.id, plan: { items: [], state: 'EMPTY' }, errors: [] });
    expect(codes(await planStep(leader, 'removePlanItem', { id: item.id, version: 1 }))).toEqual(['id: NOT_FOUND']);
  });

  test('asks for the version that was read', async () => {
    const item = await added(on, employee, E);
    await planStep(leader, 'changePlanItem', {
      id: item.id,
      version: 1,
      input: await itemInput(on, { aim: 'Leders' }),
    });
    expect(codes(await planStep(employee, 'removePlanItem', { id: item.id, version: 1 }))).toEqual([
      'version: CONFLICT',
    ]);
  });
});
