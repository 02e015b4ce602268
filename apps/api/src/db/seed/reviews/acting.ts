import { randomUUID } from 'node:crypto';
import { dateIn } from '@medhjul/rules/period';
import pino from 'pino';
import { readConfig } from '../../../config.ts';
import { createHub } from '../../../live/hub.ts';
import { Context } from '../../../request/context.ts';
import type { Viewer } from '../../../request/viewer.ts';
import { hostTransaction } from '../../host-transaction.ts';
import { createListener } from '../../listener.ts';
import { openPool } from '../../request-transaction.ts';

/** Lets a person do something in the product itself, at a moment: one request. */
export type Act = <T>(personId: string, moment: Date, what: (ctx: Context) => Promise<T>) => Promise<T>;

/**
 * Opens what requests need, without a server.
 * @param url a login that may take the roles `medhjul_app` and `medhjul_owner`
 */
export async function acting<T>(url: string, zone: string, work: (act: Act) => Promise<T>): Promise<T> {
  const log = pino({ level: 'silent' });
  const pool = openPool(url, 1, () => {});
  // Nobody listens: there is no page open yet.
  const listener = createListener(url, log);
  const hub = createHub(listener);
  const parts = { config: readConfig({}), log, hub, language: 'da' as const };
  const act: Act = async (personId, now, what) => {
    const today = dateIn(zone, now);
    const viewer = await viewerOn(url, personId, today);
    const tx = await pool.begin({ personId, today, now }, 'write');
    try {
      const state = { ...NOTHING, looks: [], loaders: new Map(), viewer, tx };
      const result = await what(new Context({ ...parts, requestId: randomUUID(), now: () => now, today, state }));
      await tx.commit({ looks: [], requestId: '', moment: now });
      return result;
    } catch (error) {
      await tx.rollback();
      throw error;
    }
  };
  try {
    return await work(act);
  } finally {
    hub.close();
    await listener.close();
    await pool.close();
  }
}

const NOTHING = { sessionId: null, rollback: false, entries: 0, live: null, cookie: null };

async function viewerOn(url: string, personId: string, today: string): Promise<Viewer> {
  const viewer = await hostTransaction(url, 'medhjul_owner', async ({ client }) => {
    const { rows } = await client.query<{ viewer: Viewer | null }>('SELECT app.viewer($1, $2) AS viewer', [
      personId,
      today,
    ]);
    return rows[0]?.viewer;
  });
  if (!viewer) throw new Error(`Nobody is ${personId} on ${today}.`);
  return viewer;
}
