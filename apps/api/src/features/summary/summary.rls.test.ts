import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SUMMARY_MOVES, SUMMARY_STEPS } from '@medhjul/rules/summary-state';
import { testApp, type TestApp } from '../../testing/app.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import { placedSummary } from '../../testing/summaries.ts';

let on: TestApp;
let roles: Roles;
let release: string;
let draft: string;
let shared: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  release = await publishMadeUp(on, { wheels: [] });
  for (const year of [2025, 2026]) {
    await placedSummary(on, { year, release, state: 'adopted', isDecided: year === 2026 });
  }
  draft = await placedSummary(on, { year: 2024, release, isDecided: true });
  shared = await placedSummary(on, { year: 2023, release, state: 'shared', isDecided: true });
  await on.build.sql.query(`INSERT INTO summary_text VALUES ($1, 'closing', 'a')`, [shared]);
  const offered = await on.build.elementId('E2.1');
  await on.build.sql.query(`INSERT INTO summary_outcome VALUES ($1, $2, 'done')`, [shared, offered]);
});
afterAll(() => on.close());

test('row 18: drafts are the training house’s, shared ones also the centre council’s, the H-MED’s and the DPO’s', async () => {
  const years = (table: string, year: string) => (person: string) =>
    on
      .sqlAs<{ year: number }>(person, `SELECT ${year} AS year FROM ${table} ORDER BY 1`)
      .then((rows) => rows.map((row) => row.year).join(' '));
  const adopted = '2025 2026';
  expect(await foundByColumn(roles, years('summary', 'year'))).toEqual(
    columns(adopted, {
      HR: `2023 2024 ${adopted}`,
      ...Object.fromEntries(['DIR', 'CC', 'HM', 'DPO'].map((column) => [column, `2023 ${adopted}`])),
    }),
  );
  const presented = `(SELECT year FROM summary s WHERE s.id = summary_id)`;
  expect(await foundByColumn(roles, years('summary_presentation', presented))).toEqual(
    columns('2026', {
      HR: '2023 2024 2026',
      DIR: '2023 2026',
      CC: '2023 2026',
      HM: '2023 2026',
      DPO: '2023 2026',
    }),
  );
  for (const table of ['summary_text', 'summary_outcome']) {
    const rows = await foundByColumn(
      roles,
      async (person) => (await on.sqlAs(person, `SELECT 1 FROM ${table} WHERE summary_id = '${shared}'`)).length,
    );
    expect([table, rows]).toEqual([table, columns(0, { HR: 1 })]);
  }
  for (const table of ['summary', 'summary_presentation'])
    expect(await on.sqlAs(null, `SELECT 1 FROM ${table}`)).toEqual([]);
});

test('nobody writes but the training house in drafts, and nobody sets the state', async () => {
  const begin = `INSERT INTO summary (year, release_id, begun_by, begun_at) SELECT 2026 + 100, '${release}', app.person_id(), app.now()`;
  expect(await foundByColumn(roles, (person) => on.sqlRefusal(person, begin))).toEqual(columns('42501'));
  const write = (id: string) => (person: string) =>
    on.sqlRefusal(person, `INSERT INTO summary_text (summary_id, section, body) VALUES ('${id}', 'offered', 'a')`);
  expect(await foundByColumn(roles, write(draft))).toEqual(columns<string | null>('42501', { HR: null }));
  expect(await foundByColumn(roles, write(shared))).toEqual(columns('42501'));
  for (const text of [
    `UPDATE summary SET state = 'adopted'`,
    `UPDATE summary SET content = '{}'`,
    'DELETE FROM summary',
  ]) {
    expect([text, await on.sqlRefusal(roles.HR.person, text)]).toEqual([text, '42501']);
  }
  const end = async (text: string) => foundByColumn(roles, (person) => on.sqlRefusal(person, text));
  expect(await end(`SELECT app.share_summary('${draft}', '{}')`)).toEqual(
    columns<string | null>('MH001', { HR: null }),
  );
  expect(await end(`SELECT app.take_back_summary('${shared}')`)).toEqual(columns<string | null>('MH001', { HR: null }));
  expect(await end(`SELECT app.adopt_summary('${shared}', 'f2023')`)).toEqual(
    columns<string | null>('MH001', { DIR: null, CC: null }),
  );
  expect(await end(`SELECT app.adopt_summary('${shared}', 'f2022')`)).toEqual(columns('MH001'));
  const undecided = await placedSummary(on, { year: 2022, release, state: 'shared' });
  expect(await end(`SELECT app.adopt_summary('${undecided}', 'f2022')`)).toEqual(columns('MH001'));
});

test('after the adoption nothing of it changes, not even for the owner', async () => {
  for (const text of [
    `UPDATE summary SET content = '{}'`,
    `UPDATE summary SET release_id = NULL`,
    'DELETE FROM summary',
  ]) {
    await expect(on.build.sql.query(`${text} WHERE year = 2026`)).rejects.toThrow('stays as it is');
  }
  const council = `UPDATE summary_presentation SET decision = 'x' WHERE summary_id = (SELECT id FROM summary WHERE year = 2026) RETURNING 1`;
  expect(await on.sqlAs(roles.HR.person, council)).toEqual([]);
  await on.build.sql.query('UPDATE summary SET adopted_by = NULL WHERE year = 2026');
});

test('takes no other way than the table of moves knows', async () => {
  const { sql } = on.build;
  const states = ['draft', 'shared', 'adopted'] as const;
  const known = new Set(
    SUMMARY_MOVES.flatMap((each) => Object.entries(SUMMARY_STEPS[each].to).map(([from, to]) => `${from} ${to}`)),
  );
  const set = (state: string) =>
    sql.query(
      `UPDATE summary SET state = $2::text, content = CASE WHEN $2 <> 'draft' THEN '{}'::jsonb END, fingerprint = CASE WHEN $2 <> 'draft' THEN 'f' END,
         shared_at = CASE WHEN $2 <> 'draft' THEN now() END, adopted_at = CASE WHEN $2 = 'adopted' THEN now() END WHERE id = $1`,
      [draft, state],
    );
  for (const from of states) {
    for (const to of states.filter((state) => state !== from)) {
      await sql.query('BEGIN; ALTER TABLE summary DISABLE TRIGGER summary_moves');
      await set(from);
      await sql.query('ALTER TABLE summary ENABLE TRIGGER summary_moves');
      const moved = await set(to).then(
        () => true,
        () => false,
      );
      await sql.query('ROLLBACK');
      expect([`${from} ${to}`, moved]).toEqual([`${from} ${to}`, known.has(`${from} ${to}`)]);
    }
  }
});
