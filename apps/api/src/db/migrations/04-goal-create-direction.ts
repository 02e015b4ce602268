import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table goal (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  kind text not null check (kind in ('value', 'signpost', 'focus_area', 'strategic_goal', 'work_goal')),
  name jsonb not null check (app.is_text(name)),
  description jsonb not null check (app.is_text(description)),
  unit_id uuid references organisation_unit (id) on delete cascade,
  position smallint not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  check ((kind = 'work_goal') = (unit_id is not null))
);
comment on table goal is 'open: the direction: values, signposts, focus areas, goals; no personal data';
comment on column goal.unit_id is 'The unit whose work goal this is; the municipality''s own direction has none.';
create index goal_unit on goal (unit_id);

-- The chain of goals: strategic goals lead to focus areas, these to work goals.
create table goal_link (
  parent_id uuid not null references goal (id) on delete cascade,
  child_id uuid not null references goal (id) on delete cascade check (child_id <> parent_id),
  reason jsonb not null check (app.is_text(reason)),
  primary key (parent_id, child_id)
);
comment on table goal_link is 'open: which goal leads to which, and why; no personal data';
create index goal_link_child on goal_link (child_id);

-- What an area derives from; a row without an area says it of the wheel as a whole.
create table wheel_derivation (
  id uuid primary key default gen_random_uuid(),
  wheel_code text not null references wheel (code),
  area_id uuid,
  goal_id uuid not null references goal (id) on delete cascade,
  reason jsonb not null check (app.is_text(reason)),
  unique nulls not distinct (wheel_code, area_id, goal_id),
  foreign key (area_id, wheel_code) references wheel_area (id, wheel_code)
);
comment on table wheel_derivation is 'open: what a wheel and its areas derive from, and why; no personal data';
create index wheel_derivation_goal on wheel_derivation (goal_id);
create index wheel_derivation_area on wheel_derivation (area_id);

create table principle (
  code text primary key,
  kind text not null check (kind in ('principle', 'toolbox')),
  name jsonb not null check (app.is_text(name)),
  description jsonb not null check (app.is_text(description)),
  position smallint not null
);
comment on table principle is 'open: principles of competence development and the competences everybody keeps up; no personal data';

grant select on goal, goal_link, wheel_derivation, principle to medhjul_app;
grant select on goal, goal_link to medhjul_import;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table principle, wheel_derivation, goal_link, goal;`).execute(db);
}
