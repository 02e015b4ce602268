import { afterAll, describe, expect, test } from '@jest/globals';
import { folderOf, removeFolders } from './testing/folders.ts';
import { readFolder } from './folder.ts';
import { ImportRefused, Problems, type Problem } from './problems.ts';
import { readRows, type Row } from './read-rows.ts';

afterAll(removeFolders);

async function read(
  name: string,
  content: string | Uint8Array,
): Promise<{ rows: Row[]; problems: readonly Problem[] }> {
  const problems = new Problems();
  const rows: Row[] = [];
  try {
    const { files } = await readFolder(await folderOf({ [name]: content }));
    for (const file of files) for await (const row of readRows(file, problems, () => {})) rows.push(row);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { rows, problems: error.problems };
  }
  return { rows, problems: problems.list };
}

const HEADER = ['code', 'given_name', 'family_name', 'email'];
// Windows-1252 where it differs from Latin-1, too: the euro sign and the dash.
const PERSON = ['P1', 'Åse', 'Høst–€', ''];
const EXPECTED = [2, 'P1', 'Åse', 'Høst–€', null];
const windows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('€', '\u0080').replaceAll('–', '\u0096'), 'latin1');

describe.each([';', ','])('with %s between the cells', (delimiter) => {
  const text = (newline: string): string => [HEADER, PERSON].map((row) => row.join(delimiter) + newline).join('');

  test.each(['\n', '\r\n', '\r'])('and lines that end with %j', async (newline) => {
    expect((await read('people.csv', text(newline))).rows).toEqual([EXPECTED]);
  });

  test('UTF-8 with a mark, and Windows-1252', async () => {
    expect((await read('people.csv', `\ufeff${text('\n')}`)).rows).toEqual([EXPECTED]);
    expect((await read('people.csv', windows1252(text('\n')))).rows).toEqual([EXPECTED]);
  });

  test('quoted newlines, quotation marks and delimiters', async () => {
    const row = ['P1', '"Åse\nMaria"', `"Høst ""H""${delimiter} d.y."`, ''].join(delimiter);
    const { rows } = await read(
      'people.csv',
      `${HEADER.join(delimiter)}\n\n${row}\nP2${delimiter}B${delimiter}C${delimiter}\n`,
    );
    expect(rows).toEqual([
      [3, 'P1', 'Åse\nMaria', `Høst "H"${delimiter} d.y.`, null],
      [5, 'P2', 'B', 'C', null],
    ]);
  });
});

test('names of columns and files are read in any case and order, and what may be empty may be missing', async () => {
  const { rows } = await read('PEOPLE.CSV', 'Family_Name;CODE;given_name;\nHøst;P1;Åse;\n');
  expect(rows).toEqual([[2, 'P1', 'Åse', 'Høst', null]]);
});

test('blank rows are passed over', async () => {
  expect((await read('people.csv', `${HEADER.join(';')}\n;;;\n   \nP1;A;B;\n\n`)).rows).toEqual([
    [4, 'P1', 'A', 'B', null],
  ]);
});

test('a bad cell is told with line and column, and at most a hundred are', async () => {
  const bad = 'P1;;B;no address\n'.repeat(80);
  const { problems } = await read('people.csv', `${HEADER.join(';')}\nP0;A;B;\n${bad}`);
  expect(problems).toHaveLength(100);
  expect(problems[0]).toMatchObject({ file: 'people.csv', line: 3, column: 'given_name' });
  expect(problems[1]).toMatchObject({ line: 3, column: 'email', what: '"no address" is not an e-mail address' });
});

const people = (rows: string): string => `${HEADER.join(';')}\nP0;A;B;\n${rows}`;

test.each<[string, string | Uint8Array, object]>([
  ['an open quotation mark', people('P1;"A;B;\n'), { line: 3, what: expect.stringContaining('never closed') }],
  [
    'text after a quotation mark',
    people('P1;"A"x;B;\n'),
    { line: 3, what: expect.stringContaining('after a closing') },
  ],
  ['a mark inside a cell', people('P1;A"x;B;\n'), { line: 3, what: expect.stringContaining('inside a cell') }],
  ['a cell too many', people('P1;A;B;;x\n'), { line: 3, what: expect.stringContaining('more or fewer') }],
  ['a cell too few', people('P1;A\n'), { line: 3, what: expect.stringContaining('more or fewer') }],
  [
    'a megabyte without an end',
    people(`P1;${'x'.repeat(1 << 20)};B;\n`),
    { line: 3, what: expect.stringContaining('too long') },
  ],
  ['a NUL byte', people('P1;A\0;B;\n'), { line: 3, what: expect.stringContaining('NUL') }],
  ['UTF-16', Buffer.from(people('P1;A;B;\n'), 'utf16le'), { line: 1, what: expect.stringContaining('NUL') }],
  [
    'two encodings',
    Buffer.concat([Buffer.from(people('P1;Å;B;\n')), windows1252('P2;Å;B;\n')]),
    { what: expect.stringContaining('mixes') },
  ],
  ['no content', '', { what: 'The file is empty' }],
  ['an unknown column', 'code;given_name;family_name;cpr\n', { line: 1, what: expect.stringContaining('"cpr"') }],
  ['a missing column', 'code;given_name\n', { line: 1, what: 'The column family_name is missing' }],
  ['a column twice', 'code;code;given_name;family_name\n', { line: 1, what: 'The column code is there twice' }],
])('%s is refused', async (_what, content, problem) => {
  const { problems } = await read('people.csv', content);
  expect(problems).toEqual([expect.objectContaining({ file: 'people.csv', ...problem })]);
});

test('a file with another name is refused rather than passed over', async () => {
  const { problems } = await read('peopel.csv', people(''));
  expect(problems[0]).toMatchObject({ file: 'peopel.csv', what: 'This is no file that the import knows' });
});

test('a folder that is not there, or holds no file, is refused', async () => {
  await expect(readFolder('/nowhere/at/all')).rejects.toThrow('cannot be read (ENOENT)');
  await expect(readFolder(await folderOf({ 'constructor.csv': 'x' }))).rejects.toThrow('no file that the import knows');
  await expect(readFolder(await folderOf({ 'readme.txt': 'x' }))).rejects.toThrow('holds no CSV file');
});
