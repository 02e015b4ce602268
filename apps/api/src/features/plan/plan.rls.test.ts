import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endOf, endsOf, oneRowFor, plansOfE, type PlansOfE } from '../../testing/plan-rows.ts';
import { testApp, type TestApp } from '../../testing/app.ts';
import { makePlan } from '../../testing/plans.ts';
import { COLUMNS, everyRole, type Column, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let plan: PlansOfE['plan'];
let item: PlansOfE['item'];
let followUp: PlansOfE['followUp'];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  ({ plan, item, followUp } = await plansOfE(on, roles));
});
afterAll(() => on.close());

const end = (person: string, text: string, values: unknown[]) => endOf(on, person, text, values);
const ends = (text: string, ...values: unknown[]) => endsOf(on, roles, text, values);

describe('row 10: what exists for whom', () => {
  test.each<[string, readonly Column[]]>([
    ['2026', ['E', 'L']],
    ['2025', ['E']],
    ['2024', ['E']],
  ])('the plan of %s', async (year, expected) => {
    expect(await ends('SELECT 1 FROM plan WHERE id = $1', plan[year])).toEqual(oneRowFor(...expected));
  });

  test.each<[string, readonly Column[]]>([
    ['now', ['E', 'L']],
    ['dropped now', ['E', 'L']],
    ['open before', ['E', 'L']],
    ['under way before', ['E', 'L']],
    ['learnt, followed up', ['E', 'L']],
    ['done, followed up', ['E', 'L']],
    ['learnt, no longer followed up', ['E']],
    ['done before', ['E']],
    ['carried on', ['E']],
    ['dropped before', ['E']],
    ['dropped in the leader’s time', ['E', 'L']],
  ])('an item: %s', async (name, expected) => {
    expect(await ends('SELECT 1 FROM plan_item WHERE id = $1', item[name])).toEqual(oneRowFor(...expected));
  });

  test('what both signed, and the follow-ups, go with plan and item', async () => {
    expect(await ends('SELECT 1 FROM plan_version WHERE plan_id = $1', plan['2026'])).toEqual(oneRowFor('E', 'L'));
    expect(await ends('SELECT 1 FROM plan_version WHERE plan_id = $1', plan['2024'])).toEqual(oneRowFor('E'));
    for (const table of ['follow_up WHERE id', 'follow_up_answer WHERE follow_up_id']) {
      const see = (name: string) => ends(`SELECT 1 FROM ${table} = $1`, followUp[name]);
      expect(await see('learnt, followed up')).toEqual(oneRowFor('E', 'L'));
      expect(await see('learnt, no longer followed up')).toEqual(oneRowFor('E'));
    }
  });

  test('counts, orders and searches tell no more than the rows', async () => {
    for (const column of COLUMNS) {
      const ask = (text: string) => on.sqlAs(roles[column].person, text);
      const n = { E: 11, L: 7 }[column as string] ?? 0;
      expect([column, await ask('SELECT count(*)::int AS n FROM plan_item')]).toEqual([column, [{ n }]]);
      const found = await ask(`SELECT 1 FROM plan_item WHERE aim LIKE 'Hem%' ORDER BY aim`);
      expect([column, found.length]).toEqual([column, n > 0 ? 1 : 0]);
      const signed = await ask(`SELECT 1 FROM plan_version WHERE items::text LIKE '%Hem%'`);
      expect([column, signed.length]).toEqual([column, column === 'E' ? 1 : 0]);
    }
  });

  test('a plan of the leader’s own time stays readable when a later one is there', async () => {
    const next = await makePlan(on, roles.E.employment, 2027, { createdOn: '2026-06-01' });
    expect(await ends('SELECT 1 FROM plan WHERE id = $1', plan['2026'])).toEqual(oneRowFor('E', 'L'));
    await on.build.sql.query('DELETE FROM plan WHERE id = $1', [next]);
  });

  test('each employment has its own plan, and its own leader sees that (b4)', async () => {
    const { build } = on;
    const [one, two] = [
      await build.employ('Ene', { unit: roles.units.school, leaderLevel: 3 }),
      await build.employ('Anden', { unit: roles.units.house, leaderLevel: 3 }),
    ];
    const anna = await build.employ('Anna', { unit: roles.units.school, leader: one.employment });
    const second = await build.employ('Anna', {
      unit: roles.units.house,
      person: anna.person,
      jobTitle: 'Vikar',
      leader: two.employment,
    });
    const plans = [await makePlan(on, anna.employment, 2026), await makePlan(on, second.employment, 2026)];
    const seen = async (person: string) =>
      (await on.sqlAs<{ id: string }>(person, 'SELECT id FROM plan ORDER BY created_at')).map(({ id }) => id);
    expect(new Set(await seen(anna.person))).toEqual(new Set(plans));
    expect(await seen(one.person)).toEqual([plans[0]]);
    expect(await seen(two.person)).toEqual([plans[1]]);
  });

  test('at local midnight the new leader comes and the old one goes (b2)', async () => {
    const { build } = on;
    const [old, next] = [
      await build.employ('Gammel', { unit: roles.units.school, leaderLevel: 3 }),
      await build.employ('Ny', { unit: roles.units.school, leaderLevel: 3 }),
    ];
    const anna = await build.employ('Anna', { unit: roles.units.school });
    await build.line(anna.employment, old.employment, '2020-01-01', '2026-08-01');
    await build.line(anna.employment, next.employment, '2026-08-01');
    const id = await makePlan(on, anna.employment, 2026);
    const see = (person: string) => end(person, 'SELECT 1 FROM plan WHERE id = $1', [id]);
    const seen = async () => [await see(old.person), await see(next.person)];
    on.setNow('2026-07-31T21:59:59Z');
    expect(await seen()).toEqual([1, 0]);
    on.setNow('2026-07-31T22:00:00Z');
    expect(await seen()).toEqual([0, 1]);
    on.setNow('2026-06-15T10:00:00Z');
  });

  test('without a person there is nothing', async () => {
    for (const table of ['plan', 'plan_item', 'plan_version', 'follow_up', 'follow_up_answer']) {
      expect([table, await on.sqlAs(null, `SELECT 1 FROM ${table}`)]).toEqual([table, []]);
    }
  });
});
