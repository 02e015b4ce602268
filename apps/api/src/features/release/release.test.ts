import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let [older, newer] = ['', ''];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { north, south, root } = roles.units;
  const closed = await on.build.unit('centre', root, 'Center Lukket');
  await on.build.sql.query(`UPDATE organisation_unit_version SET valid_to = '2026-01-01' WHERE unit_id = $1`, [closed]);
  const wheels = (blocks: readonly string[][]) => [
    { elements: ['E1.1'], blocks: blocks.map((centres) => ({ centres })), shown: { need: blocks.map(() => [5]) } },
  ];
  older = await publishMadeUp(on, {
    planYear: 2025,
    countedOn: '2025-11-14',
    publishedAt: '2025-11-20T10:00:00Z',
    wheels: wheels([[south, closed], [north]]),
  });
  newer = await publishMadeUp(on, { wheels: wheels([[south], [root], [north]]) });
});
afterAll(() => on.close());

const FIELDS = `id number planYear countedOn publishedAt reason
  blocks(wheel: EMPLOYEE) { blockId people changedOn isViewers centres { name } }`;
interface SeenRelease {
  readonly id: string;
  readonly number: number;
  readonly blocks: readonly { readonly isViewers: boolean; readonly centres: readonly { readonly name: string }[] }[];
}
const names = ({ blocks }: SeenRelease) => blocks.map(({ centres }) => centres.map(({ name }) => name).join(', '));

describe('releases', () => {
  test('are open to everybody, newest first, with their blocks by the names of today', async () => {
    const { data } = await (await on.as(roles.E.person)).ask<{ releases: SeenRelease[] }>(`{ releases { ${FIELDS} } }`);
    expect(data.releases.map(({ id, number }) => [id, number])).toEqual([
      [newer, 2],
      [older, 1],
    ]);
    expect(data.releases.map(names)).toEqual([
      ['Center Nord', 'Center Syd', 'Prøveby'],
      ['Center Lukket, Center Syd', 'Center Nord'],
    ]);
    expect(data.releases[1]).toMatchObject({
      planYear: 2025,
      countedOn: '2025-11-14',
      publishedAt: '2025-11-20T10:00:00.000Z',
      reason: null,
      blocks: [
        { people: 50, changedOn: '2025-11-14', blockId: expect.stringContaining('+') },
        { blockId: roles.units.north },
      ],
    });
  });

  test('say where one works or sits in the C-MED', async () => {
    const found = await foundByColumn(roles, async (person) => {
      const document = `query ($id: ID!) { release(id: $id) { ${FIELDS} } }`;
      const { data } = await (await on.as(person)).ask<{ release: SeenRelease }>(document, { id: newer });
      return names({ ...data.release, blocks: data.release.blocks.filter(({ isViewers }) => isViewers) }).join();
    });
    const south = 'Center Syd';
    const expected = columns('Center Nord', {
      DIR: 'Prøveby',
      HR: south,
      HM: south,
      ADM: south,
      DPO: south,
      other: south,
    });
    expect(found).toEqual(expected);
  });

  test('have no blocks of a wheel that was not counted', async () => {
    const { data } = await (
      await on.as(roles.E.person)
    ).ask<{ release: SeenRelease }>(`query ($id: ID!) { release(id: $id) { blocks(wheel: LEADER) { people } } }`, {
      id: newer,
    });
    expect(data.release.blocks).toEqual([]);
  });

  test('that are not there are not found', async () => {
    const document = 'query ($id: ID!) { release(id: $id) { number } }';
    expect(await (await on.as(roles.HR.person)).refusal(document, { id: roles.units.root })).toBe('NOT_FOUND');
  });
});
