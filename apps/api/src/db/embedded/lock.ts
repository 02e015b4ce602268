import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthOf } from './os-process.ts';
import { codeOf, StartProblem } from './start-problem.ts';

const LOCK = /^database\.lock\.(\d+)$/;

/**
 * Takes the lock of a folder for this process; returns what gives it back. Throws StartProblem when a live process holds it.
 *
 * The file `database.lock.<n>` with the highest n is the lock. It is free when it is empty or its process is gone. It is taken by
 * putting a whole file at n + 1, which only one of several can do, and a number is never used twice: so nobody can
 * remove by mistake the lock that another has just taken, as with a single file.
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const at = (number: number): string => join(folder, `database.lock.${number}`);
  const draft = join(folder, `database.lock-draft-${randomUUID()}`);
  await writeFile(draft, `${process.pid} ${(await birthOf(process.pid)) ?? ''}`, { flag: 'wx', mode: 0o644 });
  try {
    for (;;) {
      const numbers = await lockNumbers(folder);
      const last = Math.max(0, ...numbers);
      await refuseIfHeld(at(last), folder);
      if (await putAt(draft, at(last + 1))) {
        if (Math.max(...(await lockNumbers(folder))) === last + 1) {
          await Promise.all(numbers.map((number) => rm(at(number), { force: true })));
          return () => truncate(at(last + 1)).catch(ignoreMissing);
        }
        await rm(at(last + 1), { force: true });
      }
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function lockNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => LOCK.exec(name)?.[1] ?? []).map(Number);
}

async function refuseIfHeld(path: string, folder: string): Promise<void> {
  const text = (await readFile(path, 'utf8').catch(ignoreMissing)) ?? '';
  const pid = Number.parseInt(text, 10);
  if (Number.isNaN(pid) || text !== `${pid} ${await birthOf(pid)}`) return;
  throw new StartProblem(
    `The data folder ${folder} is in use by a Medhjul that runs already (process ${pid}): end that one, or set DATA_DIR to another folder.`,
  );
}

async function putAt(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}
