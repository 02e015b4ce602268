import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';

let on: TestApp;
let session: Session;
let unit: string;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('municipality', null);
  session = await on.as((await on.build.employ('Anna', { unit, leaderLevel: 3 })).person);
});
afterAll(() => on.close());

interface Version {
  readonly id: string;
  readonly number: number;
  readonly areas: {
    code: string;
    name: string;
    isHub: boolean;
    elements: { code: string; localTo: string | null }[];
  }[];
}
const VERSION = 'id number validFrom validTo areas { code name isHub elements { code localTo } }';
const wheels = async () => {
  const { data, errors } = await session.ask<{
    wheels: { code: string; currentVersion: Version; versions: { number: number }[] }[];
  }>(`{ wheels { code currentVersion { ${VERSION} } versions { number } } }`);
  expect(errors).toBeUndefined();
  return data.wheels;
};

describe('the wheels', () => {
  test('are the leader wheel of 8 areas and 34 elements, and the employee wheel of 6 areas with 4 to 6 of everybody’s', async () => {
    const [leader, employee] = await wheels();
    const counts = (version: Version | undefined) =>
      version?.areas.map(({ elements }) => elements.filter(({ localTo }) => localTo === null).length) ?? [];
    expect([leader?.code, counts(leader?.currentVersion)]).toEqual(['LEADER', [4, 4, 5, 5, 3, 4, 6, 3]]);
    expect(leader?.currentVersion.areas.map(({ isHub }) => isHub)).toEqual([
      true,
      ...Array.from({ length: 7 }, () => false),
    ]);
    expect(employee?.code).toBe('EMPLOYEE');
    expect(counts(employee?.currentVersion)).toHaveLength(6);
    for (const count of counts(employee?.currentVersion)) expect([4, 5, 6]).toContain(count);
  });

  test('lean on the direction and on each other, each with a reason', async () => {
    const { data } = await session.ask<{
      wheels: {
        derivations: { goal: { code: string }; reason: string }[];
        currentVersion: {
          areas: {
            code: string;
            links: { area: { code: string }; reason: string }[];
            derivations: { goal: { code: string } }[];
          }[];
        };
      }[];
    }>(
      `{ wheels { derivations { goal { code } reason } currentVersion { areas { code links { area { code } reason } derivations { goal { code } } } } } }`,
    );
    const [leader, employee] = data.wheels;
    const areas = leader?.currentVersion.areas ?? [];
    expect(
      areas.map(
        ({ code, derivations }) =>
          `${code} ${derivations
            .map(({ goal }) => goal.code)
            .toSorted()
            .join(' ')}`,
      ),
    ).toEqual(['L1 P1 P2 P3 P4 P5 P6', 'L2 F2', 'L3 F6', 'L4 F1 F3', 'L5 F2 P1', 'L6 F2 P3', 'L7 F4 F5 P4', 'L8 P2']);
    expect(areas.at(-1)?.links.map(({ area }) => area.code)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
    expect(areas.flatMap(({ links }) => links).every(({ reason }) => reason.length > 10)).toBe(true);
    expect(employee?.derivations.map(({ goal }) => goal.code)).toEqual(['F4', 'F5', 'F6']);
  });

  test('a version is read by its id; a missing one is not found', async () => {
    const [leader] = await wheels();
    const document = `query ($id: ID!) { wheelVersion(id: $id) { ${VERSION} } }`;
    expect(
      (await session.ask<{ wheelVersion: Version }>(document, { id: leader?.currentVersion.id })).data.wheelVersion,
    ).toEqual(leader?.currentVersion);
    expect(await session.refusal(document, { id: unit })).toBe('NOT_FOUND');
  });

  test('worded anew from a day: each period is drawn with its own version, elements stay themselves', async () => {
    const { sql, elementId } = on.build;
    const anna = await on.build.employ('Berit', { unit });
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 3, '2025-05-01');
    await sql.query(`UPDATE wheel_version SET valid_to = '2026-01-01' WHERE wheel_code = 'employee'`);
    await sql.query(`
      WITH fresh AS (INSERT INTO wheel_version (wheel_code, number, valid_from) VALUES ('employee', 2, '2026-01-01') RETURNING id),
      area AS (INSERT INTO wheel_area_version SELECT fresh.id, v.wheel_code, v.area_id, v.position, v.is_hub,
          jsonb_set(v.name, '{en}', '"Anew"'), v.short_name, v.description
        FROM fresh, wheel_area_version v JOIN wheel_area a ON a.id = v.area_id WHERE a.code = 'E1' RETURNING wheel_version_id, area_id)
      INSERT INTO element_version SELECT area.wheel_version_id, v.wheel_code, v.element_id, v.area_id, v.position,
          jsonb_set(v.name, '{en}', '"Worded anew"'), v.description, v.components
        FROM area JOIN element_version v ON v.area_id = area.area_id JOIN element e ON e.id = v.element_id WHERE e.code = 'E1.1'`);
    const berit = await on.as(anna.person);
    const document = `query ($id: ID!, $year: Int) { personWheel(employmentId: $id, year: $year) {
      version { number areas { name elements { name } } } elements { element { name } counting { level } } history { year rows } } }`;
    const drawn = async (year: number) =>
      (
        await berit.ask<{
          personWheel: {
            version: { number: number; areas: { name: string }[] };
            elements: { element: { name: string }; counting: object | null }[];
            history: { year: number; rows: unknown[][] }[];
          };
        }>(document, { id: anna.employment, year })
      ).data.personWheel;
    const now = await drawn(2026);
    expect([now.version.number, now.version.areas.map(({ name }) => name)]).toEqual([2, ['Anew']]);
    expect(now.elements).toEqual([{ element: { name: 'Worded anew' }, counting: { level: 3 } }]);
    expect(now.history.map(({ year, rows }) => [year, rows])).toEqual([
      [2025, [[null, null, null, 3, 3]]],
      [2026, [[null, null, null, 3, 3]]],
    ]);
    const then = await drawn(2025);
    expect([then.version.number, then.version.areas.length]).toEqual([1, 6]);
    expect(await elementId('E1.1')).toBeTruthy();
    expect((await wheels())[1]?.versions).toEqual([{ number: 2 }, { number: 1 }]);
  });
});

describe('texts come in the language that the browser prefers', () => {
  test.each([
    ['da', 'da'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['en-GB,en;q=0.8', 'en'],
    ['fr-FR,en;q=0.5,da;q=0.3', 'en'],
    ['fr', 'da'],
    ['', 'da'],
    ['*', 'da'],
    [`${'x'.repeat(500)},en`, 'da'],
  ])('%s → %s', async (header, language) => {
    const { body } = await session.send('{ levels { name description } }', {}, { 'accept-language': header });
    const wanted = (
      await on.build.sql.query(
        'SELECT name ->> $1 AS name, description ->> $1 AS description FROM competence_level ORDER BY value',
        [language],
      )
    ).rows;
    expect(JSON.parse(body).data.levels).toEqual(wanted);
  });
});
