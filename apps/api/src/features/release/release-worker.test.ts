import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { startBackground } from '../../background.ts';
import { readConfig } from '../../config.ts';
import { createListener } from '../../db/listener.ts';
import { openReleasePool } from '../../db/release-pool.ts';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { until } from '../../testing/live.ts';
import { cancel, prepare, publish, runFor } from '../../testing/release-steps.ts';
import { withoutReleases } from '../../testing/releases.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { NothingToCountError, prepareRelease, publishRelease } from './build-release.ts';
import type { Builder } from './release-step.ts';
import { startReleaseWorker, type ReleaseWorker, type ReleaseWorkerParts } from './release-worker.ts';

const key = randomBytes(32);
const log = pino({ level: 'silent' });
const now = () => new Date('2026-06-15T10:00:00Z');
let on: TestApp;
let roles: Roles;
let house: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
  for (const [unit, leader] of [
    [roles.units.school, roles.L.employment],
    [roles.units.house, roles.other.employment],
  ] as const) {
    for (let n = 0; n < 12; n++) await on.build.employ(`Ansat${n}`, { unit, leader });
  }
  await on.build.requirement({ unit: roles.units.root, element: 'E1.1', level: 3 });
  await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 1, '2026-03-01');
});
const closers: (() => Promise<void>)[] = [];
beforeEach(async () => {
  await withoutReleases(on);
  await on.build.sql.query('DELETE FROM release_column; DELETE FROM release_people');
});
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
  await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = DEFAULT');
});
afterAll(() => on.close());

function worker(over: Partial<ReleaseWorkerParts> = {}): ReleaseWorker {
  const pool = openReleasePool(on.loginUrl, () => {});
  const made = startReleaseWorker({ pool, url: on.loginUrl, key, keyBefore: null, log, now, ...over });
  closers.push(pool.close, made.close);
  return made;
}

const reached = async (id: string, state: string) => {
  await until(async () => (await runFor(house, id)).state === state);
  return runFor(house, id);
};
const begun = async () => (await prepare(house)).run?.id ?? '';
/** One worker brings a run there, and ends. */
async function worked(id: string, state: string, over: Partial<ReleaseWorkerParts> = {}) {
  const one = worker(over);
  const run = await reached(id, state);
  await one.close();
  return run;
}
/** A release prepared, and asked to be published. */
async function asked(): Promise<string> {
  const id = await begun();
  await worked(id, 'PREPARED');
  expect((await publish(house, id)).errors).toEqual([]);
  return id;
}
const count = async (table: string) =>
  Number((await on.build.sql.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
const nothingStored = async () => {
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
function endless() {
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
const throwing = (error: Error): Builder => {
  const fail = () => Promise.reject(error);
  return { prepareRelease: fail, publishRelease: fail };
};

test('from asking to a release, woken by what the database tells', async () => {
  const listener = createListener(on.loginUrl, log);
  const background = await startBackground({
    config: readConfig({}),
    url: on.loginUrl,
    publicUrl: 'http://localhost',
    listener,
    releaseKey: key,
    log,
    now,
  });
  closers.push(listener.close, background.close);
  const id = await begun();
  const prepared = await reached(id, 'PREPARED');
  expect(prepared).toMatchObject({ progress: 100, viewerCanPublish: true, viewerCanCancel: true, release: null });
  expect(prepared.preview).toMatchObject({ countedOn: '2026-06-15', planYear: 2026 });
  expect(prepared.gate.filter(({ passes }) => !passes)).toEqual([]);
  await nothingStored();
  await publish(house, id);
  const published = await reached(id, 'PUBLISHED');
  expect(published.release).toMatchObject({ id, number: 1, planYear: 2026, countedOn: '2026-06-15', reason: null });
  expect(await count('release')).toBe(1);
  const { rows } = await on.build.sql.query(`SELECT detail FROM system_log WHERE action = 'release_published'`);
  expect(rows).toEqual([{ detail: { release: id, number: 1 } }]);
});

test('a run keeps its structure and never a cell', async () => {
  const id = await begun();
  worker();
  await reached(id, 'PREPARED');
  const { rows } = await on.build.sql.query('SELECT preview, gate FROM release_run WHERE id = $1', [id]);
  const [{ preview, gate }] = rows;
  const keys = (list: object[]) => [...new Set(list.flatMap((each) => Object.keys(each)))].toSorted();
  expect(keys([preview])).toEqual(['blocks', 'columns', 'countedOn', 'planYear']);
  expect(keys(preview.blocks)).toEqual(['centreIds', 'isCarried', 'isMerged', 'people', 'wheel']);
  expect(keys(preview.columns)).toEqual(['forBlocks', 'forMunicipality', 'measure', 'unpublished', 'wheel']);
  expect([...new Set(Object.values(gate))]).toEqual(['pass']);
});

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

test('how far it is can be followed', async () => {
  const id = await begun();
  worker({ build: endless().build });
  await until(async () => (await runFor(house, id)).progress === 42);
});

test('what is let go while it is prepared stops, and the next begins', async () => {
  const id = await begun();
  const slow = endless();
  const first = worker({ build: slow.build });
  await until(() => slow.isAtWork());
  await cancel(house, id);
  await until(() => !slow.isAtWork());
  expect((await runFor(house, id)).state).toBe('CANCELLED');
  await first.close();
  const next = await begun();
  worker();
  await reached(next, 'PREPARED');
  expect((await runFor(house, id)).state).toBe('CANCELLED');
});

/** A release from asking to the end. */
async function made(reason?: string, over: Partial<ReleaseWorkerParts> = {}) {
  const id = await begun();
  const prepared = await worked(id, 'PREPARED', over);
  expect((await publish(house, id, reason)).errors).toEqual([]);
  return { prepared, published: await worked(id, 'PUBLISHED', over) };
}

test('more releases than the year has take a reason, which stays with the release', async () => {
  await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = 1');
  expect((await made()).prepared.gate.every(({ passes }) => passes)).toBe(true);
  const { prepared, published } = await made('En ny lov');
  expect(prepared).toMatchObject({ needsReason: true, viewerCanPublish: true });
  expect(prepared.gate.filter(({ passes }) => !passes)).toEqual([{ rule: 'YEAR', passes: false }]);
  expect(published.gate.every(({ passes }) => passes)).toBe(true);
  expect(published.release).toMatchObject({ number: 2, reason: 'En ny lov' });
});

test('a rule of the gate that fails publishes nothing, even where the database was asked past the application', async () => {
  await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = 1');
  await made();
  const id = await begun();
  await worked(id, 'PREPARED');
  await on.build.sql.query(`UPDATE release_run SET state = 'publishing' WHERE id = $1`, [id]);
  worker();
  const refused = await reached(id, 'REFUSED');
  expect(refused).toMatchObject({ release: null, viewerCanPublish: false, viewerCanCancel: false });
  expect(refused.gate.filter(({ passes }) => !passes)).toEqual([{ rule: 'YEAR', passes: false }]);
  expect(await count('release')).toBe(1);
  expect((await prepare(house)).errors).toEqual([]);
});

test('what is let go at the last moment stays let go', async () => {
  const id = await begun();
  let mayEnd = false;
  let isAtWork = false;
  const slow: Builder['prepareRelease'] = async (pool, { key: own, countedOn, now: moment, reason }) => {
    isAtWork = true;
    await until(() => mayEnd);
    return prepareRelease(pool, { key: own, countedOn, now: moment, reason });
  };
  const one = worker({ build: { prepareRelease: slow, publishRelease } });
  await until(() => isAtWork);
  await cancel(house, id);
  mayEnd = true;
  await one.close();
  expect(await runFor(house, id)).toMatchObject({ state: 'CANCELLED', preview: null });
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
    const { published } = await made(undefined, { key: newKey, keyBefore: key });
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
