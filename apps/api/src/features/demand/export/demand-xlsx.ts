import writeExcelFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { guardFormula } from '../../../exchange/cells.ts';
import type { Language } from '../../../request/language.ts';
import type { ShownCell } from '@medhjul/release/shown';
import type { DemandTable, TableColumn } from './demand-table.ts';
import { heads, marks, numbers, sheets } from './export.messages.ts';
import { factsOf, NONE, numberOf, shareOf, titleOf } from './wording.ts';

const NAME_WIDTH = 38;
const CELL_WIDTH = 18;
const LINE = '#767676';

type FileSheet = Sheet<never>;
type Write = (cell: ShownCell | null, column: TableColumn) => number | string | null;

const text = (value: string, style: object = {}): Cell => ({ value: guardFormula(value), type: String, ...style });
const strong = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
/** Sums stand out without a colour. */
const weight = ({ kind }: TableColumn) =>
  kind === 'element' || kind === 'held' ? {} : { fontWeight: 'bold' as const };

function headRows({ columns }: DemandTable, language: Language): Row[] {
  const line = (label: string, words: (column: TableColumn) => string, style: object): Row => [
    text(label, strong),
    ...columns.map((column) => text(words(column), style)),
  ];
  const wrapped = { wrap: true, alignVertical: 'top' };
  const last = { ...wrapped, bottomBorderStyle: 'thin', bottomBorderColor: LINE };
  return [
    line(heads.area[language], ({ area }) => area ?? '', wrapped),
    line(heads.competence[language], ({ kind, name }) => (kind === 'area' ? heads.total[language] : name), strong),
    line(heads.mark[language], ({ mark }) => (mark ? marks[mark][language] : ''), wrapped),
    line(heads.goals[language], ({ goals }) => goals.join('; '), last),
  ];
}

function sheetOf(table: DemandTable, language: Language, name: string, format: string, write: Write): FileSheet {
  const cell = (value: ShownCell | null, column: TableColumn): Cell => {
    const written = write(value, column);
    if (typeof written === 'number') return { value: written, type: Number, format, ...weight(column) };
    return text(written ?? NONE, { align: 'right', ...weight(column) });
  };
  const head = headRows(table, language);
  const title: Row = [text(titleOf(table, language), { fontWeight: 'bold' })];
  const rows = table.rows.map((row, n): Row => {
    const style = n === 0 ? { fontWeight: 'bold' } : {};
    return [text(row.name, style), ...table.columns.map((column, place) => cell(row.cells[place] ?? null, column))];
  });
  return {
    data: [title, ...head, ...rows],
    sheet: name,
    stickyRowsCount: 1 + head.length,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    columns: [{ width: NAME_WIDTH }, ...table.columns.map(() => ({ width: CELL_WIDTH }))],
  };
}

function aboutSheet(table: DemandTable, language: Language): FileSheet {
  const wrapped = { wrap: true, alignVertical: 'top' };
  return {
    data: factsOf(table, language).map(([label, words]) => [text(label, strong), text(words, wrapped)]),
    sheet: heads.about[language],
    columns: [{ width: 26 }, { width: 110 }],
  };
}

/** A workbook with shares, numbers, the people they are of, and what one has to know of them. */
export function demandXlsx(table: DemandTable, language: Language): Promise<Buffer> {
  const about = `"${numbers.about[language]} "0`;
  return writeExcelFile([
    sheetOf(table, language, sheets.shares[language], `${about}" %"`, shareOf),
    sheetOf(table, language, sheets.counts[language], about, (cell, column) => numberOf(cell, column, language)),
    sheetOf(table, language, sheets.people[language], '0', (cell) => cell && cell.people),
    aboutSheet(table, language),
  ]).toBuffer();
}
