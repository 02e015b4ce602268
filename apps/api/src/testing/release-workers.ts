import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import pino from 'pino';
import { openReleasePool } from '../db/release-pool.ts';
import type { Builder } from '../features/release/release-step.ts';
import { startReleaseWorker, type ReleaseWorker, type ReleaseWorkerParts } from '../features/release/release-worker.ts';
import { testApp, type Session, type TestApp } from './app.ts';
import { until } from './live.ts';
import { prepare, publish, runFor } from './release-steps.ts';
import { withoutReleases } from './releases.ts';
import { everyRole, type Roles } from './roles.ts';

/** What the test's workers are given unless it says otherwise. */
export const workerParts = {
  key: randomBytes(32),
  log: pino({ level: 'silent' }),
  now: () => new Date('2026-06-15T10:00:00Z'),
};

export let on: TestApp;
/** The training house. */
export let house: Session;
/** Ended after the test, the last first. */
export const closers: (() => Promise<void>)[] = [];

async function layOut({ units, L, other, E }: Roles): Promise<void> {
  for (const [unit, leader] of [
    [units.school, L.employment],
    [units.house, other.employment],
  ] as const) {
    for (let n = 0; n < 12; n++) await on.build.employ(`Ansat${n}`, { unit, leader });
  }
  await on.build.requirement({ unit: units.root, element: 'E1.1', level: 3 });
  await on.build.holding(E.employment, 'E1.1', 'agreed', 1, '2026-03-01');
}

/** For a test file: a municipality with something to count, and no release before each test. */
export function withReleaseWorkers(): void {
  beforeAll(async () => {
    on = await testApp();
    const roles = await everyRole(on);
    house = await on.as(roles.HR.person);
    await layOut(roles);
  });
  beforeEach(async () => {
    await withoutReleases(on);
    await on.build.sql.query('DELETE FROM release_column; DELETE FROM release_people');
  });
  afterEach(async () => {
    for (const close of closers.splice(0).toReversed()) await close();
    await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = DEFAULT');
  });
  afterAll(() => on.close());
}

/** An instance that makes releases until the test ends. */
export function worker(over: Partial<ReleaseWorkerParts> = {}): ReleaseWorker {
  const pool = openReleasePool(on.loginUrl, () => {});
  const made = startReleaseWorker({ pool, url: on.loginUrl, keyBefore: null, ...workerParts, ...over });
  closers.push(pool.close, made.close);
  return made;
}

export const reached = async (id: string, state: string) => {
  await until(async () => (await runFor(house, id)).state === state);
  return runFor(house, id);
};
export const begun = async () => (await prepare(house)).run?.id ?? '';
/** One worker brings a run there, and ends. */
export async function worked(id: string, state: string, over: Partial<ReleaseWorkerParts> = {}) {
  const one = worker(over);
  const run = await reached(id, state);
  await one.close();
  return run;
}
/** A release prepared, and asked to be published. */
export async function asked(): Promise<string> {
  const id = await begun();
  await worked(id, 'PREPARED');
  expect((await publish(house, id)).errors).toEqual([]);
  return id;
}
/** A release from asking to the end. */
export async function made(reason?: string, over: Partial<ReleaseWorkerParts> = {}) {
  const id = await begun();
  const prepared = await worked(id, 'PREPARED', over);
  expect((await publish(house, id, reason)).errors).toEqual([]);
  return { prepared, published: await worked(id, 'PUBLISHED', over) };
}
export const count = async (table: string) =>
  Number((await on.build.sql.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
export const nothingStored = async () => {
  for (const table of [
    'release',
    'release_wheel',
    'release_block',
    'release_cells',
    'release_column',
    'release_people',
  ]) {
    expect([table, await count(table)]).toEqual([table, 0]);
  }
};

/** Builds for as long as it is let, and says how far it is. */
export function endless() {
  let calls = 0;
  let isAtWork = false;
  const build: Builder['publishRelease'] = async (_, { onProgress }) => {
    calls += 1;
    isAtWork = true;
    try {
      for (;;) {
        onProgress?.(42);
        await wait(20);
      }
    } finally {
      isAtWork = false;
    }
  };
  return {
    build: { prepareRelease: build, publishRelease: build },
    calls: () => calls,
    isAtWork: () => isAtWork,
  };
}
