import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openReleasePool, type ReleasePool } from '../../db/release-pool.ts';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { builder, type Builder } from '../../testing/municipality.ts';
import { crowd } from '../../testing/release-rows.ts';
import {
  AlreadyPublishedError,
  NothingToCountError,
  prepareRelease,
  publishRelease,
  WrongKeyError,
  type BuildInput,
} from './build-release.ts';

const DAYS = ['2025-11-14', '2025-11-20', '2025-11-21'] as const;
const KEY = Buffer.alloc(32, 1);
const OTHER_KEY = Buffer.alloc(32, 2);
const TABLES = 'release_run, release_people, release_column, release_cells, release_block, release_wheel, release';

let database: TestDatabase;
let build: Builder;
let pool: ReleasePool;
let centres: Record<'north' | 'south' | 'east', string>;
let people: Record<'north' | 'south' | 'east', string[]>;

const on = (day: string, over: Partial<BuildInput> = {}): BuildInput => ({
  key: KEY,
  countedOn: day,
  now: new Date(`${day}T10:00:00Z`),
  reason: null,
  ...over,
});
const rows = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await build.sql.query(text, values)).rows as Row[];
const count = async (table: string): Promise<number> => (await rows(`SELECT FROM ${table}`)).length;

interface Cells {
  readonly block: string | null;
  readonly shown: readonly (number | null)[];
}

/** What a release shows of one measure in the employee wheel; the municipality comes last. */
const cellsOf = (number: number, measure = 'need'): Promise<Cells[]> =>
  rows(
    `SELECT block_id AS block, shown FROM release_cells JOIN release r ON r.id = release_id
     WHERE r.number = $1 AND wheel_code = 'employee' AND measure = $2 ORDER BY block_id`,
    [number, measure],
  );
const blocksOf = (number: number): Promise<{ block: string; people: number; changed: string }[]> =>
  rows(
    `SELECT block_id AS block, people, changed_on AS changed FROM release_block JOIN release r ON r.id = release_id
     WHERE r.number = $1 AND wheel_code = 'employee' ORDER BY position`,
    [number],
  );
const joined = (...ids: string[]) => ids.toSorted().join('+');

async function raise(employments: readonly string[], element: string, level: number, day: string): Promise<void> {
  for (const employment of employments) await build.holding(employment, element, 'agreed', level, day);
}

beforeAll(async () => {
  database = await testDatabase();
  build = await builder(database.url);
  pool = openReleasePool(database.loginUrl, () => {});
  const root = await build.unit('municipality', null);
  centres = {
    north: await build.unit('centre', root),
    south: await build.unit('centre', root),
    east: await build.unit('centre', root),
  };
  people = {
    north: await crowd(build, centres.north, 21),
    south: await crowd(build, centres.south, 22),
    east: await crowd(build, centres.east, 23),
  };
  await build.requirement({ unit: root, area: 'E1', level: 3 });
  await build.requirement({ unit: centres.north, element: 'E2.1', level: 3 });
  await raise(people.north.slice(0, 13), 'E1.1', 1, '2025-01-01');
  await raise(people.south.slice(0, 7), 'E1.1', 1, '2025-01-01');
  await raise(people.east.slice(0, 4), 'E1.2', 1, '2025-01-01');
  await raise(people.north.slice(0, 9), 'E1.3', 1, '2025-01-01');
  await raise(people.south.slice(0, 8), 'E1.3', 1, '2025-01-01');
  await raise(people.east.slice(0, 11), 'E1.4', 1, '2025-01-01');
  await raise(people.north.slice(0, 16), 'E2.1', 1, '2025-01-01');
});

beforeEach(async () => {
  await build.sql.query(
    `SET session_replication_role = replica; TRUNCATE ${TABLES} CASCADE; RESET session_replication_role`,
  );
  await build.sql
    .query(`UPDATE conversation_setting SET releases_a_year = 4; UPDATE employment_term SET valid_to = NULL;
    DELETE FROM holding WHERE assessed_on > '2025-11-01'`);
});

afterAll(async () => {
  await pool?.close();
  await build?.close();
  await database?.drop();
});

describe('a release', () => {
  test('built twice is the same; with another key it is drawn otherwise', async () => {
    const first = { need: await publishedNeeds(KEY), again: await publishedNeeds(KEY) };
    expect(first.again).toEqual(first.need);
    const others = [];
    for (const byte of [3, 4, 5, 6]) others.push(JSON.stringify(await publishedNeeds(Buffer.alloc(32, byte))));
    expect(new Set([JSON.stringify(first.need), ...others]).size).toBeGreaterThan(1);
  });

  async function publishedNeeds(key: Buffer): Promise<Cells[]> {
    await build.sql.query(
      `SET session_replication_role = replica; TRUNCATE ${TABLES} CASCADE; RESET session_replication_role`,
    );
    await publishRelease(pool, on(DAYS[0], { key }));
    return cellsOf(1);
  }

  test('is prepared without a trace, and says of its structure what is then published', async () => {
    const told: number[] = [];
    const { preview, gate } = await prepareRelease(pool, on(DAYS[0], { onProgress: (percent) => told.push(percent) }));
    expect(Object.values(gate).every((answer) => answer === 'pass')).toBe(true);
    expect(await count('release')).toBe(0);
    expect(await count('release_column')).toBe(0);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(95);
    expect(preview.blocks.map(({ people: size, isMerged, isCarried }) => [size, isMerged, isCarried])).toEqual(
      expect.arrayContaining([
        [21, false, false],
        [22, false, false],
        [23, false, false],
      ]),
    );
    expect(JSON.stringify(preview)).not.toMatch(/shown|count"/);
    const published = await publishRelease(pool, on(DAYS[0]));
    expect(published.preview).toEqual(preview);
  });

  test('with nine changes keeps every cell and its day; with ten it is counted anew', async () => {
    await publishRelease(pool, on(DAYS[0]));
    const before = await cellsOf(1);
    await raise(people.north.slice(0, 9), 'E1.1', 5, '2025-11-18');
    await publishRelease(pool, on(DAYS[1]));
    expect(await cellsOf(2)).toEqual(before);
    expect((await blocksOf(2)).map(({ changed }) => changed)).toEqual([DAYS[0], DAYS[0], DAYS[0]]);
    await raise(people.north.slice(9, 12), 'E1.1', 5, '2025-11-21');
    await raise(people.north.slice(13, 20), 'E1.3', 5, '2025-11-21');
    const { preview } = await publishRelease(pool, on(DAYS[2]));
    expect(preview.blocks.filter(({ isCarried }) => !isCarried).map(({ centreIds }) => centreIds)).toEqual([
      [centres.north],
    ]);
    expect((await blocksOf(3)).find(({ block }) => block === centres.north)?.changed).toBe(DAYS[2]);
    expect(await cellsOf(3)).not.toEqual(before);
  });

  test('shows a column that too few of a block can count in for the municipality alone', async () => {
    const { preview } = await publishRelease(pool, on(DAYS[0]));
    const place = await rows<{ at: number }>(
      `SELECT array_position(element_ids, $1) AS at FROM release_wheel WHERE wheel_code = 'employee'`,
      [await build.elementId('E2.1')],
    );
    const at = (place[0]?.at ?? 0) - 1;
    const cells = await cellsOf(1);
    expect(cells.filter(({ block }) => block !== null).map(({ shown }) => shown[at])).toEqual([null, null, null]);
    expect([15, 20]).toContain(cells.find(({ block }) => block === null)?.shown[at]);
    const needs = preview.columns.find(({ wheel, measure }) => wheel === 'employee' && measure === 'need');
    expect([needs?.forBlocks, needs?.forMunicipality]).toEqual([5, 1]);
  });

  test('adds up: the municipality shows the sum of its blocks', async () => {
    await publishRelease(pool, on(DAYS[0]));
    const cells = await cellsOf(1);
    const [total, ...blocks] = [...cells].toSorted((one) => (one.block === null ? -1 : 1));
    for (const [at, shown] of total!.shown.slice(0, 5).entries()) {
      expect(shown).toBe(blocks.reduce((sum, block) => sum + (block.shown[at] ?? Number.NaN), 0));
    }
  });
});

describe('blocks', () => {
  test('a centre of fewer than ten is merged with the next smallest, and stays so all season', async () => {
    const late = people.north.slice(7);
    await build.sql.query(`UPDATE employment_term SET valid_to = '2025-11-01' WHERE employment_id = ANY($1)`, [late]);
    await publishRelease(pool, on(DAYS[0]));
    const merged = joined(centres.north, centres.south);
    expect((await blocksOf(1)).map(({ block, people: size }) => [block, size]).toSorted()).toEqual(
      [
        [merged, 29],
        [centres.east, 23],
      ].toSorted(),
    );
    await build.sql.query(`UPDATE employment_term SET valid_to = NULL WHERE employment_id = ANY($1)`, [late]);
    await publishRelease(pool, on(DAYS[1]));
    expect((await blocksOf(2)).map(({ block }) => block).toSorted()).toEqual([merged, centres.east].toSorted());
  });

  test('merged blocks show the sum, of the earliest day; and a block that tells of five people is merged on', async () => {
    await publishRelease(pool, on(DAYS[0]));
    await raise(people.south.slice(0, 10), 'E1.5', 5, '2025-11-15');
    await publishRelease(pool, on(DAYS[1]));
    const before = (await cellsOf(2)).find(({ block }) => block === null);
    await build.sql.query(`UPDATE employment_term SET valid_to = '2025-11-21' WHERE employment_id = ANY($1)`, [
      people.north.slice(5),
    ]);
    await publishRelease(pool, on(DAYS[2]));
    // North and south together would be the five of north beside the south that is known.
    const all = joined(...Object.values(centres));
    expect(await blocksOf(3)).toEqual([{ block: all, people: 50, changed: DAYS[0] }]);
    const merged = (await cellsOf(3)).find(({ block }) => block === all);
    expect(merged?.shown.slice(0, 5)).toEqual(before?.shown.slice(0, 5));
  });
});

describe('the gate', () => {
  test('stores nothing anywhere where the year is full and no reason is given', async () => {
    await build.sql.query('UPDATE conversation_setting SET releases_a_year = 1');
    await publishRelease(pool, on(DAYS[0]));
    const kept = await rows('SELECT * FROM release_column ORDER BY 1');
    const refused = await publishRelease(pool, on(DAYS[1]));
    expect(refused.releaseId).toBeNull();
    expect(refused.gate.year).toBe('fail');
    for (const table of ['release', 'release_run']) expect(await count(table)).toBe(table === 'release' ? 1 : 0);
    expect(await rows('SELECT * FROM release_column ORDER BY 1')).toEqual(kept);
    const { releaseId } = await publishRelease(pool, on(DAYS[1], { reason: 'Ny strategi' }));
    expect(await rows('SELECT reason FROM release WHERE id = $1', [releaseId])).toEqual([{ reason: 'Ny strategi' }]);
    const nextYear = await prepareRelease(pool, on('2026-01-02'));
    expect(nextYear.gate.year).toBe('pass');
  });

  test('takes the calendar year in the municipality’s time zone', async () => {
    await build.sql.query('UPDATE conversation_setting SET releases_a_year = 1');
    await publishRelease(pool, on(DAYS[0], { now: new Date('2025-12-31T23:30:00Z') }));
    expect((await prepareRelease(pool, on(DAYS[0]))).gate.year).toBe('pass');
    expect((await prepareRelease(pool, on('2026-02-01'))).gate.year).toBe('fail');
  });
});

describe('all or nothing', () => {
  test('a connection that breaks at the last row leaves nothing, and the next try succeeds', async () => {
    await build.sql.query(`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
      'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END';
      CREATE TRIGGER break_off BEFORE INSERT ON release_people FOR EACH ROW EXECUTE FUNCTION break_off()`);
    await expect(publishRelease(pool, on(DAYS[0]))).rejects.toThrow();
    for (const table of TABLES.split(', ')) expect(await count(table)).toBe(0);
    await build.sql.query('DROP FUNCTION break_off CASCADE');
    expect((await publishRelease(pool, on(DAYS[0]))).releaseId).not.toBeNull();
  });

  test('two at once come one after the other', async () => {
    await Promise.all([publishRelease(pool, on(DAYS[0])), publishRelease(pool, on(DAYS[0]))]);
    expect(await rows('SELECT number FROM release ORDER BY 1')).toEqual([{ number: 1 }, { number: 2 }]);
    expect(await cellsOf(2)).toEqual(await cellsOf(1));
  });

  test('what is asked for twice under one id is published once', async () => {
    const releaseId = '00000000-0000-4000-8000-000000000001';
    expect((await publishRelease(pool, on(DAYS[0], { releaseId }))).releaseId).toBe(releaseId);
    await expect(publishRelease(pool, on(DAYS[0], { releaseId }))).rejects.toThrow(AlreadyPublishedError);
    expect(await count('release')).toBe(1);
  });

  test('a day without a wheel has nothing to count', async () => {
    await expect(prepareRelease(pool, on('1990-01-01'))).rejects.toThrow(NothingToCountError);
  });
});

describe('another key', () => {
  test('is refused unless the one before is given as well, which is needed until all blocks are counted anew', async () => {
    await publishRelease(pool, on(DAYS[0]));
    const before = await cellsOf(1);
    await expect(prepareRelease(pool, on(DAYS[1], { key: OTHER_KEY }))).rejects.toThrow(WrongKeyError);
    await raise(people.north.slice(0, 10), 'E1.5', 5, '2025-11-18');
    const { preview } = await publishRelease(pool, on(DAYS[1], { key: OTHER_KEY, keyBefore: KEY }));
    expect(preview.blocks.filter(({ isCarried }) => !isCarried).map(({ centreIds }) => centreIds)).toEqual([
      [centres.north],
    ]);
    const isElsewhere = ({ block }: Cells) => block !== null && block !== centres.north;
    expect((await cellsOf(2)).filter(isElsewhere)).toEqual(before.filter(isElsewhere));
    await expect(prepareRelease(pool, on(DAYS[2], { key: OTHER_KEY }))).rejects.toThrow(WrongKeyError);
    await raise([...people.south.slice(0, 10), ...people.east.slice(0, 10)], 'E1.5', 5, '2025-11-18');
    await publishRelease(pool, on(DAYS[2], { key: OTHER_KEY, keyBefore: KEY }));
    await expect(prepareRelease(pool, on(DAYS[2], { key: OTHER_KEY }))).resolves.toBeDefined();
  });
});
