import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { codeOf, StartProblem } from './start-problem.ts';

const run = promisify(execFile);

/** What programs of the database are given: nothing of this process's environment, so that no PG* setting reaches them. */
const PLAIN_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** An operating system user that programs of the database run as. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

/** Options for a child process that runs as `user` (undefined: the user of this process). The folder `/` is one everybody may stand in. */
export function runAs(user: OsUser | undefined) {
  return { cwd: '/', env: PLAIN_ENV, ...(user && { uid: user.uid, gid: user.gid }) };
}

/**
 * When the process `pid` began, as a text that no later process with the same number shares.
 * Undefined when there is no such process or it is a zombie, which nobody may ever collect in a container.
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? birthOnLinux(pid) : birthByPs(pid);
}

async function birthOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The program's name stands in brackets and may hold blanks; after it come the state and, as the 20th value, the start in ticks.
  const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = values[0] ?? '';
  if (state === '' || state === 'Z' || state === 'X') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${boot.trim()}/${values[19]}`;
}

async function birthByPs(pid: number): Promise<string | undefined> {
  const { stdout } = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], runAs(undefined)).catch(() => ({
    stdout: '',
  }));
  const [state, ...start] = stdout.trim().split(/\s+/);
  return state === undefined || state === '' || state.startsWith('Z') ? undefined : start.join(' ');
}

/** Whether the live process `pid` is the PostgreSQL server of the data in `pgdata` (a real path): the server stands in its data. */
export async function servesFolder(pid: number, pgdata: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === pgdata;
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)], runAs(undefined)).catch(() => ({
    stdout: '',
  }));
  return stdout.includes(pgdata);
}

/** Ends a PostgreSQL server: the fast shutdown; after 30 s the immediate one, from which the next start recovers. */
export async function endServer(pid: number): Promise<void> {
  const steps = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const;
  for (const [signal, patience] of steps) {
    if (!send(pid, signal) || (await isGone(pid, patience))) return;
  }
  throw new StartProblem(`The database server (process ${pid}) does not end: end it by hand and start again.`);
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    throw new StartProblem(
      `The database server (process ${pid}) belongs to another user and cannot be ended: end it by hand and start again.`,
      {
        cause: error,
      },
    );
  }
}

async function isGone(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(10)) {
    if ((await birthOf(pid)) === undefined) return true;
  }
  return false;
}
