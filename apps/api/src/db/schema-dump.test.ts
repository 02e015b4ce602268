import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectRoot } from '../project-root.ts';
import { committedEffect } from '../testing/effects.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import pg from 'pg';
import { Kysely, PostgresDialect } from 'kysely';
import { generate, PostgresDialect as TablesDialect } from 'kysely-codegen';
import { format, resolveConfig } from 'prettier';
import { dumpSchema } from './dump-schema.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('schema.sql is what the migrations make', async () => {
  const made = await dumpSchema(client);
  expect(made).toBe(await committedEffect(join(projectRoot, 'apps/api/src/db/schema.sql'), made));
});

/** Texts in three languages are JSON; what else is JSON is an object. */
const columns = { 'mail.params': 'object', 'plan_version.items': 'object', 'system_log.detail': 'object' };

test('tables.generated.ts is what the migrations make', async () => {
  const path = join(projectRoot, 'apps/api/src/db/tables.generated.ts');
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const made = await generate({
    db: db as never, // its types come from another copy of kysely
    dialect: new TablesDialect({ dateParser: 'string' }),
    excludePattern: '{kysely_*,job.*}',
    typeMapping: { jsonb: 'Text' },
    customImports: { Text: './reference/text.ts' },
    overrides: { columns },
    typeOnlyImports: true,
    outFile: null,
  });
  await db.destroy();
  const tidy = await format(made, { ...(await resolveConfig(path)), parser: 'typescript' });
  expect(tidy).toBe(await committedEffect(path, tidy));
});
