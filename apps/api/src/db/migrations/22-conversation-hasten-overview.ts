import { sql, type Kysely } from 'kysely';

/**
 * The leader's overview asked for the team once for each member, and each time went through all delegations, working out
 * for every row who asks. Who asks is now worked out once a statement, and what concerns the team is answered for all of
 * it at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create or replace function app.delegated_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct d.leader_employment_id), '{}')
    from delegation d
    join employment_term led on led.employment_id = d.leader_employment_id
      and app.holds(led.valid_from, led.valid_to, app.today())
    where d.substitute_id = (select app.person_id()) and d.withdrawn_at is null
      and app.holds(d.valid_from, d.valid_to, app.today())
      and exists (select from employment_term own where own.person_id = d.substitute_id and own.leader_level is not null
        and own.staff_responsibility and app.holds(own.valid_from, own.valid_to, app.today())));

-- One look-up by index for each leader, line and term: as a plain join, which of the two is read whole is left to guesses.
create function app.reports_of(leader_employments uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct line.employment_id), '{}')
    from unnest(leader_employments) led (id)
    cross join lateral (select l.employment_id from reporting_line l
      where l.leader_employment_id = led.id and app.holds(l.valid_from, l.valid_to, app.today()) offset 0) line
    cross join lateral (select from employment_term t where t.employment_id = line.employment_id
      and app.holds(t.valid_from, t.valid_to, app.today()) and t.person_id <> app.person_id() offset 0) term);
comment on function app.reports_of(uuid[]) is 'Employments whose line points today at one of these, whoever asks: for the functions below alone.';

create or replace function app.team_of(leader_employments uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.reports_of(array(select led from unnest(leader_employments) led
    where led = any ((select app.acting_employments())::uuid[])));

create or replace function app.team_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.reports_of(app.acting_employments());

create or replace function app.team_since() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(jsonb_object_agg(since.employment_id, since.day), '{}')
    from (
      select line.employment_id,
        greatest(
          min(line.valid_from) filter (where line.leader_employment_id = any ((select app.own_employments())::uuid[])),
          max(line.valid_to) filter (where line.leader_employment_id <> all ((select app.own_employments())::uuid[]) and line.valid_to <= app.today())
        ) as day
      from reporting_line line
      where line.employment_id = any ((select app.reports_of(app.own_employments_today()))::uuid[])
      group by line.employment_id
      union all
      select line.employment_id, greatest(line.valid_from, min(d.valid_from)) as day
      from delegation d
      join reporting_line line on line.leader_employment_id = d.leader_employment_id
        and app.holds(line.valid_from, line.valid_to, app.today())
      where d.substitute_id = (select app.person_id()) and d.withdrawn_at is null
        and app.holds(d.valid_from, d.valid_to, app.today())
        and line.employment_id = any ((select app.reports_of(app.delegated_employments()))::uuid[])
      group by line.employment_id, line.valid_from
    ) since);

create function app.begun_conversations() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(c.id), '{}') from conversation c
    where c.employment_id = any ((select app.team_employments())::uuid[])
      and (c.state in ('held', 'plan_agreed')
        or exists (select from conversation_text t where t.conversation_id = c.id and t.field <> 'note' and t.body <> '')
        or exists (select from conversation_level l where l.conversation_id = c.id and l.kind = 'agreed')));
comment on function app.begun_conversations() is 'Conversations of the viewer''s team in which employee and leader have begun to write together.';

create or replace function app.has_begun(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return wanted = any (app.begun_conversations());

create function app.covered_by_team_talk(employments uuid[], season int) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct m.employment_id), '{}')
    from team_conversation_member m join team_conversation t on t.id = m.team_conversation_id
    where m.employment_id = any (employments)
      and (app.person_id() is null or m.employment_id = any ((select app.readable_employments())::uuid[]))
      and m.left_on is null and t.year = season and t.replaces_mus and t.state in ('invited', 'held', 'concluded'));
comment on function app.covered_by_team_talk(uuid[], int) is 'Those of these employments for which a team conversation to which all agreed takes the place of this season''s MUS.';

create or replace function app.team_talk_covers(employment uuid, season int) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return employment = any (app.covered_by_team_talk(array[employment], season));

grant execute on function app.begun_conversations, app.covered_by_team_talk to medhjul_app;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create or replace function app.delegated_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct d.leader_employment_id), '{}')
    from delegation d
    join employment_term led on led.employment_id = d.leader_employment_id
      and app.holds(led.valid_from, led.valid_to, app.today())
    where d.substitute_id = app.person_id() and d.withdrawn_at is null
      and app.holds(d.valid_from, d.valid_to, app.today())
      and exists (select from employment_term own where own.person_id = d.substitute_id and own.leader_level is not null
        and own.staff_responsibility and app.holds(own.valid_from, own.valid_to, app.today())));

create or replace function app.team_of(leader_employments uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(line.employment_id), '{}')
    from reporting_line line
    join employment_term term on term.employment_id = line.employment_id
      and app.holds(term.valid_from, term.valid_to, app.today())
    where line.leader_employment_id = any (leader_employments)
      and line.leader_employment_id = any ((select app.acting_employments())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())
      and term.person_id <> app.person_id());

create or replace function app.team_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.team_of(app.acting_employments());

create or replace function app.team_since() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(jsonb_object_agg(since.employment_id, since.day), '{}')
    from (
      select line.employment_id,
        greatest(
          min(line.valid_from) filter (where line.leader_employment_id = any ((select app.own_employments())::uuid[])),
          max(line.valid_to) filter (where line.leader_employment_id <> all ((select app.own_employments())::uuid[]) and line.valid_to <= app.today())
        ) as day
      from reporting_line line
      where line.employment_id = any ((select app.team_of(app.own_employments_today()))::uuid[])
      group by line.employment_id
      union all
      select line.employment_id, greatest(line.valid_from, min(d.valid_from)) as day
      from delegation d
      join reporting_line line on line.leader_employment_id = d.leader_employment_id
        and app.holds(line.valid_from, line.valid_to, app.today())
      where d.substitute_id = app.person_id() and d.withdrawn_at is null and app.holds(d.valid_from, d.valid_to, app.today())
        and line.employment_id = any ((select app.team_of(app.delegated_employments()))::uuid[])
      group by line.employment_id, line.valid_from
    ) since);

create or replace function app.has_begun(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from conversation c where c.id = wanted and c.employment_id = any ((select app.team_employments())::uuid[])
    and (c.state in ('held', 'plan_agreed')
      or exists (select from conversation_text t where t.conversation_id = c.id and t.field <> 'note' and t.body <> '')
      or exists (select from conversation_level l where l.conversation_id = c.id and l.kind = 'agreed')));

create or replace function app.team_talk_covers(employment uuid, season int) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return (app.person_id() is null or employment = any ((select app.readable_employments())::uuid[]))
    and exists (select from team_conversation_member m join team_conversation t on t.id = m.team_conversation_id
      where m.employment_id = employment and m.left_on is null and t.year = season and t.replaces_mus
        and t.state in ('invited', 'held', 'concluded'));

drop function app.covered_by_team_talk, app.begun_conversations, app.reports_of;
`,
    )
    .execute(db);
}
