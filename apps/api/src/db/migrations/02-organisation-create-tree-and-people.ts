import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table municipality (
  id boolean primary key default true check (id),
  name text not null,
  time_zone text not null default 'Europe/Copenhagen',
  leaders_have_both_wheels boolean not null default false
);
comment on table municipality is 'open: one row of settings, no personal data';

create table unit_level (
  code text primary key,
  kind text not null check (kind in ('municipality', 'centre', 'unit', 'team')),
  name jsonb not null check (app.is_text(name)),
  position smallint not null
);
comment on table unit_level is 'open: names of the levels of the tree, no personal data';

create table organisation_unit (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  level_code text not null references unit_level (code)
);
comment on table organisation_unit is 'open: identity of a node of the tree, no personal data';
create index organisation_unit_level on organisation_unit (level_code);

create table organisation_unit_version (
  unit_id uuid not null references organisation_unit (id) on delete cascade,
  name text not null check (name <> ''),
  parent_id uuid references organisation_unit (id) on delete cascade check (parent_id <> unit_id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (unit_id, valid_from),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table organisation_unit_version is 'open: a node''s name and place in a period, no personal data';
create index organisation_unit_version_parent on organisation_unit_version (parent_id);

create table job_group (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  name jsonb not null check (app.is_text(name))
);
comment on table job_group is 'open: professional groups, no personal data';

create table leader_function (
  code text primary key,
  name jsonb not null check (app.is_text(name)),
  position smallint not null
);
comment on table leader_function is 'open: the leader functions, no personal data';

create table leader_level (
  value smallint primary key check (value between 1 and 4),
  name jsonb not null check (app.is_text(name))
);
comment on table leader_level is 'open: the leader levels, no personal data';

create table person (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  email text
);
create index person_name on person (family_name, given_name);

create table employment (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  person_id uuid not null references person (id) on delete cascade,
  unique (id, person_id)
);
create index employment_person on employment (person_id);

-- What an employment is in a period: where it sits, as what, and whether it leads.
create table employment_term (
  employment_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null references organisation_unit (id),
  job_title text not null check (job_title <> ''),
  job_group_id uuid references job_group (id),
  leader_level smallint references leader_level (value),
  leader_function text references leader_function (code),
  staff_responsibility boolean not null default false,
  is_primary boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (employment_id, valid_from),
  foreign key (employment_id, person_id) references employment (id, person_id) on delete cascade,
  constraint employment_term_once exclude using gist (employment_id with =, daterange(valid_from, valid_to) with &&),
  constraint employment_term_same_job exclude using gist (person_id with =, unit_id with =, job_title with =, daterange(valid_from, valid_to) with &&),
  constraint employment_term_one_primary exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&) where (is_primary)
);
create index employment_term_unit on employment_term (unit_id);
create index employment_term_person on employment_term (person_id);
create index employment_term_job_group on employment_term (job_group_id);

create table reporting_line (
  employment_id uuid not null references employment (id) on delete cascade,
  leader_employment_id uuid not null references employment (id) on delete cascade check (leader_employment_id <> employment_id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (employment_id, valid_from),
  exclude using gist (employment_id with =, daterange(valid_from, valid_to) with &&)
);
create index reporting_line_leader on reporting_line (leader_employment_id);

create table unit_leader (
  unit_id uuid not null references organisation_unit (id) on delete cascade,
  employment_id uuid not null references employment (id) on delete cascade,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (unit_id, employment_id, valid_from)
);
create index unit_leader_employment on unit_leader (employment_id);

create table committee (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  kind text not null check (kind in ('h_med', 'c_med', 'a_med')),
  name text not null check (name <> ''),
  unit_id uuid not null references organisation_unit (id)
);
comment on table committee is 'open: committees and the unit they are for, no personal data';
create index committee_unit on committee (unit_id);

-- Union membership is special-category data and has no column here, ever.
create table committee_seat (
  committee_id uuid not null references committee (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  side text not null check (side in ('management', 'employee', 'safety')),
  duty text not null check (duty in ('member', 'chair', 'secretary')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (committee_id, person_id, valid_from)
);
create index committee_seat_person on committee_seat (person_id);

create table role_grant (
  person_id uuid not null references person (id) on delete cascade,
  role text not null check (role in ('training_house', 'administrator', 'data_protection_officer')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (person_id, role, valid_from)
);

-- Who is who to the viewer. Each runs once a statement (an init plan; in here as well, else it runs for
-- every row), and reads past the policies it serves.

create function app.own_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from employment where person_id = app.person_id());

create function app.own_employments_today() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(employment_id), '{}') from employment_term
    where person_id = app.person_id() and app.holds(valid_from, valid_to, app.today()));

create function app.team_of(leader_employments uuid[]) returns uuid[]
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

create function app.team_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.team_of(app.own_employments_today());

create function app.readable_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.own_employments() || app.team_employments();
comment on function app.readable_employments() is 'Employments whose personal competence data the viewer may see at all: the own and those of the own team.';

create function app.team_since() returns jsonb
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

create function app.has_role(wanted text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from role_grant where person_id = app.person_id() and role = wanted
    and app.holds(valid_from, valid_to, app.today()));

create function app.is_director() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from employment_term where person_id = app.person_id() and leader_level = 1
    and app.holds(valid_from, valid_to, app.today()));

create function app.units_below(roots uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with recursive below as (
    select unnest(roots) as id
    union
    select version.unit_id from below join organisation_unit_version version on version.parent_id = below.id
      and app.holds(version.valid_from, version.valid_to, app.today())
  )
  select coalesce(array_agg(id), '{}') from below;
end;
comment on function app.units_below(uuid[]) is 'These units and all that lie under them today.';

create function app.led_units() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.units_below((select coalesce(array_agg(unit_id), '{}') from unit_leader
    where employment_id = any (app.own_employments_today()) and app.holds(valid_from, valid_to, app.today())));
comment on function app.led_units() is 'The part of the organisation that the viewer leads today.';

create function app.steered_units() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return case when app.is_director() then (select coalesce(array_agg(id), '{}') from organisation_unit) else app.led_units() end;
comment on function app.steered_units() is 'Units for which the viewer may set requirements: directors everywhere, leaders in the part they lead.';

create function app.led_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(employment_id), '{}') from employment_term
    where unit_id = any (app.led_units()) and app.holds(valid_from, valid_to, app.today()));

create function app.chaired_committees() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from committee where unit_id = any ((select app.units_below(
    (select coalesce(array_agg(c.unit_id), '{}') from committee_seat s join committee c on c.id = s.committee_id
      where s.person_id = app.person_id() and s.duty = 'chair' and c.kind = 'c_med'
        and app.holds(s.valid_from, s.valid_to, app.today()))))::uuid[]));
comment on function app.chaired_committees() is 'Matrix row 23, a C-MED''s chair: the committees of the own centre.';

create function app.sees_organisation() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.has_role('training_house') or app.has_role('administrator') or app.has_role('data_protection_officer');
comment on function app.sees_organisation() is 'Matrix row 23: roles that read lines, seats and roles of the whole organisation.';

-- The directory (matrix row 1): name, unit, function, for everyone who is signed in.
alter table person enable row level security;
alter table employment enable row level security;
alter table employment_term enable row level security;
alter table unit_leader enable row level security;
create policy person_directory on person for select to medhjul_app using ((select app.person_id()) is not null);
create policy employment_directory on employment for select to medhjul_app using ((select app.person_id()) is not null);
create policy employment_term_directory on employment_term for select to medhjul_app using ((select app.person_id()) is not null);
create policy unit_leader_directory on unit_leader for select to medhjul_app using ((select app.person_id()) is not null);

-- Organisation, roles, committee seats (matrix row 23).
alter table reporting_line enable row level security;
create policy reporting_line_read on reporting_line for select to medhjul_app using (
  employment_id = any ((select app.readable_employments())::uuid[])
  or (select app.sees_organisation())
  or employment_id = any ((select app.led_employments())::uuid[])
);

alter table committee_seat enable row level security;
create policy committee_seat_read on committee_seat for select to medhjul_app using (
  person_id = (select app.person_id())
  or (select app.sees_organisation())
  or committee_id = any ((select app.chaired_committees())::uuid[])
  or exists (select from employment where employment.person_id = committee_seat.person_id
    and (employment.id = any ((select app.team_employments())::uuid[]) or employment.id = any ((select app.led_employments())::uuid[])))
);

alter table role_grant enable row level security;
create policy role_grant_read on role_grant for select to medhjul_app using (
  person_id = (select app.person_id())
  or (select app.sees_organisation())
  or exists (select from employment where employment.person_id = role_grant.person_id
    and (employment.id = any ((select app.team_employments())::uuid[]) or employment.id = any ((select app.led_employments())::uuid[])))
);

grant select on municipality, unit_level, organisation_unit, organisation_unit_version, job_group, leader_function,
  leader_level, committee, employment, employment_term, reporting_line, unit_leader, committee_seat, role_grant to medhjul_app;
grant select (id, given_name, family_name) on person to medhjul_app;

grant select, insert, update, delete on municipality, organisation_unit, organisation_unit_version, job_group, person,
  employment, employment_term, reporting_line, unit_leader, committee, committee_seat, role_grant to medhjul_import;
grant select on unit_level, leader_function, leader_level to medhjul_import;
create policy person_import on person to medhjul_import using (true) with check (true);
create policy employment_import on employment to medhjul_import using (true) with check (true);
create policy employment_term_import on employment_term to medhjul_import using (true) with check (true);
create policy unit_leader_import on unit_leader to medhjul_import using (true) with check (true);
create policy reporting_line_import on reporting_line to medhjul_import using (true) with check (true);
create policy committee_seat_import on committee_seat to medhjul_import using (true) with check (true);
create policy role_grant_import on role_grant to medhjul_import using (true) with check (true);

grant execute on all functions in schema app to medhjul_app;
reset role;
`,
    )
    .execute(db);
}

/** The functions go with the tables that they read. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
drop table role_grant, committee_seat, committee, unit_leader, reporting_line, employment_term, employment, person,
  leader_level, leader_function, job_group, organisation_unit_version, organisation_unit, unit_level, municipality cascade;
`,
    )
    .execute(db);
}
