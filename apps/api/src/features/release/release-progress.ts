import type { Logger } from 'pino';
import type { ReleasePool } from '../../db/release-pool.ts';

/** How often at most it is written how far a build is. */
const TELL_MS = 1000;

/** A run while an instance works on it. */
export interface OpenRun {
  readonly id: string;
  readonly state: 'preparing' | 'publishing';
  readonly reason: string | null;
}

/** The run was cancelled, or this instance is to stop: what was begun is undone. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** Writes how far a step is, and throws out of the build once the run is gone or `isStopped`. */
export function progressOf(
  { pool, log }: { readonly pool: ReleasePool; readonly log: Logger },
  run: OpenRun,
  isStopped: () => boolean,
) {
  let toldAt = -Infinity;
  let isGone = false;
  let telling: Promise<void> | null = null;
  async function tell(progress: number): Promise<void> {
    const { numUpdatedRows } = await pool.step(({ db }) =>
      db
        .updateTable('release_run')
        .set({ progress })
        .where('id', '=', run.id)
        .where('state', '=', run.state)
        .executeTakeFirst(),
    );
    isGone = numUpdatedRows !== 1n;
  }
  return {
    onProgress(percent: number): void {
      if (isGone || isStopped()) throw new StoppedError();
      if (telling || performance.now() - toldAt < TELL_MS) return;
      toldAt = performance.now();
      telling = tell(Math.min(Math.max(Math.round(percent), 0), 100))
        .catch((error: unknown) => log.debug({ err: error }, 'how far a release is could not be told'))
        .finally(() => {
          telling = null;
        });
    },
    settled: async () => {
      await telling;
    },
  };
}
