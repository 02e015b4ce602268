import { circle, known, once, onceAtATime, type Check } from './check.ts';
import { KNOWN_UNITS, SITS_IN_NO_UNIT } from './unit-checks.ts';

export const KNOWN_PEOPLE = 'select code from known_people';
export const KNOWN_EMPLOYMENTS = 'select code from known_employments';

/** Periods of the wanted rows that share a day although they belong to different employments. */
function overlapping(together: string, only: string): string {
  return `
select coalesce(line, earlier_line) as line, code as value, other from (
  select *, lag(code) over w as other, lag(line) over w as earlier_line,
    max(coalesce(valid_to, 'infinity')) over (w rows between unbounded preceding and 1 preceding) as covered
  from wanted_employments where person in (select person from file_employments) and ${only}
  window w as (partition by ${together} order by valid_from, code)
) as chain where valid_from < covered and code <> other`;
}

export const peopleChecks: readonly Check[] = [once('people', 'code')];

export const employmentChecks: readonly Check[] = [
  onceAtATime('employments', ['code']),
  known(
    'employments',
    'person',
    KNOWN_PEOPLE,
    'a person',
    'Add the person to the file of people, or name one that is there',
  ),
  {
    on: 'employments',
    column: 'person',
    find: `
select line, person as value from file_employments
where (valid_to is null or valid_to > app.today()) and person in (select code from person)
  and exists (select from file_people) and person not in (select code from file_people)`,
    what: '{value} is a person that the file of people no longer has',
    whatToDo: 'Put the person back into that file, or let the employment end',
  },
  {
    on: 'employments',
    column: 'person',
    find: `
select line, code as value, other from (
  select f.*, coalesce(k.person, first_value(f.person) over (partition by f.code order by line)) as other
  from file_employments f left join held_employment_people k on k.code = f.code
) as seen where person <> other`,
    what: '{value} is an employment of another person, {other}',
    whatToDo: 'An employment belongs to one person for good; give the other one a code of its own',
  },
  known('employments', 'unit', KNOWN_UNITS, 'a unit', 'Add the unit to the file of units, or name one that is there'),
  {
    on: 'employments',
    column: 'unit',
    find: `${SITS_IN_NO_UNIT} and e.line is not null`,
    what: '{value} sits in {other} on days on which that unit is not there',
    whatToDo: 'Let the employment move or end when the unit does, or correct the unit',
  },
  known(
    'employments',
    'job_group',
    'select code from job_group',
    'a job group',
    'Use the code of one (docs/import.md), or leave the cell empty',
  ),
  known('employments', 'leader_level', 'select value::text from leader_level', 'a leader level', 'Write 1, 2, 3 or 4'),
  known(
    'employments',
    'leader_function',
    'select code from leader_function',
    'a leader function',
    'Write leader_of_leaders, citizen_facing or administrative',
  ),
  {
    on: 'employments',
    column: 'person',
    find: overlapping('person, unit, job_title', 'true'),
    what: '{value} and {other} are employments of one person in the same unit and job on the same days',
    whatToDo: 'Keep one of them, or let the one end before the other begins',
  },
  {
    on: 'employments',
    column: 'primary',
    find: overlapping('person', '"primary"'),
    what: '{value} and {other} are both the primary employment of one person on the same days',
    whatToDo: 'Make exactly one of them primary on each day',
  },
  {
    on: 'employments',
    column: 'primary',
    find: `
with gap as (
  select person, lower(employed - main) as day from (
    select person, range_agg(daterange(valid_from, valid_to)) as employed,
      coalesce(range_agg(daterange(valid_from, valid_to)) filter (where "primary"), '{}') as main
    from wanted_employments where person in (select person from file_employments) group by person
  ) as days where not employed <@ main
)
select min(e.line) as line, min(e.code) as value, gap.day::text as other
from gap join wanted_employments e on e.person = gap.person and app.holds(e.valid_from, e.valid_to, gap.day) group by gap.person, gap.day`,
    what: 'The person of {value} has no primary employment from {other}',
    whatToDo: 'Make exactly one of the employments primary on each day',
  },
];

export const leaderChecks: readonly Check[] = [
  known(
    'employments',
    'nearest_leader',
    KNOWN_EMPLOYMENTS,
    'an employment',
    'Name the code of the leader’s employment',
  ),
  {
    on: 'employments',
    column: 'nearest_leader',
    find: `
select line, nearest_leader as value from file_employments
where (valid_to is null or valid_to > app.today()) and nearest_leader in (${KNOWN_EMPLOYMENTS})
  and nearest_leader not in (select code from file_employments)`,
    what: '{value} is an employment that this file no longer has',
    whatToDo: 'Name the new nearest leader, or put the leader’s employment into the file',
  },
  {
    on: 'employments',
    column: 'nearest_leader',
    find: `
select e.line, e.code as value from wanted_employments e join known_employments leader on leader.code = e.nearest_leader
where leader.person = e.person and e.line is not null`,
    what: 'The person of {value} would lead themself',
    whatToDo: 'Name another nearest leader, or leave the cell empty for the top leader',
  },
  circle(
    'employments',
    'nearest_leader',
    `select line, code, nearest_leader as above, valid_from, valid_to from wanted_employments
     where nearest_leader is not null and code in (select nearest_leader from wanted_employments)`,
    '{value} would lead itself by way of others: {other}',
    'Correct the nearest leader of one of these employments',
  ),
];
