import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

-- Who looked at whose personal content: written by the application, never changed or removed by it.
create table look (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null,
  viewer_id uuid references person (id) on delete set null,
  viewer_function text not null check (viewer_function in ('nearest_leader', 'host_export')),
  person_id uuid not null references person (id) on delete cascade,
  kind text not null check (kind in ('team_wheel', 'person_wheel', 'requirement', 'export')),
  request_id uuid not null
);
create index look_person on look (person_id, at desc);
create index look_viewer on look (viewer_id);

alter table look enable row level security;
create policy look_write on look for insert to medhjul_app with check (
  viewer_id = (select app.person_id()) and viewer_function = 'nearest_leader'
);
create policy look_read_own on look for select to medhjul_app using (person_id = (select app.person_id()));
grant select, insert on look to medhjul_app;
create policy look_export on look for insert to medhjul_import with check (viewer_function = 'host_export');
grant insert on look to medhjul_import;

-- Runs on the host and other acts without personal content.
create table system_log (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null,
  action text not null check (action in ('import', 'export')),
  detail jsonb not null
);
alter table system_log enable row level security;
create policy system_log_read on system_log for select to medhjul_app using (
  (select app.has_role('administrator')) or (select app.has_role('data_protection_officer'))
);
create policy system_log_import on system_log for insert to medhjul_import with check (true);
grant select on system_log to medhjul_app;
grant insert on system_log to medhjul_import;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table system_log, look;`).execute(db);
}
