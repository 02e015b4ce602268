import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { clusterFolder } from './cluster.ts';
import { writeAnew } from './home.ts';
import { endServer, type OsUser, runAs } from './os-process.ts';
import { LOOPBACK } from './port.ts';
import { StartProblem } from './start-problem.ts';

/** Recovery after a crash may read much, so that a start is given up late. */
const PATIENCE_MS = 300_000;
/** Backends of a server that was killed end within this time. */
const BACKENDS_MS = 15_000;

export interface ServerOptions {
  readonly home: string;
  readonly binaries: Binaries;
  readonly user: OsUser | undefined;
  readonly throwAway: boolean;
}

/** Why a server ended before it was ready: its own words. */
interface Failure {
  readonly reason: string;
}

/** A server that accepts connections. */
export interface RunningServer {
  stop(): Promise<void>;
}

/** The settings of the server: loopback only; no row or statement ever in its log, which may be read by others than the database. */
function settings(home: string, port: number, throwAway: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    hba_file: join(home, 'pg_hba.conf'),
    max_connections: 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(throwAway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Starts the server of the home on a port; resolves when it accepts connections, or to `portTaken` when another program has taken the port
 * in the meantime. Throws StartProblem with the server's own words otherwise.
 */
export async function startServer(options: ServerOptions, port: number): Promise<RunningServer | 'portTaken'> {
  await writeAnew(join(options.home, 'pg_hba.conf'), `host all all ${LOOPBACK}/32 scram-sha-256\n`, 0o644);
  for (const end = Date.now() + BACKENDS_MS; ; await sleep(100)) {
    const outcome = await tryStart(options, port);
    if ('stop' in outcome) return outcome;
    if (outcome.reason.includes('Address already in use')) return 'portTaken';
    const backendsLeft = outcome.reason.includes('pre-existing shared memory block');
    if (!backendsLeft || Date.now() > end) {
      throw new StartProblem(
        `The database server did not start (${outcome.reason}): see ${join(options.home, 'server.log')}.`,
      );
    }
  }
}

async function tryStart(options: ServerOptions, port: number): Promise<RunningServer | Failure> {
  const { home, binaries, user, throwAway } = options;
  const logPath = join(home, 'server.log');
  await rename(logPath, `${logPath}.1`).catch(() => undefined);
  const log = await open(logPath, 'wx', 0o600);
  // A session of its own: Ctrl+C in the terminal ends this process, which then ends the server in its own time.
  const child = spawn(binaries.postgres, ['-D', clusterFolder(home), ...settings(home, port, throwAway)], {
    ...runAs(user),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const spawnError = new Promise<Error>((resolve) => child.once('error', resolve));
  await log.close();
  if (child.pid === undefined) return { reason: (await spawnError).message };
  child.unref();
  const server = tieToThisProcess(child.pid, user);
  if (await isReady(child, clusterFolder(home))) return server;
  await server.stop();
  return { reason: lastWords(await readFile(logPath, 'utf8')) };
}

/** Waits until the server has written that it is ready (line 8 of its pid file); false when it ended instead. */
async function isReady(child: ChildProcess, pgdata: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(10)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const lines = (await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
  }
  return false;
}

function lastWords(log: string): string {
  const lines = log.trim().split('\n');
  const telling =
    lines.find((line) => line.includes('Address already in use')) ??
    lines.findLast((line) => /(FATAL|PANIC|ERROR):/.test(line));
  return (telling ?? lines.at(-1) ?? '').replace(/^.*?(LOG|FATAL|PANIC|ERROR):\s*/, '') || 'it said nothing';
}

/**
 * Ties the server's life to this process: a shell waits on a pipe that closes when this process ends, however it ends, and then asks
 * the server for a fast shutdown. Where that fails, the next start finds the server (`endLeftServer`).
 */
function tieToThisProcess(pid: number, user: OsUser | undefined): RunningServer {
  const lifeline = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(pid)], {
    ...runAs(user),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  lifeline.once('error', () => undefined);
  lifeline.unref();
  let stopped: Promise<void> | undefined;
  return {
    stop() {
      stopped ??= endServer(pid).finally(() => lifeline.kill('SIGKILL'));
      return stopped;
    },
  };
}
