import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReleasePool } from '../../db/release-pool.ts';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placed } from '../../testing/conversations.ts';
import { makeItem, makePlan } from '../../testing/plans.ts';
import { COLUMNS, everyRole, type Roles } from '../../testing/roles.ts';
import { placedTeam } from '../../testing/team-conversations.ts';
import { contributions, readGround, readPeople } from './release-source.ts';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { build } = on;
  const { E, L, CC, DIR, former, Cm, HR, other, units } = roles;
  await build.requirement({ unit: units.root, element: 'E1.1', level: 3 });
  await build.requirement({ unit: units.root, element: 'E1.2', level: 3 });
  await build.requirement({ unit: units.root, element: 'E1.3', level: 3 });
  await build.requirement({ unit: units.root, element: 'L1.1', level: 4 });
  await build.requirement({ unit: units.school, element: 'E1.2', level: 2 });
  await build.requirement({ employment: E.employment, element: 'E2.1', level: 5 });
  await build.requirement({ employment: E.employment, element: 'E1.3', level: 5 });
  for (const [element, level] of [
    ['E1.1', 2],
    ['E1.2', 2],
    ['E1.3', 4],
    ['E2.1', 1],
  ] as const) {
    await build.holding(E.employment, element, 'agreed', level, '2026-03-01');
  }
  await build.holding(Cm.employment, 'E1.1', 'self', 1, '2026-03-01');
  for (const leader of [L, CC, DIR, former]) {
    await build.holding(leader.employment, 'L1.1', 'agreed', 2, '2026-03-01');
  }
  for (const [employment, isSigned] of [
    [E.employment, true],
    [L.employment, true],
    [HR.employment, false],
  ] as const) {
    const plan = await makePlan(on, employment, 2026);
    await makeItem(on, plan, { element: 'E1.1' });
    await makeItem(on, plan, { element: 'E1.1', offerWish: 'course' });
    await makeItem(on, plan, { element: 'E1.3' });
    await makeItem(on, plan, { element: 'L1.1' });
    await makeItem(on, plan, { element: 'E1.2', status: 'done', closedOn: '2026-06-15' });
    await makeItem(on, plan, {
      element: 'E2.1',
      status: 'learnt',
      learntOn: '2026-06-01',
      followedUntil: '2026-12-01',
    });
    await makeItem(on, plan, { element: null, aim: 'Mit eget' });
    if (isSigned) {
      await build.sql.query(`INSERT INTO plan_version VALUES ($1, 1, '[]', '2026-03-01', '2026-03-02', $2)`, [
        plan,
        L.person,
      ]);
    }
  }
  const last = await makePlan(on, E.employment, 2025, { createdOn: '2025-02-01' });
  await makeItem(on, last, { element: 'E2.1' });
  await build.sql.query(`INSERT INTO plan_version VALUES ($1, 1, '[]', '2025-03-01', '2025-03-02', $2)`, [
    last,
    L.person,
  ]);
  await placed(on, E.employment, { leader: L.employment, state: 'held' });
  await placed(on, Cm.employment, { leader: roles.line.employment, state: 'invited' });
  await placedTeam(on, { leader: other.employment, members: [HR.employment], state: 'held', year: 2026 });
});
afterAll(() => on.close());

interface Seen {
  readonly wheel: string;
  readonly planYear: number;
  readonly centre: { readonly id: string; readonly name: string };
  readonly needs: readonly Coded[];
  readonly plans: readonly Coded[];
  readonly offers: readonly Coded[];
  readonly isHeld: boolean;
}
interface Coded {
  readonly id: string;
  readonly code: string;
}
const DOCUMENT = `{ ownCounted { wheel planYear isHeld centre { id name }
  needs { id code } plans { id code } offers { id code } } }`;
const seenBy = async (person: string) => {
  const { data, errors } = await (await on.as(person)).ask<{ ownCounted: Seen[] }>(DOCUMENT);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.ownCounted;
};
const codes = (list: readonly Coded[]) => list.map(({ code }) => code);

describe('what of the own records is counted', () => {
  test('are needs by general requirements and open items of a signed plan', async () => {
    const [row, ...rest] = await seenBy(roles.E.person);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ wheel: 'EMPLOYEE', planYear: 2026, isHeld: true, centre: { name: 'Center Nord' } });
    expect(codes(row?.needs ?? [])).toEqual(['E1.1', 'E1.3']);
    expect(codes(row?.plans ?? [])).toEqual(['E1.1', 'E1.3']);
    expect(codes(row?.offers ?? [])).toEqual(['E1.1']);
  });

  test('is nothing of a plan that is not signed, of a level that nobody agreed on, of a conversation not held', async () => {
    const none = { needs: [], plans: [], offers: [] };
    expect(await seenBy(roles.HR.person)).toMatchObject([{ ...none, isHeld: true }]);
    expect(await seenBy(roles.Cm.person)).toMatchObject([{ ...none, isHeld: false }]);
  });

  test('goes by the wheel that is for one, and outside the centres by the municipality', async () => {
    expect(await seenBy(roles.DIR.person)).toMatchObject([
      { wheel: 'LEADER', centre: { name: 'Prøveby' }, needs: [{ code: 'L1.1' }], plans: [] },
    ]);
    const [row] = await seenBy(roles.L.person);
    expect(codes(row?.plans ?? [])).toEqual(['L1.1']);
  });

  test('is what the builder counts, of everybody', async () => {
    const expected = new Map<string, string[]>();
    const pool = openReleasePool(on.loginUrl, () => {});
    await pool.read(async (tx) => {
      const ground = await readGround(tx, '2026-06-15');
      if (!ground) throw new Error('no ground');
      const people = await readPeople(tx, ground);
      const centre = (wheel: string, id: string) => `${wheel} ${id}`;
      for await (const { personKey, block, counted } of contributions(tx, ground, people, centre, () => {})) {
        expected.set(`${personKey} ${block}`, [...counted].toSorted());
      }
    });
    await pool.close();
    const found = new Map<string, string[]>();
    for (const column of COLUMNS) {
      const { person } = roles[column];
      for (const { wheel, planYear, centre, needs, plans, offers, isHeld } of await seenBy(person)) {
        const code = wheel.toLowerCase();
        const counted = [
          ...needs.map(({ id }) => `need:${id}`),
          ...plans.map(({ id }) => `plan:${id}:${planYear}`),
          ...offers.map(({ id }) => `offer:${id}:${planYear}`),
          ...(isHeld ? [`held:${code}:${planYear}`] : []),
        ];
        found.set(`${person} ${code} ${centre.id}`, counted.toSorted());
      }
    }
    expect(found.size).toBe(COLUMNS.length);
    for (const [who, counted] of found) expect([who, counted]).toEqual([who, expected.get(who)]);
  });

  test('is no look at anybody', async () => {
    await on.build.sql.query('DELETE FROM look');
    for (const column of COLUMNS) await seenBy(roles[column].person);
    expect((await on.build.sql.query('SELECT 1 FROM look')).rowCount).toBe(0);
  });
});
