import { sql, type Kysely } from 'kysely';

/** Roles belong to the cluster, so they may be there already; the owner holds the tables and never logs in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
do $$
declare role_name text;
begin
  foreach role_name in array array['medhjul_owner', 'medhjul_app', 'medhjul_session', 'medhjul_import'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin nosuperuser nobypassrls', role_name);
    end if;
    if not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to %I', role_name, current_user);
    end if;
  end loop;
end $$;

create extension if not exists btree_gist;
grant usage, create on schema public to medhjul_owner;
create schema app authorization medhjul_owner;
grant usage on schema app to medhjul_app, medhjul_session, medhjul_import;
grant usage on schema public to medhjul_app, medhjul_session, medhjul_import;
alter default privileges for role medhjul_owner revoke execute on functions from public;
set local role medhjul_owner;

create function app.person_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('medhjul.person_id', true), '')::uuid;
comment on function app.person_id() is 'The person this transaction works for; null outside a request, so that policies refuse.';

create function app.today() returns date
  language sql stable parallel safe
  return nullif(current_setting('medhjul.today', true), '')::date;
comment on function app.today() is 'The municipality''s day as the request set it; null outside a request, so that policies refuse.';

create function app.holds(valid_from date, valid_to date, day date) returns boolean
  language sql immutable parallel safe
  return valid_from <= day and (valid_to is null or valid_to > day);

create function app.is_text(value jsonb) returns boolean
  language sql immutable parallel safe
  return value ?& array['da', 'nb', 'en'] and value ->> 'da' <> '' and value ->> 'nb' <> '' and value ->> 'en' <> '';
comment on function app.is_text(jsonb) is 'Text in the three languages, none of them empty.';

grant execute on all functions in schema app to medhjul_app, medhjul_session, medhjul_import;
reset role;
`,
    )
    .execute(db);
}

/** The roles stay: another database of the cluster may use them. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter default privileges for role medhjul_owner grant execute on functions to public;
drop schema app cascade;
drop extension btree_gist;
`,
    )
    .execute(db);
}
