import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectRoot } from '../project-root.ts';
import { committedEffect } from '../testing/effects.ts';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import pg from 'pg';
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
