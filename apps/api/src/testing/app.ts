import type { FastifyInstance, InjectOptions } from 'fastify';
import pg from 'pg';
import pino from 'pino';
import { readConfig, type Config } from '../config.ts';
import { requestLogin } from '../db/login.ts';
import { openPool } from '../db/request-transaction.ts';
import { buildApp } from '../http/app.ts';
import { testDatabase } from './database.ts';
import { builder, type Builder } from './municipality.ts';

export interface Answer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { message: string; extensions: { code: string; requestId?: string } }[];
}

export interface Session {
  /** One GraphQL operation as this person. */
  ask<D = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: D; errors?: Answer['errors'] }>;
  /** The code of the only error that the operation answers. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<string | undefined>;
  readonly cookie: string;
}

export interface TestApp {
  readonly app: FastifyInstance;
  readonly build: Builder;
  readonly url: string;
  /** The clock that the server goes by. */
  setNow(iso: string): void;
  as(person: string): Promise<Session>;
  anonymous(): Session;
  /** What one statement answers as the application's role, working for this person. */
  sqlAs<R extends pg.QueryResultRow>(person: string | null, text: string, values?: unknown[]): Promise<R[]>;
  post(options: InjectOptions): Promise<{ status: number; body: string; headers: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** The whole server over a database of its own, asked through HTTP as a browser would. */
export async function testApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const build = await builder(database.url);
  let now = new Date('2026-06-15T10:00:00Z');
  const config: Config = readConfig({ ...settings, DATABASE_POOL: '4', RATE_LIMIT_PER_MINUTE: '1000000' });
  const pool = openPool(await requestLogin(database.url), config.poolSize, () => {});
  const app = await buildApp({ config, pool, log: pino({ level: 'silent' }), now: () => now });
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();

  const post: TestApp['post'] = async (options) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', ...options });
    return { status: response.statusCode, body: response.body, headers: response.headers };
  };
  const sessionWith = (cookie: string): Session => {
    const ask: Session['ask'] = async (query, variables = {}) => {
      const { body } = await post({ payload: { query, variables }, headers: { cookie, 'accept-language': 'en' } });
      return JSON.parse(body);
    };
    return {
      ask,
      cookie,
      async refusal(document, variables) {
        const { errors } = await ask(document, variables);
        return errors?.[0]?.extensions.code;
      },
    };
  };
  return {
    app,
    build,
    url: database.url,
    setNow: (iso) => {
      now = new Date(iso);
    },
    anonymous: () => sessionWith(''),
    async as(person) {
      const query = 'mutation ($id: ID!) { signInAsPersona(personId: $id) { errors { code } } }';
      const { headers } = await post({ payload: { query, variables: { id: person } } });
      return sessionWith(String(headers['set-cookie']).split(';')[0] ?? '');
    },
    async sqlAs(person, text, values = []) {
      await sql.query(`BEGIN; SET LOCAL ROLE medhjul_app`);
      try {
        await sql.query(`SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', $2, true)`, [
          person ?? '',
          now.toISOString().slice(0, 10),
        ]);
        return (await sql.query(text, values)).rows;
      } finally {
        await sql.query('ROLLBACK');
      }
    },
    post,
    async close() {
      await app.close();
      await pool.close();
      await sql.end();
      await build.close();
      await database.drop();
    },
  };
}
