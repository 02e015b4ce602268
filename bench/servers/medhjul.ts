import pino from 'pino';
import { readConfig } from '../../apps/api/src/config.ts';
import { openPool } from '../../apps/api/src/db/request-transaction.ts';
import { buildApp } from '../../apps/api/src/http/app.ts';
import { announce } from './announce.ts';

const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: false }));
const config = readConfig({ DATABASE_URL: process.env['BENCH_DATABASE_URL'], RATE_LIMIT_PER_MINUTE: '100000000' });
const pool = openPool(config.databaseUrl ?? '', config.poolSize, (error) => log.error({ err: error }));
/** The product as it is, with all its plugins. */
await announce(await buildApp({ config, pool, log, now: () => new Date() }), pool.close);
