import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import type { EmploymentOptions } from '../../testing/municipality.ts';

let on: TestApp;
let unit: string;
let leader: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  leader = await on.build.employ('Lis', { unit, leaderLevel: 3 });
});
afterAll(() => on.close());
beforeEach(() =>
  on.build.sql.query(
    'DELETE FROM requirement; DELETE FROM holding; UPDATE municipality SET leaders_have_both_wheels = false',
  ),
);

const employee = (over: Partial<EmploymentOptions> = {}) =>
  on.build.employ('Anna', { unit, leader: leader.employment, ...over });

const WHEEL = `query ($employment: ID!, $wheel: WheelCode, $year: Int) {
  personWheel(employmentId: $employment, wheel: $wheel, year: $year) {
    isOwn year day version { wheel number areas { code elements { code localTo } } }
    areas { requirement self leader agreed counting need needCount assessed required }
    elements { element { code } requirement counting { level } need { size } }
    history { year rows }
  }
}`;
interface WheelAnswer {
  readonly isOwn: boolean;
  readonly year: number;
  readonly day: string;
  readonly version: { wheel: string; areas: { code: string; elements: { code: string; localTo: string | null }[] }[] };
  readonly areas: Record<string, number | null>[];
  readonly elements: {
    element: { code: string };
    requirement: number | null;
    counting: { level: number } | null;
    need: { size: number } | null;
  }[];
  readonly history: { year: number; rows: (number | null)[][] }[];
}

const ask = async (viewer: string, employment: string, variables: object = {}) =>
  (await on.as(viewer)).ask<{ personWheel: WheelAnswer }>(WHEEL, { employment, ...variables });
async function wheel(viewer: string, employment: string, variables: object = {}): Promise<WheelAnswer> {
  const { data, errors } = await ask(viewer, employment, variables);
  expect(errors).toBeUndefined();
  return data.personWheel;
}
const refusal = async (viewer: string, employment: string, variables: object) =>
  (await ask(viewer, employment, variables)).errors?.[0]?.extensions.code;
const one = (answer: WheelAnswer, code: string) => {
  const found = answer.elements.find((each) => each.element.code === code);
  return [found?.requirement, found?.counting?.level ?? null, found?.need?.size ?? null];
};

describe('a person’s wheel', () => {
  test('holds elements and areas against the requirements, worked out by hand', async () => {
    const anna = await employee();
    await on.build.requirement({ unit, area: 'E1', level: 3 });
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 1, '2026-03-01');
    await on.build.holding(anna.employment, 'E1.2', 'agreed', 4, '2026-03-01');
    await on.build.holding(anna.employment, 'E1.3', 'self', 2, '2026-03-01', { author: anna.person });
    await on.build.holding(anna.employment, 'E2.1', 'leader', 2, '2026-03-01', { author: leader.person });
    const answer = await wheel(anna.person, anna.employment);
    expect([answer.isOwn, answer.year, answer.day, answer.version.wheel]).toEqual([
      true,
      2026,
      '2026-06-15',
      'EMPLOYEE',
    ]);
    expect([one(answer, 'E1.1'), one(answer, 'E1.2'), one(answer, 'E1.3'), one(answer, 'E1.4')]).toEqual([
      [3, 1, 2],
      [3, 4, 0],
      [3, 2, 1],
      [3, null, null],
    ]);
    const elements = answer.version.areas[0]?.elements.length ?? 0;
    expect(answer.areas[0]).toEqual({
      requirement: 3,
      self: 2,
      leader: null,
      agreed: 2.5,
      counting: 2.3,
      need: 3,
      needCount: 2,
      assessed: 3,
      required: elements,
    });
    expect(answer.areas[1]).toEqual({
      requirement: null,
      self: null,
      leader: 2,
      agreed: null,
      counting: 2,
      need: null,
      needCount: 0,
      assessed: 0,
      required: 0,
    });
    expect((await wheel(leader.person, anna.employment)).isOwn).toBe(false);
  });

  test('is the leader wheel with level and staff responsibility, else the employee wheel; both by the setting', async () => {
    const chief = await employee({ leaderLevel: 4 });
    const professional = await employee({ leaderLevel: 4, staffResponsibility: false });
    expect((await wheel(chief.person, chief.employment)).version.wheel).toBe('LEADER');
    expect((await wheel(professional.person, professional.employment)).version.wheel).toBe('EMPLOYEE');
    expect(await refusal(chief.person, chief.employment, { wheel: 'EMPLOYEE' })).toBe('NOT_FOUND');
    expect(await refusal(professional.person, professional.employment, { wheel: 'LEADER' })).toBe('NOT_FOUND');
    await on.build.sql.query('UPDATE municipality SET leaders_have_both_wheels = true');
    expect((await wheel(chief.person, chief.employment, { wheel: 'EMPLOYEE' })).version.wheel).toBe('EMPLOYEE');
    expect(await refusal(professional.person, professional.employment, { wheel: 'LEADER' })).toBe('NOT_FOUND');
  });

  test('of a period shows the levels and requirements of its last day', async () => {
    const anna = await employee();
    await on.build.requirement({ unit, element: 'E1.1', level: 2, to: '2025-01-01' });
    await on.build.requirement({ unit, element: 'E1.1', level: 4, from: '2025-01-01' });
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 1, '2024-12-31');
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 3, '2025-01-01');
    const in2024 = await wheel(anna.person, anna.employment, { year: 2024 });
    expect([in2024.day, one(in2024, 'E1.1')]).toEqual(['2024-12-31', [2, 1, 1]]);
    const in2025 = await wheel(anna.person, anna.employment, { year: 2025 });
    expect([in2025.day, one(in2025, 'E1.1')]).toEqual(['2025-12-31', [4, 3, 1]]);
    expect(one(await wheel(anna.person, anna.employment, { year: 2023 }), 'E1.1')).toEqual([2, null, null]);
    for (const year of [2027, 0, -1, 2_147_483_647]) {
      expect([year, await refusal(anna.person, anna.employment, { year })]).toEqual([year, 'BAD_USER_INPUT']);
    }
    expect(await refusal(anna.person, anna.employment, { year: 2011 })).toBe('NOT_FOUND');
  });

  test('has a history by year: requirement, own, leader’s, agreed and counting level', async () => {
    const anna = await employee();
    await on.build.requirement({ unit, element: 'E1.1', level: 3 });
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 1, '2024-05-01');
    await on.build.holding(anna.employment, 'E1.1', 'self', 4, '2025-05-01', { author: anna.person });
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 2, '2026-05-01');
    const { history } = await wheel(anna.person, anna.employment);
    expect(history.map(({ year, rows }) => [year, rows[0]])).toEqual([
      [2024, [3, null, null, 1, 1]],
      [2025, [3, 4, null, 1, 1]],
      [2026, [3, 4, null, 2, 2]],
    ]);
    const then = await wheel(anna.person, anna.employment, { year: 2025 });
    expect(then.history.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  test('leaves years out of its history in which the wheel was not there yet', async () => {
    const anna = await employee();
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 1, '2010-05-01');
    const { history } = await wheel(anna.person, anna.employment);
    expect([history[0]?.year, history.at(-1)?.year]).toEqual([2012, 2026]);
  });
});

describe('local elements', () => {
  const codesOf = ({ version }: WheelAnswer) =>
    version.areas.flatMap(({ elements }) => elements.map(({ code }) => code));

  test('are on the wheels of their job group, last in their area, and on nobody else’s', async () => {
    const assistant = await employee({ jobGroup: 'ssa' });
    const teacher = await employee({ jobGroup: 'teacher' });
    const hers = await wheel(assistant.person, assistant.employment);
    expect(codesOf(hers)).toContain('E3.SSA1');
    expect(codesOf(hers)).not.toContain('E3.TEA1');
    expect(codesOf(await wheel(teacher.person, teacher.employment))).not.toContain('E3.SSA1');
    const professional = hers.version.areas.find(({ code }) => code === 'E3');
    const local = professional?.elements.map(({ localTo }) => localTo !== null) ?? [];
    expect(local.toSorted()).toEqual(local);
    expect(hers.elements.map(({ element }) => element.code)).toEqual(codesOf(hers));
    const elsewhere = { employment: teacher.employment, element: await on.build.elementId('E3.SSA1') };
    const document =
      'query ($employment: ID!, $element: ID!) { personElement(employmentId: $employment, elementId: $element) { status } }';
    expect(await (await on.as(teacher.person)).refusal(document, elsewhere)).toBe('NOT_FOUND');
  });

  test('of a unit are for those who sit in it or below', async () => {
    const below = await on.build.unit('team', unit);
    const beside = await on.build.unit('unit', await on.build.unit('municipality', null));
    await on.build.sql.query(
      `WITH local AS (INSERT INTO element (code, wheel_code, unit_id) VALUES ('E1.X', 'employee', $1) RETURNING id)
       INSERT INTO element_version SELECT v.wheel_version_id, 'employee', local.id, v.area_id, 99, v.name, v.description, '{}'
       FROM local, element_version v JOIN element e ON e.id = v.element_id WHERE e.code = 'E1.1'`,
      [unit],
    );
    const seen: boolean[] = [];
    for (const where of [unit, below, beside]) {
      const { person, employment } = await employee({ unit: where });
      seen.push(codesOf(await wheel(person, employment)).includes('E1.X'));
    }
    expect(seen).toEqual([true, true, false]);
  });
});
