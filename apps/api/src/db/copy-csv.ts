import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/**
 * Streams CSV text (`,` between the cells, an empty cell is null) into a table with COPY; memory stays flat.
 * @param table a name that is safe in SQL
 * @throws what `chunks` throws, or the database's error; the transaction can only be rolled back then
 */
export async function copyCsv(client: pg.Client, table: string, chunks: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(chunks), client.query(from(`copy ${table} from stdin (format csv)`)));
}
