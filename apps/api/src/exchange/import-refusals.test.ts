import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { importFolder } from './import-folder.ts';
import { ImportRefused, type Problem } from './problems.ts';
import { added, edited, everything, folderOf, NOW, removeFolders, SAMPLE, textOf } from './testing/folders.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let before: Record<string, string>;

beforeAll(async () => {
  database = await testDatabase();
  await importFolder({ url: database.url, folder: await folderOf(SAMPLE), now: NOW });
  before = await everything(database.url);
});

afterAll(async () => {
  await database.drop();
  await removeFolders();
});

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  try {
    await importFolder({ url: database.url, folder: await folderOf(files), now: NOW });
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

// prettier-ignore
const units: readonly (readonly [what: string, text: string, where: object])[] = [
  ['a unit twice', added('units', 'T1;Igen;team;U1;2020-01-01;'), { line: 2, column: 'code' }],
  ['an unknown level of units', added('units', 'X;X;galaxy;C1;2020-01-01;'), { line: 2, column: 'level' }],
  ['a unit of two levels', added('units', 'T1;Team;department;U1;2014-01-01;2015-01-01'), { line: 6, column: 'level' }],
  ['an unknown parent', added('units', 'X;X;unit;C9;2020-01-01;'), { line: 2, column: 'parent', what: '"C9" is not a unit' }],
  ['a parent missing', added('units', 'X;X;unit;;2020-01-01;'), { line: 2, column: 'parent' }],
  ['a municipality with a parent', edited('units', 'municipality;;', 'municipality;C1;'), { line: 2, column: 'parent' }],
  ['two municipalities', added('units', 'X;X;municipality;;2020-01-01;'), { line: 2, column: 'level' }],
  ['a centre under a team', added('units', 'X;X;centre;T1;2020-01-01;'), { line: 2, column: 'parent' }],
  ['a circle of units', edited('units', 'unit;C1;', 'unit;T1;'), { column: 'parent', what: '"T1" lies under itself: "T1 > U1 > T1"' }],
  ['a unit that outlives its parent', added('units', 'Y;Y;unit;X;2020-01-01;', 'X;X;unit;C1;2020-01-01;2027-01-01'), { line: 2, column: 'parent' }],
  ['a unit without the one above it', edited('units', 'C1;Center et;centre;K;2015-01-01;\n', ''), { line: 3, column: 'parent' }],
];

const job = (code: string, person: string, unit: string, rest: string): string => `${code};${person};${unit};${rest}`;

// prettier-ignore
const employments: typeof units = [
  ['overlapping terms', edited('employments', '2018-01-01;2022-01-01;E2', '2018-01-01;2022-01-02;E2'), { line: 7, column: 'code' }],
  ['an unknown person', added('employments', job('X', 'P9', 'U1', 'X;;;;no;yes;2020-01-01;;E3')), { line: 2, column: 'person' }],
  ['two people', edited('employments', 'E5;P5;T1;Lærer;teacher;;;no;yes;2022', 'E5;P6;T1;Lærer;teacher;;;no;no;2022'), { line: 7, column: 'person' }],
  ['an unknown unit', added('employments', job('X', 'P6', 'U9', 'X;;;;no;no;2020-01-01;;E3')), { line: 2, column: 'unit' }],
    ['an unknown job group', edited('employments', 'Pædagog;pedagogue', 'Pædagog;astronaut'), { line: 8, column: 'job_group' }],
  ['leader level 0', edited('employments', 'Leder;;3;', 'Leder;;0;'), { line: 4, column: 'leader_level' }],
  ['leader level 5', edited('employments', 'Leder;;3;', 'Leder;;5;'), { line: 4, column: 'leader_level' }],
  ['an unknown leader function', edited('employments', 'citizen_facing', 'boss'), { line: 4, column: 'leader_function' }],
  ['another in the same unit and job', added('employments', job('X', 'P6', 'T1', 'Pædagog;;;;no;no;2020-01-01;;E3')), { line: 2, column: 'person' }],
  ['another that is primary', added('employments', job('X', 'P6', 'U1', 'Vikar;;;;no;yes;2020-01-01;;E3')), { line: 2, column: 'primary' }],
  ['none that is primary', edited('employments', 'pedagogue;;;no;yes', 'pedagogue;;;no;no'), { line: 8, column: 'primary' }],
  ['none that is primary for a time', added('employments', job('X', 'P6', 'U1', 'Vikar;;;;no;no;2017-01-01;2019-01-01;E3')), { line: 2, column: 'primary', what: 'The person of "X" has no primary employment from "2017-01-01"' }],
  ['an unknown leader', edited('employments', 'yes;2016-01-01;;E2', 'yes;2016-01-01;;E99'), { line: 4, column: 'nearest_leader' }],
  ['a leader who is no longer in the file', edited('employments', 'E1;P1;K;Direktør;;1;leader_of_leaders;yes;yes;2016-01-01;;\n', ''), { line: 2, column: 'nearest_leader' }],
  ['itself as leader', edited('employments', 'yes;2016-01-01;;\n', 'yes;2016-01-01;;E1\n'), { line: 2, column: 'nearest_leader' }],
  ['the same person as leader', added('employments', job('X', 'P3', 'U1', 'Lærer;;;;no;no;2020-01-01;;E3')), { line: 2, column: 'nearest_leader' }],
  ['a circle of leaders', edited('employments', 'yes;2016-01-01;;\n', 'yes;2016-01-01;;E3\n'), { line: 2, column: 'nearest_leader', what: '"E1" would lead itself by way of others: "E1 > E3 > E2 > E1"' }],
];

test.each(units)('%s is refused with file, line and column', async (_what, text, where) => {
  const problems = await problemsOf({ ...SAMPLE, 'units.csv': text });
  expect(problems).toContainEqual(expect.objectContaining({ file: 'units.csv', ...where }));
});

test.each(employments)('an employment with %s is refused with file, line and column', async (_what, text, where) => {
  const problems = await problemsOf({ ...SAMPLE, 'employments.csv': text });
  expect(problems).toContainEqual(expect.objectContaining({ file: 'employments.csv', ...where }));
});

/** Rows of which each is wrong for itself, and the column that is told. */
const REST: Readonly<Record<string, readonly (readonly [what: string, row: string, column: string])[]>> = {
  people: [['a person twice', 'P9;Bo;Prøve;\nP9;Bo;Prøve;', 'code']],
  unit_leaders: [
    ['a leader of an unknown unit', 'U9;E2;2016-01-01;', 'unit'],
    ['an unknown leader of a unit', 'U1;E9;2016-01-01;', 'employment'],
  ],
  committees: [['a committee of an unknown unit', 'X;a_med;X;U9', 'unit']],
  committee_seats: [
    ['a seat in an unknown committee', 'Y;P1;employee;member;2024-01-01;', 'committee'],
    ['a seat of an unknown person', 'CM;P99;employee;member;2024-01-01;', 'person'],
    ['a seat twice at a time', 'CM;P2;employee;member;2025-01-01;', 'committee'],
  ],
  roles: [['a role of an unknown person', 'P99;administrator;2024-01-01;', 'person']],
  requirements: [
    ['a requirement on nothing', 'K;;everybody;;;;3;x;;2024-01-01;;;', 'area'],
    ['a requirement on an area and an element', 'K;;everybody;;E1;E1.1;3;x;;2024-01-01;;;', 'area'],
    ['a requirement for a unit and a person', 'K;E4;everybody;;E2;;3;x;;2024-01-01;;;', 'unit'],
    ['a requirement in an unknown unit', 'U9;;everybody;;E2;;3;x;;2024-01-01;;;', 'unit'],
    ['a requirement for an unknown employment', ';E9;everybody;;E2;;3;x;;2024-01-01;;;', 'employment'],
    ['an unknown area', 'K;;everybody;;E9;;3;x;;2024-01-01;;;', 'area'],
    ['an unknown element', 'K;;everybody;;;E1.99;3;x;;2024-01-01;;;', 'element'],
    ['an unknown goal', 'K;;everybody;;L1;;3;x;F99;2024-01-01;;;', 'goal'],
    ['a goal out of its period', 'K;;everybody;;L2;;3;x;G1;2023-12-31;;;', 'goal'],
    ['an audience without its value', 'K;;job_group;;L3;;3;x;;2024-01-01;;;', 'audience_value'],
    ['an unknown audience', 'K;;job_group;astronaut;L4;;3;x;;2024-01-01;;;', 'audience_value'],
    ['everybody with a value', 'K;;everybody;teacher;L5;;3;x;;2024-01-01;;;', 'audience_value'],
    ['leaders on the employee wheel', 'K;;leader_level;3;E3;;3;x;;2024-01-01;;;', 'audience'],
    ['a person with an audience', ';E4;job_group;teacher;E4;;3;x;;2024-01-01;;;', 'audience'],
    ['an adoption to come', 'K;;everybody;;L6;;3;x;;2027-01-01;;2026-12-01;', 'adopted'],
    ['an unknown author', 'K;;everybody;;L7;;3;x;;2024-01-01;;;P99', 'author'],
    ['a requirement that ties', 'C1;;everybody;;E1;;4;x;;2026-01-01;;;', 'valid_from'],
    ['other words for one that was set', ';E4;everybody;;;E1.2;4;Superbruger;;2025-01-01;;2025-01-01;P3', 'valid_from'],
  ],
  marks: [['a mark that ties', 'core;K;E1;;x;F3;2026-01-01;;', 'valid_from']],
  holdings: [
    ['a level of an unknown employment', 'E9;E1.3;agreed;3;2025-01-01;yes;', 'employment'],
    ['a level on an unknown element', 'E4;E1.99;agreed;3;2025-01-01;yes;', 'element'],
    ['a level on an area', 'E4;E1;agreed;3;2025-01-01;yes;', 'element'],
    ['a level to come', 'E4;E1.3;agreed;3;2026-11-22;yes;', 'date'],
    ['an agreed level that is not shared', 'E4;E1.4;agreed;3;2025-01-01;no;', 'shared'],
    ['a level of which nobody says whether it is shared', 'E4;E1.3;self;3;2025-01-01;;', 'shared'],
    ['a hidden level that nobody could see', 'E1;L1.1;leader;3;2025-01-01;no;', 'shared'],
    ['an unknown component', 'E4;E1.5;agreed;3;2025-01-01;yes;magic', 'missing_components'],
    ['one level said twice', 'E4;E2.1;agreed;3;2025-03-01;yes;\nE4;E2.1;agreed;2;2025-03-01;yes;', 'level'],
  ],
};

test('all that is wrong in the other files is told at once, with file, line and column', async () => {
  const files = Object.entries(REST).map(([name, rows]) => [`${name}.csv`, added(name, ...rows.map(([, row]) => row))]);
  const problems = await problemsOf({ ...SAMPLE, ...Object.fromEntries(files) });
  for (const [name, rows] of Object.entries(REST)) {
    let line = 1;
    for (const [what, row, column] of rows) {
      line += row.split('\n').length;
      const found = problems.filter((problem) => problem.file === `${name}.csv` && problem.line === line);
      expect([what, found.map((problem) => problem.column)]).toEqual([what, expect.arrayContaining([column])]);
    }
  }
});

test.each([
  ['municipality', 'Naboby;Europe/Oslo', 'name'],
  ['municipality', 'Prøveby;Mars/Base', 'time_zone'],
  ['units', 'X;X;unit;C1;2020-01-01;2020-01-01', 'valid_to'],
  ['committees', 'X;club;X;U1', 'kind'],
  ['roles', 'P1;king;2024-01-01;', 'role'],
  ['requirements', 'K;;everybody;;E2;;6;x;;2024-01-01;;;', 'level'],
  ['requirements', 'K;;everybody;;E2;;3;;;2024-01-01;;;', 'reason'],
  ['marks', 'core;K;E2;;x;;2026-01-01;;', 'goal'],
  ['holdings', 'E4;E1.3;agreed;6;2025-01-01;yes;', 'level'],
])('in %s.csv the row %s is refused for its %s', async (name, row, column) => {
  const problems = await problemsOf({ ...SAMPLE, [`${name}.csv`]: added(name, row) });
  expect(problems.map((problem) => [problem.file, problem.column])).toContainEqual([`${name}.csv`, column]);
});

test('a file alone is checked against what the database holds', async () => {
  const [header = ''] = textOf('requirements').split('\n');
  const rules = await problemsOf({ 'requirements.csv': `${header}\nC1;;everybody;;E1;;4;x;;2026-01-01;;;\n` });
  expect(rules).toEqual([expect.objectContaining({ line: 2, column: 'valid_from' })]);
  const closed = edited('units', 'U1;Skolen;unit;C1;2015-01-01;', 'U1;Skolen;unit;C1;2015-01-01;2026-12-01');
  const closing = await problemsOf({
    ...SAMPLE,
    'units.csv': closed.replace('team;U1', 'team;C1'),
    'employments.csv': textOf('employments').replace('P6;T1', 'P6;U1'),
  });
  expect(closing).toEqual([expect.objectContaining({ file: 'employments.csv', line: 8, column: 'unit' })]);
  const tree = await problemsOf({ 'units.csv': edited('units', 'T1;Team et;team;U1;2015-01-01;\n', '') });
  expect(tree.map(({ what }) => what)).toContain('"T1" is not there on days on which the employment "E3" sits in it');
});

test('one bad row among five thousand is enough', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `N${index};Navn;Nummer ${index};n${index}@proeve.example`);
  rows[3456] = 'N3456;;Nummer 3456;';
  const problems = await problemsOf({ ...SAMPLE, 'people.csv': added('people', ...rows) });
  expect(problems).toEqual([expect.objectContaining({ file: 'people.csv', line: 3458, column: 'given_name' })]);
});

test('nothing of all this changed anything', async () => {
  expect(await everything(database.url)).toEqual(before);
});
