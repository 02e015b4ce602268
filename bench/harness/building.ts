import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dateIn } from '@medhjul/rules/period';
import pg from 'pg';
import type { BenchDatabase } from './database.ts';
import { askNaively } from './naive.ts';
import { rounded, type Result } from './report.ts';

/** What it is called among the entries. */
export const BUILDING = 'release-building';

/** What the process that builds may use, all of it together; its heap is a part, which V8 fills before it tidies up. */
const MEGABYTES = 512;
const HEAP_MEGABYTES = 360;

interface Built {
  readonly seconds: readonly number[];
  /** The most that was resident. */
  readonly megabytes: number;
}

async function buildIn(program: string, url: string, days: readonly string[]): Promise<Built> {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
    env: { ...process.env, BENCH_DATABASE_URL: url, BENCH_DAYS: days.join(',') },
  });
  const exited = once(child, 'exit').then((): never => {
    throw new Error(`${program} ended before it had built a release`);
  });
  const [message] = await Promise.race([once(child, 'message'), exited]);
  return message as Built;
}

/** True counts in the latest release, over all columns of plans. */
async function plansIn(sql: pg.Client): Promise<number> {
  const { rows } = await sql.query<{ counted: number }>(
    `SELECT coalesce(sum((cell ->> 1)::int), 0)::int AS counted
     FROM release_column, jsonb_array_elements(state -> 'cells') cell WHERE column_id LIKE 'plan:%'`,
  );
  return rows[0]?.counted ?? Number.NaN;
}

/**
 * One release from nothing and the next one, which is compared with it, in a process of 512 MB; beside it the plain query
 * over the base tables, which must count the same plans. Printed with its bound on memory.
 */
export async function measureBuilding(program: string, queryFile: string, database: BenchDatabase): Promise<Result> {
  const today = dateIn('Europe/Copenhagen', new Date());
  const { people, loginUrl, ownerUrl } = database;
  const sql = new pg.Client({ connectionString: ownerUrl });
  await sql.connect();
  try {
    // The first finds the tables as the disk has them, and so fetches them for all.
    const naive = await askNaively(sql, queryFile, today);
    const first = await buildIn(program, loginUrl, [today]);
    const counted = await plansIn(sql);
    if (counted !== naive.plans) throw new Error(`the release counts ${counted}, the plain query ${naive.plans}`);
    const next = await buildIn(program, loginUrl, [today]);
    const [seconds = Number.NaN, again = Number.NaN] = [first.seconds[0], next.seconds[0]];
    const megabytes = Math.max(first.megabytes, next.megabytes);
    const ratio = rounded(again / naive.seconds);
    console.log(`\nBuilding a release of ${people} people`);
    console.table({
      'first release, s': rounded(seconds),
      'next release, s': rounded(again),
      'plain query, s': rounded(naive.seconds),
      'building / plain query': ratio,
      'most memory, MB': Math.round(megabytes),
    });
    return {
      entry: BUILDING,
      people,
      milliseconds: { medhjul: rounded(again * 1000), 'plain SQL': rounded(naive.seconds * 1000) },
      requestsASecond: {},
      ratios: { 'building / plain SQL': ratio },
      missed:
        megabytes > MEGABYTES
          ? [`${BUILDING}: ${Math.round(megabytes)} MB with ${people} people, at most ${MEGABYTES} were asked`]
          : [],
    };
  } finally {
    await sql.end();
  }
}
