/** What a release is counted from, each table once, by employment. $1 is the day. */

export const wheelsSql = `
select v.id, v.wheel_code as code, json_agg(json_build_array(ev.element_id, ev.area_id) order by a.position, ev.position, e.id) as elements
from wheel_version v
join element_version ev on ev.wheel_version_id = v.id
join wheel_area_version a on a.wheel_version_id = v.id and a.area_id = ev.area_id
join element e on e.id = ev.element_id and e.unit_id is null and e.job_group_id is null
where app.holds(v.valid_from, v.valid_to, $1)
group by v.id order by v.wheel_code desc`;

export const unitsSql = `
select v.unit_id as id, v.parent_id as parent, l.kind
from organisation_unit_version v join organisation_unit u on u.id = v.unit_id join unit_level l on l.code = u.level_code
where app.holds(v.valid_from, v.valid_to, $1)`;

export const rulesSql = `
select id, wheel_code as wheel, unit_id as "unitId", employment_id as "employmentId", audience,
  coalesce(job_group_id::text, leader_function, leader_level::text) as "audienceValue",
  area_id as "areaId", element_id as "elementId", level
from requirement
where adopted_at is not null and withdrawn_at is null and app.holds(valid_from, valid_to, $1)`;

export const peopleSql = `
select t.employment_id as employment, t.person_id as person, t.unit_id as unit, t.job_group_id as "group",
  t.leader_function as "function", t.leader_level::text as level, t.staff_responsibility as staff, line.leader_employment_id as leader
from employment_term t
left join reporting_line line on line.employment_id = t.employment_id and app.holds(line.valid_from, line.valid_to, $1)
where t.is_primary and app.holds(t.valid_from, t.valid_to, $1)
order by t.employment_id`;

/** $2 elements · each number is (place among them, from 1) × 8 + level */
export const levelsSql = `
select h.employment_id as employment, string_agg((place.n * 8 + h.level)::text, ',') as packed
from holding h join unnest($2::uuid[]) with ordinality place (element_id, n) on place.element_id = h.element_id
where h.kind = 'agreed' and h.assessed_on <= $1 and (h.superseded_on is null or h.superseded_on > $1)
group by h.employment_id order by h.employment_id`;

/** $2 elements · $3 season · $4 time zone · each number is (place among them, from 1) × 2 + whether an offer is wished for */
export const itemsSql = `
select i.employment_id as employment, string_agg((place.n * 2 + (i.offer_wish_code is not null)::int)::text, ',') as packed
from plan_item i join unnest($2::uuid[]) with ordinality place (element_id, n) on place.element_id = i.element_id
where i.year = $3 and (i.learnt_on is null or i.learnt_on > $1) and (i.closed_on is null or i.closed_on > $1)
  and i.plan_id in (select plan_id from plan_version
    where (greatest(employee_signed_at, leader_signed_at) at time zone $4)::date <= $1)
group by i.employment_id order by i.employment_id`;

/** $2 season */
export const heldSql = `
select employment_id as employment from (
  select employment_id from conversation
  where occasion = 'yearly' and year = $2 and held_on <= $1 and state <> 'cancelled'
  union
  select m.employment_id from team_conversation c join team_conversation_member m on m.team_conversation_id = c.id
  where c.replaces_mus and c.year = $2 and c.held_on <= $1 and c.state <> 'cancelled'
    and m.joined_on <= c.held_on and (m.left_on is null or m.left_on > c.held_on)
) held order by employment_id`;

/** Where those employed on the day $1 are on the day $2. */
export const movesSql = `
select old.unit_id as "unitThen", new.unit_id as "unitNow",
  old.leader_level is not null and old.staff_responsibility as "ledThen",
  new.leader_level is not null and new.staff_responsibility as "ledNow", count(*)::int as people
from employment_term old
join employment_term new on new.person_id = old.person_id and new.is_primary and app.holds(new.valid_from, new.valid_to, $2)
where old.is_primary and app.holds(old.valid_from, old.valid_to, $1)
group by 1, 2, 3, 4`;
