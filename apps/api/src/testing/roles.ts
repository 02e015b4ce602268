import type { TestApp } from './app.ts';

/**
 * The columns of the access matrix: employee, nearest leader, leader with leaders below, C-MED member and chair, training
 * house, director, H-MED member, administrator, data protection officer. Then the neighbours at whom a wrong rule shows
 * first: a leader of another centre, the employee's former leader, and a nearest leader who leads no unit.
 */
export const COLUMNS = [
  'E',
  'L',
  'CC',
  'Cm',
  'Cc',
  'HR',
  'DIR',
  'HM',
  'ADM',
  'DPO',
  'other',
  'former',
  'line',
] as const;
export type Column = (typeof COLUMNS)[number];

interface Employed {
  readonly person: string;
  readonly employment: string;
}

/** One municipality in which each column of the matrix is a person, and E is whom the others try to look at. */
export interface Roles extends Readonly<Record<Column, Employed>> {
  /** A colleague of E, with a seat in the C-MED of the north and in the A-MED of the school, and a role. */
  readonly peer: Employed;
  readonly units: Readonly<Record<'root' | 'north' | 'school' | 'nursery' | 'south' | 'house', string>>;
  readonly committees: Readonly<Record<'hMed' | 'north' | 'school' | 'south', string>>;
}

async function buildUnits({ build }: TestApp): Promise<Roles['units']> {
  const root = await build.unit('municipality', null, 'Prøveby');
  const north = await build.unit('centre', root, 'Center Nord');
  const south = await build.unit('centre', root, 'Center Syd');
  return {
    root,
    north,
    south,
    school: await build.unit('unit', north, 'Skolen'),
    nursery: await build.unit('unit', north, 'Vuggestuen'),
    house: await build.unit('unit', south, 'Huset'),
  };
}

async function buildPeople({ build }: TestApp, units: Roles['units']) {
  const leader = (name: string, unit: string, over: object) => build.employ(name, { unit, leaderLevel: 3, ...over });
  const CC = await leader('Chefen', units.north, { leaderLevel: 2, leads: units.north });
  const L = await leader('Lederen', units.school, { leader: CC.employment, leads: units.school });
  const other = await leader('Naboen', units.house, { leads: units.house });
  const former = await leader('Forgænger', units.nursery, { leaderLevel: 4 });
  const line = await leader('Linjen', units.nursery, { leaderLevel: 4 });
  const DIR = await leader('Direktøren', units.root, { leaderLevel: 1 });
  const E = await build.employ('Medarbejder', { unit: units.school });
  await build.line(E.employment, former.employment, '2020-01-01', '2025-06-01');
  await build.line(E.employment, L.employment, '2025-06-01');
  const peer = await build.employ('Kollega', { unit: units.school, leader: L.employment });
  const under = (name: string, unit: string, by: Employed) => build.employ(name, { unit, leader: by.employment });
  return {
    E,
    L,
    CC,
    DIR,
    other,
    former,
    line,
    peer,
    Cm: await under('Menig', units.nursery, line),
    Cc: await under('Forperson', units.nursery, line),
    HR: await under('Uddannelse', units.house, other),
    HM: await under('Hovedudvalg', units.house, other),
    ADM: await under('Administrator', units.house, other),
    DPO: await under('Databeskytter', units.house, other),
  };
}

export async function everyRole(on: TestApp): Promise<Roles> {
  const { build } = on;
  const units = await buildUnits(on);
  const people = await buildPeople(on, units);
  const committees = {
    hMed: await build.committee('h_med', units.root, 'Hovedudvalget'),
    north: await build.committee('c_med', units.north, 'Udvalget i nord'),
    school: await build.committee('a_med', units.school, 'Udvalget på skolen'),
    south: await build.committee('c_med', units.south, 'Udvalget i syd'),
  };
  await build.seat(committees.hMed, people.HM.person);
  await build.seat(committees.north, people.Cm.person);
  await build.seat(committees.north, people.Cc.person, 'chair');
  await build.seat(committees.north, people.peer.person);
  await build.seat(committees.school, people.peer.person);
  await build.seat(committees.south, people.HR.person);
  await build.role(people.HR.person, 'training_house');
  await build.role(people.ADM.person, 'administrator');
  await build.role(people.DPO.person, 'data_protection_officer');
  await build.role(people.peer.person, 'training_house');
  return { ...people, units, committees };
}

/** For each column what a probe finds, to be held against a table. */
export async function foundByColumn<T>(
  roles: Roles,
  probe: (person: string) => Promise<T>,
): Promise<Record<Column, T>> {
  const found: [Column, T][] = [];
  for (const column of COLUMNS) found.push([column, await probe(roles[column].person)]);
  return Object.fromEntries(found) as Record<Column, T>;
}

/** A table's line: one answer for all columns but those that are named. */
export const columns = <T>(rest: T, named: Partial<Record<Column, T>> = {}): Record<Column, T> =>
  ({ ...Object.fromEntries(COLUMNS.map((column) => [column, rest])), ...named }) as Record<Column, T>;
