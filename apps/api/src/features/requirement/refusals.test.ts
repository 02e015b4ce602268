import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { contract } from '../../graphql/schema.ts';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { codes, inputFor, step, type Refusal } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

const NO_ONE = '00000000-0000-4000-8000-000000000000';

let on: TestApp;
let roles: Roles;
let leader: Session;
let id: Record<'school' | 'house' | 'E' | 'HR' | 'L1.1' | 'E1' | 'E1.1' | 'past' | 'G1' | 'teacher', string>;
const seen = new Set<string>();

beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  leader = await on.as(roles.L.person);
  const { build } = on;
  id = {
    school: roles.units.school,
    house: roles.units.house,
    E: roles.E.employment,
    HR: roles.HR.employment,
    'L1.1': await build.elementId('L1.1'),
    E1: await build.areaId('E1'),
    'E1.1': await build.elementId('E1.1'),
    past: await build.goalId('F1'),
    G1: await build.goalId('G1'),
    teacher: await build.jobGroupId('teacher'),
  };
  await build.sql.query(`UPDATE goal SET valid_to = '2026-06-01' WHERE code = 'F1'`);
});
afterAll(() => on.close());

const remember = (errors: readonly Refusal[]) => {
  for (const { code } of errors) seen.add(code);
};
const count = async () => Number((await on.build.sql.query('SELECT count(*) FROM requirement')).rows[0]?.count);

type Over = (ids: typeof id) => Record<string, unknown>;

/** What is wrong in the input, and what is answered at which field. */
const table: readonly [string, Over, readonly string[]][] = [
  ['neither area nor element', () => ({ elementId: null }), ['elementId: AREA_OR_ELEMENT']],
  ['both', (ids) => ({ areaId: ids.E1, elementId: ids['E1.1'] }), ['elementId: AREA_OR_ELEMENT']],
  ['an element that is none', () => ({ elementId: NO_ONE }), ['elementId: NOT_FOUND']],
  ['an area that is none', () => ({ areaId: NO_ONE }), ['areaId: NOT_FOUND']],
  ['neither unit nor person', () => ({ unitId: null }), ['unitId: UNIT_OR_PERSON']],
  ['both unit and person', (ids) => ({ employmentId: ids.E }), ['unitId: UNIT_OR_PERSON']],
  ['a unit of another', (ids) => ({ unitId: ids.house }), ['unitId: NO_RIGHT_TO_UNIT']],
  ['a unit that is none', () => ({ unitId: NO_ONE }), ['unitId: NO_RIGHT_TO_UNIT']],
  ['a person of another', (ids) => ({ unitId: null, employmentId: ids.HR }), ['employmentId: NO_RIGHT_TO_PERSON']],
  ['a person that is none', () => ({ unitId: null, employmentId: NO_ONE }), ['employmentId: NO_RIGHT_TO_PERSON']],
  ['no reason', () => ({ reason: ' \n\t ' }), ['reason: REQUIRED']],
  ['a reason of 1,001 letters', () => ({ reason: 'æ'.repeat(1001) }), ['reason: TOO_LONG']],
  ['a NUL in the reason', () => ({ reason: 'a\0b' }), ['reason: MALFORMED']],
  ['a level below the scale', () => ({ level: -1 }), ['level: LEVEL_OFF_SCALE']],
  ['a level above it', () => ({ level: 6 }), ['level: LEVEL_OFF_SCALE']],
  ['the largest level there is', () => ({ level: 2_147_483_647 }), ['level: LEVEL_OFF_SCALE']],
  ['yesterday', () => ({ validFrom: '2026-06-14' }), ['validFrom: DATE_BEFORE_TODAY']],
  ['an end on the first day', () => ({ validTo: '2026-07-01' }), ['validTo: END_NOT_AFTER_START']],
  ['an end before it', () => ({ validTo: '2026-06-30' }), ['validTo: END_NOT_AFTER_START']],
  ['a goal that is none', () => ({ goalId: NO_ONE }), ['goalId: NOT_FOUND']],
  ['a goal that is over', (ids) => ({ goalId: ids.past }), ['goalId: GOAL_OUT_OF_PERIOD']],
  ['a goal that will be over', (ids) => ({ goalId: ids.G1, validFrom: '2028-01-01' }), ['goalId: GOAL_OUT_OF_PERIOD']],
  [
    'a job group that is none',
    () => ({ audience: 'JOB_GROUP', audienceValue: NO_ONE }),
    ['audienceValue: AUDIENCE_UNFIT'],
  ],
  ['a job group left out', () => ({ audience: 'JOB_GROUP' }), ['audienceValue: AUDIENCE_UNFIT']],
  ['a value for everybody', (ids) => ({ audienceValue: ids.teacher }), ['audienceValue: AUDIENCE_UNFIT']],
  [
    'leaders on the employee wheel',
    () => ({ audience: 'LEADER_LEVEL', audienceValue: '3' }),
    ['audienceValue: AUDIENCE_UNFIT'],
  ],
  [
    'a leader level that is none',
    (ids) => ({ elementId: ids['L1.1'], audience: 'LEADER_LEVEL', audienceValue: '5' }),
    ['audienceValue: AUDIENCE_UNFIT'],
  ],
  [
    'a leader function that is none',
    (ids) => ({ elementId: ids['L1.1'], audience: 'LEADER_FUNCTION', audienceValue: 'x\0' }),
    ['audienceValue: AUDIENCE_UNFIT'],
  ],
  [
    'a group of one person',
    (ids) => ({ unitId: null, employmentId: ids.E, audience: 'JOB_GROUP', audienceValue: ids.teacher }),
    ['audienceValue: AUDIENCE_UNFIT'],
  ],
  [
    'all of it at once',
    (ids) => ({
      elementId: null,
      unitId: ids.house,
      reason: '',
      level: 9,
      audienceValue: 'x',
      validFrom: '2020-01-01',
      validTo: '2019-01-01',
      goalId: ids.G1,
    }),
    [
      'elementId: AREA_OR_ELEMENT',
      'unitId: NO_RIGHT_TO_UNIT',
      'reason: REQUIRED',
      'validFrom: DATE_BEFORE_TODAY',
      'validTo: END_NOT_AFTER_START',
      'goalId: GOAL_OUT_OF_PERIOD',
      'level: LEVEL_OFF_SCALE',
      'audienceValue: AUDIENCE_UNFIT',
    ],
  ],
];

describe('a requirement with', () => {
  test.each(table)('%s is refused at the field', async (_, over, expected) => {
    const input = await inputFor(on, { unitId: id.school, ...over(id) });
    const draft = await on.build.requirement({
      unit: id.school,
      element: 'E1.1',
      level: 1,
      draft: true,
      from: '2026-07-01',
    });
    const before = await count();
    const drafted = await step(leader, 'draftRequirement', { input });
    expect(codes(drafted)).toEqual(expected);
    expect([drafted.id, await count()]).toEqual([null, before]);
    const changed = await step(leader, 'changeRequirementDraft', { id: draft, version: 1, input });
    expect([codes(changed), changed.id]).toEqual([expected, null]);
    const document =
      'query ($input: RequirementInput!) { requirementPreview(input: $input) { errors { code field params } } }';
    const { data } = await leader.ask<{ requirementPreview: { errors: Refusal[] } }>(document, { input });
    expect(data.requirementPreview.errors).toEqual(drafted.errors);
    remember(drafted.errors);
  });

  test('tells what the words need', async () => {
    const input = await inputFor(on, {
      unitId: id.school,
      level: 6,
      validFrom: '2026-06-14',
      goalId: id.past,
      reason: 'x'.repeat(1001),
    });
    const { errors } = await step(leader, 'draftRequirement', { input });
    expect(errors.map(({ code, params }) => [code, JSON.parse(params)])).toEqual([
      ['TOO_LONG', { max: 1000 }],
      ['DATE_BEFORE_TODAY', { today: '2026-06-15' }],
      ['GOAL_OUT_OF_PERIOD', { validFrom: expect.any(String), validTo: '2026-06-01' }],
      ['LEVEL_OFF_SCALE', { min: 0, max: 5 }],
    ]);
  });

  test.each([
    ['2026-02-30'],
    ['0000-01-01'],
    ['2026-1-1'],
    ['01-07-2026'],
    ['2026-07-01T00:00:00Z'],
    ['+12026-01-01'],
    [''],
    [20260701],
  ])('the day %s is refused before anything is asked', async (validFrom) => {
    const input = await inputFor(on, { unitId: id.school, validFrom });
    const document = 'query ($input: RequirementInput!) { requirementPreview(input: $input) { touched } }';
    expect(await leader.refusal(document, { input })).toBe('BAD_USER_INPUT');
  });

  test('the largest day there is, and the last letters that fit, are taken', async () => {
    const input = await inputFor(on, { unitId: id.school, validFrom: '9999-12-31', reason: `  ${'æ'.repeat(1000)}  ` });
    expect(codes(await step(leader, 'draftRequirement', { input }))).toEqual([]);
  });

  test.each(['id', 'authorId', 'adoptedAt', 'createdAt', 'version', 'state', 'withdrawnAt', 'wheel', 'author_id'])(
    'a field that is not to be set is refused: %s',
    async (name) => {
      const before = await count();
      const input = { ...(await inputFor(on, { unitId: id.school })), [name]: 'x' };
      await expect(step(leader, 'draftRequirement', { input })).rejects.toThrow('BAD_USER_INPUT');
      expect(await count()).toBe(before);
    },
  );
});

describe('a step that cannot be made', () => {
  const refused = async (verb: Parameters<typeof step>[1], variables: Record<string, unknown>) => {
    const outcome = await step(leader, verb, variables);
    remember(outcome.errors);
    return codes(outcome);
  };
  const at = (over: object = {}) =>
    on.build.requirement({ unit: id.school, element: 'E1.1', level: 2, from: '2026-07-01', ...over });

  test('for it is in another state', async () => {
    await on.build.sql.query('DELETE FROM requirement');
    const future = await at();
    const ended = await at({ element: 'E1.2', from: '2026-01-01', to: '2026-06-15' });
    const draft = await at({ draft: true });
    const input = await inputFor(on, { unitId: id.school });
    expect(await refused('adoptRequirement', { id: future, version: 1 })).toEqual(['id: WRONG_STATE']);
    expect(await refused('changeRequirementDraft', { id: future, version: 1, input })).toEqual(['id: WRONG_STATE']);
    expect(await refused('withdrawRequirement', { id: draft, version: 1 })).toEqual(['id: WRONG_STATE']);
    expect(await refused('withdrawRequirement', { id: ended, version: 1 })).toEqual(['id: WRONG_STATE']);
    const { errors } = await step(leader, 'withdrawRequirement', { id: ended, version: 1 });
    expect(errors[0]?.params).toBe('{"state":"ENDED"}');
    const document =
      'mutation ($id: ID!) { discardRequirementDraft(id: $id) { discardedId errors { code field params } } }';
    const { data } = await leader.ask(document, { id: future });
    expect(data).toEqual({
      discardRequirementDraft: {
        discardedId: null,
        errors: [{ code: 'WRONG_STATE', field: 'id', params: '{"state":"FUTURE"}' }],
      },
    });
  });

  test('for its day has passed while it lay there', async () => {
    const stale = await at({ draft: true, from: '2026-06-14' });
    expect(await refused('adoptRequirement', { id: stale, version: 1 })).toEqual(['validFrom: DATE_BEFORE_TODAY']);
  });

  test('for it was changed meanwhile, for it ties, for it is gone', async () => {
    await on.build.sql.query('DELETE FROM requirement');
    const rival = await at({ level: 4 });
    const draft = await at({ draft: true, from: '2026-08-01' });
    expect(await refused('adoptRequirement', { id: draft, version: 2 })).toEqual(['version: CONFLICT']);
    expect(await refused('adoptRequirement', { id: draft, version: 1 })).toEqual(['validFrom: TIES_WITH_ANOTHER']);
    const { errors } = await step(leader, 'adoptRequirement', { id: draft, version: 1 });
    expect(JSON.parse(errors[0]?.params ?? '')).toEqual({ level: 4, validFrom: '2026-07-01', requirementId: rival });
    expect(await refused('adoptRequirement', { id: NO_ONE, version: 1 })).toEqual(['id: NOT_FOUND']);
  });
});

test('a mark is refused by the same words, and where it stands already', async () => {
  const document = `mutation ($input: CompetenceMarkInput!) { markCompetence(input: $input) { mark { id } errors { code field params } } }`;
  const mark = async (over: Record<string, unknown> = {}) => {
    const input = {
      kind: 'CORE',
      elementId: id['E1.1'],
      unitId: id.school,
      reason: 'x',
      goalId: id.G1,
      validFrom: '2026-07-01',
      ...over,
    };
    const { data } = await leader.ask<{ markCompetence: { mark: object | null; errors: Refusal[] } }>(document, {
      input,
    });
    remember(data.markCompetence.errors);
    return codes(data.markCompetence);
  };
  expect(await mark()).toEqual([]);
  expect(await mark()).toEqual(['elementId: MARKED_ALREADY']);
  expect(await mark({ kind: 'STRATEGIC' })).toEqual([]);
  expect(await mark({ elementId: null, unitId: NO_ONE, reason: '', goalId: id.past, validFrom: '2026-06-14' })).toEqual(
    [
      'elementId: AREA_OR_ELEMENT',
      'unitId: NO_RIGHT_TO_UNIT',
      'reason: REQUIRED',
      'validFrom: DATE_BEFORE_TODAY',
      'goalId: GOAL_OUT_OF_PERIOD',
    ],
  );
});

test('every refusal of the contract that this feature names was met above', async () => {
  const files = (await readdir(import.meta.dirname)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const texts = await Promise.all(files.map((name) => readFile(join(import.meta.dirname, name), 'utf8')));
  const codesOfContract = buildSchema(contract).getType('UserErrorCode') as GraphQLEnumType;
  const named = codesOfContract
    .getValues()
    .map(({ name }) => name)
    .filter((name) => texts.some((text) => text.includes(`'${name}'`)));
  expect([...seen].toSorted()).toEqual(named.toSorted());
});
