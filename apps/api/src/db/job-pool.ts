import pg from 'pg';
import { queriesOn, type Database } from './connection.ts';

export interface JobTransaction {
  readonly db: Database;
}

/** Connections for what runs without a person: each works as `medhjul_job`. */
export interface JobPool {
  /**
   * One short transaction.
   * @param today the municipality's day, where the work depends on it
   * @throws whatever `work` throws, after rollback
   */
  transaction<T>(work: (tx: JobTransaction) => Promise<T>, today?: string): Promise<T>;
  /** For the job queue, which writes its own statements. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param onError told about connections that break while idle */
export function openJobPool(url: string, onError: (error: Error) => void): JobPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'medhjul jobs',
    options: '-c role=medhjul_job',
  });
  pool.on('error', onError);
  return {
    async transaction(work, today) {
      if (today !== undefined && !DAY.test(today)) throw new Error(`no day: ${today}`);
      const client = await pool.connect();
      let isBroken = true;
      try {
        await client.query(today ? `BEGIN; SET LOCAL "medhjul.today" = '${today}'` : 'BEGIN');
        try {
          const result = await work({ db: queriesOn(client) });
          await client.query('COMMIT');
          isBroken = false;
          return result;
        } catch (error) {
          await client.query('ROLLBACK');
          isBroken = false;
          throw error;
        }
      } finally {
        client.release(isBroken);
      }
    },
    async executeSql(text, values) {
      const client = await pool.connect();
      let isBroken = true;
      try {
        const { rows } = await client.query(text, values);
        isBroken = false;
        return { rows: rows ?? [] };
      } finally {
        // It may have begun a transaction of its own, and failed in it.
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}
