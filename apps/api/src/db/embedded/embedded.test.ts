import { spawn } from 'node:child_process';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { birthOf, servesFolder } from './os-process.ts';
import {
  give,
  IS_ROOT,
  keepRow,
  keptRows,
  killWithLifeline,
  makeSandbox,
  NOBODY,
  type Outcome,
  ownFolder,
  query,
  removeSandbox,
  serverPid,
  startChild,
  whileRunning,
} from './sandbox.ts';

if (!IS_ROOT) console.info('Not run: starts as root (these tests run as an ordinary user).');
const users = IS_ROOT ? (['root', 'ordinary'] as const) : (['ordinary'] as const);
type Who = (typeof users)[number];
const osUser = (who: Who) => (who === 'root' ? undefined : NOBODY);

jest.setTimeout(20_000);

let sandbox = '';
const firstStarts = new Map<Who, Outcome>();

/** The data folder that `who` has made; each test leaves it stopped and as it was, but for rows of its own (a copy takes a second). */
const dataOf = (who: Who): string => join(sandbox, who, 'data');

beforeAll(async () => {
  sandbox = await makeSandbox({ links: true });
  for (const who of users) {
    await ownFolder(sandbox, who, osUser(who));
    const child = startChild(sandbox, { dataDir: dataOf(who) }, osUser(who));
    await whileRunning(child, async (outcome) => void firstStarts.set(who, outcome));
  }
}, 30_000);

afterAll(() => removeSandbox(sandbox));

describe.each(users)('started as %s', (who) => {
  test('makes the database at the first start and keeps data, port and password at the next', async () => {
    expect(firstStarts.get(who)).toMatchObject({
      firstStart: true,
      url: expect.stringMatching(/@127\.0\.0\.1:\d+\/medhjul$/),
    });
    const dataDir = dataOf(who);
    const first = await whileRunning(startChild(sandbox, { dataDir }, osUser(who)), async (outcome) => {
      await keepRow(outcome.url, 'first_start');
      return outcome;
    });
    await whileRunning(startChild(sandbox, { dataDir }, osUser(who)), async (outcome) => {
      expect(outcome).toMatchObject({
        firstStart: false,
        url: first.url,
        steps: ['Preparing the database server', 'Starting the database'],
      });
      expect(await keptRows(outcome.url, 'first_start')).toEqual([{ word: 'Ærø' }]);
    });
  });

  test('serves UTF-8 with the Danish collation, on loopback and with the password only, forced to disk', async () => {
    const dataDir = dataOf(who);
    await whileRunning(startChild(sandbox, { dataDir, throwAway: false }, osUser(who)), async ({ url }) => {
      const sorted = await query(
        url,
        `select w from (values ('å'), ('aa'), ('z'), ('ø')) v(w) order by w collate "da-x-icu"`,
      );
      expect(sorted).toEqual([{ w: 'z' }, { w: 'ø' }, { w: 'å' }, { w: 'aa' }]);
      const names = [
        'listen_addresses',
        'unix_socket_directories',
        'server_encoding',
        'fsync',
        'synchronous_commit',
        'full_page_writes',
      ];
      const shown = await query<{ setting: string }>(
        url,
        `select setting from unnest('{${names}}'::text[]) with ordinality n(name, i) join pg_settings using (name) order by i`,
      );
      expect(shown.map((row) => row.setting)).toEqual(['127.0.0.1', '', 'UTF8', 'on', 'on', 'on']);
      const rules = await query(url, 'select type, address, auth_method from pg_hba_file_rules');
      expect(rules).toEqual([{ type: 'host', address: '127.0.0.1', auth_method: 'scram-sha-256' }]);
      await expect(query(url?.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
        'password authentication failed',
      );
      await expect(query(url, `select 'Inger'::int`)).rejects.toThrow('Inger');
    });
    const closed = await stat(join(dataDir, 'database', 'password'));
    expect(closed.mode & 0o777).toBe(0o600);
    expect(await readFile(join(dataDir, 'database', 'server.log'), 'utf8')).not.toContain('Inger');
  });

  test('turns the forcing to disk off for throw-away data, and runs as a user that is not root', async () => {
    const dataDir = dataOf(who);
    await whileRunning(startChild(sandbox, { dataDir, throwAway: true }, osUser(who)), async ({ url }) => {
      expect(
        await query(
          url,
          `select setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
        ),
      ).toEqual(Array.from({ length: 3 }, () => ({ setting: 'off' })));
      const runner = (await stat(`/proc/${await serverPid(dataDir)}`)).uid;
      expect(runner).not.toBe(0);
      if (who === 'ordinary') expect(runner).toBe(NOBODY?.uid ?? process.getuid?.());
    });
  });

  test('ends the server when its process is killed', async () => {
    const dataDir = dataOf(who);
    const child = startChild(sandbox, { dataDir }, osUser(who));
    await child.outcome;
    const pid = await serverPid(dataDir);
    await child.kill('SIGKILL');
    for (let waited = 0; waited < 5000 && (await birthOf(pid)) !== undefined; waited += 20) await sleep(20);
    expect(await birthOf(pid)).toBeUndefined();
  });

  test('ends a server that was left behind, and keeps its data', async () => {
    const dataDir = dataOf(who);
    const child = startChild(sandbox, { dataDir }, osUser(who));
    await keepRow((await child.outcome).url, 'left_behind');
    const left = await serverPid(dataDir);
    await killWithLifeline(child);
    expect(await servesFolder(left, join(dataDir, 'database', 'pgdata'))).toBe(true);
    await whileRunning(startChild(sandbox, { dataDir }, osUser(who)), async (outcome) => {
      expect(outcome.steps).toContain(`Ending the database server that an earlier run left behind (process ${left})`);
      expect(await keptRows(outcome.url, 'left_behind')).toEqual([{ word: 'Ærø' }]);
    });
  });

  test('recovers after the server was killed', async () => {
    const dataDir = dataOf(who);
    await whileRunning(startChild(sandbox, { dataDir, throwAway: false }, osUser(who)), async ({ url }) => {
      await keepRow(url, 'killed');
      process.kill(await serverPid(dataDir), 'SIGKILL');
    });
    await whileRunning(startChild(sandbox, { dataDir }, osUser(who)), async ({ url }) => {
      expect(await keptRows(url, 'killed')).toEqual([{ word: 'Ærø' }]);
    });
  });

  test('starts when the pid file names a stranger, or nobody', async () => {
    const dataDir = dataOf(who);
    const pidFile = join(dataDir, 'database', 'pgdata', 'postmaster.pid');
    const owner = await stat(join(dataDir, 'database', 'pgdata'));
    const stranger = spawn('sleep', ['60'], { cwd: '/', ...(IS_ROOT && { uid: owner.uid, gid: owner.gid }) });
    try {
      for (const content of [`${stranger.pid}\n${dataDir}\n1\n5432\n\n\n        1         1\nready\n`, '']) {
        await writeFile(pidFile, content);
        give(pidFile, owner);
        await whileRunning(startChild(sandbox, { dataDir }, osUser(who)), async (outcome) =>
          expect(outcome.problem).toBeUndefined(),
        );
      }
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  test('gives the folder to one of two that start at once, and tells the other who has it', async () => {
    const dataDir = dataOf(who);
    const both = [startChild(sandbox, { dataDir }, osUser(who)), startChild(sandbox, { dataDir }, osUser(who))];
    const outcomes = await Promise.all(both.map((child) => child.outcome));
    await Promise.all(both.map((child) => child.stop()));
    const winner = both[outcomes.findIndex((outcome) => outcome.url !== undefined)];
    expect(outcomes.flatMap((outcome) => outcome.problem ?? [])).toEqual([
      `StartProblem: The data folder ${dataDir} is in use by a Medhjul that runs already (process ${winner?.pid}): end that one, or set DATA_DIR to another folder.`,
    ]);
  });

  test('starts without its log and with a port file that says nothing', async () => {
    const home = join(dataOf(who), 'database');
    await rm(join(home, 'server.log'));
    await truncate(join(home, 'port'));
    const { url } = await whileRunning(
      startChild(sandbox, { dataDir: dataOf(who) }, osUser(who)),
      async (outcome) => outcome,
    );
    expect(url).toContain(`:${(await readFile(join(home, 'port'), 'utf8')).trim()}/`);
  });
});
