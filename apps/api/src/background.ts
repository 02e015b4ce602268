import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { openJobPool } from './db/job-pool.ts';
import type { Listener } from './db/listener.ts';
import { startJobs } from './jobs/jobs.ts';
import { startDelivery, type Delivery } from './mail/delivery.ts';
import { openOutbox } from './mail/outbox.ts';
import { mailServer } from './mail/smtp.ts';
import { messageWriter } from './mail/write-message.ts';

export interface BackgroundParts {
  readonly config: Config;
  /** The login of requests: it may take the role of jobs as well. */
  readonly url: string;
  /** Where browsers reach the product. */
  readonly publicUrl: string;
  readonly listener: Listener;
  readonly log: Logger;
  readonly now: () => Date;
}

export interface Background {
  close(): Promise<void>;
}

/**
 * What the product does without being asked: mail and daily jobs. Without a mail server mail waits; with a login that may
 * not take the job's role the product serves all the same, and says so.
 */
export async function startBackground({
  config,
  url,
  publicUrl,
  listener,
  log,
  now,
}: BackgroundParts): Promise<Background> {
  const pool = openJobPool(url, (error) => log.warn({ err: error }, 'an idle connection of the jobs broke'));
  const closers: (() => Promise<void>)[] = [pool.close];
  try {
    const jobs = await startJobs({ pool, log, now, fromHour: config.remindFromHour });
    closers.push(jobs.close);
  } catch (error) {
    log.error(
      { err: error },
      'mail and daily jobs do not run: the login of DATABASE_URL must be a member of medhjul_job',
    );
    await pool.close();
    return { close: async () => {} };
  }
  if (config.mail) {
    const delivery: Delivery = startDelivery({
      outbox: openOutbox(pool),
      server: mailServer(config.mail.smtpUrl),
      write: messageWriter(config.mail.from, publicUrl),
      log,
    });
    const isMail = (payload: string) => payload.startsWith('mail:');
    const stopListening = listener.add({
      heard: (payload) => {
        if (isMail(payload)) delivery.wake();
      },
      returned: delivery.wake,
    });
    await listener.open();
    closers.push(async () => {
      stopListening();
      await delivery.close();
    });
  } else log.info('no SMTP_URL: mail waits');
  return {
    async close() {
      for (const closer of closers.toReversed()) {
        await closer().catch((error: unknown) => log.warn({ err: error }, 'the background did not end in order'));
      }
    },
  };
}
