import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

-- How loudly somebody wants to be reminded; a duty can be turned down, not off.
create table reminder_setting (
  person_id uuid not null references person (id) on delete cascade,
  about text not null check (about in ('invite', 'prepare', 'hold', 'sign', 'plan', 'follow_up', 'consent')),
  mode text not null check (mode in ('all', 'on_the_day', 'off')),
  primary key (person_id, about),
  check (mode <> 'off' or about in ('prepare', 'follow_up', 'consent'))
);
alter table reminder_setting enable row level security;
create policy reminder_setting_own on reminder_setting to medhjul_app
  using (person_id = (select app.person_id())) with check (person_id = (select app.person_id()));
create policy reminder_setting_job on reminder_setting for select to medhjul_job using (true);
grant select, insert (person_id, about, mode), update (mode) on reminder_setting to medhjul_app;
grant select on reminder_setting to medhjul_job;
grant select (reminder_days) on conversation_setting to medhjul_job;

create function app.led_by(people uuid[]) returns table (person_id uuid, leader_employment_id uuid, employment_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with leaders as (
    select t.person_id, t.employment_id from employment_term t
      where t.person_id = any (people) and app.holds(t.valid_from, t.valid_to, app.today())
    union
    select d.substitute_id, d.leader_employment_id from delegation d
      where d.substitute_id = any (people) and d.withdrawn_at is null and app.holds(d.valid_from, d.valid_to, app.today())
  )
  select leaders.person_id, line.leader_employment_id, line.employment_id
  from leaders join reporting_line line on line.leader_employment_id = leaders.employment_id
    and app.holds(line.valid_from, line.valid_to, app.today())
  join employment_term t on t.employment_id = line.employment_id and app.holds(t.valid_from, t.valid_to, app.today())
  where t.person_id <> leaders.person_id;
end;
comment on function app.led_by(uuid[]) is 'Whose nearest leader each of these people is, or acts as, today.';

create function app.conversation_due_on(employment uuid, season int) returns date
  language sql stable security definer set search_path = pg_catalog, public
  return (select least((max(c.held_on) + interval '1 year')::date, make_date(season, 12, 31))
    from conversation c where c.employment_id = employment and c.year < season);
comment on function app.conversation_due_on(uuid, int) is 'A year after the last conversation, at the latest the year''s last day.';

-- What each of these people has to do in conversations and plans, of which nobody else learns anything new by it.
create function app.todos_of(people uuid[])
  returns table (person_id uuid, kind text, is_duty boolean, employment_id uuid, subject_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with season as (select extract(year from app.today())::int as year),
  led as materialized (select * from app.led_by(people)),
  -- Both sides of the people's conversations and plans.
  sides as materialized (
    select t.person_id, 'employee' as side, t.employment_id, null::uuid as leader_employment_id from employment_term t
      where t.person_id = any (people) and app.holds(t.valid_from, t.valid_to, app.today())
    union all
    select led.person_id, 'leader', led.employment_id, led.leader_employment_id from led
  ),
  talks as materialized (
    select s.person_id, s.side, s.leader_employment_id, c.id, c.employment_id, c.state, c.held_on, app.day_of(c.starts_at) as day,
      c.leader_employment_id as led_by, case s.side when 'employee' then c.employee_signed_at else c.leader_signed_at end as signed_at
    from sides s join conversation c on c.employment_id = s.employment_id
    where c.state in ('invited', 'both_ready', 'held', 'plan_agreed')
  )
  select t.person_id, 'prepare', false, t.employment_id, t.id, t.day from talks t
    where t.state = 'invited' and t.day >= app.today() and (t.side = 'employee' or t.led_by = t.leader_employment_id)
      and not exists (select from preparation p where p.conversation_id = t.id and p.author_id = t.person_id and p.ready_at is not null)
  union all
  select t.person_id, 'hold', true, t.employment_id, t.id, t.day from talks t
    where t.side = 'leader' and t.led_by = t.leader_employment_id and t.state in ('invited', 'both_ready') and t.day <= app.today()
  union all
  select t.person_id, 'take_over', true, t.employment_id, t.id, t.day from talks t
    where t.side = 'leader' and t.led_by <> t.leader_employment_id and t.state in ('invited', 'both_ready')
  union all
  select t.person_id, 'agree_plan', true, t.employment_id, t.id, t.held_on + 14 from talks t
    where t.state = 'held' and (t.side = 'employee' or t.led_by = t.leader_employment_id)
  union all
  select t.person_id, 'sign', true, t.employment_id, t.id, t.held_on + 14 from talks t
    where t.state = 'plan_agreed' and t.signed_at is null and (t.side = 'employee' or t.led_by = t.leader_employment_id)
  union all
  select due.person_id, 'invite', true, due.employment_id, due.leader_employment_id, due.due_on
    from (select led.*, coalesce(app.conversation_due_on(led.employment_id, season.year), make_date(season.year, 12, 31)) as due_on,
        season.year from led, season) due
    where due.due_on <= app.today() + 60
      and not exists (select from conversation c where c.employment_id = due.employment_id and c.year = due.year
        and c.occasion = 'yearly' and c.state <> 'cancelled')
      and not app.team_talk_covers(due.employment_id, due.year)
  union all
  select led.person_id, 'asked', true, led.employment_id, led.leader_employment_id, r.asked_on + 30
    from led, season, conversation_request r
    where r.employment_id = led.employment_id and r.year = season.year
      and not exists (select from conversation c where c.employment_id = led.employment_id and c.year = season.year
        and c.state <> 'cancelled' and c.created_on >= r.asked_on)
  union all
  select s.person_id, 'consent', false, s.employment_id, t.id, t.consent_closes_on
    from sides s join team_conversation_member m on m.employment_id = s.employment_id and m.left_on is null
    join team_conversation t on t.id = m.team_conversation_id and t.state = 'asking' and t.consent_closes_on >= app.today()
    where s.side = 'employee' and not exists (select from tus_vote v
      where v.team_conversation_id = t.id and v.employment_id = s.employment_id)
  union all
  select distinct led.person_id, 'hold_team', true, led.leader_employment_id, t.id, app.day_of(t.starts_at)
    from led join team_conversation t on t.leader_employment_id = led.leader_employment_id
    where t.state = 'invited' and app.day_of(t.starts_at) <= app.today()
  union all
  select s.person_id, 'plan', true, s.employment_id, t.id, t.held_on + 30
    from season, sides s join team_conversation_member m on m.employment_id = s.employment_id and m.left_on is null
    join team_conversation t on t.id = m.team_conversation_id and t.state in ('held', 'concluded')
    where t.year = season.year and not exists (select from plan p where p.employment_id = s.employment_id and p.year = t.year
      and p.created_on >= t.created_on
      and (p.number > 1 or num_nonnulls(p.employee_signed_at, p.leader_signed_at) = 2))
  union all
  select s.person_id, 'sign_plan', false, s.employment_id, p.id, app.today()
    from sides s join plan p on p.employment_id = s.employment_id
    where num_nonnulls(p.employee_signed_at, p.leader_signed_at) = 1
      and case s.side when 'employee' then p.employee_signed_at else p.leader_signed_at end is null
  union all
  select s.person_id, 'follow_up', false, s.employment_id, f.id, f.due_on
    from sides s join plan_item i on i.employment_id = s.employment_id and i.status in ('learnt', 'done')
      and (i.followed_until is null or i.followed_until >= app.today())
    join follow_up f on f.item_id = i.id and f.due_on <= app.today() + 7
    where not exists (select from follow_up_answer a where a.follow_up_id = f.id and a.side = s.side);
end;
comment on function app.todos_of(uuid[]) is 'For the daily job and app.own_todos(): the to-do list of each of these people.';

create function app.own_todos() returns table (kind text, is_duty boolean, employment_id uuid, subject_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select t.kind, t.is_duty, t.employment_id, t.subject_id, t.due_on from app.todos_of(array[app.person_id()]) t;
end;
comment on function app.own_todos() is 'The viewer''s own to-do list.';

create function app.people_to_remind(after uuid, many int) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(next.person_id), '{}') from (
    select distinct t.person_id from employment_term t
    where t.person_id > after and app.holds(t.valid_from, t.valid_to, app.today())
    order by 1 limit many) next);
comment on function app.people_to_remind(uuid, int) is 'For the daily job: the next of the people who work here today.';

grant execute on function app.own_todos to medhjul_app;
grant execute on function app.todos_of, app.people_to_remind to medhjul_job;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
drop function app.people_to_remind, app.own_todos, app.todos_of, app.conversation_due_on, app.led_by;
drop table reminder_setting;
revoke select (reminder_days) on conversation_setting from medhjul_job;
`,
    )
    .execute(db);
}
