import type pg from 'pg';
import type { KindName, Plan2learnName } from '../kinds.ts';
import { MOST_PROBLEMS, show, type Problems } from '../problems.ts';
import { quoted } from '../stage.ts';

/** One rule over all rows at once. */
export interface Check {
  readonly on: KindName | Plan2learnName;
  readonly column: string | null;
  /** SQL that finds the rows that break the rule: `line` (null when the row is not in the files), `value`, and if needed `other`. */
  readonly find: string;
  /** What is wrong; `{value}` and `{other}` are filled in. */
  readonly what: string;
  readonly whatToDo: string;
}

/** Which file a kind's rows came from, and what its columns are called there. */
export interface Places {
  fileOf(kind: KindName | Plan2learnName): string | null;
  columnOf(kind: KindName | Plan2learnName, column: string): string;
}

interface Found {
  /** Index of the check. */
  readonly broken: number;
  readonly line: number | null;
  readonly value: string | null;
  readonly other: string | null;
}

/** Runs the checks whose kind is in the folder, in one statement; each tells at most as many rows as there are problems shown. */
export async function runChecks(
  client: pg.Client,
  checks: readonly Check[],
  places: Places,
  problems: Problems,
): Promise<void> {
  const finds = checks.flatMap(({ on, find }, index) =>
    places.fileOf(on) === null
      ? []
      : [
          `(select ${index} as broken, line, value, to_jsonb(found) ->> 'other' as other from (${find}) as found
           order by line nulls last limit ${MOST_PROBLEMS})`,
        ],
  );
  const { rows } = await client.query<Found>(finds.join(' union all '));
  for (const { broken, line, value, other } of rows.sort((a, b) => a.broken - b.broken)) {
    const check = checks[broken];
    if (!check) continue;
    const { on, column, what, whatToDo } = check;
    const words = what.replace('{value}', show(value ?? '')).replace('{other}', show(other ?? ''));
    const named = column === null ? null : places.columnOf(on, column);
    problems.add({ file: places.fileOf(on), line, column: named, what: words, whatToDo });
  }
}

/** Rows of the file that belong together must not say something of the same day. */
export function onceAtATime(on: KindName, key: readonly string[]): Check {
  const columns = key.map(quoted).join(', ');
  return {
    on,
    column: key[0] ?? null,
    find: `
select line, concat_ws(' ', ${columns}) as value, earlier::text as other from (
  select *, lag(line) over w as earlier, max(coalesce(valid_to, 'infinity')) over (w rows between unbounded preceding and 1 preceding) as covered
  from file_${on} window w as (partition by ${columns} order by valid_from, line)
) as chain where valid_from < covered`,
    what: '{value} is there twice for the same days: also on line {other}',
    whatToDo:
      'Let one period end on the day the next begins (valid_to is the first day that no longer counts), or take one row out',
  };
}

/** A code may stand on one line only. */
export function once(on: KindName, column: string): Check {
  return {
    on,
    column,
    find: `
select line, ${quoted(column)} as value, first::text as other from (
  select *, min(line) over (partition by ${quoted(column)}) as first from file_${on}
) as seen where line > first`,
    what: '{value} is there twice: also on line {other}',
    whatToDo: 'Keep one of the two rows',
  };
}

/**
 * A code must be known.
 * @param known SQL of one column with the known codes
 * @param noun what the code should name, with its article: `a unit`
 */
export function known(on: KindName, column: string, known: string, noun: string, whatToDo: string): Check {
  return {
    on,
    column,
    find: `
select line, ${quoted(column)}::text as value from file_${on}
where ${quoted(column)} is not null and ${quoted(column)}::text not in (${known})`,
    what: `{value} is not ${noun}`,
    whatToDo,
  };
}

/**
 * Nothing may lie above itself on any day. Chains of more than 50 are refused as well: no organisation has them.
 * @param edges SQL of `line`, `code`, `above`, `valid_from`, `valid_to`
 */
export function circle(on: KindName, column: string, edges: string, what: string, whatToDo: string): Check {
  return {
    on,
    column,
    find: `
with recursive edge as materialized (select line, code, above, daterange(valid_from, valid_to) as days from (${edges}) as e),
walk as (
  select line, code as start, above as at, days, array[code] as seen from edge
  union all
  select w.line, w.start, e.above, w.days * e.days, w.seen || e.code
  from walk w join edge e on e.code = w.at and e.days && w.days
  where w.at <> w.start and e.code <> all (w.seen) and cardinality(w.seen) < 50
)
select min(line) as line, start as value, min(array_to_string(seen || at, ' > ')) as other from walk
where (at = start and start = (select min(code) from unnest(seen) as code)) or cardinality(seen) = 50
group by start`,
    what,
    whatToDo,
  };
}
