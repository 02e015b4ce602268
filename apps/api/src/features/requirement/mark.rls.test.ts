import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

type End = number | '42501' | 'MH001';

let on: TestApp;
let roles: Roles;
let mark: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  mark = await on.build.mark('core', roles.units.school, { element: 'E1.1' });
});
afterAll(() => on.close());

const end = async (person: string, text: string, values: unknown[]): Promise<End> => {
  const refusal = await on.sqlRefusal(person, text, values);
  return (refusal as End | null) ?? (await on.sqlAs(person, text, values)).length;
};
const ends = (text: string, ...values: unknown[]) => foundByColumn(roles, (person) => end(person, text, values));
const steerers = (reached: End, rest: End) => columns<End>(rest, { L: reached, CC: reached, DIR: reached });

const insert = (author = 'app.person_id()', from = 'app.today()', withdrawn = 'NULL') => `
  INSERT INTO competence_mark (kind, wheel_code, element_id, unit_id, reason, goal_id, valid_from, author_id, created_at, withdrawn_at)
  SELECT 'strategic', 'employee', element.id, $1, 'x', goal.id, ${from}, ${author}, now(), ${withdrawn}
  FROM element, goal WHERE element.code = 'E1.1' AND goal.code = 'F1' RETURNING 1`;

describe('strategic and core marks', () => {
  test('are everybody’s to read', async () => {
    expect(await ends('SELECT 1 FROM competence_mark WHERE id = $1', mark)).toEqual(columns(1));
    expect(await on.sqlAs(null, 'SELECT 1 FROM competence_mark')).toEqual([]);
  });

  test('are set by those who steer the unit, in their own name, from today', async () => {
    expect(await ends(insert(), roles.units.school)).toEqual(steerers(1, '42501'));
    expect(await ends(insert(), roles.units.root)).toEqual(columns<End>('42501', { DIR: 1 }));
    expect(await ends(insert('NULL'), roles.units.school)).toEqual(columns('42501'));
    expect(await ends(insert(undefined, 'app.today() - 1'), roles.units.school)).toEqual(columns('42501'));
    expect(await ends(insert(undefined, undefined, 'now()'), roles.units.school)).toEqual(columns('42501'));
  });

  test('end by those who steer the unit, and say nothing else', async () => {
    expect(await ends('UPDATE competence_mark SET valid_to = app.today() WHERE id = $1 RETURNING 1', mark)).toEqual(
      steerers(1, 0),
    );
    for (const change of [
      `reason = 'other'`,
      `kind = 'strategic'`,
      'unit_id = unit_id',
      'author_id = app.person_id()',
    ]) {
      expect(await ends(`UPDATE competence_mark SET ${change} WHERE id = $1`, mark)).toEqual(columns('42501'));
    }
    for (const change of ['valid_to = app.today() - 1', 'withdrawn_at = now()']) {
      expect(await ends(`UPDATE competence_mark SET ${change} WHERE id = $1 RETURNING 1`, mark)).toEqual(
        steerers('MH001', 0),
      );
    }
  });

  test('are never deleted', async () => {
    expect(await ends('DELETE FROM competence_mark WHERE id = $1', mark)).toEqual(columns('42501'));
  });
});
