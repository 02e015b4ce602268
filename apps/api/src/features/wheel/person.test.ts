import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import type { EmploymentOptions } from '../../testing/municipality.ts';

let on: TestApp;
let place: Record<'root' | 'centre' | 'unit' | 'team', string>;
let leader: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp();
  const root = await on.build.unit('municipality', null);
  const centre = await on.build.unit('centre', root);
  const unit = await on.build.unit('unit', centre);
  place = { root, centre, unit, team: await on.build.unit('team', unit) };
  leader = await on.build.employ('Lis', { unit, leaderLevel: 3, leads: unit });
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM requirement; DELETE FROM competence_mark; DELETE FROM holding'));

const employee = (over: Partial<EmploymentOptions> = {}) =>
  on.build.employ('Anna', { unit: place.team, leader: leader.employment, jobGroup: 'ssa', ...over });

const ELEMENT = `query ($employment: ID!, $element: ID!, $year: Int) {
  personElement(employmentId: $employment, elementId: $element, year: $year) {
    requirement status need { size missingComponents { id } } counting { kind level }
    self { level } leader { level } agreed { level }
    rules { decidedBy requirement { level scope audience } }
    marks { kind unit { id } goal { code } }
    holdings { kind level assessedOn missingComponents { id } }
    element { code } area { code derivations { goal { code } reason } }
  }
}`;
interface ElementAnswer {
  readonly requirement: number | null;
  readonly status: string;
  readonly need: { size: number; missingComponents: { id: string }[] } | null;
  readonly counting: { kind: string; level: number } | null;
  readonly self: { level: number } | null;
  readonly leader: { level: number } | null;
  readonly agreed: { level: number } | null;
  readonly rules: { decidedBy: string | null; requirement: { level: number; scope: string; audience: string } }[];
  readonly marks: { kind: string; unit: { id: string }; goal: { code: string } }[];
  readonly holdings: { kind: string; level: number; assessedOn: string }[];
  readonly area: { code: string; derivations: { goal: { code: string }; reason: string }[] };
}

async function element(viewer: string, employment: string, code: string, year?: number): Promise<ElementAnswer> {
  const variables = { employment, element: await on.build.elementId(code), year };
  const { data, errors } = await (await on.as(viewer)).ask<{ personElement: ElementAnswer }>(ELEMENT, variables);
  expect(errors).toBeUndefined();
  return data.personElement;
}

const rulesOf = ({ rules }: ElementAnswer) =>
  rules.map(({ decidedBy, requirement: { level, scope, audience } }) => [level, scope, audience, decidedBy]);

describe('which rule decided, and why', () => {
  test('the nearer, then the narrower audience, then the element before the area; all that apply are told', async () => {
    const anna = await employee();
    const { root, centre, unit, team } = place;
    const elsewhere = await on.build.unit('unit', centre);
    const add = (level: number, over: object) => on.build.requirement({ level, ...over });
    await add(0, { unit: root, area: 'E1' });
    const only = await element(anna.person, anna.employment, 'E1.1');
    expect(rulesOf(only)).toEqual([[0, 'MUNICIPALITY', 'EVERYBODY', 'ONLY_RULE']]);

    await add(1, { unit: centre, area: 'E1' });
    await add(2, { unit: centre, element: 'E1.1' });
    expect(rulesOf(await element(anna.person, anna.employment, 'E1.1'))[0]).toEqual([
      2,
      'CENTRE',
      'EVERYBODY',
      'ELEMENT_BEFORE_AREA',
    ]);
    await add(3, { unit: centre, area: 'E1', audience: 'job_group', audienceValue: 'ssa' });
    expect(rulesOf(await element(anna.person, anna.employment, 'E1.1'))[0]).toEqual([
      3,
      'CENTRE',
      'JOB_GROUP',
      'AUDIENCE',
    ]);
    await add(4, { unit: unit, area: 'E1' });
    expect(rulesOf(await element(anna.person, anna.employment, 'E1.1'))[0]).toEqual([4, 'UNIT', 'EVERYBODY', 'SCOPE']);
    await add(1, { unit: team, area: 'E1' });
    await add(5, { employment: anna.employment, area: 'E1' });
    // Not hers: another unit, another job group, another element, a draft, what is over, what has not begun.
    await add(3, { unit: elsewhere, element: 'E1.1' });
    await add(0, { unit: team, element: 'E1.1', audience: 'job_group', audienceValue: 'teacher' });
    await add(0, { unit: team, element: 'E1.2' });
    await add(0, { unit: team, element: 'E1.1', draft: true });
    await add(0, { unit: team, element: 'E1.1', to: '2026-06-15' });
    await add(0, { unit: team, element: 'E1.1', from: '2026-06-16' });
    const all = [
      [5, 'PERSON', 'EVERYBODY', 'SCOPE'],
      [1, 'TEAM', 'EVERYBODY', null],
      [4, 'UNIT', 'EVERYBODY', null],
      [3, 'CENTRE', 'JOB_GROUP', null],
      [2, 'CENTRE', 'EVERYBODY', null],
      [1, 'CENTRE', 'EVERYBODY', null],
      [0, 'MUNICIPALITY', 'EVERYBODY', null],
    ];
    expect(rulesOf(await element(anna.person, anna.employment, 'E1.1'))).toEqual(all);
    // The leader may see the draft; it counts for nobody.
    expect(rulesOf(await element(leader.person, anna.employment, 'E1.1'))).toEqual(all);
  });

  test('for leaders also function and level', async () => {
    const chief = await employee({ leaderLevel: 2, leaderFunction: 'leader_of_leaders', jobGroup: null });
    const add = (level: number, audience: 'leader_level' | 'leader_function', audienceValue: string) =>
      on.build.requirement({ unit: place.centre, element: 'L1.1', level, audience, audienceValue });
    await add(2, 'leader_level', '2');
    await add(3, 'leader_function', 'leader_of_leaders');
    await add(5, 'leader_level', '3');
    await add(5, 'leader_function', 'administrative');
    expect(rulesOf(await element(chief.person, chief.employment, 'L1.1'))).toEqual([
      [3, 'CENTRE', 'LEADER_FUNCTION', 'AUDIENCE'],
      [2, 'CENTRE', 'LEADER_LEVEL', null],
    ]);
  });
});

describe('whose level counts', () => {
  test('the agreed one however old, else the leader’s, else the own; of what is shared', async () => {
    const anna = await employee();
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 4 });
    const seen = async () => {
      const { counting, need, status } = await element(anna.person, anna.employment, 'E1.1');
      return [counting && `${counting.kind} ${counting.level}`, need?.size ?? null, status];
    };
    const give = (kind: 'self' | 'leader' | 'agreed', level: number, day: string, options = {}) =>
      on.build.holding(anna.employment, 'E1.1', kind, level, day, options);
    expect(await seen()).toEqual([null, null, 'NOT_ASSESSED']);
    await give('self', 5, '2026-05-01', { author: anna.person, shared: false });
    expect(await seen()).toEqual([null, null, 'NOT_ASSESSED']);
    await give('self', 3, '2026-04-01', { author: anna.person });
    expect(await seen()).toEqual(['SELF 3', 1, 'NEED']);
    await give('leader', 1, '2026-03-01', { author: leader.person });
    expect(await seen()).toEqual(['LEADER 1', 3, 'NEED']);
    await give('agreed', 2, '2015-03-01');
    expect(await seen()).toEqual(['AGREED 2', 2, 'NEED']);
    await give('agreed', 5, '2015-03-02');
    expect(await seen()).toEqual(['AGREED 5', 0, 'MET']);
  });

  test('an unshared level is shown to its author alone', async () => {
    const anna = await employee();
    await on.build.holding(anna.employment, 'E1.1', 'self', 4, '2026-05-01', { author: anna.person, shared: false });
    await on.build.holding(anna.employment, 'E1.1', 'leader', 1, '2026-05-01', {
      author: leader.person,
      shared: false,
    });
    const own = await element(anna.person, anna.employment, 'E1.1');
    expect([own.self?.level, own.leader, own.holdings.length]).toEqual([4, null, 1]);
    const leaders = await element(leader.person, anna.employment, 'E1.1');
    expect([leaders.self, leaders.leader?.level, leaders.holdings.length]).toEqual([null, 1, 1]);
  });

  test('without a requirement there is no need, whatever is held', async () => {
    const anna = await employee();
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 0, '2026-03-01');
    expect(await element(anna.person, anna.employment, 'E1.1')).toMatchObject({
      requirement: null,
      need: null,
      status: 'NO_REQUIREMENT',
    });
  });

  test('the history stands newest first, with the components that were missing', async () => {
    const anna = await employee();
    await on.build.requirement({ unit: place.unit, element: 'E1.1', level: 3 });
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 1, '2024-03-01');
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 2, '2026-03-01', {
      missing: ['attitude', 'skill_technical'],
    });
    await on.build.holding(anna.employment, 'E1.1', 'self', 2, '2025-03-01', { author: anna.person });
    const answer = await element(anna.person, anna.employment, 'E1.1');
    expect(answer.holdings.map(({ kind, level, assessedOn }) => `${assessedOn} ${kind} ${level}`)).toEqual([
      '2026-03-01 AGREED 2',
      '2025-03-01 SELF 2',
      '2024-03-01 AGREED 1',
    ]);
    expect(answer.need).toEqual({ size: 1, missingComponents: [{ id: 'attitude' }, { id: 'skill_technical' }] });
  });
});

describe('the way up', () => {
  test('marks are inherited downward, and name their goal; the area names what it derives from', async () => {
    const anna = await employee();
    const elsewhere = await on.build.unit('unit', place.centre);
    await on.build.mark('strategic', place.root, { area: 'E1' }, 'F2');
    await on.build.mark('core', place.team, { element: 'E1.1' }, 'F3');
    await on.build.mark('strategic', elsewhere, { element: 'E1.1' }, 'F4');
    await on.build.mark('core', place.team, { element: 'E1.2' }, 'F5');
    const { marks } = await element(anna.person, anna.employment, 'E1.1');
    expect(marks.map(({ kind, unit, goal }) => [kind, unit.id, goal.code]).toSorted()).toEqual([
      ['CORE', place.team, 'F3'],
      ['STRATEGIC', place.root, 'F2'],
    ]);
    const chief = await employee({ leaderLevel: 2 });
    const { area } = await element(chief.person, chief.employment, 'L2.1');
    expect([area.code, area.derivations.map(({ goal }) => goal.code)]).toEqual(['L2', ['F2']]);
    expect(area.derivations[0]?.reason).toBeTruthy();
  });
});
