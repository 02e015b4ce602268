import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterAll(() => on.close());

const ask = async <D>(person: string, document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await (await on.as(person)).ask<D>(document, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('row 1: the directory is everybody’s', () => {
  test('units, their leaders, people and headcount', async () => {
    const document = `query ($id: ID!) { organisationUnit(id: $id) { name kind ancestors { name } children { name } headcount
      leaders { person { name } } people { person { name } jobTitle } } }`;
    const found = await foundByColumn(roles, (person) => ask(person, document, { id: roles.units.school }));
    const school = {
      name: 'Skolen',
      kind: 'UNIT',
      ancestors: [{ name: 'Prøveby' }, { name: 'Center Nord' }],
      children: [],
      headcount: 3,
      leaders: [{ person: { name: 'Lederen Prøve' } }],
      people: ['Kollega', 'Lederen', 'Medarbejder'].map((name) => ({
        person: { name: `${name} Prøve` },
        jobTitle: 'Medarbejder',
      })),
    };
    expect(found).toEqual(columns({ organisationUnit: school }));
  });

  test('the tree opens from the municipality, children by name', async () => {
    const top = await ask<{ organisationUnits: { id: string; name: string; parent: null }[] }>(
      roles.E.person,
      '{ organisationUnits { id name parent { name } } }',
    );
    expect(top.organisationUnits).toEqual([{ id: roles.units.root, name: 'Prøveby', parent: null }]);
    const below = await ask(roles.E.person, 'query ($id: ID) { organisationUnits(parentId: $id) { name headcount } }', {
      id: roles.units.root,
    });
    expect(below).toEqual({
      organisationUnits: [
        { name: 'Center Nord', headcount: 8 },
        { name: 'Center Syd', headcount: 5 },
      ],
    });
  });

  test('who has left, and units that are gone, are not in it', async () => {
    const closed = await on.build.unit('unit', roles.units.south, 'Lukket');
    await on.build.sql.query(`UPDATE organisation_unit_version SET valid_to = '2026-06-15' WHERE unit_id = $1`, [
      closed,
    ]);
    await on.build.employ('Rejst', { unit: roles.units.house, to: '2026-06-15' });
    const document = 'query ($id: ID!) { organisationUnit(id: $id) { children { name } people { person { name } } } }';
    const centre = await ask<{ organisationUnit: object }>(roles.E.person, document, { id: roles.units.south });
    expect(centre.organisationUnit).toEqual({ children: [{ name: 'Huset' }], people: [] });
    const house = await ask(roles.E.person, document, { id: roles.units.house });
    expect(JSON.stringify(house)).not.toContain('Rejst');
  });
});

describe('row 23: seats, roles and lines', () => {
  test('seats of a committee', async () => {
    const seats = async (person: string) => {
      const document = '{ committees { name seats { person { name } duty } } }';
      const data = await ask<{ committees: { name: string; seats: { person: { name: string } }[] }[] }>(
        person,
        document,
      );
      return data.committees.map(({ seats: held }) => held.map((seat) => seat.person.name.split(' ')[0]).join(' '));
    };
    // H-MED, then the C-MEDs of north and south, then the school's A-MED.
    const everySeat = ['Hovedudvalg', 'Forperson Kollega Menig', 'Uddannelse', 'Kollega'];
    expect(await foundByColumn(roles, seats)).toEqual(
      columns(['', '', '', ''], {
        L: ['', 'Kollega', '', 'Kollega'],
        CC: ['', 'Forperson Kollega Menig', '', 'Kollega'],
        Cm: ['', 'Menig', '', ''],
        Cc: ['', 'Forperson Kollega Menig', '', 'Kollega'],
        HM: ['Hovedudvalg', '', '', ''],
        other: ['Hovedudvalg', '', 'Uddannelse', ''],
        line: ['', 'Forperson Menig', '', ''],
        HR: everySeat,
        ADM: everySeat,
        DPO: everySeat,
      }),
    );
  });

  test('roles held today', async () => {
    const held = async (person: string) =>
      (
        await ask<{ roleGrants: { person: { name: string } }[] }>(person, '{ roleGrants { person { name } role } }')
      ).roleGrants
        .map((grant) => grant.person.name.split(' ')[0])
        .toSorted();
    const everybody = ['Administrator', 'Databeskytter', 'Kollega', 'Uddannelse'];
    expect(await foundByColumn(roles, held)).toEqual(
      columns<(string | undefined)[]>([], {
        L: ['Kollega'],
        CC: ['Kollega'],
        other: ['Administrator', 'Databeskytter', 'Uddannelse'],
        HR: everybody,
        ADM: everybody,
        DPO: everybody,
      }),
    );
  });

  test('somebody’s nearest leader', async () => {
    const document = `query ($id: ID!) { organisationUnit(id: $id) { people { person { name } nearestLeader { person { name } } } } }`;
    const leaderOfE = async (person: string) => {
      const data = await ask<{
        organisationUnit: {
          people: { person: { name: string }; nearestLeader: { person: { name: string } } | null }[];
        };
      }>(person, document, { id: roles.units.school });
      return data.organisationUnit.people.find((each) => each.person.name === 'Medarbejder Prøve')?.nearestLeader
        ?.person.name;
    };
    expect(await foundByColumn(roles, leaderOfE)).toEqual(
      columns<string | undefined>(
        undefined,
        Object.fromEntries(['E', 'L', 'CC', 'HR', 'ADM', 'DPO'].map((column) => [column, 'Lederen Prøve'])),
      ),
    );
  });

  test('the screen is told beforehand', async () => {
    const abilities = async (person: string) => {
      const { viewer } = await ask<{ viewer: { canSeeOrganisation: boolean; canSetRequirements: boolean } }>(
        person,
        '{ viewer { canSeeOrganisation canSetRequirements } }',
      );
      return [viewer.canSeeOrganisation, viewer.canSetRequirements];
    };
    const secretary = await on.build.employ('Sekretær', { unit: roles.units.house });
    await on.build.seat(roles.committees.north, secretary.person, 'secretary');
    await on.build.seat(roles.committees.school, secretary.person, 'chair');
    expect(await abilities(secretary.person)).toEqual([false, false]);
    expect(await foundByColumn(roles, abilities)).toEqual(
      columns([false, false], {
        L: [true, true],
        CC: [true, true],
        other: [true, true],
        line: [true, true],
        Cc: [true, false],
        HR: [true, false],
        ADM: [true, false],
        DPO: [true, false],
        DIR: [false, true],
      }),
    );
  });
});
