import pg from 'pg';
import { queriesOn, type Database } from './connection.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The simple protocol takes no parameters, so what goes into its text is checked by form first. */
function literal(value: string, form: RegExp): string {
  if (!form.test(value)) throw new Error(`not of the form ${form.source}`);
  return `'${value}'`;
}

export interface Look {
  readonly personId: string;
  readonly kind: 'team_wheel' | 'person_wheel' | 'requirement';
}

/** For whom a transaction works: row-level security reads it. */
export interface Identity {
  readonly personId: string | null;
  readonly today: string;
}

export interface RequestPool {
  begin(identity: Identity, access: 'read' | 'write'): Promise<RequestTransaction>;
  /** Finds the session of a cookie's hash, in a short transaction of its own; null when there is none alive. */
  enter(tokenHash: Buffer, moment: Date): Promise<unknown>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface RequestTransaction {
  readonly db: Database;
  readonly client: pg.ClientBase;
  /** Takes on another identity: right after sign-in. */
  become(identity: Identity): Promise<void>;
  /** Runs one statement under the session role, which alone may touch sessions. */
  asSessionRole<T>(work: () => Promise<T>): Promise<T>;
  /** Commits, and then writes who was looked at, before the answer may leave. */
  commit(looks: readonly Look[], requestId: string, moment: Date): Promise<void>;
  rollback(): Promise<void>;
}

const identify = (identity: Identity) =>
  `SET LOCAL "medhjul.person_id" = ${identity.personId ? literal(identity.personId, UUID) : `''`}; ` +
  `SET LOCAL "medhjul.today" = ${literal(identity.today, DAY)}`;

function lookStatement(
  viewerId: string,
  looks: readonly Look[],
  requestId: string,
  moment: Date,
  today: string,
): string {
  const at = literal(moment.toISOString(), /^[\d:.TZ-]+$/);
  const rows = looks.map(
    (look) =>
      `(${at}, ${literal(viewerId, UUID)}, 'nearest_leader', ${literal(look.personId, UUID)}, ` +
      `${literal(look.kind, /^[a-z_]+$/)}, ${literal(requestId, UUID)})`,
  );
  return (
    `BEGIN; SET LOCAL ROLE medhjul_app; ${identify({ personId: viewerId, today })}; ` +
    `INSERT INTO look (at, viewer_id, viewer_function, person_id, kind, request_id) VALUES ${rows.join(', ')}; COMMIT`
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
    // Sibling resolvers share the connection; pipelining lets them without waiting for each other's answers.
    pipeline: true,
  } as pg.PoolConfig);
  pool.on('error', onError);

  return {
    async begin(identity, access) {
      const client = await pool.connect();
      try {
        return await beginOn(client, identity, access);
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    async enter(tokenHash, moment) {
      const hash = literal(tokenHash.toString('hex'), /^[0-9a-f]{64}$/);
      const at = literal(moment.toISOString(), /^[\d:.TZ-]+$/);
      const results = (await pool.query(
        `BEGIN; SET LOCAL ROLE medhjul_session; SELECT app.enter(decode(${hash}, 'hex'), ${at}) AS entered; COMMIT`,
      )) as unknown as pg.QueryResult<{ entered: unknown }>[];
      return results[2]?.rows[0]?.entered ?? null;
    },
    async ping() {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
}

async function beginOn(client: pg.PoolClient, first: Identity, access: 'read' | 'write'): Promise<RequestTransaction> {
  let identity = first;
  const mode = access === 'read' ? 'ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'READ WRITE';
  await client.query(`BEGIN ${mode}; SET LOCAL ROLE medhjul_app; ${identify(identity)}`);
  /** A connection whose transaction could not be ended in order is thrown away, never used for another person. */
  const end = async (statement: string) => {
    try {
      await client.query(statement);
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release();
  };
  return {
    client,
    db: queriesOn(client),
    async become(next) {
      identity = next;
      await client.query(identify(next));
    },
    async asSessionRole(work) {
      await client.query('SET LOCAL ROLE medhjul_session');
      const result = await work();
      await client.query('SET LOCAL ROLE medhjul_app');
      return result;
    },
    commit(looks, requestId, moment) {
      if (looks.length === 0 || identity.personId === null) return end('COMMIT');
      return end(`COMMIT; ${lookStatement(identity.personId, looks, requestId, moment, identity.today)}`);
    },
    rollback: () => end('ROLLBACK'),
  };
}
