import { createReadStream } from 'node:fs';
import { pipeline, Readable, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { CellProblem, readCell, type CellValue, type Column } from './cells.ts';
import type { SourceFile } from './folder.ts';
import { ImportRefused, type Problems } from './problems.ts';

/** The row's first line, then one value for each column of the file's kind, in their order. */
export type Row = readonly [line: number, ...CellValue[]];

interface Raw {
  readonly line: number;
  readonly hasRightLength: boolean;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

// The reader's own messages quote what stands in the file, so none of them is passed on.
const CSV_FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  CSV_QUOTE_NOT_CLOSED: [
    'A cell begins with a quotation mark that is never closed',
    'Close it, or write "" for a mark in the text',
  ],
  CSV_INVALID_CLOSING_QUOTE: [
    'There is text after a closing quotation mark',
    'Write "" for a quotation mark in the text',
  ],
  INVALID_OPENING_QUOTE: [
    'There is a quotation mark inside a cell',
    'Put the cell in quotation marks and write "" for the one inside',
  ],
  CSV_MAX_RECORD_SIZE: ['The row is far too long', 'Look for a quotation mark that is not closed in this row'],
};

function decoded(file: SourceFile, onBytes: (count: number) => void): Readable {
  const bytes = createReadStream(file.path, { highWaterMark: 1 << 18 });
  const text = new TextDecoder(file.encoding);
  const decode = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, text.decode(chunk, { stream: true }));
    },
    flush: (done) => done(null, text.decode()),
  });
  return pipeline(bytes, decode, () => {});
}

function parser(file: SourceFile) {
  const names = new Map(file.columns.map(({ name }) => [name.toLowerCase(), name]));
  let lastLine = 1;
  const stream = parse<Raw, Record<string, string>>({
    delimiter: file.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    // A column that is not ours is dropped here: no row holds it.
    columns: (header) => header.map((name) => names.get(name.trim().toLowerCase()) ?? false),
    relax_column_count: true,
    max_record_size: 64_000,
    on_record: (cells, { lines, error }) => {
      const line = lastLine + 1;
      lastLine = lines;
      return { line, hasRightLength: error === undefined, cells };
    },
  });
  return { stream, lineAfter: () => lastLine + 1 };
}

function readRow(file: SourceFile, raw: Raw, problems: Problems): Row | null {
  const add = (column: Column | null, what: string, whatToDo: string): void =>
    problems.add({ file: file.name, line: raw.line, column: column?.name ?? null, what, whatToDo });
  if (!raw.hasRightLength) {
    add(
      null,
      'The row has more or fewer cells than the first line has columns',
      `Look for a ${file.delimiter} in a text; such a text needs quotation marks`,
    );
    return null;
  }
  const values: CellValue[] = [];
  for (const column of file.columns) {
    const value = readCell(raw.cells[column.name] ?? '', column);
    if (value instanceof CellProblem) add(column, value.what, value.whatToDo);
    else values.push(value);
  }
  if (values.length < file.columns.length) return null;
  const [from, to] = ['valid_from', 'valid_to'].map(
    (name) => values[file.columns.findIndex((column) => column.name === name)],
  );
  if (typeof from === 'string' && typeof to === 'string' && to <= from) {
    const column = file.columns.find(({ name }) => name === 'valid_to') ?? null;
    add(
      column,
      `${to} is not after the first day, ${from}`,
      'Write the first day on which it no longer holds, or leave the cell empty',
    );
    return null;
  }
  return [raw.line, ...values];
}

/**
 * The rows of a file, one by one; memory stays flat. Rows with a bad cell go to `problems` and are left out; blank rows are passed over.
 * Reading ends early when there are problems enough.
 * @param onBytes told how many bytes were read
 * @throws ImportRefused where the file is no CSV any more
 */
export async function* readRows(
  file: SourceFile,
  problems: Problems,
  onBytes: (count: number) => void,
): AsyncGenerator<Row> {
  const { stream, lineAfter } = parser(file);
  const rows = pipeline(decoded(file, onBytes), stream, () => {}) as AsyncIterable<Raw>;
  try {
    for await (const raw of rows) {
      if (Object.values(raw.cells).every((cell) => cell === undefined || cell.trim() === '')) continue;
      const row = readRow(file, raw, problems);
      if (row) yield row;
      if (problems.full) return;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [what, whatToDo] = CSV_FAULTS[error.code] ?? ['The row cannot be read', 'Save the file again as CSV'];
    throw new ImportRefused([...problems.list, { file: file.name, line: lineAfter(), column: null, what, whatToDo }]);
  }
}
