import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { filled, today, type Filled } from './testing/filled.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

describe('stories', () => {
  let town: Filled;
  beforeAll(async () => {
    town = await filled({ people: 1200, seed: 1 });
  });
  afterAll(() => town.close());

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
    expect(await town.count(`role_grant WHERE role = 'training_house'`)).toBeGreaterThan(2);
    expect(await town.count('persona')).toBe(10);
  });

  test('the employee has two years behind, needs in a strategic and a core element, and a rule of their own', async () => {
    const { employment } = await persona('employee');
    const history = `SELECT count(DISTINCT assessed_on)::int FROM holding WHERE employment_id = $1 AND kind = 'agreed'`;
    expect(await town.value(history, [employment])).toBe(2);
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
    expect(await town.count('requirement WHERE employment_id = $1 AND adopted_at IS NOT NULL', [employment])).toBe(1);
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
