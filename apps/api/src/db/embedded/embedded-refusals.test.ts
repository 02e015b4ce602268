import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { platformPackage, prepareBinaries } from './binaries.ts';
import { type EmbeddedServer, startEmbedded, StartProblem } from './embedded.ts';
import { serverUser } from './server-user.ts';
import { startServer } from './server.ts';
import { openDataFolder, openHome, reachableHome } from './home.ts';
import {
  give,
  IS_ROOT,
  keepRow,
  keptRows,
  makeSandbox,
  NOBODY,
  ownFolder,
  removeSandbox,
  startChild,
  whileRunning,
} from './sandbox.ts';

if (!IS_ROOT) console.info('Not run: what only root meets (these tests run as an ordinary user).');
const ROOT = { uid: 0, gid: 0 };
const sentence = (message: string) => expect.objectContaining({ name: 'StartProblem', message });

jest.setTimeout(20_000);

let sandbox = '';
/** A data folder with a database, of the user of this process; each test leaves it stopped and as it was. */
let dataDir = '';

async function problemOf(start: Promise<EmbeddedServer>): Promise<string> {
  try {
    await (await start).stop();
    return 'it started';
  } catch (error) {
    return error instanceof StartProblem ? error.message : `not a StartProblem: ${String(error)}`;
  }
}

beforeAll(async () => {
  sandbox = await makeSandbox({ links: false });
  dataDir = join(sandbox, 'data');
  await (await startEmbedded({ dataDir, throwAway: true })).stop();
}, 30_000);

afterAll(() => removeSandbox(sandbox));

describe('refuses in one sentence', () => {
  test('a file in place of the data folder', async () => {
    const path = join(sandbox, 'file');
    await writeFile(path, '');
    for (const dataDir of [path, join(path, 'below')]) {
      expect(await problemOf(startEmbedded({ dataDir }))).toBe(
        `The data folder ${dataDir} cannot be made because a file is in its way: remove the file, or set DATA_DIR to another folder.`,
      );
    }
  });

  test('a port that is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve(Number(Object(other.address()).port))),
    );
    try {
      expect(await problemOf(startEmbedded({ dataDir, port }))).toBe(
        `Port ${port} of 127.0.0.1 is taken or may not be used: choose another port for the database, or none to get a free one.`,
      );
      const home = join(dataDir, 'database');
      const user = await serverUser(join(home, 'pgdata'));
      const binaries = await prepareBinaries(platformPackage(), home, user, () => undefined);
      expect(await startServer({ home, binaries, user, throwAway: true }, port)).toBe('portTaken');
    } finally {
      other.close();
    }
  });

  test('a database of another major version, which stays as it is', async () => {
    const versionFile = join(dataDir, 'database', 'pgdata', 'PG_VERSION');
    await writeFile(versionFile, '17\n');
    expect(await problemOf(startEmbedded({ dataDir }))).toMatch(
      /was made by PostgreSQL 17, and this Medhjul brings version 18: move it/,
    );
    await writeFile(versionFile, '18\n');
    const server = await startEmbedded({ dataDir });
    await Promise.all([server.stop(), server.stop()]);
  });

  test('a system without programs', async () => {
    expect(() => platformPackage('sunos-x64')).toThrow(
      sentence(
        'No embedded database is installed for this system (sunos-x64): set DATABASE_URL to a PostgreSQL server, version 15 or later.',
      ),
    );
    const source = join(sandbox, 'musl');
    await mkdir(join(source, 'native', 'bin'), { recursive: true });
    await writeFile(join(source, 'native', 'pg-symlinks.json'), '[]');
    for (const name of ['initdb', 'postgres'])
      await writeFile(join(source, 'native', 'bin', name), '#!/lib/ld-none.so\n', { mode: 0o755 });
    await expect(prepareBinaries(source, sandbox, undefined, () => undefined)).rejects.toThrow(
      sentence(
        'The embedded database does not run on this system (its C library is missing): set DATABASE_URL to a PostgreSQL server, version 15 or later.',
      ),
    );
  });

  test('a lost password file', async () => {
    const path = join(dataDir, 'database', 'password');
    const password = await readFile(path, 'utf8');
    await rm(path);
    expect(await problemOf(startEmbedded({ dataDir }))).toBe(
      `The password of the embedded database cannot be read from ${path}: bring the file back from a copy of the data folder.`,
    );
    await writeFile(path, password, { mode: 0o600 });
  });
});

(IS_ROOT ? describe : describe.skip)('with rights that differ', () => {
  test('an ordinary user is told who owns the folder or the data', async () => {
    const closed = await ownFolder(sandbox, 'closed', undefined);
    expect((await startChild(sandbox, { dataDir: join(closed, 'data') }, NOBODY).outcome).problem).toBe(
      `StartProblem: The data folder ${join(closed, 'data')} cannot be used by the user with number 65534: give that user the right to read and write it, or set DATA_DIR to another folder.`,
    );
    for (const path of [dataDir, join(dataDir, 'database')]) give(path, NOBODY);
    expect((await startChild(sandbox, { dataDir }, NOBODY).outcome).problem).toMatch(
      /belongs to the user with number \d+, and this one has number 65534: start as that user or as root/,
    );
    for (const path of [dataDir, join(dataDir, 'database')]) give(path, ROOT);
  });

  test('a bare install is copied where it may not be written, else mended, and root leaves data to their owner', async () => {
    const own = join(await ownFolder(sandbox, 'ordinary', NOBODY), 'data');
    const secondSteps: (string | undefined)[] = [];
    for (const user of [NOBODY, undefined, NOBODY]) {
      await whileRunning(startChild(sandbox, { dataDir: own }, user), async ({ problem, steps }) => {
        expect(problem).toBeUndefined();
        secondSteps.push(steps[1]);
      });
    }
    expect(secondSteps).toEqual([
      expect.stringMatching(
        /^Copying the database server to .*data\/database\/server-.*, because it cannot be run from/,
      ),
      'Starting the database',
      'Starting the database',
    ]);
    expect((await stat(join(own, 'database', 'pgdata'))).uid).toBe(65_534);
  });

  test('programs in a place the server may not enter are copied into its home', async () => {
    const closed = await ownFolder(sandbox, 'closed-project', undefined);
    const source = join(closed, 'package');
    await symlink(platformPackage(), source);
    await chmod(closed, 0o700);
    const home = await ownFolder(sandbox, 'home-with-programs', undefined);
    const { initdb } = await prepareBinaries(source, home, NOBODY, () => undefined);
    expect(initdb).toMatch(new RegExp(`^${home}/server-[^/]+/native/bin/initdb$`));
    expect(execFileSync(initdb, ['--version'], { cwd: '/', ...NOBODY }).toString()).toContain('PostgreSQL');
  });

  test('root gives the server a copy that belongs to root', async () => {
    execFileSync('chown', ['-R', '0:0', dataDir]);
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', join(dataDir, 'database', 'pgdata')]);
    await (await startEmbedded({ dataDir })).stop();
    expect((await stat(join(dataDir, 'database', 'pgdata', 'PG_VERSION'))).uid).not.toBe(0);
  });

  // The last one: it takes the data away.
  test('in a place others cannot enter the database goes to the shelter, and is kept when its data folder is removed', async () => {
    const closed = await ownFolder(sandbox, 'home-of-root', undefined);
    await chmod(closed, 0o700);
    const folder = join(closed, 'data');
    await rename(dataDir, folder);
    const shelterDir = join(sandbox, 'shelter');
    const steps: string[] = [];
    const start = () =>
      startEmbedded({ dataDir: folder, shelterDir, throwAway: true, onStep: (step) => steps.push(step) });
    const first = await start();
    await keepRow(first.url, 'sheltered');
    await first.stop();
    const second = await start();
    expect([second.firstStart, await keptRows(second.url, 'sheltered')]).toEqual([false, [{ word: 'Ærø' }]]);
    await second.stop();
    const place = await realpath(join(folder, 'database'));
    expect(place).toMatch(/shelter\/\w{12}$/);
    const told = `The database lies in ${place}, because the user it runs as cannot enter ${folder}`;
    expect(steps.filter((step) => step === told)).toHaveLength(2);

    await rm(folder, { recursive: true });
    const home = await openHome(await openDataFolder(folder));
    expect(await reachableHome(folder, home, NOBODY, shelterDir, (step) => steps.push(step))).toBe(place);
    const kept = / is kept in (.*): remove it when nobody needs it$/.exec(steps.at(-1) ?? '')?.[1] ?? '';
    expect(await readFile(join(kept, 'pgdata', 'PG_VERSION'), 'utf8')).toBe('18\n');
  });
});
