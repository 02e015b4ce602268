import { dateIn } from '@medhjul/rules/period';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import pino, { type Logger } from 'pino';
import { readConfig } from '../config.ts';
import { createListener } from '../db/listener.ts';
import { openPool } from '../db/request-transaction.ts';
import { buildApp } from '../http/app.ts';
import { createHub, type Hub } from '../live/hub.ts';
import { testDatabase } from './database.ts';
import { builder, type Builder } from './municipality.ts';

export interface Sent {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, unknown>;
}

export interface AnswerError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly requestId?: string };
}

export interface Session {
  /** One GraphQL operation as this person. */
  ask<D = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: D; errors?: readonly AnswerError[] }>;
  /** The code of the only error that the operation answers. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<string | undefined>;
  /** The answer as it came. */
  send(document: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Sent>;
  readonly cookie: string;
}

type Role = 'medhjul_app' | 'medhjul_session' | 'medhjul_import';

/** One server as browsers reach it. */
export interface Reached {
  post(options: InjectOptions): Promise<Sent>;
  /** A browser that brings this cookie along. */
  withCookie(cookie: string): Session;
  anonymous(): Session;
  /** Opens a port, for what does not end with one answer; returns its address. */
  listen(): Promise<string>;
  /** The live pages of this server. */
  readonly hub: Hub;
  close(): Promise<void>;
}

export interface TestApp extends Reached {
  readonly build: Builder;
  readonly url: string;
  /** The address under which requests reach the database. */
  readonly loginUrl: string;
  /** The clock that the server goes by. */
  setNow(iso: string): void;
  as(person: string): Promise<Session>;
  /** Another server over the same database and clock, with the product's contract or a test's own. */
  serve(settings: Record<string, string>, schema?: GraphQLSchema): Promise<Reached>;
  /** What one statement answers as the application's role, working for this person; nothing stays. */
  sqlAs<R extends pg.QueryResultRow>(person: string | null, text: string, values?: unknown[]): Promise<R[]>;
  /** The SQLSTATE with which one statement is refused; null when it is not. */
  sqlRefusal(person: string | null, text: string, values?: unknown[], role?: Role): Promise<string | null>;
  close(): Promise<void>;
}

const SIGN_IN = 'mutation ($id: ID!) { signInAsPersona(personId: $id) { errors { code } } }';

/** A browser's side of the API. */
function sessions(post: Reached['post']) {
  return (cookie: string): Session => {
    const send: Session['send'] = (query, variables = {}, headers = {}) =>
      post({ payload: { query, variables }, headers: { cookie, 'accept-language': 'en', ...headers } });
    const ask: Session['ask'] = async (document, variables) => JSON.parse((await send(document, variables)).body);
    return {
      send,
      ask,
      cookie,
      async refusal(document, variables) {
        const { errors } = await ask(document, variables);
        return errors?.[0]?.extensions.code;
      },
    };
  };
}

/** Statements past the server, each in a transaction of its own that is rolled back. */
async function statements(url: string, now: () => Date) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const run = async <R extends pg.QueryResultRow>(
    role: Role,
    person: string | null,
    text: string,
    values: unknown[] = [],
  ) => {
    await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
    try {
      await client.query(
        `SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', $2, true), set_config('medhjul.now', $3, true)`,
        [person ?? '', dateIn('Europe/Copenhagen', now()), now().toISOString()],
      );
      return (await client.query<R>(text, values)).rows;
    } finally {
      await client.query('ROLLBACK');
    }
  };
  const refusal: TestApp['sqlRefusal'] = async (person, text, values, role = 'medhjul_app') => {
    try {
      await run(role, person, text, values);
      return null;
    } catch (error) {
      if (error instanceof pg.DatabaseError) return error.code ?? null;
      throw error;
    }
  };
  return { run, refusal, end: () => client.end() };
}

/** The whole server over a database of its own, asked through HTTP as a browser would. */
export async function testApp(
  settings: Record<string, string> = {},
  log: Logger = pino({ level: 'silent' }),
): Promise<TestApp> {
  const database = await testDatabase();
  const build = await builder(database.url);
  let now = new Date('2026-06-15T10:00:00Z');
  const configOf = (own: Record<string, string>) =>
    readConfig({ DATABASE_POOL: '4', RATE_LIMIT_PER_MINUTE: '1000000', ...own });
  const pool = openPool(database.loginUrl, configOf(settings).poolSize, () => {});
  const sql = await statements(database.url, () => now);
  const apps: FastifyInstance[] = [];

  const serve: TestApp['serve'] = async (own, schema) => {
    const listener = createListener(database.loginUrl, log);
    const hub = createHub(listener, 200);
    const app = await buildApp({ config: configOf(own), pool, hub, log, now: () => now, ...(schema && { schema }) });
    app.addHook('onClose', () => listener.close());
    apps.push(app);
    const post: Reached['post'] = async (options) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', ...options });
      return { status: response.statusCode, body: response.body, headers: response.headers };
    };
    const withCookie = sessions(post);
    const listen = () => app.listen({ port: 0, host: '127.0.0.1' });
    return { post, withCookie, anonymous: () => withCookie(''), listen, hub, close: () => app.close() };
  };
  const first = await serve(settings);
  return {
    ...first,
    build,
    url: database.url,
    loginUrl: database.loginUrl,
    serve,
    setNow: (iso) => {
      now = new Date(iso);
    },
    async as(person) {
      const { headers } = await first.post({ payload: { query: SIGN_IN, variables: { id: person } } });
      return first.withCookie(String(headers['set-cookie']).split(';')[0] ?? '');
    },
    sqlAs: (person, text, values) => sql.run('medhjul_app', person, text, values),
    sqlRefusal: sql.refusal,
    async close() {
      for (const app of apps) await app.close();
      await pool.close();
      await sql.end();
      await build.close();
      await database.drop();
    },
  };
}
