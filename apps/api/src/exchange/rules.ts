import type pg from 'pg';
import { held, list } from './held.ts';

/**
 * Requirements and marks are rules: a row is known by whom and what it is for and the day it begins, and what it says is never rewritten.
 * The import sets new ones and may move the end of one that is held; it removes none.
 */
export const RULES = {
  requirements: {
    key: ['unit', 'employment', 'audience', 'audience_value', 'area', 'element', 'valid_from'],
    says: ['level', 'reason', 'goal'],
  },
  marks: { key: ['kind', 'unit', 'area', 'element', 'valid_from'], says: ['reason', 'goal'] },
} as const;

export type RuleName = keyof typeof RULES;

/** Leaves `held_<name>`, and `wanted_<name>`: the rows of the file, each with the rule that is held already in its place, if any. */
export async function compareRules(client: pg.Client, name: RuleName): Promise<void> {
  const { key, says } = RULES[name];
  const same = says.map((column) => `f."${column}" is not distinct from h."${column}"`).join(' and ');
  await client.query(`
create temp table held_${name} on commit drop as ${held(name)};
create temp table wanted_${name} on commit drop as
select f.*, coalesce(a.wheel_code, el.wheel_code) as wheel, h.id as held_id, ${same} as says_the_same,
  h.id is not null and h.valid_to is distinct from f.valid_to as ends_otherwise
from file_${name} f
left join wheel_area a on a.code = f.area left join element el on el.code = f.element
left join held_${name} h on jsonb_build_array(${list(key, 'h')}) = jsonb_build_array(${list(key, 'f')});
analyze held_${name}; analyze wanted_${name}`);
}
