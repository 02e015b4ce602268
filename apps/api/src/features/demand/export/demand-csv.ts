import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../../../exchange/cells.ts';
import type { Language } from '../../../request/language.ts';
import type { DemandTable, TableColumn, TableRow } from './demand-table.ts';
import { heads, marks } from './export.messages.ts';
import { factsOf, NONE, numberOf, shareOf } from './wording.ts';

type Line = (string | number)[];

function lineOf(row: TableRow, column: TableColumn, place: number, language: Language): Line {
  const cell = row.cells[place] ?? null;
  const { area, kind, name, mark, goals } = column;
  return [
    row.name,
    area ?? '',
    kind === 'area' ? heads.total[language] : name,
    mark ? marks[mark][language] : '',
    goals.join('; '),
    shareOf(cell) ?? NONE,
    numberOf(cell, column, language) ?? NONE,
    cell?.people ?? NONE,
  ];
}

/** What one has to know of the numbers, then a line for each cell. */
export function demandCsv(table: DemandTable, language: Language): Buffer {
  const { centre, area, competence, mark, goals, share, count, people } = heads;
  const head = [centre, area, competence, mark, goals, share, count, people].map((words) => words[language]);
  const lines = table.rows.flatMap((row) => table.columns.map((column, n) => lineOf(row, column, n, language)));
  const text = stringify([...factsOf(table, language), [], head, ...lines], {
    // What a spreadsheet in that language takes for the separator.
    delimiter: language === 'en' ? ',' : ';',
    bom: true,
    cast: { string: guardFormula },
  });
  return Buffer.from(text, 'utf8');
}
