import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
do $$
begin
  if not exists (select from pg_roles where rolname = 'medhjul_release') then
    create role medhjul_release nologin nosuperuser nobypassrls;
  end if;
  begin
    -- Who made the role may not take it yet; who may neither take nor grant it is told so where it is taken.
    execute format('grant medhjul_release to %I', current_user);
  exception when insufficient_privilege then
    null;
  end;
end $$;
grant usage on schema app to medhjul_release;
grant usage on schema public to medhjul_release;
set local role medhjul_owner;

alter table conversation_setting
  add column releases_a_year smallint not null default 4 check (releases_a_year between 1 and 12),
  add column proposal_threshold smallint not null default 2 check (proposal_threshold between 2 and 20);
comment on column conversation_setting.releases_a_year is 'How many releases of the statistics a calendar year has; more take a reason.';
comment on column conversation_setting.proposal_threshold is 'How many centres have to ask before an offer is proposed.';

-- A release once published stands for good: nobody changes or removes anything of it, its maker neither.
create function app.stays_as_published() returns trigger language plpgsql as $$
begin
  raise exception 'a release stays as it was published' using errcode = 'MH001';
end $$;

create table release (
  id uuid primary key default gen_random_uuid(),
  number int not null unique check (number > 0),
  plan_year smallint not null check (plan_year between 2000 and 2200),
  counted_on date not null,
  published_at timestamptz not null,
  reason text check (length(reason) between 1 and 1000)
);
comment on column release.plan_year is 'The season whose agreed plans and held conversations it counts.';
comment on column release.reason is 'Why it was published beyond the number that a year has.';

create table release_wheel (
  release_id uuid not null references release (id),
  wheel_code text not null references wheel (code),
  wheel_version_id uuid not null references wheel_version (id),
  element_ids uuid[] not null check (cardinality(element_ids) > 0),
  primary key (release_id, wheel_code)
);
comment on column release_wheel.element_ids is 'The elements that are counted, in the order of the wheel; cells stand in this order.';

create table release_block (
  release_id uuid not null,
  wheel_code text not null,
  block_id text not null check (block_id <> ''),
  position smallint not null,
  centre_ids uuid[] not null check (cardinality(centre_ids) > 0),
  people int not null check (people >= 0),
  changed_on date not null,
  primary key (release_id, wheel_code, block_id),
  unique (release_id, wheel_code, position),
  foreign key (release_id, wheel_code) references release_wheel (release_id, wheel_code)
);
comment on table release_block is 'A centre, or small centres together, as they are counted. An employment in no centre counts with the municipality''s own unit.';
comment on column release_block.people is 'People whom the wheel is for.';
comment on column release_block.changed_on is 'The day of the last release for which at least ten of its people had changed; it says nothing of a cell.';

create function app.are_cells(shown int[], people int[]) returns boolean
  language sql immutable parallel safe
  return cardinality(shown) > 0 and cardinality(shown) = cardinality(people)
    and not exists (select from unnest(shown, people) as cell (count, n)
      where (count is null) <> (n is null) or count < 0 or count % 5 <> 0 or n < 10);
comment on function app.are_cells(int[], int[]) is 'Shown counts in steps of 5, each with its people, at least 10; null where nothing is published.';

create table release_cells (
  release_id uuid not null,
  wheel_code text not null,
  measure text not null check (measure in ('need', 'plan', 'offer', 'held')),
  block_id text,
  centre_ids uuid[],
  shown int[] not null,
  people int[] not null,
  check ((block_id is null) = (centre_ids is null)),
  check (app.are_cells(shown, people)),
  unique nulls not distinct (release_id, wheel_code, measure, block_id),
  foreign key (release_id, wheel_code) references release_wheel (release_id, wheel_code),
  foreign key (release_id, wheel_code, block_id) references release_block (release_id, wheel_code, block_id)
);
comment on table release_cells is 'The published cells of one block, or with no block of the municipality: one for each element; of conversations held, one in all.';

create function app.centres_above(units uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with recursive up as (
    select start, start as id, 0 as depth from unnest(units) start
    union all
    select up.start, version.parent_id, up.depth + 1 from up
    join organisation_unit unit on unit.id = up.id
    join unit_level level on level.code = unit.level_code and level.kind <> 'centre'
    join organisation_unit_version version on version.unit_id = up.id
      and app.holds(version.valid_from, version.valid_to, app.today())
    where version.parent_id is not null and up.depth < 50
  )
  select coalesce(array_agg(distinct last.id), '{}')
  from (select distinct on (start) start, id from up order by start, depth desc) last;
end;
comment on function app.centres_above(uuid[]) is 'The centre that each unit lies in today; the municipality''s own unit for what lies in none.';

create function app.own_centres() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.centres_above((select coalesce(array_agg(unit_id), '{}') from (
    select unit_id from employment_term where person_id = app.person_id() and app.holds(valid_from, valid_to, app.today())
    union
    select c.unit_id from committee_seat s join committee c on c.id = s.committee_id
      where s.person_id = app.person_id() and c.kind = 'c_med' and app.holds(s.valid_from, s.valid_to, app.today())) own));
comment on function app.own_centres() is 'Centres where the viewer works or sits in the C-MED today.';

create function app.sees_all_centres() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.has_role('training_house') or app.has_role('data_protection_officer') or app.is_director()
    or exists (select from committee_seat s join committee c on c.id = s.committee_id
      where s.person_id = app.person_id() and c.kind = 'h_med' and app.holds(s.valid_from, s.valid_to, app.today()));
comment on function app.sees_all_centres() is 'Matrix row 12: who sees the released cells of every centre.';

alter table release enable row level security;
alter table release_wheel enable row level security;
alter table release_block enable row level security;
alter table release_cells enable row level security;
create policy release_read on release for select to medhjul_app using ((select app.person_id()) is not null);
create policy release_wheel_read on release_wheel for select to medhjul_app using ((select app.person_id()) is not null);
create policy release_block_read on release_block for select to medhjul_app using ((select app.person_id()) is not null);
create policy release_cells_read on release_cells for select to medhjul_app using (
  (select app.person_id()) is not null
  and (centre_ids is null or (select app.sees_all_centres()) or centre_ids && (select app.own_centres())::uuid[]));
create policy release_make on release to medhjul_release using (true) with check (true);
create policy release_wheel_make on release_wheel to medhjul_release using (true) with check (true);
create policy release_block_make on release_block to medhjul_release using (true) with check (true);
create policy release_cells_make on release_cells to medhjul_release using (true) with check (true);
grant select on release, release_wheel, release_block, release_cells to medhjul_app;
grant select, insert on release, release_wheel, release_block, release_cells to medhjul_release;
create trigger release_stays before update or delete or truncate on release
  for each statement execute function app.stays_as_published();
create trigger release_wheel_stays before update or delete or truncate on release_wheel
  for each statement execute function app.stays_as_published();
create trigger release_block_stays before update or delete or truncate on release_block
  for each statement execute function app.stays_as_published();
create trigger release_cells_stays before update or delete or truncate on release_cells
  for each statement execute function app.stays_as_published();

-- What is kept from one release to the next: true counts, and of each person a keyed hash with one of what counts of them.
create table release_column (
  column_id text primary key,
  state jsonb not null
);
comment on table release_column is 'True counts of each column as of its last refresh, for the release role alone; replaced with each release.';
create table release_people (
  wheel_code text not null references wheel (code),
  block_id text not null,
  part smallint not null,
  people text not null,
  primary key (wheel_code, block_id, part)
);
comment on table release_people is 'Keyed hashes of the people of each block as of its last refresh, for the release role alone; replaced with each release.';
alter table release_column enable row level security;
alter table release_people enable row level security;
create policy release_column_keep on release_column to medhjul_release using (true) with check (true);
create policy release_people_keep on release_people to medhjul_release using (true) with check (true);
grant select, insert, delete on release_column, release_people to medhjul_release;

-- What the training house asks for; the builder works it off in the background and says how far it is.
create table release_run (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null unique,
  asked_by uuid references person (id) on delete set null,
  asked_at timestamptz not null,
  state text not null default 'preparing'
    check (state in ('preparing', 'prepared', 'publishing', 'published', 'refused', 'failed', 'cancelled')),
  progress smallint not null default 0 check (progress between 0 and 100),
  reason text check (length(reason) between 1 and 1000),
  preview jsonb,
  gate jsonb,
  release_id uuid references release (id),
  problem text,
  check (state not in ('prepared', 'publishing', 'published') or preview is not null and gate is not null),
  check ((state = 'published') = (release_id is not null))
);
comment on column release_run.preview is 'Structure only: day, columns, blocks, headcounts, what is merged or carried. Never a cell.';
comment on column release_run.gate is 'Pass or fail for each rule, never for a column or a cell.';
comment on column release_run.problem is 'Why it failed, as a code.';
create unique index release_run_one on release_run ((true)) where state in ('preparing', 'prepared', 'publishing');
create index release_run_asked_by on release_run (asked_by);
create index release_run_release on release_run (release_id);
alter table release_run enable row level security;
create policy release_run_read on release_run for select to medhjul_app using ((select app.has_role('training_house')));
create policy release_run_work on release_run to medhjul_release using (true) with check (true);
grant select on release_run to medhjul_app, medhjul_release;
grant update (state, progress, preview, gate, release_id, problem) on release_run to medhjul_release;

create function app.release_run_told() returns trigger language plpgsql as $$
begin
  perform app.notify_live('release', new.id);
  return null;
end $$;
create trigger release_run_told after insert or update of state on release_run
  for each row execute function app.release_run_told();

alter table system_log drop constraint system_log_action_check;
alter table system_log add constraint system_log_action_check
  check (action in ('import', 'export', 'glass_asked', 'glass_approved', 'glass_refused', 'glass_ended', 'setting_changed',
    'release_asked', 'release_published'));

create function app.prepare_release(request uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  if not app.has_role('training_house') then
    raise exception 'only the training house asks for a release' using errcode = 'MH001';
  end if;
  insert into release_run (request_id, asked_by, asked_at) values (request, app.person_id(), coalesce(app.now(), now()))
    on conflict do nothing returning id into made;
  if made is null then
    return (select r.id from release_run r where r.request_id = request);
  end if;
  insert into system_log (at, action, detail)
    values (coalesce(app.now(), now()), 'release_asked', jsonb_build_object('person', app.person_id(), 'run', made));
  return made;
end $$;
comment on function app.prepare_release(uuid) is 'Begins to prepare a release, once for each request; null while another one is under way.';

create function app.publish_release(run uuid, why text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not app.has_role('training_house') then
    return false;
  end if;
  update release_run r set state = 'publishing', progress = 0, reason = why where r.id = run and r.state = 'prepared';
  return found;
end $$;

create function app.cancel_release(run uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not app.has_role('training_house') then
    return false;
  end if;
  update release_run r set state = 'cancelled' where r.id = run and r.state in ('preparing', 'prepared');
  return found;
end $$;

create function app.release_published() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into system_log (at, action, detail)
    values (new.published_at, 'release_published', jsonb_build_object('release', new.id, 'number', new.number));
  return null;
end $$;
create trigger release_published after insert on release for each row execute function app.release_published();

grant execute on function app.prepare_release, app.publish_release, app.cancel_release, app.own_centres, app.sees_all_centres to medhjul_app;
grant execute on function app.holds, app.today, app.notify_live, app.are_cells to medhjul_release;
grant execute on function app.are_cells to medhjul_app;
grant update (releases_a_year, proposal_threshold) on conversation_setting to medhjul_app;

-- What is counted, by column: of levels the agreed ones, of plans what stands on which element and until when, of
-- conversations that they were held. No word that somebody wrote, and no name.
grant select on municipality, unit_level, organisation_unit, organisation_unit_version, wheel_version, element,
  element_version, wheel_area_version to medhjul_release;
grant select (releases_a_year) on conversation_setting to medhjul_release;
create policy conversation_setting_release on conversation_setting for select to medhjul_release using (true);
grant select (employment_id, person_id, unit_id, job_group_id, leader_level, leader_function, staff_responsibility,
  is_primary, valid_from, valid_to) on employment_term to medhjul_release;
create policy employment_term_release on employment_term for select to medhjul_release using (true);
grant select (employment_id, leader_employment_id, valid_from, valid_to) on reporting_line to medhjul_release;
create policy reporting_line_release on reporting_line for select to medhjul_release using (true);
grant select (id, wheel_code, area_id, element_id, unit_id, employment_id, audience, job_group_id, leader_function,
  leader_level, level, valid_from, valid_to, adopted_at, withdrawn_at) on requirement to medhjul_release;
create policy requirement_release on requirement for select to medhjul_release using (adopted_at is not null and withdrawn_at is null);
grant select (employment_id, element_id, kind, level, assessed_on, superseded_on, shared_at) on holding to medhjul_release;
create policy holding_release on holding for select to medhjul_release using (kind = 'agreed');
grant select (id, employment_id, year, created_on) on plan to medhjul_release;
create policy plan_release on plan for select to medhjul_release using (true);
grant select (plan_id, employee_signed_at, leader_signed_at) on plan_version to medhjul_release;
create policy plan_version_release on plan_version for select to medhjul_release using (true);
grant select (plan_id, employment_id, year, element_id, offer_wish_code, learnt_on, closed_on) on plan_item to medhjul_release;
create policy plan_item_release on plan_item for select to medhjul_release using (element_id is not null);
grant select (employment_id, kind, occasion, year, held_on, state) on conversation to medhjul_release;
create policy conversation_release on conversation for select to medhjul_release using (held_on is not null);
grant select (id, year, replaces_mus, held_on, state) on team_conversation to medhjul_release;
create policy team_conversation_release on team_conversation for select to medhjul_release using (held_on is not null);
grant select (team_conversation_id, employment_id, joined_on, left_on) on team_conversation_member to medhjul_release;
create policy team_conversation_member_release on team_conversation_member for select to medhjul_release using (true);
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;
drop policy team_conversation_member_release on team_conversation_member;
drop policy team_conversation_release on team_conversation;
drop policy conversation_release on conversation;
drop policy plan_item_release on plan_item;
drop policy plan_version_release on plan_version;
drop policy plan_release on plan;
drop policy holding_release on holding;
drop policy requirement_release on requirement;
drop policy reporting_line_release on reporting_line;
drop policy employment_term_release on employment_term;
drop policy conversation_setting_release on conversation_setting;
drop table release_run, release_people, release_column, release_cells, release_block, release_wheel, release;
drop function app.release_published, app.cancel_release, app.publish_release, app.prepare_release, app.release_run_told,
  app.sees_all_centres, app.own_centres, app.centres_above, app.are_cells, app.stays_as_published;
alter table conversation_setting drop column releases_a_year, drop column proposal_threshold;
delete from system_log where action in ('release_asked', 'release_published');
alter table system_log drop constraint system_log_action_check;
alter table system_log add constraint system_log_action_check
  check (action in ('import', 'export', 'glass_asked', 'glass_approved', 'glass_refused', 'glass_ended', 'setting_changed'));
reset role;
revoke all privileges on all tables in schema public from medhjul_release;
revoke all privileges on all functions in schema app from medhjul_release;
revoke usage on schema app, public from medhjul_release;
`,
    )
    .execute(db);
}
