import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create function app.is_short_text(value jsonb, longest int) returns boolean
  language sql immutable parallel safe
  return app.is_text(value) and btrim(value ->> 'da') <> '' and btrim(value ->> 'nb') <> '' and btrim(value ->> 'en') <> ''
    and greatest(length(value ->> 'da'), length(value ->> 'nb'), length(value ->> 'en')) <= longest;

-- A month has 28 to 31 days: a step comes after the one before whatever month it falls in (packages/rules/src/follow-up-steps.ts).
create function app.are_follow_up_steps(steps text[]) returns boolean
  language sql immutable parallel safe
begin atomic
  with given as (
    select n, step, right(step, 1) = 'M' as in_months,
      case when step ~ '^P[1-9][0-9]{0,2}[DWM]$' then substring(step from '[0-9]+')::int end
        * case right(step, 1) when 'W' then 7 else 1 end as count
    from unnest(steps) with ordinality as each_step (step, n)
  )
  select cardinality(steps) between 1 and 6
    and not exists (select from given where count is null)
    and not exists (select from given before join given next on next.n = before.n + 1
      where case when next.in_months = before.in_months then next.count <= before.count
        when next.in_months then next.count * 28 <= before.count
        else next.count <= before.count * 31 end);
end;

-- With two, a yes tells who said no.
update conversation_setting set
  tus_min_members = greatest(tus_min_members, 3),
  open_items_max = least(open_items_max, 20),
  record_years = least(record_years, 3),
  follow_up_steps = case when app.are_follow_up_steps(follow_up_steps) then follow_up_steps else '{P14D,P1M,P3M,P6M}' end,
  reminder_days = case when cardinality(reminder_days) between 1 and 6 and -90 <= all (reminder_days)
    and 90 >= all (reminder_days) then reminder_days else '{-14,0,7}' end;
alter table conversation_setting
  add column version int not null default 1,
  drop constraint conversation_setting_tus_min_members_check,
  add constraint conversation_setting_tus_min_members_check check (tus_min_members between 3 and 50),
  drop constraint conversation_setting_open_items_max_check,
  add constraint conversation_setting_open_items_max_check check (open_items_max between 1 and 20),
  drop constraint conversation_setting_record_years_check,
  add constraint conversation_setting_record_years_check check (record_years between 1 and 3),
  drop constraint conversation_setting_follow_up_steps_check,
  add constraint conversation_setting_follow_up_steps_check check (app.are_follow_up_steps(follow_up_steps)),
  add constraint conversation_setting_reminder_days_check check (cardinality(reminder_days) between 1 and 6
    and array_position(reminder_days, null) is null and -90 <= all (reminder_days) and 90 >= all (reminder_days)),
  drop constraint conversation_setting_clause_check,
  add constraint conversation_setting_clause_check check (app.is_short_text(clause, 2000));

alter table learning_form add column hidden_at timestamptz, add column version int not null default 1,
  add constraint learning_form_name_length check (app.is_short_text(name, 100));
alter table offer_wish add column hidden_at timestamptz, add column version int not null default 1,
  add constraint offer_wish_name_length check (app.is_short_text(name, 100));
comment on column learning_form.hidden_at is 'Since when it is offered no longer; it stays on the items that have it.';
comment on column offer_wish.hidden_at is 'Since when it is offered no longer; it stays on the items that have it.';
create unique index learning_form_da on learning_form (lower(name ->> 'da'));
create unique index learning_form_nb on learning_form (lower(name ->> 'nb'));
create unique index learning_form_en on learning_form (lower(name ->> 'en'));
create unique index offer_wish_da on offer_wish (lower(name ->> 'da'));
create unique index offer_wish_nb on offer_wish (lower(name ->> 'nb'));
create unique index offer_wish_en on offer_wish (lower(name ->> 'en'));

-- Row 22: read by everybody signed in, written by the training house and the administrator.
comment on table conversation_setting is 'One row of settings for conversations and plans, no personal data.';
comment on table learning_form is 'Ways and places of learning, no personal data.';
comment on table offer_wish is 'Kinds of cross-cutting offer that one may wish for, no personal data.';
create function app.may_set() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.has_role('training_house') or app.has_role('administrator');
comment on function app.may_set() is 'Whether the viewer sets what holds for the municipality''s conversations and plans.';

alter table conversation_setting enable row level security;
create policy conversation_setting_read on conversation_setting for select to medhjul_app using ((select app.person_id()) is not null);
create policy conversation_setting_job on conversation_setting for select to medhjul_job using (true);
create policy conversation_setting_write on conversation_setting for update to medhjul_app using ((select app.may_set()));
alter table learning_form enable row level security;
create policy learning_form_read on learning_form for select to medhjul_app using ((select app.person_id()) is not null);
create policy learning_form_add on learning_form for insert to medhjul_app with check ((select app.may_set()));
create policy learning_form_write on learning_form for update to medhjul_app using ((select app.may_set()));
alter table offer_wish enable row level security;
create policy offer_wish_read on offer_wish for select to medhjul_app using ((select app.person_id()) is not null);
create policy offer_wish_add on offer_wish for insert to medhjul_app with check ((select app.may_set()));
create policy offer_wish_write on offer_wish for update to medhjul_app using ((select app.may_set()));

-- What was set when and by whom, for everybody who may read the settings; the system log holds the same (row 25).
create table conversation_setting_change (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null,
  person_id uuid references person (id) on delete set null,
  setting text not null,
  before jsonb,
  after jsonb not null
);
create index conversation_setting_change_at on conversation_setting_change (at);
create index conversation_setting_change_person on conversation_setting_change (person_id);
alter table conversation_setting_change enable row level security;
create policy conversation_setting_change_read on conversation_setting_change for select to medhjul_app
  using ((select app.person_id()) is not null);

alter table system_log drop constraint system_log_action_check;
alter table system_log add constraint system_log_action_check
  check (action in ('import', 'export', 'glass_asked', 'glass_approved', 'glass_refused', 'glass_ended', 'setting_changed'));

create function app.note_setting(changed text, was jsonb, is_now jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare moment constant timestamptz := coalesce(app.now(), now());
begin
  insert into conversation_setting_change (at, person_id, setting, before, after)
    values (moment, app.person_id(), changed, was, is_now);
  insert into system_log (at, action, detail) values (moment, 'setting_changed',
    jsonb_build_object('person', app.person_id(), 'setting', changed, 'before', was, 'after', is_now));
end $$;

-- By triggers, so that nobody who may write can write unseen. What the host fills in is no change by somebody.
create function app.conversation_setting_changes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  was constant jsonb := to_jsonb(old) - 'version';
  changed record;
begin
  if app.person_id() is not null then
    for changed in select key, value from jsonb_each(to_jsonb(new) - 'version') where value is distinct from was -> key order by key loop
      perform app.note_setting(changed.key, was -> changed.key, changed.value);
    end loop;
  end if;
  return null;
end $$;
create trigger conversation_setting_changes after update on conversation_setting
  for each row execute function app.conversation_setting_changes();

create function app.setting_option_changes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  is_now constant jsonb := jsonb_build_object('name', new.name, 'hidden', new.hidden_at is not null, 'position', new.position);
  was jsonb;
begin
  if tg_op = 'UPDATE' then
    was := jsonb_build_object('name', old.name, 'hidden', old.hidden_at is not null, 'position', old.position);
  end if;
  if app.person_id() is not null and was is distinct from is_now then
    perform app.note_setting(tg_table_name, was, is_now);
  end if;
  return null;
end $$;
create trigger learning_form_changes after insert or update on learning_form
  for each row execute function app.setting_option_changes();
create trigger offer_wish_changes after insert or update on offer_wish
  for each row execute function app.setting_option_changes();

grant update (team_talk_name, tus_min_members, mus_beside_tus, open_items_max, follow_up_steps, absence_talk, clause, language,
  reminder_days, record_years, holding_years, plan_years, leaver_months, version) on conversation_setting to medhjul_app;
grant insert (code, name, position), update (name, hidden_at, position, version) on learning_form to medhjul_app;
grant insert (code, name, position), update (name, hidden_at, position, version) on offer_wish to medhjul_app;
grant select on conversation_setting_change to medhjul_app;
grant execute on function app.may_set, app.is_short_text, app.are_follow_up_steps, app.conversation_setting_changes,
  app.setting_option_changes to medhjul_app;
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
revoke insert, update on conversation_setting, learning_form, offer_wish from medhjul_app;
drop trigger conversation_setting_changes on conversation_setting;
drop trigger learning_form_changes on learning_form;
drop trigger offer_wish_changes on offer_wish;
drop function app.conversation_setting_changes, app.setting_option_changes, app.note_setting;
drop table conversation_setting_change;
delete from system_log where action = 'setting_changed';
alter table system_log drop constraint system_log_action_check;
alter table system_log add constraint system_log_action_check
  check (action in ('import', 'export', 'glass_asked', 'glass_approved', 'glass_refused', 'glass_ended'));
drop policy conversation_setting_read on conversation_setting;
drop policy conversation_setting_job on conversation_setting;
drop policy conversation_setting_write on conversation_setting;
drop policy learning_form_read on learning_form;
drop policy learning_form_add on learning_form;
drop policy learning_form_write on learning_form;
drop policy offer_wish_read on offer_wish;
drop policy offer_wish_add on offer_wish;
drop policy offer_wish_write on offer_wish;
alter table conversation_setting disable row level security;
alter table learning_form disable row level security;
alter table offer_wish disable row level security;
drop function app.may_set;
comment on table conversation_setting is 'open: one row of settings for conversations, no personal data';
comment on table learning_form is 'open: ways and places of learning, no personal data';
comment on table offer_wish is 'open: kinds of cross-cutting offer that one may wish for, no personal data';
drop index learning_form_da, learning_form_nb, learning_form_en, offer_wish_da, offer_wish_nb, offer_wish_en;
alter table learning_form drop column hidden_at, drop column version, drop constraint learning_form_name_length;
alter table offer_wish drop column hidden_at, drop column version, drop constraint offer_wish_name_length;
alter table conversation_setting
  drop column version,
  drop constraint conversation_setting_tus_min_members_check,
  add constraint conversation_setting_tus_min_members_check check (tus_min_members >= 2),
  drop constraint conversation_setting_open_items_max_check,
  add constraint conversation_setting_open_items_max_check check (open_items_max > 0),
  drop constraint conversation_setting_record_years_check,
  add constraint conversation_setting_record_years_check check (record_years between 1 and 5),
  drop constraint conversation_setting_follow_up_steps_check,
  add constraint conversation_setting_follow_up_steps_check check (cardinality(follow_up_steps) > 0),
  drop constraint conversation_setting_reminder_days_check,
  drop constraint conversation_setting_clause_check,
  add constraint conversation_setting_clause_check check (app.is_text(clause));
drop function app.are_follow_up_steps, app.is_short_text;
reset role;
`,
    )
    .execute(db);
}
