import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { until } from '../../testing/live.ts';
import { prepare, runFor } from '../../testing/release-steps.ts';
import {
  asked,
  begun,
  count,
  endless,
  house,
  made,
  nothingStored,
  on,
  reached,
  withReleaseWorkers,
  worked,
  worker,
  workerParts,
} from '../../testing/release-workers.ts';
import { NothingToCountError, prepareRelease, publishRelease } from './build-release.ts';
import type { Builder } from './release-step.ts';

withReleaseWorkers();

const throwing = (error: Error): Builder => {
  const fail = () => Promise.reject(error);
  return { prepareRelease: fail, publishRelease: fail };
};

describe('what a dead instance left', () => {
  test('in the middle of building is built by another, once', async () => {
    const id = await asked();
    const slow = endless();
    const first = worker({ build: slow.build });
    await until(() => slow.isAtWork());
    await first.close();
    expect(slow.isAtWork()).toBe(false);
    expect((await runFor(house, id)).state).toBe('PUBLISHING');
    await nothingStored();
    worker();
    expect((await reached(id, 'PUBLISHED')).release?.number).toBe(1);
    expect(await count('release')).toBe(1);
  });

  test('while it prepared is prepared by another', async () => {
    const id = await begun();
    const slow = endless();
    const first = worker({ build: slow.build });
    await until(() => slow.isAtWork());
    await first.close();
    worker();
    await reached(id, 'PREPARED');
  });

  test('after publishing, before it could say so, is not published again', async () => {
    const id = await asked();
    const first = worker({
      build: {
        prepareRelease,
        async publishRelease(pool, input) {
          await publishRelease(pool, input);
          throw new Error('Connection terminated unexpectedly');
        },
      },
    });
    await until(async () => (await count('release')) === 1);
    await first.close();
    expect((await runFor(house, id)).state).toBe('PUBLISHING');
    // not even a key is needed to find that out
    worker({ key: null });
    expect((await reached(id, 'PUBLISHED')).release?.id).toBe(id);
    expect(await count('release')).toBe(1);
  });
});

test('of two instances one works', async () => {
  const id = await asked();
  const [one, other] = [endless(), endless()];
  const workers = [worker({ build: one.build }), worker({ build: other.build })];
  await until(() => one.isAtWork() || other.isAtWork());
  for (const each of workers) each.wake();
  await wait(300);
  expect(one.calls() + other.calls()).toBe(1);
  for (const each of workers) await each.close();
  for (let n = 0; n < 2; n++) worker();
  await reached(id, 'PUBLISHED');
  expect(await count('release')).toBe(1);
});

test('a builder whose connection is lost builds on for nobody', async () => {
  const id = await asked();
  const slow = endless();
  worker({ build: slow.build });
  await until(() => slow.isAtWork());
  await on.build.sql.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'medhjul release turn'`,
  );
  await until(() => !slow.isAtWork());
  worker();
  await reached(id, 'PUBLISHED');
});

describe('a run fails', () => {
  test('without a key', async () => {
    const id = await begun();
    worker({ key: null });
    const { problem, gate, progress } = await reached(id, 'FAILED');
    expect([problem, gate, progress]).toEqual(['NO_KEY', [], 0]);
  });

  test('with another key than the one that made what is kept, unless that is given too', async () => {
    await made();
    const [id, newKey] = [await begun(), randomBytes(32)];
    expect((await worked(id, 'FAILED', { key: newKey })).problem).toBe('WRONG_KEY');
    const { published } = await made(undefined, { key: newKey, keyBefore: workerParts.key });
    expect(published.release?.number).toBe(2);
  });

  test.each([
    ['NOTHING_TO_COUNT', new NothingToCountError()],
    ['INTERNAL', new Error('a secret of the building')],
  ])('with %s, and the next may begin', async (problem, error) => {
    const id = await begun();
    worker({ build: throwing(error) });
    const run = await reached(id, 'FAILED');
    expect(run.problem).toBe(problem);
    expect(JSON.stringify(run)).not.toContain('secret');
    await nothingStored();
    expect((await prepare(house)).errors).toEqual([]);
  });

  test('not when the database is away for a moment', async () => {
    const id = await begun();
    let calls = 0;
    const away = () => {
      calls += 1;
      return Promise.reject(new Error('Connection terminated unexpectedly'));
    };
    const first = worker({ build: { prepareRelease: away, publishRelease: away } });
    await until(() => calls > 0);
    await first.close();
    expect((await runFor(house, id)).state).toBe('PREPARING');
    worker();
    await reached(id, 'PREPARED');
  });
});
