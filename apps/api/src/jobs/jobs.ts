import { dateIn } from '@medhjul/rules/period';
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { DAILY_QUEUE, JOB_SCHEMA } from '../db/install-jobs.ts';
import type { JobPool, JobTransaction } from '../db/job-pool.ts';
import { dailyJobs } from './daily-jobs.ts';

/** Looked at so often; what is done for the day is not done again, and what a stop made it miss is caught up with. */
const EVERY = '*/10 * * * *';

/** What a daily job gets. */
export interface DailyContext extends JobTransaction {
  /** The municipality's day. */
  readonly today: string;
  readonly now: () => Date;
  readonly log: Logger;
}

/**
 * Something that is done once a day, in one transaction with the note that it is done. What it does must be right also when
 * days were missed.
 */
export interface DailyJob {
  readonly name: string;
  run(ctx: DailyContext): Promise<void>;
}

export interface Jobs {
  close(): Promise<void>;
}

export interface JobsParts {
  readonly pool: JobPool;
  readonly log: Logger;
  readonly now: () => Date;
  /** The municipality's hour before which nothing is done: nobody is reminded in the night. */
  readonly fromHour: number;
  readonly daily?: readonly DailyJob[];
}

async function zoneOf(pool: JobPool): Promise<string> {
  const row = await pool.transaction(({ db }) => db.selectFrom('municipality').select('time_zone').executeTakeFirst());
  return row?.time_zone ?? 'Europe/Copenhagen';
}

/** Runs a job if it has not run on this day; two instances that try at once do it once. Tells whether it ran now. */
export async function runOnce(parts: JobsParts, job: DailyJob, today: string): Promise<boolean> {
  const { pool, log, now } = parts;
  return pool.transaction(async ({ db }) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('job_run')
      .values({ job: job.name, day: today })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return false;
    await job.run({ db, today, now, log });
    return true;
  }, today);
}

/** Brings the day's jobs up to date, each for itself: one that fails is tried again and holds up no other. */
export async function runDay(parts: JobsParts): Promise<void> {
  const zone = await zoneOf(parts.pool);
  const now = parts.now();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  );
  if (hour < parts.fromHour) return;
  const failed: string[] = [];
  for (const job of parts.daily ?? dailyJobs) {
    try {
      if (await runOnce(parts, job, dateIn(zone, now))) parts.log.info({ job: job.name }, 'a daily job is done');
    } catch (error) {
      parts.log.error({ err: error, job: job.name }, 'a daily job failed');
      failed.push(job.name);
    }
  }
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
}

/**
 * Begins to look after what is done each day. Any number of instances may: the queue gives each look to one of them.
 * @throws when the database's login may not take the role `medhjul_job`
 */
export async function startJobs(parts: JobsParts): Promise<Jobs> {
  const { pool, log } = parts;
  const boss = new PgBoss({ db: pool, schema: JOB_SCHEMA, migrate: false });
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue waits for the database'));
  await boss.start();
  await boss.schedule(DAILY_QUEUE, EVERY);
  await boss.send(DAILY_QUEUE, {});
  await boss.work(DAILY_QUEUE, { pollingIntervalSeconds: 10 }, () => runDay(parts));
  return { close: () => boss.stop({ timeout: 5000 }) };
}
