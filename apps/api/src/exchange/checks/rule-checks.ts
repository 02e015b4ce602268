import { list } from '../held.ts';
import { RULES, type RuleName } from '../rules.ts';
import { known, type Check } from './check.ts';
import { KNOWN_EMPLOYMENTS, KNOWN_PEOPLE } from './employment-checks.ts';
import { KNOWN_UNITS } from './unit-checks.ts';

function exactlyOne(on: RuleName, one: string, other: string): Check {
  return {
    on,
    column: one,
    find: `select line, concat_ws(' ', "${one}", "${other}") as value from file_${on} where num_nonnulls("${one}", "${other}") <> 1`,
    what: `Exactly one of ${one} and ${other} must be filled in`,
    whatToDo: `Fill in the ${one} or the ${other}, and leave the other cell empty`,
  };
}

// What the file says together with what is held and not in the file.
function ties(on: RuleName): Check {
  const { key } = RULES[on];
  const together = key.slice(0, -1);
  return {
    on,
    column: 'valid_from',
    find: `
select coalesce(line, earlier_line) as line, valid_from::text as value, earlier::text as other from (
  select *, lag(line) over w as earlier_line, lag(valid_from) over w as earlier,
    max(coalesce(valid_to, 'infinity')) over (w rows between unbounded preceding and 1 preceding) as covered
  from (
    select line, ${list(key)}, valid_to from wanted_${on}
    union all
    select null, ${list(key)}, valid_to from held_${on} where id not in (select held_id from wanted_${on} where held_id is not null)
  ) as all_rules window w as (partition by ${list(together)} order by valid_from, line)
) as chain where valid_from < covered and coalesce(line, earlier_line) is not null`,
    what: 'Two rows would say something for the same people, competence and days: from {other} and from {value}',
    whatToDo:
      'Let the earlier one end (valid_to) when the later one begins; a row that the database holds can be ended by putting it into the file',
  };
}

function checksOf(on: RuleName): Check[] {
  return [
    exactlyOne(on, 'area', 'element'),
    known(on, 'unit', KNOWN_UNITS, 'a unit', 'Name a unit of the file of units'),
    known(on, 'area', 'select code from wheel_area', 'an area of a wheel', 'Use a code such as L1 or E3'),
    known(on, 'element', 'select code from element', 'an element of a wheel', 'Use a code such as L1.1 or E3.2'),
    known(
      on,
      'goal',
      'select code from goal',
      'a goal',
      'Use a code such as F4, or leave the cell empty where it may be',
    ),
    known(on, 'author', KNOWN_PEOPLE, 'a person', 'Name a person of the file of people, or leave the cell empty'),
    {
      on,
      column: 'goal',
      find: `
select w.line, w.goal as value, concat(g.valid_from, ' to ', coalesce(g.valid_to::text, 'open')) as other
from wanted_${on} w join goal g on g.code = w.goal
where w.held_id is null and not app.holds(g.valid_from, g.valid_to, w.valid_from)`,
      what: 'The goal {value} does not hold on the day the row begins: {other}',
      whatToDo: 'Name a goal of that time, or begin in its period',
    },
    {
      on,
      column: 'valid_from',
      find: `select line, valid_from::text as value from wanted_${on} where held_id is not null and not says_the_same`,
      what: 'The database holds a row for the same from {value} that says something else, and what was set is never rewritten',
      whatToDo: 'Leave that row as it was, give it a valid_to, and add a new row from that day',
    },
    ties(on),
  ];
}

export const requirementChecks: readonly Check[] = [
  ...checksOf('requirements'),
  exactlyOne('requirements', 'unit', 'employment'),
  known(
    'requirements',
    'employment',
    KNOWN_EMPLOYMENTS,
    'an employment',
    'Name an employment of the file of employments',
  ),
  {
    on: 'requirements',
    column: 'audience_value',
    find: `
select line, audience_value as value, audience as other from file_requirements
where case audience when 'everybody' then audience_value is not null
  when 'job_group' then audience_value is null or audience_value not in (select code from job_group)
  when 'leader_function' then audience_value is null or audience_value not in (select code from leader_function)
  else audience_value is null or audience_value not in (select value::text from leader_level) end`,
    what: '{value} does not fit the audience {other}',
    whatToDo: 'Write the code of a job group or leader function or a leader level, and nothing for everybody',
  },
  {
    on: 'requirements',
    column: 'audience',
    find: `select line, audience as value from file_requirements where employment is not null and audience <> 'everybody'`,
    what: 'A requirement for one employment is for everybody, not for {value}',
    whatToDo: 'Write everybody',
  },
  {
    on: 'requirements',
    column: 'audience',
    find: `
select line, audience as value, coalesce(area, element) as other from wanted_requirements
where wheel = 'employee' and audience in ('leader_function', 'leader_level')`,
    what: '{value} does not fit {other}, which belongs to the employee wheel',
    whatToDo: 'Choose an area or element of the leader wheel, or another audience',
  },
  {
    on: 'requirements',
    column: 'adopted',
    find: `select line, adopted::text as value from file_requirements where adopted > app.today()`,
    what: '{value} is still to come',
    whatToDo: 'The import takes adopted requirements only; write the day of the adoption',
  },
];

export const markChecks: readonly Check[] = checksOf('marks');
