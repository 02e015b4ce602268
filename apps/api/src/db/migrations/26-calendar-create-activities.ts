import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table activity (
  id uuid primary key default gen_random_uuid(),
  scope text not null check (scope in ('municipality', 'centre', 'person')),
  unit_id uuid references organisation_unit (id),
  person_id uuid references person (id) on delete cascade,
  kind text not null check (kind in ('budget', 'survey', 'plan_revision', 'own')),
  title text not null check (title <> '' and length(title) <= 100),
  first_on date not null,
  last_on date not null,
  is_yearly boolean not null,
  changed_at timestamptz not null,
  version int not null default 1,
  check ((unit_id is not null) = (scope = 'centre') and (person_id is not null) = (scope = 'person')),
  check (last_on between first_on and first_on + 364)
);
comment on table activity is 'What is added to the annual wheel by hand; all else in it is derived from where it happens.';
comment on column activity.unit_id is 'The centre to which it belongs.';
comment on column activity.person_id is 'Who added it for oneself: nobody else reads it.';
create index activity_unit on activity (unit_id);
create index activity_person on activity (person_id);

create table calendar_feed (
  person_id uuid not null references person (id) on delete cascade,
  scope text not null check (scope in ('municipality', 'centre', 'person')),
  unit_id uuid references organisation_unit (id),
  token_hash bytea not null unique check (length(token_hash) = 32),
  language text not null check (language in ('da', 'nb', 'en')),
  created_on date not null,
  fetched_on date,
  check ((unit_id is not null) = (scope = 'centre')),
  unique nulls not distinct (person_id, scope, unit_id)
);
comment on table calendar_feed is 'A private link under which a calendar program reads somebody''s wheel, under that person''s own rights.';
comment on column calendar_feed.token_hash is 'SHA-256 of the link''s secret: a leaked table opens no feed.';
create index calendar_feed_unit on calendar_feed (unit_id);

create function app.calendar_centres() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(u.id), '{}') from organisation_unit u join unit_level l on l.code = u.level_code
    where l.kind = 'centre' and (app.has_role('training_house') or app.is_director() or u.id = any (app.own_centres())));
comment on function app.calendar_centres() is 'Centres whose wheel the viewer sees: where one works or sits in the C-MED; the training house and directors all.';

create function app.calendar_written_centres() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(u.id), '{}') from organisation_unit u join unit_level l on l.code = u.level_code
    where l.kind = 'centre' and (
      exists (select from committee c where c.unit_id = u.id and c.id = any (app.seat_committees('c_med', '{chair,secretary}')))
      or exists (select from unit_leader h where h.unit_id = u.id and h.employment_id = any (app.own_employments_today())
        and app.holds(h.valid_from, h.valid_to, app.today()))));
comment on function app.calendar_written_centres() is 'Centres to whose wheel the viewer adds: chair and secretary of the C-MED, and the centre''s chief.';

-- Finds the feed of a link's secret, notes the day, tells whose it is and what day it is; null where nobody is left to read it.
create function app.enter_feed(hash bytea, moment timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  found calendar_feed%rowtype;
  today constant date := app.day_of(moment);
  who jsonb;
begin
  select * into found from calendar_feed where token_hash = hash;
  if found.person_id is null then
    return null;
  end if;
  who := app.viewer(found.person_id, today);
  if who is null or jsonb_array_length(who -> 'employments') + jsonb_array_length(who -> 'roles') = 0 then
    return null;
  end if;
  update calendar_feed set fetched_on = today where token_hash = hash and fetched_on is distinct from today;
  return jsonb_build_object('scope', found.scope, 'unitId', found.unit_id, 'language', found.language, 'today', today, 'viewer', who);
end $$;

create function app.forget_calendars() returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare months constant int := (select leaver_months from conversation_setting);
begin
  delete from calendar_feed f where not exists (select from employment_term t where t.person_id = f.person_id
      and (t.valid_to is null or t.valid_to > app.today()))
    and not exists (select from role_grant g where g.person_id = f.person_id and app.holds(g.valid_from, g.valid_to, app.today()));
  delete from activity a where a.person_id is not null and not exists (select from employment_term t
    where t.person_id = a.person_id and (t.valid_to is null or t.valid_to > (app.today() - make_interval(months => months))::date))
    and not exists (select from role_grant g where g.person_id = a.person_id and app.holds(g.valid_from, g.valid_to, app.today()));
end $$;
comment on function app.forget_calendars() is 'For the daily job: links of those who left, and after a while what they added for themselves.';

alter table activity enable row level security;
create policy activity_read on activity for select to medhjul_app using (case scope
  when 'municipality' then (select app.person_id()) is not null
  when 'centre' then unit_id = any ((select app.calendar_centres())::uuid[])
  else person_id = (select app.person_id()) end);
create policy activity_write on activity for all to medhjul_app using (case scope
  when 'municipality' then (select app.has_role('training_house')) or (select app.has_role('administrator'))
  when 'centre' then unit_id = any ((select app.calendar_written_centres())::uuid[])
  else person_id = (select app.person_id()) end);
grant select, insert (scope, unit_id, person_id, kind, title, first_on, last_on, is_yearly, changed_at),
  update (kind, title, first_on, last_on, is_yearly, changed_at, version), delete on activity to medhjul_app;

-- The secret's hash can be set, and is never read.
alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed for all to medhjul_app using (person_id = (select app.person_id()));
create policy calendar_feed_centre on calendar_feed as restrictive for insert to medhjul_app with check (
  unit_id is null or unit_id = any ((select app.calendar_centres())::uuid[]));
grant select (person_id, scope, unit_id, language, created_on, fetched_on),
  insert (person_id, scope, unit_id, token_hash, language, created_on), delete on calendar_feed to medhjul_app;

grant execute on function app.calendar_centres, app.calendar_written_centres to medhjul_app;
grant execute on function app.enter_feed to medhjul_session;
grant execute on function app.forget_calendars to medhjul_job;
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
drop table calendar_feed, activity cascade;
drop function app.forget_calendars, app.enter_feed, app.calendar_written_centres, app.calendar_centres;
reset role;
`,
    )
    .execute(db);
}
