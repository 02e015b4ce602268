import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import type { EmploymentOptions } from '../../testing/municipality.ts';

let on: TestApp;
let place: Record<'root' | 'centre' | 'unit' | 'other', string>;
let leader: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp();
  const root = await on.build.unit('municipality', null);
  const centre = await on.build.unit('centre', root);
  place = {
    root,
    centre,
    unit: await on.build.unit('unit', centre, 'Afsnit A'),
    other: await on.build.unit('unit', centre, 'Afsnit B'),
  };
});
afterAll(() => on.close());
beforeEach(async () => {
  await on.build.sql.query(
    'DELETE FROM requirement; DELETE FROM holding; DELETE FROM competence_mark; DELETE FROM reporting_line',
  );
  leader = await on.build.employ('Lis', { unit: place.unit, leaderLevel: 3 });
});

const member = (name: string, over: Partial<EmploymentOptions> = {}) =>
  on.build.employ(name, { unit: place.unit, leader: leader.employment, ...over });
const agreed = (employment: string, code: string, level: number, day: string) =>
  on.build.holding(employment, code, 'agreed', level, day);

const TEAM = `query ($leader: ID!, $wheel: WheelCode!, $unit: ID, $year: Int) {
  teamWheel(leaderEmploymentId: $leader, wheel: $wheel, unitId: $unit, year: $year) {
    day year memberCount elements unit { name } version { areas { elements { code } } }
    marks { elementId kind }
    members { employment { id person { name } } required assessed needCount levels }
  }
}`;
interface TeamWheel {
  readonly day: string;
  readonly memberCount: number;
  readonly elements: (number | null)[][];
  readonly unit: { name: string } | null;
  readonly version: { areas: { elements: { code: string }[] }[] };
  readonly marks: { elementId: string; kind: string }[];
  readonly members: {
    employment: { person: { name: string } };
    required: number;
    assessed: number;
    needCount: number;
    levels: (number | null)[][];
  }[];
}

const ask = async (variables: object = {}) =>
  (await on.as(leader.person)).ask<{ teamWheel: TeamWheel }>(TEAM, {
    leader: leader.employment,
    wheel: 'EMPLOYEE',
    ...variables,
  });
async function team(variables: object = {}) {
  const { data, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  const found = data.teamWheel;
  const codes = found.version.areas.flatMap(({ elements }) => elements.map(({ code }) => code));
  return {
    ...found,
    names: found.members.map(({ employment }) => employment.person.name.split(' ')[0]),
    /** holding, requirement, members with a need, counted, required */
    of: (code: string) => [0, 1, 5, 7, 8].map((column) => found.elements[codes.indexOf(code)]?.[column]),
    levelsOf: (name: string, code: string) =>
      found.members.find(({ employment }) => employment.person.name.startsWith(name))?.levels[codes.indexOf(code)],
  };
}
const refusal = async (variables: object) => (await ask(variables)).errors?.[0]?.extensions.code;

describe('an earlier period', () => {
  test('shows today’s members at the levels of its last day, with the requirements of that day, and how many are known', async () => {
    const anna = await member('Anna');
    const bo = await member('Bo', { from: '2026-01-01' });
    const gone = await member('Gone', { to: '2026-06-01' });
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 2, to: '2025-01-01' });
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 5, from: '2025-01-01' });
    await agreed(anna.employment, 'E1.1', 1, '2024-06-01');
    await agreed(anna.employment, 'E1.1', 4, '2025-06-01');
    await agreed(bo.employment, 'E1.1', 3, '2026-03-01');
    await agreed(gone.employment, 'E1.1', 0, '2024-01-01');
    const in2024 = await team({ year: 2024 });
    expect([in2024.day, in2024.names, in2024.of('E1.1')]).toEqual(['2024-12-31', ['Anna', 'Bo'], [1, 2, 1, 1, 2]]);
    const in2025 = await team({ year: 2025 });
    expect(in2025.of('E1.1')).toEqual([4, 5, 1, 1, 2]);
    const now = await team();
    expect([now.day, now.of('E1.1')]).toEqual(['2026-06-15', [3.5, 5, 2, 2, 2]]);
    for (const year of [2027, 0]) expect(await refusal({ year })).toBe('BAD_USER_INPUT');
    expect(await refusal({ year: 2011 })).toBe('NOT_FOUND');
  });

  test('measures each member by the place of that day', async () => {
    const anna = await member('Anna', { unit: place.other, to: '2025-01-01' });
    await on.build.sql.query(
      `INSERT INTO employment_term (employment_id, person_id, unit_id, job_title, is_primary, valid_from)
         VALUES ($1, $2, $3, 'Medarbejder', true, '2025-01-01')`,
      [anna.employment, anna.person, place.unit],
    );
    await on.build.sql.query('UPDATE reporting_line SET valid_to = NULL');
    await on.build.requirement({ unit: place.other, element: 'E1.1', level: 1 });
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 4 });
    expect((await team({ year: 2024 })).of('E1.1')[4]).toBe(1);
    expect((await team({ year: 2024 })).levelsOf('Anna', 'E1.1')?.[0]).toBe(1);
    expect((await team()).levelsOf('Anna', 'E1.1')?.[0]).toBe(4);
  });

  test('shows of the time before a leader change what this leader may see', async () => {
    const before = await on.build.employ('Før', { unit: place.unit, leaderLevel: 3 });
    const anna = await on.build.employ('Anna', { unit: place.unit });
    await on.build.line(anna.employment, before.employment, '2020-01-01', '2026-02-01');
    await on.build.line(anna.employment, leader.employment, '2026-02-01');
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 3 });
    await on.build.requirement({ unit: place.unit, element: 'E1.2', level: 3 });
    await agreed(anna.employment, 'E1.1', 1, '2023-06-01');
    await agreed(anna.employment, 'E1.1', 2, '2024-06-01');
    await agreed(anna.employment, 'E1.2', 4, '2023-06-01');
    const in2023 = await team({ year: 2023 });
    expect([in2023.of('E1.1'), in2023.of('E1.2')]).toEqual([
      [null, null, 0, 0, 1],
      [4, 3, 0, 1, 1],
    ]);
    expect((await team({ year: 2024 })).of('E1.1')).toEqual([2, 3, 1, 1, 1]);
  });
});

describe('one team', () => {
  test('with leaders in it is two wheels', async () => {
    await member('Anna');
    await member('Bo', { unit: place.other });
    const chief = await member('Chef', { leaderLevel: 4 });
    await agreed(chief.employment, 'L1.1', 2, '2026-03-01');
    await on.build.requirement({ unit: place.centre, element: 'L1.1', level: 3 });
    expect((await team()).names).toEqual(['Anna', 'Bo']);
    const leaders = await team({ wheel: 'LEADER' });
    expect([leaders.names, leaders.of('L1.1')]).toEqual([['Chef'], [2, 3, 1, 1, 1]]);
    const { data } = await (await on.as(leader.person)).ask('{ viewer { teams { wheel unit { name } memberCount } } }');
    expect(data).toEqual({
      viewer: {
        teams: [
          { wheel: 'EMPLOYEE', unit: null, memberCount: 2 },
          { wheel: 'LEADER', unit: null, memberCount: 1 },
          { wheel: 'EMPLOYEE', unit: { name: 'Afsnit A' }, memberCount: 1 },
          { wheel: 'LEADER', unit: { name: 'Afsnit A' }, memberCount: 1 },
          { wheel: 'EMPLOYEE', unit: { name: 'Afsnit B' }, memberCount: 1 },
        ],
      },
    });
  });

  test('is narrowed to a unit in which members sit, and to no other', async () => {
    await member('Anna');
    await member('Bo', { unit: place.other });
    const narrowed = await team({ unit: place.other });
    expect([narrowed.names, narrowed.unit]).toEqual([['Bo'], { name: 'Afsnit B' }]);
    for (const unit of [place.centre, place.root, '00000000-0000-4000-8000-000000000000']) {
      expect(await refusal({ unit })).toBe('NOT_FOUND');
    }
  });

  test('without members on a wheel has no such wheel', async () => {
    await member('Anna');
    expect(await refusal({ wheel: 'LEADER' })).toBe('NOT_FOUND');
  });

  test('counts who has a requirement and who is assessed; unknown is no number', async () => {
    const anna = await member('Anna');
    const bo = await member('Bo');
    await member('Cai', { unit: place.other });
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 3 });
    await agreed(anna.employment, 'E1.1', 0, '2026-03-01');
    await agreed(bo.employment, 'E1.2', 0, '2026-03-01');
    const found = await team();
    expect([found.of('E1.1'), found.of('E1.2')]).toEqual([
      [0, 3, 1, 1, 2],
      [null, null, 0, 0, 0],
    ]);
    expect(found.members.map(({ required, assessed, needCount }) => [required, assessed, needCount])).toEqual([
      [1, 1, 1],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('is marked where a mark holds for every member’s place', async () => {
    await member('Anna');
    await on.build.mark('strategic', place.centre, { element: 'E1.1' });
    await on.build.mark('core', place.unit, { element: 'E1.2' });
    const kinds = async () => (await team()).marks.map(({ kind }) => kind).toSorted();
    expect(await kinds()).toEqual(['CORE', 'STRATEGIC']);
    await member('Bo', { unit: place.other });
    expect(await kinds()).toEqual(['STRATEGIC']);
  });

  test('asks of nobody what is local to another’s job group', async () => {
    const assistant = await member('Anna', { jobGroup: 'ssa' });
    await member('Bo', { jobGroup: 'teacher' });
    await on.build.requirement({ unit: place.unit, area: 'E3', level: 3 });
    await agreed(assistant.employment, 'E3.SSA1', 1, '2026-03-01');
    const found = await team();
    expect([found.of('E3.SSA1'), found.of('E3.TEA1')]).toEqual([
      [1, 3, 1, 1, 1],
      [null, null, 0, 0, 1],
    ]);
    expect([found.levelsOf('Anna', 'E3.TEA1')?.[0], found.levelsOf('Bo', 'E3.SSA1')?.[0]]).toEqual([null, null]);
  });
});
