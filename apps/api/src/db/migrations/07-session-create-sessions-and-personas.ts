import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null references person (id) on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_limit interval not null,
  ends_at timestamptz not null
);
comment on column session.token_hash is 'SHA-256 of the cookie''s secret: a leaked table opens no session.';
create index session_person on session (person_id);
create index session_ends on session (ends_at);

-- The people one may be in demonstration mode.
create table persona (
  person_id uuid primary key references person (id) on delete cascade,
  kind text not null unique,
  sees jsonb not null check (app.is_text(sees)),
  position smallint not null
);

-- No role reads these but through the functions below, which medhjul_session alone may call.
alter table session enable row level security;
alter table persona enable row level security;
create policy session_by_functions_only on session for select to medhjul_session using (false);
create policy persona_by_functions_only on persona for select to medhjul_session using (false);

create function app.day_of(moment timestamptz) returns date
  language sql stable security definer set search_path = pg_catalog, public
  return (moment at time zone coalesce((select time_zone from municipality), 'Europe/Copenhagen'))::date;
comment on function app.day_of(timestamptz) is 'The municipality''s calendar day at this moment.';

-- Who a person is on a day: what access rules lean on. Read before the application's role is taken.
create function app.viewer(person uuid, day date) returns jsonb
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

-- One round trip a request: finds a live session, keeps it alive, tells who it is and what day it is.
create function app.enter(hash bytea, moment timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare found session%rowtype;
begin
  select * into found from session
    where token_hash = hash and ends_at > moment and last_seen_at + idle_limit > moment;
  if found.id is null then
    return null;
  end if;
  if found.last_seen_at < moment - least(interval '1 minute', found.idle_limit / 10) then
    update session set last_seen_at = moment where id = found.id;
  end if;
  return jsonb_build_object('sessionId', found.id, 'today', app.day_of(moment), 'viewer', app.viewer(found.person_id, app.day_of(moment)));
end $$;

-- Demonstration mode: the chosen personas, else people found by name (an imported municipality has no personas).
create function app.demonstration_people(search text, day date) returns table (
    person_id uuid, kind text, name text, job_title text, unit_name text, sees jsonb)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select p.id, persona.kind, p.given_name || ' ' || p.family_name, t.job_title, v.name, persona.sees
  from person p
  left join persona on persona.person_id = p.id
  join employment_term t on t.person_id = p.id and t.is_primary and app.holds(t.valid_from, t.valid_to, day)
  join organisation_unit_version v on v.unit_id = t.unit_id and app.holds(v.valid_from, v.valid_to, day)
  where case when coalesce(search, '') = '' then persona.person_id is not null
    else position(lower(search) in lower(p.given_name || ' ' || p.family_name)) > 0 end
  order by persona.position nulls last, p.family_name, p.given_name, p.id
  limit 25;
end;

-- Begins a session and ends the one it replaces; tells who it is. Null for an unknown person, and nothing is begun.
create function app.begin_session(person uuid, hash bytea, moment timestamptz, idle_minutes int, absolute_minutes int, replaced uuid)
  returns jsonb language plpgsql security definer set search_path = pg_catalog, public as $$
declare found jsonb := app.viewer(person, app.day_of(moment));
begin
  if found is null then
    return null;
  end if;
  delete from session where id = replaced or ends_at < moment;
  insert into session (token_hash, person_id, created_at, last_seen_at, idle_limit, ends_at)
    values (hash, person, moment, moment, make_interval(mins => idle_minutes), moment + make_interval(mins => absolute_minutes));
  return found;
end $$;

create function app.end_session(ended uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
begin atomic
  delete from session where id = ended;
end;

grant execute on function app.day_of, app.viewer, app.enter, app.demonstration_people, app.begin_session, app.end_session
  to medhjul_session;
grant execute on function app.day_of to medhjul_app, medhjul_import;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `drop function app.end_session, app.begin_session, app.demonstration_people, app.enter, app.viewer, app.day_of; drop table persona, session;`,
    )
    .execute(db);
}
