import { dateIn } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { isPassing } from '../../db/passing.ts';
import type { ReleasePool } from '../../db/release-pool.ts';
import {
  AlreadyPublishedError,
  NothingToCountError,
  prepareRelease,
  publishRelease,
  WrongKeyError,
  type BuildInput,
  type Prepared,
} from './build-release.ts';
import { progressOf, StoppedError, type OpenRun } from './release-progress.ts';

export interface ReleaseStepParts {
  readonly pool: ReleasePool;
  /** null: no release is made. */
  readonly key: Uint8Array | null;
  readonly keyBefore: Uint8Array | null;
  readonly log: Logger;
  readonly now: () => Date;
  /** What builds; left out: the product's own. */
  readonly build?: Builder;
}

export interface Builder {
  prepareRelease: typeof prepareRelease;
  publishRelease: typeof publishRelease;
}

type Problem = 'NO_KEY' | 'WRONG_KEY' | 'NOTHING_TO_COUNT' | 'INTERNAL';

/** The run that is to be worked off, if there is one. */
export const nextRun = (pool: ReleasePool): Promise<OpenRun | undefined> =>
  pool.step(({ db }) =>
    db
      .selectFrom('release_run')
      .select(['id', 'state', 'reason'])
      .$castTo<OpenRun>()
      .where('state', 'in', ['preparing', 'publishing'])
      .orderBy('asked_at')
      .executeTakeFirst(),
  );

interface Ending extends Partial<Prepared> {
  readonly state: 'prepared' | 'published' | 'refused' | 'failed';
  readonly releaseId?: string;
  readonly problem?: Problem;
}

/** Writes how a step ended, unless the run is past it: cancelled, or ended by another instance. */
async function end(pool: ReleasePool, run: OpenRun, { state, preview, gate, releaseId, problem }: Ending) {
  const json = (value: object | undefined) => (value ? JSON.stringify(value) : null);
  await pool.step(({ db }) =>
    sql`
      update release_run set state = ${state}, progress = case when ${state} = 'failed' then progress else 100 end,
        preview = coalesce(${json(preview)}::jsonb, preview), gate = coalesce(${json(gate)}::jsonb, gate),
        release_id = ${releaseId ?? null}::uuid, problem = ${problem ?? null}
      where id = ${run.id}::uuid and state = ${run.state}`.execute(db),
  );
}

async function isPublished(pool: ReleasePool, { id }: OpenRun): Promise<boolean> {
  const found = await pool.step(({ db }) =>
    db.selectFrom('release').select('id').where('id', '=', id).executeTakeFirst(),
  );
  return found !== undefined;
}

const dayIn = async (pool: ReleasePool, now: Date): Promise<string> => {
  const place = await pool.step(({ db }) => db.selectFrom('municipality').select('time_zone').executeTakeFirst());
  if (!place) throw new NothingToCountError();
  return dateIn(place.time_zone, now);
};

async function outcome(parts: ReleaseStepParts, run: OpenRun, input: BuildInput): Promise<Ending> {
  const { pool, build = { prepareRelease, publishRelease } } = parts;
  if (run.state === 'preparing') return { state: 'prepared', ...(await build.prepareRelease(pool, input)) };
  const { releaseId, preview, gate } = await build.publishRelease(pool, { ...input, releaseId: run.id });
  return releaseId === null ? { state: 'refused', preview, gate } : { state: 'published', preview, gate, releaseId };
}

function problemOf(error: unknown): Problem {
  if (error instanceof WrongKeyError) return 'WRONG_KEY';
  return error instanceof NothingToCountError ? 'NOTHING_TO_COUNT' : 'INTERNAL';
}

/**
 * Works off one step of a run from its beginning, whoever began it before: a release carries the run's id, so a step that
 * is taken up again publishes nothing twice.
 * @param isStopped asked while it builds: true leaves everything as it was, for the next who looks
 * @throws what passes: the database is away or another was faster
 */
export async function workOff(parts: ReleaseStepParts, run: OpenRun, isStopped: () => boolean): Promise<void> {
  const { pool, key, keyBefore, log, now } = parts;
  if (run.state === 'publishing' && (await isPublished(pool, run))) {
    return end(pool, run, { state: 'published', releaseId: run.id });
  }
  if (!key) return end(pool, run, { state: 'failed', problem: 'NO_KEY' });
  const { onProgress, settled } = progressOf(parts, run, isStopped);
  try {
    const moment = now();
    const countedOn = await dayIn(pool, moment);
    const { reason } = run;
    const ending = await outcome(parts, run, { key, keyBefore, countedOn, now: moment, reason, onProgress });
    await settled();
    await end(pool, run, ending);
  } catch (error) {
    await settled();
    // Published meanwhile: who looks next finds that.
    if (error instanceof StoppedError || error instanceof AlreadyPublishedError) return;
    if (isPassing(error)) throw error;
    const problem = problemOf(error);
    if (problem === 'INTERNAL') log.error({ err: error }, 'a release could not be built');
    await end(pool, run, { state: 'failed', problem });
  }
}
