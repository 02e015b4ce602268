import type pg from 'pg';
import { heldPeriods, list, mergedPeriods, PERIODS, type PeriodName } from './held.ts';

// A row of the file takes the place of what is held from its own first day only where the file tells again all that was held so far;
// otherwise it counts from today, and the past stays: history, and with it who was whose leader, is not written over by mistake.
function wantedRows(name: PeriodName, gone: string): string {
  const { key, says } = PERIODS[name];
  const same = says.map((column) => `and f."${column}" is not distinct from h."${column}"`).join(' ');
  const columns = (alias: string): string => list([...key, ...says], alias);
  return `
with told as (
  select ${list(key, 'h')}, bool_and(f.line is not null) as again
  from held_${name} h
  left join file_${name} f on ${key.map((column) => `f."${column}" = h."${column}"`).join(' and ')} and f.valid_from = h.valid_from ${same}
  where h.valid_from < app.today() group by ${list(key, 'h')}
), filed as (select distinct ${list(key)}, true as is_filed from file_${name})
select f.line, ${columns('f')}, case when told.again is false then greatest(f.valid_from, app.today()) else f.valid_from end as valid_from,
  f.valid_to
from file_${name} f left join told using (${list(key)})
where told.again is not false or f.valid_to is null or f.valid_to > app.today()
union all
select null, ${columns('h')}, h.valid_from,
  case when is_filed or ${gone} then least(coalesce(h.valid_to, 'infinity'), app.today()) else h.valid_to end
from held_${name} h left join told using (${list(key)}) left join filed using (${list(key)})
where case when is_filed then told.again is false and h.valid_from < app.today()
  else h.valid_from < app.today() or not (${gone}) end`;
}

/**
 * Works out what is to hold after this run, and for which keys that differs from what is held.
 * Leaves the temporary tables `held_<name>`, `wanted_<name>` (with `line`, null for what comes from the database) and `changed_<name>`.
 * @param gone SQL on `h`, a held period whose key is not in the file: whether it ends today
 */
export async function comparePeriods(client: pg.Client, name: PeriodName, gone: string): Promise<void> {
  const { key, says } = PERIODS[name];
  const columns = list([...key, ...says, 'valid_from', 'valid_to']);
  await client.query(`
create temp table held_${name} on commit drop as ${heldPeriods(name)};
analyze held_${name};
create temp table wanted_${name} on commit drop as ${mergedPeriods(wantedRows(name, gone), key, says)};
analyze wanted_${name};
create temp table changed_${name} on commit drop as select distinct ${list(key)} from (
  (select ${columns} from wanted_${name} except select ${columns} from held_${name})
  union all
  (select ${columns} from held_${name} except select ${columns} from wanted_${name})
) as difference;
analyze changed_${name}`);
}
