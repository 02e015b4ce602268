import { stringify } from 'csv-stringify/sync';
import type pg from 'pg';
import { copyCsv } from '../db/copy-csv.ts';
import type { CellType, Column } from './cells.ts';
import type { SourceFile } from './folder.ts';
import { OWN_FILES, PLAN2LEARN_FILES } from './kinds.ts';
import type { Problems } from './problems.ts';
import { readRows, type Row } from './read-rows.ts';

const BATCH = 2000;
const SQL_TYPES: Readonly<Partial<Record<CellType, string>>> = {
  day: 'date',
  flag: 'boolean',
  whole: 'smallint',
  codes: 'text[]',
};

/** A column's name in SQL. */
export function quoted(name: string): string {
  return `"${name}"`;
}

function columnList(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `${quoted(name)} ${SQL_TYPES[type] ?? 'text'}`).join(', ');
}

/** One empty temporary table `file_<kind>` for each kind of file, with the columns of the file and `line`. */
export async function createStages(client: pg.Client): Promise<void> {
  const tables = Object.entries({ ...OWN_FILES, ...PLAN2LEARN_FILES }).map(
    ([kind, columns]) => `create temp table file_${kind} (line int not null, ${columnList(columns)}) on commit drop`,
  );
  await client.query(tables.join(';'));
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const cast = { boolean: (value: boolean) => (value ? 't' : 'f') };
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield stringify(batch, { cast });
      batch = [];
    }
  }
  if (batch.length > 0) yield stringify(batch, { cast });
}

/**
 * Streams the rows of a file into its table.
 * @param onBytes told how many bytes of the file were read
 * @throws ImportRefused where the file is no CSV any more; bad cells go to `problems`
 */
export async function stageFile(
  client: pg.Client,
  file: SourceFile,
  problems: Problems,
  onBytes: (count: number) => void,
): Promise<void> {
  await copyCsv(client, `file_${file.kind}`, batches(readRows(file, problems, onBytes)));
  await client.query(`analyze file_${file.kind}`);
}
