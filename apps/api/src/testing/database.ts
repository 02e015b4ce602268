import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';

// A test with a database of its own waits for it, and longer where the machine is busy.
jest.setTimeout(30_000);

export interface TestDatabase {
  /** The superuser's address of this database. */
  readonly url: string;
  /** The address under which requests reach it: a login without rights of its own, one for the whole run. */
  readonly loginUrl: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for one test file, with the schema and the reference content; nothing else is in it.
 * @param options.empty without schema and reference content, for tests of migration and start
 */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const cluster = process.env['MEDHJUL_TEST_CLUSTER'];
  if (!cluster) throw new Error('run the tests through jest: its global setup starts the database');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const admin = new pg.Client({ connectionString: cluster });
    await admin.connect();
    try {
      await admin.query(statement);
    } finally {
      await admin.end();
    }
  };
  await run(`CREATE DATABASE ${name}${options.empty ? '' : ' TEMPLATE medhjul_test_template'}`);
  const addressOf = (server: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
  return {
    url: addressOf(cluster),
    loginUrl: addressOf(process.env['MEDHJUL_TEST_LOGIN'] ?? ''),
    drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
