import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

/** How a statement ends: the number of rows it reached, or the SQLSTATE of its refusal. */
type End = number | '42501' | 'MH001';

let on: TestApp;
let roles: Roles;
let rule: Record<
  'adopted' | 'draft' | 'centre' | 'whole' | 'elsewhere' | 'personal' | 'personalDraft' | 'before',
  string
>;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { build } = on;
  const { units, E, L, former } = roles;
  const draft = { element: 'E1.1', level: 3, draft: true, from: '2026-07-01' };
  rule = {
    adopted: await build.requirement({ unit: units.school, element: 'E1.2', level: 2 }),
    draft: await build.requirement({ unit: units.school, ...draft }),
    centre: await build.requirement({ unit: units.north, ...draft }),
    whole: await build.requirement({ unit: units.root, ...draft }),
    elsewhere: await build.requirement({ unit: units.house, ...draft }),
    personal: await build.requirement({ employment: E.employment, element: 'E1.2', level: 2, author: L.person }),
    personalDraft: await build.requirement({ employment: E.employment, ...draft, author: former.person }),
    before: await build.requirement({ employment: E.employment, element: 'E1.3', level: 1, to: '2025-05-31' }),
  };
});
afterAll(() => on.close());

const end = async (person: string, text: string, values: unknown[]): Promise<End> => {
  const refusal = await on.sqlRefusal(person, text, values);
  return (refusal as End | null) ?? (await on.sqlAs(person, text, values)).length;
};
const ends = (text: string, ...values: unknown[]) => foundByColumn(roles, (person) => end(person, text, values));

const steerers = (reached: End, rest: End) => columns<End>(rest, { L: reached, CC: reached, DIR: reached });

describe('rows 2 and 3: what exists for whom', () => {
  const see = (name: keyof typeof rule) => ends('SELECT 1 FROM requirement WHERE id = $1', rule[name]);

  test('an adopted one for everybody, also when it was withdrawn', async () => {
    expect(await see('adopted')).toEqual(columns(1));
    const withdrawn = await on.build.requirement({
      unit: roles.units.school,
      element: 'E1.3',
      level: 2,
      from: '2027-01-01',
    });
    await on.build.sql.query('UPDATE requirement SET withdrawn_at = now() WHERE id = $1', [withdrawn]);
    expect(await ends('SELECT 1 FROM requirement WHERE id = $1', withdrawn)).toEqual(columns(1));
  });

  test('a draft for those who steer its unit', async () => {
    expect(await see('draft')).toEqual(steerers(1, 0));
    expect(await see('centre')).toEqual(columns(0, { CC: 1, DIR: 1 }));
    expect(await see('whole')).toEqual(columns(0, { DIR: 1 }));
    expect(await see('elsewhere')).toEqual(columns(0, { other: 1, DIR: 1 }));
  });

  test('one for a person as the levels are: for the person and the nearest leader (b7)', async () => {
    expect(await see('personal')).toEqual(columns(0, { E: 1, L: 1 }));
    expect(await see('personalDraft')).toEqual(columns(0, { L: 1 }));
  });

  test('not for a leader where it was over before the leader’s time (b2)', async () => {
    expect(await see('before')).toEqual(columns(0, { E: 1 }));
  });

  test('without a person nothing', async () => {
    expect(await on.sqlAs(null, 'SELECT 1 FROM requirement')).toEqual([]);
  });
});

const insert = (over: Record<string, string>) => {
  const values: Record<string, string> = {
    wheel_code: `'employee'`,
    element_id: `(SELECT id FROM element WHERE code = 'E1.4')`,
    audience: `'everybody'`,
    level: '3',
    reason: `'x'`,
    valid_from: 'app.today()',
    author_id: 'app.person_id()',
    created_at: 'now()',
    ...over,
  };
  return `INSERT INTO requirement (${Object.keys(values).join(', ')}) VALUES (${Object.values(values).join(', ')}) RETURNING 1`;
};

describe('who may write', () => {
  const atSchool = { unit_id: '$1' };

  test('a draft, or an adopted one, for a unit', async () => {
    expect(await ends(insert(atSchool), roles.units.school)).toEqual(steerers(1, '42501'));
    expect(await ends(insert({ ...atSchool, adopted_at: 'now()' }), roles.units.school)).toEqual(steerers(1, '42501'));
    expect(await ends(insert(atSchool), roles.units.root)).toEqual(columns<End>('42501', { DIR: 1 }));
    expect(await ends(insert(atSchool), roles.units.house)).toEqual(columns<End>('42501', { other: 1, DIR: 1 }));
  });

  test('one for a person', async () => {
    expect(await ends(insert({ employment_id: '$1' }), roles.E.employment)).toEqual(columns<End>('42501', { L: 1 }));
    // Nobody sets requirements for themself.
    expect(await end(roles.L.person, insert({ employment_id: '$1' }), [roles.L.employment])).toBe('42501');
  });

  test.each([
    ['in another’s name', { author_id: '(SELECT id FROM person WHERE id <> app.person_id() LIMIT 1)' }],
    ['in nobody’s name', { author_id: 'NULL' }],
    ['for days gone by', { valid_from: 'app.today() - 1' }],
    ['that is withdrawn already', { withdrawn_at: 'now()' }],
  ])('none %s', async (_, over) => {
    expect(await ends(insert({ ...atSchool, ...over }), roles.units.school)).toEqual(columns('42501'));
  });

  test('into a draft, and throw it away', async () => {
    const change = 'UPDATE requirement SET level = 5 WHERE id = $1 RETURNING 1';
    expect(await ends(change, rule.draft)).toEqual(steerers(1, 0));
    expect(await ends(change, rule.personalDraft)).toEqual(columns(0, { L: 1 }));
    const discard = 'DELETE FROM requirement WHERE id = $1 RETURNING 1';
    expect(await ends(discard, rule.draft)).toEqual(steerers(1, 0));
    expect(await ends(discard, rule.personalDraft)).toEqual(columns(0, { L: 1 }));
    expect(await ends(discard, rule.adopted)).toEqual(columns(0));
    expect(await ends(discard, rule.personal)).toEqual(columns(0));
  });

  test('nothing into another’s part', async () => {
    const move = 'UPDATE requirement SET unit_id = $2 WHERE id = $1 RETURNING 1';
    expect(await ends(move, rule.draft, roles.units.house)).toEqual(
      columns<End>(0, { L: '42501', CC: '42501', DIR: 1 }),
    );
    const person = 'UPDATE requirement SET unit_id = NULL, employment_id = $2 WHERE id = $1 RETURNING 1';
    expect(await ends(person, rule.draft, roles.HR.employment)).toEqual(steerers('42501', 0));
  });

  test('no other author', async () => {
    const claim = 'UPDATE requirement SET author_id = app.person_id() WHERE id = $1 RETURNING 1';
    expect(await ends(claim, rule.draft)).toEqual(columns('42501'));
  });
});

describe('an adopted requirement is history', () => {
  test('it can end from today', async () => {
    const close = 'UPDATE requirement SET valid_to = app.today() WHERE id = $1 RETURNING 1';
    expect(await ends(close, rule.adopted)).toEqual(steerers(1, 0));
    expect(await ends(close, rule.personal)).toEqual(columns(0, { L: 1 }));
  });

  test.each([
    'level = 5',
    `reason = 'other'`,
    'adopted_at = NULL',
    'created_at = now()',
    'valid_from = app.today()',
    `element_id = (SELECT id FROM element WHERE code = 'E1.1')`,
    `audience = 'leader_level', leader_level = 3`,
    `goal_id = (SELECT id FROM goal LIMIT 1)`,
    'valid_to = app.today() - 1',
    'withdrawn_at = now()',
  ])('it cannot be rewritten: %s', async (change) => {
    const granted = change.startsWith('created_at') ? columns<End>('42501') : steerers('MH001', 0);
    expect(await ends(`UPDATE requirement SET ${change} WHERE id = $1 RETURNING 1`, rule.adopted)).toEqual(granted);
  });

  test('what has ended does not begin again, nor is a withdrawal taken back', async () => {
    const { units, L } = roles;
    const school = { unit: units.school, element: 'E2.1', level: 2 };
    const ended = await on.build.requirement({ ...school, to: '2026-06-15' });
    const ending = await on.build.requirement({ ...school, from: '2026-06-15', to: '2026-12-01' });
    const withdrawn = await on.build.requirement({ ...school, from: '2027-01-01' });
    await on.build.sql.query('UPDATE requirement SET withdrawn_at = now() WHERE id = $1', [withdrawn]);
    for (const [id, change] of [
      [ended, 'valid_to = NULL'],
      [ended, 'valid_to = app.today() + 5'],
      [ending, 'valid_to = NULL'],
      [ending, `valid_to = '2026-12-02'`],
      [withdrawn, 'withdrawn_at = NULL'],
    ]) {
      const statement = `UPDATE requirement SET ${change} WHERE id = $1 RETURNING 1`;
      expect([change, await end(L.person, statement, [id])]).toEqual([change, 'MH001']);
    }
    const sooner = `UPDATE requirement SET valid_to = '2026-11-30' WHERE id = $1 RETURNING 1`;
    expect(await end(L.person, sooner, [ending])).toBe(1);
  });

  test('a draft is not adopted for days gone by', async () => {
    const late = await on.build.requirement({ unit: roles.units.school, element: 'E2.2', level: 2, draft: true });
    const adopt = 'UPDATE requirement SET adopted_at = now() WHERE id = $1 RETURNING 1';
    expect(await ends(adopt, late)).toEqual(steerers('MH001', 0));
    expect(await ends(adopt, rule.draft)).toEqual(steerers(1, 0));
  });
});
