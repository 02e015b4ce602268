import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
do $$
begin
  if not exists (select from pg_roles where rolname = 'medhjul_job') then
    create role medhjul_job nologin nosuperuser nobypassrls;
  end if;
  begin
    -- Who made the role may not take it yet; who may neither take nor grant it is told so where it is taken.
    execute format('grant medhjul_job to %I', current_user);
  exception when insufficient_privilege then
    null;
  end;
end $$;
grant usage on schema app to medhjul_job;
grant usage on schema public to medhjul_job;
set local role medhjul_owner;

-- What happened, told to every instance by ids alone: who listens reads anew, as whom it works for.
create function app.notify_live(kind text, id uuid) returns void
  language sql volatile
  return pg_notify('medhjul_live', kind || ':' || id);
comment on function app.notify_live(text, uuid) is 'Tells every instance, at commit, that this object changed.';

-- Mail that waits for delivery, written in the transaction of what it tells of. Read by the job's role alone.
create table mail (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id) on delete cascade,
  kind text not null check (kind in ('conversation_invitation', 'conversation_changed', 'conversation_cancelled',
    'team_invitation', 'team_changed', 'team_cancelled', 'team_consent_asked', 'reminder')),
  unique_key text not null unique check (length(unique_key) between 1 and 200),
  params jsonb not null,
  created_at timestamptz not null default now(),
  claimed_by uuid,
  claimed_until timestamptz,
  handed_over_at timestamptz,
  tries smallint not null default 0,
  next_try_at timestamptz not null default now(),
  sent_at timestamptz,
  failed_at timestamptz,
  problem text,
  check (num_nonnulls(sent_at, failed_at) < 2),
  check (num_nonnulls(sent_at, failed_at) = 0 or params = '{}')
);
comment on column mail.unique_key is 'What the mail tells of: the same message is written once, however often it is asked for.';
comment on column mail.params is 'What the text needs; emptied when the mail is sent or given up.';
comment on column mail.claimed_until is 'An instance is sending it, by the database''s clock; renewed while it is at work, so that what a crash left is taken up again.';
comment on column mail.handed_over_at is 'The mail server is about to have the whole message and to answer: if the instance dies now, it has most likely arrived.';
comment on column mail.problem is 'Why the last try failed, as a code: never the address, never the server''s words.';
create index mail_waiting on mail (next_try_at, created_at) where sent_at is null and failed_at is null;
create index mail_person on mail (person_id);

alter table mail enable row level security;
create policy mail_write on mail for insert to medhjul_app with check ((select app.person_id()) is not null);
grant insert (person_id, kind, unique_key, params) on mail to medhjul_app;
create policy mail_job on mail to medhjul_job using (true) with check (true);
grant select, delete on mail to medhjul_job;
grant insert (person_id, kind, unique_key, params) on mail to medhjul_job;
grant update (params, claimed_by, claimed_until, handed_over_at, tries, next_try_at, sent_at, failed_at, problem) on mail to medhjul_job;
grant select on municipality to medhjul_job;

-- What is done once a day, and for which days it was done.
create table job_run (
  job text not null,
  day date not null,
  ran_at timestamptz not null default now(),
  primary key (job, day)
);
comment on table job_run is 'open: which daily job has run for which day, no personal data';
grant select, insert (job, day), delete on job_run to medhjul_job;

create function app.mail_recipient(waiting uuid) returns table (name text, address text)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select p.given_name || ' ' || p.family_name, p.email
  from mail m join person p on p.id = m.person_id
  where m.id = waiting and m.sent_at is null and m.failed_at is null;
end;
comment on function app.mail_recipient(uuid) is 'To whom a waiting mail goes: the job''s role reads no other address.';

create function app.mail_queued() returns trigger language plpgsql as $$
begin
  perform app.notify_live('mail', new.id);
  return null;
end $$;
create trigger mail_queued after insert on mail for each row execute function app.mail_queued();

-- A live page reads who it works for at each event, without keeping the session alive: only what a person does does that.
create function app.glance(hash bytea, moment timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select jsonb_build_object('sessionId', s.id, 'today', app.day_of(moment), 'viewer', app.viewer(s.person_id, app.day_of(moment)))
  from session s where s.token_hash = hash and s.ends_at > moment and s.last_seen_at + s.idle_limit > moment;
end;
comment on function app.glance(bytea, timestamptz) is 'What app.enter answers, and the session is left as it is.';
grant execute on function app.glance to medhjul_session;

create function app.session_ended() returns trigger language plpgsql as $$
begin
  perform app.notify_live('session', old.id);
  return null;
end $$;
create trigger session_ended after delete on session for each row execute function app.session_ended();

-- What a live page shows and both sides may see. Nothing of a preparation is told before it is revealed, no answer about
-- consent and no dot ever: the moment alone would tell.
create function app.conversation_changed() returns trigger language plpgsql as $$
begin
  perform app.notify_live('conversation', old.id);
  return null;
end $$;
create trigger conversation_told after update on conversation
  for each row when (old.* is distinct from new.*) execute function app.conversation_changed();
create trigger conversation_gone after delete on conversation for each row execute function app.conversation_changed();

create function app.conversation_part_changed() returns trigger language plpgsql as $$
begin
  perform app.notify_live('conversation', new.conversation_id);
  return null;
end $$;
create trigger conversation_text_told after insert or update on conversation_text
  for each row execute function app.conversation_part_changed();
create trigger conversation_level_told after insert or update on conversation_level
  for each row when (new.revealed) execute function app.conversation_part_changed();

-- A plan is talked about in the conversation of its year, from when both are ready.
create function app.plan_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare changed record;
begin
  changed := case tg_op when 'DELETE' then old else new end;
  perform app.notify_live('conversation', c.id) from conversation c
    where c.employment_id = changed.employment_id and c.year = changed.year
      and c.state in ('both_ready', 'held', 'plan_agreed', 'signed');
  return null;
end $$;
create trigger plan_told after insert or update or delete on plan for each row execute function app.plan_changed();
create trigger plan_item_told after insert or update or delete on plan_item for each row execute function app.plan_changed();

create function app.team_conversation_changed() returns trigger language plpgsql as $$
begin
  perform app.notify_live('team_conversation', old.id);
  return null;
end $$;
create trigger team_conversation_told after update on team_conversation
  for each row when (old.* is distinct from new.*) execute function app.team_conversation_changed();
create trigger team_conversation_gone after delete on team_conversation
  for each row execute function app.team_conversation_changed();

create function app.team_conversation_part_changed() returns trigger language plpgsql as $$
begin
  perform app.notify_live('team_conversation', case tg_op when 'DELETE' then old.team_conversation_id else new.team_conversation_id end);
  return null;
end $$;
create trigger team_conversation_member_told after insert or update on team_conversation_member
  for each row execute function app.team_conversation_part_changed();
create trigger team_need_told after insert or update or delete on team_need
  for each row execute function app.team_conversation_part_changed();
create trigger team_text_told after insert or update on team_text
  for each row execute function app.team_conversation_part_changed();

grant select (language) on conversation_setting to medhjul_job;
grant execute on function app.notify_live, app.mail_queued to medhjul_app, medhjul_job, medhjul_import;
grant execute on function app.mail_recipient, app.today, app.person_id, app.holds to medhjul_job;
reset role;
`,
    )
    .execute(db);
}

/** The role stays: another database of the cluster may use it. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
drop function app.mail_recipient;
drop table job_run, mail;
drop function app.conversation_changed, app.conversation_part_changed, app.plan_changed, app.team_conversation_changed,
  app.team_conversation_part_changed, app.session_ended cascade;
revoke execute on function app.today, app.person_id, app.holds from medhjul_job;
revoke select (language) on conversation_setting from medhjul_job;
drop function app.glance, app.mail_queued, app.notify_live;
drop schema if exists job cascade;
revoke select on municipality from medhjul_job;
revoke usage on schema app from medhjul_job;
revoke usage on schema public from medhjul_job;
`,
    )
    .execute(db);
}
