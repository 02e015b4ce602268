import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { added, itemInput, makeItem, makePlan, planFor, planStep, type PlanAnswer } from '../../testing/plans.ts';
import { codes } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let employee: Session;
let leader: Session;
let E: string;
beforeAll(async () => {
  on = await testApp({ DATABASE_POOL: '8' });
  roles = await everyRole(on);
  E = roles.E.employment;
  employee = await on.as(roles.E.person);
  leader = await on.as(roles.L.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM plan; DELETE FROM conversation'));

const sign = ({ id, version }: Pick<PlanAnswer, 'id' | 'version'>, session: Session) =>
  planStep(session, 'signPlan', { id, version });

/** A plan with one item that both have signed. */
async function signedPlan() {
  const item = await added(on, employee, E, { aim: 'Først', why: 'x' });
  const plan = await planFor(employee, E);
  await sign(plan, employee);
  await sign(plan, leader);
  return { item, plan: await planFor(employee, E) };
}

describe('signing', () => {
  test('is for the own side; with both, the version is kept', async () => {
    await added(on, employee, E, { aim: 'Først' });
    const plan = await planFor(leader, E);
    expect(plan).toMatchObject({ state: 'DRAFT', viewerCanSign: true });
    const once = (await sign(plan, leader)).plan;
    expect(once).toMatchObject({ state: 'LEADER_SIGNED', number: 1, versions: [], viewerCanSign: false });
    expect(await planFor(employee, E)).toMatchObject({ state: 'LEADER_SIGNED', viewerCanSign: true });
    const both = (await sign(plan, employee)).plan;
    expect(both).toMatchObject({ state: 'SIGNED', number: 1, viewerCanSign: false });
    expect(both?.versions).toEqual([{ number: 1, items: [{ id: both?.items[0]?.id, aim: 'Først' }] }]);
    expect(both?.items[0]).toMatchObject({ signedIn: 1, changedFields: [], viewerCanRemove: false });
  });

  test('again changes nothing, however often and whoever clicks at once', async () => {
    await added(on, employee, E);
    const plan = await planFor(employee, E);
    const outcomes = await Promise.all(
      [employee, leader, employee, leader, employee, leader].map((s) => sign(plan, s)),
    );
    expect(outcomes.flatMap(codes)).toEqual([]);
    const { rows } = await on.build.sql.query('SELECT * FROM plan_version');
    expect(rows).toHaveLength(1);
    const [before] = (await on.build.sql.query('SELECT employee_signed_at FROM plan')).rows;
    await sign(plan, employee);
    expect((await on.build.sql.query('SELECT employee_signed_at FROM plan')).rows).toEqual([before]);
  });

  test('what one has not read is refused, and shown as it is now', async () => {
    await added(on, employee, E);
    const plan = await planFor(employee, E);
    await added(on, leader, E, { aim: 'Lederens tilføjelse' });
    const late = await sign(plan, employee);
    expect(codes(late)).toEqual(['version: CONFLICT']);
    expect(late.plan?.items).toHaveLength(2);
    expect(late.plan?.state).toBe('DRAFT');
  });

  test('waits until last year’s items are settled', async () => {
    const old = await makeItem(on, await makePlan(on, E, 2025));
    await added(on, employee, E);
    const plan = await planFor(employee, E);
    expect(plan.viewerCanSign).toBe(false);
    expect(codes(await sign(plan, employee))).toEqual(['id: ITEMS_UNSETTLED']);
    await planStep(employee, 'setPlanItemStatus', { id: old, version: 1, input: { status: 'DONE' } });
    expect(codes(await sign(plan, employee))).toEqual([]);
  });

  test('is not for an empty plan, nor for one that a later plan has followed', async () => {
    const id = await makePlan(on, E, 2025);
    expect(codes(await sign({ id, version: 1 }, employee))).toEqual(['id: PLAN_EMPTY']);
    await makeItem(on, id, { status: 'done' });
    await added(on, employee, E);
    expect(codes(await sign({ id, version: 1 }, employee))).toEqual(['id: PLAN_PAST']);
  });

  test('a change that comes in between is signed by nobody unseen', async () => {
    for (let round = 0; round < 6; round += 1) {
      await on.build.sql.query('DELETE FROM plan');
      const item = await added(on, employee, E, { aim: 'Før' });
      const plan = await planFor(employee, E);
      await sign(plan, employee);
      const input = await itemInput(on, { aim: 'Efter' });
      await Promise.all([
        sign(plan, leader),
        planStep(leader, 'changePlanItem', { id: item.id, version: item.version, input }),
      ]);
      const now = await planFor(employee, E);
      // Either both signed what was there before, or nobody has signed what is there now.
      expect(now.state).toBe('DRAFT');
      expect(now.versions.flatMap(({ items }) => items.map(({ aim }) => aim))).toEqual(now.number === 2 ? ['Før'] : []);
    }
  });
});

describe('a change after signing', () => {
  test('makes a new version that both see, and what is new in it', async () => {
    const { item } = await signedPlan();
    const input = await itemInput(on, { aim: 'Ændret', why: 'x', offerWish: 'network' });
    const changed = await planStep(leader, 'changePlanItem', { id: item.id, version: 1, input });
    expect(changed.plan).toMatchObject({
      state: 'DRAFT',
      number: 2,
      versions: [{ number: 1, items: [{ aim: 'Først' }] }],
    });
    await added(on, leader, E, { aim: 'Nyt' });
    const seen = await planFor(employee, E);
    expect(seen.items.map(({ aim, signedIn, changedFields }) => [aim, signedIn, changedFields])).toEqual([
      ['Ændret', 1, ['aim', 'offerWish']],
      ['Nyt', null, []],
    ]);
    await sign(seen, employee);
    expect((await sign(seen, leader)).plan).toMatchObject({
      state: 'SIGNED',
      number: 2,
      versions: [{ number: 2 }, { number: 1, items: [{ aim: 'Først' }] }],
    });
  });

  test('by the one who signed first takes the own signature back too', async () => {
    const item = await added(on, employee, E);
    await sign(await planFor(employee, E), employee);
    await planStep(employee, 'changePlanItem', { id: item.id, version: 1, input: await itemInput(on, { aim: 'x' }) });
    expect(await planFor(employee, E)).toMatchObject({ state: 'DRAFT', number: 1 });
  });

  test('adding, dropping and taking up again are changes; going on, and saving the same, are not', async () => {
    const { item } = await signedPlan();
    const step = async (input: Record<string, unknown>) => {
      const [now] = (await planFor(employee, E)).items;
      const { plan } = await planStep(employee, 'setPlanItemStatus', { id: item.id, version: now?.version, input });
      return [plan?.state, plan?.number];
    };
    expect(await step({ status: 'UNDER_WAY', firstUse: 'x' })).toEqual(['SIGNED', 1]);
    const same = { ...(await itemInput(on, { aim: 'Først', why: 'x' })), firstUse: 'y' };
    expect((await planStep(employee, 'changePlanItem', { id: item.id, version: 2, input: same })).plan?.state).toBe(
      'SIGNED',
    );
    expect(await step({ status: 'DROPPED', word: 'x' })).toEqual(['DRAFT', 2]);
    expect((await planFor(leader, E)).items[0]).toMatchObject({ changedFields: ['status'] });
    expect(await step({ status: 'OPEN' })).toEqual(['DRAFT', 2]);
    expect((await planFor(leader, E)).items[0]).toMatchObject({ changedFields: [] });
  });

  test('never takes a signed item out', async () => {
    const { item } = await signedPlan();
    expect(codes(await planStep(employee, 'removePlanItem', { id: item.id, version: 1 }))).toEqual(['id: ITEM_SIGNED']);
  });

  test('settling an old plan’s items leaves its signatures', async () => {
    const old = await makePlan(on, E, 2025, { employeeSigned: true, leaderSigned: true });
    const id = await makeItem(on, old);
    await added(on, employee, E);
    const input = { status: 'DROPPED', word: 'Ny opgave' };
    await planStep(employee, 'setPlanItemStatus', { id, version: 1, input });
    expect(await planFor(employee, E, 2025)).toMatchObject({ state: 'SIGNED', number: 1 });
  });
});

/** A conversation of this year, as far as its plan is agreed. */
async function agreedConversation(over: { state?: string } = {}) {
  const { rows } = await on.build.sql.query<{ id: string }>(
    `INSERT INTO conversation (kind, year, employment_id, leader_employment_id, led_since, state, starts_at, place, held_on,
       wheel_version_id, created_on, created_at)
     SELECT 'mus', 2026, $1, $2, '2026-05-01', $3, '2026-06-01T08:00:00Z', 'Kontoret', '2026-06-01', id, '2026-05-01', '2026-05-01'
     FROM wheel_version WHERE wheel_code = 'employee' LIMIT 1 RETURNING id`,
    [E, roles.L.employment, over.state ?? 'plan_agreed'],
  );
  return rows[0]?.id ?? '';
}
const signTalk = async (session: Session, id: string, version: number) => {
  const text = `mutation ($id: ID!, $version: Int!) { signConversation(id: $id, version: $version) {
    conversation { version standing plan { state number } } errors { code field params } } }`;
  const { data, errors } = await session.ask<{
    signConversation: {
      conversation: { version: number; standing: string; plan: { state: string; number: number } } | null;
      errors: { code: string; field: string | null; params: string }[];
    };
  }>(text, { id, version });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.signConversation;
};

describe('with its conversation', () => {
  test('the plan is signed when both have signed that', async () => {
    await added(on, employee, E, { aim: 'Aftalt' });
    const talk = await agreedConversation();
    const once = await signTalk(employee, talk, 1);
    expect(once.conversation?.plan).toEqual({ state: 'DRAFT', number: 1 });
    const both = await signTalk(leader, talk, 1);
    expect(both.conversation).toMatchObject({ standing: 'SIGNED', plan: { state: 'SIGNED', number: 1 } });
    const plan = await planFor(employee, E);
    expect(plan.versions).toEqual([{ number: 1, items: [expect.objectContaining({ aim: 'Aftalt' })] }]);
    const { rows } = await on.build.sql.query('SELECT conversation_id, leader_signer_id FROM plan');
    expect(rows).toEqual([{ conversation_id: talk, leader_signer_id: roles.L.person }]);
  });

  test('a change after the first signature takes that back: nobody signs unseen', async () => {
    const item = await added(on, employee, E, { aim: 'Aftalt' });
    const talk = await agreedConversation();
    await signTalk(employee, talk, 1);
    const input = await itemInput(on, { aim: 'Lavet om' });
    await planStep(leader, 'changePlanItem', { id: item.id, version: 1, input });
    expect((await signTalk(leader, talk, 1)).errors.map(({ code }) => code)).toEqual(['CONFLICT']);
    expect((await signTalk(leader, talk, 2)).conversation?.standing).toBe('PLAN_AGREED');
    expect((await planFor(employee, E)).versions).toEqual([]);
    await signTalk(employee, talk, 2);
    expect((await planFor(employee, E)).versions).toHaveLength(1);
  });

  test('how an item goes on takes nothing back', async () => {
    const item = await added(on, employee, E, { firstUse: 'x' });
    const talk = await agreedConversation();
    await signTalk(employee, talk, 1);
    await planStep(leader, 'setPlanItemStatus', { id: item.id, version: 1, input: { status: 'UNDER_WAY' } });
    expect((await signTalk(leader, talk, 1)).conversation?.plan.state).toBe('SIGNED');
  });

  test('a change after it makes a new version, which the conversation does not sign', async () => {
    const item = await added(on, employee, E);
    const talk = await agreedConversation();
    await signTalk(employee, talk, 1);
    await signTalk(leader, talk, 1);
    await planStep(leader, 'changePlanItem', { id: item.id, version: 1, input: await itemInput(on, { aim: 'Ny' }) });
    await signTalk(leader, talk, 2);
    await on.build.sql.query('SELECT app.conversation_signed($1)', [talk]);
    expect(await planFor(employee, E)).toMatchObject({ state: 'DRAFT', number: 2 });
  });

  test('what is left open of last year leaves the plan unsigned', async () => {
    await makeItem(on, await makePlan(on, E, 2025));
    await added(on, employee, E);
    const talk = await agreedConversation();
    await signTalk(employee, talk, 1);
    expect((await signTalk(leader, talk, 1)).conversation?.plan.state).toBe('DRAFT');
  });

  test('both at once, and a change as well: what is kept is what both had read', async () => {
    for (let round = 0; round < 6; round += 1) {
      await on.build.sql.query('DELETE FROM plan; DELETE FROM conversation');
      const item = await added(on, employee, E, { aim: 'Før' });
      const talk = await agreedConversation();
      const input = await itemInput(on, { aim: 'Efter' });
      await Promise.all([
        signTalk(employee, talk, 1),
        planStep(leader, 'changePlanItem', { id: item.id, version: 1, input }),
        signTalk(leader, talk, 1),
      ]);
      const now = await planFor(employee, E);
      expect(now.state).toBe('DRAFT');
      expect(now.versions.flatMap(({ items }) => items.map(({ aim }) => aim))).toEqual(now.number === 2 ? ['Før'] : []);
    }
  });
});
