import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

-- A leader's substitute for some days: while it holds, the substitute acts as nearest leader of that team (b2).
create table delegation (
  id uuid primary key default gen_random_uuid(),
  leader_employment_id uuid not null references employment (id) on delete cascade,
  substitute_id uuid not null references person (id) on delete cascade,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  withdrawn_at timestamptz,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  constraint delegation_once exclude using gist (leader_employment_id with =, daterange(valid_from, valid_to) with &&)
    where (withdrawn_at is null)
);
comment on column delegation.valid_to is 'First day it no longer holds; equal to valid_from when it was ended on its first day.';
create index delegation_leader on delegation (leader_employment_id);
create index delegation_substitute on delegation (substitute_id);

-- Only somebody with staff responsibility today acts for a leader, and only while that leader is one.
create function app.delegated_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct d.leader_employment_id), '{}')
    from delegation d
    join employment_term led on led.employment_id = d.leader_employment_id
      and app.holds(led.valid_from, led.valid_to, app.today())
    where d.substitute_id = app.person_id() and d.withdrawn_at is null
      and app.holds(d.valid_from, d.valid_to, app.today())
      and exists (select from employment_term own where own.person_id = d.substitute_id and own.leader_level is not null
        and own.staff_responsibility and app.holds(own.valid_from, own.valid_to, app.today())));
comment on function app.delegated_employments() is 'Employments of other leaders for whom the viewer acts today.';

create function app.acting_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.own_employments_today() || app.delegated_employments();
comment on function app.acting_employments() is 'Employments as which the viewer may act as nearest leader today: the own and those delegated.';

create or replace function app.team_of(leader_employments uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(line.employment_id), '{}')
    from reporting_line line
    join employment_term term on term.employment_id = line.employment_id
      and app.holds(term.valid_from, term.valid_to, app.today())
    where line.leader_employment_id = any (leader_employments)
      and line.leader_employment_id = any ((select app.acting_employments())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())
      and term.person_id <> app.person_id());
comment on function app.team_of(uuid[]) is 'The team: employments whose line points today at one of these employments, of those as which the viewer may act.';

create or replace function app.team_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.team_of(app.acting_employments());

-- Of a delegated team nothing but the current agreed levels is seen from before the delegation.
create or replace function app.team_since() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(jsonb_object_agg(since.employment_id, since.day), '{}')
    from (
      select line.employment_id,
        greatest(
          min(line.valid_from) filter (where line.leader_employment_id = any ((select app.own_employments())::uuid[])),
          max(line.valid_to) filter (where line.leader_employment_id <> all ((select app.own_employments())::uuid[]) and line.valid_to <= app.today())
        ) as day
      from reporting_line line
      where line.employment_id = any ((select app.team_of(app.own_employments_today()))::uuid[])
      group by line.employment_id
      union all
      select line.employment_id, greatest(line.valid_from, min(d.valid_from)) as day
      from delegation d
      join reporting_line line on line.leader_employment_id = d.leader_employment_id
        and app.holds(line.valid_from, line.valid_to, app.today())
      where d.substitute_id = app.person_id() and d.withdrawn_at is null and app.holds(d.valid_from, d.valid_to, app.today())
        and line.employment_id = any ((select app.team_of(app.delegated_employments()))::uuid[])
      group by line.employment_id, line.valid_from
    ) since);
comment on function app.team_since() is 'For each member of the team, the day from which the viewer has been the nearest leader without a break by another, or acts for the leader.';

create or replace function app.viewer(person uuid, day date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select jsonb_build_object(
    'personId', p.id,
    'name', p.given_name || ' ' || p.family_name,
    'employments', coalesce((
      select jsonb_agg(jsonb_build_object('id', t.employment_id, 'unitId', t.unit_id, 'jobTitle', t.job_title,
        'leaderLevel', t.leader_level, 'leaderFunction', t.leader_function,
        'staffResponsibility', t.staff_responsibility) order by t.is_primary desc, t.valid_from, t.employment_id)
      from employment_term t where t.person_id = p.id and app.holds(t.valid_from, t.valid_to, day)), '[]'),
    'actsFor', coalesce((
      select jsonb_agg(distinct d.leader_employment_id)
      from delegation d
      join employment_term led on led.employment_id = d.leader_employment_id and app.holds(led.valid_from, led.valid_to, day)
      where d.substitute_id = p.id and d.withdrawn_at is null and app.holds(d.valid_from, d.valid_to, day)
        and exists (select from employment_term own where own.person_id = p.id and own.leader_level is not null
          and own.staff_responsibility and app.holds(own.valid_from, own.valid_to, day))), '[]'),
    'leadsTeam', exists (
      select from reporting_line line join employment_term t on t.employment_id = line.leader_employment_id
      where t.person_id = p.id and app.holds(t.valid_from, t.valid_to, day) and app.holds(line.valid_from, line.valid_to, day))
      or exists (
        select from delegation d
        join employment_term led on led.employment_id = d.leader_employment_id and app.holds(led.valid_from, led.valid_to, day)
        join reporting_line line on line.leader_employment_id = d.leader_employment_id and app.holds(line.valid_from, line.valid_to, day)
        where d.substitute_id = p.id and d.withdrawn_at is null and app.holds(d.valid_from, d.valid_to, day)
          and exists (select from employment_term own where own.person_id = p.id and own.leader_level is not null
            and own.staff_responsibility and app.holds(own.valid_from, own.valid_to, day))),
    'leadsUnit', exists (
      select from unit_leader l join employment_term t on t.employment_id = l.employment_id
      where t.person_id = p.id and app.holds(t.valid_from, t.valid_to, day) and app.holds(l.valid_from, l.valid_to, day)),
    'roles', coalesce((select jsonb_agg(distinct g.role) from role_grant g
      where g.person_id = p.id and app.holds(g.valid_from, g.valid_to, day)), '[]'),
    'seats', coalesce((
      select jsonb_agg(jsonb_build_object('committeeId', s.committee_id, 'kind', c.kind, 'unitId', c.unit_id, 'duty', s.duty, 'side', s.side)
        order by c.kind desc, c.name)
      from committee_seat s join committee c on c.id = s.committee_id
      where s.person_id = p.id and app.holds(s.valid_from, s.valid_to, day)), '[]')
  ) from person p where p.id = person;
end;

-- Whose team may be delegated: the own, and that of a leader who is a direct report.
create function app.delegable_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct line.leader_employment_id), '{}') from reporting_line line
    where app.holds(line.valid_from, line.valid_to, app.today())
      and (line.leader_employment_id = any ((select app.own_employments_today())::uuid[])
        or line.leader_employment_id = any ((select app.team_of(app.own_employments_today()))::uuid[])));
comment on function app.delegable_employments() is 'Leaders'' employments whose team the viewer may give to a substitute: the own, and those of leaders who are direct reports.';

create function app.may_substitute(substitute uuid, leader_employment uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.person_id() is not null
    and exists (select from employment_term t where t.person_id = substitute and t.leader_level is not null
      and t.staff_responsibility and app.holds(t.valid_from, t.valid_to, app.today()))
    and not exists (select from employment e where e.id = leader_employment and e.person_id = substitute)
    and not exists (select from reporting_line line join employment e on e.id = line.employment_id
      where line.leader_employment_id = leader_employment and e.person_id = substitute
        and app.holds(line.valid_from, line.valid_to, app.today()));
comment on function app.may_substitute(uuid, uuid) is 'Whether this person may act for that leader: a leader with staff responsibility, not the leader and no member of the team.';

-- The leaders to whom the viewer's own lines point: whose substitutes the viewer is told of.
create function app.own_leader_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct line.leader_employment_id), '{}') from reporting_line line
    where line.employment_id = any ((select app.own_employments_today())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today()));

create function app.delegation_ends_once() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or old.valid_to <= app.today() or new.valid_to < app.today()
      or new.valid_to > old.valid_to
      or new.withdrawn_at is distinct from old.withdrawn_at and old.valid_from <= app.today() then
    raise exception 'what is over cannot be changed' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger delegation_ends_once before update on delegation
  for each row when (app.person_id() is not null) execute function app.delegation_ends_once();

alter table delegation enable row level security;
create policy delegation_read on delegation for select to medhjul_app using (
  substitute_id = (select app.person_id())
  or leader_employment_id = any ((select app.own_employments())::uuid[])
  or leader_employment_id = any ((select app.delegable_employments())::uuid[])
  or leader_employment_id = any ((select app.own_leader_employments())::uuid[])
);
create policy delegation_set on delegation for insert to medhjul_app with check (
  created_by = (select app.person_id()) and withdrawn_at is null
  and valid_from >= (select app.today()) and valid_to > valid_from
  and leader_employment_id = any ((select app.delegable_employments())::uuid[])
  and app.may_substitute(substitute_id, leader_employment_id)
);
create policy delegation_end on delegation for update to medhjul_app using (
  leader_employment_id = any ((select app.delegable_employments())::uuid[])
);
grant select, insert on delegation to medhjul_app;
grant update (valid_to, withdrawn_at) on delegation to medhjul_app;

-- The look-up log tells who acted for another.
create function app.acted_for() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct e.person_id), '{}') from employment e
    where e.id = any ((select app.team_of(app.delegated_employments()))::uuid[])
      and e.id <> all ((select app.team_of(app.own_employments_today()))::uuid[]));
comment on function app.acted_for() is 'People at whom the viewer looks as substitute of their leader today.';

alter table look drop constraint look_viewer_function_check, drop constraint look_kind_check;
alter table look
  add constraint look_viewer_function_check check (viewer_function in ('nearest_leader', 'acting_leader', 'host_export')),
  add constraint look_kind_check check (kind in ('team_wheel', 'person_wheel', 'requirement', 'export', 'conversation',
    'plan', 'team_conversation'));
alter policy look_write on look with check (
  viewer_id = (select app.person_id()) and viewer_function in ('nearest_leader', 'acting_leader')
);

grant execute on function app.delegated_employments, app.acting_employments, app.delegable_employments, app.may_substitute,
  app.own_leader_employments, app.delegation_ends_once, app.acted_for to medhjul_app;
reset role;
`,
    )
    .execute(db);
}

/** Puts the functions back as they were before there were substitutes. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;
alter policy look_write on look with check (
  viewer_id = (select app.person_id()) and viewer_function = 'nearest_leader'
);
delete from look where kind in ('conversation', 'plan', 'team_conversation');
update look set viewer_function = 'nearest_leader' where viewer_function = 'acting_leader';
alter table look drop constraint look_viewer_function_check, drop constraint look_kind_check;
alter table look
  add constraint look_viewer_function_check check (viewer_function in ('nearest_leader', 'host_export')),
  add constraint look_kind_check check (kind in ('team_wheel', 'person_wheel', 'requirement', 'export'));

create or replace function app.viewer(person uuid, day date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select jsonb_build_object(
    'personId', p.id,
    'name', p.given_name || ' ' || p.family_name,
    'employments', coalesce((
      select jsonb_agg(jsonb_build_object('id', t.employment_id, 'unitId', t.unit_id, 'jobTitle', t.job_title,
        'leaderLevel', t.leader_level, 'leaderFunction', t.leader_function,
        'staffResponsibility', t.staff_responsibility) order by t.is_primary desc, t.valid_from, t.employment_id)
      from employment_term t where t.person_id = p.id and app.holds(t.valid_from, t.valid_to, day)), '[]'),
    'leadsTeam', exists (
      select from reporting_line line join employment_term t on t.employment_id = line.leader_employment_id
      where t.person_id = p.id and app.holds(t.valid_from, t.valid_to, day) and app.holds(line.valid_from, line.valid_to, day)),
    'leadsUnit', exists (
      select from unit_leader l join employment_term t on t.employment_id = l.employment_id
      where t.person_id = p.id and app.holds(t.valid_from, t.valid_to, day) and app.holds(l.valid_from, l.valid_to, day)),
    'roles', coalesce((select jsonb_agg(distinct g.role) from role_grant g
      where g.person_id = p.id and app.holds(g.valid_from, g.valid_to, day)), '[]'),
    'seats', coalesce((
      select jsonb_agg(jsonb_build_object('committeeId', s.committee_id, 'kind', c.kind, 'unitId', c.unit_id, 'duty', s.duty, 'side', s.side)
        order by c.kind desc, c.name)
      from committee_seat s join committee c on c.id = s.committee_id
      where s.person_id = p.id and app.holds(s.valid_from, s.valid_to, day)), '[]')
  ) from person p where p.id = person;
end;

create or replace function app.team_of(leader_employments uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(line.employment_id), '{}')
    from reporting_line line
    join employment_term term on term.employment_id = line.employment_id
      and app.holds(term.valid_from, term.valid_to, app.today())
    where line.leader_employment_id = any (leader_employments)
      and line.leader_employment_id = any ((select app.own_employments_today())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())
      and term.person_id <> app.person_id());
comment on function app.team_of(uuid[]) is 'The own team: employments whose line points today at one of these employments of the viewer.';

create or replace function app.team_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.team_of(app.own_employments_today());

create or replace function app.team_since() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(jsonb_object_agg(since.employment_id, since.day), '{}')
    from (
      select line.employment_id,
        greatest(
          min(line.valid_from) filter (where line.leader_employment_id = any ((select app.own_employments())::uuid[])),
          max(line.valid_to) filter (where line.leader_employment_id <> all ((select app.own_employments())::uuid[]) and line.valid_to <= app.today())
        ) as day
      from reporting_line line
      where line.employment_id = any ((select app.team_employments())::uuid[])
      group by line.employment_id
    ) since);
comment on function app.team_since() is 'For each member of the own team, the day from which the viewer has been the nearest leader without a break by another.';

drop function app.acted_for, app.delegation_ends_once, app.own_leader_employments, app.may_substitute,
  app.delegable_employments, app.acting_employments, app.delegated_employments cascade;
drop table delegation;
reset role;
`,
    )
    .execute(db);
}
