import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table competence_level (
  value smallint primary key check (value between 0 and 5),
  name jsonb not null check (app.is_text(name)),
  description jsonb not null check (app.is_text(description))
);
comment on table competence_level is 'open: the scale in words, no personal data';

create table component_group (
  code text primary key,
  name jsonb not null check (app.is_text(name)),
  position smallint not null
);
comment on table component_group is 'open: kinds of competence components, no personal data';

create table component (
  code text primary key,
  group_code text not null references component_group (code),
  name jsonb not null check (app.is_text(name)),
  description jsonb not null check (app.is_text(description)),
  position smallint not null
);
comment on table component is 'open: competence components, no personal data';

create table wheel (
  code text primary key check (code in ('leader', 'employee')),
  name jsonb not null check (app.is_text(name)),
  description jsonb not null check (app.is_text(description))
);
comment on table wheel is 'open: the two wheels, no personal data';

create table wheel_version (
  id uuid primary key default gen_random_uuid(),
  wheel_code text not null references wheel (code),
  number int not null check (number > 0),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  unique (wheel_code, number),
  unique (id, wheel_code),
  exclude using gist (wheel_code with =, daterange(valid_from, valid_to) with &&)
);
comment on table wheel_version is 'open: versions of the wheels, no personal data';

-- Lasting identities: requirements, marks and holdings point here, whatever version is in force.
create table wheel_area (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  wheel_code text not null references wheel (code),
  unique (id, wheel_code)
);
comment on table wheel_area is 'open: identities of the areas, no personal data';

create table element (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  wheel_code text not null references wheel (code),
  unit_id uuid references organisation_unit (id),
  job_group_id uuid references job_group (id),
  check (num_nonnulls(unit_id, job_group_id) <= 1),
  unique (id, wheel_code)
);
comment on table element is 'open: identities of the elements; a local one belongs to a unit or a job group; no personal data';

create table wheel_area_version (
  wheel_version_id uuid not null,
  wheel_code text not null,
  area_id uuid not null,
  position smallint not null,
  is_hub boolean not null,
  name jsonb not null check (app.is_text(name)),
  short_name jsonb not null check (app.is_text(short_name)),
  description jsonb not null check (app.is_text(description)),
  primary key (wheel_version_id, area_id),
  unique (wheel_version_id, position),
  foreign key (wheel_version_id, wheel_code) references wheel_version (id, wheel_code) on delete cascade,
  foreign key (area_id, wheel_code) references wheel_area (id, wheel_code)
);
comment on table wheel_area_version is 'open: an area as one version words it, no personal data';

create table element_version (
  wheel_version_id uuid not null,
  wheel_code text not null,
  element_id uuid not null,
  area_id uuid not null,
  position smallint not null,
  name jsonb not null check (app.is_text(name)),
  description jsonb not null check (app.is_text(description)),
  components text[] not null,
  primary key (wheel_version_id, element_id),
  foreign key (wheel_version_id, area_id) references wheel_area_version (wheel_version_id, area_id) on delete cascade,
  foreign key (element_id, wheel_code) references element (id, wheel_code)
);
comment on table element_version is 'open: an element as one version words it, no personal data';

create table wheel_area_link (
  area_id uuid not null references wheel_area (id),
  linked_area_id uuid not null references wheel_area (id) check (linked_area_id <> area_id),
  reason jsonb not null check (app.is_text(reason)),
  primary key (area_id, linked_area_id)
);
comment on table wheel_area_link is 'open: areas that lean on each other, no personal data';

grant select on competence_level, component_group, component, wheel, wheel_version, wheel_area, element,
  wheel_area_version, element_version, wheel_area_link to medhjul_app, medhjul_import;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `drop table wheel_area_link, element_version, wheel_area_version, element, wheel_area, wheel_version, wheel,
  component, component_group, competence_level;`,
    )
    .execute(db);
}
