import { describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../../testing/database.ts';
import { ensureDemonstration, seedEmptyDatabase } from './ensure.ts';
import { SEASON_TABLES } from './season/rows.ts';
import { filled, TODAY, type Filled } from './testing/filled.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

const TABLES = [
  ...`organisation_unit organisation_unit_version person employment employment_term reporting_line unit_leader committee
    committee_seat role_grant requirement competence_mark goal goal_link holding persona`.split(/\s+/),
  ...SEASON_TABLES,
];

/** What each table holds, as one number. */
async function fingerprint({ value }: Filled): Promise<Record<string, unknown>> {
  const sums: Record<string, unknown> = {};
  for (const table of TABLES) {
    sums[table] = await value(`SELECT count(*) || ':' || sum(hashtextextended(t::text, 0)) FROM ${table} t`);
  }
  return sums;
}

describe('filling', () => {
  test('the same seed gives the same, another one something else, and the stories hold in each', async () => {
    const towns = [
      await filled({ people: 500, seed: 7 }),
      await filled({ people: 500, seed: 7 }),
      await filled({ people: 500, seed: 8 }),
    ];
    const [one, same, other] = await Promise.all(towns.map(fingerprint));
    expect(same).toEqual(one);
    for (const table of SEASON_TABLES) expect([table, one?.[table]]).toEqual([table, expect.stringMatching(/^[1-9]/)]);
    expect(other?.['person']).not.toBe(one?.['person']);
    expect(other?.['employment_term']).not.toBe(one?.['employment_term']);
    for (const { rows } of towns) {
      const teams = await rows(
        `SELECT p.kind, count(*) FILTER (WHERE t.staff_responsibility)::int AS leaders, count(*) FILTER (WHERE NOT t.staff_responsibility)::int AS others
         FROM persona p JOIN employment e USING (person_id) JOIN reporting_line l ON l.leader_employment_id = e.id
         JOIN employment_term t ON t.employment_id = l.employment_id
         WHERE p.position IN (2, 3, 4, 5) AND app.holds(l.valid_from, l.valid_to, $1) AND app.holds(t.valid_from, t.valid_to, $1)
         GROUP BY p.position, p.kind ORDER BY p.position`,
        [TODAY],
      );
      expect(teams).toEqual([
        { kind: 'citizen_facing_leader', leaders: 3, others: 12 },
        { kind: 'administrative_leader', leaders: 0, others: 16 },
        { kind: 'leader_of_leaders', leaders: 7, others: 0 },
        { kind: 'director', leaders: 4, others: 0 },
      ]);
    }
    for (const town of towns) await town.close();
  });

  test('leaves the tables as it found them', async () => {
    const list = ['holding', ...SEASON_TABLES].map((table) => `'${table}'::regclass`).join();
    const parts = `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conrelid IN (${list})
      UNION ALL SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid IN (${list})
      UNION ALL SELECT tgrelid::regclass || tgname, tgenabled::text FROM pg_trigger WHERE tgrelid IN (${list}) AND NOT tgisinternal ORDER BY 1, 2`;
    const empty = await testDatabase();
    const client = new pg.Client({ connectionString: empty.url });
    await client.connect();
    const before = (await client.query(parts)).rows;
    await client.end();
    await empty.drop();
    const town = await filled({ people: 500, seed: 1 });
    expect(await town.rows(parts)).toEqual(before);
    await town.close();
  });

  test('happens once: the start leaves a filled database alone, the command refuses it in a sentence', async () => {
    const database = await testDatabase();
    const options = { people: 500, seed: 1, now: new Date('2026-11-21T12:00:00Z') };
    const steps: string[] = [];
    const onStep = (step: string): void => void steps.push(step);
    expect(await ensureDemonstration(database.url, { ...options, onStep })).toBe('filled');
    expect(await ensureDemonstration(database.url, { ...options, onStep })).toBe('nothing');
    expect(steps).toEqual([expect.stringContaining('500 people'), expect.stringContaining('no releases')]);
    await expect(seedEmptyDatabase(database.url, options)).rejects.toThrow(
      /^The database holds people or units already/,
    );
    await database.drop();
  });
});
