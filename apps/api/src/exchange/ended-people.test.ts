import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../project-root.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import type { Confirmation } from './confirm-ended.ts';
import { importFolder, type ImportSummary } from './import-folder.ts';
import { everything, folderOf, NOW, query, removeFolders } from './testing/folders.ts';

const EXAMPLE = join(projectRoot, 'examples/municipality');

jest.setTimeout(60_000);

let database: TestDatabase;

afterEach(() => database.drop());
afterAll(removeFolders);

const rows = <R extends Record<string, unknown>>(text: string): Promise<R[]> => query<R>(database.url, text);
const LINES = `select e.code, l.valid_to as until from reporting_line l join employment e on e.id = l.employment_id`;
const TERMS = `select e.code, u.code as unit, t.valid_from as since, t.valid_to as until from employment_term t
  join employment e on e.id = t.employment_id join organisation_unit u on u.id = t.unit_id`;

const example = async (without: readonly string[]): Promise<Readonly<Record<string, string | null>>> => {
  const read = (name: string): Promise<string> => readFile(join(EXAMPLE, `${name}.csv`), 'utf8');
  const drop = (text: string, gone: (line: string) => boolean): string =>
    text
      .split('\n')
      .filter((line) => !gone(line))
      .join('\n');
  return {
    'people.csv': drop(await read('people'), (line) => without.includes(line.split(';')[0] ?? '')),
    'employments.csv': drop(await read('employments'), (line) => without.includes(line.split(';')[1] ?? '')),
  };
};
const again = async (without: readonly string[], confirmation?: Confirmation): Promise<ImportSummary> =>
  importFolder({
    url: database.url,
    folder: await folderOf(await example(without)),
    now: NOW,
    ...(confirmation ? { confirmation } : {}),
  });
const FEW = ['P028', 'P029', 'P030'];
const MANY = [...FEW, 'P031'];

beforeEach(async () => {
  database = await testDatabase();
  await importFolder({ url: database.url, folder: EXAMPLE, now: NOW });
});

test('people who are no longer in the files end today and are not removed', async () => {
  const { changes } = await again(FEW);
  expect(changes.get('employments')).toMatchObject({ new: 0, changed: 0, ended: 3 });
  expect((await rows(TERMS)).filter(({ code }) => code === 'E028')).toEqual([
    { code: 'E028', unit: 'D211', since: '2021-08-01', until: '2026-11-21' },
  ]);
  expect((await rows(LINES)).filter(({ code }) => code === 'E028')).toMatchObject([{ until: '2026-11-21' }]);
  expect(await rows(`select code from person where code = 'P028'`)).toHaveLength(1);
});

test('people who are no longer in the files end by the file of people alone, too, and come back as they were', async () => {
  const { 'people.csv': people = null } = await example(FEW);
  await importFolder({ url: database.url, folder: await folderOf({ 'people.csv': people }), now: NOW });
  expect((await rows(TERMS)).filter(({ code }) => code === 'E029')).toMatchObject([{ until: '2026-11-21' }]);
  await importFolder({ url: database.url, folder: EXAMPLE, now: NOW });
  expect((await rows(TERMS)).filter(({ code }) => code === 'E029')).toMatchObject([{ until: null }]);
});

test('of people who are no longer in the files what had not begun is taken away', async () => {
  await again(['P040']);
  expect((await rows(TERMS)).filter(({ code }) => code === 'E040')).toEqual([]);
});

test('to end more than a tenth of the people takes the very number, or an answer', async () => {
  const before = await everything(database.url);
  await expect(again(MANY)).rejects.toThrow('employment of 4 of 39 people');
  await expect(again(MANY)).rejects.toThrow('--confirm-ended 4');
  await expect(again(MANY, { number: 3 })).rejects.toThrow('says 3, not 4');
  await expect(again(MANY, { ask: async () => false })).rejects.toThrow('Nothing was changed');
  expect(await everything(database.url)).toEqual(before);
  expect((await again(MANY, { number: 4 })).changes.get('employments')).toMatchObject({ ended: 4 });
});

test('an answer at the terminal is enough', async () => {
  const asked: unknown[] = [];
  const ask = async (people: unknown): Promise<boolean> => asked.push(people) > 0;
  await again(MANY, { ask });
  expect(asked).toEqual([{ employed: 39, ended: 4 }]);
});
