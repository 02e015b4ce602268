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
end $$;
set local role medhjul_owner;

create table team_conversation (
  id uuid primary key default gen_random_uuid(),
  leader_employment_id uuid not null references employment (id) on delete cascade,
  year smallint not null,
  replaces_mus boolean not null,
  state text not null check (state in ('asking', 'invited', 'mus', 'held', 'concluded', 'cancelled')),
  consent_days smallint check (consent_days between 0 and 730),
  consent_closes_on date,
  round smallint not null default 1,
  starts_at timestamptz not null,
  duration_minutes smallint not null check (duration_minutes between 15 and 480),
  place text check (place <> '' and length(place) <= 200),
  link text check (link ~ '^https://' and length(link) <= 500),
  note text check (note <> '' and length(note) <= 1000),
  invitation int not null default 0,
  held_on date,
  created_on date not null,
  version int not null default 1,
  check (replaces_mus = (consent_closes_on is not null) and replaces_mus = (consent_days is not null)),
  check (replaces_mus or state not in ('asking', 'mus')),
  check ((held_on is not null) = (state in ('held', 'concluded')))
);
comment on column team_conversation.consent_closes_on is 'The last day on which one may answer.';
comment on column team_conversation.consent_days is 'How many days the leader gave at first; a round that is opened again has as many, and at least three.';
comment on column team_conversation.invitation is 'The calendar''s SEQUENCE.';
comment on column team_conversation.version is 'Of the meeting as the leader sets it; no answer, no need and no dot ever moves it.';
-- Who asks again after a no would find out who it was when the team has changed by one: a team is asked once a year.
create unique index team_conversation_asked_once on team_conversation (leader_employment_id, year)
  where replaces_mus and state <> 'cancelled';
create unique index team_conversation_open_once on team_conversation (leader_employment_id, year, replaces_mus)
  where state in ('asking', 'invited', 'held');

create index team_conversation_leader on team_conversation (leader_employment_id);

create table team_conversation_member (
  team_conversation_id uuid not null references team_conversation (id) on delete cascade,
  employment_id uuid not null references employment (id) on delete cascade,
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  primary key (team_conversation_id, employment_id)
);
create index team_conversation_member_employment on team_conversation_member (employment_id);

-- Nobody but its owner learns what is in here: no time, no version, no log.
create table tus_vote (
  team_conversation_id uuid not null,
  employment_id uuid not null,
  agrees boolean not null,
  primary key (team_conversation_id, employment_id),
  foreign key (team_conversation_id, employment_id) references team_conversation_member on delete cascade
);
create index tus_vote_employment on tus_vote (employment_id);

-- Without author and time.
create table team_need (
  id uuid primary key default gen_random_uuid(),
  team_conversation_id uuid not null references team_conversation (id) on delete cascade,
  element_id uuid references element (id),
  body text not null check (body <> '' and length(body) <= 500),
  dots smallint,
  version int not null default 1
);
comment on column team_need.dots is 'The sum of all dots, written once when the conversation is held, whereupon the single ones are gone.';
create index team_need_conversation on team_need (team_conversation_id);
create index team_need_element on team_need (element_id);

create table team_dot (
  need_id uuid not null references team_need (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  dots smallint not null check (dots between 1 and 3),
  primary key (need_id, person_id)
);
create index team_dot_person on team_dot (person_id);

create table team_text (
  team_conversation_id uuid not null references team_conversation (id) on delete cascade,
  field text not null check (field in ('tasks', 'cooperation', 'agreements')),
  body text not null check (length(body) <= 4000),
  version int not null default 1,
  primary key (team_conversation_id, field)
);

-- The moves of packages/rules/src/team-conversation-state.ts; a test holds the two together.
create function app.team_conversation_moves() returns trigger language plpgsql as $$
begin
  if (old.state || ' ' || new.state) <> all (array['asking invited', 'asking mus', 'asking cancelled', 'invited asking',
      'invited mus', 'invited held', 'invited cancelled', 'held concluded', 'concluded held']) then
    raise exception 'a team conversation does not go from % to %', old.state, new.state using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger team_conversation_moves before update of state on team_conversation
  for each row when (old.state <> new.state) execute function app.team_conversation_moves();

-- Votes go when the round that they were for is over for good: at MUS, when held, when cancelled, when asked again. Dots
-- become sums when held.
create function app.team_conversation_forgets() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.state in ('mus', 'held', 'cancelled') or new.round <> old.round then
    delete from tus_vote where team_conversation_id = new.id;
  end if;
  if old.state in ('asking', 'invited') and new.state in ('held', 'cancelled', 'mus') then
    if new.state = 'held' then
      update team_need n set dots = coalesce((select sum(d.dots) from team_dot d where d.need_id = n.id), 0)
        where n.team_conversation_id = new.id;
    end if;
    delete from team_dot where need_id in (select id from team_need where team_conversation_id = new.id);
  end if;
  return null;
end $$;
create trigger team_conversation_forgets after update of state, round on team_conversation
  for each row execute function app.team_conversation_forgets();

create function app.team_on(leader uuid, day date) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(line.employment_id order by line.employment_id), '{}')
    from reporting_line line
    join employment_term term on term.employment_id = line.employment_id and app.holds(term.valid_from, term.valid_to, day)
    join employment_term led on led.employment_id = line.leader_employment_id
      and app.holds(led.valid_from, led.valid_to, day)
    where line.leader_employment_id = leader and app.holds(line.valid_from, line.valid_to, day)
      and term.person_id <> led.person_id);
comment on function app.team_on(uuid, date) is 'Who reports to this employment on a day, whoever asks: for the functions below alone.';

create function app.minus(these uuid[], those uuid[]) returns uuid[]
  language sql immutable parallel safe
  return (select coalesce(array_agg(id order by id), '{}') from unnest(these) id where id <> all (those));

-- The one place that reads votes. What the stored state has become by now, without writing it: people may have joined or
-- left, all may have answered, the date may have passed. One step at a time; 'move' is null where nothing has happened.
-- A round that is over is judged by the team of its last day.
create function app.team_standing(conversation uuid)
  returns table (move text, state text, closes_on date, round smallint, team uuid[], gone uuid[], missing uuid[])
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  t team_conversation%rowtype;
  known uuid[];
  people int;
  min_people int := coalesce((select s.tus_min_members from conversation_setting s), 3);
begin
  select * into t from team_conversation c where c.id = conversation;
  if not found then
    return;
  end if;
  known := (select coalesce(array_agg(m.employment_id), '{}') from team_conversation_member m
    where m.team_conversation_id = conversation and m.left_on is null);
  team := app.team_on(t.leader_employment_id,
    case when t.state = 'asking' then least(app.today(), t.consent_closes_on) else app.today() end);
  if t.state not in ('asking', 'invited') then
    team := (select coalesce(array_agg(id order by id), '{}') from unnest(team) id where id = any (known));
  end if;
  gone := app.minus(known, team);
  people := (select count(distinct e.person_id) from employment e where e.id = any (team));
  state := t.state; closes_on := t.consent_closes_on; round := t.round; missing := '{}';

  if t.state in ('asking', 'invited', 'held') and people = 0 then
    move := 'disband';
    state := case t.state when 'held' then 'concluded' else 'cancelled' end;
  elsif t.replaces_mus and t.state in ('asking', 'invited') and people < min_people
      and (t.state = 'asking' or cardinality(app.minus(team, known)) > 0) then
    move := 'fall_back';
    state := 'mus';
  elsif t.replaces_mus and t.state in ('asking', 'invited') and cardinality(app.minus(team, known)) > 0 then
    move := 'ask_again';
    state := 'asking'; closes_on := app.today() + greatest(t.consent_days, 3); round := t.round + 1; missing := team;
  elsif t.state = 'asking' then
    missing := app.minus(team, (select coalesce(array_agg(v.employment_id), '{}') from tus_vote v
      where v.team_conversation_id = conversation));
    if cardinality(missing) = 0 or app.today() > t.consent_closes_on then
      if cardinality(missing) = 0 and not exists (select from tus_vote v
          where v.team_conversation_id = conversation and v.employment_id = any (team) and not v.agrees) then
        move := 'agree';
        state := 'invited';
      else
        move := 'fall_back';
        state := 'mus';
      end if;
      missing := '{}';
    end if;
  end if;
  return next;
end $$;

-- Who is who. The leader (or who acts for them) has what is open while there is a team; what is over only if it is of the time since which they
-- lead one of those who took part (b2). A member has what is open while on the team, and the record of what one took part in.
create function app.led_team_conversations() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select coalesce(array_agg(c.id), '{}') from team_conversation c
    where c.leader_employment_id = any ((select app.acting_employments())::uuid[])
      and case when c.state in ('asking', 'invited') then cardinality(app.team_on(c.leader_employment_id, app.today())) > 0
        else exists (select from team_conversation_member m where m.team_conversation_id = c.id
          and (c.state = 'held' and m.left_on is null and m.employment_id = any (app.team_on(c.leader_employment_id, app.today()))
            or c.created_on >= ((select app.team_since()) ->> m.employment_id::text)::date)) end);
end $$;

create function app.joined_team_conversations() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select coalesce(array_agg(distinct c.id), '{}')
    from reporting_line line
    join team_conversation c on c.leader_employment_id = line.leader_employment_id
    where line.employment_id = any ((select app.own_employments_today())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())
      and line.employment_id = any (app.team_on(c.leader_employment_id, app.today()))
      and (c.state in ('asking', 'invited') or c.state in ('mus', 'cancelled', 'held') and exists (
        select from team_conversation_member m
        where m.team_conversation_id = c.id and m.employment_id = line.employment_id and m.left_on is null)));
end $$;

create function app.remembered_team_conversations() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select coalesce(array_agg(distinct c.id), '{}')
    from team_conversation_member m join team_conversation c on c.id = m.team_conversation_id
    where m.employment_id = any ((select app.own_employments())::uuid[]) and c.state = 'concluded'
      and m.joined_on <= c.held_on and (m.left_on is null or m.left_on > c.held_on));
end $$;

create function app.visible_team_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.led_team_conversations() || app.joined_team_conversations() || app.remembered_team_conversations();

create function app.writable_team_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from team_conversation c
    where c.id = any (app.led_team_conversations() || app.joined_team_conversations()) and c.state in ('invited', 'held'));
comment on function app.writable_team_conversations() is 'Where the viewer may write needs and texts: in the room, before it is concluded.';

-- What a viewer may know of where it stands: state and team; the names that are missing for the leader alone, and only
-- while the round is open; why it ended so for nobody.
create function app.team_consent(conversations uuid[])
  returns table (id uuid, state text, closes_on date, round smallint, team uuid[], missing uuid[])
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare led uuid[] := app.led_team_conversations();
begin
  return query select c.id, s.state, s.closes_on, s.round,
      case c.state when 'concluded' then (select coalesce(array_agg(m.employment_id order by m.employment_id), '{}')
        from team_conversation_member m where m.team_conversation_id = c.id and m.joined_on <= c.held_on
          and (m.left_on is null or m.left_on > c.held_on)) else s.team end,
      case when s.state = 'asking' and c.id = any (led) then s.missing end
    from team_conversation c cross join lateral app.team_standing(c.id) s
    where c.id = any (conversations) and c.id = any (app.visible_team_conversations());
end $$;

-- What a mail about it tells.
create function app.team_facts(conversation uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select jsonb_build_object('id', c.id, 'talk', coalesce((select s.team_talk_name from conversation_setting s), 'tus'),
      'round', c.round, 'closesOn', c.consent_closes_on, 'startsAt', c.starts_at, 'durationMinutes', c.duration_minutes,
      'place', c.place, 'link', c.link, 'note', c.note, 'invitation', c.invitation)
    from team_conversation c where c.id = conversation);
end $$;

create function app.people_of(employments uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct person_id), '{}') from employment where id = any (employments));

-- Writes down what has happened since, step by step, and tells whom to write to. Everything that changes a team
-- conversation begins here: the lock makes it one after the other, and leaves no mark on the row as a row lock would.
create function app.settle_team(conversation uuid) returns table (happened text, people uuid[], facts jsonb)
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  s record;
  fresh uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('team_conversation' || conversation::text, 0));
  for step in 1..5 loop
    select * into s from app.team_standing(conversation);
    if not found then
      return;
    end if;
    fresh := case when s.state in ('asking', 'invited') then app.minus(s.team, (
      select coalesce(array_agg(m.employment_id), '{}') from team_conversation_member m
      where m.team_conversation_id = conversation and m.left_on is null)) else '{}' end;
    exit when s.move is null and cardinality(fresh) = 0 and (cardinality(s.gone) = 0 or s.state not in ('asking', 'invited', 'held'));

    update team_conversation_member m set left_on = app.today()
      where m.team_conversation_id = conversation and m.employment_id = any (s.gone);
    delete from tus_vote v where v.team_conversation_id = conversation and v.employment_id = any (s.gone);
    delete from team_dot d using team_need n, employment e
      where n.id = d.need_id and n.team_conversation_id = conversation and e.person_id = d.person_id and e.id = any (s.gone);
    insert into team_conversation_member as m (team_conversation_id, employment_id, joined_on)
      select conversation, id, app.today() from unnest(fresh) id
      on conflict (team_conversation_id, employment_id) do update set joined_on = app.today(), left_on = null;
    update team_conversation c set state = s.state, round = s.round, consent_closes_on = s.closes_on,
        invitation = c.invitation + case when s.move = 'agree' then 1 else 0 end
      where c.id = conversation and s.move is not null;
    facts := app.team_facts(conversation);
    if cardinality(s.gone) > 0 and s.state not in ('held', 'concluded') then
      happened := 'left'; people := app.people_of(s.gone); return next;
    end if;
    if s.move is not null then
      happened := s.move; people := app.people_of(s.team); return next;
    elsif cardinality(fresh) > 0 then
      happened := 'joined'; people := app.people_of(fresh); return next;
    end if;
  end loop;
end $$;

create function app.settle_team_conversation(conversation uuid) returns table (happened text, people uuid[], facts jsonb)
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if conversation = any (app.visible_team_conversations()) then
    return query select * from app.settle_team(conversation);
  end if;
end $$;

create function app.close_due_rounds() returns table (happened text, people uuid[], facts jsonb)
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  return query select s.happened, s.people, s.facts
    from (select id from team_conversation where state in ('asking', 'invited', 'held') order by id) c
    cross join lateral app.settle_team(c.id) s;
end $$;
comment on function app.close_due_rounds() is 'For the daily job: brings every open team conversation up to this day, and tells whom to write to.';

create function app.team_people(leader uuid) returns int
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return case when leader = any (app.acting_employments())
    then cardinality(app.people_of(app.team_on(leader, app.today()))) end;
end $$;
comment on function app.team_people(uuid) is 'How many people report to this employment, for its leader; null for anybody else.';

-- Calls the whole team: a choice of members would tell who says no, by asking once with and once without somebody.
create function app.call_team_conversation(leader uuid, for_year int, instead_of_mus boolean, closes_on date,
    at timestamptz, minutes int, at_place text, at_link text, with_note text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare created uuid;
begin
  if app.team_people(leader) is null
      or app.team_people(leader) < coalesce((select s.tus_min_members from conversation_setting s), 3)
      or instead_of_mus and closes_on < app.today() then
    raise exception 'this team cannot be called' using errcode = 'MH001';
  end if;
  insert into team_conversation (leader_employment_id, year, replaces_mus, state, consent_days, consent_closes_on, starts_at,
      duration_minutes, place, link, note, invitation, created_on)
    values (leader, for_year, instead_of_mus, case when instead_of_mus then 'asking' else 'invited' end,
      case when instead_of_mus then closes_on - app.today() end, case when instead_of_mus then closes_on end, at, minutes,
      at_place, at_link, with_note, case when instead_of_mus then 0 else 1 end, app.today())
    returning id into created;
  insert into team_conversation_member (team_conversation_id, employment_id, joined_on)
    select created, id, app.today() from unnest(app.team_on(leader, app.today())) id;
  return created;
end $$;

-- The viewer's own employments in this team today.
create function app.own_seats(conversation uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(m.employment_id), '{}') from team_conversation_member m
    where m.team_conversation_id = conversation and m.left_on is null
      and m.employment_id = any (app.own_employments_today()) and conversation = any (app.joined_team_conversations()));

-- Yes and no leave the same traces: a row is written, or written over, whatever it says and said.
create function app.answer_team_consent(conversation uuid, in_round int, says boolean)
  returns table (happened text, people uuid[], facts jsonb)
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('team_conversation' || conversation::text, 0));
  if cardinality(app.own_seats(conversation)) = 0 or exists (select from app.team_standing(conversation) s where s.move is not null)
      or not exists (select from team_conversation c where c.id = conversation and c.state = 'asking' and c.round = in_round) then
    raise exception 'there is nothing to answer' using errcode = 'MH001';
  end if;
  insert into tus_vote (team_conversation_id, employment_id, agrees)
    select conversation, id, says from unnest(app.own_seats(conversation)) id
    on conflict (team_conversation_id, employment_id) do update set agrees = excluded.agrees;
  return query select * from app.settle_team(conversation);
end $$;

create function app.own_team_answers(conversations uuid[]) returns table (id uuid, agrees boolean)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select v.team_conversation_id, bool_and(v.agrees) from tus_vote v
  where v.employment_id = any ((select app.own_employments_today())::uuid[]) and v.team_conversation_id = any (conversations)
  group by v.team_conversation_id;
end;

create function app.own_team_dots(needs uuid[]) returns table (need_id uuid, dots smallint)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select d.need_id, d.dots from team_dot d where d.person_id = app.person_id() and d.need_id = any (needs);
end;

create function app.withdraw_team_consent(conversation uuid) returns table (happened text, people uuid[], facts jsonb)
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare team uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('team_conversation' || conversation::text, 0));
  update team_conversation c set state = 'asking', round = c.round + 1, consent_closes_on = app.today() + greatest(c.consent_days, 3)
    where c.id = conversation and c.state = 'invited' and c.replaces_mus and cardinality(app.own_seats(conversation)) > 0;
  if not found then
    raise exception 'there is nothing to withdraw' using errcode = 'MH001';
  end if;
  team := (select s.team from app.team_standing(conversation) s);
  return query select 'ask_again', app.people_of(team), app.team_facts(conversation)
    union all select * from app.settle_team(conversation);
end $$;

create function app.move_team_conversation(conversation uuid, target text) returns table (happened text, people uuid[], facts jsonb)
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('team_conversation' || conversation::text, 0));
  update team_conversation c
    set state = target, held_on = case when target = 'held' then coalesce(c.held_on, app.today()) else c.held_on end
    where c.id = conversation and c.id = any (app.led_team_conversations())
      and (c.state || ' ' || target) = any (array['invited held', 'asking cancelled', 'invited cancelled', 'held concluded', 'concluded held']);
  if not found then
    raise exception 'this is not the leader''s move' using errcode = 'MH001';
  end if;
  return query select target, app.people_of(s.team), app.team_facts(conversation) from app.team_standing(conversation) s;
end $$;
comment on function app.move_team_conversation(uuid, text) is 'The leader''s own moves; those of a round happen by themselves.';

create function app.team_news(conversation uuid, what text) returns table (happened text, people uuid[], facts jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query select what, app.people_of(s.team), app.team_facts(conversation) from app.team_standing(conversation) s
    where conversation = any (app.led_team_conversations());
end $$;
comment on function app.team_news(uuid, text) is 'Whom the leader''s mails go to, and what they tell.';

create function app.place_team_dots(need uuid, placed int) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare conversation uuid := (select n.team_conversation_id from team_need n where n.id = need);
begin
  perform pg_advisory_xact_lock(hashtextextended('team_dot' || app.person_id()::text || conversation::text, 0));
  if conversation is null or cardinality(app.own_seats(conversation)) = 0
      or not exists (select from team_conversation c where c.id = conversation and c.state = 'invited') then
    raise exception 'no dots can be placed here' using errcode = 'MH001';
  end if;
  delete from team_dot d where d.need_id = need and d.person_id = app.person_id();
  if placed > 0 then
    insert into team_dot (need_id, person_id, dots) values (need, app.person_id(), placed);
  end if;
  if (select sum(d.dots) from team_dot d join team_need n on n.id = d.need_id
      where d.person_id = app.person_id() and n.team_conversation_id = conversation) > 3 then
    raise exception 'more dots than one has' using errcode = 'MH002';
  end if;
end $$;

alter table team_conversation enable row level security;
create policy team_conversation_read on team_conversation for select to medhjul_app using (
  id = any ((select app.visible_team_conversations())::uuid[]));
create policy team_conversation_reschedule on team_conversation for update to medhjul_app using (
  id = any ((select app.led_team_conversations())::uuid[]) and state in ('asking', 'invited'));

alter table team_conversation_member enable row level security;
create policy team_conversation_member_read on team_conversation_member for select to medhjul_app using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[]));

-- No right at all to votes and dots: a policy hides rows, but whether its own lookup ran (in a plan, or by the clock) tells
-- whether a row met the other conditions. What is one's own comes from the two functions.
alter table tus_vote enable row level security;
create policy tus_vote_by_functions_only on tus_vote for select to medhjul_app using (false);
alter table team_dot enable row level security;
create policy team_dot_by_functions_only on team_dot for select to medhjul_app using (false);

alter table team_need enable row level security;
create policy team_need_read on team_need for select to medhjul_app using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[]));
create policy team_need_add on team_need for insert to medhjul_app with check (
  team_conversation_id = any ((select app.writable_team_conversations())::uuid[]));
create policy team_need_change on team_need for update to medhjul_app using (
  team_conversation_id = any ((select app.writable_team_conversations())::uuid[]));
create policy team_need_remove on team_need for delete to medhjul_app using (
  team_conversation_id = any ((select app.writable_team_conversations())::uuid[]));

alter table team_text enable row level security;
create policy team_text_read on team_text for select to medhjul_app using (
  team_conversation_id = any ((select app.visible_team_conversations())::uuid[]));
create policy team_text_begin on team_text for insert to medhjul_app with check (
  team_conversation_id = any ((select app.writable_team_conversations())::uuid[]));
create policy team_text_change on team_text for update to medhjul_app using (
  team_conversation_id = any ((select app.writable_team_conversations())::uuid[]));

-- By columns: a right to the table would show its rows' transaction and place on the disk too, which tell who and when.
create or replace function app.team_talk_covers(employment uuid, season int) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return (app.person_id() is null or employment = any ((select app.readable_employments())::uuid[]))
    and exists (select from team_conversation_member m join team_conversation t on t.id = m.team_conversation_id
      where m.employment_id = employment and m.left_on is null and t.year = season and t.replaces_mus
        and t.state in ('invited', 'held', 'concluded'));
comment on function app.team_talk_covers(uuid, int) is 'Whether a team conversation to which all agreed takes the place of this season''s MUS.';

grant select (id, leader_employment_id, year, replaces_mus, state, consent_closes_on, round, starts_at, duration_minutes,
  place, link, note, invitation, held_on, created_on, version) on team_conversation to medhjul_app;
grant update (starts_at, duration_minutes, place, link, note, invitation, version) on team_conversation to medhjul_app;
grant select (team_conversation_id, employment_id, joined_on, left_on) on team_conversation_member to medhjul_app;
grant select (id, team_conversation_id, element_id, body, dots, version) on team_need to medhjul_app;
grant insert (team_conversation_id, element_id, body) on team_need to medhjul_app;
grant update (element_id, body, version) on team_need to medhjul_app;
grant delete on team_need to medhjul_app;
grant select (team_conversation_id, field, body, version) on team_text to medhjul_app;
grant insert (team_conversation_id, field, body) on team_text to medhjul_app;
grant update (body, version) on team_text to medhjul_app;
grant execute on function app.led_team_conversations, app.joined_team_conversations, app.visible_team_conversations,
  app.writable_team_conversations, app.team_consent, app.settle_team_conversation, app.team_people,
  app.call_team_conversation, app.answer_team_consent, app.withdraw_team_consent, app.move_team_conversation,
  app.team_news, app.place_team_dots, app.own_team_answers, app.own_team_dots, app.team_conversation_moves to medhjul_app;
grant execute on function app.close_due_rounds to medhjul_job;
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
create or replace function app.team_talk_covers(employment uuid, season int) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return false;
comment on function app.team_talk_covers(uuid, int) is null;
drop table team_text, team_dot, team_need, tus_vote, team_conversation_member, team_conversation cascade;
drop function if exists app.own_team_dots, app.own_team_answers, app.place_team_dots, app.team_news, app.move_team_conversation, app.withdraw_team_consent, app.answer_team_consent,
  app.own_seats, app.call_team_conversation, app.team_people, app.close_due_rounds, app.settle_team_conversation,
  app.settle_team, app.people_of, app.team_facts, app.team_consent, app.writable_team_conversations, app.visible_team_conversations,
  app.remembered_team_conversations, app.joined_team_conversations, app.led_team_conversations, app.team_standing, app.minus,
  app.team_on, app.team_conversation_forgets, app.team_conversation_moves;
`,
    )
    .execute(db);
}
