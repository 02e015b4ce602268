import pino from 'pino';
import { readConfig } from '../../apps/api/src/config.ts';
import { createListener } from '../../apps/api/src/db/listener.ts';
import { openPool } from '../../apps/api/src/db/request-transaction.ts';
import { buildApp } from '../../apps/api/src/http/app.ts';
import { createHub } from '../../apps/api/src/live/hub.ts';
import { announce } from './announce.ts';

const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: false }));
const config = readConfig({ DATABASE_URL: process.env['BENCH_DATABASE_URL'], RATE_LIMIT_PER_MINUTE: '100000000' });
const url = config.databaseUrl ?? '';
const pool = openPool(url, config.poolSize, (error) => log.error({ err: error }));
const listener = createListener(url, log);
/** The product as it is, with all its plugins. */
await announce(await buildApp({ config, pool, hub: createHub(listener), log, now: () => new Date() }), async () => {
  await listener.close();
  await pool.close();
});
