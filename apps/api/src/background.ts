import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { openJobPool } from './db/job-pool.ts';
import type { Listener } from './db/listener.ts';
import { openReleasePool } from './db/release-pool.ts';
import { startReleaseWorker } from './features/release/release-worker.ts';
import { startJobs } from './jobs/jobs.ts';
import { startDelivery } from './mail/delivery.ts';
import { openOutbox } from './mail/outbox.ts';
import { mailServer } from './mail/smtp.ts';
import { messageWriter } from './mail/write-message.ts';

export interface BackgroundParts {
  readonly config: Config;
  /** The login of requests: it may take the roles of jobs and of releases as well. */
  readonly url: string;
  /** Where browsers reach the product. */
  readonly publicUrl: string;
  readonly listener: Listener;
  /** What releases are drawn with; null: none is made. */
  readonly releaseKey: Uint8Array | null;
  readonly log: Logger;
  readonly now: () => Date;
}

export interface Background {
  close(): Promise<void>;
}

type Closer = () => Promise<void>;

/** Wakes whoever waits for what the database tells with this word. */
function wakeOn(listener: Listener, word: string, wake: () => void): () => void {
  const heard = (payload: string) => {
    if (payload.startsWith(`${word}:`)) wake();
  };
  return listener.add({ heard, returned: wake });
}

/** Mail and daily jobs. */
async function startDailyWork({ config, url, publicUrl, listener, log, now }: BackgroundParts): Promise<Closer[]> {
  const pool = openJobPool(url, (error) => log.warn({ err: error }, 'an idle connection of the jobs broke'));
  const closers: Closer[] = [pool.close];
  try {
    closers.push((await startJobs({ pool, log, now, fromHour: config.remindFromHour })).close);
  } catch (error) {
    log.error(
      { err: error },
      'mail and daily jobs do not run: the login of DATABASE_URL must be a member of medhjul_job',
    );
    await pool.close();
    return [];
  }
  if (!config.mail) {
    log.info('no SMTP_URL: mail waits');
    return closers;
  }
  const delivery = startDelivery({
    outbox: openOutbox(pool),
    server: mailServer(config.mail.smtpUrl),
    write: messageWriter(config.mail.from, publicUrl),
    log,
  });
  const stopListening = wakeOn(listener, 'mail', delivery.wake);
  return [
    ...closers,
    async () => {
      stopListening();
      await delivery.close();
    },
  ];
}

/** Releases of the statistics, as the training house asks for them. */
async function startReleases({ config, url, listener, releaseKey, log, now }: BackgroundParts): Promise<Closer[]> {
  const pool = openReleasePool(url, (error) => log.warn({ err: error }, 'a connection of the releases broke'));
  try {
    await pool.step(({ db }) => db.selectFrom('release_run').select('id').limit(1).execute());
  } catch (error) {
    log.error(
      { err: error },
      'no release of the statistics is made: the login of DATABASE_URL must be a member of medhjul_release',
    );
    await pool.close();
    return [];
  }
  if (!releaseKey) log.info('no RELEASE_KEY: no release of the statistics is made');
  const worker = startReleaseWorker({ pool, url, key: releaseKey, keyBefore: config.releaseKey.before, log, now });
  const stopListening = wakeOn(listener, 'release', worker.wake);
  return [
    pool.close,
    async () => {
      stopListening();
      await worker.close();
    },
  ];
}

/**
 * What the product does without being asked: mail, daily jobs and releases of the statistics. Without a mail server mail
 * waits; with a login that may not take the role of a work the product serves all the same, and says so.
 */
export async function startBackground(parts: BackgroundParts): Promise<Background> {
  const { listener, log } = parts;
  const closers = [...(await startDailyWork(parts)), ...(await startReleases(parts))];
  await listener.open();
  return {
    async close() {
      for (const closer of closers.toReversed()) {
        await closer().catch((error: unknown) => log.warn({ err: error }, 'the background did not end in order'));
      }
    },
  };
}
