import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReleasePool } from '../../db/release-pool.ts';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { builder, type Builder } from '../../testing/municipality.ts';
import { asRole, crowd, plan, talk } from '../../testing/release-rows.ts';
import { publishRelease } from './build-release.ts';

const REFUSED = '42501';
const STAYS = 'MH001';

/** All that the builder may read: everything else of the database is refused, column by column. */
const READ: Readonly<Record<string, readonly string[] | 'all'>> = {
  municipality: 'all',
  unit_level: 'all',
  organisation_unit: 'all',
  organisation_unit_version: 'all',
  wheel_version: 'all',
  element: 'all',
  element_version: 'all',
  wheel_area_version: 'all',
  release: 'all',
  release_wheel: 'all',
  release_block: 'all',
  release_cells: 'all',
  release_column: 'all',
  release_people: 'all',
  release_run: 'all',
  conversation_setting: ['releases_a_year'],
  employment_term: [
    'employment_id',
    'person_id',
    'unit_id',
    'job_group_id',
    'leader_level',
    'leader_function',
    'staff_responsibility',
    'is_primary',
    'valid_from',
    'valid_to',
  ],
  reporting_line: ['employment_id', 'leader_employment_id', 'valid_from', 'valid_to'],
  requirement: [
    'id',
    'wheel_code',
    'area_id',
    'element_id',
    'unit_id',
    'employment_id',
    'audience',
    'job_group_id',
    'leader_function',
    'leader_level',
    'level',
    'valid_from',
    'valid_to',
    'adopted_at',
    'withdrawn_at',
  ],
  holding: ['employment_id', 'element_id', 'kind', 'level', 'assessed_on', 'superseded_on', 'shared_at'],
  plan: ['id', 'employment_id', 'year', 'created_on'],
  plan_version: ['plan_id', 'employee_signed_at', 'leader_signed_at'],
  plan_item: ['plan_id', 'employment_id', 'year', 'element_id', 'offer_wish_code', 'learnt_on', 'closed_on'],
  conversation: ['employment_id', 'kind', 'occasion', 'year', 'held_on', 'state'],
  team_conversation: ['id', 'year', 'replaces_mus', 'held_on', 'state'],
  team_conversation_member: ['team_conversation_id', 'employment_id', 'joined_on', 'left_on'],
};

let database: TestDatabase;
let build: Builder;

const as = (role: string, text: string) => asRole(database.url, role, text);

beforeAll(async () => {
  database = await testDatabase();
  build = await builder(database.url);
  const root = await build.unit('municipality', null);
  const [leader = '', employee = ''] = await crowd(build, root, 15);
  await build.requirement({ unit: root, element: 'E1.1', level: 3 });
  await build.requirement({ unit: root, element: 'E1.2', level: 3, draft: true });
  for (const kind of ['self', 'leader', 'agreed'] as const)
    await build.holding(employee, 'E1.1', kind, 1, '2025-01-01');
  await plan(build, employee, 2025, '2025-02-01', [{ element: 'E1.1' }]);
  await talk(build, employee, leader, 2025, '2025-02-01');
  await talk(build, leader, employee, 2025, null);
  const pool = openReleasePool(database.loginUrl, () => {});
  await publishRelease(pool, {
    key: Buffer.alloc(32, 1),
    countedOn: '2025-11-14',
    now: new Date('2025-11-14'),
    reason: null,
  });
  await pool.close();
});

afterAll(async () => {
  await build?.close();
  await database?.drop();
});

describe('the role that builds releases', () => {
  test('reads the columns that are counted and nothing else: no words, no names', async () => {
    const { rows } = await build.sql.query<{ table: string; column: string; readable: boolean }>(
      `SELECT table_name AS table, column_name AS column,
         has_column_privilege('medhjul_release', format('%I', table_name)::regclass, column_name, 'SELECT') AS readable
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE 'kysely%'`,
    );
    const may = (table: string, column: string) => READ[table] === 'all' || (READ[table] ?? []).includes(column);
    const wrong = rows.filter(({ table, column, readable }) => readable !== may(table, column));
    expect(rows.length).toBeGreaterThan(300);
    expect(wrong.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  test.each([
    'SELECT aim FROM plan_item',
    'SELECT why FROM plan_item',
    'SELECT closing_word FROM plan_item',
    'SELECT items FROM plan_version',
    'SELECT body FROM conversation_text',
    'SELECT body FROM preparation_answer',
    'SELECT level FROM conversation_level',
    'SELECT body FROM team_need',
    'SELECT given_name FROM person',
    'SELECT code FROM employment',
    'SELECT job_title FROM employment_term',
    'SELECT reason FROM requirement',
    'SELECT missing_components FROM holding',
    'SELECT author_id FROM holding',
    'SELECT starts_at FROM conversation',
    'SELECT token_hash FROM session',
    'SELECT * FROM look',
  ])('is refused %s', async (text) => {
    expect(await as('medhjul_release', text)).toBe(REFUSED);
  });

  test('sees agreed levels, adopted requirements, and what was held; nothing else of these', async () => {
    expect(await as('medhjul_release', 'SELECT kind FROM holding')).toBe(1);
    expect(await as('medhjul_release', `SELECT kind FROM holding WHERE kind <> 'agreed'`)).toBe(0);
    expect(await as('medhjul_release', 'SELECT id FROM requirement')).toBe(1);
    expect(await as('medhjul_release', 'SELECT state FROM conversation')).toBe(1);
  });

  test.each(['person', 'holding', 'plan_item', 'requirement', 'employment_term', 'conversation'])(
    'writes nothing to %s',
    async (table) => {
      expect(await as('medhjul_release', `DELETE FROM ${table}`)).toBe(REFUSED);
    },
  );
});

describe('what is published and what is kept', () => {
  const published = ['release', 'release_wheel', 'release_block', 'release_cells'];
  const roles = ['medhjul_app', 'medhjul_session', 'medhjul_import', 'medhjul_job', 'medhjul_release', 'medhjul_owner'];

  test.each(published)('%s is never changed, removed or emptied, by nobody', async (table) => {
    for (const role of roles) {
      const [column] = table === 'release' ? ['reason'] : ['wheel_code'];
      const statements = [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ];
      for (const text of statements) expect([REFUSED, STAYS]).toContain(await as(role, text));
    }
    await expect(build.sql.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: STAYS });
  });

  test.each(['release_column', 'release_people'])('%s is for the release role alone', async (table) => {
    for (const role of ['medhjul_app', 'medhjul_session', 'medhjul_import', 'medhjul_job']) {
      expect(await as(role, `SELECT * FROM ${table}`)).toBe(REFUSED);
    }
    expect(await as('medhjul_release', `SELECT * FROM ${table}`)).toBeGreaterThan(0);
    expect(
      await as(
        'medhjul_release',
        `UPDATE ${table} SET ${table === 'release_column' ? 'state = state' : 'part = part'}`,
      ),
    ).toBe(REFUSED);
  });

  test('nobody but the release role publishes', async () => {
    for (const role of roles.filter((one) => !['medhjul_release', 'medhjul_owner'].includes(one))) {
      for (const table of published) expect(await as(role, `INSERT INTO ${table} DEFAULT VALUES`)).toBe(REFUSED);
    }
  });
});
