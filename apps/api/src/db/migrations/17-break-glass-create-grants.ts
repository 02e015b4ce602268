import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create function app.now() returns timestamptz
  language sql stable parallel safe
  return nullif(current_setting('medhjul.now', true), '')::timestamptz;
comment on function app.now() is 'The moment at which the request began, by the server''s clock; null outside a request, so that policies refuse.';

-- b3: a data protection officer asks to read one person's records, somebody else answers, and it is open for an hour.
create table glass_request (
  id uuid primary key default gen_random_uuid(),
  asker_id uuid references person (id) on delete set null,
  request_id uuid not null,
  person_id uuid not null references person (id) on delete cascade,
  records text[] not null check (records <@ array['conversation', 'team_conversation', 'plan'] and cardinality(records) between 1 and 3),
  reason text not null check (length(reason) between 20 and 1000),
  asked_at timestamptz not null,
  lapses_at timestamptz not null check (lapses_at > asked_at),
  answerer_id uuid references person (id) on delete set null,
  answered_at timestamptz check (answered_at between asked_at and lapses_at),
  approved boolean,
  word text check (length(word) between 1 and 1000),
  open_until timestamptz check (open_until > answered_at and open_until <= answered_at + interval '60 minutes'),
  ended_at timestamptz check (ended_at between answered_at and open_until),
  unique (asker_id, request_id),
  check (asker_id <> person_id and answerer_id <> person_id and answerer_id <> asker_id),
  check (num_nonnulls(answered_at, approved, word) in (0, 3)),
  check (answered_at is not null or answerer_id is null),
  check (coalesce(approved, false) = (open_until is not null)),
  check (ended_at is null or open_until is not null)
);
comment on column glass_request.request_id is 'Made by the form: what is sent twice is asked once.';
comment on column glass_request.records is 'Which records: conversations (MUS, LUS), conversations of the teams, plans.';
comment on column glass_request.lapses_at is 'When nobody can answer it any more.';
comment on column glass_request.ended_at is 'When the asker ended it before its time.';
create index glass_request_person on glass_request (person_id);
create index glass_request_answerer on glass_request (answerer_id);

create function app.may_answer_glass() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.has_role('administrator') or app.has_role('data_protection_officer');

-- Who asked, who answers while it waits (never about oneself), who answered, and whom it was about once it was opened.
alter table glass_request enable row level security;
create policy glass_request_asker on glass_request for select to medhjul_app using (
  asker_id = (select app.person_id()) and (select app.has_role('data_protection_officer')));
create policy glass_request_answerer on glass_request for select to medhjul_app using (
  (select app.may_answer_glass()) and (answerer_id = (select app.person_id())
    or answered_at is null and lapses_at > (select app.now())
      and asker_id <> (select app.person_id()) and person_id <> (select app.person_id())));
create policy glass_request_person on glass_request for select to medhjul_app using (
  person_id = (select app.person_id()) and approved);
grant select on glass_request to medhjul_app;

-- What the viewer may read by break-glass at this moment. Asked by policies of reading alone: no right to write, and no
-- function that writes, ever asks them.
create function app.open_glass() returns table (id uuid, person_id uuid, records text[])
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select g.id, g.person_id, g.records from glass_request g
  where g.asker_id = app.person_id() and g.approved
    and g.answered_at <= app.now() and app.now() < coalesce(g.ended_at, g.open_until)
    and app.has_role('data_protection_officer');
end;
comment on function app.open_glass() is 'The viewer''s break-glass accesses that are open now: approved, not ended, within the hour, still in the role.';

create function app.glass_employments(record text) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(e.id), '{}') from app.open_glass() g join employment e on e.person_id = g.person_id
    where glass_employments.record = any (g.records));
comment on function app.glass_employments(text) is 'Employments whose records of this kind the viewer reads by break-glass now.';

create function app.glass_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.employment_id = any ((select app.glass_employments('conversation'))::uuid[])
      and c.state in ('held', 'plan_agreed', 'signed'));
comment on function app.glass_conversations() is 'Conversations whose record the viewer reads by break-glass now: once held.';

create function app.glass_signed_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.id = any ((select app.glass_conversations())::uuid[]) and c.state = 'signed');
comment on function app.glass_signed_conversations() is 'Of these the signed ones: before, the levels of each side are preparation.';

create function app.glass_plans() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(p.id), '{}') from plan p
    where p.employment_id = any ((select app.glass_employments('plan'))::uuid[]));

create function app.glass_follow_ups() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(f.id), '{}') from follow_up f
    where f.employment_id = any ((select app.glass_employments('plan'))::uuid[]));

create function app.glass_team_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct c.id), '{}')
    from team_conversation_member m join team_conversation c on c.id = m.team_conversation_id
    where m.employment_id = any ((select app.glass_employments('team_conversation'))::uuid[])
      and c.state in ('held', 'concluded') and m.joined_on <= c.held_on and (m.left_on is null or m.left_on > c.held_on));
comment on function app.glass_team_conversations() is 'Conversations of teams that the person took part in, once held.';

-- Matrix rows 7, 9, 10. The words of an invitation are no record, what each side prepares is never read.
alter policy conversation_read on conversation using (
  employment_id = any ((select app.readable_employments())::uuid[])
  or id = any ((select app.glass_conversations())::uuid[]));
alter policy conversation_text_read on conversation_text using (
  conversation_id = any ((select app.open_conversations())::uuid[])
  or field <> 'note' and conversation_id = any ((select app.glass_conversations())::uuid[]));
alter policy conversation_level_read on conversation_level using (
  (revealed or author_id = (select app.person_id())) and conversation_id = any ((select app.open_conversations())::uuid[])
  or kind = 'agreed' and conversation_id = any ((select app.glass_conversations())::uuid[])
  or revealed and conversation_id = any ((select app.glass_signed_conversations())::uuid[]));

alter policy plan_read on plan using (
  id = any ((select app.readable_plans())::uuid[])
  or employment_id = any ((select app.glass_employments('plan'))::uuid[]));
alter policy plan_item_read on plan_item using (
  employment_id = any ((select app.readable_employments())::uuid[])
  and (plan_id = any ((select app.readable_plans())::uuid[]) or app.is_open_item(status, followed_until)
    or closed_on >= ((select app.team_since()) ->> employment_id::text)::date)
  or employment_id = any ((select app.glass_employments('plan'))::uuid[]));
alter policy plan_version_read on plan_version using (
  plan_id = any ((select app.readable_plans())::uuid[])
  or plan_id = any ((select app.glass_plans())::uuid[]));
alter policy follow_up_read on follow_up using (
  item_id = any ((select app.readable_plan_items())::uuid[])
  or employment_id = any ((select app.glass_employments('plan'))::uuid[]));
alter policy follow_up_answer_read on follow_up_answer using (
  follow_up_id = any ((select app.readable_follow_ups())::uuid[])
  or follow_up_id = any ((select app.glass_follow_ups())::uuid[]));

-- Of the team no other member is named.
alter policy team_conversation_read on team_conversation using (
  id = any ((select app.visible_team_conversations())::uuid[])
  or id = any ((select app.glass_team_conversations())::uuid[]));
alter policy team_conversation_member_read on team_conversation_member using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[])
  or team_conversation_id = any ((select app.glass_team_conversations())::uuid[])
    and employment_id = any ((select app.glass_employments('team_conversation'))::uuid[]));
alter policy team_need_read on team_need using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[])
  or team_conversation_id = any ((select app.glass_team_conversations())::uuid[]));
alter policy team_text_read on team_text using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[])
  or team_conversation_id = any ((select app.glass_team_conversations())::uuid[]));

-- A look names the access by which it was: the person reads its reason there.
alter table look drop constraint look_viewer_function_check;
alter table look
  add column glass_request_id uuid references glass_request (id) on delete set null,
  add constraint look_viewer_function_check
    check (viewer_function in ('nearest_leader', 'acting_leader', 'host_export', 'break_glass')),
  add constraint look_glass_check check (glass_request_id is null or viewer_function = 'break_glass');
create index look_glass_request on look (glass_request_id) where glass_request_id is not null;
alter policy look_write on look with check (
  viewer_id = (select app.person_id())
  and (viewer_function in ('nearest_leader', 'acting_leader')
    or viewer_function = 'break_glass' and exists (select from app.open_glass() g
      where g.id = look.glass_request_id and g.person_id = look.person_id and look.kind = any (g.records)))
);

-- That it was asked, answered and ended: who did it and which access, neither about whom nor why.
alter table system_log drop constraint system_log_action_check;
alter table system_log add constraint system_log_action_check
  check (action in ('import', 'export', 'glass_asked', 'glass_approved', 'glass_refused', 'glass_ended'));

create function app.note_glass(happened text, glass uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
begin atomic
  insert into system_log (at, action, detail)
    values (app.now(), happened, jsonb_build_object('glassRequestId', glass, 'byPersonId', app.person_id()));
end;

create function app.ask_for_glass(about uuid, wanted text[], why text, form uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare made uuid;
begin
  if not app.has_role('data_protection_officer') or about = app.person_id()
      or not exists (select from person p where p.id = about) then
    return null;
  end if;
  insert into glass_request (asker_id, request_id, person_id, records, reason, asked_at, lapses_at)
    values (app.person_id(), form, about, wanted, why, app.now(), app.now() + interval '7 days')
    on conflict (asker_id, request_id) do nothing returning id into made;
  if made is null then
    return (select g.id from glass_request g where g.asker_id = app.person_id() and g.request_id = form);
  end if;
  perform app.note_glass('glass_asked', made);
  return made;
end $$;
comment on function app.ask_for_glass(uuid, text[], text, uuid) is 'Asks in the viewer''s own name, once for each form; null for nobody who may be asked about, or by nobody who may ask.';

create function app.answer_glass(glass uuid, says boolean, said text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare found glass_request%rowtype;
begin
  select * into found from glass_request g where g.id = glass for update;
  if found.id is null or found.person_id = app.person_id() or not app.may_answer_glass() then
    return 'NOT_FOUND';
  elsif found.asker_id = app.person_id() then
    return case when app.has_role('data_protection_officer') then 'NEEDS_ANOTHER' else 'NOT_FOUND' end;
  elsif found.answered_at is not null then
    return case when found.answerer_id is distinct from app.person_id() then 'NOT_FOUND'
      when (found.approved, found.word) is distinct from (says, said) then 'WRONG_STATE' end;
  elsif found.asker_id is null or found.lapses_at <= app.now() then
    return 'NOT_FOUND';
  end if;
  update glass_request set answerer_id = app.person_id(), answered_at = greatest(app.now(), asked_at), approved = says, word = said,
      open_until = case when says then greatest(app.now(), asked_at) + interval '60 minutes' end
    where id = glass;
  perform app.note_glass(case when says then 'glass_approved' else 'glass_refused' end, glass);
  return null;
end $$;
comment on function app.answer_glass(uuid, boolean, text) is 'Somebody else''s answer: null when it is given (again: the same), or why not.';

create function app.end_glass(glass uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare found glass_request%rowtype;
begin
  select * into found from glass_request g where g.id = glass and g.asker_id = app.person_id() for update;
  if found.id is null or not app.has_role('data_protection_officer') then
    return 'NOT_FOUND';
  elsif found.open_until is null then
    return 'WRONG_STATE';
  elsif found.ended_at is null and found.open_until > app.now() then
    update glass_request set ended_at = greatest(app.now(), answered_at) where id = glass;
    perform app.note_glass('glass_ended', glass);
  end if;
  return null;
end $$;
comment on function app.end_glass(uuid) is 'The asker closes it before the hour is over; null when it is closed, or why not.';

create function app.forget_glass() returns void
  language sql volatile security definer set search_path = pg_catalog, public
begin atomic
  delete from glass_request where asked_at < app.today() - interval '2 years';
end;
comment on function app.forget_glass() is 'For the daily job: reasons are kept as long as a log is.';

alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('conversation_invitation', 'conversation_changed',
  'conversation_cancelled', 'team_invitation', 'team_changed', 'team_cancelled', 'team_consent_asked', 'reminder', 'glass_opened'));

grant execute on function app.now, app.may_answer_glass, app.open_glass, app.glass_employments, app.glass_conversations,
  app.glass_signed_conversations, app.glass_plans, app.glass_follow_ups, app.glass_team_conversations, app.ask_for_glass,
  app.answer_glass, app.end_glass to medhjul_app;
grant execute on function app.forget_glass to medhjul_job;
reset role;
`,
    )
    .execute(db);
}

/** Puts the policies back as they were; what was told of break-glass goes with it. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;
delete from mail where kind = 'glass_opened';
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('conversation_invitation', 'conversation_changed',
  'conversation_cancelled', 'team_invitation', 'team_changed', 'team_cancelled', 'team_consent_asked', 'reminder'));

alter policy conversation_read on conversation using (
  employment_id = any ((select app.readable_employments())::uuid[]));
alter policy conversation_text_read on conversation_text using (
  conversation_id = any ((select app.open_conversations())::uuid[]));
alter policy conversation_level_read on conversation_level using (
  (revealed or author_id = (select app.person_id()))
  and conversation_id = any ((select app.open_conversations())::uuid[]));
alter policy plan_read on plan using (id = any ((select app.readable_plans())::uuid[]));
alter policy plan_item_read on plan_item using (
  employment_id = any ((select app.readable_employments())::uuid[])
  and (plan_id = any ((select app.readable_plans())::uuid[]) or app.is_open_item(status, followed_until)
    or closed_on >= ((select app.team_since()) ->> employment_id::text)::date));
alter policy plan_version_read on plan_version using (plan_id = any ((select app.readable_plans())::uuid[]));
alter policy follow_up_read on follow_up using (item_id = any ((select app.readable_plan_items())::uuid[]));
alter policy follow_up_answer_read on follow_up_answer using (
  follow_up_id = any ((select app.readable_follow_ups())::uuid[]));
alter policy team_conversation_read on team_conversation using (
  id = any ((select app.visible_team_conversations())::uuid[]));
alter policy team_conversation_member_read on team_conversation_member using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[]));
alter policy team_need_read on team_need using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[]));
alter policy team_text_read on team_text using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[]));

alter policy look_write on look with check (
  viewer_id = (select app.person_id()) and viewer_function in ('nearest_leader', 'acting_leader'));
delete from look where viewer_function = 'break_glass';
alter table look drop constraint look_viewer_function_check, drop constraint look_glass_check, drop column glass_request_id;
alter table look add constraint look_viewer_function_check
  check (viewer_function in ('nearest_leader', 'acting_leader', 'host_export'));

delete from system_log where action like 'glass\\_%';
alter table system_log drop constraint system_log_action_check;
alter table system_log add constraint system_log_action_check check (action in ('import', 'export'));

drop table glass_request cascade;
drop function if exists app.forget_glass, app.end_glass, app.answer_glass, app.ask_for_glass, app.note_glass,
  app.glass_team_conversations, app.glass_follow_ups, app.glass_plans, app.glass_signed_conversations,
  app.glass_conversations, app.glass_employments, app.open_glass, app.may_answer_glass, app.now;
reset role;
`,
    )
    .execute(db);
}
