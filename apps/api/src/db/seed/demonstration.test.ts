import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { hostTransaction } from '../host-transaction.ts';
import { seedDemonstration } from './demonstration.ts';
import { ensureDemonstration, seedEmptyDatabase } from './ensure.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

const TODAY = '2026-11-21';
const TABLES = `organisation_unit organisation_unit_version person employment employment_term reporting_line unit_leader
  committee committee_seat role_grant requirement competence_mark goal goal_link holding persona`.split(/\s+/);

interface Filled {
  readonly database: TestDatabase;
  rows(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The one value of the one row. */
  value(text: string, values?: unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

async function filled(options: { people: number; seed: number }): Promise<Filled> {
  const database = await testDatabase();
  await hostTransaction(database.url, 'medhjul_owner', (tx) => seedDemonstration(tx, { ...options, today: TODAY }));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const rows: Filled['rows'] = async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows;
  return {
    database,
    rows,
    value: async (text, values) => Object.values((await rows(text, values))[0] ?? {})[0],
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

/** What each table holds, as one number. */
async function fingerprint({ value }: Filled): Promise<Record<string, unknown>> {
  const sums: Record<string, unknown> = {};
  for (const table of TABLES) {
    sums[table] = await value(`SELECT count(*) || ':' || sum(hashtextextended(t::text, 0)) FROM ${table} t`);
  }
  return sums;
}

describe('a municipality of the usual size', () => {
  let town: Filled;
  beforeAll(async () => {
    town = await filled({ people: 2400, seed: 1 });
  });
  afterAll(() => town.close());

  const count = async (what: string, values?: unknown[]): Promise<number> =>
    Number(await town.value(`SELECT count(*) FROM ${what}`, values));
  const today = (alias: string): string => `app.holds(${alias}.valid_from, ${alias}.valid_to, '${TODAY}')`;

  test('has the promised size', async () => {
    expect(await count(`organisation_unit WHERE level_code = 'centre'`)).toBe(12);
    expect(await count(`organisation_unit WHERE level_code = 'unit'`)).toBe(60);
    const teams = await count(`organisation_unit WHERE level_code = 'team'`);
    expect(teams).toBeGreaterThanOrEqual(195);
    expect(teams).toBeLessThanOrEqual(205);
    const stays = `SELECT DISTINCT person_id FROM employment_term t WHERE valid_to IS NULL`;
    expect(await count(`(${stays}) s`)).toBe(2400);
    const leaders = await count(`employment_term t WHERE staff_responsibility AND ${today('t')}`);
    expect(leaders).toBeGreaterThanOrEqual(170);
    expect(leaders).toBeLessThanOrEqual(190);
    const levels = await town.rows(
      `SELECT leader_level AS level, array_agg(DISTINCT leader_function ORDER BY leader_function) AS functions
       FROM employment_term t WHERE staff_responsibility AND ${today('t')} GROUP BY 1 ORDER BY 1`,
    );
    expect(levels).toEqual([
      { level: 1, functions: ['leader_of_leaders'] },
      { level: 2, functions: ['leader_of_leaders'] },
      { level: 3, functions: ['administrative', 'citizen_facing'] },
      { level: 4, functions: ['administrative', 'citizen_facing'] },
    ]);
  });

  test('everyone has one nearest leader, and all lines and all units lead to the top', async () => {
    const withoutLine = await town.rows(
      `SELECT t.job_title FROM employment_term t WHERE ${today('t')} AND 1 <>
        (SELECT count(*) FROM reporting_line l WHERE l.employment_id = t.employment_id AND ${today('l')})`,
    );
    expect(withoutLine).toEqual([{ job_title: 'Kommunaldirektør' }]);
    const led = await town.value(
      `WITH RECURSIVE led AS (
        SELECT employment_id FROM employment_term WHERE job_title = 'Kommunaldirektør'
        UNION SELECT l.employment_id FROM led JOIN reporting_line l ON l.leader_employment_id = led.employment_id AND ${today('l')}
      ) SELECT count(*) FROM led`,
    );
    expect(Number(led)).toBe(await count(`employment_term t WHERE ${today('t')}`));
    const below = await town.value(
      `WITH RECURSIVE below AS (
        SELECT unit_id FROM organisation_unit_version WHERE parent_id IS NULL
        UNION SELECT v.unit_id FROM below JOIN organisation_unit_version v ON v.parent_id = below.unit_id AND ${today('v')}
      ) SELECT count(*) FROM below`,
    );
    expect(Number(below)).toBe(await count('organisation_unit'));
  });

  test('a line holds only while both work here', async () => {
    const outside = `reporting_line l WHERE NOT EXISTS (
        SELECT FROM employment_term t WHERE t.employment_id = l.leader_employment_id AND t.leader_level IS NOT NULL
          AND t.valid_from <= l.valid_from AND (t.valid_to IS NULL OR t.valid_to >= l.valid_to))
      OR NOT EXISTS (SELECT FROM employment_term t WHERE t.employment_id = l.employment_id AND ${today('l')}
          AND t.valid_to IS NULL AND t.valid_from <= l.valid_from) AND ${today('l')}`;
    expect(await count(outside)).toBe(0);
  });

  test('each person has exactly one primary employment on each day', async () => {
    const days = `(SELECT DISTINCT person_id, valid_from AS day FROM employment_term) d`;
    const primary = `SELECT count(*) FROM employment_term t WHERE t.person_id = d.person_id AND t.is_primary
      AND app.holds(t.valid_from, t.valid_to, d.day)`;
    expect(await count(`${days} WHERE (${primary}) <> 1`)).toBe(0);
    expect(await count('employment_term WHERE NOT is_primary')).toBeGreaterThan(3);
  });

  test('leaders sit in the node they lead, and each leads somebody', async () => {
    const elsewhere = `unit_leader u JOIN employment_term t USING (employment_id) WHERE ${today('u')} AND ${today('t')}`;
    expect(await count(`${elsewhere} AND t.unit_id <> u.unit_id`)).toBe(0);
    const alone = `employment_term t WHERE t.staff_responsibility AND ${today('t')} AND NOT EXISTS (
      SELECT FROM reporting_line l WHERE l.leader_employment_id = t.employment_id AND ${today('l')})`;
    expect(await count(alone)).toBe(0);
    const empty = `organisation_unit u WHERE level_code = 'team' AND NOT EXISTS (
      SELECT FROM employment_term t WHERE t.unit_id = u.id AND ${today('t')})`;
    expect(await count(empty)).toBe(0);
  });

  test('things have happened lately: moves, new leaders, newcomers, leavers, and people yet to begin', async () => {
    const twice = (table: string) => `(SELECT employment_id FROM ${table} GROUP BY 1 HAVING count(*) > 1) x`;
    expect(await count(twice('employment_term'))).toBeGreaterThan(10);
    expect(await count(twice('reporting_line'))).toBeGreaterThan(20);
    expect(await count(`employment_term WHERE valid_from > '${TODAY}'`)).toBeGreaterThan(5);
    expect(await count('unit_leader WHERE valid_to IS NOT NULL')).toBeGreaterThan(1);
    expect(await count('organisation_unit_version WHERE valid_to IS NOT NULL')).toBe(2);
  });

  test('professional leaders stand on the employee wheel', async () => {
    const titles = `employment_term t WHERE job_title = 'Faglig koordinator'`;
    expect(await count(`${titles} AND leader_level IS NULL`)).toBe(1);
    expect(await count(`${titles} AND leader_level IS NOT NULL AND NOT staff_responsibility`)).toBe(1);
    const leaderLevels = `holding h JOIN element e ON e.id = h.element_id JOIN employment_term t USING (employment_id)
      WHERE t.job_title = 'Faglig koordinator' AND e.wheel_code = 'leader'`;
    expect(await count(leaderLevels)).toBe(0);
  });

  test('each committee has one chair, and members on all sides', async () => {
    const kinds = await town.rows(
      `SELECT c.kind, count(DISTINCT c.id)::int AS committees, count(*) FILTER (WHERE duty = 'chair')::int AS chairs,
        count(*) FILTER (WHERE duty = 'secretary')::int AS secretaries, count(DISTINCT side)::int AS sides
      FROM committee c JOIN committee_seat s ON s.committee_id = c.id AND ${today('s')} GROUP BY 1 ORDER BY 1`,
    );
    expect(kinds).toEqual([
      { kind: 'a_med', committees: 60, chairs: 60, secretaries: 60, sides: 3 },
      { kind: 'c_med', committees: 12, chairs: 12, secretaries: 12, sides: 3 },
      { kind: 'h_med', committees: 1, chairs: 1, secretaries: 1, sides: 3 },
    ]);
  });

  test('requirements stand at every scope and audience, in every state', async () => {
    const scopes = await town.rows(
      `SELECT coalesce(l.kind, 'person') AS scope FROM requirement r LEFT JOIN organisation_unit u ON u.id = r.unit_id
       LEFT JOIN unit_level l ON l.code = u.level_code GROUP BY 1 ORDER BY 1`,
    );
    expect(scopes.map(({ scope }) => scope)).toEqual(['centre', 'municipality', 'person', 'team', 'unit']);
    const audiences = await town.rows('SELECT DISTINCT audience FROM requirement ORDER BY 1');
    expect(audiences).toHaveLength(4);
    expect(await count('requirement WHERE adopted_at IS NULL')).toBeGreaterThan(2);
    expect(await count(`requirement WHERE adopted_at IS NOT NULL AND valid_from > '${TODAY}'`)).toBeGreaterThan(2);
    expect(await count(`requirement WHERE valid_to <= '${TODAY}'`)).toBeGreaterThan(0);
    expect(await count('requirement WHERE goal_id IS NULL')).toBeLessThan((await count('requirement')) / 10);
    const strangers = `requirement r JOIN reporting_line l USING (employment_id) JOIN employment e ON e.id = l.leader_employment_id
      WHERE ${today('l')} AND r.adopted_at IS NULL AND e.person_id <> r.author_id`;
    expect(await count(strangers)).toBe(0);
    const outOfPeriod = `requirement r JOIN goal g ON g.id = r.goal_id WHERE NOT app.holds(g.valid_from, g.valid_to, r.valid_from)`;
    expect(await count(outOfPeriod)).toBe(0);
  });

  test('every municipality-wide area has a requirement for everybody on every day that is told', async () => {
    for (const day of ['2024-12-31', '2025-12-31', TODAY]) {
      const without = `wheel_area a WHERE NOT EXISTS (SELECT FROM requirement r JOIN organisation_unit u ON u.id = r.unit_id
        WHERE r.area_id = a.id AND u.level_code = 'municipality' AND r.audience = 'everybody' AND r.adopted_at IS NOT NULL
          AND app.holds(r.valid_from, r.valid_to, $1))`;
      expect(await count(without, [day])).toBe(0);
    }
  });

  test('levels reach over three years, none is of a day to come, and superseded_on is what the triggers make of them', async () => {
    const years = await town.rows(
      `SELECT DISTINCT extract(year FROM assessed_on)::int AS year FROM holding ORDER BY 1`,
    );
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(await count(`holding WHERE assessed_on > '${TODAY}'`)).toBe(0);
    expect(await count(`holding WHERE kind = 'self' AND shared_at IS NULL`)).toBeGreaterThan(20);
    const sum = `SELECT sum(hashtextextended(id || coalesce(superseded_on::text, ''), 0)) FROM holding`;
    const before = await town.value(sum);
    const sample = `SELECT id FROM employment ORDER BY id LIMIT 100`;
    await town.rows(
      `UPDATE holding SET superseded_on = '1999-01-01' WHERE shared_at IS NOT NULL AND employment_id IN (${sample})`,
    );
    expect(await count(`holding WHERE shared_at IS NULL AND superseded_on IS NOT NULL`)).toBe(0);
    expect(await town.value(sum)).toBe(before);
  });

  test("a level is its leader's or the person's own, on an element of the wheel that held", async () => {
    const byStrangers = `holding h JOIN employment e ON e.id = h.employment_id WHERE h.kind = 'self' AND h.author_id <> e.person_id`;
    expect(await count(byStrangers)).toBe(0);
    const byOthers = `holding h WHERE h.kind = 'agreed' AND NOT EXISTS (
      SELECT FROM reporting_line l JOIN employment e ON e.id = l.leader_employment_id
      WHERE l.employment_id = h.employment_id AND e.person_id = h.author_id AND app.holds(l.valid_from, l.valid_to, h.assessed_on))`;
    expect(await count(byOthers)).toBe(0);
    const onWrongWheel = `holding h JOIN element e ON e.id = h.element_id JOIN employment_term t ON t.employment_id = h.employment_id
      AND app.holds(t.valid_from, t.valid_to, h.assessed_on)
      WHERE (e.wheel_code = 'leader') <> (t.leader_level IS NOT NULL AND t.staff_responsibility)
        OR e.job_group_id <> t.job_group_id`;
    expect(await count(onWrongWheel)).toBe(0);
    const strayComponents = `holding h, unnest(h.missing_components) m WHERE m NOT IN (SELECT code FROM component)`;
    expect(await count(strayComponents)).toBe(0);
  });

  describe('stories', () => {
    const persona = async (kind: string): Promise<{ employment: unknown; person: unknown }> => {
      const [row] = await town.rows(
        `SELECT e.id AS employment, e.person_id AS person FROM persona p JOIN employment e USING (person_id) WHERE p.kind = $1`,
        [kind],
      );
      return { employment: row?.['employment'], person: row?.['person'] };
    };
    const team = async (kind: string) => {
      const { employment } = await persona(kind);
      return town.rows(
        `SELECT t.leader_level AS level, t.leader_function AS function, count(*)::int AS people, count(DISTINCT t.unit_id)::int AS nodes
         FROM reporting_line l JOIN employment_term t ON t.employment_id = l.employment_id AND ${today('t')}
         WHERE l.leader_employment_id = $1 AND ${today('l')} GROUP BY 1, 2 ORDER BY 1, 2`,
        [employment],
      );
    };

    test('the unit leader has twelve employees in two teams and three leaders, among them the employee', async () => {
      expect(await team('citizen_facing_leader')).toEqual([
        { level: 4, function: 'citizen_facing', people: 3, nodes: 3 },
        { level: null, function: null, people: 12, nodes: 2 },
      ]);
      const { employment } = await persona('employee');
      const leader = await town.value('SELECT leader_employment_id FROM reporting_line WHERE employment_id = $1', [
        employment,
      ]);
      expect(leader).toBe((await persona('citizen_facing_leader')).employment);
    });

    test('the centre chief leads seven unit leaders, the director four centre chiefs, the staff leader an office', async () => {
      const chief = await team('leader_of_leaders');
      expect(chief.map(({ level }) => level)).toEqual([3, 3]);
      expect(chief.reduce((sum, { people }) => sum + Number(people), 0)).toBe(7);
      expect(await team('director')).toEqual([{ level: 2, function: 'leader_of_leaders', people: 4, nodes: 4 }]);
      expect(await team('administrative_leader')).toEqual([{ level: null, function: null, people: 16, nodes: 3 }]);
    });

    test('member and chair sit in the same C-MED', async () => {
      const seats = await town.rows(
        `SELECT p.kind, s.duty, s.side, c.name FROM persona p JOIN committee_seat s USING (person_id) JOIN committee c ON c.id = s.committee_id
         WHERE c.kind = 'c_med' AND p.kind LIKE 'c_med%' AND ${today('s')} ORDER BY 1`,
      );
      expect(seats).toEqual([
        { kind: 'c_med_chair', duty: 'chair', side: 'management', name: 'C-MED Skole og Læring' },
        { kind: 'c_med_member', duty: 'member', side: 'employee', name: 'C-MED Skole og Læring' },
      ]);
    });

    test('roles are held by those who are said to hold them', async () => {
      const roles = await town.rows(
        `SELECT p.kind, g.role FROM persona p JOIN role_grant g USING (person_id) WHERE ${today('g')} ORDER BY p.position`,
      );
      expect(roles.map(({ kind, role }) => [kind, role])).toEqual([
        ['training_house', 'training_house'],
        ['administrator', 'administrator'],
        ['data_protection_officer', 'data_protection_officer'],
      ]);
      expect(await count(`role_grant WHERE role = 'training_house'`)).toBeGreaterThan(2);
      expect(await count('persona')).toBe(10);
    });

    test('the employee has three years, needs in a strategic and a core element, and a rule of their own', async () => {
      const { employment } = await persona('employee');
      const history = `SELECT count(DISTINCT assessed_on)::int FROM holding WHERE employment_id = $1 AND kind = 'agreed'`;
      expect(await town.value(history, [employment])).toBe(3);
      const agreed = (code: string) =>
        town.value(
          `SELECT level FROM holding h JOIN element e ON e.id = h.element_id
           WHERE h.employment_id = $1 AND e.code = $2 AND kind = 'agreed' AND superseded_on IS NULL`,
          [employment, code],
        );
      const team = await town.value(
        `SELECT r.level FROM requirement r JOIN element e ON e.id = r.element_id JOIN employment_term t ON t.unit_id = r.unit_id
         WHERE t.employment_id = $1 AND e.code = 'E2.5'`,
        [employment],
      );
      expect(await agreed('E2.5')).toBeLessThan(Number(team));
      expect(await agreed('E3.SSA2')).toBeLessThan(4);
      const marks = await town.rows(
        `SELECT DISTINCT e.code, m.kind FROM competence_mark m JOIN element e ON e.id = m.element_id WHERE e.code IN ('E2.5', 'E3.SSA2') ORDER BY 1`,
      );
      expect(marks).toEqual([
        { code: 'E2.5', kind: 'strategic' },
        { code: 'E3.SSA2', kind: 'core' },
      ]);
      expect(await count('requirement WHERE employment_id = $1 AND adopted_at IS NOT NULL', [employment])).toBe(1);
      expect(await count('holding WHERE employment_id = $1 AND shared_at IS NULL', [employment])).toBeGreaterThan(5);
    });

    const mean = async (code: string, where: string): Promise<number> =>
      Number(
        await town.value(
          `SELECT avg(h.level) FROM holding h JOIN element e ON e.id = h.element_id JOIN employment_term t ON t.employment_id = h.employment_id
             AND ${today('t')} JOIN organisation_unit u ON u.id = t.unit_id
           WHERE e.code LIKE '${code}' AND h.kind = 'agreed' AND ${where}`,
        ),
      );

    test('the centre of the elderly is short of new technology, which the municipality marks strategic', async () => {
      const short = await mean('E2.5', `superseded_on IS NULL AND u.code LIKE 'C05-%'`);
      const others = await mean('E2.5', `superseded_on IS NULL AND u.code NOT LIKE 'C05-%'`);
      expect(others - short).toBeGreaterThan(0.8);
    });

    test('Team Klitten grew, and the new leader of Birkely has little and nothing agreed', async () => {
      const klitten = `u.id = (SELECT unit_id FROM employment_term JOIN persona USING (person_id) WHERE kind = 'employee')`;
      const first = await mean('E%', `${klitten} AND assessed_on < '2025-01-01'`);
      const last = await mean('E%', `${klitten} AND superseded_on IS NULL`);
      expect(last - first).toBeGreaterThan(0.8);
      const levels = await town.rows(
        `SELECT h.kind, count(*)::int AS count FROM holding h JOIN element e ON e.id = h.element_id
         JOIN unit_leader l USING (employment_id) JOIN organisation_unit_version v ON v.unit_id = l.unit_id
         WHERE v.name = 'Plejehjemmet Birkely' AND l.valid_to IS NULL AND e.wheel_code = 'leader' GROUP BY 1 ORDER BY 1`,
      );
      expect(levels.map(({ kind }) => kind)).toEqual(['leader', 'self']);
      expect(levels.every(({ count }) => Number(count) < 30)).toBe(true);
    });
  });
});

describe('filling', () => {
  test('the same seed gives the same, another one something else, and the stories hold in each', async () => {
    const towns = [
      await filled({ people: 500, seed: 7 }),
      await filled({ people: 500, seed: 7 }),
      await filled({ people: 500, seed: 8 }),
    ];
    const [one, same, other] = await Promise.all(towns.map(fingerprint));
    expect(same).toEqual(one);
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

  test('leaves the table of levels as it found it', async () => {
    const parts = `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conrelid = 'holding'::regclass
      UNION ALL SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = 'holding'::regclass
      UNION ALL SELECT tgname, tgenabled::text FROM pg_trigger WHERE tgrelid = 'holding'::regclass AND NOT tgisinternal ORDER BY 1, 2`;
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
    expect(steps).toHaveLength(1);
    await expect(seedEmptyDatabase(database.url, options)).rejects.toThrow(
      /^The database holds people or units already/,
    );
    await database.drop();
  });
});
