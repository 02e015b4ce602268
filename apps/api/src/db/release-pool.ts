import pg from 'pg';
import { queriesOn, type Database } from './connection.ts';

export interface ReleaseTransaction {
  readonly db: Database;
  /**
   * The rows of a query, a batch at a time: no more than one batch is in memory. Several may be read side by side.
   * @param text one SELECT, with $1, $2 … for `values`
   */
  batches<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): AsyncIterable<readonly Row[]>;
}

/** Connections that build releases: each works as `medhjul_release`. */
export interface ReleasePool {
  /** One snapshot of the database, in which nothing can be written. */
  read<T>(work: (tx: ReleaseTransaction) => Promise<T>): Promise<T>;
  /** One snapshot of the database; of several `write` at once one works after the other, each on what the one before left. */
  write<T>(work: (tx: ReleaseTransaction) => Promise<T>): Promise<T>;
  /** One short ordinary transaction, for how far a build is. */
  step<T>(work: (tx: ReleaseTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const BATCH = 5000;
/** Of one statement, in milliseconds: the first rows of a table of millions come only once it is sorted. */
const LONGEST = 600_000;
const ONE_BUILD = `hashtext('medhjul release')`;

type Begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' | 'BEGIN ISOLATION LEVEL REPEATABLE READ' | 'BEGIN';

/** @param onError told about connections that break while idle */
export function openReleasePool(url: string, onError: (error: Error) => void): ReleasePool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 3,
    connectionTimeoutMillis: 5000,
    statement_timeout: LONGEST,
    idle_in_transaction_session_timeout: LONGEST,
    application_name: 'medhjul release',
    // All rows are read, so the way to the last one counts; and whole tables are sorted.
    options: '-c role=medhjul_release -c cursor_tuple_fraction=1 -c work_mem=64MB',
  });
  pool.on('error', onError);
  async function onClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    // A connection that ends while nothing is asked of it says so here; the next statement then fails.
    client.on('error', onError);
    let isBroken = true;
    try {
      const result = await work(client);
      isBroken = false;
      return result;
    } finally {
      client.off('error', onError);
      client.release(isBroken);
    }
  }
  return {
    read: (work) => onClient((client) => transaction(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work)),
    write: (work) =>
      onClient(async (client) => {
        // Before the transaction: its snapshot must show what the one before has left. Ends with the connection at the latest.
        await client.query(`SELECT pg_advisory_lock(${ONE_BUILD})`);
        const result = await transaction(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ', work);
        await client.query(`SELECT pg_advisory_unlock(${ONE_BUILD})`);
        return result;
      }),
    step: (work) => onClient((client) => transaction(client, 'BEGIN', work)),
    close: () => pool.end(),
  };
}

/** A connection on which anything failed is given up, and with it all that was begun. */
async function transaction<T>(
  client: pg.PoolClient,
  begin: Begin,
  work: (tx: ReleaseTransaction) => Promise<T>,
): Promise<T> {
  let cursors = 0;
  await client.query(begin);
  const result = await work({
    db: queriesOn(client),
    batches: (text, values) => batchesOf(client, `batch_${(cursors += 1)}`, text, values),
  });
  await client.query('COMMIT');
  return result;
}

async function* batchesOf<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  cursor: string,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  await client.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}`, [...values]);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${BATCH} FROM ${cursor}`);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query(`CLOSE ${cursor}`);
}
