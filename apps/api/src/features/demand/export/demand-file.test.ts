import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { countOf, share, type ShownCell } from '@medhjul/release/shown';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { testApp, type Session, type TestApp } from '../../../testing/app.ts';
import { askDemand } from '../../../testing/demand.ts';
import { blockIdOf, publishMadeUp } from '../../../testing/releases.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let address: string;
let house: Session;
let release: string;
let blocks: { north: string; south: string; both: string };
const FORMULA = '=HYPERLINK("http://x")';
beforeAll(async () => {
  on = await testApp();
  address = await on.listen();
  roles = await everyRole(on);
  const { units } = roles;
  house = await on.as(roles.HR.person);
  const odd = await on.build.unit('centre', units.root, FORMULA);
  const nordic = await on.build.unit('centre', units.root, 'Øst & Åle – Æble');
  const both = [odd, nordic];
  blocks = { north: blockIdOf([units.north]), south: blockIdOf([units.south]), both: blockIdOf(both) };
  release = await publishMadeUp(on, {
    planYear: 2025,
    countedOn: '2025-11-14',
    wheels: [
      {
        elements: ['E1.1', 'E1.2', 'E2.1'],
        blocks: [{ centres: [units.north], people: 30 }, { centres: [units.south] }, { centres: both, people: 140 }],
        shown: {
          need: [
            [0, 15, null],
            [5, 10, null],
            [45, 0, null],
          ],
          held: [[25], [40], [100]],
        },
        municipality: { need: [50, 25, 15] },
      },
    ],
  });
  await on.build.mark('strategic', units.root, { element: 'E1.2' }, 'F1');
});
afterAll(() => on.close());
beforeEach(() => on.setNow('2026-06-15T10:00:00Z'));

type Query = Record<string, string>;
async function get(session: Pick<Session, 'cookie'>, kind: string, over: Query = {}, init: RequestInit = {}) {
  const query = new URLSearchParams({ release, wheel: 'employee', measure: 'need', language: 'en', ...over });
  const answer = await fetch(`${address}/export/demand.${kind}?${query}`, {
    headers: { cookie: session.cookie },
    ...init,
  });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
}
async function sheetsOf(session: Session, over: Query = {}) {
  const { status, body } = await get(session, 'xlsx', over);
  expect(status).toBe(200);
  return new Map((await readExcelFile(body)).map(({ sheet, data }) => [sheet, data]));
}
async function linesOf(session: Session, over: Query = {}): Promise<string[][]> {
  const { body } = await get(session, 'csv', over);
  const delimiter = over['language'] === undefined ? ',' : ';';
  return parse(body, { bom: true, delimiter, relax_column_count: true });
}
/** The lines of cells, below their head. */
async function cellLines(session: Session, over: Query = {}) {
  const lines = await linesOf(session, over);
  return lines.slice(lines.findIndex(([first]) => first === 'Centre' || first === 'Center' || first === 'Senter') + 1);
}

const sum = (cells: (ShownCell | null)[]) => {
  const there = cells.filter((cell) => cell !== null);
  const total = (of: keyof ShownCell) => there.reduce((all, cell) => all + cell[of], 0);
  return there.length === 0 ? null : { shown: total('shown'), people: total('people') };
};

/** What the query answers, as each line of the file should say it: total, areas with their sums, elements. */
async function expectedCells(session: Session) {
  const { elements, releases } = await askDemand(session, { releaseIds: [release] });
  const [{ blocks: named, cells } = { blocks: [], cells: [] }] = releases;
  const names = ['The whole municipality', ...named.map(({ centres }) => centres.map(({ name }) => name).join(' + '))];
  return names.map((name, row) => {
    const own = elements.map((_, n): ShownCell | null => {
      const [shown, people] = [cells[2 * row]?.[n] ?? null, cells[2 * row + 1]?.[n] ?? null];
      return shown === null || people === null ? null : { shown, people };
    });
    const areas = [...new Set(elements.map(({ area }) => area.code))].flatMap((code) => {
      const within = own.filter((_, n) => elements[n]?.area.code === code);
      return [{ cell: sum(within), several: within.length > 1 }, ...within.map((cell) => ({ cell, several: false }))];
    });
    return { name, cells: [{ cell: sum(own), several: true }, ...areas] };
  });
}
const count = (cell: ShownCell, several: boolean) => {
  const { code, number } = countOf(cell);
  return code === 'about' ? number : `under ${number}${several ? ' on each competence' : ''}`;
};

describe('the same numbers as the screen', () => {
  test('in the workbook: shares, numbers and people', async () => {
    const expected = await expectedCells(house);
    const sheets = await sheetsOf(house);
    expect([...sheets.keys()]).toEqual(['Shares', 'Numbers', 'People', 'About the numbers']);
    const rows = (sheet: string) => sheets.get(sheet)?.slice(5);
    const written = (of: (cell: ShownCell, several: boolean) => unknown) =>
      expected.map(({ name, cells }) => [
        name === `${FORMULA} + Øst & Åle – Æble` ? `'${name}` : name,
        ...cells.map(({ cell, several }) => (cell ? of(cell, several) : '–')),
      ]);
    expect(rows('Shares')).toEqual(written((cell) => share(cell)));
    expect(rows('Numbers')).toEqual(written(count));
    expect(rows('People')).toEqual(written((cell) => cell.people));
    expect(rows('Shares')?.[0]).toEqual(['The whole municipality', 15, 15, 25, 10, 5, 5]);
  });

  test('in the lines of the text file', async () => {
    const expected = await expectedCells(house);
    const lines = (await cellLines(house)).map((line) => line.slice(5));
    expect(lines).toEqual(
      expected.flatMap(({ cells }) =>
        cells.map(({ cell, several }) =>
          cell ? [String(share(cell)), String(count(cell, several)), String(cell.people)] : ['–', '–', '–'],
        ),
      ),
    );
  });

  test('with area, competence, mark and goal above each', async () => {
    const sheet = (await sheetsOf(house)).get('Shares');
    expect(sheet?.slice(1, 3).map((row) => row.slice(0, 4))).toEqual([
      ['Area', null, 'Goals and efforts', 'Goals and efforts'],
      ['Competence', 'Total', 'Total', 'Knows the core task and the goals of the workplace'],
    ]);
    expect(sheet?.[3]).toEqual(['Mark', null, null, null, 'Strategic', null, null]);
    expect(String(sheet?.[4]?.[4])).toMatch(/^F1 /);
  });

  test('of conversations held there is one', async () => {
    const sheets = await sheetsOf(house, { measure: 'held' });
    expect(
      sheets
        .get('Numbers')
        ?.slice(5)
        .map((row) => row[1]),
    ).toEqual([165, 100, 25, 40]);
    expect((await cellLines(house, { measure: 'held' })).map((line) => line.slice(5))).toEqual([
      ['75', '165', '220'],
      ['70', '100', '140'],
      ['85', '25', '30'],
      ['80', '40', '50'],
    ]);
  });

  test('chosen centres have their sum, all of them have the municipality', async () => {
    const { north, south } = blocks;
    const names = async (over: Query) =>
      (await sheetsOf(house, over))
        .get('Numbers')
        ?.slice(5)
        .map(([name, total]) => [name, total]);
    expect(await names({ blocks: `${south},${north}` })).toEqual([
      ['The whole municipality', 90],
      ['Center Nord', 15],
      ['Center Syd', 15],
      ['The chosen centres together', 30],
    ]);
    expect((await names({}))?.length).toBe(4);
    // a plus that was not encoded arrives as a blank
    expect((await names({ blocks: blocks.both.replace('+', ' ') }))?.length).toBe(2);
    expect((await names({ blocks: roles.units.school }))?.length).toBe(1);
    const element = await on.build.elementId('E1.2');
    expect((await cellLines(house, { blocks: north, elements: element })).map((line) => line.slice(5))).toEqual([
      ...Array(3).fill(['10', '25', '220']),
      ...Array(3).fill(['50', '15', '30']),
    ]);
  });
});

describe('row 12: whose cells', () => {
  const all = `${FORMULA} + Øst & Åle – Æble | Center Nord | Center Syd`;
  test('are in the file: the municipality and the own centre, everything for those who see the whole', async () => {
    const found = await foundByColumn(roles, async (person) => {
      const lines = await cellLines(await on.as(person));
      return [...new Set(lines.map(([name]) => name?.replace(/^'/, '')))].slice(1).join(' | ');
    });
    expect(found).toEqual(
      columns('Center Nord', { HR: all, DIR: all, HM: all, DPO: all, ADM: 'Center Syd', other: 'Center Syd' }),
    );
  });

  test.each(['xlsx', 'csv', 'pdf'])(
    '%s of an employee says nothing of another centre, asked for or not',
    async (kind) => {
      const employee = await on.as(roles.E.person);
      const other = await get(employee, kind, { blocks: blocks.south });
      const none = await get(employee, kind, { blocks: roles.units.house });
      expect([other.status, none.status]).toEqual([200, 200]);
      if (kind === 'csv') expect(other.body.equals(none.body)).toBe(true);
      expect(other.body.includes('Syd')).toBe(false);
    },
  );
});

describe('harmless and readable everywhere', () => {
  test('what a spreadsheet would run stands behind an apostrophe', async () => {
    const names = (await cellLines(house)).map(([name]) => name);
    expect(names).toContain(`'${FORMULA} + Øst & Åle – Æble`);
    for (const cell of (await linesOf(house)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('Danish and Norwegian come with semicolons, after a mark that says UTF-8', async () => {
    const { body } = await get(house, 'csv', { language: 'da' });
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(body.toString()).toContain('Åle – Æble";Mål og indsatser;');
    expect((await cellLines(house, { language: 'nb' }))[0]?.[0]).toBe('Hele kommunen');
  });

  test.each([
    ['da', 'Optalt', '14. november 2025'],
    ['nb', 'Talt opp', '14. november 2025'],
    ['en', 'Counted on', '14 November 2025'],
  ])('%s: release, day, plan year, method and rounding are said', async (language, label, day) => {
    const facts = [...(await sheetsOf(house, { language })).values()].at(-1) ?? [];
    expect(facts.length).toBe(8);
    expect(facts).toContainEqual([label, day]);
    expect(facts[0]?.[1]).toBe('1');
    expect(facts[2]?.[1]).toBe('2025');
  });

  test('the language is the reader’s, or the one that is asked for', async () => {
    const query = new URLSearchParams({ release, wheel: 'employee', measure: 'need' });
    const { body } = await on.post({
      method: 'GET',
      url: `/export/demand.csv?${query}`,
      headers: { cookie: house.cookie, 'accept-language': 'nb-NO,nb' },
    });
    expect(body).toContain('Hele kommunen;Mål og satsinger;');
  });

  test('the pages are a PDF with title and language', async () => {
    const { status, headers, body } = await get(house, 'pdf', { language: 'da' });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const text = body.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/Lang (da-DK)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('[0 0 841.89 595.28]');
  });
});
