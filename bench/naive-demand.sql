-- Demand as one would ask for it without releases: of everybody, element by element, from the base tables. $1 day · $2 season
with recursive term as materialized (
  select * from employment_term where is_primary and app.holds(valid_from, valid_to, $1)
), path as (
  select distinct unit_id as start, unit_id as id, 0 as depth from term
  union all
  select path.start, v.parent_id, path.depth + 1 from path
  join organisation_unit_version v on v.unit_id = path.id and app.holds(v.valid_from, v.valid_to, $1) where v.parent_id is not null
), place as materialized (
  select path.*, l.kind, case l.kind when 'team' then 1 when 'unit' then 2 when 'centre' then 3 else 4 end as scope
  from path join organisation_unit u on u.id = path.id join unit_level l on l.code = u.level_code
), element_row as materialized (
  select v.wheel_code, ev.element_id, ev.area_id from wheel_version v join element_version ev on ev.wheel_version_id = v.id
  join element e on e.id = ev.element_id and e.unit_id is null and e.job_group_id is null where app.holds(v.valid_from, v.valid_to, $1)
), required as (
  select distinct on (t.employment_id, e.element_id) t.employment_id, t.unit_id, e.element_id, r.level
  from term t
  join element_row e on (e.wheel_code = 'leader') = (t.leader_level is not null and t.staff_responsibility)
  join place p on p.start = t.unit_id
  join requirement r on r.unit_id = p.id and (r.element_id = e.element_id or r.area_id = e.area_id)
    and r.adopted_at is not null and r.withdrawn_at is null and app.holds(r.valid_from, r.valid_to, $1)
    and (r.audience = 'everybody' or r.job_group_id = t.job_group_id or r.leader_function = t.leader_function or r.leader_level = t.leader_level)
  order by t.employment_id, e.element_id, p.scope, p.depth,
    array_position(array['job_group', 'leader_function', 'leader_level', 'everybody'], r.audience), r.element_id is null, r.id
), need as (
  select r.unit_id, r.element_id, count(*) as needs from required r
  join holding h on h.employment_id = r.employment_id and h.element_id = r.element_id and h.kind = 'agreed'
    and h.assessed_on <= $1 and (h.superseded_on is null or h.superseded_on > $1) and h.level < r.level
  group by 1, 2
), planned as (
  select t.unit_id, i.element_id, count(distinct t.person_id) as plans from term t
  join plan_item i on i.employment_id = t.employment_id and i.year = $2
    and (i.learnt_on is null or i.learnt_on > $1) and (i.closed_on is null or i.closed_on > $1)
  where i.element_id in (select element_id from element_row
      where (wheel_code = 'leader') = (t.leader_level is not null and t.staff_responsibility))
    and exists (select from plan_version v where v.plan_id = i.plan_id
      and greatest(v.employee_signed_at, v.leader_signed_at) < ($1::date + 1)::timestamp at time zone 'Europe/Copenhagen')
  group by 1, 2
)
select coalesce(c.id, top.id) as centre, element_id, sum(needs)::int as needs, sum(plans)::int as plans
from (select unit_id, element_id, needs, 0 as plans from need union all select unit_id, element_id, 0, plans from planned) found
join place top on top.start = found.unit_id and top.kind = 'municipality'
left join place c on c.start = found.unit_id and c.kind = 'centre'
group by 1, 2
