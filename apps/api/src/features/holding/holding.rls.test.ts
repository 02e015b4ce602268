import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, COLUMNS, everyRole, foundByColumn, type Column, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
const ids = new Map<string, string>();

type Given = [kind: 'self' | 'leader' | 'agreed', on: string, author: Column | null, shared: boolean];

/** L has been E's nearest leader since 2025-06-01, "former" was it before. */
const table: readonly [string, Given, readonly Column[]][] = [
  ['row 4: agreed', ['agreed', '2025-10-01', null, true], ['E', 'L']],
  ['row 4: agreed, overtaken in the leader’s time', ['agreed', '2025-07-01', null, true], ['E', 'L']],
  ['row 4: agreed, overtaken before the leader’s time', ['agreed', '2024-03-01', null, true], ['E']],
  ['row 4: agreed on the leader’s first day', ['agreed', '2025-06-01', null, true], ['E', 'L']],
  ['row 5: own, not shared', ['self', '2026-05-01', 'E', false], ['E']],
  ['row 5: the leader’s, not shared', ['leader', '2026-05-01', 'L', false], ['L']],
  ['row 5: the former leader’s, not shared', ['leader', '2025-05-01', 'former', false], []],
  ['row 6: own, shared', ['self', '2026-04-01', 'E', true], ['E', 'L']],
  ['row 6: own, shared with the former leader', ['self', '2025-04-01', 'E', true], ['E']],
  ['row 6: the leader’s, shared', ['leader', '2026-04-01', 'L', true], ['E', 'L']],
  ['row 6: the former leader’s, shared', ['leader', '2025-04-01', 'former', true], ['E']],
];

beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  for (const [name, [kind, day, author, shared]] of table) {
    const options = { shared, ...(author && { author: roles[author].person }) };
    ids.set(name, await on.build.holding(roles.E.employment, 'E1.1', kind, 3, day, options));
  }
  ids.set(
    'the last agreed by the former leader',
    await on.build.holding(roles.E.employment, 'E1.2', 'agreed', 2, '2024-03-01'),
  );
  ids.set('the one before', await on.build.holding(roles.E.employment, 'E1.2', 'agreed', 1, '2023-03-01'));
  ids.set('of a leader', await on.build.holding(roles.L.employment, 'L1.1', 'agreed', 4, '2026-03-01'));
});
afterAll(() => on.close());

const seenBy = (name: string) =>
  foundByColumn(roles, async (person) => {
    const rows = await on.sqlAs(person, 'SELECT level FROM holding WHERE id = $1', [ids.get(name)]);
    return rows.length > 0;
  });
const only = (...those: readonly Column[]) => columns(false, Object.fromEntries(those.map((column) => [column, true])));

describe('levels as SQL under the application’s role', () => {
  test.each(table)('%s', async (name, _, expected) => {
    expect(await seenBy(name)).toEqual(only(...expected));
  });

  test('of what lies before a new leader: the current agreed level only (b2)', async () => {
    expect(await seenBy('the last agreed by the former leader')).toEqual(only('E', 'L'));
    expect(await seenBy('the one before')).toEqual(only('E'));
  });

  test('a leader’s own are seen by the leader above, by nobody further up', async () => {
    expect(await seenBy('of a leader')).toEqual(only('L', 'CC'));
  });

  test('counts and sums tell no more than the rows', async () => {
    for (const column of COLUMNS) {
      const [row] = await on.sqlAs<{ n: number; top: number | null }>(
        roles[column].person,
        'SELECT count(*)::int AS n, max(level) AS top FROM holding WHERE employment_id = $1',
        [roles.E.employment],
      );
      const n = { E: 11, L: 7 }[column as string] ?? 0;
      expect([column, row]).toEqual([column, { n, top: n > 0 ? 3 : null }]);
    }
  });

  test('without a person, or without a day, there are none', async () => {
    expect(await on.sqlAs(null, 'SELECT 1 FROM holding')).toEqual([]);
    await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_app');
    await on.build.sql.query(`SELECT set_config('medhjul.person_id', $1, true)`, [roles.L.person]);
    const { rows } = await on.build.sql.query('SELECT 1 FROM holding WHERE employment_id = $1', [roles.E.employment]);
    await on.build.sql.query('ROLLBACK');
    expect(rows).toEqual([]);
  });

  test.each([
    `INSERT INTO holding (employment_id, element_id, kind, level, assessed_on, author_id, shared_at)
       SELECT (app.own_employments())[1], id, 'self', 5, app.today(), app.person_id(), now() FROM element LIMIT 1`,
    'UPDATE holding SET level = 5',
    'UPDATE holding SET shared_at = now()',
    'DELETE FROM holding',
    'SELECT 1 FROM holding FOR UPDATE',
  ])('nobody writes: %s', async (statement) => {
    for (const column of COLUMNS) {
      expect([column, await on.sqlRefusal(roles[column].person, statement)]).toEqual([column, '42501']);
    }
  });
});
