import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { inputFor } from '../testing/requirements.ts';
import { everyRole, type Roles } from '../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let leader: Session;
let variables: Record<string, unknown>;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  leader = await on.as(roles.L.person);
  await on.build.requirement({ unit: roles.units.school, area: 'E1', level: 3, goal: 'F1' });
  await on.build.requirement({ unit: roles.units.north, area: 'E1', level: 4 });
  await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 2, '2026-03-01', { missing: ['attitude'] });
  variables = {
    id: roles.E.employment,
    leader: roles.L.employment,
    school: roles.units.school,
    house: roles.units.house,
    element: await on.build.elementId('E1.1'),
    input: await inputFor(on, {
      unitId: roles.units.school,
      level: 9,
    }),
  };
});
afterAll(() => on.close());

/** Documents of every kind, and those that go wrong in every way. */
const documents: readonly [string, Record<string, unknown>?][] = [
  ['{ __typename viewer { __typename today } }'],
  ['{ __schema { queryType { fields { name args { name defaultValue } } } } }'],
  ['{ __type(name: "RequirementState") { enumValues { name } } }'],
  ['query A { levels { value } } query B { components { id } }', { operationName: 'B' }],
  ['{ a: goals(kind: VALUE) { code } b: goals(kind: SIGNPOST) { code } goals { code kind } }'],
  ['query ($kind: GoalKind) { goals(kind: $kind) { code } }', { kind: 'VALUE' }],
  ['query ($kind: GoalKind) { goals(kind: $kind) { code } }', { kind: null }],
  ['query ($kind: GoalKind = SIGNPOST) { goals(kind: $kind) { code } }'],
  ['query ($kind: GoalKind) { goals(kind: $kind) { code } }', { kind: 'NOTHING' }],
  [
    'query ($yes: Boolean!) { levels @include(if: $yes) { value name @skip(if: $yes) } viewer @skip(if: $yes) { today } }',
    { yes: true },
  ],
  [
    'query ($yes: Boolean!) { levels @include(if: $yes) { value name @skip(if: $yes) } viewer @skip(if: $yes) { today } }',
    { yes: false },
  ],
  [
    '{ viewer { ...Who } } fragment Who on Viewer { person { ...Name } teams { ...Team } } fragment Name on Person { name } fragment Team on Team { wheel memberCount }',
  ],
  ['{ requirements { totalCount edges { node { level } } } }'],
  [
    '{ requirements(first: 1) { totalCount edges { node { level goal { code } } cursor } pageInfo { hasNextPage endCursor } } }',
  ],
  ['{ requirements(first: null, filter: { states: [CURRENT, ENDED], includeAbove: null }) { totalCount } }'],
  [
    'query ($filter: RequirementFilter) { requirements(filter: $filter) { totalCount } }',
    { filter: { states: 'CURRENT' } },
  ],
  [
    'query ($filter: RequirementFilter) { requirements(filter: $filter) { totalCount } }',
    { filter: { states: ['GONE'] } },
  ],
  ['query ($filter: RequirementFilter) { requirements(filter: $filter) { totalCount } }', { filter: { owner: 'x' } }],
  ['query ($first: Int) { requirements(first: $first) { totalCount } }', { first: 1.5 }],
  ['query ($first: Int) { requirements(first: $first) { totalCount } }', { first: 2_147_483_648 }],
  ['query ($first: Int!) { requirements(first: $first) { totalCount } }'],
  [
    'query ($id: ID!) { personWheel(employmentId: $id) { day areas { requirement need } elements { element { code } need { size missingComponents { id } } counting { level assessedOn } } history { year rows } } }',
  ],
  [
    'query ($id: ID!, $element: ID!) { personElement(employmentId: $id, elementId: $element) { status rules { decidedBy requirement { id level } } } }',
  ],
  [
    'query ($leader: ID!) { teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) { areas elements members { levels employment { person { name } } } } }',
  ],
  [
    'query ($school: ID!) { organisationUnit(id: $school) { kind parent { name parent { name parent { name } } } people { person { name } jobGroup { name } leaderLevel { id } nearestLeader { person { name } } } } }',
  ],
  ['query ($leader: ID!, $id: ID!) { personWheel(employmentId: $id) { day } requirement(id: $leader) { level } }'],
  ['query ($leader: ID!) { requirement(id: $leader) { level } viewer { person { name } } }'],
  ['{ looks(first: 0) { edges { cursor } } }'],
  ['query ($id: ID!) { personWheel(employmentId: $id, year: 3000) { day } }'],
  ['query ($input: RequirementInput!) { requirementPreview(input: $input) { touched errors { code field params } } }'],
  [
    'mutation ($input: RequirementInput!) { draftRequirement(input: $input) { requirement { id } errors { code field params } } }',
  ],
  [
    'mutation ($input: RequirementInput!) { draftRequirement(input: $input) { requirement { id } errors { code } } }',
    { input: { level: 'x' } },
  ],
  ['mutation ($id: ID!) { adoptRequirement(id: $id, version: 1) { requirement { id } errors { code field params } } }'],
];

describe('an operation answers the same the first time and when its document is known', () => {
  test.each(documents.map(([text, own]) => [text, own ?? {}] as const))('%s %o', async (query, own) => {
    const { operationName, ...rest } = own as Record<string, unknown>;
    const payload = { query, variables: { ...variables, ...rest }, ...(operationName ? { operationName } : {}) };
    const answers: string[] = [];
    for (let n = 0; n < 4; n++) {
      const { status, body } = await on.post({ payload, headers: { cookie: leader.cookie, 'accept-language': 'en' } });
      answers.push(`${status} ${body}`);
    }
    expect(new Set(answers)).toEqual(new Set([answers[0]]));
    expect(answers[0]).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('also where it is refused to some and not to others', async () => {
    const query = 'query ($id: ID!) { personWheel(employmentId: $id) { isOwn } }';
    const seen: string[] = [];
    for (let n = 0; n < 3; n++) {
      for (const column of ['E', 'HR', 'L', 'CC'] as const) {
        seen.push((await (await on.as(roles[column].person)).send(query, { id: roles.E.employment })).body.trim());
      }
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen.slice(0, 4)).toEqual(seen.slice(8, 12));
  });

  test('also where something breaks inside', async () => {
    await on.build.sql.query('ALTER TABLE principle RENAME TO hidden');
    const answers: string[] = [];
    for (let n = 0; n < 4; n++) {
      const { body } = await leader.send('{ principles { name } viewer { today } }');
      answers.push(body.replaceAll(/[0-9a-f-]{36}/g, 'id'));
    }
    await on.build.sql.query('ALTER TABLE hidden RENAME TO principle');
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toEqual({
      errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'id' } }],
      data: null,
    });
  });
});
