import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type pg from 'pg';
import { guardFormula } from './cells.ts';
import { held } from './held.ts';
import { OWN_FILES, type KindName } from './kinds.ts';
import { quoted } from './stage.ts';

const BATCH = 5000;

/** Rows are written in this order, compared byte by byte with the empty cell first; the other kinds by all columns from left to right. */
const ORDER: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  units: ['code', 'valid_from'],
  employments: ['code', 'valid_from'],
  holdings: ['employment', 'element', 'date', 'kind'],
};

type Value = string | number | boolean | null;

function rowsOf(kind: KindName, only: string): string {
  const columns = OWN_FILES[kind];
  const order = (ORDER[kind] ?? columns.map(({ name }) => name)).map((name) => {
    const type = columns.find((column) => column.name === name)?.type;
    return `${quoted(name)}${type === 'day' || type === 'whole' || type === 'flag' ? '' : ' collate "C"'} nulls first`;
  });
  const select = columns.map(({ name }) => quoted(name)).join(', ');
  return `select ${select} from (${held(kind)}) as held where ${only} order by ${order.join(', ')}`;
}

async function fetchBatch(client: pg.Client): Promise<Value[][]> {
  const { rows } = await client.query<Value[]>({ text: `fetch ${BATCH} from exported`, rowMode: 'array' });
  return rows;
}

/**
 * Streams what the database holds of a kind into a new file that its owner alone may read; no file when there is nothing.
 * @param only SQL condition on the file's columns
 * @returns how many rows were written
 */
export async function writeFile(client: pg.Client, kind: KindName, path: string, only: string): Promise<number> {
  let count = 0;
  async function* rest(first: Value[][]): AsyncGenerator<Value[]> {
    for (let batch = first; batch.length > 0; batch = await fetchBatch(client)) {
      count += batch.length;
      yield* batch;
    }
  }
  await client.query(`declare exported no scroll cursor for ${rowsOf(kind, only)}`);
  const first = await fetchBatch(client);
  if (first.length > 0) {
    const csv = stringify({
      delimiter: ';',
      header: true,
      columns: OWN_FILES[kind].map(({ name }) => name),
      cast: { string: guardFormula, boolean: (value) => (value ? 'yes' : 'no') },
    });
    await pipeline(Readable.from(rest(first)), csv, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  }
  await client.query('close exported');
  return count;
}
