import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { writeAnew } from './home.ts';
import { type OsUser, runAs } from './os-process.ts';
import { linesOf, StartProblem } from './start-problem.ts';

const run = promisify(execFile);

/** Name of the database in the cluster and of its superuser. */
export const DATABASE = 'medhjul';
export const SUPERUSER = 'postgres';

/** Where the home keeps the cluster. */
export function clusterFolder(home: string): string {
  return join(home, 'pgdata');
}

export async function hasCluster(home: string): Promise<boolean> {
  return (await lstat(clusterFolder(home)).catch(() => undefined)) !== undefined;
}

/**
 * Makes the cluster with the empty database in it, whole or not at all: it gets its name when it is finished, and its password is on disk
 * before that. Text is UTF-8 and sorts by code point, the same on every machine; lists are sorted with "da-x-icu" where they are read.
 */
export async function createCluster(
  home: string,
  binaries: Binaries,
  user: OsUser | undefined,
  throwAway: boolean,
): Promise<void> {
  const part = `${clusterFolder(home)}.part-${process.pid}`;
  const leftovers = (await readdir(home)).filter((name) => name.startsWith('pgdata.part-'));
  for (const name of leftovers) await rm(join(home, name), { recursive: true, force: true, maxRetries: 5 });
  await mkdir(part, { mode: 0o700 });
  if (user) await chown(part, user.uid, user.gid);
  try {
    await fillCluster(part, home, binaries, user, throwAway);
  } catch (error) {
    await rm(part, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
  await rename(part, clusterFolder(home));
}

async function fillCluster(
  part: string,
  home: string,
  binaries: Binaries,
  user: OsUser | undefined,
  throwAway: boolean,
): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const speed = throwAway ? ['--no-sync'] : [];
  await step(run(binaries.initdb, ['-D', part, '-U', SUPERUSER, '--auth=reject', ...locale, ...speed], runAs(user)));

  const password = randomBytes(24).toString('base64url');
  await writeAnew(passwordFile(home), `${password}\n`, 0o600);
  const settings = ['-c', 'exit_on_error=on', ...(throwAway ? ['-c', 'fsync=off'] : [])];
  const single = run(binaries.postgres, ['--single', '-D', part, ...settings, 'postgres'], runAs(user));
  single.child.stdin?.end(`ALTER ROLE ${SUPERUSER} PASSWORD '${password}';\nCREATE DATABASE ${DATABASE};\n`);
  await step(single);
}

async function step(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    const lines = linesOf(error);
    const words = lines.flatMap((line) => /\b(?:error|FATAL|PANIC):\s*(.+)/.exec(line)?.[1] ?? [])[0] ?? lines[0];
    throw new StartProblem(`The database could not be created (${words}).`, { cause: error });
  });
}

/** Refuses a cluster that these programs cannot serve, and mends what a copy of the folder loses: its owner and its closed mode. */
export async function checkCluster(home: string, binaries: Binaries, user: OsUser | undefined): Promise<void> {
  const pgdata = clusterFolder(home);
  const version = (await readFile(join(pgdata, 'PG_VERSION'), 'utf8').catch(() => 'unknown')).trim();
  if (version !== String(binaries.major)) {
    throw new StartProblem(
      `The database in ${pgdata} was made by PostgreSQL ${version}, and this Medhjul brings version ${binaries.major}: move it with pg_dump into a new data folder, or set DATABASE_URL to a server of version ${version}.`,
    );
  }
  if (user && (await lstat(pgdata)).uid === 0)
    await run('chown', ['-R', `${user.uid}:${user.gid}`, pgdata], runAs(undefined));
  await chmod(pgdata, 0o700);
}

/** The superuser's password. Throws StartProblem when its file is gone. */
export async function readPassword(home: string): Promise<string> {
  const path = passwordFile(home);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new StartProblem(
      `The password of the embedded database cannot be read from ${path}: bring the file back from a copy of the data folder.`,
      {
        cause: error,
      },
    );
  });
  return text.trim();
}

function passwordFile(home: string): string {
  return join(home, 'password');
}
