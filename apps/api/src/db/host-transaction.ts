import pg from 'pg';
import { queriesOn, type Database } from './connection.ts';

export interface HostTransaction {
  readonly db: Database;
  /** For COPY streams. */
  readonly client: pg.Client;
}

/**
 * One transaction for a command on the host, under one of the product's roles: all of it or nothing.
 * @param role `medhjul_import` for import and export, `medhjul_owner` for reference content and the demonstration
 * @throws whatever `work` throws, after rollback
 */
export async function hostTransaction<T>(
  url: string,
  role: 'medhjul_import' | 'medhjul_owner',
  work: (tx: HostTransaction) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
    const result = await work({ db: queriesOn(client), client });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await client.end();
  }
}
