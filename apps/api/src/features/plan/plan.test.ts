import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { added, makeItem, makePlan, planFor } from '../../testing/plans.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let employee: Session;
let E: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  E = roles.E.employment;
  employee = await on.as(roles.E.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM plan'));

const ask = async <T>(fields: string, session = employee): Promise<T> => {
  const { data, errors } = await session.ask<{ plan: T }>(
    `query ($employment: ID!) { plan(employmentId: $employment) { ${fields} } }`,
    { employment: E },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.plan;
};

describe('what the training house receives', () => {
  const counted = async () =>
    (
      await ask<{ counted: { element: { code: string }; crossCutting: boolean; year: number }[] }>(
        'counted { element { code } crossCutting year }',
      )
    ).counted;

  test('is the element, need or wish, cross-cutting or not, and the year of each open item', async () => {
    await added(on, employee, E, { aim: 'Mit eget mål', why: 'Privat', offerWish: 'network' });
    await added(on, employee, E, { elementId: await on.build.elementId('E2.1'), nature: 'WISH' });
    await added(on, employee, E, { elementId: null, aim: 'Uden element', task: 'x' });
    await added(on, employee, E, { elementId: await on.build.elementId('E3.SSA1') });
    expect(await counted()).toEqual([
      { element: { code: 'E1.1' }, crossCutting: true, year: 2026 },
      { element: { code: 'E2.1' }, crossCutting: false, year: 2026 },
    ]);
  });

  test('has no more fields to ask for', async () => {
    for (const field of ['aim', 'why', 'employment { id }', 'person { name }', 'offerWish { id }', 'status', 'id']) {
      const document = `query ($employment: ID!) { plan(employmentId: $employment) { counted { ${field} } } }`;
      expect([field, await employee.refusal(document, { employment: E })]).toEqual([
        field,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    }
  });

  test('is nothing of an item that was carried on into the next year, and of an empty plan', async () => {
    expect(await counted()).toEqual([]);
    const plan = await makePlan(on, E, 2026);
    await makeItem(on, plan, { status: 'carried_on' });
    await makeItem(on, plan, { status: 'learnt' });
    expect(await counted()).toEqual([]);
  });
});

describe('suggestions', () => {
  const suggested = async (session = employee) =>
    (
      await ask<{ suggestions: { element: { code: string }; need: { size: number } }[] }>(
        'suggestions { element { code } need { size } }',
        session,
      )
    ).suggestions.map(({ element, need }) => [element.code, need.size]);

  test('are needs that no open item serves, strategic ones first', async () => {
    const { build } = on;
    for (const [element, held] of [
      ['E1.1', 1],
      ['E1.2', 3],
      ['E2.1', 2],
      ['E2.2', 4],
    ] as const) {
      await build.requirement({ unit: roles.units.school, element, level: 4 });
      await build.holding(E, element, 'agreed', held, '2026-03-01');
    }
    await build.requirement({ unit: roles.units.school, element: 'E3.1', level: 4 });
    await build.mark('strategic', roles.units.school, { element: 'E1.2' });
    await build.mark('core', roles.units.north, { element: 'E2.1' });
    const all = [
      ['E1.2', 1],
      ['E2.1', 2],
      ['E1.1', 3],
    ];
    expect(await suggested()).toEqual(all);
    expect(await suggested(await on.as(roles.L.person))).toEqual(all);
    await added(on, employee, E, { elementId: await build.elementId('E1.2') });
    expect(await suggested()).toEqual(all.slice(1));
  });
});

test('forms and kinds of offer are there in the language that is asked for', async () => {
  const document = '{ learningForms { id name } offerWishes { id name } }';
  const inLanguage = async (language: string) =>
    JSON.parse((await employee.send(document, {}, { 'accept-language': language })).body).data as {
      learningForms: { id: string; name: string }[];
      offerWishes: { id: string; name: string }[];
    };
  const [da, nb] = [await inLanguage('da'), await inLanguage('nb')];
  expect(da.learningForms.length).toBeGreaterThan(20);
  expect(da.learningForms.find(({ id }) => id === 'job_rotation')?.name).toBe('Jobrotation');
  expect(nb.learningForms.find(({ id }) => id === 'job_rotation')?.name).toBe('Jobbrotasjon');
  expect(da.offerWishes.map(({ id }) => id)).toEqual(nb.offerWishes.map(({ id }) => id));
});

describe('the handover of a team', () => {
  test('holds the current plan and all that is open', async () => {
    await makeItem(on, await makePlan(on, E, 2024), { aim: 'Gammelt' });
    await makeItem(on, await makePlan(on, E, 2025, { createdOn: '2025-02-01' }), { aim: 'Nuværende' });
    const text = `query ($employment: ID!) { handover(employmentId: $employment) { plan { year } openItems { year aim } } }`;
    const { data } = await (await on.as(roles.L.person)).ask<{ handover: unknown }>(text, { employment: E });
    expect(data.handover).toEqual({
      plan: { year: 2025 },
      openItems: [
        { year: 2024, aim: 'Gammelt' },
        { year: 2025, aim: 'Nuværende' },
      ],
    });
  });
});

test('a plan costs the same number of statements, however many items it has', async () => {
  const plan = await makePlan(on, E, 2026);
  const fields = `items { aim element { name } learningForm { name } followUps { dueOn } changedFields nextStatuses }
    unsettled { aim } openItemCount counted { element { name } } versions { number } viewerCanSign`;
  const query = jest.spyOn(pg.Client.prototype, 'query');
  const statements = async () => {
    query.mockClear();
    const { items } = await ask<{ items: unknown[] }>(fields);
    return [items.length, query.mock.calls.length];
  };
  await makeItem(on, plan);
  const [, few] = await statements();
  for (const element of ['E1.2', 'E1.3', 'E2.1', 'E2.2']) await makeItem(on, plan, { element, status: 'learnt' });
  expect(await statements()).toEqual([5, few]);
  query.mockRestore();
});

test('without a year the newest plan answers where only a later year has one', async () => {
  await on.build.sql.query('DELETE FROM plan');
  await makePlan(on, roles.E.employment, 2027, { createdOn: '2026-06-14' });
  expect((await planFor(await on.as(roles.E.person), roles.E.employment)).year).toBe(2027);
});
