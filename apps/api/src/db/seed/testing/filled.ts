import pg from 'pg';
import { testDatabase } from '../../../testing/database.ts';
import { hostTransaction } from '../../host-transaction.ts';
import { seedDemonstration } from '../demonstration.ts';

/** The day that the tests' municipalities are told from. */
export const TODAY = '2026-11-21';

/** A municipality in a database of its own. */
export interface Filled {
  rows(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The one value of the one row. */
  value(text: string, values?: unknown[]): Promise<unknown>;
  /** How many rows of a table that meet what follows it. */
  count(what: string, values?: unknown[]): Promise<number>;
  close(): Promise<void>;
}

/** For tests: fills a fresh database, as it would be on that day. */
export async function filled({
  today: day = TODAY,
  ...options
}: {
  people: number;
  seed: number;
  today?: string;
}): Promise<Filled> {
  const database = await testDatabase();
  await hostTransaction(database.url, 'medhjul_owner', (tx) => seedDemonstration(tx, { ...options, today: day }));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const rows: Filled['rows'] = async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows;
  const value: Filled['value'] = async (text, values) => Object.values((await rows(text, values))[0] ?? {})[0];
  return {
    rows,
    value,
    count: async (what, values) => Number(await value(`SELECT count(*) FROM ${what}`, values)),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

/** The SQL that an alias's period holds today. */
export const today = (alias: string): string => `app.holds(${alias}.valid_from, ${alias}.valid_to, '${TODAY}')`;
