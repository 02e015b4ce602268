import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table learning_form (
  code text primary key,
  name jsonb not null check (app.is_text(name)),
  position smallint not null
);
comment on table learning_form is 'open: ways and places of learning, no personal data';

create table offer_wish (
  code text primary key,
  name jsonb not null check (app.is_text(name)),
  position smallint not null
);
comment on table offer_wish is 'open: kinds of cross-cutting offer that one may wish for, no personal data';

create table plan (
  id uuid primary key default gen_random_uuid(),
  employment_id uuid not null references employment (id) on delete cascade,
  year smallint not null check (year between 2000 and 2200),
  conversation_id uuid references conversation (id) on delete set null,
  number int not null default 1 check (number > 0),
  employee_signed_at timestamptz,
  leader_signed_at timestamptz,
  leader_signer_id uuid references person (id) on delete set null,
  version int not null default 1,
  created_on date not null,
  created_at timestamptz not null,
  unique (employment_id, year),
  unique (id, employment_id, year)
);
comment on column plan.number is 'Which version of the plan is being written; the one before it was signed by both.';
comment on column plan.version is 'Goes up with each change of what is agreed: one signs what one has read.';
comment on column plan.conversation_id is 'The conversation that the plan was last signed with.';
create index plan_conversation on plan (conversation_id);
create index plan_leader_signer on plan (leader_signer_id);

create table plan_item (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  employment_id uuid not null,
  year smallint not null,
  request_id uuid,
  carried_from uuid unique,
  element_id uuid references element (id),
  aim text check (length(aim) between 1 and 1000),
  why text check (length(why) between 1 and 1000),
  learning_form_code text references learning_form (code),
  activity text check (length(activity) between 1 and 1000),
  own_part text check (length(own_part) between 1 and 1000),
  leader_part text check (length(leader_part) between 1 and 1000),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  priority smallint not null check (priority between 1 and 3),
  nature text not null check (nature in ('need', 'wish')),
  task text check (length(task) between 1 and 1000),
  offer_wish_code text references offer_wish (code),
  ordered_by_employer boolean not null default false,
  first_use text check (length(first_use) between 1 and 1000),
  status text not null default 'open' check (status in ('open', 'under_way', 'learnt', 'done', 'carried_on', 'dropped')),
  closing_word text check (length(closing_word) between 1 and 1000),
  learnt_on date,
  followed_until date,
  closed_on date,
  position smallint not null,
  version int not null default 1,
  unique (id, employment_id),
  unique (plan_id, request_id),
  foreign key (plan_id, employment_id, year) references plan (id, employment_id, year) on delete cascade,
  foreign key (carried_from, employment_id) references plan_item (id, employment_id),
  check (num_nonnulls(element_id, aim) >= 1),
  check (status not in ('under_way', 'learnt') or first_use is not null),
  check (status <> 'dropped' or closing_word is not null),
  check (status <> 'learnt' or learnt_on is not null),
  check ((status in ('done', 'carried_on', 'dropped')) = (closed_on is not null))
);
comment on column plan_item.request_id is 'Made by the form: what is sent twice is written once.';
comment on column plan_item.followed_until is 'Until when what was learnt is followed up, so that a new leader still sees it.';
create index plan_item_employment on plan_item (employment_id);
create index plan_item_element on plan_item (element_id);

create table plan_version (
  plan_id uuid not null references plan (id) on delete cascade,
  number int not null,
  items jsonb not null,
  employee_signed_at timestamptz not null,
  leader_signed_at timestamptz not null,
  leader_signer_id uuid references person (id) on delete set null,
  primary key (plan_id, number)
);
comment on table plan_version is 'What both have signed, word for word; never changed.';
create index plan_version_leader_signer on plan_version (leader_signer_id);

create table follow_up (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null,
  employment_id uuid not null,
  step smallint not null check (step > 0),
  due_on date not null,
  unique (item_id, step),
  foreign key (item_id, employment_id) references plan_item (id, employment_id) on delete cascade
);
create index follow_up_employment on follow_up (employment_id, due_on);

create table follow_up_answer (
  follow_up_id uuid not null references follow_up (id) on delete cascade,
  side text not null check (side in ('employee', 'leader')),
  author_id uuid references person (id) on delete set null,
  used text not null check (used in ('yes', 'partly', 'no')),
  helps text check (length(helps) between 1 and 1000),
  answered_at timestamptz not null,
  version int not null default 1,
  primary key (follow_up_id, side)
);
create index follow_up_answer_author on follow_up_answer (author_id);

-- Matrix row 10 and b2: the own plans; of a direct report the current one, and all from the leader's own time.
create function app.readable_plans() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(p.id), '{}') from plan p
    where p.employment_id = any ((select app.own_employments())::uuid[])
      or (p.employment_id = any ((select app.team_employments())::uuid[])
        and (p.created_on >= ((select app.team_since()) ->> p.employment_id::text)::date
          or not exists (select from plan later where later.employment_id = p.employment_id and later.year > p.year))));
comment on function app.readable_plans() is 'Plans that the viewer may see: the own; of the team the current ones, and those since the viewer became nearest leader.';

create function app.planning_employments() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return app.own_employments_today() || app.team_employments();
comment on function app.planning_employments() is 'Employments whose plans the viewer writes today: the own and those of the team.';

-- And of earlier plans what is still open, or still followed up, or was closed in the leader's own time.
create function app.is_open_item(status text, followed_until date) returns boolean
  language sql stable parallel safe
  return status in ('open', 'under_way') or (status in ('learnt', 'done') and coalesce(followed_until >= app.today(), false));

create function app.readable_plan_items() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(i.id), '{}') from plan_item i
    where i.employment_id = any ((select app.readable_employments())::uuid[])
      and (i.plan_id = any ((select app.readable_plans())::uuid[]) or app.is_open_item(i.status, i.followed_until)
        or i.closed_on >= ((select app.team_since()) ->> i.employment_id::text)::date));
comment on function app.readable_plan_items() is 'Items that the viewer may see; their follow-ups go with them.';

create function app.leaves_items_open(plan uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from plan p join plan older on older.employment_id = p.employment_id and older.year < p.year
    join plan_item i on i.plan_id = older.id
    where p.id = leaves_items_open.plan and i.status in ('open', 'under_way'));
comment on function app.leaves_items_open(uuid) is 'Whether something of an earlier plan is neither done, carried on nor dropped.';

-- A plan is made for the newest year only: what lies before a later plan is history.
create function app.plan_is_newest() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from plan later where later.employment_id = new.employment_id and later.year > new.year) then
    raise exception 'there is a later plan' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger plan_is_newest before insert on plan
  for each row when (app.person_id() is not null) execute function app.plan_is_newest();

create function app.was_signed(plan uuid, item uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from plan_version v where v.plan_id = was_signed.plan
    and v.items @> jsonb_build_array(jsonb_build_object('id', was_signed.item)));

-- What is agreed (the text, adding, removing, dropping) changes in the newest plan only and takes back the signatures of
-- the plan and of a conversation that was about to sign it, so that nobody signs unseen; how an item goes on is a step of the table in packages/rules.
create function app.plan_item_rules() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  progress constant text[] := array['status', 'closing_word', 'first_use', 'learnt_on', 'followed_until', 'closed_on', 'version'];
  steps constant text[] := array['open>under_way', 'open>done', 'open>carried_on', 'open>dropped', 'under_way>open', 'under_way>learnt',
    'under_way>done', 'under_way>carried_on', 'under_way>dropped', 'learnt>under_way', 'learnt>done', 'done>open', 'done>learnt',
    'dropped>open', 'carried_on>open'];
  home plan%rowtype;
  newest boolean;
  text_changes boolean := tg_op <> 'UPDATE';
  status_changes boolean := false;
begin
  select * into home from plan where id = case tg_op when 'DELETE' then old.plan_id else new.plan_id end;
  newest := not exists (select from plan later where later.employment_id = home.employment_id and later.year > home.year);
  if tg_op = 'UPDATE' then
    text_changes := to_jsonb(new) - progress is distinct from to_jsonb(old) - progress;
    status_changes := new.status <> old.status;
    if text_changes and old.status not in ('open', 'under_way') then
      raise exception 'the item is closed' using errcode = 'MH001';
    end if;
    if status_changes and old.status || '>' || new.status <> all (steps) then
      raise exception 'no such step' using errcode = 'MH001';
    end if;
    if not newest and old.status in ('done', 'dropped') and status_changes then
      raise exception 'what is closed in an earlier plan stays so' using errcode = 'MH001';
    end if;
  end if;
  if text_changes and not newest then
    raise exception 'there is a later plan' using errcode = 'MH001';
  end if;
  if text_changes or (newest and status_changes and 'dropped' in (old.status, new.status)) then
    update conversation c set employee_signed_at = null, leader_signed_at = null, leader_signed_by = null, version = c.version + 1
      where c.employment_id = home.employment_id and c.year = home.year and c.state = 'plan_agreed';
    update plan set version = version + 1,
      number = number + (employee_signed_at is not null and leader_signed_at is not null)::int,
      employee_signed_at = null, leader_signed_at = null, leader_signer_id = null
      where id = home.id;
  end if;
  -- Asked once the plan is locked: whoever was about to sign has done so.
  if tg_op = 'DELETE' and app.was_signed(old.plan_id, old.id) then
    raise exception 'what was signed is dropped, not removed' using errcode = 'MH001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger plan_item_rules before insert or update or delete on plan_item
  for each row when (app.person_id() is not null) execute function app.plan_item_rules();

-- Keeps what both have signed. Called by the two ways of signing alone.
create function app.keep_signed_plan(plan uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
begin atomic
  insert into plan_version (plan_id, number, items, employee_signed_at, leader_signed_at, leader_signer_id)
    select p.id, p.number,
      coalesce((select jsonb_agg(to_jsonb(i) - array['plan_id', 'employment_id', 'year', 'request_id', 'version'] order by i.position, i.id)
        from plan_item i where i.plan_id = p.id), '[]'),
      p.employee_signed_at, p.leader_signed_at, p.leader_signer_id
    from plan p where p.id = keep_signed_plan.plan and p.employee_signed_at is not null and p.leader_signed_at is not null
    on conflict do nothing;
end;

-- The caller's own signature, on the version that the caller has read, and nobody else's.
create function app.sign_plan(plan uuid, seen int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  found plan%rowtype;
begin
  select * into found from plan p where p.id = sign_plan.plan and p.id = any (app.readable_plans())
    and p.employment_id = any (app.planning_employments()) for update;
  if found.id is null then
    return 'not_found';
  end if;
  if found.version <> seen then
    return 'conflict';
  end if;
  if exists (select from plan later where later.employment_id = found.employment_id and later.year > found.year) then
    return 'past';
  end if;
  if not exists (select from plan_item i where i.plan_id = found.id) then
    return 'empty';
  end if;
  if app.leaves_items_open(found.id) then
    return 'unsettled';
  end if;
  if found.employment_id = any (app.own_employments_today()) then
    update plan p set employee_signed_at = coalesce(p.employee_signed_at, now()) where p.id = found.id;
  else
    update plan p set leader_signer_id = case when p.leader_signed_at is null then app.person_id() else p.leader_signer_id end,
      leader_signed_at = coalesce(p.leader_signed_at, now()) where p.id = found.id;
  end if;
  perform app.keep_signed_plan(found.id);
  return 'signed';
end $$;
comment on function app.sign_plan(uuid, int) is 'Answers signed, or why not: not_found, conflict, past, empty, unsettled.';

-- The plan is signed with its conversation, once: a change since the first signature would have taken it back.
create or replace function app.conversation_signed(conversation uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  talk conversation%rowtype;
  found plan%rowtype;
begin
  select * into talk from conversation c where c.id = conversation_signed.conversation and c.state = 'signed'
    and c.employee_signed_at is not null and c.leader_signed_at is not null;
  select * into found from plan p where p.employment_id = talk.employment_id and p.year = talk.year for update;
  if found.id is null or found.conversation_id = talk.id or app.leaves_items_open(found.id)
    or exists (select from plan later where later.employment_id = found.employment_id and later.year > found.year)
    or not exists (select from plan_item i where i.plan_id = found.id) then
    return;
  end if;
  update plan p set conversation_id = talk.id,
    employee_signed_at = coalesce(p.employee_signed_at, talk.employee_signed_at),
    leader_signed_at = coalesce(p.leader_signed_at, talk.leader_signed_at),
    leader_signer_id = case when p.leader_signed_at is null
      then (select e.person_id from employment e where e.id = talk.leader_employment_id) else p.leader_signer_id end
    where p.id = found.id;
  perform app.keep_signed_plan(found.id);
end $$;
comment on function app.conversation_signed(uuid) is 'Called by app.sign_conversation when both have signed, by nobody else.';

alter table plan enable row level security;
create policy plan_read on plan for select to medhjul_app using (id = any ((select app.readable_plans())::uuid[]));
create policy plan_make on plan for insert to medhjul_app with check (
  employment_id = any ((select app.planning_employments())::uuid[])
  and created_on = (select app.today())
  and year between extract(year from (select app.today())) - 1 and extract(year from (select app.today())) + 1
);

alter table plan_item enable row level security;
create policy plan_item_read on plan_item for select to medhjul_app using (
  employment_id = any ((select app.readable_employments())::uuid[])
  and (plan_id = any ((select app.readable_plans())::uuid[]) or app.is_open_item(status, followed_until)
    or closed_on >= ((select app.team_since()) ->> employment_id::text)::date)
);
create policy plan_item_add on plan_item for insert to medhjul_app with check (
  employment_id = any ((select app.planning_employments())::uuid[]) and plan_id = any ((select app.readable_plans())::uuid[])
);
create policy plan_item_change on plan_item for update to medhjul_app using (
  employment_id = any ((select app.planning_employments())::uuid[])
  and (plan_id = any ((select app.readable_plans())::uuid[]) or app.is_open_item(status, followed_until)
    or closed_on >= ((select app.team_since()) ->> employment_id::text)::date)
) with check (employment_id = any ((select app.planning_employments())::uuid[]));
create policy plan_item_remove on plan_item for delete to medhjul_app using (
  employment_id = any ((select app.planning_employments())::uuid[])
  and plan_id = any ((select app.readable_plans())::uuid[])
);

alter table plan_version enable row level security;
create policy plan_version_read on plan_version for select to medhjul_app using (plan_id = any ((select app.readable_plans())::uuid[]));

alter table follow_up enable row level security;
create policy follow_up_read on follow_up for select to medhjul_app using (item_id = any ((select app.readable_plan_items())::uuid[]));
create policy follow_up_make on follow_up for insert to medhjul_app with check (
  employment_id = any ((select app.planning_employments())::uuid[]) and item_id = any ((select app.readable_plan_items())::uuid[])
);

-- What was answered stays: the answers are looked at in the next conversation.
create function app.answered_follow_ups() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct a.follow_up_id), '{}') from follow_up_answer a join follow_up f on f.id = a.follow_up_id
    where f.employment_id = any ((select app.readable_employments())::uuid[]));
create policy follow_up_unmake on follow_up for delete to medhjul_app using (
  item_id = any ((select app.readable_plan_items())::uuid[]) and id <> all ((select app.answered_follow_ups())::uuid[])
);

create function app.readable_follow_ups() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(f.id), '{}') from follow_up f where f.item_id = any ((select app.readable_plan_items())::uuid[]));

-- Whom the viewer may answer for, and only from the day on which it is asked.
create function app.answerable_follow_ups(side text) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(f.id), '{}') from follow_up f
    where f.due_on <= app.today() and f.item_id = any ((select app.readable_plan_items())::uuid[])
      and f.employment_id = any (case side when 'employee' then app.own_employments_today() when 'leader' then app.team_employments() else '{}' end));

alter table follow_up_answer enable row level security;
create policy follow_up_answer_read on follow_up_answer for select to medhjul_app using (
  follow_up_id = any ((select app.readable_follow_ups())::uuid[])
);
create policy follow_up_answer_give on follow_up_answer for insert to medhjul_app with check (
  author_id = (select app.person_id())
  and case side when 'employee' then follow_up_id = any ((select app.answerable_follow_ups('employee'))::uuid[])
    else follow_up_id = any ((select app.answerable_follow_ups('leader'))::uuid[]) end
);
create policy follow_up_answer_change on follow_up_answer for update to medhjul_app using (
  author_id = (select app.person_id()) and follow_up_id = any ((select app.readable_follow_ups())::uuid[])
);

grant select on learning_form, offer_wish, plan, plan_item, plan_version, follow_up, follow_up_answer to medhjul_app;
grant insert (employment_id, year, created_on, created_at) on plan to medhjul_app;
grant insert (id, plan_id, employment_id, year, request_id, carried_from, element_id, aim, why, learning_form_code, activity, own_part,
  leader_part, starts_on, ends_on, priority, nature, task, offer_wish_code, ordered_by_employer, first_use, position) on plan_item to medhjul_app;
grant update (element_id, aim, why, learning_form_code, activity, own_part, leader_part, starts_on, ends_on, priority, nature, task,
  offer_wish_code, ordered_by_employer, first_use, status, closing_word, learnt_on, followed_until, closed_on, version) on plan_item to medhjul_app;
grant delete on plan_item to medhjul_app;
grant insert (item_id, employment_id, step, due_on) on follow_up to medhjul_app;
grant delete on follow_up to medhjul_app;
grant insert (follow_up_id, side, author_id, used, helps, answered_at) on follow_up_answer to medhjul_app;
grant update (used, helps, answered_at, version) on follow_up_answer to medhjul_app;
grant execute on function app.readable_plans, app.planning_employments, app.is_open_item, app.was_signed, app.readable_plan_items, app.leaves_items_open, app.sign_plan,
  app.answered_follow_ups, app.readable_follow_ups, app.answerable_follow_ups, app.plan_is_newest, app.plan_item_rules to medhjul_app;
revoke execute on function app.conversation_signed from medhjul_app;
reset role;
`,
    )
    .execute(db);
}

/** The hook is empty again; the functions go with the tables that they read. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;
create or replace function app.conversation_signed(conversation uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
end $$;
comment on function app.conversation_signed(uuid) is 'Called once both have signed, in the same transaction.';
drop table follow_up_answer, follow_up, plan_version, plan_item, plan, offer_wish, learning_form cascade;
drop function app.plan_item_rules, app.plan_is_newest, app.sign_plan, app.is_open_item, app.planning_employments;
reset role;
`,
    )
    .execute(db);
}
