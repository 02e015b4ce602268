import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { projectRoot } from '../project-root.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { exportFolder } from './export-folder.ts';
import { importFolder } from './import-folder.ts';
import { everything, filesIn, folderOf, newFolder, NOW, query, removeFolders, SAMPLE } from './testing/folders.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());
afterAll(removeFolders);

const take = (folder: string) => importFolder({ url: database.url, folder, now: NOW });
const lines = (text = ''): string[] => text.split('\n').sort();
const give = async (withoutPersonal = false): Promise<Record<string, string>> => {
  const folder = await newFolder();
  await exportFolder({ url: database.url, folder, withoutPersonal, now: NOW });
  return filesIn(folder);
};

test('what came in goes out byte for byte, and taking it in again changes nothing', async () => {
  const example = join(projectRoot, 'examples/municipality');
  await take(example);
  const out = await give();
  expect(out).toEqual(await filesIn(example));
  const before = await everything(database.url, ['system_log']);
  await take(await folderOf(out));
  expect(await everything(database.url, ['system_log'])).toEqual(before);
});

test('what the five files of Plan2learn brought goes out as own files that change nothing', async () => {
  await take(join(projectRoot, 'examples/plan2learn'));
  const before = await everything(database.url, ['system_log']);
  const { changes } = await take(await folderOf(await give()));
  expect([...changes.values()].every((each) => each.new + each.changed + each.ended === 0)).toBe(true);
  expect(await everything(database.url, ['system_log'])).toEqual(before);
});

test('periods that the database keeps in pieces are one row, and taking it in again leaves the pieces', async () => {
  await take(await folderOf(SAMPLE));
  await query(
    database.url,
    `update organisation_unit_version set valid_to = '2020-01-01' where name = 'Skolen';
     insert into organisation_unit_version select unit_id, name, parent_id, '2020-01-01' from organisation_unit_version where name = 'Skolen'`,
  );
  const out = await give();
  expect(lines(out['units.csv'])).toEqual(lines(SAMPLE['units.csv']));
  const before = await everything(database.url, ['system_log']);
  await take(await folderOf(out));
  expect(await everything(database.url, ['system_log'])).toEqual(before);
});

test('drafts, withdrawn rules and rules that never held stay in the house', async () => {
  await take(await folderOf(SAMPLE));
  await query(
    database.url,
    `insert into requirement (wheel_code, area_id, unit_id, audience, level, reason, valid_from, valid_to, created_at, adopted_at, withdrawn_at)
     select 'employee', a.id, u.id, 'everybody', 1, 'hidden', '2026-01-01', v.valid_to::date, now(), v.adopted::timestamptz, v.withdrawn::timestamptz
     from wheel_area a, organisation_unit u, (values (null, null, null), (null, '2026-01-01', '2026-01-01'), ('2026-01-01', '2026-01-01', null))
       as v (valid_to, adopted, withdrawn) where a.code = 'E6' and u.code = 'U1'`,
  );
  expect((await give())['requirements.csv']).toBe(SAMPLE['requirements.csv']);
});

test('odd texts come back as they were, and none begins like a formula', async () => {
  await take(await folderOf(SAMPLE));
  const signs = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '\t',
    '\r',
    '\n',
    ' ',
    ';',
    ',',
    '\u202e',
    '\u200f',
    '＝',
    'æ',
    '\\',
    '\\.',
    '𝔸',
    'x',
  );
  const texts = fc.array(
    fc.string({ unit: signs, minLength: 1 }).map((text) => `${text}x`.trim()),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (names) => {
      await query(database.url, `delete from person where code like 'X%'`);
      await query(
        database.url,
        `insert into person (code, given_name, family_name) select 'X' || n, name, name from unnest($1::text[]) with ordinality as t (name, n)`,
        [names],
      );
      const before = await query(database.url, 'select xmin, * from person order by id');
      const { 'people.csv': people = '' } = await give();
      expect(
        parse(people, { delimiter: ';' })
          .flat()
          .filter((cell) => /^\s*[=+\-@＝]/.test(cell)),
      ).toEqual([]);
      await take(await folderOf({ 'people.csv': people }));
      expect(await query(database.url, 'select xmin, * from person order by id')).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('each person whose levels or own requirements go out has it in the log, once', async () => {
  await take(await folderOf(SAMPLE));
  await give();
  const looks = await query(
    database.url,
    `select p.code, l.viewer_id, l.viewer_function, l.kind, l.at, count(*) over (partition by request_id)::int as together
     from look l join person p on p.id = l.person_id order by 1`,
  );
  const look = { viewer_id: null, viewer_function: 'host_export', kind: 'export', at: NOW(), together: 2 };
  expect(looks).toEqual([
    { code: 'P4', ...look },
    { code: 'P5', ...look },
  ]);
  const [log] = await query(database.url, `select detail from system_log where action = 'export'`);
  expect(log).toMatchObject({ detail: { withoutPersonal: false, rows: { holdings: 3 } } });
});

test('without personal data there are no levels and no requirements for one person, and no look', async () => {
  await take(await folderOf(SAMPLE));
  const out = await give(true);
  expect(Object.keys(out)).not.toContain('holdings.csv');
  expect(out['requirements.csv']).toBe(SAMPLE['requirements.csv']?.replace(/^;E4.*\n/m, ''));
  expect(await query(database.url, 'select from look')).toEqual([]);
});

test('if the log cannot be written there is no export', async () => {
  await take(await folderOf(SAMPLE));
  await query(database.url, `alter table look add constraint broken check (false)`);
  const folder = await newFolder();
  await expect(exportFolder({ url: database.url, folder, now: NOW })).rejects.toThrow();
  expect(await filesIn(folder)).toEqual({});
});

test('a folder that holds something is refused, and the files are their owner’s alone', async () => {
  await take(await folderOf(SAMPLE));
  const full = await folderOf({ 'people.csv': 'mine' });
  await expect(exportFolder({ url: database.url, folder: full, now: NOW })).rejects.toThrow('is not empty');
  expect(await filesIn(full)).toEqual({ 'people.csv': 'mine' });
  const folder = await newFolder();
  await exportFolder({ url: database.url, folder, now: NOW });
  expect((await stat(join(folder, 'holdings.csv'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});
