import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testApp, type TestApp } from '../testing/app.ts';
import { importFolder } from './import-folder.ts';

jest.setTimeout(60_000);

// A municipality of six people in Windows-1252 with commas and Danish dates; the numbers below were worked out by hand.
const folder = join(import.meta.dirname, 'testing/oestvig');
const now = () => new Date('2026-06-15T10:00:00Z');

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
  await on.build.sql.query('DELETE FROM municipality');
  await importFolder({ url: on.url, folder, now });
});
afterAll(() => on.close());

const TEAM = `query ($leader: ID!) {
  teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) {
    areas elements version { areas { code elements { code } } }
    members { needSum employment { person { name } } }
  }
}`;

interface TeamAnswer {
  readonly teamWheel: {
    readonly areas: (number | null)[][];
    readonly elements: (number | null)[][];
    readonly version: { areas: { code: string; elements: { code: string }[] }[] };
    readonly members: { needSum: number; employment: { person: { name: string } } }[];
  };
}

test('an imported municipality shows the numbers worked out by hand from its files', async () => {
  const { rows } = await on.build.sql.query<{ person: string; employment: string }>(
    `SELECT e.person_id AS person, e.id AS employment FROM employment e WHERE e.code = 'A1'`,
  );
  const leader = await on.as(rows[0]?.person ?? '');
  const { data } = await leader.ask<TeamAnswer>(TEAM, { leader: rows[0]?.employment });
  const { areas, elements, version, members } = data.teamWheel;
  const codes = version.areas.flatMap((area) => area.elements.map((element) => element.code));
  const rowOf = (code: string) => elements[codes.indexOf(code)];

  // holding, requirement, target, to target, to requirement, with a need, sum, counted, required, at level 0 to 5
  // E2.1: Asta 2 of 3 and Bjørk 4 of 3 (the team's area rule beats the centre's element rule), Claus 0 of 1 (the department's),
  // Dagny 3 of 5 (her own): 9/4, 12/4, the centre's 4.
  expect(rowOf('E2.1')).toEqual([2.3, 3, 4, -1.7, -0.7, 3, 4, 4, 4, 1, 0, 1, 1, 1, 0]);
  // E2.2: Asta 3 of 3, Dagny 2 of 5 (teachers of the school); Bjørk has no level, Claus' is not shared; target 2.
  expect(rowOf('E2.2')).toEqual([2.5, 4, 2, 0.5, -1.5, 1, 3, 2, 4, 0, 0, 1, 1, 0, 0]);
  expect(rowOf('E2.3')).toEqual([null, null, null, null, null, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0]);
  // E2: (9/4 + 5/2) / 2 = 2.375, (3 + 4) / 2, (4 + 2) / 2
  expect(areas[1]).toEqual([2.4, 3.5, 3, -0.6, -1.1, 3, 7, 4, 4]);
  expect(members.map(({ needSum, employment }) => [employment.person.name, needSum])).toEqual([
    ['Asta Opdigtet', 1],
    ['Bjørk Opdigtet', 0],
    ['Claus Opdigtet', 1],
    ['Dagny Opdigtet', 5],
  ]);
});
