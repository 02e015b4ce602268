import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';

let on: TestApp;
let unit: string;
let chief: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  chief = await on.build.employ('Chefen', { unit, leaderLevel: 2 });
});
afterAll(() => on.close());
beforeEach(() => on.setNow('2026-06-15T10:00:00Z'));

const leader = (name: string, over: object = {}) =>
  on.build.employ(name, { unit, leaderLevel: 3, leader: chief.employment, ...over });

const ELEMENT = `query ($employment: ID!, $element: ID!, $year: Int) {
  personElement(employmentId: $employment, elementId: $element, year: $year) {
    counting { kind level } self { level } leader { level } agreed { level } holdings { kind level assessedOn }
  }
}`;
const TEAM = `query ($leader: ID!) {
  teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) { memberCount members { employment { id } } }
}`;

interface ElementAnswer {
  readonly personElement: {
    readonly counting: { kind: string; level: number } | null;
    readonly holdings: readonly { kind: string; level: number; assessedOn: string }[];
  };
}

/** What this person gets of E1.1 of an employment: the levels, or the refusal. */
async function levels(person: string, employment: string, year?: number) {
  const variables = { employment, element: await on.build.elementId('E1.1'), year };
  const { data, errors } = await (await on.as(person)).ask<ElementAnswer | null>(ELEMENT, variables);
  return (
    errors?.[0]?.extensions.code ??
    data?.personElement.holdings.map(({ kind, level, assessedOn }) => `${kind} ${level} ${assessedOn}`)
  );
}

async function team({ person, employment }: { person: string; employment: string }) {
  const { data, errors } = await (
    await on.as(person)
  ).ask<{
    teamWheel: { memberCount: number; members: { employment: { id: string } }[] };
  } | null>(TEAM, { leader: employment });
  return errors?.[0]?.extensions.code ?? data?.teamWheel.members.map((member) => member.employment.id);
}

describe('a new nearest leader', () => {
  test('gets the current agreed level of what lies before, and all of what comes after (b2)', async () => {
    const [before, after] = [await leader('Før'), await leader('Efter')];
    const anna = await on.build.employ('Anna', { unit });
    await on.build.line(anna.employment, before.employment, '2020-01-01', '2026-02-01');
    await on.build.line(anna.employment, after.employment, '2026-02-01');
    const give = (kind: 'self' | 'leader' | 'agreed', level: number, day: string, author?: string) =>
      on.build.holding(anna.employment, 'E1.1', kind, level, day, author ? { author } : {});
    await give('agreed', 1, '2024-03-01');
    await give('agreed', 2, '2025-03-01');
    await give('self', 4, '2026-01-10', anna.person);
    await give('leader', 3, '2026-01-12', before.person);
    expect(await levels(after.person, anna.employment)).toEqual(['AGREED 2 2025-03-01']);
    expect(await levels(after.person, anna.employment, 2024)).toEqual([]);
    expect(await levels(after.person, anna.employment, 2025)).toEqual(['AGREED 2 2025-03-01']);
    expect(await levels(anna.person, anna.employment)).toHaveLength(4);
    expect(await levels(before.person, anna.employment)).toBe('NOT_FOUND');

    await give('self', 5, '2026-03-01', anna.person);
    await give('agreed', 3, '2026-04-01');
    expect(await levels(after.person, anna.employment)).toEqual(['AGREED 3 2026-04-01', 'SELF 5 2026-03-01']);
  });

  test('who was it once before gets nothing of the time between', async () => {
    const [first, second] = [await leader('Første'), await leader('Anden')];
    const anna = await on.build.employ('Anna', { unit });
    await on.build.line(anna.employment, first.employment, '2020-01-01', '2023-01-01');
    await on.build.line(anna.employment, second.employment, '2023-01-01', '2026-01-01');
    await on.build.line(anna.employment, first.employment, '2026-01-01');
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 1, '2022-05-01');
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 2, '2024-05-01');
    await on.build.holding(anna.employment, 'E1.1', 'self', 3, '2024-04-01', { author: anna.person });
    expect(await levels(first.person, anna.employment)).toEqual(['AGREED 2 2024-05-01']);
  });

  test.each([
    ['new year’s night, in winter', '2027-01-01', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
    ['in summer', '2026-08-01', '2026-07-31T21:59:59Z', '2026-07-31T22:00:00Z'],
    ['the night the clocks go forward', '2027-03-28', '2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z'],
    ['the day after it', '2027-03-29', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z'],
    ['the day after they go back', '2026-10-26', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('comes, and the old one goes, at local midnight: %s', async (_, day, lastSecond, midnight) => {
    const [old, next] = [await leader('Gammel'), await leader('Ny')];
    const anna = await on.build.employ('Anna', { unit });
    await on.build.line(anna.employment, old.employment, '2020-01-01', day);
    await on.build.line(anna.employment, next.employment, day);
    await on.build.holding(anna.employment, 'E1.1', 'agreed', 2, '2026-03-01');
    const seen = async () => [
      await levels(old.person, anna.employment),
      await team(old),
      await levels(next.person, anna.employment),
      await team(next),
      (await on.sqlAs(old.person, 'SELECT 1 FROM holding')).length,
      (await on.sqlAs(next.person, 'SELECT 1 FROM holding')).length,
    ];
    const all = ['AGREED 2 2026-03-01'];
    on.setNow(lastSecond);
    expect(await seen()).toEqual([all, [anna.employment], 'NOT_FOUND', 'FORBIDDEN', 1, 0]);
    on.setNow(midnight);
    expect(await seen()).toEqual(['NOT_FOUND', 'FORBIDDEN', all, [anna.employment], 0, 1]);
  });

  test('finds a session that was open before it changed already: rights are read anew each time', async () => {
    const [old, next] = [await leader('Åben'), await leader('Ny')];
    const anna = await on.build.employ('Anna', { unit, leader: old.employment });
    const session = await on.as(old.person);
    expect(await session.refusal(TEAM, { leader: old.employment })).toBeUndefined();
    await on.build.sql.query(`UPDATE reporting_line SET valid_to = '2026-06-15' WHERE employment_id = $1`, [
      anna.employment,
    ]);
    await on.build.line(anna.employment, next.employment, '2026-06-15');
    expect(await session.refusal(TEAM, { leader: old.employment })).toBe('FORBIDDEN');
  });
});

describe('who is in a team', () => {
  test('nobody, once the leader’s employment has ended, whatever the lines say', async () => {
    const gone = await leader('Fratrådt', { to: '2026-06-15' });
    const anna = await on.build.employ('Anna', { unit, leader: gone.employment });
    expect([await team(gone), await levels(gone.person, anna.employment)]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    on.setNow('2026-06-14T10:00:00Z');
    expect([await team(gone), await levels(gone.person, anna.employment)]).toEqual([[anna.employment], []]);
  });

  test('no longer a member whose employment has ended, nor one who has not begun', async () => {
    const lis = await leader('Lis');
    const anna = await on.build.employ('Anna', { unit, leader: lis.employment });
    const left = await on.build.employ('Bo', { unit, leader: lis.employment, to: '2026-06-15' });
    await on.build.line(left.employment, lis.employment, '2026-06-15');
    const coming = await on.build.employ('Cai', { unit, leader: lis.employment, from: '2026-06-16' });
    expect(await team(lis)).toEqual([anna.employment]);
    expect(await levels(lis.person, left.employment)).toBe('NOT_FOUND');
    expect(await levels(lis.person, coming.employment)).toBe('NOT_FOUND');
    expect(await levels(left.person, left.employment)).toEqual([]);
  });

  test('never the leader, even where an own second employment points there', async () => {
    const lis = await leader('Lis');
    const second = await on.build.employ('Lis', {
      unit,
      person: lis.person,
      jobTitle: 'Vikar',
      leader: lis.employment,
    });
    expect(await team(lis)).toBe('NOT_FOUND');
    const anna = await on.build.employ('Anna', { unit, leader: lis.employment });
    expect(await team(lis)).toEqual([anna.employment]);
    expect(await levels(lis.person, second.employment)).toEqual([]);
  });

  test('for two employments each leader the one led alone (b4)', async () => {
    const [lis, ole] = [await leader('Lis'), await leader('Ole')];
    const day = await on.build.employ('Anna', { unit, leader: lis.employment });
    const night = await on.build.employ('Anna', {
      unit,
      person: day.person,
      jobTitle: 'Nattevagt',
      leader: ole.employment,
    });
    await on.build.holding(day.employment, 'E1.1', 'agreed', 2, '2026-03-01');
    await on.build.holding(night.employment, 'E1.1', 'agreed', 5, '2026-03-01');
    expect(await levels(lis.person, day.employment)).toEqual(['AGREED 2 2026-03-01']);
    expect(await levels(lis.person, night.employment)).toBe('NOT_FOUND');
    expect(await levels(ole.person, night.employment)).toEqual(['AGREED 5 2026-03-01']);
    expect(await levels(ole.person, day.employment)).toBe('NOT_FOUND');
    expect(await levels(day.person, day.employment)).toEqual(['AGREED 2 2026-03-01']);
    expect(await levels(day.person, night.employment)).toEqual(['AGREED 5 2026-03-01']);
  });

  test('a leader of two teams by two employments opens each with its own', async () => {
    const lis = await leader('Lis');
    const other = await on.build.employ('Lis', { unit, person: lis.person, jobTitle: 'Souschef', leaderLevel: 4 });
    const anna = await on.build.employ('Anna', { unit, leader: lis.employment });
    const bo = await on.build.employ('Bo', { unit, leader: other.employment });
    expect(await team(lis)).toEqual([anna.employment]);
    expect(await team({ ...lis, employment: other.employment })).toEqual([bo.employment]);
  });
});
