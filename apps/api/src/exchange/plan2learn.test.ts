import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../project-root.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { importFolder, type ImportSummary } from './import-folder.ts';
import { everything, filesIn, folderOf, NOW, query, removeFolders } from './testing/folders.ts';

const EXAMPLE = join(projectRoot, 'examples/plan2learn');

jest.setTimeout(60_000);

let database: TestDatabase;
let files: Record<string, string>;

beforeEach(async () => {
  database = await testDatabase();
  files = await filesIn(EXAMPLE);
});
afterEach(() => database.drop());
afterAll(removeFolders);

const take = async (now = NOW): Promise<ImportSummary> =>
  importFolder({ url: database.url, folder: await folderOf(files), now });
const edit = (name: string, from: string, to: string): void => {
  const text = files[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  files[name] = text.replace(from, to);
};
const rows = <R extends Record<string, unknown>>(text: string): Promise<R[]> => query<R>(database.url, text);
const leaders = (): Promise<object[]> =>
  rows(`select e.code, leader.code as leader, l.valid_from as since from reporting_line l join employment e on e.id = l.employment_id
    join employment leader on leader.id = l.leader_employment_id where l.valid_to is null order by 1`);

test('the five files come in, and again without a change', async () => {
  const { changes } = await take();
  expect([...changes].map(([kind, each]) => [kind, each.new])).toEqual([
    ['municipality', 1],
    ['units', 8],
    ['people', 12],
    ['employments', 12],
    ['unit_leaders', 5],
  ]);
  const before = await everything(database.url, ['system_log']);
  await take(() => new Date('2027-06-01T10:00:00Z'));
  expect(await everything(database.url, ['system_log'])).toEqual(before);
});

test('the level of a unit follows its depth', async () => {
  await take();
  expect(await rows('select code, level_code as level from organisation_unit order by 1')).toEqual([
    { code: 'A1', level: 'municipality' },
    { code: 'A10', level: 'centre' },
    { code: 'A11', level: 'unit' },
    { code: 'A111', level: 'team' },
    { code: 'A112', level: 'department' },
    { code: 'A1121', level: 'team' },
    { code: 'A20', level: 'centre' },
    { code: 'A21', level: 'unit' },
  ]);
});

test('the nearest leader is that of the unit, or the next one up who is not the person', async () => {
  await take();
  expect(await leaders()).toEqual([
    { code: 'G02', leader: 'G01', since: '2016-08-01' },
    { code: 'G03', leader: 'G01', since: '2020-01-01' },
    { code: 'G04', leader: 'G02', since: '2018-08-01' },
    { code: 'G05', leader: 'G04', since: '2018-08-01' },
    { code: 'G06', leader: 'G04', since: '2021-08-01' },
    { code: 'G07', leader: 'G04', since: '2019-02-01' },
    { code: 'G08', leader: 'G07', since: '2022-09-01' },
    { code: 'G09', leader: 'G03', since: '2020-05-15' },
    { code: 'G10', leader: 'G03', since: '2023-10-01' },
    { code: 'G11', leader: 'G03', since: '2099-02-01' },
    { code: 'G13', leader: 'G07', since: '2023-08-01' },
  ]);
});

test('leaders whose own engagement sits below what they lead do not lead each other in a circle', async () => {
  edit('engagement.csv', 'G04;B04;A11;', 'G04;B04;A112;');
  await take();
  expect(await leaders()).toEqual(
    expect.arrayContaining([
      { code: 'G04', leader: 'G02', since: '2018-08-01' },
      { code: 'G07', leader: 'G04', since: '2019-02-01' },
    ]),
  );
});

test('leaders have level and function by depth; others have none; titles name job groups', async () => {
  await take();
  const terms =
    await rows(`select e.code, t.job_title, t.leader_level, t.leader_function, t.staff_responsibility, g.code as job_group
    from employment_term t join employment e on e.id = t.employment_id left join job_group g on g.id = t.job_group_id
    where e.code in ('G01', 'G04', 'G07', 'G08', 'G09') order by 1`);
  expect(terms.map((term) => Object.values(term))).toEqual([
    ['G01', 'Kommunaldirektør', 1, 'leader_of_leaders', true, null],
    ['G04', 'Skoleleder', 3, 'leader_of_leaders', true, null],
    ['G07', 'Afdelingsleder', 4, 'citizen_facing', true, null],
    ['G08', 'Pædagog', null, null, false, null],
    ['G09', 'Sygeplejersker', null, null, false, 'nurse'],
  ]);
});

test('engagements to come are taken, those that are over are not; one of several is primary', async () => {
  await take();
  const codes = (await rows<{ code: string }>('select code from employment')).map(({ code }) => code);
  expect(codes).toContain('G11');
  expect(codes).not.toContain('G12');
  const primary = await rows(`select e.code from employment_term t join employment e on e.id = t.employment_id
    join person p on p.id = e.person_id where p.code = 'B05' and t.is_primary`);
  expect(primary).toEqual([{ code: 'G05' }]);
});

test('a new leader counts from the day of the file that names them', async () => {
  await take();
  edit('leder.csv', 'B07;A112;', 'B08;A112;');
  await take();
  const lines =
    await rows(`select leader.code as leader, l.valid_from as since, l.valid_to as until from reporting_line l
    join employment e on e.id = l.employment_id join employment leader on leader.id = l.leader_employment_id where e.code = 'G13' order by 2`);
  expect(lines).toEqual([
    { leader: 'G07', since: '2023-08-01', until: '2026-11-21' },
    { leader: 'G08', since: '2026-11-21', until: null },
  ]);
});

test('the files are known by their headers, in either encoding, beside own files', async () => {
  const renamed = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name.replace('.csv', '_20261121.csv'),
      Buffer.from(text.replaceAll(';', ',').replaceAll('\n', '\r\n'), 'latin1'),
    ]),
  );
  const holdings = 'employment,element,kind,level,date,shared\nG08,E1.1,agreed,3,01-03-2026,ja\n';
  const folder = await folderOf({ ...renamed, 'holdings.csv': holdings });
  const { changes } = await importFolder({ url: database.url, folder, now: NOW });
  expect(changes.get('holdings')).toMatchObject({ new: 1 });
  expect(await rows(`select name from organisation_unit_version where name like 'Pr%'`)).toEqual([
    { name: 'Prøvested Kommune' },
  ]);
});
