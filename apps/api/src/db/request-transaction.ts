import pg from 'pg';
import { queriesOn, type Connection, type Database } from './connection.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^[\d:.TZ-]+$/;

/** The simple protocol takes no parameters, so what goes into its text is checked by form first. */
function literal(value: string, form: RegExp): string {
  if (!form.test(value)) throw new Error(`not of the form ${form.source}`);
  return `'${value}'`;
}

export interface Look {
  readonly personId: string;
  readonly kind: 'team_wheel' | 'person_wheel' | 'requirement' | 'conversation' | 'plan' | 'team_conversation';
}

/** For whom a transaction works: row-level security reads it. */
export interface Identity {
  readonly personId: string | null;
  readonly today: string;
  /** The moment at which the request began: what is open for minutes is measured by it. */
  readonly now: Date;
}

type SessionFunction = 'demonstration_people' | 'begin_session' | 'end_session';

export interface RequestPool {
  begin(identity: Identity, access: 'read' | 'write'): Promise<RequestTransaction>;
  /** Finds the session of a cookie's hash, in a short transaction of its own; null when there is none alive. */
  enter(tokenHash: Buffer, moment: Date): Promise<unknown>;
  /** The same for a live page: looking at the session does not keep it alive. */
  glance(tokenHash: Buffer, moment: Date): Promise<unknown>;
  /** Finds the calendar feed of a link's hash and whose it is; null when there is none, or nobody left to read it. */
  enterFeed(secretHash: Buffer, moment: Date): Promise<unknown>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface RequestTransaction {
  readonly db: Database;
  readonly client: Connection;
  /** Takes on another identity: right after sign-in. */
  become(identity: Identity): Promise<void>;
  /**
   * Calls one function as the session role, which alone may. It travels as one message, so that no sibling's statement
   * ever runs under that role.
   */
  callAsSession<T>(name: SessionFunction, args: readonly (string | number | null)[]): Promise<T[]>;
  /** Commits, and then writes who was looked at, before the answer may leave. */
  commit(looked: Looked): Promise<void>;
  /** Undoes what was written. Who was looked at is told where an answer leaves all the same. */
  rollback(looked?: Looked): Promise<void>;
}

/** Who was looked at in a request. */
export interface Looked {
  readonly looks: readonly Look[];
  readonly requestId: string;
  readonly moment: Date;
}

const identify = (identity: Identity) =>
  `SET LOCAL "medhjul.person_id" = ${identity.personId ? literal(identity.personId, UUID) : `''`}; ` +
  `SET LOCAL "medhjul.today" = ${literal(identity.today, DAY)}; ` +
  `SET LOCAL "medhjul.now" = ${literal(identity.now.toISOString(), MOMENT)}`;

/** By break-glass where such an access to that record is open, else as nearest leader or the leader's substitute. */
function lookStatement(identity: Identity & { personId: string }, { looks, requestId, moment }: Looked): string {
  const at = literal(moment.toISOString(), MOMENT);
  const rows = looks.map((look) => `(${literal(look.personId, UUID)}::uuid, ${literal(look.kind, /^[a-z_]+$/)})`);
  return (
    `BEGIN; SET LOCAL ROLE medhjul_app; ${identify(identity)}; ` +
    `WITH glass AS MATERIALIZED (SELECT * FROM app.open_glass()) ` +
    `INSERT INTO look (at, viewer_id, viewer_function, person_id, kind, request_id, glass_request_id) ` +
    `SELECT ${at}::timestamptz, ${literal(identity.personId, UUID)}::uuid, ` +
    `CASE WHEN opened.id IS NOT NULL THEN 'break_glass' ` +
    `WHEN looked.person_id = ANY ((SELECT app.acted_for())::uuid[]) THEN 'acting_leader' ELSE 'nearest_leader' END, ` +
    `looked.person_id, looked.kind, ${literal(requestId, UUID)}::uuid, opened.id ` +
    `FROM (VALUES ${rows.join(', ')}) AS looked (person_id, kind) ` +
    `LEFT JOIN LATERAL (SELECT glass.id FROM glass WHERE glass.person_id = looked.person_id ` +
    `AND looked.kind = ANY (glass.records) LIMIT 1) opened ON true; COMMIT`
  );
}

/**
 * Connections for requests. Each request works in one transaction as `medhjul_app`; the login itself has no rights.
 * @param onError told about connections that break while idle
 */
export function openPool(url: string, size: number, onError: (error: Error) => void): RequestPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    // The same few statements and policies' functions run all day: planning them anew took longer than running them.
    options: '-c plan_cache_mode=force_generic_plan',
    // Sibling resolvers share the connection; pipelining lets them without waiting for each other's answers.
    pipeline: true,
  } as pg.PoolConfig);
  pool.on('error', onError);
  const sessionOf = async (name: 'enter' | 'glance' | 'enter_feed', tokenHash: Buffer, moment: Date) => {
    const hash = literal(tokenHash.toString('hex'), /^[0-9a-f]{64}$/);
    const at = literal(moment.toISOString(), MOMENT);
    const results = (await pool.query(
      `BEGIN; SET LOCAL ROLE medhjul_session; SELECT app.${name}(decode(${hash}, 'hex'), ${at}) AS entered; COMMIT`,
    )) as unknown as pg.QueryResult<{ entered: unknown }>[];
    return results[2]?.rows[0]?.entered ?? null;
  };

  return {
    async begin(identity, access) {
      const client = await pool.connect();
      try {
        return beginOn(client, identity, access);
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    enter: (tokenHash, moment) => sessionOf('enter', tokenHash, moment),
    glance: (tokenHash, moment) => sessionOf('glance', tokenHash, moment),
    enterFeed: (secretHash, moment) => sessionOf('enter_feed', secretHash, moment),
    async ping() {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
}

function beginOn(client: pg.PoolClient, first: Identity, access: 'read' | 'write'): RequestTransaction {
  let identity = first;
  let isOver = false;
  /** A resolver that is still at work when its request has failed must not reach the connection's next user. */
  const open: Connection = {
    query: ((...args: Parameters<pg.ClientBase['query']>) => {
      if (isOver) throw new Error('the request transaction is over');
      return client.query(...args);
    }) as pg.ClientBase['query'],
  };
  const mode = access === 'read' ? 'ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'READ WRITE';
  // Not waited for: what follows stands behind it in the pipeline, and has no rights if it fails. `end` asks for its outcome.
  const begun = client.query(`BEGIN ${mode}; SET LOCAL ROLE medhjul_app; ${identify(identity)}`);
  begun.catch(() => {});
  /** A connection whose transaction could not be ended in order is thrown away, never used for another person. */
  const end = async (statement: string) => {
    try {
      await begun;
      await client.query(statement);
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release();
  };
  const endWith = (statement: 'COMMIT' | 'ROLLBACK', looked?: Looked) => {
    isOver = true;
    const { personId } = identity;
    if (!looked?.looks.length || personId === null) return end(statement);
    return end(`${statement}; ${lookStatement({ ...identity, personId }, looked)}`);
  };
  return {
    client: open,
    db: queriesOn(open),
    async become(next) {
      identity = next;
      await open.query(identify(next));
    },
    async callAsSession<T>(name: SessionFunction, args: readonly (string | number | null)[]) {
      const values = args.map((arg) => (arg === null ? 'NULL' : client.escapeLiteral(String(arg))));
      const results = (await open.query(
        `SET LOCAL ROLE medhjul_session; SELECT * FROM app.${name}(${values.join(', ')}); SET LOCAL ROLE medhjul_app`,
      )) as unknown as pg.QueryResult[];
      return (results[1]?.rows ?? []) as T[];
    },
    commit: (looked) => endWith('COMMIT', looked),
    rollback: (looked) => endWith('ROLLBACK', looked),
  };
}
