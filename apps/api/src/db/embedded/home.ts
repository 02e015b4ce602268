import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type OsUser, runAs } from './os-process.ts';
import { codeOf, OWN_SERVER, StartProblem, unwritable } from './start-problem.ts';

const run = promisify(execFile);

/** Makes the data folder where it is missing; returns its real path, so that two ways of writing it are one folder. */
export async function openDataFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    // Node's word for a disk that is mounted for reading only.
    throw codeOf(error) === 'ENOENT' ? new StartProblem(unwritable(path), { cause: error }) : error;
  });
  return realpath(path);
}

/**
 * The folder of everything that belongs to the embedded database, `<data folder>/database`: made when it is missing, and the real path where
 * it is a link. Others may pass through it, for the server may run as another user; what is in it is closed, each by itself.
 */
export async function openHome(folder: string): Promise<string> {
  const entry = join(folder, 'database');
  if ((await lstat(entry).catch(() => undefined)) === undefined) await mkdir(entry);
  const home = await realpath(entry).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new StartProblem(
      `The database that ${entry} leads to is gone: bring it back, or remove that link to begin with an empty one.`,
    );
  });
  if (process.getuid?.() === (await stat(home)).uid || process.getuid?.() === 0) await chmod(home, 0o711);
  return home;
}

/**
 * Sees to it that `user` can reach the home; returns where the home lies then. A data folder in a place closed to others (a home of mode 700)
 * keeps a link, and the home moves to `<shelter>/<hash of the folder's path>`.
 */
export async function reachableHome(
  folder: string,
  home: string,
  user: OsUser | undefined,
  shelter: string,
  say: (step: string) => void,
): Promise<string> {
  if (user === undefined || (await canEnter(user, home))) return home;
  if (await canEnter(user, dirname(folder))) await openOwnFolder(folder, user);
  if (await canEnter(user, home)) return home;
  if (home !== join(folder, 'database') || !(await canEnter(user, await openShelter(shelter)))) {
    throw new StartProblem(
      `The database lies in ${home}, where the user with number ${user.uid} cannot enter: let that user pass the folders above it.`,
    );
  }
  const place = join(shelter, createHash('sha256').update(folder).digest('hex').slice(0, 12));
  await keepEarlier(place, say);
  await run('mv', [home, place], runAs(undefined));
  await symlink(place, home);
  return place;
}

/** A data folder that root made with mode 700 and that holds only what is ours is opened to the server's group, to pass through. */
async function openOwnFolder(folder: string, user: OsUser): Promise<void> {
  const { uid, gid, mode } = await stat(folder);
  const names = await readdir(folder);
  if (uid !== 0 || gid !== 0 || !names.every((name) => name.startsWith('database'))) return;
  await chown(folder, uid, user.gid);
  await chmod(folder, (mode & 0o700) | 0o010);
}

async function canEnter(user: OsUser, folder: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], runAs(user));
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) return false;
    throw new StartProblem(
      `PostgreSQL does not run as root, and this root may not start programs as the user with number ${user.uid}: start as an ordinary user, or ${OWN_SERVER}.`,
      { cause: error },
    );
  }
}

async function openShelter(shelter: string): Promise<string> {
  await mkdir(shelter, { recursive: true });
  await chmod(shelter, 0o755);
  return shelter;
}

/** What is in the place without a link to it belonged to a data folder that was removed: it is somebody's data, so it is kept and named. */
async function keepEarlier(place: string, say: (step: string) => void): Promise<void> {
  if ((await stat(place).catch(() => undefined)) === undefined) return;
  const kept = `${place}.earlier-${Date.now()}`;
  await rename(place, kept);
  say(`The database of an earlier data folder of this name is kept in ${kept}: remove it when nobody needs it`);
}

/** Writes a file as a new one, never through a link and never into what another user made. */
export async function writeAnew(path: string, content: string, mode: number): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, content, { flag: 'wx', mode });
}
