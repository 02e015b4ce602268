import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table conversation_setting (
  id boolean primary key default true check (id),
  team_talk_name text not null default 'tus' check (team_talk_name in ('tus', 'grus')),
  tus_min_members smallint not null default 3 check (tus_min_members >= 2),
  mus_beside_tus boolean not null default true,
  open_items_max smallint not null default 5 check (open_items_max > 0),
  follow_up_steps text[] not null default '{P14D,P1M,P3M,P6M}' check (cardinality(follow_up_steps) > 0),
  absence_talk boolean not null default true,
  clause jsonb not null check (app.is_text(clause)),
  language text not null default 'da' check (language in ('da', 'nb', 'en')),
  reminder_days smallint[] not null default '{-14,0,7}',
  record_years smallint not null default 3 check (record_years between 1 and 5)
);
comment on table conversation_setting is 'open: one row of settings for conversations, no personal data';
comment on column conversation_setting.follow_up_steps is 'Periods after learning, as ISO 8601 durations.';
comment on column conversation_setting.reminder_days is 'Days from the due date: before it negative, after it positive.';
insert into conversation_setting (clause) values (jsonb_build_object(
  'da', 'Alle medarbejdere får hvert år tilbudt en samtale om deres udvikling med deres nærmeste leder. I forlængelse af samtalen laver de sammen en personlig udviklingsplan. Planens indhold er kun for medarbejderen og den nærmeste leder.',
  'nb', 'Alle medarbeidere får hvert år tilbud om en samtale om utviklingen sin med nærmeste leder. Etter samtalen lager de sammen en personlig utviklingsplan. Innholdet i planen er bare for medarbeideren og nærmeste leder.',
  'en', 'Every employee is offered a conversation about their development with their nearest leader each year. After it, the two make a personal development plan together. What stands in the plan is for the employee and the nearest leader only.'));

-- The inspiration catalogue.
create table conversation_question (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  theme text not null check (theme in ('goals', 'competence', 'cooperation', 'feedback', 'wishes')),
  kinds text[] not null check (kinds <@ array['mus', 'lus'] and cardinality(kinds) > 0),
  side text not null check (side in ('both', 'employee', 'leader')),
  text jsonb not null check (app.is_text(text)),
  is_default boolean not null default false,
  position smallint not null
);
comment on table conversation_question is 'open: questions to prepare with, no personal data';

create table conversation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('mus', 'lus')),
  occasion text not null default 'yearly' check (occasion in ('yearly', 'after_absence', 'asked_for')),
  year smallint not null,
  employment_id uuid not null references employment (id) on delete cascade,
  leader_employment_id uuid not null references employment (id) on delete cascade check (leader_employment_id <> employment_id),
  led_since date not null,
  state text not null default 'invited' check (state in ('invited', 'both_ready', 'held', 'plan_agreed', 'signed', 'cancelled')),
  starts_at timestamptz not null,
  duration_minutes smallint not null default 60 check (duration_minutes between 15 and 480),
  place text check (place <> '' and length(place) <= 200),
  link text check (link ~ '^https://' and length(link) <= 500),
  invitation int not null default 0,
  wheel_version_id uuid references wheel_version (id),
  held_on date,
  both_ready_at timestamptz,
  employee_signed_at timestamptz,
  leader_signed_at timestamptz,
  leader_signed_by uuid references person (id) on delete set null,
  shared_at timestamptz,
  created_on date not null,
  created_at timestamptz not null,
  version int not null default 1,
  check ((state in ('held', 'plan_agreed', 'signed')) = (held_on is not null)),
  check ((held_on is null) = (wheel_version_id is null)),
  check (state <> 'both_ready' or both_ready_at is not null),
  check ((state = 'signed') = (num_nonnulls(employee_signed_at, leader_signed_at) = 2)),
  check (state in ('plan_agreed', 'signed') or num_nonnulls(employee_signed_at, leader_signed_at) = 0)
);
comment on column conversation.led_since is 'Day from which leader_employment_id has it: the day it was made, or taken over. A leader reads what is not older than the own leadership.';
comment on column conversation.invitation is 'SEQUENCE of the calendar entry: goes up with each change of what was invited to.';
comment on column conversation.shared_at is 'When the employee opened the record to later nearest leaders.';
create unique index conversation_once on conversation (employment_id, year, kind, occasion) where state <> 'cancelled';
create index conversation_employment on conversation (employment_id, held_on);
create index conversation_leader on conversation (leader_employment_id);

-- That an employee asks for a conversation of their own.
create table conversation_request (
  employment_id uuid not null references employment (id) on delete cascade,
  year smallint not null,
  asked_on date not null,
  primary key (employment_id, year)
);

-- What each side prepares, alone: readable by its author alone until both are ready.
create table preparation (
  conversation_id uuid not null references conversation (id) on delete cascade,
  author_id uuid not null references person (id) on delete cascade,
  side text not null check (side in ('employee', 'leader')),
  ready_at timestamptz,
  revealed boolean not null default false check (not revealed or ready_at is not null),
  primary key (conversation_id, author_id)
);
create index preparation_author on preparation (author_id);

create table preparation_answer (
  conversation_id uuid not null,
  author_id uuid not null,
  question_id uuid not null references conversation_question (id),
  body text not null default '' check (length(body) <= 1000),
  revealed boolean not null default false,
  version int not null default 0,
  primary key (conversation_id, author_id, question_id),
  foreign key (conversation_id, author_id) references preparation (conversation_id, author_id) on delete cascade
);

create table conversation_level (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversation (id) on delete cascade,
  element_id uuid not null references element (id),
  kind text not null check (kind in ('self', 'leader', 'agreed')),
  level smallint references competence_level (value),
  missing_components text[] not null default '{}',
  remark text check (length(remark) <= 1000),
  author_id uuid references person (id) on delete cascade,
  revealed boolean not null default false,
  version int not null default 1,
  check ((kind = 'agreed') = (author_id is null)),
  check (kind <> 'agreed' or revealed),
  unique nulls not distinct (conversation_id, element_id, kind, author_id)
);
create index conversation_level_author on conversation_level (author_id);

-- The shared record: each field by itself, so that two who write do not meet but in one field.
create table conversation_text (
  conversation_id uuid not null references conversation (id) on delete cascade,
  field text not null check (field in ('note', 'goals', 'competence', 'cooperation', 'feedback', 'wishes', 'agreements')),
  body text not null check (length(body) <= 8000),
  version int not null default 1,
  primary key (conversation_id, field)
);
comment on column conversation_text.field is 'note: the words of the invitation; the others are the record of the conversation.';

-- Who is who in which conversation. Each runs once a statement and reads past the policies it serves.

create function app.own_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from conversation
    where employment_id = any ((select app.own_employments())::uuid[]));

create function app.led_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.employment_id = any ((select app.team_employments())::uuid[])
      and c.leader_employment_id = any ((select app.acting_employments())::uuid[])
      and c.led_since >= ((select app.team_since()) ->> c.employment_id::text)::date);
comment on function app.led_conversations() is 'Conversations in which the viewer is the leader''s side today: led by the viewer or for the leader, since the viewer has been nearest leader (b2).';

create function app.open_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.own_conversations() || app.led_conversations() || (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.employment_id = any ((select app.team_employments())::uuid[]) and c.shared_at is not null);
comment on function app.open_conversations() is 'Conversations whose content the viewer may read: the own, those led, and those of the team that the employee shared.';

create function app.sided_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.led_conversations() || (select coalesce(array_agg(id), '{}') from conversation
    where employment_id = any ((select app.own_employments_today())::uuid[]));
comment on function app.sided_conversations() is 'Conversations in which the viewer takes part today, on either side.';

create function app.conversation_side(conversation uuid) returns text
  language sql stable security definer set search_path = pg_catalog, public
  return (select case
      when c.employment_id = any ((select app.own_employments_today())::uuid[]) then 'employee'
      when c.id = any ((select app.led_conversations())::uuid[]) then 'leader' end
    from conversation c where c.id = conversation);
comment on function app.conversation_side(uuid) is 'The side on which the viewer takes part today; null for nobody else''s business.';

create function app.preparing_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.id = any ((select app.sided_conversations())::uuid[]) and c.state = 'invited'
      and not exists (select from preparation p where p.conversation_id = c.id and p.author_id = app.person_id() and p.ready_at is not null));
comment on function app.preparing_conversations() is 'Conversations for which the viewer may write the own part now: not said ready, not held.';

create function app.room_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.id = any ((select app.sided_conversations())::uuid[]) and c.state in ('both_ready', 'held', 'plan_agreed'));
comment on function app.room_conversations() is 'Conversations whose shared record the viewer may write now.';

-- Row 11: the facts of the own, and of the team's whoever invited.
alter table conversation enable row level security;
create policy conversation_read on conversation for select to medhjul_app using (
  employment_id = any ((select app.readable_employments())::uuid[])
);
create policy conversation_invite on conversation for insert to medhjul_app with check (
  employment_id = any ((select app.team_employments())::uuid[])
  and leader_employment_id = any ((select app.acting_employments())::uuid[])
  and state = 'invited' and year = extract(year from (select app.today()))
  and created_on = (select app.today()) and led_since = (select app.today())
);
create policy conversation_write on conversation for update to medhjul_app using (
  employment_id = any ((select app.own_employments_today())::uuid[])
  or employment_id = any ((select app.team_employments())::uuid[])
);

-- What people may change in a row themselves; saying ready, taking over and signing are functions. What is over stands.
create function app.conversation_moves() returns trigger language plpgsql as $$
declare
  is_own constant boolean := old.employment_id = any (app.own_employments_today());
  is_led constant boolean := old.id = any (app.led_conversations());
  step constant text := old.state || '>' || new.state;
  place_changed constant boolean := (new.starts_at, new.duration_minutes, new.place, new.link, new.invitation)
    is distinct from (old.starts_at, old.duration_minutes, old.place, old.link, old.invitation);
begin
  if old.state in ('signed', 'cancelled')
      and to_jsonb(new) - array['shared_at', 'version'] is distinct from to_jsonb(old) - array['shared_at', 'version'] then
    raise exception 'what is over cannot be changed' using errcode = 'MH002';
  end if;
  if app.person_id() is null or current_user = 'medhjul_owner' then
    return new;
  end if;
  if not (old.state = new.state
      or step in ('invited>held', 'both_ready>held') and is_led
      or step in ('held>plan_agreed', 'plan_agreed>held') and (is_led or is_own)
      or step in ('invited>cancelled', 'both_ready>cancelled') and not is_own) then
    raise exception 'no such step' using errcode = 'MH002';
  end if;
  if place_changed and not (is_led and old.state in ('invited', 'both_ready')) and new.state <> 'cancelled'
      or (new.held_on, new.wheel_version_id) is distinct from (old.held_on, old.wheel_version_id) and old.held_on is not null
      or new.shared_at is distinct from old.shared_at and not is_own then
    raise exception 'not for this side' using errcode = 'MH002';
  end if;
  if step = 'plan_agreed>held' then
    new.employee_signed_at := null;
    new.leader_signed_at := null;
    new.leader_signed_by := null;
  end if;
  return new;
end $$;
create trigger conversation_moves before update on conversation
  for each row execute function app.conversation_moves();

alter table conversation_request enable row level security;
create policy conversation_request_read on conversation_request for select to medhjul_app using (
  employment_id = any ((select app.readable_employments())::uuid[])
);
create policy conversation_request_ask on conversation_request for insert to medhjul_app with check (
  employment_id = any ((select app.own_employments_today())::uuid[])
  and year = extract(year from (select app.today())) and asked_on = (select app.today())
);

alter table preparation enable row level security;
create policy preparation_read on preparation for select to medhjul_app using (
  (revealed or author_id = (select app.person_id()))
  and conversation_id = any ((select app.open_conversations())::uuid[])
);
create policy preparation_begin on preparation for insert to medhjul_app with check (
  author_id = (select app.person_id()) and not revealed and ready_at is null
  and conversation_id = any ((select app.preparing_conversations())::uuid[])
  and side = app.conversation_side(conversation_id)
);

alter table preparation_answer enable row level security;
create policy preparation_answer_read on preparation_answer for select to medhjul_app using (
  (revealed or author_id = (select app.person_id()))
  and conversation_id = any ((select app.open_conversations())::uuid[])
);
create policy preparation_answer_choose on preparation_answer for insert to medhjul_app with check (
  author_id = (select app.person_id()) and not revealed
  and conversation_id = any ((select app.preparing_conversations())::uuid[])
);
create policy preparation_answer_write on preparation_answer for update to medhjul_app using (
  author_id = (select app.person_id()) and conversation_id = any ((select app.preparing_conversations())::uuid[])
);
create policy preparation_answer_drop on preparation_answer for delete to medhjul_app using (
  author_id = (select app.person_id()) and conversation_id = any ((select app.preparing_conversations())::uuid[])
);

alter table conversation_level enable row level security;
create policy conversation_level_read on conversation_level for select to medhjul_app using (
  (revealed or author_id = (select app.person_id()))
  and conversation_id = any ((select app.open_conversations())::uuid[])
);
create policy conversation_level_assess on conversation_level for insert to medhjul_app with check (
  case when kind = 'agreed' then revealed and conversation_id = any ((select app.room_conversations())::uuid[])
    else author_id = (select app.person_id()) and not revealed
      and conversation_id = any ((select app.preparing_conversations())::uuid[])
      and (kind = 'leader') = (app.conversation_side(conversation_id) = 'leader') end
);
create policy conversation_level_write on conversation_level for update to medhjul_app using (
  case when kind = 'agreed' then conversation_id = any ((select app.room_conversations())::uuid[])
    else author_id = (select app.person_id()) and conversation_id = any ((select app.preparing_conversations())::uuid[]) end
);

alter table conversation_text enable row level security;
create policy conversation_text_read on conversation_text for select to medhjul_app using (
  conversation_id = any ((select app.open_conversations())::uuid[])
);
create policy conversation_text_begin on conversation_text for insert to medhjul_app with check (
  case when field = 'note' then conversation_id = any ((select app.led_conversations())::uuid[])
    else conversation_id = any ((select app.room_conversations())::uuid[]) end
);
create policy conversation_text_write on conversation_text for update to medhjul_app using (
  case when field = 'note' then conversation_id = any ((select app.led_conversations())::uuid[])
    else conversation_id = any ((select app.room_conversations())::uuid[]) end
);

-- What was signed stands; what is changed after the plan was agreed takes the signatures back, so that nobody signs unseen.
create function app.conversation_content_moves() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare state_now constant text := (select state from conversation where id = new.conversation_id);
begin
  if state_now in ('signed', 'cancelled') and (tg_op = 'UPDATE' or app.person_id() is not null) then
    raise exception 'what is over cannot be changed' using errcode = 'MH002';
  end if;
  if state_now = 'plan_agreed' and app.person_id() is not null then
    update conversation set employee_signed_at = null, leader_signed_at = null, leader_signed_by = null, version = version + 1
      where id = new.conversation_id;
  end if;
  return null;
end $$;
create trigger conversation_text_moves after insert or update on conversation_text
  for each row execute function app.conversation_content_moves();
create trigger conversation_level_moves after insert or update on conversation_level
  for each row when (new.kind = 'agreed') execute function app.conversation_content_moves();

-- That the two write together already is no secret to today's leader; what they wrote is.
create function app.has_begun(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from conversation c where c.id = wanted and c.employment_id = any ((select app.team_employments())::uuid[])
    and (c.state in ('held', 'plan_agreed')
      or exists (select from conversation_text t where t.conversation_id = c.id and t.field <> 'note' and t.body <> '')
      or exists (select from conversation_level l where l.conversation_id = c.id and l.kind = 'agreed')));
comment on function app.has_begun(uuid) is 'Whether employee and leader have begun to write together, for a conversation of the viewer''s team.';

-- The steps that touch what the caller may not see. Each answers null when it is done (again: the same), or why not.

create function app.say_ready(wanted uuid, moment timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  found conversation%rowtype;
  own_side constant text := app.conversation_side(wanted);
begin
  if own_side is null then
    return 'NOT_FOUND';
  end if;
  select * into found from conversation where id = wanted for update;
  if found.state = 'both_ready' then
    return null;
  elsif found.state <> 'invited' then
    return 'WRONG_STATE';
  end if;
  insert into preparation (conversation_id, author_id, side, ready_at) values (wanted, app.person_id(), own_side, moment)
    on conflict (conversation_id, author_id) do update set ready_at = coalesce(preparation.ready_at, excluded.ready_at);
  if (select count(distinct side) from preparation where conversation_id = wanted and ready_at is not null) = 2 then
    update preparation set revealed = true where conversation_id = wanted and ready_at is not null;
    update preparation_answer a set revealed = true from preparation p
      where a.conversation_id = wanted and p.conversation_id = wanted and p.author_id = a.author_id and p.revealed;
    update conversation_level l set revealed = true from preparation p
      where l.conversation_id = wanted and p.conversation_id = wanted and p.author_id = l.author_id and p.revealed;
    update conversation set state = 'both_ready', both_ready_at = moment, version = version + 1 where id = wanted;
  end if;
  return null;
end $$;
comment on function app.say_ready(uuid, timestamptz) is 'The viewer''s own part is ready; when the other side''s is too, both are revealed at once.';

create function app.take_ready_back(wanted uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare found conversation%rowtype;
begin
  if app.conversation_side(wanted) is null then
    return 'NOT_FOUND';
  end if;
  select * into found from conversation where id = wanted for update;
  if found.state <> 'invited' then
    return 'WRONG_STATE';
  end if;
  update preparation set ready_at = null where conversation_id = wanted and author_id = app.person_id();
  return null;
end $$;

-- The employee's part stays the employee's; the former leader's goes, and the two get ready anew. What employee and
-- former leader have written together follows only if the employee shares it.
create function app.take_over_conversation(wanted uuid, seen int) returns text
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare found conversation%rowtype;
begin
  select * into found from conversation where id = wanted and employment_id = any (app.team_employments()) for update;
  if found.id is null then
    return 'NOT_FOUND';
  elsif found.id = any (app.led_conversations()) then
    return null;
  elsif found.state in ('signed', 'cancelled') then
    return 'WRONG_STATE';
  elsif found.version <> seen then
    return 'CONFLICT';
  elsif found.shared_at is null and app.has_begun(wanted) then
    return 'TALK_HAS_BEGUN';
  end if;
  delete from preparation where conversation_id = wanted and side = 'leader' and (found.shared_at is null or not revealed);
  delete from conversation_level where conversation_id = wanted and kind = 'leader' and (found.shared_at is null or not revealed);
  if found.shared_at is null then
    delete from conversation_text where conversation_id = wanted;
    update preparation set ready_at = null, revealed = false where conversation_id = wanted;
    update preparation_answer set revealed = false where conversation_id = wanted;
    update conversation_level set revealed = false where conversation_id = wanted;
  end if;
  update conversation set
      state = case when found.shared_at is null then 'invited' when state = 'plan_agreed' then 'held' else state end,
      both_ready_at = case when found.shared_at is not null then both_ready_at end,
      employee_signed_at = null, leader_signed_at = null, leader_signed_by = null,
      led_since = app.today(), invitation = invitation + 1, version = version + 1,
      leader_employment_id = (select line.leader_employment_id from reporting_line line
        where line.employment_id = found.employment_id and app.holds(line.valid_from, line.valid_to, app.today()))
    where id = wanted;
  return null;
end $$;
comment on function app.take_over_conversation(uuid, int) is 'Today''s nearest leader takes over what another invited to.';

-- Steps of other features that belong to a signature; their migrations replace it.
create function app.conversation_signed(conversation uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
end $$;
comment on function app.conversation_signed(uuid) is 'Called once both have signed, in the same transaction.';

-- Of two who assessed for the leader, the one who signed counts.
create function app.keep_conversation_levels(wanted uuid, moment timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into holding (employment_id, element_id, kind, level, assessed_on, author_id, shared_at, missing_components)
    select distinct on (l.element_id, l.kind)
      c.employment_id, l.element_id, l.kind, l.level, c.held_on, coalesce(l.author_id, c.leader_signed_by), moment, l.missing_components
    from conversation_level l join conversation c on c.id = l.conversation_id
    where c.id = wanted and l.revealed and l.level is not null
    order by l.element_id, l.kind, l.author_id = c.leader_signed_by desc nulls last, l.author_id
  on conflict (employment_id, element_id, kind, assessed_on) do update
    set level = excluded.level, author_id = excluded.author_id, shared_at = excluded.shared_at,
      missing_components = excluded.missing_components;
end $$;

create function app.sign_conversation(wanted uuid, seen int, moment timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  found conversation%rowtype;
  own_side constant text := app.conversation_side(wanted);
begin
  if own_side is null then
    return 'NOT_FOUND';
  end if;
  select * into found from conversation where id = wanted for update;
  if own_side = 'employee' and found.employee_signed_at is not null
      or own_side = 'leader' and found.leader_signed_at is not null then
    return null;
  elsif found.state <> 'plan_agreed' then
    return 'WRONG_STATE';
  elsif found.version <> seen then
    return 'CONFLICT';
  end if;
  if own_side = 'employee' then
    update conversation set employee_signed_at = moment where id = wanted and leader_signed_at is null;
  else
    update conversation set leader_signed_at = moment, leader_signed_by = app.person_id()
      where id = wanted and employee_signed_at is null;
  end if;
  if found.employee_signed_at is null and found.leader_signed_at is null then
    return null;
  end if;
  delete from preparation where conversation_id = wanted;
  delete from conversation_level where conversation_id = wanted and not revealed;
  update conversation set state = 'signed', version = version + 1,
      employee_signed_at = coalesce(employee_signed_at, moment), leader_signed_at = coalesce(leader_signed_at, moment),
      leader_signed_by = case when own_side = 'leader' then app.person_id() else leader_signed_by end
    where id = wanted;
  perform app.keep_conversation_levels(wanted, moment);
  perform app.conversation_signed(wanted);
  return null;
end $$;
comment on function app.sign_conversation(uuid, int, timestamptz) is 'The viewer''s own signature. With both: levels become holdings, preparation is erased, nothing in it changes any more.';

-- Whether a team conversation takes the place of this season's MUS; the migration of team conversations replaces it.
create function app.team_talk_covers(employment uuid, season int) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return false;

-- Row 11: a leader of leaders knows how far the leaders below are, as a state and nothing else; down the leader chain.
create function app.conversation_states_below(season int) returns table (employment_id uuid, standing text)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with recursive leader as (
    select t.employment_id, t.person_id from employment_term t
    where t.leader_level is not null and t.staff_responsibility and app.holds(t.valid_from, t.valid_to, app.today())
  ), below as (
    select unnest((select app.team_employments())::uuid[]) as id
    union
    select line.employment_id from below
    join leader upper_one on upper_one.employment_id = below.id
    join reporting_line line on line.leader_employment_id = below.id and app.holds(line.valid_from, line.valid_to, app.today())
  )
  select l.employment_id, coalesce((select case when c.state = 'both_ready' then 'invited' else c.state end
      from conversation c where c.employment_id = l.employment_id and c.year = season and c.occasion = 'yearly'
        and c.state <> 'cancelled' limit 1), 'not_invited')
  from below join leader l on l.employment_id = below.id
  where l.employment_id <> all ((select app.team_employments())::uuid[]) and l.person_id <> app.person_id();
end;

grant select on conversation_setting, conversation_question, conversation, conversation_request, preparation,
  preparation_answer, conversation_level, conversation_text to medhjul_app;
grant insert (id, kind, occasion, year, employment_id, leader_employment_id, led_since, starts_at, duration_minutes, place,
  link, created_on, created_at) on conversation to medhjul_app;
grant update (state, starts_at, duration_minutes, place, link, invitation, wheel_version_id, held_on, shared_at, version)
  on conversation to medhjul_app;
grant insert on conversation_request to medhjul_app;
grant insert (conversation_id, author_id, side) on preparation to medhjul_app;
grant insert (conversation_id, author_id, question_id, body), update (body, version), delete on preparation_answer to medhjul_app;
grant insert (conversation_id, element_id, kind, level, missing_components, remark, author_id, revealed),
  update (level, missing_components, remark, version) on conversation_level to medhjul_app;
grant insert (conversation_id, field, body), update (body, version) on conversation_text to medhjul_app;
grant execute on function app.own_conversations, app.led_conversations, app.open_conversations, app.sided_conversations,
  app.conversation_side, app.preparing_conversations, app.room_conversations, app.conversation_moves,
  app.conversation_content_moves, app.has_begun, app.say_ready, app.take_ready_back, app.take_over_conversation, app.sign_conversation,
  app.team_talk_covers, app.conversation_states_below to medhjul_app;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
drop function app.conversation_states_below, app.team_talk_covers, app.sign_conversation, app.keep_conversation_levels,
  app.conversation_signed, app.take_over_conversation, app.take_ready_back, app.say_ready, app.has_begun, app.conversation_content_moves,
  app.conversation_moves, app.room_conversations, app.preparing_conversations, app.conversation_side,
  app.sided_conversations, app.open_conversations, app.led_conversations, app.own_conversations cascade;
drop table conversation_text, conversation_level, preparation_answer, preparation, conversation_request, conversation,
  conversation_question, conversation_setting;
`,
    )
    .execute(db);
}
