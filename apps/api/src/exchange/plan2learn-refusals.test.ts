import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../project-root.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { importFolder, type ImportSummary } from './import-folder.ts';
import { ImportRefused, problemLine } from './problems.ts';
import { everything, filesIn, folderOf, NOW, removeFolders } from './testing/folders.ts';

const EXAMPLE = join(projectRoot, 'examples/plan2learn');
const NUMBERS = /99999\d-\d{4}|99999\d\d{4}/;

jest.setTimeout(60_000);

let database: TestDatabase;
let files: Record<string, string>;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  files = await filesIn(EXAMPLE);
});
afterAll(async () => {
  await database.drop();
  await removeFolders();
});

const take = async (given: Readonly<Record<string, string | null>> = files): Promise<ImportSummary> =>
  importFolder({ url: database.url, folder: await folderOf(given), now: NOW });

async function refusalOf(name: string, from: string, to: string): Promise<ImportRefused> {
  const text = files[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  const refusal: unknown = await take({ ...files, [name]: text.replace(from, to) }).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal instanceof ImportRefused) return refusal;
  throw refusal ?? new Error('the files were taken');
}

test.each([
  ['engagement.csv', 'G08;B08;', 'G08;B99;', 'line 9, column BrugerId: "B99" is not a person'],
  ['engagement.csv', 'B08;A1121;', 'B08;A99;', 'line 9, column AfdelingsId: "A99" is not a unit'],
  ['engagement.csv', '1;S5;1;', '1;S99;1;', 'line 9, column StillingskodeId: "S99" is not a job code'],
  ['engagement.csv', '1;S5;1;', '1;;1;', 'line 9, column StillingskodeId: There is no job title for "G08"'],
  ['engagement.csv', '01-09-2022', '31-09-2022', 'line 9, column StartdatoEngagement: "31-09-2022" is not a day'],
  [
    'engagement.csv',
    'G10;B10;',
    'G10;B09;',
    'column BrugerId: "G10" and "G09" are employments of one person in the same unit',
  ],
  [
    'organisation.csv',
    'A11;Skovbrynets Skole;A10',
    'A11;Skovbrynets Skole;A112',
    'column Parentid: "A11" lies under itself',
  ],
  ['organisation.csv', 'Center for Ældre;A1;', 'Center for Ældre;;', 'is a municipality beside'],
  ['organisation.csv', 'A20;', 'A10;', 'column AfdelingsID: "A10" is there twice'],
  ['bruger.csv', 'B02;', 'B01;', 'column BrugerId: "B01" is there twice'],
  ['leder.csv', 'B07;A112;1', 'B12;A112;1', 'line 6, column BrugerId: The leader "B12" has no current engagement'],
  ['leder.csv', 'B07;A112;1', 'B07;A99;1', 'line 6, column AfdelingsID: "A99" is not a department'],
])('%s with %s made %s is refused', async (name, from, to, words) => {
  const { problems } = await refusalOf(name, from, to);
  expect(problems.map(problemLine).join('\n')).toContain(words);
});

test('four of the five, and a second word on the same, are refused', async () => {
  await expect(take({ ...files, 'leder.csv': null })).rejects.toThrow('missing: leder');
  const people = 'code;given_name;family_name\nX;X;X\n';
  await expect(take({ ...files, 'people.csv': people })).rejects.toThrow('say this already');
});

// Whatever breaks a row is told without it.
test.each([
  ['a quotation mark that is not closed', 'B03;', 'B03;"'],
  ['text after a quotation mark', 'B03;999992-0002', 'B03;"999992"-0002'],
  ['a quotation mark inside', 'B03;999992', 'B03;999992"'],
  ['a cell too many', 'B03;', 'B03;;'],
  ['a cell too few', 'B03;999992-0002;', '999992-0002;'],
  ['a cell without an end', 'B03;999992', `B03;999992${'9'.repeat(70_000)}`],
  ['a bad cell beside it', 'b03@', 'b03'],
  ['a person twice', 'B03;', 'B02;'],
  ['the number as the person', 'B03;999992-0002', '010199-9999;x'],
  ['the number as the name', 'Clara Forsøg', '010199-9999'],
  ['the number in a date', 'B03;999992-0002;Clara Forsøg;b03@proevested.example', 'B03;x;Clara Forsøg;010199-9999'],
])('civil registration numbers are in no message: %s', async (_what, from, to) => {
  const refusal = await refusalOf('bruger.csv', from, to);
  expect(JSON.stringify([refusal.message, refusal.problems, refusal.stack])).not.toMatch(/999992|9{5}|010199/);
});

test('nothing of the column is seen: a row with nothing else is a blank one', async () => {
  files['bruger.csv'] = (files['bruger.csv'] ?? '').replace('\n', '\n;999990-1234;;;;\n');
  const { problems } = await refusalOf('bruger.csv', 'B02;', 'B01;');
  expect(problems[0]).toMatchObject({ file: 'bruger.csv', line: 4, column: 'BrugerId' });
});

test('civil registration numbers are in no table after the run', async () => {
  expect(files['bruger.csv']).toMatch(NUMBERS);
  await take();
  for (const [table, text] of Object.entries(await everything(database.url))) {
    expect([table, NUMBERS.test(text)]).toEqual([table, false]);
  }
});
