import { readConfig } from '../config.ts';
import { startEmbedded } from '../db/embedded/embedded.ts';
import { codeOf, StartProblem } from '../db/embedded/start-problem.ts';
import { hostTransaction } from '../db/host-transaction.ts';
import { migrate } from '../db/migrate.ts';
import { loadReference } from '../db/seed/load-reference.ts';
import { ExportRefused } from './export-folder.ts';
import { ImportRefused, ImportStopped } from './problems.ts';
import type { Progress } from './progress.ts';

/** The command line is not understood. The message is one sentence for the console. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/**
 * Gives a command the database of the settings: the schema up to date, the reference content there. The embedded server is started for
 * the command and ended after it; it works for one program at a time.
 * @throws StartProblem where the database cannot be had, or whatever `work` throws
 */
export async function withDatabase<T>(
  env: Record<string, string | undefined>,
  progress: Progress,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const server =
    config.ownerUrl === null ? await startEmbedded({ dataDir: config.dataDir, onStep: progress.step }) : null;
  try {
    const url = server?.url ?? config.ownerUrl ?? '';
    if (config.mode === 'demonstration' || config.ownerUrl !== config.databaseUrl) {
      progress.step('Bringing the database up to date');
      await migrate(url);
    }
    await hostTransaction(url, 'medhjul_owner', loadReference);
    return await work(url);
  } finally {
    await server?.stop();
  }
}

/** What went wrong in words for the console. A database's own message may quote what stands in the files, so it is not passed on. */
function words(error: unknown): string {
  if (error instanceof ImportRefused) {
    const { length } = error.problems;
    return `${error.message}\nNothing was changed: ${length === 1 ? 'one problem' : `${length} problems`} in the files.`;
  }
  const told = [StartProblem, ImportStopped, ExportRefused, UsageProblem].some((kind) => error instanceof kind);
  if (told && error instanceof Error) return error.message;
  const code = codeOf(error) ?? '';
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28P01', '28000', '3D000'].includes(code)) {
    return `The database of DATABASE_URL cannot be reached (${code}): check the address, and that the server runs.`;
  }
  if (code === '42501') {
    return 'The login of DATABASE_URL may not do this: set DATABASE_OWNER_URL to the address of the login that owns the schema.';
  }
  if (/^[0-9A-Z]{5}$/.test(code)) {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null;
    return `The database refused the run (${[code, constraint].filter(Boolean).join(', ')}); nothing was changed.`;
  }
  return `The run failed: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`;
}

/** Runs a command of the host: on any failure its words on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(words(error));
    process.exitCode = 1;
  }
}
