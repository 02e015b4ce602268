import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { ensureDemonstration } from './ensure.ts';
import { releaseDays } from './releases.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

const NOW = new Date('2026-11-22T08:00:00Z');
/** Takes up new technology. */
const WANTED = 'E2.5';

let database: TestDatabase;
let client: pg.Client;
const steps: string[] = [];

async function rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(text, values)).rows;
}

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const options = { people: 800, seed: 1, now: NOW, releaseKey: Buffer.alloc(32, 1) };
  await ensureDemonstration(database.url, { ...options, onStep: (step) => void steps.push(step) });
  await ensureDemonstration(database.url, options);
});

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

describe('the demonstration’s releases', () => {
  test('count a workday in November of each year, and today before that', () => {
    expect(releaseDays('2026-11-22')).toEqual(['2024-11-15', '2025-11-14', '2026-11-13']);
    expect(releaseDays('2026-03-02')).toEqual(['2024-11-15', '2025-11-14', '2026-03-02']);
  });

  test('are published once, after the filling', async () => {
    expect(steps).toHaveLength(2);
    expect(await rows('SELECT number, plan_year, counted_on FROM release ORDER BY 1')).toEqual([
      { number: 1, plan_year: 2024, counted_on: '2024-11-15' },
      { number: 2, plan_year: 2025, counted_on: '2025-11-14' },
      { number: 3, plan_year: 2026, counted_on: '2026-11-13' },
    ]);
  });

  test('tell at once what is wanted most: a strategic competence, more so each year', async () => {
    const shares = await rows<{ number: number; code: string; share: number }>(
      `SELECT r.number, e.code, c.shown[n]::float / c.people[n] AS share FROM release_cells c
       JOIN release r ON r.id = c.release_id
       JOIN release_wheel w ON w.release_id = r.id AND w.wheel_code = c.wheel_code
       CROSS JOIN unnest(w.element_ids) WITH ORDINALITY AS at (id, n) JOIN element e ON e.id = at.id
       WHERE c.block_id IS NULL AND c.measure = 'plan' AND c.wheel_code = 'employee' AND c.shown[n] IS NOT NULL
       ORDER BY r.number, share DESC`,
    );
    const latest = shares.filter(({ number }) => number === 3);
    expect(latest[0]?.code).toBe(WANTED);
    expect(latest[0]?.share).toBeGreaterThan(2 * (latest[1]?.share ?? 1));
    const wanted = shares.filter(({ code }) => code === WANTED).map(({ share }) => share);
    expect(wanted).toHaveLength(3);
    expect(wanted).toEqual(wanted.toSorted((one, other) => one - other));
  });
});
