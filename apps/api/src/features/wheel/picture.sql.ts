/**
 * All that the wheels of some employments on one day are computed from, in one statement and packed: numbers and texts in
 * lists, no object a level. It chooses and subtracts nothing; packages/rules does.
 *
 * $1 a leader's employment whose team is meant, or null · $2 one employment, or null · $3 wheel · $4 day ·
 * $5 unit to which a team is narrowed, or null. Row-level security decides what comes.
 *
 * What is looked for stands as arrays, and steps are taken one row at a time (`limit 1`): the planner cannot know how few
 * they are, and where it may choose it reads whole tables, at a price that grows with the municipality.
 */
export const pictureSql = `
with asked as materialized (
  select unnest(case when $1::uuid is not null then app.team_of(array[$1::uuid]) else array[$2::uuid] end) as employment_id
), member as materialized (
  select (row_number() over (order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", t.employment_id) - 1)::int as n,
    t.employment_id, t.person_id, p.given_name || ' ' || p.family_name as name,
    t.unit_id as unit_today, t.job_title, t.job_group_id as group_today, t.leader_function as function_today,
    t.leader_level as level_today, t.staff_responsibility,
    coalesce(d.unit_id, t.unit_id) as unit_id, case when d.employment_id is null then t.job_group_id else d.job_group_id end as job_group_id,
    case when d.employment_id is null then t.leader_function else d.leader_function end as leader_function,
    case when d.employment_id is null then t.leader_level else d.leader_level end as leader_level
  from asked
  join lateral (
    select * from employment_term near where near.employment_id = asked.employment_id
    order by app.holds(near.valid_from, near.valid_to, app.today()) desc, near.valid_from desc limit 1
  ) t on true
  join person p on p.id = t.person_id
  left join lateral (
    select * from employment_term then_on where then_on.employment_id = asked.employment_id
      and app.holds(then_on.valid_from, then_on.valid_to, $4) limit 1
  ) d on true
  where $5::uuid is null or t.unit_id = $5
), step as materialized (
  with recursive path as (
    select distinct unit_id as start, unit_id as id, 0 as depth from member
    union all
    select path.start, above.parent_id, path.depth + 1 from path
    cross join lateral (
      select v.parent_id from organisation_unit_version v where v.unit_id = path.id and app.holds(v.valid_from, v.valid_to, $4) limit 1
    ) above
    where above.parent_id is not null and path.depth < 50
  )
  select start, id, depth,
    (select l.kind from organisation_unit u join unit_level l on l.code = u.level_code where u.id = path.id) as kind
  from path
), place as materialized (
  select (select array_agg(distinct id) from step) as units, (select array_agg(employment_id) from member) as employments
), version as materialized (
  select id, number, valid_from, valid_to from wheel_version where wheel_code = $3 and app.holds(valid_from, valid_to, $4)
), element_row as materialized (
  select (row_number() over (order by a.position, (e.unit_id is not null or e.job_group_id is not null), v.position, e.id) - 1)::int as n,
    v.element_id, v.area_id, e.unit_id, e.job_group_id
  from version join element_version v on v.wheel_version_id = version.id
  join wheel_area_version a on a.wheel_version_id = v.wheel_version_id and a.area_id = v.area_id
  join element e on e.id = v.element_id
  where e.unit_id is null and e.job_group_id is null
    or e.unit_id in (select id from step) or e.job_group_id in (select job_group_id from member)
)
select
  (select json_build_array(id, number, valid_from, valid_to) from version) as version,
  coalesce((select leaders_have_both_wheels from municipality), false) as both_wheels,
  (select json_agg(json_build_array(employment_id, person_id, name, unit_today, job_title, group_today, function_today, level_today,
    staff_responsibility, unit_id, job_group_id, leader_function, leader_level::text) order by n) from member) as members,
  (select json_agg(json_build_array(start, id, kind) order by start, depth) from step) as steps,
  (select json_agg(json_build_array(element_id, area_id, unit_id, job_group_id) order by n) from element_row) as elements,
  (select json_agg(json_build_array(id, unit_id, employment_id, audience, coalesce(job_group_id::text, leader_function, leader_level::text),
    area_id, element_id, level, goal_id)) from requirement
    where (unit_id = any ((select units from place)::uuid[]) or employment_id = any ((select employments from place)::uuid[]))
      and wheel_code = $3 and adopted_at is not null and withdrawn_at is null and app.holds(valid_from, valid_to, $4)) as rules,
  (select json_agg(json_build_array(id, kind, unit_id, area_id, element_id, goal_id)) from competence_mark
    where unit_id = any ((select units from place)::uuid[]) and wheel_code = $3 and withdrawn_at is null
      and app.holds(valid_from, valid_to, $4)) as marks,
  (select json_object_agg(element_id, packed) from (
    select h.element_id, string_agg(((member.n * 128 + ascii(h.kind)) * 8 + h.level)::text, ',') as packed
    from member cross join lateral (
      select element_id, kind, level from holding where employment_id = member.employment_id and assessed_on <= $4
        and (superseded_on is null or superseded_on > $4) and shared_at is not null offset 0
    ) h
    group by h.element_id
  ) grouped) as levels`;
