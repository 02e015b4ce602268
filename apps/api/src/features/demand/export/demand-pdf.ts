import type { Content, TableCell } from 'pdfmake/interfaces';
import type { ShownCell } from '@medhjul/release/shown';
import type { Language } from '../../../request/language.ts';
import type { DemandTable, TableColumn } from './demand-table.ts';
import { heads, locales, marks, numbers, sentences } from './export.messages.ts';
import { layOutPages } from './lay-out-pages.ts';
import { factsOf, NONE, numberOf, shareOf, titleOf } from './wording.ts';

const MOST_COLUMNS = 8;
const NAME_WIDTH = 150;
/** Up to so many lines a table stays on one page. */
const SHORT = 14;

/** A table of some columns, named by their places; without a title the whole. */
interface Part {
  readonly title: string | null;
  readonly columns: readonly number[];
}

/** The whole first, then each area with its competences, so many columns at a time as a page has room for. */
function parts(columns: readonly TableColumn[]): Part[] {
  const places = columns.map((_, n) => n);
  const sums = places.filter((n) => columns[n]?.kind !== 'element');
  const areas = [...new Set(columns.flatMap(({ kind, area }) => (kind === 'element' && area ? [area] : [])))];
  const sections = [
    { title: null, columns: sums },
    ...areas.map((title) => ({
      title,
      columns: places.filter((n) => columns[n]?.kind === 'element' && columns[n].area === title),
    })),
  ];
  return sections.flatMap(({ title, columns: all }) => {
    const tables = Math.ceil(all.length / MOST_COLUMNS);
    const each = Math.ceil(all.length / tables);
    return Array.from({ length: tables }, (_, n) => ({ title, columns: all.slice(n * each, (n + 1) * each) }));
  });
}

function headCell({ name, mark, goals }: TableColumn, language: Language): TableCell {
  const below = [...(mark ? [marks[mark][language]] : []), ...goals.map((goal) => goal.split(' ', 1)[0] ?? '')];
  return {
    text: [{ text: name, bold: true }, below.length > 0 ? `\n${below.join(' · ')}` : ''],
    fontSize: 7,
    alignment: 'right',
  };
}

function valueCell(cell: ShownCell | null, column: TableColumn, language: Language): TableCell {
  const share = shareOf(cell);
  const number = numberOf(cell, column, language);
  if (!cell || share === null || number === null) return { text: NONE, alignment: 'right' };
  const about = typeof number === 'number' ? `${numbers.about[language]} ${number}` : number;
  // Under 5 on each of several competences is no part of their sum.
  const isOfEach = cell.shown === 0 && column.indexes.length > 1;
  const below = isOfEach ? about : `${about} ${numbers.of[language]} ${cell.people}`;
  return { text: [{ text: `${share} %`, fontSize: 9 }, `\n${below}`], fontSize: 6.5, alignment: 'right' };
}

function tableOf(table: DemandTable, places: readonly number[], language: Language): Content {
  const columns = places.flatMap((n) => table.columns[n] ?? []);
  const head: TableCell[] = [
    { text: heads.centre[language], bold: true, fontSize: 7 },
    ...columns.map((column) => headCell(column, language)),
  ];
  const body = table.rows.map((row, line): TableCell[] => [
    { text: row.name, bold: line === 0, fontSize: 8 },
    ...columns.map((column, n) => valueCell(row.cells[places[n] ?? -1] ?? null, column, language)),
  ]);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [NAME_WIDTH, ...columns.map(() => '*')],
      body: [head, ...body],
    },
    layout: 'lightHorizontalLines',
  };
}

function sectionOf(table: DemandTable, { title, columns }: Part, language: Language): Content {
  const head: Content[] = title === null ? [] : [{ text: title, fontSize: 12, bold: true, margin: [0, 0, 0, 6] }];
  const isShort = table.rows.length <= SHORT;
  return {
    stack: [...head, tableOf(table, columns, language)],
    margin: [0, 14, 0, 0],
    ...(isShort ? { unbreakable: true } : title !== null && { pageBreak: 'before' }),
  };
}

function contentOf(table: DemandTable, language: Language): Content[] {
  const goals = [...new Set(table.columns.flatMap((column) => column.goals))].toSorted().join('; ');
  const facts: [string, string][] = [
    ...factsOf(table, language),
    ...(goals === '' ? [] : [[heads.goals[language], goals] as [string, string]]),
  ];
  return [
    { text: titleOf(table, language), fontSize: 16, bold: true, margin: [0, 0, 0, 8] },
    ...facts.map(([label, words]): Content => ({
      text: [{ text: `${label}: `, bold: true }, words],
      fontSize: 9,
      margin: [0, 0, 0, 2],
    })),
    { text: sentences.inPdf[language], fontSize: 9 },
    ...parts(table.columns).map((part) => sectionOf(table, part, language)),
  ];
}

/** Pages to bring to a meeting: A4 across, black on white. */
export function demandPdf(table: DemandTable, language: Language): Promise<Buffer> {
  const title = titleOf(table, language);
  return layOutPages({
    document: {
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [28, 28, 28, 36],
      language: locales[language],
      displayTitle: true,
      info: { title, creator: 'Medhjul', producer: 'Medhjul' },
      defaultStyle: { font: 'Roboto', fontSize: 8 },
      content: contentOf(table, language),
    },
    footer: { left: title, right: numbers.page[language] },
  });
}
