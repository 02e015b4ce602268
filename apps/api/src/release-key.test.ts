import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';
import { keyOf, loadReleaseKey } from './release-key.ts';

const SERVER = 'postgresql://host/medhjul';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medhjul-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

const load = (env: Record<string, string>) => loadReleaseKey(readConfig({ DATA_DIR: folder, ...env }));
async function fileWith(content: string, mode: number): Promise<string> {
  const path = join(folder, 'key');
  await writeFile(path, content);
  await chmod(path, mode);
  return path;
}

describe('a key', () => {
  const key = randomBytes(32);

  test.each(['hex', 'base64', 'base64url'] as const)('is written as %s', (form) => {
    expect(keyOf(` ${key.toString(form)}\n`)).toEqual(key);
  });

  test.each([
    '',
    'x',
    'secret',
    key.toString('hex').slice(2),
    randomBytes(31).toString('base64'),
    `${key.toString('hex')} x`,
  ])('is not: %j', (text) => {
    expect(keyOf(text)).toBeNull();
  });
});

describe('the settings', () => {
  const key = randomBytes(40);

  test('name the key, or nothing', async () => {
    expect(await load({ DATABASE_URL: SERVER })).toBeNull();
    expect(await load({ RELEASE_KEY: key.toString('base64') })).toEqual(key);
    expect(readConfig({ RELEASE_KEY_BEFORE: key.toString('hex') }).releaseKey.before).toEqual(key);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['RELEASE_KEY', 'RELEASE_KEY_BEFORE'])('refuse a short %s, and show none of it', (name) => {
    const start = () => readConfig({ [name]: 'hemmelig' });
    expect(start).toThrow(`The setting ${name} is wrong: must be at least 32 random bytes`);
    expect(start).not.toThrow(/hemmelig/);
  });

  test('name one place only', () => {
    expect(() => readConfig({ RELEASE_KEY: key.toString('hex'), RELEASE_KEY_FILE: '/key' })).toThrow('not both');
  });
});

describe('the key file', () => {
  const key = randomBytes(32);

  test.each([0o600, 0o400])('is read where it is its owner’s alone: %o', async (mode) => {
    const path = await fileWith(`${key.toString('base64')}\n`, mode);
    expect(await load({ DATABASE_URL: SERVER, RELEASE_KEY_FILE: path })).toEqual(key);
  });

  test.each([0o640, 0o604, 0o660, 0o700, 0o644])('is refused with mode %o', async (mode) => {
    const path = await fileWith(key.toString('base64'), mode);
    await expect(load({ RELEASE_KEY_FILE: path })).rejects.toThrow(`${path} must be its owner's alone`);
  });

  test('is refused where it is missing, a folder or holds no key, and shows none of it', async () => {
    await expect(load({ RELEASE_KEY_FILE: join(folder, 'none') })).rejects.toThrow('(ENOENT)');
    await mkdir(join(folder, 'inner'));
    await expect(load({ RELEASE_KEY_FILE: join(folder, 'inner') })).rejects.toThrow('is no file');
    const path = await fileWith('hemmelig', 0o600);
    await expect(load({ RELEASE_KEY_FILE: path })).rejects.toThrow(`${path} holds no key`);
    await expect(load({ RELEASE_KEY_FILE: path })).rejects.not.toThrow(/hemmelig/);
  });
});

describe('the embedded database', () => {
  test('gets a key of its own at the first start, and keeps it', async () => {
    const made = await load({});
    expect(made).toHaveLength(32);
    const path = join(folder, 'release.key');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(keyOf(await readFile(path, 'utf8'))).toEqual(made);
    expect(await load({})).toEqual(made);
    expect(await readdir(folder)).toEqual(['release.key']);
  });

  test('does not start with one that others can read', async () => {
    await load({});
    await chmod(join(folder, 'release.key'), 0o644);
    await expect(load({})).rejects.toThrow('must be its owner');
  });
});
