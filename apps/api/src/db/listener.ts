import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';

/** How often the connection shows that it lives, and how long it may take to. */
const BEAT_MS = 10_000;
const ANSWER_MS = 5_000;
const LONGEST_PAUSE_MS = 5_000;
/** What `app.notify_live` tells on. */
const CHANNEL = 'medhjul_live';
/** PostgreSQL refuses a notice of 8,000 bytes. */
export const MOST_BYTES = 7_900;

export interface Listening {
  /** What somebody told, in any instance, this one included. */
  heard(payload: string): void;
  /** The connection stands, again perhaps: what was told before is lost, so anything may have changed. */
  returned(): void;
}

export interface Listener {
  /** Begins to listen; returns once the connection stands, or when the first try failed (further ones follow). */
  open(): Promise<void>;
  add(listening: Listening): () => void;
  /** Tells every instance; lost when the connection is away. */
  tell(payload: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The one connection of this instance that hears what others did. It holds no transaction and no role, and comes back by
 * itself when it breaks. It needs a session of its own: a pooler between here and the database must not share it.
 */
export function createListener(url: string, log: Logger): Listener {
  const all = new Set<Listening>();
  const ended = new AbortController();
  let client: pg.Client | null = null;
  let opening: Promise<void> | null = null;
  let beat: NodeJS.Timeout | null = null;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'medhjul live',
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    });
    next.on('notification', ({ payload }) => {
      for (const listening of all) listening.heard(payload ?? '');
    });
    next.on('error', (error) => lost(next, error));
    next.on('end', () => lost(next, new Error('the connection ended')));
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    if (ended.signal.aborted) return next.end();
    client = next;
    for (const listening of all) listening.returned();
  }

  function lost(broken: pg.Client, error: Error): void {
    if (client !== broken) return;
    client = null;
    broken.end().catch(() => {});
    if (ended.signal.aborted) return;
    log.warn({ err: error }, 'live updates pause: the listening connection broke');
    void reconnect();
  }

  async function reconnect(): Promise<void> {
    for (let pause = 100; !client && !ended.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        await connect();
      } catch {
        await wait(pause * (0.5 + Math.random() / 2), undefined, { signal: ended.signal }).catch(() => {});
      }
    }
  }

  async function firstConnect(): Promise<void> {
    beat = setInterval(() => {
      const asked = client;
      // A connection that died without a word is found out by asking.
      asked?.query('SELECT 1').catch((error: Error) => lost(asked, error));
    }, BEAT_MS).unref();
    try {
      await connect();
    } catch (error) {
      log.warn({ err: error }, 'live updates wait for the database');
      void reconnect();
    }
  }

  return {
    open: () => (opening ??= firstConnect()),
    add(listening) {
      all.add(listening);
      return () => void all.delete(listening);
    },
    async tell(payload) {
      await client?.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]).catch((error: unknown) => {
        log.debug({ err: error }, 'nobody could be told');
      });
    },
    async close() {
      ended.abort();
      if (beat) clearInterval(beat);
      const last = client;
      client = null;
      await last?.end().catch(() => {});
    },
  };
}
