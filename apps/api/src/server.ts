import pino from 'pino';
import { startBackground } from './background.ts';
import { readConfig, type Config } from './config.ts';
import { startEmbedded, StartProblem, type EmbeddedServer } from './db/embedded/embedded.ts';
import { createListener } from './db/listener.ts';
import { requestLogin } from './db/login.ts';
import { migrate } from './db/migrate.ts';
import { openPool } from './db/request-transaction.ts';
import { checkSafety } from './db/safety.ts';
import { ensureDemonstration } from './db/seed/ensure.ts';
import { buildApp } from './http/app.ts';
import { createHub } from './live/hub.ts';
import { loadReleaseKey } from './release-key.ts';

type Say = (step: string) => void;

interface Addresses {
  /** Where migrations and the first content go in. */
  readonly owner: string;
  /** Where requests go in. */
  readonly requests: string;
}

async function startDatabase(config: Config, say: Say): Promise<{ server: EmbeddedServer | null; owner: string }> {
  if (config.ownerUrl) return { server: null, owner: config.ownerUrl };
  const server = await startEmbedded({ dataDir: config.dataDir, onStep: say });
  return { server, owner: server.url };
}

async function prepare(config: Config, owner: string, releaseKey: Uint8Array | null, say: Say): Promise<Addresses> {
  say('Bringing the database up to date');
  const requests = config.databaseUrl ?? owner;
  const mayMigrate = config.mode === 'demonstration' || config.ownerUrl !== config.databaseUrl;
  if (mayMigrate) await migrate(owner);
  if (config.mode === 'demonstration') {
    await ensureDemonstration(owner, { people: config.demoPeople, seed: 1, releaseKey, onStep: say });
  }
  await checkSafety(requests, config.mode);
  return { owner, requests: config.databaseUrl ?? (await requestLogin(owner)) };
}

/** What went wrong, as one sentence for the console. */
function sentence(error: unknown, config: Config | null): string {
  if (error instanceof StartProblem) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${config?.port} is in use by another program: end it, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${config?.port} may not be used by this user: set PORT to a number from 1024 on.`;
  const unreachable =
    code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === '28P01' || code === '3D000';
  const reason =
    error instanceof AggregateError ? String(error.errors[0]) : error instanceof Error ? error.message : String(error);
  if (unreachable) return `The database of DATABASE_URL cannot be reached: ${reason}.`;
  return `Medhjul could not start: ${reason}.`;
}

/**
 * Starts the product: database, schema, first content, server. On any problem one sentence and exit code 1, with
 * everything that was begun ended again.
 */
export async function runServer(env: Record<string, string | undefined>): Promise<void> {
  let config: Config | null = null;
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer();
  };
  const say: Say = (step) => console.log(`  ${step} …`);
  try {
    config = readConfig(env);
    const log = pino({ level: config.logLevel }, pino.destination({ sync: false }));
    const database = await startDatabase(config, say);
    if (database.server) closers.push(database.server.stop);
    const releaseKey = await loadReleaseKey(config);
    const { requests } = await prepare(config, database.owner, releaseKey, say);
    const pool = openPool(requests, config.poolSize, (error) => log.error({ err: error }, 'an idle connection broke'));
    closers.push(pool.close);
    const listener = createListener(requests, log);
    closers.push(listener.close);
    say('Starting the server');
    const now = () => new Date();
    const app = await buildApp({ config, pool, hub: createHub(listener), log, now });
    closers.push(() => app.close());
    const address = await app.listen({ port: config.port, host: config.host });
    const publicUrl = config.publicUrl ?? address.replace('127.0.0.1', 'localhost');
    const background = await startBackground({ config, url: requests, publicUrl, listener, releaseKey, log, now });
    closers.push(background.close);
    console.log(`\nMedhjul is ready at ${publicUrl}`);
  } catch (error) {
    await close();
    console.error(sentence(error, config));
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
}
