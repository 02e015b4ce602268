import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../../testing/database.ts';
import { copyRows } from './copy.ts';
import { plusDays } from './days.ts';
import { buildDistrict } from './district.ts';
import { idOf, risingIds } from './ids.ts';
import { chairsOf, teamsOf } from './organisation.ts';
import { districtPeople, planOf, type Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { staffDistrict } from './staff.ts';
import { teamSizes } from './team-sizes.ts';
import { buildTop } from './top.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[58][0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

test('chance is the same for the same seed and key, and another for another', () => {
  const draw = (seed: number, key: string): number[] => {
    const random = randomFor(seed, key);
    return Array.from({ length: 5 }, () => random.int(0, 1_000_000));
  };
  expect(draw(1, 'a')).toEqual(draw(1, 'a'));
  expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
  expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
});

test('weights decide how often something is drawn', () => {
  const random = randomFor(1, 'weights');
  const list = [{ weight: 9 }, { weight: 1 }, { weight: 0 }];
  const drawn = Array.from({ length: 2000 }, () => list.indexOf(random.weighted(list)));
  const shareOf = (place: number): number => drawn.filter((one) => one === place).length / drawn.length;
  expect(shareOf(0)).toBeGreaterThan(0.86);
  expect(shareOf(1)).toBeGreaterThan(0.06);
  expect(shareOf(2)).toBe(0);
});

test('ids have the form of a UUID, stay, and rise', () => {
  expect(idOf('person', 'P1')).toMatch(UUID);
  expect(idOf('person', 'P1')).toBe(idOf('person', 'P1'));
  expect(idOf('person', 'P1')).not.toBe(idOf('employment', 'P1'));
  const ids = risingIds('x');
  const list = Array.from({ length: 5000 }, () => ids.next().value);
  expect(new Set(list).size).toBe(5000);
  expect([...list].sort()).toEqual(list);
  expect(list.every((id) => UUID.test(id))).toBe(true);
});

test('days are counted over the change of the clock and the leap day', () => {
  expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(plusDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('COPY brings every sign through', async () => {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const names = ['Tab\tog\nlinje', 'Skrå\\streg \\N', 'Æ Ø Å "citat" {1,2}', '\r'];
  await copyRows(
    client,
    'person',
    ['code', 'given_name', 'family_name', 'email'],
    names.map((name, index) => [`K${index}`, name, name, null]),
  );
  const { rows } = await client.query<{ given_name: string; email: null }>(
    'SELECT given_name, email FROM person ORDER BY code',
  );
  expect(rows.map((row) => row.given_name)).toEqual(names);
  expect(rows.every((row) => row.email === null)).toBe(true);
  await client.end();
  await database.drop();
});

describe('size', () => {
  /** The largest number who report to one chair, and the largest team. */
  function shape(plan: Plan): { reports: number; team: number; people: number } {
    const top = buildTop(plan);
    const found = { reports: 0, team: 0, people: top.people.length };
    for (let index = 0; index < plan.districts; index += 1) {
      const district = buildDistrict(plan, index, top.root, top.chairsOf(index));
      const { people } = staffDistrict(plan, district, top.chairsOf(index).length - (index === 0 ? 0 : 1));
      found.people += people.filter(({ employments }) => employments[0]?.spells.at(-1)?.to === null).length;
      for (const chair of district.centres.flatMap(chairsOf)) {
        const reports = people.filter(({ employments }) => employments[0]?.spells.at(-1)?.reportsTo === chair).length;
        found.reports = Math.max(found.reports, reports);
      }
      found.team = Math.max(found.team, ...district.centres.flatMap(teamsOf).map(({ members }) => members.length));
    }
    return found;
  }

  test('a larger municipality has more teams and not larger ones, and exactly the people asked for', () => {
    const usual = shape(planOf({ people: 2400, seed: 1, today: '2026-11-21' }));
    const large = shape(planOf({ people: 12_001, seed: 1, today: '2026-11-21' }));
    expect(usual.people).toBe(2400);
    expect(large.people).toBe(12_001);
    expect(large.team).toBeLessThanOrEqual(usual.team + 1);
    expect(large.reports).toBeLessThanOrEqual(usual.reports + 3);
  });

  test('the people of a district are shared out among its teams without rest', () => {
    const plan = planOf({ people: 3001, seed: 1, today: '2026-11-21' });
    const top = buildTop(plan);
    const teams = buildDistrict(plan, 0, top.root, top.chairsOf(0)).centres.flatMap(teamsOf);
    const sizes = teamSizes(teams, 2700);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(2700);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(3);
    expect(districtPeople(plan, 0)).toBe(3001);
  });

  test('no level 1 leader leads more than six of the others, however many there are', () => {
    const plan = planOf({ people: 60_000, seed: 1, today: '2026-11-21' });
    const top = buildTop(plan);
    const reports = top.people.map(
      (leader) =>
        top.people.filter(({ employments: [employment] }) => {
          const chair = employment?.spells[0]?.reportsTo;
          return chair?.holders.some((holder) => holder.employment.person === leader);
        }).length,
    );
    expect(top.people).toHaveLength(1 + 3 * 25);
    expect(Math.max(...reports)).toBe(6);
  });
});
