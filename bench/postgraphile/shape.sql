-- The same view as a PostGraphile project would lay it out over these tables: a schema of its own with views and functions
-- that run under the caller's policies. Plain SQL that PostgreSQL can inline, keys that PostGraphile can follow.
create schema bench;
grant usage on schema bench to medhjul_app;

create view bench.team_member with (security_invoker = true) as
  select line.leader_employment_id, line.employment_id, t.person_id, p.given_name || ' ' || p.family_name as name,
    t.unit_id, t.job_title, t.job_group_id, t.leader_function, t.leader_level
  from reporting_line line
  join employment_term t on t.employment_id = line.employment_id and app.holds(t.valid_from, t.valid_to, app.today())
  join person p on p.id = t.person_id
  where app.holds(line.valid_from, line.valid_to, app.today())
    and (t.leader_level is null or not t.staff_responsibility);
comment on view bench.team_member is E'@primaryKey employment_id';

create view bench.level_in_force with (security_invoker = true) as
  select h.employment_id, h.element_id, e.wheel_code, h.kind, h.level
  from holding h join element e on e.id = h.element_id
  where h.shared_at is not null and h.assessed_on <= app.today()
    and (h.superseded_on is null or h.superseded_on > app.today());

create function bench.team_member_levels(member bench.team_member, wheel text) returns setof bench.level_in_force
  language sql stable as $$
  select * from bench.level_in_force l where l.employment_id = member.employment_id and l.wheel_code = wheel
$$;

create view bench.requirement_candidate with (security_invoker = true) as
  select id, unit_id, employment_id, audience, job_group_id, leader_function, leader_level, area_id, element_id, level, goal_id,
    wheel_code
  from requirement
  where adopted_at is not null and withdrawn_at is null and app.holds(valid_from, valid_to, app.today());

create function bench.requirement_candidates(leader uuid, wheel text) returns setof bench.requirement_candidate
  language sql stable as $$
  with recursive member as materialized (
    select employment_id, unit_id from bench.team_member where leader_employment_id = leader
  ), path as (
    select distinct unit_id as id from member
    union
    select v.parent_id from path join organisation_unit_version v on v.unit_id = path.id
      and app.holds(v.valid_from, v.valid_to, app.today())
    where v.parent_id is not null
  )
  select * from bench.requirement_candidate where unit_id in (select id from path) and wheel_code = wheel
  union all
  select * from bench.requirement_candidate where employment_id in (select employment_id from member) and wheel_code = wheel
$$;

create type bench.spread as (element_id uuid, level smallint, members int);

-- How many members stand at each level: agreed before leader's before own.
create function bench.team_spread(leader uuid, wheel text) returns setof bench.spread
  language sql stable as $$
  select element_id, level, count(*)::int from (
    select distinct on (l.employment_id, l.element_id) l.element_id, l.level
    from bench.team_member m join bench.level_in_force l on l.employment_id = m.employment_id
    where m.leader_employment_id = leader and l.wheel_code = wheel
    order by l.employment_id, l.element_id, l.kind
  ) counting
  group by element_id, level
$$;

create view bench.demand_cell with (security_invoker = true) as
  select c.release_id, c.wheel_code, c.measure, c.block_id, cell.element_id, cell.shown, cell.people
  from release_cells c join release_wheel w on w.release_id = c.release_id and w.wheel_code = c.wheel_code
  cross join lateral unnest(w.element_ids, c.shown, c.people) as cell (element_id, shown, people);

create function bench.demand_cells(releases uuid[], wheel text, of_measure text) returns setof bench.demand_cell
  language sql stable as $$
  select * from bench.demand_cell d where d.release_id = any (releases) and d.wheel_code = wheel and d.measure = of_measure
$$;

grant select on all tables in schema bench to medhjul_app;
grant execute on all functions in schema bench to medhjul_app;
