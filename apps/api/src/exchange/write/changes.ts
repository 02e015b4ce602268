import type pg from 'pg';
import { list, PERIODS, type PeriodName } from '../held.ts';

/** What a run did to one kind. `ended` are those that no longer hold after today. */
export interface Changes {
  readonly new: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
}

/** How many keys of a kind of periods this run begins, changes, ends and leaves as they are. */
export async function periodChanges(client: pg.Client, name: PeriodName): Promise<Changes> {
  const { key } = PERIODS[name];
  const same = (alias: string): string => key.map((column) => `${alias}."${column}" = c."${column}"`).join(' and ');
  const runs = (table: string): string =>
    `exists (select from ${table}_${name} r where ${same('r')} and (r.valid_to is null or r.valid_to > app.today()))`;
  const { rows } = await client.query<Changes>(`
select count(*) filter (where not was_held)::int as new,
  count(*) filter (where was_held and ran and not runs)::int as ended,
  count(*) filter (where was_held and not (ran and not runs))::int as changed,
  (select count(*)::int from (select distinct ${list(key)} from file_${name} except select ${list(key)} from changed_${name}) as rest) as unchanged
from (select exists (select from held_${name} h where ${same('h')}) as was_held, ${runs('held')} as ran, ${runs('wanted')} as runs
  from changed_${name} c) as change`);
  return rows[0] ?? { new: 0, changed: 0, ended: 0, unchanged: 0 };
}

/** Runs statements one after the other; returns how many rows the last one touched. */
export async function run(client: pg.Client, ...statements: string[]): Promise<number> {
  let touched = 0;
  for (const statement of statements) touched = (await client.query(statement)).rowCount ?? 0;
  return touched;
}

/** Changes of a kind whose rows are new, changed or the same; `total` counts the file's rows. */
export async function rowChanges(client: pg.Client, total: string, added: number, changed: number): Promise<Changes> {
  const { rows } = await client.query<{ count: number }>(total);
  return { new: added, changed, ended: 0, unchanged: (rows[0]?.count ?? 0) - added - changed };
}
