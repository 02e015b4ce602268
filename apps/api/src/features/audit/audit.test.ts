import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { COLUMNS, everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let leader: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  leader = await on.as(roles.L.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM look; DELETE FROM requirement'));

const TEAM =
  'query ($leader: ID!, $year: Int) { teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE, year: $year) { memberCount } }';
const PERSON = 'query ($id: ID!) { personWheel(employmentId: $id) { day } }';
const ELEMENT = 'query ($id: ID!, $element: ID!) { personElement(employmentId: $id, elementId: $element) { status } }';
const REQUIREMENT = 'query ($id: ID!) { requirement(id: $id) { level } }';
const REQUIREMENTS =
  'query ($id: ID, $first: Int) { requirements(filter: { employmentId: $id }, first: $first) { edges { node { level } } } }';
const LOOKS = `query ($first: Int, $after: String) { looks(first: $first, after: $after) {
  edges { node { at viewerFunction viewerName kind } cursor } pageInfo { hasNextPage endCursor } } }`;

/** What the log says, oldest first: who looked at whom, at what. */
async function log() {
  const name = (id: string) =>
    Object.entries(roles).find(([, each]) => (each as { person?: string }).person === id)?.[0];
  const { rows } = await on.build.sql.query<{ viewer_id: string; person_id: string; kind: string }>(
    'SELECT viewer_id, person_id, kind FROM look ORDER BY at, kind, person_id',
  );
  return rows.map((row) => `${name(row.viewer_id)} → ${name(row.person_id)}: ${row.kind}`).toSorted();
}

const personal = (over: object = {}) =>
  on.build.requirement({ employment: roles.E.employment, element: 'E1.1', level: 3, ...over });

describe('a look', () => {
  test('at a team is a look at each member', async () => {
    expect((await leader.ask(TEAM, { leader: roles.L.employment })).errors).toBeUndefined();
    expect(await log()).toEqual(['L → E: team_wheel', 'L → peer: team_wheel']);
  });

  test('at an earlier period is one too', async () => {
    await leader.ask(TEAM, { leader: roles.L.employment, year: 2024 });
    expect(await log()).toHaveLength(2);
  });

  test('at a person, by the wheel or by one element', async () => {
    await leader.ask(PERSON, { id: roles.E.employment });
    await leader.ask(ELEMENT, { id: roles.E.employment, element: await on.build.elementId('E1.1') });
    expect(await log()).toEqual(['L → E: person_wheel', 'L → E: person_wheel']);
  });

  test('at a requirement that is set for one person', async () => {
    const id = await personal();
    await leader.ask(REQUIREMENT, { id });
    await leader.ask(REQUIREMENTS, { id: roles.E.employment });
    expect(await log()).toEqual(['L → E: requirement', 'L → E: requirement']);
  });

  test('at a list is one for what is shown, not for what is on the next page', async () => {
    await personal();
    await on.build.requirement({ employment: roles.peer.employment, element: 'E1.1', level: 3, from: '2026-01-01' });
    await leader.ask(REQUIREMENTS, { first: 1 });
    expect(await log()).toHaveLength(1);
  });

  test('at how many a requirement would touch, for it tells of their needs', async () => {
    const input = {
      unitId: roles.units.school,
      elementId: await on.build.elementId('E1.1'),
      audience: 'EVERYBODY',
      level: 3,
      reason: 'x',
      validFrom: '2026-07-01',
    };
    await leader.ask('query ($i: RequirementInput!) { requirementPreview(input: $i) { touched } }', { i: input });
    expect(await log()).toEqual(['L → E: team_wheel', 'L → peer: team_wheel']);
  });

  test('at what another wrote meanwhile, though nothing was changed', async () => {
    const id = await personal({ draft: true, from: '2026-07-01' });
    const input = {
      employmentId: roles.E.employment,
      elementId: await on.build.elementId('E1.1'),
      audience: 'EVERYBODY',
      level: 2,
      reason: 'x',
      validFrom: '2026-07-01',
    };
    const document = `mutation ($id: ID!, $input: RequirementInput!) {
      changeRequirementDraft(id: $id, version: 7, input: $input) { requirement { level } errors { code } } }`;
    const { data } = await leader.ask(document, { id, input });
    expect(data).toEqual({ changeRequirementDraft: { requirement: { level: 3 }, errors: [{ code: 'CONFLICT' }] } });
    expect(await log()).toEqual(['L → E: requirement']);
  });

  test('is told once for each person, kind and request', async () => {
    await leader.ask(
      `query ($id: ID!) { a: personWheel(employmentId: $id) { day } b: personWheel(employmentId: $id, year: 2025) { day } }`,
      { id: roles.E.employment },
    );
    expect(await log()).toEqual(['L → E: person_wheel']);
  });

  test('stands under the id of its request and the server’s time', async () => {
    on.setNow('2026-06-15T10:22:33Z');
    await leader.ask(TEAM, { leader: roles.L.employment });
    on.setNow('2026-06-15T10:00:00Z');
    const { rows } = await on.build.sql.query('SELECT at, request_id, viewer_function FROM look');
    expect(new Set(rows.map((row) => row.request_id)).size).toBe(1);
    expect(rows.map((row) => [row.at.toISOString(), row.viewer_function])).toEqual(
      Array.from({ length: 2 }, () => ['2026-06-15T10:22:33.000Z', 'nearest_leader']),
    );
  });
});

describe('no look', () => {
  test('at oneself', async () => {
    await personal();
    const employee = await on.as(roles.E.person);
    for (const document of [PERSON, REQUIREMENTS]) await employee.ask(document, { id: roles.E.employment });
    await employee.ask('{ viewer { person { name } } requirements { totalCount } }');
    await leader.ask(PERSON, { id: roles.L.employment });
    expect(await log()).toEqual([]);
  });

  test('where nothing was seen', async () => {
    const id = await personal();
    for (const column of COLUMNS.filter((each) => each !== 'L' && each !== 'E')) {
      const session = await on.as(roles[column].person);
      await session.ask(TEAM, { leader: roles.L.employment });
      await session.ask(PERSON, { id: roles.E.employment });
      await session.ask(REQUIREMENT, { id });
    }
    expect(await log()).toEqual([]);
  });

  test('at the directory, at requirements for units, at the organisation', async () => {
    const id = await on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 3 });
    for (const column of ['HR', 'ADM', 'DPO', 'DIR', 'CC', 'L'] as const) {
      const session = await on.as(roles[column].person);
      await session.ask(REQUIREMENT, { id });
      await session.ask('{ organisationUnits { children { people { person { name } } } } roleGrants { role } }');
    }
    expect(await log()).toEqual([]);
  });
});

describe('if the log cannot be written', () => {
  test('there is no answer', async () => {
    const id = await personal();
    await on.build.sql.query('REVOKE INSERT ON look FROM medhjul_app');
    const answers = [
      await leader.send(TEAM, { leader: roles.L.employment }),
      await leader.send(PERSON, { id: roles.E.employment }),
      await leader.send(ELEMENT, { id: roles.E.employment, element: await on.build.elementId('E1.1') }),
      await leader.send(REQUIREMENT, { id }),
      await leader.send(REQUIREMENTS, { id: roles.E.employment }),
    ];
    const own = await (await on.as(roles.E.person)).ask(PERSON, { id: roles.E.employment });
    await on.build.sql.query('GRANT INSERT ON look TO medhjul_app');
    for (const { body } of answers) {
      const { data, errors } = JSON.parse(body);
      expect([data, errors[0].extensions.code]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
      expect(body.length).toBeLessThan(200);
    }
    expect(own.errors).toBeUndefined();
    expect(await log()).toEqual([]);
    // The connection was thrown away, and the next request finds another.
    expect((await leader.ask(TEAM, { leader: roles.L.employment })).errors).toBeUndefined();
  });

  test('what was read beside an error is not answered, and so not logged', async () => {
    await on.build.requirement({ employment: roles.peer.employment, element: 'E1.1', level: 3 });
    await on.build.holding(roles.peer.employment, 'E1.1', 'agreed', 1, '2026-03-01', { missing: ['gone'] });
    const variables = { id: roles.peer.employment, element: await on.build.elementId('E1.1') };
    const document = `query ($id: ID!, $element: ID!) { personElement(employmentId: $id, elementId: $element) {
      status counting { level } need { missingComponents { name } } } }`;
    const { data, errors } = await leader.ask(document, variables);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
    expect(await log()).toEqual([]);
  });

  test('nor is what was asked in one with what is hidden', async () => {
    const { data, errors } = await leader.ask(
      'query ($id: ID!, $no: ID!) { personWheel(employmentId: $id) { day } requirement(id: $no) { level } }',
      { id: roles.E.employment, no: roles.E.employment },
    );
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
    expect(await log()).toEqual([]);
  });
});

describe('who has seen my data', () => {
  test('tells when, what, in which function and who, newest first and page by page', async () => {
    for (const [hour, document, variables] of [
      ['07', TEAM, { leader: roles.L.employment }],
      ['08', PERSON, { id: roles.E.employment }],
      ['09', TEAM, { leader: roles.L.employment }],
    ] as const) {
      on.setNow(`2026-06-15T${hour}:00:00Z`);
      await leader.ask(document, variables);
    }
    on.setNow('2026-06-15T10:00:00Z');
    await on.build.sql.query(
      `INSERT INTO look (at, viewer_function, person_id, kind, request_id)
         VALUES ('2026-06-15T06:00Z', 'host_export', $1, 'export', gen_random_uuid())`,
      [roles.E.person],
    );
    interface Page {
      looks: { edges: { node: object; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const employee = await on.as(roles.E.person);
    const first = (await employee.ask<Page>(LOOKS, { first: 3 })).data.looks;
    const node = (hour: string, kind: string) => ({
      at: `2026-06-15T${hour}:00:00.000Z`,
      kind,
      viewerFunction: 'NEAREST_LEADER',
      viewerName: 'Lederen Prøve',
    });
    expect(first.edges.map((edge) => edge.node)).toEqual([
      node('09', 'TEAM_WHEEL'),
      node('08', 'PERSON_WHEEL'),
      node('07', 'TEAM_WHEEL'),
    ]);
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: first.edges[2]?.cursor });
    const second = (await employee.ask<Page>(LOOKS, { first: 3, after: first.pageInfo.endCursor })).data.looks;
    expect(second.edges.map((edge) => edge.node)).toEqual([
      { ...node('06', 'EXPORT'), viewerFunction: 'HOST_EXPORT', viewerName: null },
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const others = await (await on.as(roles.L.person)).ask<Page>(LOOKS);
    expect(others.data.looks.edges).toEqual([]);
  });

  test.each([
    ['first: 0'],
    ['first: 101'],
    ['first: -1'],
    ['after: "made up"'],
    [`after: "${Buffer.from('after:-1').toString('base64url')}"`],
    [`after: "${Buffer.from('after:1e9').toString('base64url')}"`],
  ])('refuses the page %s', async (args) => {
    expect(await leader.refusal(`{ looks(${args}) { edges { cursor } } }`)).toBe('BAD_USER_INPUT');
    expect(await leader.refusal(`{ requirements(${args}) { edges { cursor } } }`)).toBe('BAD_USER_INPUT');
  });
});
