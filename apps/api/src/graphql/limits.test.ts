import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Reached, type Sent, type Session, type TestApp } from '../testing/app.ts';
import { everyRole, type Roles } from '../testing/roles.ts';
import { MOST_ENTRIES } from './list-budget.ts';

let on: TestApp;
let production: Reached;
let roles: Roles;
let employee: Session;
beforeAll(async () => {
  on = await testApp();
  production = await on.serve({ MODE: 'production', DATABASE_URL: 'postgresql://unused' });
  roles = await everyRole(on);
  employee = await on.as(roles.E.person);
});
afterAll(() => on.close());

const codesOf = ({ body }: Sent) =>
  (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.map(
    ({ extensions }) => extensions.code,
  );

const many = (n: number, text: (n: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ');
const nested = (depth: number): string => (depth === 0 ? '{ name }' : `{ parent ${nested(depth - 1)} }`);
const unit = (depth: number) => `{ viewer { employments { unit ${nested(depth)} } } }`;

/** Document, what it is refused as, and one step less, which is answered. */
const limits: [string, string, string, string | null][] = [
  [
    '16 aliases',
    `{ ${many(16, (n) => `a${n}: levels { value }`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
    `{ ${many(15, (n) => `a${n}: levels { value }`)} }`,
  ],
  [
    '21 directives',
    `{ levels { ${many(21, (n) => `${n ? 'value' : 'name'} @include(if: true)`)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
    `{ levels { ${many(20, (n) => `${n ? 'value' : 'name'} @include(if: true)`)} } }`,
  ],
  [
    '2,001 words',
    `{ levels { ${'name '.repeat(1997)} } }`,
    'GRAPHQL_PARSE_FAILED',
    `{ levels { ${'name '.repeat(400)} } }`,
  ],
  ['a depth of 13', unit(9), 'GRAPHQL_VALIDATION_FAILED', unit(8)],
  [
    'a circle of fragments',
    '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
    null,
  ],
  ['a document that is none', '{ viewer ', 'GRAPHQL_PARSE_FAILED', null],
  ['no document', '', 'BAD_REQUEST', null],
  ['two operations and no name', 'query A { __typename } query B { __typename }', 'BAD_USER_INPUT', null],
  ['two verbs', 'mutation { a: signOut { done } b: signOut { done } }', 'BAD_USER_INPUT', null],
  ['a verb in a fragment', 'mutation { ...F } fragment F on Mutation { signOut { done } }', 'BAD_USER_INPUT', null],
  ['a subscription', 'subscription { conversationChanged(id: "1") { id } }', 'BAD_USER_INPUT', null],
];

describe('a hostile document', () => {
  test.each(limits)('with %s is refused', async (_, document, code, allowed) => {
    const sent = await employee.send(document);
    expect([sent.status, codesOf(sent)?.[0]]).toEqual([400, code]);
    if (allowed) expect((await employee.ask(allowed)).errors).toBeUndefined();
  });

  test('whose lists multiply is stopped, however few its words', async () => {
    const people = Math.ceil(Math.sqrt(MOST_ENTRIES));
    const crowded = await on.build.unit('unit', roles.units.south);
    await on.build.sql.query('BEGIN');
    for (let n = 0; n < people; n++) await on.build.employ(`Nummer${n}`, { unit: crowded });
    await on.build.sql.query('COMMIT');
    const ask = (inner: string) =>
      employee.send(`query ($id: ID!) { organisationUnit(id: $id) { people { unit { people ${inner} } } } }`, {
        id: crowded,
      });
    expect(codesOf(await ask('{ unit { people { person { name } } } }'))).toEqual(['BAD_USER_INPUT']);
    expect((await ask('{ id }')).body.length).toBeLessThan(200);
    expect(
      codesOf(await employee.send('query ($id: ID!) { organisationUnit(id: $id) { people { id } } }', { id: crowded })),
    ).toBeUndefined();
  });

  test('in a batch is refused', async () => {
    const sent = await on.post({ payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }] });
    expect([sent.status, codesOf(sent)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('by its hash alone is refused', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(codesOf(await on.post({ payload: { extensions: { persistedQuery } } }))).toEqual([
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ]);
  });
});

describe('what the contract holds is not told by guessing', () => {
  const guesses: [string, Record<string, unknown>][] = [
    ['{ viewr { person { name } } }', {}],
    ['{ goals(kinds: VALUE) { name } }', {}],
    ['{ goals(kind: FOCUS_AREAS) { name } }', {}],
    ['query ($kind: GoalKind) { goals(kind: $kind) { name } }', { kind: 'FOCUS_AREAS' }],
    [
      'query ($filter: RequirementFilter) { requirements(filter: $filter) { totalCount } }',
      { filter: { unitsId: '' } },
    ],
    ['{ ... on Querry { __typename } }', {}],
  ];
  test.each(guesses)('%s', async (document, variables) => {
    for (const server of [on, production]) {
      const { status, body } = await server.anonymous().send(document, variables);
      expect(status).toBe(400);
      expect(body).not.toMatch(/did you mean|suggestion/i);
    }
  });
});

describe('production mode', () => {
  test.each(['{ __schema { types { name } } }', '{ __type(name: "Viewer") { name } }'])(
    'tells nothing of %s',
    async (document) => {
      expect(codesOf(await production.anonymous().send(document))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(codesOf(await employee.send(document))).toBeUndefined();
    },
  );

  test.each([
    '{ personas { name } }',
    'mutation { signInAsPersona(personId: "00000000-0000-0000-0000-000000000000") { errors { code } } }',
  ])('has no %s', async (document) => {
    const sent = await production.anonymous().send(document);
    expect(codesOf(sent)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(sent.headers['set-cookie']).toBeUndefined();
  });

  test('says that it is no demonstration', async () => {
    const { data } = await production.anonymous().ask('{ municipality { demonstration } viewer { today } }');
    expect(data).toEqual({ municipality: { demonstration: false }, viewer: null });
  });
});
