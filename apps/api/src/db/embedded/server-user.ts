import { execFile } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type OsUser, runAs } from './os-process.ts';
import { OWN_SERVER, StartProblem } from './start-problem.ts';

const run = promisify(execFile);
const ACCOUNT = 'postgres';

/**
 * The user that the database server runs as; undefined: the user of this process. PostgreSQL refuses root, so that root starts it as the
 * owner of the data that is there, else as the account `postgres`, which is made when it is missing.
 */
export async function serverUser(pgdata: string): Promise<OsUser | undefined> {
  const self = process.getuid?.();
  const data = await lstat(pgdata).catch(() => undefined);
  if (self !== 0) {
    if (data === undefined || data.uid === self) return undefined;
    throw new StartProblem(
      `The database in ${pgdata} belongs to the user with number ${data.uid}, and this one has number ${self}: start as that user or as root, or set DATA_DIR to another folder.`,
    );
  }
  // Data that belongs to root was put back from a copy: it is given to the account again.
  if (data !== undefined && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  return (await lookUp()) ?? (await makeAccount());
}

async function lookUp(): Promise<OsUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => run('id', [what, ACCOUNT], runAs(undefined))));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return undefined;
  }
}

async function makeAccount(): Promise<OsUser> {
  const options = ['--system', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  let reason: unknown;
  // A group of that name may be left from a removed package, and then has to be named.
  for (const group of [['--user-group'], ['--gid', ACCOUNT]]) {
    await run('useradd', [...options, ...group, ACCOUNT], runAs(undefined)).catch((error: unknown) => (reason = error));
    const made = await lookUp();
    if (made) return made;
  }
  throw new StartProblem(
    `PostgreSQL does not run as root, and no user ${ACCOUNT} could be made for it: start as an ordinary user, or ${OWN_SERVER}.`,
    {
      cause: reason,
    },
  );
}
