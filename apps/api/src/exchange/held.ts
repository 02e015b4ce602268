import type { KindName } from './kinds.ts';
import { quoted } from './stage.ts';

/** Kinds whose rows are periods: what makes rows belong together, and what a period says. */
export const PERIODS = {
  units: { key: ['code'], says: ['name', 'parent'] },
  employments: {
    key: ['code'],
    says: [
      'person',
      'unit',
      'job_title',
      'job_group',
      'leader_level',
      'leader_function',
      'staff_responsibility',
      'primary',
      'nearest_leader',
    ],
  },
  unit_leaders: { key: ['unit', 'employment'], says: [] },
  committee_seats: { key: ['committee', 'person'], says: ['side', 'duty'] },
  roles: { key: ['person', 'role'], says: [] },
} as const satisfies Partial<Record<KindName, { key: readonly string[]; says: readonly string[] }>>;

export type PeriodName = keyof typeof PERIODS;
export const PERIOD_NAMES = Object.keys(PERIODS) as PeriodName[];

export function list(columns: readonly string[], alias?: string): string {
  return columns.map((column) => `${alias === undefined ? '' : `${alias}.`}${quoted(column)}`).join(', ');
}

/**
 * Periods that follow each other without a gap and say the same become one, so that two ways of telling one history compare equal.
 * @param rows SQL with `line`, the columns, `valid_from` and `valid_to`; `line` of the result is the first one
 */
export function mergedPeriods(rows: string, key: readonly string[], says: readonly string[]): string {
  return `
select min(line) as line, ${list([...key, ...says])}, min(valid_from) as valid_from,
  nullif(max(coalesce(valid_to, 'infinity')), 'infinity') as valid_to
from (
  select *, count(*) filter (where not follows) over (partition by ${list(key)} order by valid_from, line) as island from (
    select *, coalesce(lag(valid_to) over w = valid_from and lag(saying) over w = saying, false) as follows from (
      select *, jsonb_build_array(${list(says)}) as saying from (${rows}) as piece
    ) as said window w as (partition by ${list(key)} order by valid_from, line)
  ) as chain
) as islands
group by ${list([...key, ...says])}, island`;
}

// An employment's term is cut where its nearest leader changes: one row for each period in which nothing does.
const EMPLOYMENTS = `
with cut as (
  select t.*, c.day, lead(c.day) over (partition by t.employment_id, t.valid_from order by c.day) as next_day
  from employment_term t cross join lateral (
    select t.valid_from as day
    union
    select bound.day from reporting_line l cross join lateral (values (l.valid_from), (l.valid_to)) as bound (day)
    where l.employment_id = t.employment_id and bound.day > t.valid_from and (t.valid_to is null or bound.day < t.valid_to)
  ) as c
)
select null::int as line, e.code, p.code as person, u.code as unit, c.job_title, g.code as job_group, c.leader_level, c.leader_function,
  c.staff_responsibility, c.is_primary as "primary", c.day as valid_from, coalesce(c.next_day, c.valid_to) as valid_to,
  leader.code as nearest_leader
from cut c
join employment e on e.id = c.employment_id
join person p on p.id = c.person_id
join organisation_unit u on u.id = c.unit_id
left join job_group g on g.id = c.job_group_id
left join reporting_line l on l.employment_id = c.employment_id and app.holds(l.valid_from, l.valid_to, c.day)
left join employment leader on leader.id = l.leader_employment_id`;

const PERIOD_ROWS: Readonly<Record<PeriodName, string>> = {
  units: `
select null::int as line, u.code, v.name, u.level_code as level, parent.code as parent, v.valid_from, v.valid_to
from organisation_unit_version v join organisation_unit u on u.id = v.unit_id
left join organisation_unit parent on parent.id = v.parent_id`,
  employments: EMPLOYMENTS,
  unit_leaders: `
select null::int as line, u.code as unit, e.code as employment, l.valid_from, l.valid_to
from unit_leader l join organisation_unit u on u.id = l.unit_id join employment e on e.id = l.employment_id`,
  committee_seats: `
select null::int as line, c.code as committee, p.code as person, s.side, s.duty, s.valid_from, s.valid_to
from committee_seat s join committee c on c.id = s.committee_id join person p on p.id = s.person_id`,
  roles: `
select null::int as line, p.code as person, r.role, r.valid_from, r.valid_to
from role_grant r join person p on p.id = r.person_id`,
};

/** SQL of the periods that the database holds, in the words of the file. */
export function heldPeriods(name: PeriodName): string {
  const { key, says } = PERIODS[name];
  return mergedPeriods(PERIOD_ROWS[name], key, says);
}

// Ended on its first day or withdrawn: it never held.
const IN_FORCE = `withdrawn_at is null and valid_to is distinct from valid_from`;

/** SQL of what the database holds of the other kinds, in the words of the file. */
const OTHERS: Readonly<Record<Exclude<KindName, PeriodName>, string>> = {
  municipality: `select name, time_zone, leaders_have_both_wheels from municipality`,
  people: `select code, given_name, family_name, email from person`,
  committees: `select c.code, c.kind, c.name, u.code as unit from committee c join organisation_unit u on u.id = c.unit_id`,
  requirements: `
select r.id, u.code as unit, e.code as employment, r.audience,
  coalesce(g.code, r.leader_function, r.leader_level::text) as audience_value, a.code as area, el.code as element, r.level,
  r.reason, goal.code as goal, r.valid_from, r.valid_to, app.day_of(r.adopted_at) as adopted,
  author.code as author
from (select * from requirement where adopted_at is not null and ${IN_FORCE}) r
left join organisation_unit u on u.id = r.unit_id
left join employment e on e.id = r.employment_id
left join job_group g on g.id = r.job_group_id
left join wheel_area a on a.id = r.area_id
left join element el on el.id = r.element_id
left join goal on goal.id = r.goal_id
left join person author on author.id = r.author_id`,
  marks: `
select m.id, m.kind, u.code as unit, a.code as area, el.code as element, m.reason, goal.code as goal,
  m.valid_from, m.valid_to, author.code as author
from (select * from competence_mark where ${IN_FORCE}) m
join organisation_unit u on u.id = m.unit_id
left join wheel_area a on a.id = m.area_id
left join element el on el.id = m.element_id
join goal on goal.id = m.goal_id
left join person author on author.id = m.author_id`,
  holdings: `
select e.code as employment, el.code as element, h.kind, h.level, h.assessed_on as date, h.shared_at is not null as shared,
  case when h.missing_components <> '{}' then array_to_string(array(select unnest(h.missing_components) order by 1), ' ') end as missing_components
from holding h join employment e on e.id = h.employment_id join element el on el.id = h.element_id`,
};

/** SQL of what the database holds of a kind: the columns of its file, and for requirements and marks `id`. */
export function held(kind: KindName): string {
  if (kind === 'units') return mergedPeriods(PERIOD_ROWS.units, ['code'], ['name', 'level', 'parent']);
  return kind in PERIODS ? heldPeriods(kind as PeriodName) : OTHERS[kind as Exclude<KindName, PeriodName>];
}
