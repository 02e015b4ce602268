import { dateIn } from '@medhjul/rules/period';
import pg from 'pg';
import { StartProblem } from '../embedded/start-problem.ts';
import { hostTransaction, type HostTransaction } from '../host-transaction.ts';
import { addActivities } from './activities.ts';
import { calendarOf } from './days.ts';
import { seedDemonstration, type DemonstrationOptions } from './demonstration.ts';
import { loadReference } from './load-reference.ts';
import { publishDemonstration } from './releases.ts';
import { tellReviews } from './reviews/tell-reviews.ts';
import { tellSummaries } from './reviews/tell-summaries.ts';

interface SeedOptions extends Pick<DemonstrationOptions, 'people' | 'seed' | 'onProgress'> {
  /** The moment whose day everything is told from; left out: now. */
  readonly now?: Date;
  /** Of the statistics: with it releases are published, without it there are none. */
  readonly releaseKey?: Uint8Array | null;
}

/** The demonstration lies in Denmark. */
const ZONE = 'Europe/Copenhagen';

/** So that reads of the levels need the index alone; cannot run inside the transaction that wrote them. */
async function tidy(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('VACUUM holding');
  } finally {
    await client.end();
  }
}

async function fill(tx: HostTransaction, { people, seed, onProgress, now = new Date() }: SeedOptions): Promise<void> {
  await seedDemonstration(tx, { people, seed, onProgress, today: dateIn(ZONE, now) });
}

/** Releases of three years, where there is a key. They need what the filling transaction wrote. */
async function publish(url: string, { releaseKey, now = new Date() }: SeedOptions): Promise<void> {
  if (releaseKey) await publishDemonstration(url, releaseKey, dateIn(ZONE, now), now);
}

/** Whether nobody works here yet; of several instances that ask at once, one after the other gets the answer. */
async function isEmpty({ db, client }: HostTransaction): Promise<boolean> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('medhjul demonstration'))`);
  const anything = await Promise.all([
    db.selectFrom('person').select('id').limit(1).executeTakeFirst(),
    db.selectFrom('organisation_unit').select('id').limit(1).executeTakeFirst(),
  ]);
  return anything.every((row) => row === undefined);
}

/**
 * For a start in demonstration mode: sees to it that the reference content is there, and fills in the demonstration
 * where there are no people and no units.
 * @param url the login that migrates
 * @returns what it did
 */
export async function ensureDemonstration(
  url: string,
  { onStep, ...options }: SeedOptions & { onStep?(step: string): void },
): Promise<'filled' | 'nothing'> {
  const done = await hostTransaction(url, 'medhjul_owner', async (tx) => {
    const empty = await isEmpty(tx);
    await loadReference(tx);
    if (!empty) return 'nothing';
    onStep?.(`Filling in the demonstration municipality with ${options.people} people`);
    await fill(tx, options);
    const { seed, now = new Date() } = options;
    const today = dateIn(ZONE, now);
    await tellReviews(tx, { today, seed, now });
    await addActivities(tx, calendarOf(today));
    return 'filled';
  });
  if (done !== 'filled') return done;
  await tidy(url);
  onStep?.(options.releaseKey ? 'Publishing its releases of three years' : 'No key of the statistics: no releases');
  await publish(url, options);
  if (options.releaseKey) await tellSummaries(url, options.now ?? new Date());
  return done;
}

/** What a filled database holds, for the summary of the command. */
export interface Counts {
  readonly units: number;
  readonly people: number;
  readonly requirements: number;
  readonly levels: number;
}

/**
 * Fills in the demonstration on demand.
 * @param url the login that migrates
 * @throws StartProblem where there are people or units already
 */
export async function seedEmptyDatabase(url: string, options: SeedOptions): Promise<Counts> {
  const counts = await hostTransaction(url, 'medhjul_owner', async (tx) => {
    if (!(await isEmpty(tx))) {
      throw new StartProblem(
        'The database holds people or units already: the demonstration goes into an empty one only.',
      );
    }
    await loadReference(tx);
    await fill(tx, options);
    const count = async (table: 'organisation_unit' | 'person' | 'requirement' | 'holding'): Promise<number> => {
      const row = await tx.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<string>().as('rows'))
        .executeTakeFirstOrThrow();
      return Number(row.rows);
    };
    return {
      units: await count('organisation_unit'),
      people: await count('person'),
      requirements: await count('requirement'),
      levels: await count('holding'),
    };
  });
  await tidy(url);
  await publish(url, options);
  return counts;
}
