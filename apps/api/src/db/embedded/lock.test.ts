import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { takeLock } from './lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medhjul-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('is held by one until it is given back', async () => {
  const release = await takeLock(folder);
  await expect(takeLock(folder)).rejects.toThrow(
    expect.objectContaining({
      name: 'StartProblem',
      message: `The data folder ${folder} is in use by a Medhjul that runs already (process ${process.pid}): end that one, or set DATA_DIR to another folder.`,
    }),
  );
  await release();
  await (
    await takeLock(folder)
  )();
  expect(await readdir(folder)).toHaveLength(1);
});

test.each([
  ['a process that is gone', '4194305 boot/1'],
  ['an earlier process with the same number', `${process.pid} boot/1`],
  ['nobody, after a crash of the machine', '\0\0\0\0'],
])('is free when it belongs to %s', async (_, content) => {
  await writeFile(join(folder, 'database.lock.7'), content);
  await takeLock(folder);
  expect(await readdir(folder)).toEqual(['database.lock.8']);
});

test('goes to exactly one of many that find it left behind, again and again', async () => {
  for (let round = 0; round < 30; round += 1) {
    await writeFile(join(folder, `database.lock.${round * 100 + 50}`), '4194305 boot/1');
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(folder)));
    const winners = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    expect(winners).toHaveLength(1);
    await winners[0]?.();
  }
});
