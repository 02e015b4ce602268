import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { itemInput, makeItem, makePlan } from '../../testing/plans.ts';
import { COLUMNS, everyRole, type Roles } from '../../testing/roles.ts';
import { named, optionsFor, optionStep, problems, settingFor } from '../../testing/settings.ts';

let on: TestApp;
let roles: Roles;
let house: Session;
let employee: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
  employee = await on.as(roles.E.person);
  await on.build.sql.query('CREATE TABLE kept AS SELECT code, name, position FROM learning_form');
});
afterAll(() => on.close());
beforeEach(() =>
  on.build.sql.query(`
    DELETE FROM plan; DELETE FROM conversation_setting_change; DELETE FROM learning_form;
    INSERT INTO learning_form (code, name, position) SELECT code, name, position FROM kept`),
);

const offered = async () => {
  const { data } = await employee.ask<{ learningForms: { id: string; name: string }[] }>(
    '{ learningForms { id name } }',
  );
  return data.learningForms;
};
const add = (name: object, requestId: string = randomUUID()) => optionStep(house, 'add', { requestId, name });
const first = async () => {
  const [one] = await optionsFor(house);
  if (!one) throw new Error('an empty list');
  return { code: one.id, version: one.version };
};

describe('a way of learning', () => {
  test('that is added stands last, is offered in every language, and sent twice it is added once', async () => {
    const requestId = randomUUID();
    const { options } = await add({ da: ' Besøg ', nb: 'Besøk', en: 'Visit' }, requestId);
    expect(options?.at(-1)).toEqual({
      id: requestId,
      name: { da: 'Besøg', nb: 'Besøk', en: 'Visit' },
      isHidden: false,
      version: 1,
    });
    expect(problems(await add(named('Noget andet'), requestId))).toEqual([]);
    expect(await optionsFor(house)).toEqual(options);
    expect((await offered()).at(-1)).toEqual({ id: requestId, name: 'Visit' });
  });

  test('that is renamed keeps its code; its former name is free', async () => {
    const place = await first();
    const [before] = await optionsFor(house);
    const { options } = await optionStep(house, 'rename', { ...place, name: named('Nyt') });
    expect(options?.[0]).toEqual({ id: place.code, name: named('Nyt'), isHidden: false, version: place.version + 1 });
    expect(problems(await add(before?.name ?? {}))).toEqual([]);
  });

  test('that is hidden is offered no longer, stays on items that have it, and comes back', async () => {
    const place = await first();
    const plan = await makePlan(on, roles.E.employment, 2026);
    const item = await makeItem(on, plan);
    await on.build.sql.query('UPDATE plan_item SET learning_form_code = $1 WHERE id = $2', [place.code, item]);
    const { options } = await optionStep(house, 'hide', { ...place, hidden: true });
    expect(options?.[0]).toMatchObject({ id: place.code, isHidden: true });
    expect((await offered()).map(({ id }) => id)).not.toContain(place.code);

    const change = `mutation ($id: ID!, $version: Int!, $input: PlanItemInput!) {
      changePlanItem(id: $id, version: $version, input: $input) { item { version learningForm { id } } errors { code field } } }`;
    const input = await itemInput(on, { learningForm: place.code });
    const kept = await employee.ask<{ changePlanItem: object }>(change, { id: item, version: 1, input });
    expect(kept.data.changePlanItem).toEqual({ item: { version: 2, learningForm: { id: place.code } }, errors: [] });

    const adding = `mutation ($employment: ID!, $requestId: ID!, $input: PlanItemInput!) {
      addPlanItem(employmentId: $employment, year: 2026, requestId: $requestId, input: $input) { errors { code field } } }`;
    const variables = () => ({ employment: roles.E.employment, requestId: randomUUID(), input });
    const refused = await employee.ask<{ addPlanItem: object }>(adding, variables());
    expect(refused.data.addPlanItem).toEqual({ errors: [{ code: 'NOT_FOUND', field: 'learningForm' }] });

    await optionStep(house, 'hide', { code: place.code, version: place.version + 1, hidden: false });
    expect((await offered())[0]?.id).toBe(place.code);
    const taken = await employee.ask<{ addPlanItem: object }>(adding, variables());
    expect(taken.data.addPlanItem).toEqual({ errors: [] });
  });

  test('moves one place, and at the end stays', async () => {
    const codes = async () => (await optionsFor(house)).map(({ id }) => id);
    const before = await codes();
    const place = await first();
    expect((await optionStep(house, 'move', { ...place, direction: 'UP' })).options?.map(({ id }) => id)).toEqual(
      before,
    );
    await optionStep(house, 'move', { ...place, direction: 'DOWN' });
    expect(await codes()).toEqual([before[1], before[0], ...before.slice(2)]);
    expect((await offered()).map(({ id }) => id)).toEqual(await codes());
    const [, moved] = await optionsFor(house);
    await optionStep(house, 'move', { code: place.code, version: moved?.version, direction: 'UP' });
    expect(await codes()).toEqual(before);
  });

  test('another list is another list', async () => {
    const requestId = randomUUID();
    await optionStep(house, 'add', { list: 'OFFER_WISH', requestId, name: named('Rejse') });
    expect((await optionsFor(house)).map(({ id }) => id)).not.toContain(requestId);
    expect(problems(await add(named('Rejse')))).toEqual([]);
    const { data } = await employee.ask<{ offerWishes: { id: string }[] }>('{ offerWishes { id } }');
    expect(data.offerWishes.at(-1)?.id).toBe(requestId);
    await on.build.sql.query('DELETE FROM offer_wish WHERE code = $1', [requestId]);
  });
});

describe('what is refused', () => {
  test.each<[object, string[]]>([
    [{ da: '', nb: ' ', en: 'a' }, ['name.da: REQUIRED', 'name.nb: REQUIRED']],
    [
      { da: 'x'.repeat(101), nb: 'a\0', en: 'x'.repeat(30_000) },
      ['name.da: TOO_LONG', 'name.nb: MALFORMED', 'name.en: TOO_LONG'],
    ],
  ])('as a name: %#', async (name, expected) => {
    const before = await optionsFor(house);
    expect(problems(await add(name))).toEqual(expected);
    expect(problems(await optionStep(house, 'rename', { ...(await first()), name }))).toEqual(expected);
    expect(await optionsFor(house)).toEqual(before);
  });

  test('a name that stands there in one of the languages, also hidden and in other capitals', async () => {
    const place = await first();
    await optionStep(house, 'hide', { ...place, hidden: true });
    const name = { ...named('Eget'), nb: (await optionsFor(house))[0]?.name.nb.toUpperCase() };
    expect(problems(await add(name))).toEqual(['name.nb: THERE_ALREADY']);
    const [, second] = await optionsFor(house);
    const other = { code: second?.id, version: second?.version };
    expect(problems(await optionStep(house, 'rename', { ...other, name }))).toEqual(['name.nb: THERE_ALREADY']);
    expect(problems(await optionStep(house, 'rename', { ...other, name: second?.name }))).toEqual([]);
  });

  test('two at once with one name: one of them hears so', async () => {
    const outcomes = await Promise.all([add(named('Samtidig')), add(named('Samtidig'))]);
    expect(outcomes.flatMap(problems)).toEqual(
      ['name.da', 'name.nb', 'name.en'].map((field) => `${field}: THERE_ALREADY`),
    );
  });

  test('an older version, with the list as it is now; and what is not in the list', async () => {
    const place = await first();
    await optionStep(house, 'rename', { ...place, name: named('Hurtigere') });
    for (const [verb, over] of [
      ['rename', { name: named('Langsommere') }],
      ['hide', { hidden: true }],
      ['move', { direction: 'DOWN' }],
    ] as const) {
      const outcome = await optionStep(house, verb, { ...place, ...over });
      expect([verb, problems(outcome)]).toEqual([verb, ['version: CONFLICT']]);
      expect(outcome.options?.[0]?.name).toEqual(named('Hurtigere'));
      for (const code of ['no_such', 'a\0', 'x'.repeat(30_000)]) {
        expect(problems(await optionStep(house, verb, { code, version: 1, ...over }))).toEqual(['code: NOT_FOUND']);
      }
    }
  });

  test('more than a list holds', async () => {
    await on.build.sql.query(`INSERT INTO learning_form (code, name, position)
      SELECT n, jsonb_build_object('da', n::text, 'nb', n::text, 'en', n::text), 100 + n FROM generate_series(1, 60 - (SELECT count(*)::int FROM learning_form)) n`);
    expect(problems(await add(named('Én for meget')))).toEqual(['null: TOO_MANY']);
  });
});

test('lists are read by everybody signed in, and written by the training house and the administrator alone', async () => {
  for (const column of COLUMNS) {
    const session = await on.as(roles[column].person);
    expect((await optionsFor(session)).length).toBeGreaterThan(10);
    const step = optionStep(session, 'add', { requestId: randomUUID(), name: named(`Fra ${column}`) });
    const outcome = await step.then(problems, (error: Error) => error.message);
    expect([column, outcome]).toEqual([column, column === 'HR' || column === 'ADM' ? [] : 'FORBIDDEN']);
  }
});

test('every change of a list is told', async () => {
  const place = await first();
  const [before] = await optionsFor(house);
  await optionStep(house, 'hide', { ...place, hidden: true });
  const { changes } = await settingFor(employee);
  expect(changes).toMatchObject([{ by: 'Uddannelse Prøve', setting: 'LEARNING_FORM' }]);
  expect(JSON.parse(changes[0]?.before ?? '')).toEqual({ name: before?.name, hidden: false, position: 1 });
  expect(JSON.parse(changes[0]?.after ?? '')).toEqual({ name: before?.name, hidden: true, position: 1 });
});
