import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
});
afterAll(() => on.close());

const TEAM = `query ($leader: ID!, $wheel: WheelCode!, $unit: ID, $year: Int) {
  teamWheel(leaderEmploymentId: $leader, wheel: $wheel, unitId: $unit, year: $year) {
    day memberCount areas elements version { areas { code elements { code } } }
    members { needCount needSum strategicNeedCount assessed required levels employment { person { name } } }
  }
}`;

interface TeamAnswer {
  teamWheel: {
    day: string;
    memberCount: number;
    areas: (number | null)[][];
    elements: (number | null)[][];
    version: { areas: { code: string; elements: { code: string }[] }[] };
    members: {
      needCount: number;
      needSum: number;
      strategicNeedCount: number;
      assessed: number;
      required: number;
      levels: (number | null)[][];
      employment: { person: { name: string } };
    }[];
  };
}

async function aTeam() {
  const { build } = on;
  const root = await build.unit('municipality', null);
  const centre = await build.unit('centre', root);
  const unit = await build.unit('unit', centre);
  const chief = await build.employ('Chef', {
    unit: centre,
    leaderLevel: 2,
    leaderFunction: 'leader_of_leaders',
    leads: centre,
  });
  const leader = await build.employ('Leder', {
    unit,
    leader: chief.employment,
    leaderLevel: 3,
    leaderFunction: 'citizen_facing',
    leads: unit,
  });
  const anna = await build.employ('Anna', { unit, leader: leader.employment });
  const bo = await build.employ('Bo', { unit, leader: leader.employment });
  return { root, centre, unit, chief, leader, anna, bo };
}

const rowOf = (answer: TeamAnswer, code: string) => {
  const codes = answer.teamWheel.version.areas.flatMap((area) => area.elements.map((element) => element.code));
  return answer.teamWheel.elements[codes.indexOf(code)];
};

describe('a team wheel', () => {
  test('holds the team against the centre and its own requirement, with numbers worked out by hand', async () => {
    const { build } = on;
    const t = await aTeam();
    await build.requirement({ unit: t.centre, element: 'E1.1', level: 4 });
    await build.requirement({ unit: t.unit, area: 'E1', level: 3 });
    await build.holding(t.anna.employment, 'E1.1', 'agreed', 2, '2026-03-01');
    await build.holding(t.bo.employment, 'E1.1', 'agreed', 3, '2026-03-01');
    await build.holding(t.bo.employment, 'E1.2', 'leader', 1, '2026-03-01', { author: t.leader.person });
    await build.mark('strategic', t.root, { element: 'E1.2' });
    const leader = await on.as(t.leader.person);
    const { data, errors } = await leader.ask<TeamAnswer>(TEAM, { leader: t.leader.employment, wheel: 'EMPLOYEE' });
    expect(errors).toBeUndefined();
    // holding, requirement, target, to target, to requirement, with need, need sum, counted, required, spread 0..5
    expect(rowOf(data, 'E1.1')).toEqual([2.5, 3, 4, -1.5, -0.5, 1, 1, 2, 2, 0, 0, 1, 1, 0, 0]);
    expect(rowOf(data, 'E1.2')).toEqual([1, 3, null, null, -2, 1, 2, 1, 2, 0, 1, 0, 0, 0, 0]);
    expect(data.teamWheel.areas[0]).toEqual([1.8, 3, 4, -2.2, -1.2, 2, 3, 2, 2]);
    expect(
      data.teamWheel.members.map((member) => [
        member.employment.person.name,
        member.needCount,
        member.strategicNeedCount,
      ]),
    ).toEqual([
      ['Anna Prøve', 1, 0],
      ['Bo Prøve', 1, 1],
    ]);
  });

  test('is the nearest leader’s alone', async () => {
    const t = await aTeam();
    const asked = { leader: t.leader.employment, wheel: 'EMPLOYEE' };
    expect(await (await on.as(t.chief.person)).refusal(TEAM, asked)).toBe('NOT_FOUND');
    expect(await (await on.as(t.anna.person)).refusal(TEAM, asked)).toBe('FORBIDDEN');
    expect(await on.anonymous().refusal(TEAM, asked)).toBe('UNAUTHENTICATED');
  });
});
