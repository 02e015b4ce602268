import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Column, type Roles } from '../testing/roles.ts';
import { inDemonstration, type AccessRules } from '../request/access.ts';
import type { Context } from '../request/context.ts';
import { accessRules, buildSchema } from './schema.ts';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterAll(() => on.close());

/** Fresh objects that the operations name: at the school and for E, with nothing else that could tie. */
async function objects() {
  const { build } = on;
  const { E, L, units } = roles;
  await build.sql.query('DELETE FROM requirement; DELETE FROM competence_mark');
  const element = await build.elementId('E1.1');
  const goal = await build.goalId('F1');
  const [wheelVersion] = (await build.sql.query(`SELECT id FROM wheel_version WHERE wheel_code = 'employee'`)).rows;
  const rule = { elementId: element, audience: 'EVERYBODY', level: 3, reason: 'Opgaven', validFrom: '2026-07-01' };
  return {
    person: E.person,
    employment: E.employment,
    leader: L.employment,
    unit: units.school,
    element,
    goal,
    wheelVersion: wheelVersion.id,
    input: { ...rule, unitId: units.school },
    personInput: { ...rule, employmentId: E.employment },
    markInput: {
      kind: 'CORE',
      elementId: element,
      unitId: units.school,
      reason: 'Daglig',
      goalId: goal,
      validFrom: '2026-07-01',
    },
    adopted: await build.requirement({ unit: units.school, element: 'E1.2', level: 2 }),
    draft: await build.requirement({ unit: units.school, element: 'E1.1', level: 4, from: '2026-07-01', draft: true }),
    personal: await build.requirement({ employment: E.employment, element: 'E1.2', level: 2 }),
    personalDraft: await build.requirement({ employment: E.employment, element: 'E1.1', level: 2, draft: true }),
    mark: await build.mark('core', units.school, { element: 'E1.2' }),
  };
}

const sessions = new Map<string, Session>();
async function sessionOf(person: string): Promise<Session> {
  const session = sessions.get(person) ?? (await on.as(person));
  sessions.set(person, session);
  return session;
}

/** `ok`, the refusal, or the first code among a payload's errors. */
async function outcome(session: Session, document: string, variables: Record<string, unknown>): Promise<string> {
  const { data, errors } = await session.ask<Record<string, { errors?: { code: string }[] } | null>>(
    document,
    variables,
  );
  const [payload] = Object.values(data ?? {});
  return errors?.[0]?.extensions.code ?? payload?.errors?.[0]?.code ?? 'ok';
}

const open = columns('ok');
const ownAndLeader = columns('NOT_FOUND', { E: 'ok', L: 'ok' });
const steerersSee = columns('NOT_FOUND', { L: 'ok', CC: 'ok', DIR: 'ok' });
const setters = (refused: string, unlike: Partial<Record<Column, string>> = {}) =>
  columns('FORBIDDEN', { L: 'ok', CC: 'ok', DIR: 'ok', other: refused, line: refused, ...unlike });
const leaderOfE = (refused: string) => setters(refused, { CC: refused, DIR: refused });
const payload = 'errors { code }';

/** Operation, document, what it answers to each column, and to somebody who has not signed in. */
const table: readonly [string, string, Record<Column, string>, string?][] = [
  ['Query.viewer', '{ viewer { person { name } } }', open, 'ok'],
  ['Query.municipality', '{ municipality { name years } }', open, 'ok'],
  ['Query.personas', '{ personas(search: "Kollega") { name } }', open, 'ok'],
  ['Query.levels', '{ levels { name } }', open],
  ['Query.components', '{ components { name } }', open],
  ['Query.wheels', '{ wheels { name } }', open],
  ['Query.wheelVersion', 'query ($wheelVersion: ID!) { wheelVersion(id: $wheelVersion) { number } }', open],
  ['Query.goals', '{ goals { name } }', open],
  ['Query.goal', 'query ($goal: ID!) { goal(id: $goal) { name } }', open],
  ['Query.principles', '{ principles { name } }', open],
  ['Query.organisationUnits', '{ organisationUnits { name } }', open],
  ['Query.organisationUnit', 'query ($unit: ID!) { organisationUnit(id: $unit) { people { person { name } } } }', open],
  ['Query.committees', '{ committees { name } }', open],
  ['Query.roleGrants', '{ roleGrants { role } }', open],
  ['Query.looks', '{ looks { edges { cursor } } }', open],
  ['Query.requirements', '{ requirements { totalCount } }', open],
  ['Query.competenceMarks', '{ competenceMarks { kind } }', open],
  ['Query.requirement', 'query ($adopted: ID!) { requirement(id: $adopted) { level } }', open],
  ['Query.requirement', 'query ($draft: ID!) { requirement(id: $draft) { level } }', steerersSee],
  ['Query.requirement', 'query ($personal: ID!) { requirement(id: $personal) { level } }', ownAndLeader],
  [
    'Query.requirement',
    'query ($personalDraft: ID!) { requirement(id: $personalDraft) { level } }',
    columns('NOT_FOUND', { L: 'ok' }),
  ],
  ['Query.personWheel', 'query ($employment: ID!) { personWheel(employmentId: $employment) { day } }', ownAndLeader],
  [
    'Query.personElement',
    'query ($employment: ID!, $element: ID!) { personElement(employmentId: $employment, elementId: $element) { status } }',
    ownAndLeader,
  ],
  [
    'Query.teamWheel',
    'query ($leader: ID!) { teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) { memberCount } }',
    columns('FORBIDDEN', { L: 'ok', CC: 'NOT_FOUND', other: 'NOT_FOUND', line: 'NOT_FOUND' }),
  ],
  [
    'Query.requirementPreview',
    `query ($input: RequirementInput!) { requirementPreview(input: $input) { touched ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  ['Query.requirementChoices', '{ requirementChoices { units { name } } }', setters('ok')],
  [
    'Mutation.draftRequirement',
    `mutation ($input: RequirementInput!) { draftRequirement(input: $input) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.draftRequirement',
    `mutation ($personInput: RequirementInput!) { draftRequirement(input: $personInput) { ${payload} } }`,
    leaderOfE('NO_RIGHT_TO_PERSON'),
  ],
  [
    'Mutation.changeRequirementDraft',
    `mutation ($draft: ID!, $input: RequirementInput!) { changeRequirementDraft(id: $draft, version: 1, input: $input) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.discardRequirementDraft',
    `mutation ($draft: ID!) { discardRequirementDraft(id: $draft) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.adoptRequirement',
    `mutation ($draft: ID!) { adoptRequirement(id: $draft, version: 1) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.withdrawRequirement',
    `mutation ($adopted: ID!) { withdrawRequirement(id: $adopted, version: 1) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.withdrawRequirement',
    `mutation ($personal: ID!) { withdrawRequirement(id: $personal, version: 1) { ${payload} } }`,
    leaderOfE('NOT_FOUND'),
  ],
  [
    'Mutation.markCompetence',
    `mutation ($markInput: CompetenceMarkInput!) { markCompetence(input: $markInput) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.withdrawCompetenceMark',
    `mutation ($mark: ID!) { withdrawCompetenceMark(id: $mark, version: 1) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.signInAsPersona',
    `mutation ($person: ID!) { signInAsPersona(personId: $person) { ${payload} } }`,
    open,
    'ok',
  ],
  ['Mutation.signOut', 'mutation { signOut { done } }', open, 'ok'],
];

describe('who may do what', () => {
  test.each(table)('%s %s', async (operation, document, expected, anonymous = 'UNAUTHENTICATED') => {
    // What changes something gets its own objects each time, what ends a session its own session.
    const read = operation.startsWith('Query.') ? await objects() : null;
    const enter = operation.startsWith('Mutation.sign') ? on.as : sessionOf;
    const found = await foundByColumn(roles, async (person) =>
      outcome(await enter(person), document, read ?? (await objects())),
    );
    expect(found).toEqual(expected);
    expect(await outcome(on.anonymous(), document, read ?? (await objects()))).toBe(anonymous);
  });

  test('is tested for every operation', () => {
    expect(new Set(table.map(([operation]) => operation))).toEqual(new Set(Object.keys(accessRules)));
  });

  test('a refusal for a role does not look at the id', async () => {
    const employee = await on.as(roles.HR.person);
    for (const [operation, document, expected] of table) {
      if (expected.HR !== 'FORBIDDEN') continue;
      const known = (await employee.send(document, await objects())).body;
      const unknown = Object.fromEntries(Object.keys(await objects()).map((name) => [name, randomUUID()]));
      const { input, personInput, markInput } = await objects();
      const missing = await employee.send(document, { ...unknown, input, personInput, markInput });
      expect([operation, missing.body]).toEqual([operation, known]);
    }
  });
});

describe('an operation without a rule', () => {
  const without = (operation: string): AccessRules =>
    Object.fromEntries(Object.entries(accessRules).filter(([name]) => name !== operation));

  test.each(Object.keys(accessRules))('%s: the server does not start', (operation) => {
    expect(() => buildSchema('demonstration', without(operation))).toThrow(`${operation} has no access rule`);
  });

  test('nor with a rule for an operation that is not there', () => {
    expect(() => buildSchema('demonstration', { ...accessRules, 'Query.gone': inDemonstration })).toThrow('Query.gone');
  });
});

test('what is for demonstration only is refused in production even if it were there', () => {
  const inMode = (mode: string) => () => inDemonstration.check({ config: { mode } } as Context);
  expect(inMode('production')).toThrow('not for your role');
  expect(inMode('demonstration')).not.toThrow();
});

test('each column of the matrix is another person', () => {
  expect(new Set(COLUMNS.map((column) => roles[column].person)).size).toBe(COLUMNS.length);
});
