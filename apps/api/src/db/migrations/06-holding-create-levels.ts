import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table holding (
  id uuid primary key default gen_random_uuid(),
  employment_id uuid not null references employment (id) on delete cascade,
  element_id uuid not null references element (id),
  kind text not null check (kind in ('self', 'leader', 'agreed')),
  level smallint not null references competence_level (value),
  assessed_on date not null,
  author_id uuid references person (id) on delete set null,
  shared_at timestamptz,
  missing_components text[] not null default '{}',
  superseded_on date,
  unique (employment_id, element_id, kind, assessed_on),
  check (kind <> 'agreed' or shared_at is not null)
);
comment on column holding.superseded_on is 'Day of the next shared level of the same kind; kept by a trigger, so that a picture of any day is one index scan.';
create index holding_in_force on holding (employment_id, assessed_on, superseded_on) include (element_id, kind, level, shared_at, author_id);

-- Only shared levels stand in line: an unshared one exists for its author alone and supersedes nothing.
create function app.holding_line_up() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  with touched as (select distinct employment_id, element_id, kind from changed),
  lined as (
    select h.id, lead(h.assessed_on) over (partition by h.employment_id, h.element_id, h.kind order by h.assessed_on) as next_on
    from holding h join touched using (employment_id, element_id, kind)
    where h.shared_at is not null
  )
  update holding h set superseded_on = lined.next_on from lined
    where h.id = lined.id and h.superseded_on is distinct from lined.next_on;
  return null;
end $$;
create trigger holding_inserted after insert on holding referencing new table as changed
  for each statement execute function app.holding_line_up();
create trigger holding_updated after update on holding referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function app.holding_line_up();
create trigger holding_deleted after delete on holding referencing old table as changed
  for each statement execute function app.holding_line_up();

-- Matrix rows 4 to 6 and b2: the own and the own team's; unshared ones for the author alone; of what lies before the
-- viewer became nearest leader, the current agreed level only. What is dear to ask stands last.
alter table holding enable row level security;
create policy holding_read on holding for select to medhjul_app using (
  employment_id = any ((select app.readable_employments())::uuid[])
  and (shared_at is not null or author_id = (select app.person_id()))
  and (
    (kind = 'agreed' and superseded_on is null)
    or employment_id = any ((select app.own_employments())::uuid[])
    or assessed_on >= ((select app.team_since()) ->> employment_id::text)::date
  )
);

grant select on holding to medhjul_app;
grant select, insert, update, delete on holding to medhjul_import;
create policy holding_import on holding to medhjul_import using (true) with check (true);
grant execute on function app.holding_line_up to medhjul_import;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table holding; drop function app.holding_line_up;`).execute(db);
}
