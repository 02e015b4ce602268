import { sql, type Kysely } from 'kysely';

/**
 * What tells who is of a conversation, over who is of the team.
 * @param team begins the call that takes a row and ends with a day
 */
const functionsOver = (team: (row: string) => string) => `
create or replace function app.team_standing(conversation uuid)
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
  team := ${team('t')}
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

create or replace function app.led_team_conversations() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select coalesce(array_agg(c.id), '{}') from team_conversation c
    where c.leader_employment_id = any ((select app.acting_employments())::uuid[])
      and case when c.state in ('asking', 'invited') then cardinality(${team('c')} app.today())) > 0
        else exists (select from team_conversation_member m where m.team_conversation_id = c.id
          and (c.state = 'held' and m.left_on is null and m.employment_id = any (${team('c')} app.today()))
            or c.created_on >= ((select app.team_since()) ->> m.employment_id::text)::date)) end);
end $$;

create or replace function app.joined_team_conversations() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select coalesce(array_agg(distinct c.id), '{}')
    from reporting_line line
    join team_conversation c on c.leader_employment_id = line.leader_employment_id
    where line.employment_id = any ((select app.own_employments_today())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())
      and line.employment_id = any (${team('c')} app.today()))
      and (c.state in ('asking', 'invited') or c.state in ('mus', 'cancelled', 'held') and exists (
        select from team_conversation_member m
        where m.team_conversation_id = c.id and m.employment_id = line.employment_id and m.left_on is null)));
end $$;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

alter table team_conversation add column unit_id uuid references organisation_unit (id);
comment on column team_conversation.unit_id is 'The unit in which the members sit; null for the leader''s whole team.';
create index team_conversation_unit on team_conversation (unit_id);
drop index team_conversation_asked_once, team_conversation_open_once;
create unique index team_conversation_asked_once on team_conversation (leader_employment_id, year, unit_id)
  nulls not distinct where replaces_mus and state <> 'cancelled';
create unique index team_conversation_open_once on team_conversation (leader_employment_id, year, replaces_mus, unit_id)
  nulls not distinct where state in ('asking', 'invited', 'held');

create function app.team_part(leader uuid, of_unit uuid, day date) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(member.id order by member.id), '{}') from unnest(app.team_on(leader, day)) member (id)
    where of_unit is null or exists (select from employment_term term where term.employment_id = member.id
      and term.unit_id = of_unit and app.holds(term.valid_from, term.valid_to, day)));
comment on function app.team_part(uuid, uuid, date) is 'Who of a team sits in this unit on a day (null: all), whoever asks: for the functions below alone.';
${functionsOver((row) => `app.team_part(${row}.leader_employment_id, ${row}.unit_id,`)}
drop function app.team_people(uuid);
create function app.team_people(leader uuid, of_unit uuid) returns int
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return case when leader = any (app.acting_employments())
    then cardinality(app.people_of(app.team_part(leader, of_unit, app.today()))) end;
end $$;
comment on function app.team_people(uuid, uuid) is 'How many people of this unit (null: all) report to this employment, for its leader; null for anybody else.';

-- Calls the whole team, or those of it who sit in one unit. No free choice, and nobody is asked for consent twice a year: who
-- asks once with and once without somebody learns who said no.
drop function app.call_team_conversation(uuid, int, boolean, date, timestamptz, int, text, text, text);
create function app.call_team_conversation(leader uuid, of_unit uuid, for_year int, instead_of_mus boolean, closes_on date,
    at timestamptz, minutes int, at_place text, at_link text, with_note text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  created uuid;
  team uuid[] := app.team_part(leader, of_unit, app.today());
begin
  if app.team_people(leader, of_unit) is null
      or app.team_people(leader, of_unit) < coalesce((select s.tus_min_members from conversation_setting s), 3)
      or instead_of_mus and (closes_on < app.today() or closes_on > app.day_of(at)) then
    raise exception 'this team cannot be called' using errcode = 'MH001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('team_call' || leader::text, 0));
  if instead_of_mus and exists (select from team_conversation c join team_conversation_member m on m.team_conversation_id = c.id
      where c.leader_employment_id = leader and c.year = for_year and c.replaces_mus and c.state <> 'cancelled'
        and (m.employment_id = any (team) or c.unit_id is null or of_unit is null)) then
    raise exception 'somebody here was asked this year' using errcode = 'unique_violation';
  end if;
  insert into team_conversation (leader_employment_id, unit_id, year, replaces_mus, state, consent_days, consent_closes_on,
      starts_at, duration_minutes, place, link, note, invitation, created_on)
    values (leader, of_unit, for_year, instead_of_mus, case when instead_of_mus then 'asking' else 'invited' end,
      case when instead_of_mus then closes_on - app.today() end, case when instead_of_mus then closes_on end, at, minutes,
      at_place, at_link, with_note, case when instead_of_mus then 0 else 1 end, app.today())
    returning id into created;
  insert into team_conversation_member (team_conversation_id, employment_id, joined_on)
    select created, id, app.today() from unnest(team) id;
  return created;
end $$;

-- An open question is not moved before its last day.
create function app.team_meeting_after_answers() returns trigger language plpgsql as $$
begin
  if new.state = 'asking' and app.day_of(new.starts_at) < new.consent_closes_on then
    raise exception 'the meeting is before the last day to answer' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger team_meeting_after_answers before update of starts_at on team_conversation
  for each row when (old.starts_at <> new.starts_at) execute function app.team_meeting_after_answers();

grant select (unit_id) on team_conversation to medhjul_app;
grant execute on function app.team_people, app.call_team_conversation, app.team_meeting_after_answers to medhjul_app;
reset role;
`,
    )
    .execute(db);
}

/** Conversations of a part of a team go: as ones of the whole team they would be about others. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;
drop trigger team_meeting_after_answers on team_conversation;
drop function app.team_meeting_after_answers, app.call_team_conversation, app.team_people;
delete from team_conversation where unit_id is not null;
alter table team_conversation drop column unit_id;
create unique index team_conversation_asked_once on team_conversation (leader_employment_id, year)
  where replaces_mus and state <> 'cancelled';
create unique index team_conversation_open_once on team_conversation (leader_employment_id, year, replaces_mus)
  where state in ('asking', 'invited', 'held');
${functionsOver((row) => `app.team_on(${row}.leader_employment_id,`)}
drop function app.team_part;

create function app.team_people(leader uuid) returns int
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return case when leader = any (app.acting_employments())
    then cardinality(app.people_of(app.team_on(leader, app.today()))) end;
end $$;
comment on function app.team_people(uuid) is 'How many people report to this employment, for its leader; null for anybody else.';

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
grant execute on function app.team_people, app.call_team_conversation to medhjul_app;
reset role;
`,
    )
    .execute(db);
}
