import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { filled, today, TODAY, type Filled } from './testing/filled.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

describe('a municipality of the usual size', () => {
  let town: Filled;
  beforeAll(async () => {
    town = await filled({ people: 2400, seed: 1 });
  });
  afterAll(() => town.close());

  const count: Filled['count'] = (what, values) => town.count(what, values);

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
    const sum = `SELECT sum(hashtextextended(id || coalesce(superseded_on::text, ''), 0)) FROM holding`;
    const before = await town.value(sum);
    const sample = `SELECT id FROM employment ORDER BY id LIMIT 100`;
    await town.rows(
      `UPDATE holding SET superseded_on = '1999-01-01' WHERE shared_at IS NOT NULL AND employment_id IN (${sample})`,
    );
    expect(await count(`holding WHERE shared_at IS NULL`)).toBe(0);
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
});
