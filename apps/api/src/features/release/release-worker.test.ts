import { expect, test } from '@jest/globals';
import { startBackground } from '../../background.ts';
import { readConfig } from '../../config.ts';
import { createListener } from '../../db/listener.ts';
import { until } from '../../testing/live.ts';
import { cancel, prepare, publish, runFor } from '../../testing/release-steps.ts';
import {
  begun,
  closers,
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
import { prepareRelease, publishRelease } from './build-release.ts';
import type { Builder } from './release-step.ts';

withReleaseWorkers();

test('from asking to a release, woken by what the database tells', async () => {
  const listener = createListener(on.loginUrl, workerParts.log);
  const background = await startBackground({
    config: readConfig({}),
    url: on.loginUrl,
    publicUrl: 'http://localhost',
    listener,
    releaseKey: workerParts.key,
    log: workerParts.log,
    now: workerParts.now,
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
