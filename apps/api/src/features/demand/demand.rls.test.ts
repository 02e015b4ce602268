import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { askDemand } from '../../testing/demand.ts';
import { blockIdOf, publishMadeUp } from '../../testing/releases.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let release: string;
let north: string;
let south: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { units } = roles;
  [north, south] = [blockIdOf([units.north]), blockIdOf([units.south])];
  const blocks = [{ centres: [units.south] }, { centres: [units.north], people: 30 }];
  const shown = {
    need: [
      [5, 10],
      [0, 15],
    ],
  };
  release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1', 'E1.2'], blocks, shown }] });
});
afterAll(() => on.close());

const demand = (session: Session, over: Record<string, unknown> = {}) =>
  askDemand(session, { releaseIds: [release], ...over });

describe('row 12: whose cells', () => {
  const blocks = async (person: string) => {
    const { releases } = await demand(await on.as(person));
    return releases[0]?.blocks.map(({ centres }) => centres.map(({ name }) => name).join()).join(' ');
  };
  const all = 'Center Nord Center Syd';
  const table = columns('Center Nord', {
    HR: all,
    DIR: all,
    HM: all,
    DPO: all,
    // an administrator, and a leader of the other centre, as employees there
    ADM: 'Center Syd',
    other: 'Center Syd',
  });

  test('everybody sees the municipality and the own centre, those of the whole everything', async () => {
    expect(await foundByColumn(roles, blocks)).toEqual(table);
    const municipality = await foundByColumn(
      roles,
      async (person) => (await demand(await on.as(person))).releases[0]?.cells[0],
    );
    expect(municipality).toEqual(columns([5, 25]));
  });

  test('the same as SQL of the application’s role', async () => {
    const found = await foundByColumn(roles, async (person) => {
      const text = `SELECT block_id FROM release_cells WHERE measure = 'need' AND release_id = $1`;
      const rows = await on.sqlAs<{ block_id: string | null }>(person, text, [release]);
      const names = new Map([
        [null, ''],
        [north, 'Center Nord'],
        [south, 'Center Syd'],
      ]);
      return rows
        .map(({ block_id: id }) => names.get(id))
        .toSorted()
        .join(' ')
        .trim();
    });
    expect(found).toEqual(table);
    expect(await on.sqlAs(null, 'SELECT 1 FROM release_cells')).toEqual([]);
  });

  test('asking for the other centre’s block is asking for none', async () => {
    const employee = await on.as(roles.E.person);
    const other = await demand(employee, { blockIds: [south] });
    const missing = await demand(employee, { blockIds: [roles.units.house] });
    expect(other).toEqual(missing);
    expect(other.releases[0]?.blocks).toEqual([]);
  });

  test('a seat in the C-MED of a centre, two employments, and what is over', async () => {
    const { units, committees } = roles;
    const member = await on.build.employ('Udefra', { unit: units.south });
    expect(await blocks(member.person)).toBe('Center Syd');
    await on.build.seat(committees.north, member.person, 'member', '2026-06-16');
    expect(await blocks(member.person)).toBe(all);
    await on.build.sql.query(`UPDATE committee_seat SET valid_to = '2026-06-15' WHERE person_id = $1`, [member.person]);
    expect(await blocks(member.person)).toBe('Center Syd');
    await on.build.employ('Udefra', { unit: units.nursery, person: member.person });
    expect(await blocks(member.person)).toBe(all);
    await on.build.sql.query(
      `UPDATE employment_term SET valid_to = '2026-06-15' WHERE unit_id = $1 AND person_id = $2`,
      [units.south, member.person],
    );
    expect(await blocks(member.person)).toBe('Center Nord');
  });

  test('a seat in an A-MED, or in the H-MED until yesterday, opens nothing', async () => {
    const { units, committees } = roles;
    const member = await on.build.employ('Sikkerhed', { unit: units.south });
    await on.build.seat(committees.school, member.person);
    await on.build.seat(committees.hMed, member.person, 'member', '2026-06-15');
    expect(await blocks(member.person)).toBe('Center Syd');
  });

  test('of small centres together those see the block who belong to one of them', async () => {
    const both = [roles.units.north, roles.units.south];
    const id = await publishMadeUp(on, {
      wheels: [{ elements: ['E1.1'], blocks: [{ centres: both }], shown: { need: [[10]] } }],
    });
    const { releases } = await demand(await on.as(roles.E.person), { releaseIds: [id] });
    expect(releases[0]).toMatchObject({
      blocks: [
        { blockId: blockIdOf(both), centres: [{ name: 'Center Nord' }, { name: 'Center Syd' }], isViewers: true },
      ],
      cells: [[10], [50], [10], [50]],
    });
  });
});

test.each([
  `UPDATE release_cells SET shown = '{0,0,0}'`,
  'DELETE FROM release_cells',
  `INSERT INTO release_cells (release_id, wheel_code, measure, shown, people) SELECT id, 'employee', 'offer', '{5}', '{10}' FROM release`,
  'SELECT state FROM release_column',
  'SELECT people FROM release_people',
])('not even the training house may: %s', async (text) => {
  expect(await on.sqlRefusal(roles.HR.person, text)).toBe('42501');
});
