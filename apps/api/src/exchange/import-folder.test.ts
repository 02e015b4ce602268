import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { importFolder, type ImportSummary } from './import-folder.ts';
import { added, edited, everything, folderOf, NOW, query, removeFolders, SAMPLE, textOf } from './testing/folders.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());
afterAll(removeFolders);

type Files = Readonly<Record<string, string | null>>;
const take = async (files: Files, now = NOW): Promise<ImportSummary> =>
  importFolder({ url: database.url, folder: await folderOf(files), now });
const rows = <R extends Record<string, unknown>>(text: string): Promise<R[]> => query<R>(database.url, text);

const LINES = `select e.code, leader.code as leader, l.valid_from as since, l.valid_to as until from reporting_line l
  join employment e on e.id = l.employment_id join employment leader on leader.id = l.leader_employment_id order by 1, 3`;
const TERMS = `select e.code, u.code as unit, t.valid_from as since, t.valid_to as until from employment_term t
  join employment e on e.id = t.employment_id join organisation_unit u on u.id = t.unit_id order by 1, 3`;

test('a whole municipality comes in', async () => {
  const { changes, notices } = await take(SAMPLE);
  expect(changes.get('employments')).toEqual({ new: 6, changed: 0, ended: 0, unchanged: 0 });
  expect(notices).toEqual([]);
  // One employment with two leaders is one term and two lines.
  expect(await rows(`${TERMS} offset 4 limit 1`)).toEqual([
    { code: 'E5', unit: 'T1', since: '2018-01-01', until: null },
  ]);
  expect((await rows(LINES)).filter(({ code }) => code === 'E5')).toEqual([
    { code: 'E5', leader: 'E2', since: '2018-01-01', until: '2022-01-01' },
    { code: 'E5', leader: 'E3', since: '2022-01-01', until: null },
  ]);
  const holdings = await rows(`select kind, level, p.code as author, shared_at, missing_components from holding h
    join employment e on e.id = h.employment_id join person p on p.id = h.author_id where e.code = 'E4' order by assessed_on`);
  expect(holdings).toEqual([
    { kind: 'self', level: 1, author: 'P4', shared_at: null, missing_components: [] },
    {
      kind: 'agreed',
      level: 2,
      author: 'P3',
      shared_at: new Date('2025-02-28T23:00:00Z'),
      missing_components: ['attitude', 'knowledge_practical'],
    },
  ]);
  const [log] = await rows<{ action: string; detail: object }>('select action, detail from system_log');
  expect(log).toMatchObject({ action: 'import', detail: { endedPeople: 0, changes: { people: { new: 6 } } } });
  expect(JSON.stringify(log)).not.toContain('Prøve');
});

test('the same folder twice changes nothing', async () => {
  await take(SAMPLE);
  const before = await everything(database.url, ['system_log']);
  const { changes } = await take(SAMPLE);
  expect([...changes.values()].map((each) => [each.new, each.changed, each.ended])).toEqual(Array(11).fill([0, 0, 0]));
  expect(changes.get('holdings')?.unchanged).toBe(3);
  expect(await everything(database.url, ['system_log'])).toEqual(before);
});

test('only what differs is written', async () => {
  await take(SAMPLE);
  const before = await everything(database.url);
  const { changes } = await take({ ...SAMPLE, 'people.csv': edited('people', 'Bo;Prøve', 'Bob;Prøve') });
  expect(changes.get('people')).toEqual({ new: 0, changed: 1, ended: 0, unchanged: 5 });
  const after = await everything(database.url);
  const different = Object.keys(before).filter((table) => before[table] !== after[table]);
  expect(different).toEqual(['person', 'system_log']);
});

test('a file that is not there touches nothing', async () => {
  await take(SAMPLE);
  const before = await everything(database.url, ['holding', 'system_log']);
  const { changes } = await take({ 'holdings.csv': added('holdings', 'E6;E2.1;agreed;3;2026-01-01;yes;') });
  expect([...changes]).toEqual([['holdings', { new: 1, changed: 0, ended: 0, unchanged: 3 }]]);
  expect(await everything(database.url, ['holding', 'system_log'])).toEqual(before);
});

test('a municipality without a file of its own is called as its topmost unit', async () => {
  await take({ ...SAMPLE, 'municipality.csv': null });
  expect(await rows('select name, time_zone from municipality')).toEqual([
    { name: 'Prøveby', time_zone: 'Europe/Copenhagen' },
  ]);
});

test('today is the day of the municipality, not of the clock', async () => {
  const files = { ...SAMPLE, 'holdings.csv': added('holdings', 'E6;E2.1;agreed;3;2027-01-01;yes;') };
  await expect(take(files, () => new Date('2026-12-31T22:59:00Z'))).rejects.toThrow('still to come');
  await take(files, () => new Date('2026-12-31T23:01:00Z'));
});

describe('history', () => {
  const elsewhere = edited(
    'employments',
    'E6;P6;T1;Pædagog;pedagogue;;;no;yes;2018-01-01;;E3',
    'E6;P6;U1;Pædagog;pedagogue;;;no;yes;2018-01-01;;E2',
  );

  test('a row that says something else from the same day counts from today; what was held until then stays', async () => {
    await take(SAMPLE);
    await take({ ...SAMPLE, 'employments.csv': elsewhere });
    const expected = [
      { code: 'E6', unit: 'T1', since: '2018-01-01', until: '2026-11-21' },
      { code: 'E6', unit: 'U1', since: '2026-11-21', until: null },
    ];
    expect((await rows(TERMS)).filter(({ code }) => code === 'E6')).toEqual(expected);
    expect((await rows(LINES)).filter(({ code }) => code === 'E6').map(({ leader, since }) => [leader, since])).toEqual(
      [
        ['E3', '2018-01-01'],
        ['E2', '2026-11-21'],
      ],
    );
    const before = await everything(database.url, ['system_log']);
    await take({ ...SAMPLE, 'employments.csv': elsewhere }, () => new Date('2027-03-01T10:00:00Z'));
    expect(await everything(database.url, ['system_log'])).toEqual(before);
  });

  test('a file that tells the past again may also say when it ended', async () => {
    await take(SAMPLE);
    const row = 'E6;P6;T1;Pædagog;pedagogue;;;no;yes;2018-01-01;;E3';
    const told = edited(
      'employments',
      row,
      `${row.replace('01;;E3', '01;2026-10-01;E3')}\nE6;P6;U1;Pædagog;pedagogue;;;no;yes;2026-10-01;;E2`,
    );
    await take({ ...SAMPLE, 'employments.csv': told });
    expect(
      (await rows(TERMS)).filter(({ code }) => code === 'E6').map(({ unit, since, until }) => [unit, since, until]),
    ).toEqual([
      ['T1', '2018-01-01', '2026-10-01'],
      ['U1', '2026-10-01', null],
    ]);
  });

  test('a unit is renamed and moved with dates', async () => {
    await take(SAMPLE);
    await take({ ...SAMPLE, 'units.csv': edited('units', 'T1;Team et;team;U1', 'T1;Team ny;team;C1') });
    const versions = await rows(`select v.name, p.code as parent, v.valid_from as since from organisation_unit_version v
      join organisation_unit u on u.id = v.unit_id join organisation_unit p on p.id = v.parent_id where u.code = 'T1' order by 3`);
    expect(versions).toEqual([
      { name: 'Team et', parent: 'U1', since: '2015-01-01' },
      { name: 'Team ny', parent: 'C1', since: '2026-11-21' },
    ]);
  });

  test('seats, roles and leaders of units that are no longer in their file end today', async () => {
    await take(SAMPLE);
    const header = (name: string): string => textOf(name).replace(/\n[^]*/, '\n');
    const files = Object.fromEntries(
      ['committee_seats', 'roles', 'unit_leaders'].map((name) => [`${name}.csv`, header(name)]),
    );
    await take({ ...SAMPLE, ...files });
    const ends = await rows(
      `select valid_to from committee_seat union all select valid_to from role_grant union all select valid_to from unit_leader`,
    );
    expect(ends).toEqual(Array(5).fill({ valid_to: '2026-11-21' }));
  });
});

describe('competence', () => {
  test('a requirement that is held can be ended and followed by another, and is never removed', async () => {
    await take(SAMPLE);
    const row = 'C1;;everybody;;E1;;3;Fælles mål;F4;2024-01-01;;2024-01-01;P2';
    const next = edited(
      'requirements',
      row,
      `${row.replace('01;;2024', '01;2026-12-01;2024')}\nC1;;everybody;;E1;;4;Mere;F4;2026-12-01;;2026-11-20;`,
    );
    const { changes } = await take({ 'requirements.csv': next });
    expect(changes.get('requirements')).toEqual({ new: 1, changed: 1, ended: 0, unchanged: 2 });
    const header = textOf('requirements').replace(/\n[^]*/, '\n');
    await take({ 'requirements.csv': header });
    const kept = await rows(
      `select level, valid_to, adopted_at, version from requirement where unit_id = (select id from organisation_unit where code = 'C1') order by valid_from`,
    );
    expect(kept).toEqual([
      { level: 3, valid_to: '2026-12-01', adopted_at: new Date('2023-12-31T23:00:00Z'), version: 2 },
      { level: 4, valid_to: null, adopted_at: new Date('2026-11-19T23:00:00Z'), version: 1 },
    ]);
  });

  test('an adoption that is not dated is put down to the day the rule begins, at the latest today', async () => {
    await take({
      ...SAMPLE,
      'requirements.csv': added(
        'requirements',
        'K;;everybody;;E5;;2;x;;2020-01-01;;;',
        'K;;everybody;;E6;;2;x;;2027-01-01;;;',
      ),
    });
    const days = await rows(`select app.day_of(adopted_at) as day from requirement where reason = 'x' order by 1`);
    expect(days).toEqual([{ day: '2020-01-01' }, { day: '2026-11-21' }]);
  });

  test('a level is corrected, what is shared stays shared, and what is missing in the file stays', async () => {
    await take(SAMPLE);
    await query(database.url, `update holding set shared_at = '2026-01-01' where kind = 'self'`);
    const files = { 'holdings.csv': 'employment;element;kind;level;date;shared\nE4;E1.1;self;2;2025-02-01;no\n' };
    const { changes } = await take(files);
    expect(changes.get('holdings')).toEqual({ new: 0, changed: 1, ended: 0, unchanged: 0 });
    expect(await rows(`select level, shared_at is not null as shared from holding where kind = 'self'`)).toEqual([
      { level: 2, shared: true },
    ]);
    expect(await rows('select from holding')).toHaveLength(3);
  });

  test('an agreed level counts as shared, and each level knows the day of the next', async () => {
    const rest = ['E6;E2.1;agreed;3;2025-01-01;;', 'E6;E2.1;agreed;4;2026-01-01;;', 'E6;E2.1;agreed;4;2026-01-01;;'];
    await take({ ...SAMPLE, 'holdings.csv': added('holdings', ...rest) });
    const levels = await rows(`select level, shared_at is not null as shared, superseded_on from holding h
      join employment e on e.id = h.employment_id where e.code = 'E6' order by assessed_on`);
    expect(levels).toEqual([
      { level: 3, shared: true, superseded_on: '2026-01-01' },
      { level: 4, shared: true, superseded_on: null },
    ]);
  });
});

test('what is worth a look is told', async () => {
  const ended = edited('employments', 'yes;yes;2016-01-01;;E2', 'yes;yes;2016-01-01;2026-01-01;E2');
  const { notices } = await importFolder({
    url: database.url,
    folder: await folderOf({
      ...SAMPLE,
      'employments.csv': ended,
      'roles.csv': added('roles', 'P3;administrator;2024-01-01;'),
    }),
    now: NOW,
  });
  expect(notices).toEqual([
    '3 employments have a nearest leader who is not employed today.',
    '1 people hold a role or a committee seat and have no employment today.',
  ]);
});
