import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table requirement (
  id uuid primary key default gen_random_uuid(),
  wheel_code text not null,
  area_id uuid,
  element_id uuid,
  unit_id uuid references organisation_unit (id),
  employment_id uuid references employment (id) on delete cascade,
  audience text not null check (audience in ('everybody', 'job_group', 'leader_function', 'leader_level')),
  job_group_id uuid references job_group (id),
  leader_function text references leader_function (code),
  leader_level smallint references leader_level (value),
  audience_key text not null generated always as (
    case when job_group_id is not null then 'g:' || job_group_id::text
      when leader_function is not null then 'f:' || leader_function
      when leader_level is not null then 'l:' || leader_level::text else 'everybody' end) stored,
  level smallint not null references competence_level (value),
  reason text not null check (reason <> '' and length(reason) <= 1000),
  goal_id uuid references goal (id),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  author_id uuid references person (id) on delete set null,
  created_at timestamptz not null,
  adopted_at timestamptz,
  withdrawn_at timestamptz,
  version int not null default 1,
  check (num_nonnulls(area_id, element_id) = 1),
  check (num_nonnulls(unit_id, employment_id) = 1),
  check (employment_id is null or audience = 'everybody'),
  check ((audience = 'job_group') = (job_group_id is not null)),
  check ((audience = 'leader_function') = (leader_function is not null)),
  check ((audience = 'leader_level') = (leader_level is not null)),
  foreign key (area_id, wheel_code) references wheel_area (id, wheel_code),
  foreign key (element_id, wheel_code) references element (id, wheel_code),
  constraint requirement_tie exclude using gist (
    (coalesce(unit_id, employment_id)) with =, (coalesce(area_id, element_id)) with =, audience_key with =,
    daterange(valid_from, valid_to) with &&) where (adopted_at is not null and withdrawn_at is null)
);
comment on column requirement.valid_to is 'First day it no longer holds; equal to valid_from when it was ended on its first day.';
create index requirement_unit on requirement (unit_id, wheel_code) where unit_id is not null;
create index requirement_employment on requirement (employment_id, wheel_code) where employment_id is not null;
create index requirement_goal on requirement (goal_id);

-- An adopted rule is history: it can end or be withdrawn, never say something else (model: rows are never rewritten).
-- audience_key is generated after this trigger and follows from the others.
create function app.requirement_is_history() returns trigger language plpgsql as $$
declare free constant text[] := array['valid_to', 'withdrawn_at', 'version', 'author_id', 'audience_key'];
begin
  if old.adopted_at is not null and to_jsonb(new) - free is distinct from to_jsonb(old) - free then
    raise exception 'an adopted requirement cannot be rewritten' using errcode = 'MH001';
  end if;
  if app.person_id() is not null and old.adopted_at is null and new.adopted_at is not null and new.valid_from < app.today() then
    raise exception 'a requirement is adopted from today or later' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger requirement_is_history before update on requirement
  for each row execute function app.requirement_is_history();

-- For people the past stands still (not for the import): what holds may end from today or later, what does not hold yet
-- may be withdrawn, and neither is undone.
create function app.ends_once() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or old.valid_to <= app.today() or new.valid_to < app.today()
      or new.valid_to is distinct from old.valid_to and (new.valid_to is null or new.valid_to >= old.valid_to)
      or new.withdrawn_at is distinct from old.withdrawn_at and old.valid_from <= app.today() then
    raise exception 'what is over cannot be changed' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger requirement_ends_once before update of valid_to, withdrawn_at on requirement
  for each row when (old.adopted_at is not null and app.person_id() is not null) execute function app.ends_once();

alter table requirement enable row level security;
-- Set for one person it is that person's and the nearest leader's (b7). Of what was over before the leader became it, the
-- leader sees nothing (b2).
create policy requirement_read on requirement for select to medhjul_app using (
  case
    when employment_id is not null then
      (adopted_at is not null and employment_id = any ((select app.own_employments())::uuid[]))
      or (employment_id = any ((select app.team_employments())::uuid[])
        and (valid_to is null or valid_to >= ((select app.team_since()) ->> employment_id::text)::date)
        and (withdrawn_at is null or valid_from > ((select app.team_since()) ->> employment_id::text)::date))
    when adopted_at is not null then (select app.person_id()) is not null
    else unit_id = any ((select app.steered_units())::uuid[])
  end
);
create policy requirement_draft on requirement for insert to medhjul_app with check (
  author_id = (select app.person_id()) and valid_from >= (select app.today()) and withdrawn_at is null
  and case when employment_id is not null then employment_id = any ((select app.team_employments())::uuid[])
    else unit_id = any ((select app.steered_units())::uuid[]) end
);
create policy requirement_write on requirement for update to medhjul_app using (
  case when employment_id is not null then employment_id = any ((select app.team_employments())::uuid[])
    else unit_id = any ((select app.steered_units())::uuid[]) end
);
create policy requirement_discard on requirement for delete to medhjul_app using (
  adopted_at is null
  and case when employment_id is not null then employment_id = any ((select app.team_employments())::uuid[])
    else unit_id = any ((select app.steered_units())::uuid[]) end
);

create table competence_mark (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('strategic', 'core')),
  wheel_code text not null,
  area_id uuid,
  element_id uuid,
  unit_id uuid not null references organisation_unit (id),
  reason text not null check (reason <> '' and length(reason) <= 1000),
  goal_id uuid not null references goal (id),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  author_id uuid references person (id) on delete set null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  version int not null default 1,
  check (num_nonnulls(area_id, element_id) = 1),
  foreign key (area_id, wheel_code) references wheel_area (id, wheel_code),
  foreign key (element_id, wheel_code) references element (id, wheel_code),
  constraint competence_mark_tie exclude using gist (
    unit_id with =, (coalesce(area_id, element_id)) with =, kind with =, daterange(valid_from, valid_to) with &&)
    where (withdrawn_at is null)
);
create index competence_mark_unit on competence_mark (unit_id, wheel_code);
create index competence_mark_goal on competence_mark (goal_id);

alter table competence_mark enable row level security;
create policy competence_mark_read on competence_mark for select to medhjul_app using ((select app.person_id()) is not null);
create policy competence_mark_set on competence_mark for insert to medhjul_app with check (
  author_id = (select app.person_id()) and valid_from >= (select app.today()) and withdrawn_at is null
  and unit_id = any ((select app.steered_units())::uuid[])
);
create policy competence_mark_end on competence_mark for update to medhjul_app using (
  unit_id = any ((select app.steered_units())::uuid[])
);

create trigger competence_mark_ends_once before update of valid_to, withdrawn_at on competence_mark
  for each row when (app.person_id() is not null) execute function app.ends_once();

grant select, insert, delete on requirement to medhjul_app;
grant update (area_id, element_id, wheel_code, unit_id, employment_id, audience, job_group_id, leader_function, leader_level,
  level, reason, goal_id, valid_from, valid_to, adopted_at, withdrawn_at, version) on requirement to medhjul_app;
grant select, insert on competence_mark to medhjul_app;
grant update (valid_to, withdrawn_at, version) on competence_mark to medhjul_app;
grant select, insert, update, delete on requirement, competence_mark to medhjul_import;
create policy requirement_import on requirement to medhjul_import using (true) with check (true);
create policy competence_mark_import on competence_mark to medhjul_import using (true) with check (true);
grant execute on function app.requirement_is_history, app.ends_once to medhjul_app, medhjul_import;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`drop table competence_mark, requirement; drop function app.requirement_is_history, app.ends_once;`)
    .execute(db);
}
