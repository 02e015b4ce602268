import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { byId, errors, verbs } from '../testing/addressed-documents.ts';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { hiddenObjects, type Hidden } from '../testing/hidden-objects.ts';
import { inputFor } from '../testing/requirements.ts';
import { everyRole, type Roles } from '../testing/roles.ts';

let on: TestApp;
let roles: Roles;
/** Leads a unit and a team of another centre: every operation is open, E and the school are not. */
let neighbour: Session;
let hidden: Record<Hidden, string>;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  neighbour = await on.as(roles.other.person);
  hidden = await hiddenObjects(on, roles);
});
afterAll(() => on.close());

const variablesOf = async () => ({
  element: await on.build.elementId('E1.1'),
  unit: roles.units.house,
  input: await inputFor(on, { unitId: roles.units.house }),
});
const document = (kind: 'query' | 'mutation', text: string) => {
  const declared = { element: 'ID!', unit: 'ID!', input: 'RequirementInput!' };
  const used = Object.entries(declared).filter(([name]) => text.includes(`$${name}`));
  return `${kind} ($id: ID!${used.map(([name, type]) => `, $${name}: ${type}`).join('')}) ${text}`;
};

describe('a hidden object and one that is not there answer alike, to the byte', () => {
  test.each([
    ...byId.map((each) => ['query', ...each] as const),
    ...verbs.map((each) => ['mutation', ...each] as const),
  ])('%s of the %s: %s', async (kind, name, text) => {
    const answer = async (id: string) => {
      const { status, body, headers } = await neighbour.send(document(kind, text), { ...(await variablesOf()), id });
      return { status, body, length: headers['content-length'], cookie: headers['set-cookie'] };
    };
    const there = await answer(hidden[name]);
    expect(there).toEqual(await answer(randomUUID()));
    expect(there.body).toMatch(/NOT_FOUND|"totalCount":0/);
    expect(there.body).not.toContain(hidden[name]);
  });

  test('also where they stand in an input', async () => {
    const ask = async (over: object) =>
      (
        await neighbour.send(
          `mutation ($input: RequirementInput!) { draftRequirement(input: $input) { requirement { id } ${errors} } }`,
          {
            input: { ...(await inputFor(on)), ...over },
          },
        )
      ).body;
    expect(await ask({ unitId: hidden.unit })).toBe(await ask({ unitId: randomUUID() }));
    expect(await ask({ employmentId: hidden.employment })).toBe(await ask({ employmentId: randomUUID() }));
  });

  test('and among several: one foreign id undoes all that was asked', async () => {
    const text = `query ($mine: ID!, $id: ID!) { a: personWheel(employmentId: $mine) { day } b: personWheel(employmentId: $id) { day } }`;
    const ask = async (id: string) => (await neighbour.send(text, { mine: roles.other.employment, id })).body;
    expect(await ask(hidden.employment)).toBe(await ask(randomUUID()));
    expect(JSON.parse(await ask(hidden.employment)).data).toBeNull();
  });
});

describe('what is no id names nothing', () => {
  const malformed = [
    '',
    'undefined',
    'null',
    '1',
    '[object Object]',
    "' OR '1'='1",
    'a\0b',
    '00000000-0000-0000-0000-00000000000',
    `${'0'.repeat(100_000)}`,
  ];

  test.each(malformed.map((id) => [id.length > 40 ? `${id.length} letters` : JSON.stringify(id), id]))(
    '%s',
    async (_, id) => {
      const operations = [
        ...byId.map(([, text]) => document('query', text)),
        ...verbs.map(([, text]) => document('mutation', text)),
        'query ($id: ID!) { goal(id: $id) { name } }',
        'query ($id: ID!) { wheelVersion(id: $id) { number } }',
        'query ($id: ID!) { organisationUnit(id: $id) { name } }',
        'query ($id: ID!) { release(id: $id) { number } }',
        'query ($id: ID!) { demand(releaseIds: [$id], wheel: EMPLOYEE, measure: NEED) { wheel } }',
        'query ($id: ID!) { organisationUnits(parentId: $id) { name } }',
        'query ($id: ID!) { committees(unitId: $id) { name } }',
        'query ($id: ID!) { competenceMarks(unitId: $id) { id } }',
        'query ($id: ID!) { requirements(filter: { unitId: $id }) { totalCount } }',
        'query ($id: ID!) { requirements(filter: { areaId: $id }) { totalCount } }',
        `mutation ($id: ID!) { withdrawCompetenceMark(id: $id, version: 1) { ${errors} } }`,
        `mutation ($id: ID!) { signInAsPersona(personId: $id) { ${errors} } }`,
      ];
      for (const operation of operations) {
        const { data, errors: refused } = await neighbour.ask(operation, { ...(await variablesOf()), id });
        expect([operation, data, refused?.[0]?.extensions.code]).toEqual([operation, null, 'NOT_FOUND']);
      }
      for (const name of ['unitId', 'employmentId', 'elementId', 'areaId', 'goalId']) {
        const input = { ...(await inputFor(on, { unitId: roles.units.house })), [name]: id };
        const preview = 'query ($input: RequirementInput!) { requirementPreview(input: $input) { touched } }';
        expect([name, await neighbour.refusal(preview, { input })]).toEqual([name, 'NOT_FOUND']);
      }
    },
  );

  test('an id that is left out is refused by the contract', async () => {
    const text = 'query ($id: ID!) { personWheel(employmentId: $id) { day } }';
    for (const variables of [
      {},
      { id: null },
      { id: undefined },
      { id: ['x'] },
      { id: { not: 'x' } },
      { id: true },
      { id: 1.5 },
    ]) {
      expect(await neighbour.refusal(text, variables)).toBe('BAD_USER_INPUT');
    }
    expect(await neighbour.refusal('{ personWheel { day } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('null for an id that may be left out is as leaving it out', async () => {
    const { data } = await neighbour.ask(
      '{ organisationUnits(parentId: null) { name } requirements(filter: { unitId: null }) { totalCount } }',
    );
    expect(data).toEqual({ organisationUnits: [{ name: 'Prøveby' }], requirements: { totalCount: 0 } });
  });
});

describe('what one person asked gives another nothing', () => {
  test('word for word the same operation answers by who asks', async () => {
    const text = 'query ($id: ID!) { personWheel(employmentId: $id) { day isOwn } }';
    const answers: (string | boolean | undefined)[] = [];
    for (const column of ['E', 'L', 'CC', 'HR', 'ADM'] as const) {
      const { data, errors: refused } = await (
        await on.as(roles[column].person)
      ).ask<{ personWheel: { isOwn: boolean } } | null>(text, {
        id: hidden.employment,
      });
      answers.push(refused?.[0]?.extensions.code ?? data?.personWheel.isOwn);
    }
    expect(answers).toEqual([true, false, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  test('nor does a header or an argument make one somebody else', async () => {
    const text = '{ viewer { person { name } } }';
    const headers = {
      'x-user': roles.L.person,
      'x-person-id': roles.L.person,
      authorization: `Bearer ${roles.L.person}`,
    };
    const { body } = await neighbour.send(text, { personId: roles.L.person }, headers);
    expect(JSON.parse(body).data.viewer.person.name).toBe('Naboen Prøve');
  });
});
