import { circle, known, onceAtATime, type Check } from './check.ts';

export const KNOWN_UNITS = 'select code from wanted_units';

const LEVELS = `(select f.*, l.kind, array_position(array['municipality', 'centre', 'unit', 'team'], l.kind) as height
  from file_units f left join unit_level l on l.code = f.level)`;

/**
 * Employments that sit in a unit on days on which it is not there, from today on; what lies behind may be known less exactly. Goes on with
 * further conditions on `e`.
 */
export const SITS_IN_NO_UNIT = `
with days as (select code, range_agg(daterange(valid_from, valid_to)) as days from wanted_units group by code)
select e.line, e.code as value, e.unit as other from wanted_employments e join days d on d.code = e.unit
where (e.valid_to is null or e.valid_to > app.today())
  and not daterange(greatest(e.valid_from, app.today()), e.valid_to) <@ d.days`;

export const municipalityChecks: readonly Check[] = [
  {
    on: 'municipality',
    column: 'name',
    find: `select line, name as value from file_municipality where line > (select min(line) from file_municipality)`,
    what: '{value} is a second municipality',
    whatToDo: 'Keep one row; one database holds one municipality',
  },
];

export const unitChecks: readonly Check[] = [
  onceAtATime('units', ['code']),
  known(
    'units',
    'level',
    'select code from unit_level',
    'a level of the organisation',
    'Write municipality, centre, unit, department or team',
  ),
  {
    on: 'units',
    column: 'level',
    find: `
select line, code as value, first as other from (
  select *, first_value(level) over (partition by code order by line) as first from file_units
) as seen where level <> first`,
    what: '{value} has another level here than on an earlier line, where it is {other}',
    whatToDo: 'A unit keeps its level; give a unit of another level another code',
  },
  known('units', 'parent', KNOWN_UNITS, 'a unit', 'Add the unit to the file, or name one that is there'),
  {
    on: 'units',
    column: 'parent',
    find: `select line, code as value from ${LEVELS} as f where parent is null and kind <> 'municipality'`,
    what: '{value} has no unit above it',
    whatToDo: 'Name the unit it belongs to; only the municipality itself has none',
  },
  {
    on: 'units',
    column: 'parent',
    find: `select line, code as value from ${LEVELS} as f where parent is not null and kind = 'municipality'`,
    what: '{value} is the municipality and yet has a unit above it',
    whatToDo: 'Leave the cell empty, or give it another level',
  },
  {
    on: 'units',
    column: 'level',
    find: `
select line, code as value, other from (
  select *, lag(code) over w as other, max(coalesce(valid_to, 'infinity')) over (w rows between unbounded preceding and 1 preceding) as covered
  from ${LEVELS} as f where kind = 'municipality' and (valid_to is null or valid_to > app.today()) window w as (order by valid_from, line)
) as chain where valid_from < covered and code <> other`,
    what: '{value} is a municipality beside {other}',
    whatToDo: 'Give all units but one a parent and another level',
  },
  {
    on: 'units',
    column: 'parent',
    find: `
select f.line, f.code as value, min(p.code) as other from ${LEVELS} as f join ${LEVELS} as p on p.code = f.parent
where p.height > f.height group by f.line, f.code`,
    what: '{value} is of a higher level than {other}, the unit above it',
    whatToDo: 'The order is municipality, centre, unit or department, team',
  },
  circle(
    'units',
    'parent',
    `select line, code, parent as above, valid_from, valid_to from wanted_units where parent is not null`,
    '{value} lies under itself: {other}',
    'Correct the parent of one of these units',
  ),
  {
    on: 'units',
    column: 'parent',
    find: `
with days as (select code, range_agg(daterange(valid_from, valid_to)) as days from wanted_units group by code)
select u.line, u.code as value, u.parent as other from wanted_units u join days d on d.code = u.parent
where (u.valid_to is null or u.valid_to > app.today())
  and not daterange(greatest(u.valid_from, app.today()), u.valid_to) <@ d.days`,
    what: '{value} is there on days on which {other}, the unit above it, is not',
    whatToDo: 'Let both periods fit, or name another parent for those days',
  },
  {
    on: 'units',
    column: 'code',
    find: `${SITS_IN_NO_UNIT} and e.line is null`,
    what: '{other} is not there on days on which the employment {value} sits in it',
    whatToDo: 'Keep the unit, or bring employments.csv along, in which the employment moves or ends',
  },
];

export const unitLeaderChecks: readonly Check[] = [
  onceAtATime('unit_leaders', ['unit', 'employment']),
  known('unit_leaders', 'unit', KNOWN_UNITS, 'a unit', 'Name a unit of the file of units'),
  known(
    'unit_leaders',
    'employment',
    'select code from known_employments',
    'an employment',
    'Name an employment of the file of employments',
  ),
];
