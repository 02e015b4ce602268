import { takeTurn } from '../../db/release-turn.ts';
import { nextRun, workOff, type ReleaseStepParts } from './release-step.ts';

/** How often somebody looks for what a dead instance left. */
const LOOK_MS = 60_000;

export interface ReleaseWorkerParts extends ReleaseStepParts {
  /** Where the turn is taken. */
  readonly url: string;
}

export interface ReleaseWorker {
  /** There may be something to build. */
  wake(): void;
  /** Undoes what is being built, and stops: another instance, or the next start, takes it up again. */
  close(): Promise<void>;
}

/** Builds the releases that are asked for, one at a time over all instances, as long as it runs. */
export function startReleaseWorker(parts: ReleaseWorkerParts): ReleaseWorker {
  const { pool, url, log } = parts;
  let isClosing = false;
  let isWoken = false;
  let running: Promise<void> | null = null;

  async function round(): Promise<void> {
    if (!(await nextRun(pool))) return;
    const turn = await takeTurn(url);
    if (!turn) return;
    const isStopped = () => isClosing || turn.isLost;
    try {
      for (let run = await nextRun(pool); run && !isStopped(); run = await nextRun(pool)) {
        await workOff(parts, run, isStopped);
      }
    } finally {
      await turn.end();
    }
  }

  function wake(): void {
    if (isClosing) return;
    // A round may just have found nothing.
    isWoken = running !== null;
    running ??= round()
      .catch((error: unknown) => log.warn({ err: error }, 'a release waits for the database'))
      .finally(() => {
        running = null;
        if (isWoken) wake();
      });
  }

  const timer = setInterval(wake, LOOK_MS).unref();
  wake();
  return {
    wake,
    async close() {
      isClosing = true;
      clearInterval(timer);
      await running;
    },
  };
}
