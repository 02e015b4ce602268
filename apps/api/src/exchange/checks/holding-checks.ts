import { known, type Check } from './check.ts';
import { KNOWN_EMPLOYMENTS } from './employment-checks.ts';

export const holdingChecks: readonly Check[] = [
  known('holdings', 'employment', KNOWN_EMPLOYMENTS, 'an employment', 'Name an employment of the file of employments'),
  known('holdings', 'element', 'select code from element', 'an element of a wheel', 'Use a code such as L1.1 or E3.2'),
  {
    on: 'holdings',
    column: 'missing_components',
    find: `
select line, code as value from file_holdings cross join lateral unnest(missing_components) as part (code)
where code not in (select code from component)`,
    what: '{value} is not a component',
    whatToDo: 'Use the codes of docs/import.md with a blank between them',
  },
  {
    on: 'holdings',
    column: 'date',
    find: `select line, date::text as value from file_holdings where date > app.today()`,
    what: '{value} is still to come',
    whatToDo: 'A level is kept from the day on which it was set',
  },
  {
    on: 'holdings',
    column: 'shared',
    find: `select line, kind as value from file_holdings where kind = 'agreed' and not shared`,
    what: 'An agreed level is known to both, and so it is shared',
    whatToDo: 'Write yes, or leave the cell empty',
  },
  {
    on: 'holdings',
    column: 'shared',
    find: `select line, kind as value from file_holdings where kind <> 'agreed' and shared is null`,
    what: 'It is not said whether this level is shared',
    whatToDo: 'Write yes where both may see it, and no where only its author may',
  },
  {
    on: 'holdings',
    column: 'level',
    find: `
select line, employment as value, first::text as other from (
  select max(line) as line, min(line) as first, employment from file_holdings group by employment, element, kind, date
  having count(*) > 1 and (min(level) <> max(level) or bool_and(coalesce(shared, true)) <> bool_or(coalesce(shared, true))
    or count(distinct coalesce(missing_components, '{}')) > 1)
) as twice`,
    what: 'The level of {value} is there twice for the same element, kind and day, with something else on line {other}',
    whatToDo: 'Keep one of the two rows',
  },
  {
    on: 'holdings',
    column: 'shared',
    find: `
select h.line, h.employment as value from file_holdings h
where h.kind = 'leader' and not h.shared and not exists (
  select from wanted_employments e where e.code = h.employment and e.nearest_leader is not null
    and app.holds(e.valid_from, e.valid_to, h.date))`,
    what: 'Nobody could ever see this level: {value} had no nearest leader on that day, and it is not shared',
    whatToDo: 'Write yes, or take the row out',
  },
];
