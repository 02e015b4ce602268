import { sql, type Kysely } from 'kysely';

const MAIL_KINDS = `'conversation_invitation', 'conversation_changed', 'conversation_cancelled', 'team_invitation',
  'team_changed', 'team_cancelled', 'team_consent_asked', 'reminder', 'glass_opened'`;

/** Tells live pages of a review that something of it changed. */
const told = (table: string, review: string) => `
create function app.${table}_told() returns trigger language plpgsql as $$
begin
  perform app.notify_live('review', ${review});
  return null;
end $$;
create trigger ${table}_told after insert or update or delete on ${table} for each row execute function app.${table}_told();
grant execute on function app.${table}_told to medhjul_app, medhjul_job;`;

/** The same columns in a decision as it is written and as the minutes keep it. */
const decisionColumns = `
  kind text not null check (kind in ('need', 'project')),
  element_id uuid references element (id),
  title text check (title <> '' and length(title) <= 200),
  target_group text check (target_group <> '' and length(target_group) <= 200),
  how_many text check (how_many in ('some', 'about_5', 'about_10', 'about_25', 'most')),
  due_on date,
  why text check (why <> '' and length(why) <= 1000),
  goal_id uuid references goal (id) on delete set null,
  learning_form text references learning_form (code),
  follow_up_person_id uuid references person (id) on delete set null,
  dots smallint,
  position smallint not null,
  check (element_id is not null or title is not null)`;
const DECISION = `kind, element_id, title, target_group, how_many, due_on, why, goal_id, learning_form, follow_up_person_id, dots, position`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (${MAIL_KINDS},
  'review_invitation', 'review_changed', 'review_cancelled', 'review_papers', 'med_input_asked', 'minutes_draft',
  'minutes_sent', 'minutes_received', 'review_reminder'));

alter table conversation_setting
  add column minutes_approval text not null default 'one_of_each' check (minutes_approval in ('one_of_each', 'majority_of_each')),
  add column review_due_month smallint not null default 11,
  add column review_due_day smallint not null default 30,
  add constraint conversation_setting_review_due check (case when review_due_month between 1 and 12
    then review_due_day between 1 and date_part('day', make_date(2001, review_due_month, 1) + interval '1 month - 1 day') else false end);
comment on column conversation_setting.minutes_approval is 'How both sides approve minutes: one member of each, or more than half of the seats of each.';
comment on column conversation_setting.review_due_month is 'By which day of the year every C-MED''s minutes are to be sent.';
grant update (minutes_approval, review_due_month, review_due_day) on conversation_setting to medhjul_app;

create table review (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committee (id),
  year smallint not null check (year between 2000 and 2200),
  state text not null default 'preparing' check (state in ('preparing', 'called', 'held', 'approving', 'approved', 'sent')),
  starts_at timestamptz,
  duration_minutes smallint check (duration_minutes between 15 and 480),
  place text check (place <> '' and length(place) <= 200),
  link text check (link ~ '^https://' and length(link) <= 500),
  note text check (note <> '' and length(note) <= 1000),
  invitation int not null default 0,
  input_due_on date,
  vote text not null default 'none' check (vote in ('none', 'open', 'closed')),
  number smallint not null default 1,
  correction text check (correction <> '' and length(correction) <= 500),
  opened_on date not null,
  held_on date,
  version int not null default 1,
  unique (committee_id, year),
  check ((starts_at is null) = (duration_minutes is null)),
  check (state <> 'called' or starts_at is not null),
  check ((correction is not null) = (number > 1))
);
comment on table review is 'A C-MED''s yearly review.';
comment on column review.invitation is 'The calendar''s SEQUENCE.';
comment on column review.number is 'Which version of the minutes is being written, or was sent last.';
comment on column review.correction is 'Why the version after the first is written.';
comment on column review.version is 'Of the meeting as the chair sets it.';

create table review_step (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id) on delete cascade,
  kind text not null check (kind in ('prepare', 'a_med_input', 'discuss', 'conclude', 'own')),
  title text check (title <> '' and length(title) <= 100),
  body text check (body <> '' and length(body) <= 1000),
  position smallint not null,
  is_left_out boolean not null default false,
  done_on date,
  check ((kind = 'own') = (title is not null)),
  check (kind = 'own' or done_on is null)
);
comment on table review_step is 'The shape that a committee gave its process. The minutes are no row: they come last and cannot be left out.';
create unique index review_step_once on review_step (review_id, kind) where kind <> 'own';
create index review_step_review on review_step (review_id);

create table agenda_item (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id) on delete cascade,
  kind text not null check (kind in ('goals', 'link', 'evaluation', 'last_decisions', 'wheel', 'inputs', 'decisions', 'own')),
  title text check (title <> '' and length(title) <= 200),
  body text not null default '' check (length(body) <= 4000),
  position smallint not null,
  version int not null default 1,
  minutes jsonb,
  minutes_version int not null default 0,
  check ((kind = 'own') = (title is not null)),
  check (octet_length(minutes::text) <= 100000)
);
comment on column agenda_item.title is 'Null for what every agenda begins with: the product names it in the reader''s language.';
comment on column agenda_item.minutes is 'The minutes on it, as a tree of rich text and never as HTML.';
create index agenda_item_review on agenda_item (review_id);

create table review_guest (
  review_id uuid not null references review (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  invited_on date not null,
  primary key (review_id, person_id)
);
create index review_guest_person on review_guest (person_id);

create table review_papers (
  review_id uuid not null references review (id) on delete cascade,
  number smallint not null,
  sent_at timestamptz not null,
  guests uuid[] not null default '{}',
  agenda jsonb not null,
  primary key (review_id, number)
);
comment on table review_papers is 'The agenda as it was sent to members and guests. It holds no cell of the statistics: each reader sees those that are theirs.';
comment on column review_papers.guests is 'To which guests it was addressed.';

create table review_decision (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id) on delete cascade,${decisionColumns},
  request_id uuid unique,
  version int not null default 1
);
comment on column review_decision.request_id is 'Made by the client: the same one again adds nothing more.';
comment on column review_decision.dots is 'The sum of all dots, written once when the vote closes, whereupon the single ones are gone.';
create index review_decision_review on review_decision (review_id);
create index review_decision_element on review_decision (element_id);
create index review_decision_goal on review_decision (goal_id);
create index review_decision_learning_form on review_decision (learning_form);
create index review_decision_person on review_decision (follow_up_person_id);

create table decision_dot (
  decision_id uuid not null references review_decision (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  dots smallint not null check (dots between 1 and 3),
  primary key (decision_id, person_id)
);
create index decision_dot_person on decision_dot (person_id);

create table decision_outcome (
  decision_id uuid primary key,
  status text not null check (status in ('under_way', 'done', 'dropped')),
  word text check (word <> '' and length(word) <= 500),
  noted_on date not null,
  version int not null default 1
);
comment on table decision_outcome is 'What became of a decision; it is no part of the minutes, and stays with sent ones where a correction leaves the decision out.';

create table med_input (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id) on delete cascade,
  committee_id uuid not null references committee (id),
  year smallint not null,
  due_on date,
  state text not null default 'open' check (state in ('open', 'sent')),
  efforts text not null default '' check (length(efforts) <= 4000),
  words text not null default '' check (length(words) <= 4000),
  answer text check (answer <> '' and length(answer) <= 1000),
  asked_on date,
  sent_at timestamptz,
  efforts_version int not null default 1,
  words_version int not null default 1,
  answer_version int not null default 1,
  unique (review_id, committee_id),
  check ((sent_at is not null) = (state = 'sent'))
);
comment on table med_input is 'What an A-MED sends to its C-MED.';
comment on column med_input.asked_on is 'Null where the A-MED began by itself.';
comment on column med_input.answer is 'What the C-MED answers.';
create index med_input_committee on med_input (committee_id);

create table med_need (
  id uuid primary key default gen_random_uuid(),
  input_id uuid not null references med_input (id) on delete cascade,
  element_id uuid not null references element (id),
  how_many text not null check (how_many in ('some', 'about_5', 'about_10', 'about_25', 'most')),
  note text check (note <> '' and length(note) <= 500),
  unique (input_id, element_id)
);
create index med_need_element on med_need (element_id);

create table med_measure (
  id uuid primary key default gen_random_uuid(),
  input_id uuid not null references med_input (id) on delete cascade,
  kind text not null check (kind in ('project', 'local_measure')),
  body text not null check (body <> '' and length(body) <= 500),
  position smallint not null
);
create index med_measure_input on med_measure (input_id);

create table minutes_version (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id) on delete cascade,
  committee_id uuid not null references committee (id),
  year smallint not null,
  number smallint not null,
  state text not null default 'approving' check (state in ('approving', 'approved', 'sent')),
  correction text,
  content jsonb not null,
  fingerprint text not null,
  proposed_at timestamptz not null,
  approved_at timestamptz,
  sent_at timestamptz,
  receipt int unique,
  unique (review_id, number),
  check ((approved_at is not null) = (state <> 'approving')),
  check ((sent_at is not null) = (state = 'sent') and (receipt is not null) = (state = 'sent'))
);
comment on table minutes_version is 'Minutes as they were put to approval, whole and unchanging; what was not sent may be taken back, what was sent stays.';
comment on column minutes_version.fingerprint is 'SHA-256 of the content''s and the decisions'' text, in hexadecimal.';
comment on column minutes_version.receipt is 'The number under which the training house received it.';
create index minutes_version_committee on minutes_version (committee_id);
create sequence minutes_receipt as int owned by minutes_version.receipt;

create table minutes_decision (
  version_id uuid not null references minutes_version (id) on delete cascade,
  decision_id uuid not null,${decisionColumns},
  primary key (version_id, decision_id)
);
comment on table minutes_decision is 'A decision as the minutes keep it, also where a correction takes it away.';
create index minutes_decision_decision on minutes_decision (decision_id);
create index minutes_decision_element on minutes_decision (element_id);
create index minutes_decision_goal on minutes_decision (goal_id);
create index minutes_decision_learning_form on minutes_decision (learning_form);
create index minutes_decision_person on minutes_decision (follow_up_person_id);

create table minutes_remark (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  body text not null check (body <> '' and length(body) <= 1000),
  written_at timestamptz not null,
  settled_at timestamptz
);
comment on table minutes_remark is 'A member''s remark on the draft, inside the committee alone; gone when the minutes are sent.';
create index minutes_remark_review on minutes_remark (review_id);
create index minutes_remark_person on minutes_remark (person_id);

create table minutes_approval (
  version_id uuid not null references minutes_version (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  side text not null check (side in ('management', 'employee')),
  approved_at timestamptz not null,
  primary key (version_id, person_id)
);
comment on column minutes_approval.side is 'Safety representatives stand on the employees'' side. Of no union anything is kept.';
create index minutes_approval_person on minutes_approval (person_id);

create table review_reminder (
  committee_id uuid not null references committee (id) on delete cascade,
  year smallint not null,
  reminded_on date not null,
  reminded_by uuid references person (id) on delete set null,
  primary key (committee_id, year, reminded_on)
);
create index review_reminder_by on review_reminder (reminded_by);

create table decision_naming (
  decision_id uuid primary key,
  element_id uuid not null references element (id),
  named_by uuid references person (id) on delete set null,
  named_at timestamptz not null
);
comment on table decision_naming is 'The competence that the training house reads in a sent decision that names none by itself: so it enters the proposals.';
create index decision_naming_element on decision_naming (element_id);
create index decision_naming_by on decision_naming (named_by);

-- The moves of packages/rules/src/review-state.ts; a test holds the two together.
create function app.review_moves() returns trigger language plpgsql as $$
begin
  if (old.state || ' ' || new.state) <> all (array['preparing called', 'called preparing', 'preparing held', 'called held',
      'held called', 'preparing approving', 'called approving', 'held approving', 'approving held', 'approving approved',
      'approved approving', 'approved held', 'approved sent', 'sent held']) then
    raise exception 'a review does not go from % to %', old.state, new.state using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger review_moves before update of state on review
  for each row when (old.state <> new.state) execute function app.review_moves();

-- What was put to approval is not changed, by nobody; what was sent is not taken away either.
create function app.minutes_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.state <> 'sent' then
    return old;
  end if;
  if tg_op = 'DELETE' or new.content <> old.content or new.fingerprint <> old.fingerprint or new.number <> old.number
      or new.review_id <> old.review_id or old.state = 'sent' then
    raise exception 'minutes stay as they are' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger minutes_stay before update or delete on minutes_version for each row execute function app.minutes_stay();

create function app.minutes_decision_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and (select v.state from minutes_version v where v.id = new.version_id) = 'approving' then
    return new;
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'follow_up_person_id' - 'goal_id') = (to_jsonb(old) - 'follow_up_person_id' - 'goal_id')
      and (new.follow_up_person_id is null or new.follow_up_person_id = old.follow_up_person_id)
      and (new.goal_id is null or new.goal_id = old.goal_id) then
    return new;
  end if;
  if tg_op = 'DELETE' and coalesce((select v.state from minutes_version v where v.id = old.version_id), '') <> 'sent' then
    return old;
  end if;
  raise exception 'minutes stay as they are' using errcode = 'MH001';
end $$;
comment on function app.minutes_decision_stays() is 'Only a person or a goal that is here no longer leaves it.';
create trigger minutes_decision_stays before insert or update or delete on minutes_decision
  for each row execute function app.minutes_decision_stays();

-- Waits for whoever just sends the minutes: then it is too late, and nothing is left behind.
create function app.remark_on_draft() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from review r where r.id = new.review_id and r.state in ('approving', 'approved') for share;
  if not found then
    raise exception 'there is no draft to remark on' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger remark_on_draft before insert on minutes_remark for each row execute function app.remark_on_draft();

-- Who is who today. A seat that ends loses access at once.
create function app.seat_committees(of_kind text, duties text[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct c.id), '{}') from committee_seat s join committee c on c.id = s.committee_id
    where s.person_id = app.person_id() and c.kind = of_kind and s.duty = any (duties)
      and app.holds(s.valid_from, s.valid_to, app.today()));
comment on function app.seat_committees(text, text[]) is 'Committees of a kind in which the viewer has one of these duties today.';

create function app.member_reviews() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from review
    where committee_id = any (app.seat_committees('c_med', '{member,chair,secretary}')));
create function app.steered_reviews() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from review where committee_id = any (app.seat_committees('c_med', '{chair,secretary}')));
create function app.open_reviews() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from review
    where id = any (app.member_reviews()) and state in ('preparing', 'called', 'held'));
comment on function app.open_reviews() is 'Where members write: before the minutes are put to approval.';
create function app.guest_reviews() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(r.id), '{}') from review_guest g join review r on r.id = g.review_id
    where g.person_id = app.person_id() and r.starts_at is not null and app.today() <= app.day_of(r.starts_at) + 14
      and exists (select from review_papers p where p.review_id = r.id and g.person_id = any (p.guests)));
comment on function app.guest_reviews() is 'Whose papers were addressed to the viewer, until 14 days after the meeting.';
create function app.guest_meetings() returns table (id uuid, committee_id uuid, year smallint, state text, starts_at timestamptz,
    duration_minutes smallint, place text, link text, note text, invitation int, held_on date, version int)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select r.id, r.committee_id, r.year, case when r.state in ('preparing', 'called') then r.state else 'held' end, r.starts_at,
    r.duration_minutes, r.place, r.link, r.note, r.invitation, r.held_on, r.version
  from review r where r.id = any (app.guest_reviews()) and r.id <> all (app.member_reviews());
end;
comment on function app.guest_meetings() is 'What who was invited learns of a review: the meeting, and nothing of what comes after it.';

create function app.reads_all_minutes() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.sees_all_centres() or app.has_role('administrator');
create function app.minutes_committees() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from committee where kind = 'c_med' and unit_id = any (app.own_centres()));
comment on function app.minutes_committees() is 'Matrix row 16: C-MEDs of the centres where the viewer works or sits.';

-- The units in which the viewer works, and those above.
create function app.units_of_work() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with recursive up as (
    select t.unit_id as id from employment_term t
      where t.person_id = app.person_id() and app.holds(t.valid_from, t.valid_to, app.today())
    union
    select v.parent_id from up join organisation_unit_version v on v.unit_id = up.id and app.holds(v.valid_from, v.valid_to, app.today())
      where v.parent_id is not null
  ) select coalesce(array_agg(id), '{}') from up;
end;

create function app.own_inputs() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(id), '{}') from med_input
    where committee_id = any (app.seat_committees('a_med', '{member,chair,secretary}')));
create function app.shared_inputs() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(i.id), '{}') from med_input i join committee c on c.id = i.committee_id
    where i.state = 'sent' and (i.review_id = any (app.member_reviews()) or c.unit_id = any (app.units_of_work())
      or c.unit_id = any (app.led_units())));
comment on function app.shared_inputs() is 'Matrix row 17: sent inputs of the own unit, of the part that one leads, and of the centre of whose C-MED one is a member.';
create function app.open_inputs() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(i.id), '{}') from med_input i join review r on r.id = i.review_id
    where i.id = any (app.own_inputs()) and i.state = 'open' and r.state in ('preparing', 'called', 'held'));

create function app.review_inputs(reviews uuid[]) returns table (review_id uuid, committee_id uuid, input_id uuid, is_sent boolean)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select i.review_id, i.committee_id, i.id, i.state = 'sent' from med_input i
    where i.review_id = any (reviews) and i.review_id = any (app.member_reviews()) and (i.asked_on is not null or i.state = 'sent');
end;
comment on function app.review_inputs(uuid[]) is 'Who was asked for input and who has sent it, for the C-MED''s members; nothing of what is being written.';

create function app.is_small_unit(unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return (select count(distinct t.person_id) < 10 from employment_term t
    where t.unit_id = any (app.units_below(array[unit])) and app.holds(t.valid_from, t.valid_to, app.today()));
comment on function app.is_small_unit(uuid) is 'Fewer than 10 people: of them only some or most may be told.';
create function app.how_many_holds(committee uuid, how_many text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return how_many is null or how_many in ('some', 'most') or not app.is_small_unit((select c.unit_id from committee c where c.id = committee));

create function app.decision_how_many() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not app.how_many_holds((select r.committee_id from review r where r.id = new.review_id), new.how_many) then
    raise exception 'too few people for a number' using errcode = 'MH003';
  end if;
  return new;
end $$;
create trigger decision_how_many before insert or update of how_many on review_decision
  for each row execute function app.decision_how_many();
create function app.need_how_many() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not app.how_many_holds((select i.committee_id from med_input i where i.id = new.input_id), new.how_many) then
    raise exception 'too few people for a number' using errcode = 'MH003';
  end if;
  return new;
end $$;
create trigger need_how_many before insert or update of how_many on med_need for each row execute function app.need_how_many();

-- Opens the year's review in the shape that the committee gave its last one.
create function app.open_review(committee uuid, for_year int) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  created uuid;
  latest uuid := (select r.id from review r where r.committee_id = committee order by r.year desc limit 1);
begin
  if committee <> all (app.seat_committees('c_med', '{chair,secretary}'))
      or for_year not between extract(year from app.today()) and extract(year from app.today()) + 1 then
    raise exception 'this review cannot be opened' using errcode = 'MH001';
  end if;
  insert into review (committee_id, year, opened_on) values (committee, for_year, app.today()) returning id into created;
  if latest is null then
    insert into review_step (review_id, kind, position)
      select created, kind, n from unnest(array['prepare', 'a_med_input', 'discuss', 'conclude']) with ordinality as step (kind, n);
  else
    insert into review_step (review_id, kind, title, body, position, is_left_out)
      select created, kind, title, body, position, is_left_out from review_step where review_id = latest;
  end if;
  insert into agenda_item (review_id, kind, position)
    select created, kind, n from unnest(array['last_decisions', 'goals', 'link', 'wheel', 'inputs', 'decisions', 'evaluation'])
      with ordinality as item (kind, n);
  return created;
end $$;

create function app.review_members(review uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return (select coalesce(array_agg(distinct s.person_id), '{}') from committee_seat s
    where s.committee_id = (select r.committee_id from review r where r.id = review_members.review)
      and app.holds(s.valid_from, s.valid_to, app.today()) and review = any (app.member_reviews()));
comment on function app.review_members(uuid) is 'Who sits in the committee today, for its members: to whom mails go.';
create function app.review_seats(review uuid) returns table (person_id uuid, side text, duty text)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select s.person_id, s.side, s.duty from committee_seat s
  where s.committee_id = (select r.committee_id from review r where r.id = review_seats.review)
    and app.holds(s.valid_from, s.valid_to, app.today()) and review = any (app.member_reviews());
end;
comment on function app.review_seats(uuid) is 'The same with side and duty: who stands in the minutes.';

-- Steps of the chair and the secretary that leave nothing else behind.
create function app.move_review(review uuid, target text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update review r set state = target, held_on = case when target = 'held' then coalesce(r.held_on, app.today()) else r.held_on end,
      starts_at = case when target = 'preparing' then null else r.starts_at end,
      duration_minutes = case when target = 'preparing' then null else r.duration_minutes end,
      invitation = r.invitation + case when target = 'preparing' then 1 else 0 end, version = r.version + 1
    where r.id = review and r.id = any (app.steered_reviews())
      and ((r.state || ' ' || target) in ('preparing called', 'called preparing', 'called held', 'held called')
        or r.state = 'preparing' and target = 'held' and exists (select from review_step s
          where s.review_id = r.id and s.kind = 'prepare' and s.is_left_out));
  if not found then
    raise exception 'this is not the chair''s move' using errcode = 'MH001';
  end if;
end $$;

create function app.ask_inputs(review uuid, due date) returns table (input_id uuid, people uuid[])
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare r review%rowtype;
begin
  select * into r from review x where x.id = ask_inputs.review and x.id = any (app.steered_reviews())
    and x.state in ('preparing', 'called', 'held') for update;
  if not found or due < app.today() then
    raise exception 'no input can be asked for' using errcode = 'MH001';
  end if;
  update review x set input_due_on = due where x.id = r.id;
  insert into med_input (review_id, committee_id, year, due_on, asked_on)
    select r.id, c.id, r.year, due, app.today() from committee c
    where c.kind = 'a_med' and c.unit_id = any (app.units_below(array[(select o.unit_id from committee o where o.id = r.committee_id)]))
      and exists (select from committee_seat s where s.committee_id = c.id and app.holds(s.valid_from, s.valid_to, app.today()))
    on conflict on constraint med_input_review_id_committee_id_key do update set due_on = excluded.due_on,
      asked_on = coalesce(med_input.asked_on, excluded.asked_on);
  return query select i.id, (select coalesce(array_agg(distinct s.person_id), '{}') from committee_seat s
      where s.committee_id = i.committee_id and app.holds(s.valid_from, s.valid_to, app.today()))
    from med_input i where i.review_id = r.id and i.state = 'open';
end $$;
comment on function app.ask_inputs(uuid, date) is 'Asks every A-MED of the centre, or sets another date; tells whom to write to.';

create function app.begin_input(committee uuid, for_year int) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare found_id uuid;
begin
  insert into med_input (review_id, committee_id, year, due_on)
    select r.id, committee, r.year, r.input_due_on from review r join committee c on c.id = r.committee_id
    where r.year = for_year and r.state in ('preparing', 'called', 'held') and committee = any (app.seat_committees('a_med', '{member,chair,secretary}'))
      and (select a.unit_id from committee a where a.id = begin_input.committee) = any (app.units_below(array[c.unit_id]))
    on conflict on constraint med_input_review_id_committee_id_key do update set year = excluded.year
    returning id into found_id;
  if found_id is null then
    raise exception 'there is no review to send input to' using errcode = 'MH001';
  end if;
  return found_id;
end $$;

create function app.inputs_to_begin() returns table (committee_id uuid, for_year smallint)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select a.id, r.year from committee a join committee c on c.kind = 'c_med' and a.unit_id = any (app.units_below(array[c.unit_id]))
    join review r on r.committee_id = c.id and r.state in ('preparing', 'called', 'held')
    where a.id = any (app.seat_committees('a_med', '{member,chair,secretary}'))
      and not exists (select from med_input i where i.review_id = r.id and i.committee_id = a.id);
end;
comment on function app.inputs_to_begin() is 'The viewer''s A-MEDs without an input to a review that is still being written, which they do not read themselves.';
create function app.input_receivers(inputs uuid[]) returns table (input_id uuid, committee_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select i.id, r.committee_id from med_input i join review r on r.id = i.review_id
    where i.id = any (inputs) and (i.id = any (app.own_inputs()) or i.id = any (app.shared_inputs()));
end;
comment on function app.input_receivers(uuid[]) is 'To which C-MED an input goes, for who reads it.';

create function app.send_input(input uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update med_input i set state = 'sent', sent_at = app.now()
    where i.id = input and i.id = any (app.open_inputs()) and i.committee_id = any (app.seat_committees('a_med', '{chair,secretary}'));
  if not found then
    raise exception 'this is not the chair''s to send' using errcode = 'MH001';
  end if;
end $$;

create function app.own_decision_dots(decisions uuid[]) returns table (decision_id uuid, dots smallint)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select d.decision_id, d.dots from decision_dot d where d.person_id = app.person_id() and d.decision_id = any (decisions);
end;

create function app.place_decision_dots(decision uuid, placed int) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare of_review uuid := (select d.review_id from review_decision d where d.id = decision);
begin
  perform pg_advisory_xact_lock(hashtextextended('decision_dot' || app.person_id()::text || of_review::text, 0));
  if of_review is null or not exists (select from review r where r.id = of_review and r.vote = 'open' and r.id = any (app.open_reviews())) then
    raise exception 'no dots can be placed here' using errcode = 'MH001';
  end if;
  delete from decision_dot d where d.decision_id = decision and d.person_id = app.person_id();
  if placed > 0 then
    insert into decision_dot (decision_id, person_id, dots) values (decision, app.person_id(), placed);
  end if;
  if (select sum(d.dots) from decision_dot d join review_decision x on x.id = d.decision_id
      where d.person_id = app.person_id() and x.review_id = of_review) > 3 then
    raise exception 'more dots than one has' using errcode = 'MH002';
  end if;
end $$;

-- While it is open nobody learns a sum; closed, the single dots are gone. Members who left since do not count.
create function app.turn_vote(review uuid, target text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update review r set vote = target where r.id = review and r.id = any (app.steered_reviews()) and r.state in ('preparing', 'called', 'held')
    and (r.vote || ' ' || target) in ('none open', 'open closed', 'closed open');
  if not found then
    raise exception 'the vote does not go there' using errcode = 'MH001';
  end if;
  update review_decision d set version = d.version + 1, dots = case when target = 'closed' then (
      select coalesce(sum(v.dots), 0) from decision_dot v where v.decision_id = d.id and v.person_id = any (app.review_members(review))) end
    where d.review_id = review;
  delete from decision_dot v using review_decision d where d.id = v.decision_id and d.review_id = review;
end $$;

-- Puts the minutes to approval, whole: with the decisions as they are now.
create function app.propose_minutes(review uuid, with_content jsonb) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  r review%rowtype;
  created uuid;
begin
  select * into r from review x where x.id = propose_minutes.review and x.id = any (app.steered_reviews()) for update;
  if not found or r.vote = 'open' or not (r.state = 'held' or r.state in ('preparing', 'called') and exists (
      select from review_step s where s.review_id = r.id and s.kind = 'discuss' and s.is_left_out)) then
    raise exception 'there are no minutes to put to approval' using errcode = 'MH001';
  end if;
  insert into minutes_version (review_id, committee_id, year, number, correction, content, fingerprint, proposed_at)
    values (r.id, r.committee_id, r.year, r.number, r.correction, with_content,
      encode(sha256(convert_to(with_content::text || coalesce((select string_agg((to_jsonb(d) - 'version')::text, '' order by d.position, d.id)
        from review_decision d where d.review_id = r.id), ''), 'UTF8')), 'hex'), app.now())
    returning id into created;
  insert into minutes_decision (version_id, decision_id, ${DECISION})
    select created, d.id, ${DECISION} from review_decision d where d.review_id = r.id;
  update review x set state = 'approving' where x.id = r.id;
  return created;
end $$;

create function app.take_back_minutes(review uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update review r set state = 'held', held_on = coalesce(r.held_on, app.today())
    where r.id = review and r.id = any (app.steered_reviews()) and r.state in ('approving', 'approved');
  if not found then
    raise exception 'there is nothing to take back' using errcode = 'MH001';
  end if;
  delete from minutes_version v using review r where r.id = review and v.review_id = r.id and v.number = r.number and v.state <> 'sent';
end $$;

-- How many approvals each side lacks, of those who sit today. Who sits on both sides stands on the employees'.
create function app.lacking_approvals(version uuid) returns table (side text, approvals int)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select sides.side, (case when (select s.minutes_approval from conversation_setting s) = 'majority_of_each'
      then count(distinct seat.person_id) / 2 + 1 else 1 end - count(distinct a.person_id))::int as approvals
  from minutes_version v cross join (values ('management'), ('employee')) as sides (side)
    left join committee_seat seat on seat.committee_id = v.committee_id and (seat.side = 'management') = (sides.side = 'management')
      and app.holds(seat.valid_from, seat.valid_to, app.today())
    left join minutes_approval a on a.version_id = v.id and a.person_id = seat.person_id and a.side = sides.side
  where v.id = lacking_approvals.version
  group by sides.side
  having case when (select s.minutes_approval from conversation_setting s) = 'majority_of_each'
      then count(distinct seat.person_id) / 2 + 1 else 1 end > count(distinct a.person_id);
end;
create function app.missing_approvals(version uuid) returns table (side text, approvals int)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select lacking.side, lacking.approvals from app.lacking_approvals(version) lacking
  where exists (select from minutes_version v where v.id = version and v.state = 'approving' and v.review_id = any (app.member_reviews()));
end;
comment on function app.missing_approvals(uuid) is 'The same for members, while it is put to approval.';

-- With the fingerprint of what one has read: nobody approves what was changed meanwhile.
create function app.approve_minutes(version uuid, of_fingerprint text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare v minutes_version%rowtype;
begin
  perform from review r where r.id = (select x.review_id from minutes_version x where x.id = approve_minutes.version) for update;
  select * into v from minutes_version x where x.id = version and x.review_id = any (app.member_reviews());
  if not found or v.state <> 'approving' or v.fingerprint <> of_fingerprint then
    raise exception 'there is nothing to approve' using errcode = 'MH001';
  end if;
  insert into minutes_approval (version_id, person_id, side, approved_at)
    select v.id, app.person_id(), min(case when s.side = 'management' then 'management' else 'employee' end), app.now()
    from committee_seat s where s.committee_id = v.committee_id and s.person_id = app.person_id()
      and app.holds(s.valid_from, s.valid_to, app.today())
    on conflict (version_id, person_id) do update set side = excluded.side, approved_at = excluded.approved_at;
  if not exists (select from app.lacking_approvals(v.id)) then
    update minutes_version x set state = 'approved', approved_at = app.now() where x.id = v.id;
    update review r set state = 'approved' where r.id = v.review_id;
  end if;
end $$;

create function app.withdraw_approval(version uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare v minutes_version%rowtype;
begin
  perform from review r where r.id = (select x.review_id from minutes_version x where x.id = withdraw_approval.version) for update;
  select * into v from minutes_version x where x.id = version and x.review_id = any (app.member_reviews());
  delete from minutes_approval a where a.version_id = v.id and a.person_id = app.person_id() and v.state in ('approving', 'approved');
  if not found then
    raise exception 'there is nothing to withdraw' using errcode = 'MH001';
  end if;
  if v.state = 'approved' and exists (select from app.lacking_approvals(v.id)) then
    update minutes_version x set state = 'approving', approved_at = null where x.id = v.id;
    update review r set state = 'approving' where r.id = v.review_id;
  end if;
end $$;

create function app.hand_over_minutes(version uuid, at timestamptz) returns table (version_id uuid, committee text, for_year smallint,
    receipt int, members uuid[], training_house uuid[])
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from review r where r.id = (select v.review_id from minutes_version v where v.id = hand_over_minutes.version) for update;
  update minutes_version v set state = 'sent', sent_at = at, receipt = nextval('minutes_receipt')
    where v.id = version and v.state = 'approved';
  if not found then
    return;
  end if;
  update review r set state = 'sent' from minutes_version v where v.id = hand_over_minutes.version and r.id = v.review_id;
  delete from minutes_remark m using minutes_version v where v.id = version and m.review_id = v.review_id;
  return query select v.id, c.name, v.year, v.receipt,
      (select coalesce(array_agg(distinct s.person_id), '{}') from committee_seat s
        where s.committee_id = v.committee_id and app.holds(s.valid_from, s.valid_to, app.today())),
      (select coalesce(array_agg(distinct g.person_id), '{}') from role_grant g
        where g.role = 'training_house' and app.holds(g.valid_from, g.valid_to, app.today()))
    from minutes_version v join committee c on c.id = v.committee_id where v.id = version;
end $$;
comment on function app.hand_over_minutes(uuid, timestamptz) is 'Sends approved minutes to the training house, once, and tells whom to write to. For the two functions below alone.';

create function app.send_minutes(version uuid) returns table (version_id uuid, committee text, for_year smallint,
    receipt int, members uuid[], training_house uuid[])
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from minutes_version v where v.id = version and v.state = 'approved' and v.review_id = any (app.steered_reviews())) then
    raise exception 'these minutes are not the chair''s to send' using errcode = 'MH001';
  end if;
  return query select * from app.hand_over_minutes(version, app.now());
end $$;

create function app.send_approved_minutes(at timestamptz) returns table (version_id uuid, committee text, for_year smallint,
    receipt int, members uuid[], training_house uuid[])
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  return query select sent.* from (select v.id from minutes_version v
      where v.state = 'approved' and app.day_of(v.approved_at) < app.today() order by v.approved_at) due
    cross join lateral app.hand_over_minutes(due.id, at) sent;
  -- A seat that ended or a rule that was set anew may leave nothing lacking though nobody approved since.
  perform from review r join minutes_version v on v.review_id = r.id
    where v.state = 'approving' and not exists (select from app.lacking_approvals(v.id)) for update of r;
  with complete as (
    update minutes_version v set state = 'approved', approved_at = at
      where v.state = 'approving' and not exists (select from app.lacking_approvals(v.id)) returning v.review_id)
  update review r set state = 'approved' from complete where r.id = complete.review_id;
end $$;
comment on function app.send_approved_minutes(timestamptz) is 'For the daily job: what both sides approved goes on the next day, if nobody sent it or took it back.';

create function app.correct_minutes(review uuid, because text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update review r set state = 'held', number = r.number + 1, correction = because
    where r.id = review and r.id = any (app.steered_reviews()) and r.state = 'sent';
  if not found then
    raise exception 'there is nothing to correct' using errcode = 'MH001';
  end if;
end $$;

-- R11: how far every review is, live, and nothing of what is in it.
create function app.review_board(for_year int) returns table (committee_id uuid, review_id uuid, state text, meets_on date, held_on date,
    approved_on date, sent_on date, number smallint, sent_number smallint, reminded_on date)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select c.id, r.id, coalesce(r.state, 'not_begun'), app.day_of(r.starts_at), r.held_on, app.day_of(now_on.approved_at),
    app.day_of(last_sent.sent_at), r.number, last_sent.number,
    (select max(m.reminded_on) from review_reminder m where m.committee_id = c.id and m.year = for_year)
  from committee c
    left join review r on r.committee_id = c.id and r.year = for_year
    left join minutes_version now_on on now_on.review_id = r.id and now_on.number = r.number
    left join lateral (select v.number, v.sent_at from minutes_version v where v.review_id = r.id and v.state = 'sent'
      order by v.number desc limit 1) last_sent on true
  where c.kind = 'c_med' and app.has_role('training_house');
end;

create function app.remind_committee(committee uuid, for_year int) returns uuid[]
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not app.has_role('training_house') or not exists (select from committee c where c.id = committee and c.kind = 'c_med')
      or exists (select from minutes_version v where v.committee_id = committee and v.year = for_year and v.state = 'sent') then
    raise exception 'there is nobody to remind' using errcode = 'MH001';
  end if;
  insert into review_reminder (committee_id, year, reminded_on, reminded_by) values (committee, for_year, app.today(), app.person_id());
  return (select coalesce(array_agg(distinct s.person_id), '{}') from committee_seat s where s.committee_id = committee
    and s.duty in ('chair', 'secretary') and app.holds(s.valid_from, s.valid_to, app.today()));
end $$;
comment on function app.remind_committee(uuid, int) is 'Notes a reminder, one a day, and tells whom to write to.';

alter table review enable row level security;
create policy review_read on review for select to medhjul_app using (id = any ((select app.member_reviews())::uuid[]));
create policy review_call on review for update to medhjul_app using (
  id = any ((select app.steered_reviews())::uuid[]) and state in ('preparing', 'called', 'held'));
grant select on review to medhjul_app;
grant update (starts_at, duration_minutes, place, link, note, invitation, version) on review to medhjul_app;

alter table review_step enable row level security;
create policy review_step_read on review_step for select to medhjul_app using (review_id = any ((select app.member_reviews())::uuid[]));
create policy review_step_write on review_step for all to medhjul_app using (
  review_id = any ((select app.steered_reviews())::uuid[]) and review_id = any ((select app.open_reviews())::uuid[]));
grant select, insert (review_id, kind, title, body, position), update (title, body, position, is_left_out, done_on), delete on review_step to medhjul_app;
-- The standard steps are left out, not taken away.
create policy review_step_own on review_step as restrictive for delete to medhjul_app using (kind = 'own');
create policy review_step_own_add on review_step as restrictive for insert to medhjul_app with check (kind = 'own');

alter table agenda_item enable row level security;
create policy agenda_item_read on agenda_item for select to medhjul_app using (review_id = any ((select app.member_reviews())::uuid[]));
create policy agenda_item_add on agenda_item for insert to medhjul_app with check (
  review_id = any ((select app.steered_reviews())::uuid[]) and review_id = any ((select app.open_reviews())::uuid[]));
create policy agenda_item_change on agenda_item for update to medhjul_app using (review_id = any ((select app.open_reviews())::uuid[]));
create policy agenda_item_remove on agenda_item for delete to medhjul_app using (
  review_id = any ((select app.steered_reviews())::uuid[]) and review_id = any ((select app.open_reviews())::uuid[]));
grant select, insert (review_id, kind, title, body, position),
  update (title, body, position, version, minutes, minutes_version), delete on agenda_item to medhjul_app;

alter table review_guest enable row level security;
create policy review_guest_read on review_guest for select to medhjul_app using (
  review_id = any ((select app.member_reviews())::uuid[]) or person_id = (select app.person_id()));
create policy review_guest_add on review_guest for insert to medhjul_app with check (
  review_id = any ((select app.steered_reviews())::uuid[]) and review_id = any ((select app.open_reviews())::uuid[]));
create policy review_guest_remove on review_guest for delete to medhjul_app using (
  review_id = any ((select app.steered_reviews())::uuid[]) and review_id = any ((select app.open_reviews())::uuid[]));
grant select, insert, delete on review_guest to medhjul_app;

alter table review_papers enable row level security;
create policy review_papers_read on review_papers for select to medhjul_app using (
  review_id = any ((select app.member_reviews())::uuid[])
  or (select app.person_id()) = any (guests) and review_id = any ((select app.guest_reviews())::uuid[]));
create policy review_papers_send on review_papers for insert to medhjul_app with check (
  review_id = any ((select app.steered_reviews())::uuid[]) and review_id = any ((select app.open_reviews())::uuid[])
  and guests <@ (select coalesce(array_agg(g.person_id), '{}') from review_guest g where g.review_id = review_papers.review_id));
grant select, insert on review_papers to medhjul_app;

alter table review_decision enable row level security;
create policy review_decision_read on review_decision for select to medhjul_app using (review_id = any ((select app.member_reviews())::uuid[]));
create policy review_decision_write on review_decision for all to medhjul_app using (review_id = any ((select app.open_reviews())::uuid[]));
grant select, insert (review_id, kind, element_id, title, target_group, how_many, due_on, why, goal_id, learning_form, follow_up_person_id, position, request_id),
  update (kind, element_id, title, target_group, how_many, due_on, why, goal_id, learning_form, follow_up_person_id, position, version),
  delete on review_decision to medhjul_app;

-- No right at all to single dots: see the votes of a team.
alter table decision_dot enable row level security;
create policy decision_dot_by_functions_only on decision_dot for select to medhjul_app using (false);

alter table med_input enable row level security;
create policy med_input_read on med_input for select to medhjul_app using (
  id = any ((select app.own_inputs())::uuid[]) or id = any ((select app.shared_inputs())::uuid[]));
create policy med_input_write on med_input for update to medhjul_app using (
  id = any ((select app.open_inputs())::uuid[]) or state = 'sent' and review_id = any ((select app.steered_reviews())::uuid[]));
grant select, update (efforts, words, answer, efforts_version, words_version, answer_version) on med_input to medhjul_app;
-- The A-MED writes what it sends, the C-MED what it answers.
create function app.input_sides() returns trigger language plpgsql as $$
begin
  if old.state = 'sent' and (new.efforts <> old.efforts or new.words <> old.words)
      or old.state = 'open' and new.answer is distinct from old.answer then
    raise exception 'this is the other committee''s to write' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger input_sides before update on med_input for each row execute function app.input_sides();

alter table med_need enable row level security;
create policy med_need_read on med_need for select to medhjul_app using (
  input_id = any ((select app.own_inputs())::uuid[]) or input_id = any ((select app.shared_inputs())::uuid[]));
create policy med_need_write on med_need for all to medhjul_app using (input_id = any ((select app.open_inputs())::uuid[]));
grant select, insert (input_id, element_id, how_many, note), update (how_many, note), delete on med_need to medhjul_app;
alter table med_measure enable row level security;
create policy med_measure_read on med_measure for select to medhjul_app using (
  input_id = any ((select app.own_inputs())::uuid[]) or input_id = any ((select app.shared_inputs())::uuid[]));
create policy med_measure_write on med_measure for all to medhjul_app using (input_id = any ((select app.open_inputs())::uuid[]));
grant select, insert (input_id, kind, body, position), update (kind, body, position), delete on med_measure to medhjul_app;

alter table minutes_version enable row level security;
create policy minutes_version_read on minutes_version for select to medhjul_app using (
  review_id = any ((select app.member_reviews())::uuid[]) or state = 'sent' and ((select app.reads_all_minutes())
    or committee_id = any ((select app.minutes_committees())::uuid[])));
grant select on minutes_version to medhjul_app;

alter table minutes_decision enable row level security;
create policy minutes_decision_read on minutes_decision for select to medhjul_app using (exists (
  select from minutes_version v where v.id = minutes_decision.version_id));
grant select on minutes_decision to medhjul_app;

alter table minutes_approval enable row level security;
create policy minutes_approval_read on minutes_approval for select to medhjul_app using (exists (
  select from minutes_version v where v.id = minutes_approval.version_id and v.review_id = any ((select app.member_reviews())::uuid[])));
grant select on minutes_approval to medhjul_app;

alter table minutes_remark enable row level security;
create policy minutes_remark_read on minutes_remark for select to medhjul_app using (review_id = any ((select app.member_reviews())::uuid[]));
create policy minutes_remark_add on minutes_remark for insert to medhjul_app with check (
  review_id = any ((select app.member_reviews())::uuid[]) and person_id = (select app.person_id()) and written_at = (select app.now()));
create policy minutes_remark_settle on minutes_remark for update to medhjul_app using (
  review_id = any ((select app.steered_reviews())::uuid[]));
create policy minutes_remark_remove on minutes_remark for delete to medhjul_app using (
  review_id = any ((select app.member_reviews())::uuid[]) and person_id = (select app.person_id()));
grant select, insert (review_id, person_id, body, written_at), update (settled_at), delete on minutes_remark to medhjul_app;

alter table decision_outcome enable row level security;
create policy decision_outcome_read on decision_outcome for select to medhjul_app using (
  exists (select from review_decision d where d.id = decision_outcome.decision_id)
  or exists (select from minutes_decision d where d.decision_id = decision_outcome.decision_id));
create policy decision_outcome_write on decision_outcome for all to medhjul_app using (
  exists (select from review_decision d where d.id = decision_outcome.decision_id));
grant select, insert (decision_id, status, word, noted_on), update (status, word, noted_on, version), delete on decision_outcome to medhjul_app;

alter table review_reminder enable row level security;
create policy review_reminder_read on review_reminder for select to medhjul_app using (
  (select app.has_role('training_house')) or committee_id = any ((select app.seat_committees('c_med', '{chair,secretary}'))::uuid[]));
grant select on review_reminder to medhjul_app;

alter table decision_naming enable row level security;
create policy decision_naming_read on decision_naming for select to medhjul_app using (
  exists (select from minutes_decision d where d.decision_id = decision_naming.decision_id));
create policy decision_naming_write on decision_naming for all to medhjul_app using ((select app.has_role('training_house')))
  with check ((select app.has_role('training_house')) and named_by = (select app.person_id()) and named_at = (select app.now())
    and exists (select from minutes_decision d join minutes_version v on v.id = d.version_id
      where d.decision_id = decision_naming.decision_id and v.state = 'sent' and d.element_id is null));
grant select, insert, update (element_id, named_by, named_at), delete on decision_naming to medhjul_app;
${told('review', 'coalesce(new.id, old.id)')}
${['review_step', 'agenda_item', 'review_guest', 'review_papers', 'review_decision', 'minutes_remark', 'minutes_version'].map((table) => told(table, 'coalesce(new.review_id, old.review_id)')).join('\n')}
${told('minutes_approval', '(select v.review_id from minutes_version v where v.id = coalesce(new.version_id, old.version_id))')}
-- What became of earlier decisions is told where the committee looks at them now.
create function app.decision_outcome_told() returns trigger language plpgsql as $$
begin
  perform app.notify_live('review', later.id) from review_decision d join review r on r.id = d.review_id
    join review later on later.committee_id = r.committee_id and later.year >= r.year
    where d.id = coalesce(new.decision_id, old.decision_id);
  return null;
end $$;
create trigger decision_outcome_told after insert or update or delete on decision_outcome
  for each row execute function app.decision_outcome_told();
grant execute on function app.decision_outcome_told to medhjul_app, medhjul_job;
-- An input is its A-MED's own until it is sent.
create function app.med_input_told() returns trigger language plpgsql as $$
begin
  if new.state = 'sent' then
    perform app.notify_live('review', new.review_id);
  end if;
  return null;
end $$;
create trigger med_input_told after update on med_input for each row execute function app.med_input_told();

grant execute on function app.seat_committees, app.member_reviews, app.steered_reviews, app.open_reviews, app.guest_reviews,
  app.reads_all_minutes, app.minutes_committees, app.units_of_work, app.own_inputs, app.shared_inputs, app.open_inputs,
  app.is_small_unit, app.review_inputs, app.guest_meetings, app.open_review, app.review_members, app.review_seats, app.move_review, app.ask_inputs, app.begin_input, app.inputs_to_begin, app.input_receivers, app.send_input,
  app.own_decision_dots, app.place_decision_dots, app.turn_vote, app.propose_minutes, app.take_back_minutes, app.missing_approvals, app.approve_minutes,
  app.withdraw_approval, app.send_minutes, app.correct_minutes, app.review_board, app.remind_committee, app.review_moves,
  app.minutes_stay, app.minutes_decision_stays, app.remark_on_draft, app.decision_how_many, app.need_how_many, app.input_sides, app.med_input_told to medhjul_app;
grant execute on function app.send_approved_minutes to medhjul_job;
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
drop table decision_naming, review_reminder, minutes_approval, minutes_remark, minutes_decision, minutes_version, med_measure,
  med_need, med_input, decision_outcome, decision_dot, review_decision, review_papers, review_guest, agenda_item, review_step,
  review cascade;
drop function if exists app.review_told, app.review_step_told, app.agenda_item_told, app.review_guest_told, app.review_decision_told,
  app.minutes_remark_told, app.minutes_version_told, app.minutes_approval_told, app.med_input_told, app.review_papers_told, app.decision_outcome_told, app.review_inputs, app.input_sides,
  app.remind_committee, app.review_board, app.correct_minutes, app.send_approved_minutes, app.send_minutes, app.hand_over_minutes,
  app.withdraw_approval, app.approve_minutes, app.missing_approvals, app.lacking_approvals, app.take_back_minutes, app.propose_minutes, app.turn_vote,
  app.place_decision_dots, app.own_decision_dots, app.send_input, app.inputs_to_begin, app.input_receivers, app.begin_input, app.ask_inputs, app.move_review,
  app.review_seats, app.review_members, app.open_review, app.need_how_many, app.decision_how_many, app.how_many_holds, app.is_small_unit,
  app.open_inputs, app.shared_inputs, app.own_inputs, app.units_of_work, app.minutes_committees, app.reads_all_minutes,
  app.guest_meetings, app.guest_reviews, app.open_reviews, app.steered_reviews, app.member_reviews, app.seat_committees,
  app.remark_on_draft, app.minutes_decision_stays, app.minutes_stay, app.review_moves;
delete from mail where kind not in (${MAIL_KINDS});
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (${MAIL_KINDS}));
alter table conversation_setting drop column minutes_approval, drop column review_due_month, drop column review_due_day;
reset role;
`,
    )
    .execute(db);
}
