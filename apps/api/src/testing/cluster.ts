import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../db/embedded/embedded.ts';
import { hostTransaction } from '../db/host-transaction.ts';
import { requestLogin } from '../db/login.ts';
import { migrate } from '../db/migrate.ts';
import { loadReference } from '../db/seed/load-reference.ts';

export const TEMPLATE = 'medhjul_test_template';

const toDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'medhjul-test-'));
  const server = await startEmbedded({ dataDir: folder, throwAway: true });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** A server with a template database that holds the schema and the reference content, and the login of requests to it. */
export async function startCluster() {
  const server = await startServer();
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const template = toDatabase(server.url, TEMPLATE);
  await migrate(template);
  await hostTransaction(template, 'medhjul_owner', loadReference);
  return { ...server, login: await requestLogin(server.url) };
}
