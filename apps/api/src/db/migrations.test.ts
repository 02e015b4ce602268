import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { dumpSchema } from './dump-schema.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/list.ts';

let database: TestDatabase;
let client: pg.Client;
let migrator: Migrator;
let db: Kysely<unknown>;
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url, max: 1 }) }) });
  migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
});
afterAll(async () => {
  await db.destroy();
  await client.end();
  await database.drop();
});

const names = Object.keys(migrations);

describe('migrations', () => {
  test('are named by noun, verb and what, in order', () => {
    names.forEach((name, n) =>
      expect(name).toMatch(new RegExp(`^${String(n + 1).padStart(2, '0')}-[a-z]+-[a-z]+-[a-z-]+$`)),
    );
  });

  test('go up one by one, each down and up again, to the same schema', async () => {
    for (const name of names) {
      const before = await dumpSchemaOrNothing();
      expect((await migrator.migrateUp()).error).toBeUndefined();
      const after = await dumpSchemaOrNothing();
      const down = await migrator.migrateDown();
      expect([name, down.error, down.results?.[0]?.migrationName]).toEqual([name, undefined, name]);
      expect(await dumpSchemaOrNothing()).toBe(before);
      expect((await migrator.migrateUp()).error).toBeUndefined();
      expect(await dumpSchemaOrNothing()).toBe(after);
    }
  });

  test('go all the way down, with something in the tables, and up again', async () => {
    const made = await dumpSchema(client);
    await client.query(`INSERT INTO municipality (name) VALUES ('Prøveby')`);
    await client.query(`INSERT INTO person (code, given_name, family_name) VALUES ('1', 'Anna', 'Prøve')`);
    await allTheWayDown();
    expect(await migrate(database.url)).toEqual(names);
    expect(await dumpSchema(client)).toBe(made);
    expect(await migrate(database.url)).toEqual([]);
  });

  test('of several instances at once: one goes first, the others find nothing to do', async () => {
    await allTheWayDown();
    const ran = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(ran.toSorted((a, b) => b.length - a.length)).toEqual([names, [], []]);
  });

  test('that break off leave nothing half done', async () => {
    await allTheWayDown();
    const broken = {
      ...migrations,
      '09-broken-break-off': { up: async () => Promise.reject(new Error('broken off')) },
    };
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => broken } }).migrateToLatest();
    expect(String(error)).toContain('broken off');
    const { rows } = await client.query(
      `SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = 'person'`,
    );
    expect(rows).toEqual([]);
    expect(await migrate(database.url)).toEqual(names);
  });
});

async function allTheWayDown(): Promise<void> {
  for (const name of names.toReversed())
    expect([name, (await migrator.migrateDown()).error]).toEqual([name, undefined]);
}

/** Before the first migration there is no schema `app` yet. */
async function dumpSchemaOrNothing(): Promise<string> {
  const { rows } = await client.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'app'`);
  return rows.length > 0 ? dumpSchema(client) : 'nothing';
}
