-- What the migrations make, written by npm run effects: do not edit.

-- Roles
medhjul_app nologin inherit
medhjul_import nologin inherit
medhjul_job nologin inherit
medhjul_owner nologin inherit
medhjul_session nologin inherit

-- Schemas
app · owner medhjul_owner · medhjul_app=usage, medhjul_import=usage, medhjul_job=usage, medhjul_release=usage, medhjul_session=usage
public · owner the database's · medhjul_app=usage, medhjul_import=usage, medhjul_job=usage, medhjul_owner=create, medhjul_owner=usage, medhjul_release=usage, medhjul_session=usage

-- Extensions
btree_gist

-- Tables

activity · owner medhjul_owner · row level security
  comment What is added to the annual wheel by hand; all else in it is derived from where it happens.
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  scope text not null · grant medhjul_app=insert
  unit_id uuid · grant medhjul_app=insert
    comment The centre to which it belongs.
  person_id uuid · grant medhjul_app=insert
    comment Who added it for oneself: nobody else reads it.
  kind text not null · grant medhjul_app=insert+update
  title text not null · grant medhjul_app=insert+update
  first_on date not null · grant medhjul_app=insert+update
  last_on date not null · grant medhjul_app=insert+update
  is_yearly boolean not null · grant medhjul_app=insert+update
  changed_at timestamp with time zone not null · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  constraint activity_check CHECK ((((unit_id IS NOT NULL) = (scope = 'centre'::text)) AND ((person_id IS NOT NULL) = (scope = 'person'::text))))
  constraint activity_check1 CHECK (((last_on >= first_on) AND (last_on <= (first_on + 364))))
  constraint activity_kind_check CHECK ((kind = ANY (ARRAY['budget'::text, 'survey'::text, 'plan_revision'::text, 'own'::text])))
  constraint activity_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint activity_pkey PRIMARY KEY (id)
  constraint activity_scope_check CHECK ((scope = ANY (ARRAY['municipality'::text, 'centre'::text, 'person'::text])))
  constraint activity_title_check CHECK (((title <> ''::text) AND (length(title) <= 100)))
  constraint activity_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE INDEX activity_person ON public.activity USING btree (person_id)
  CREATE INDEX activity_unit ON public.activity USING btree (unit_id)
  policy activity_read for select to medhjul_app using 
CASE scope
    WHEN 'municipality'::text THEN (( SELECT app.person_id() AS person_id) IS NOT NULL)
    WHEN 'centre'::text THEN (unit_id = ANY (( SELECT app.calendar_centres() AS calendar_centres)::uuid[]))
    ELSE (person_id = ( SELECT app.person_id() AS person_id))
END
  policy activity_write for all to medhjul_app using 
CASE scope
    WHEN 'municipality'::text THEN (( SELECT app.has_role('training_house'::text) AS has_role) OR ( SELECT app.has_role('administrator'::text) AS has_role))
    WHEN 'centre'::text THEN (unit_id = ANY (( SELECT app.calendar_written_centres() AS calendar_written_centres)::uuid[]))
    ELSE (person_id = ( SELECT app.person_id() AS person_id))
END

agenda_item · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  review_id uuid not null · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert
  title text · grant medhjul_app=insert+update
    comment Null for what every agenda begins with: the product names it in the reader's language.
  body text not null default ''::text · grant medhjul_app=insert+update
  position smallint not null · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  minutes jsonb · grant medhjul_app=update
    comment The minutes on it, as a tree of rich text and never as HTML.
  minutes_version integer not null default 0 · grant medhjul_app=update
  constraint agenda_item_body_check CHECK ((length(body) <= 4000))
  constraint agenda_item_check CHECK (((kind = 'own'::text) = (title IS NOT NULL)))
  constraint agenda_item_kind_check CHECK ((kind = ANY (ARRAY['goals'::text, 'link'::text, 'evaluation'::text, 'last_decisions'::text, 'wheel'::text, 'inputs'::text, 'decisions'::text, 'own'::text])))
  constraint agenda_item_minutes_check CHECK ((octet_length((minutes)::text) <= 100000))
  constraint agenda_item_pkey PRIMARY KEY (id)
  constraint agenda_item_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  constraint agenda_item_title_check CHECK (((title <> ''::text) AND (length(title) <= 200)))
  CREATE INDEX agenda_item_review ON public.agenda_item USING btree (review_id)
  CREATE TRIGGER agenda_item_told AFTER INSERT OR DELETE OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION app.agenda_item_told()
  policy agenda_item_add for insert to medhjul_app with check ((review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[])))
  policy agenda_item_change for update to medhjul_app using (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[]))
  policy agenda_item_read for select to medhjul_app using (review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[]))
  policy agenda_item_remove for delete to medhjul_app using ((review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[])))

calendar_feed · owner medhjul_owner · row level security
  comment A private link under which a calendar program reads somebody's wheel, under that person's own rights.
  grant medhjul_app=delete
  person_id uuid not null · grant medhjul_app=insert+select
  scope text not null · grant medhjul_app=insert+select
  unit_id uuid · grant medhjul_app=insert+select
  token_hash bytea not null · grant medhjul_app=insert
    comment SHA-256 of the link's secret: a leaked table opens no feed.
  language text not null · grant medhjul_app=insert+select
  created_on date not null · grant medhjul_app=insert+select
  fetched_on date · grant medhjul_app=select
  constraint calendar_feed_check CHECK (((unit_id IS NOT NULL) = (scope = 'centre'::text)))
  constraint calendar_feed_language_check CHECK ((language = ANY (ARRAY['da'::text, 'nb'::text, 'en'::text])))
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint calendar_feed_person_id_scope_unit_id_key UNIQUE NULLS NOT DISTINCT (person_id, scope, unit_id)
  constraint calendar_feed_scope_check CHECK ((scope = ANY (ARRAY['municipality'::text, 'centre'::text, 'person'::text])))
  constraint calendar_feed_token_hash_check CHECK ((length(token_hash) = 32))
  constraint calendar_feed_token_hash_key UNIQUE (token_hash)
  constraint calendar_feed_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE INDEX calendar_feed_unit ON public.calendar_feed USING btree (unit_id)
  policy calendar_feed_centre for insert restrictive to medhjul_app with check ((unit_id IS NULL) OR (unit_id = ANY (( SELECT app.calendar_centres() AS calendar_centres)::uuid[])))
  policy calendar_feed_own for all to medhjul_app using (person_id = ( SELECT app.person_id() AS person_id))

committee · owner medhjul_owner
  comment open: committees and the unit they are for, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  code text not null
  kind text not null
  name text not null
  unit_id uuid not null
  constraint committee_code_key UNIQUE (code)
  constraint committee_kind_check CHECK ((kind = ANY (ARRAY['h_med'::text, 'c_med'::text, 'a_med'::text])))
  constraint committee_name_check CHECK ((name <> ''::text))
  constraint committee_pkey PRIMARY KEY (id)
  constraint committee_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE INDEX committee_unit ON public.committee USING btree (unit_id)

committee_seat · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  committee_id uuid not null
  person_id uuid not null
  side text not null
  duty text not null
  valid_from date not null
  valid_to date
  constraint committee_seat_check CHECK ((valid_to > valid_from))
  constraint committee_seat_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id) ON DELETE CASCADE
  constraint committee_seat_duty_check CHECK ((duty = ANY (ARRAY['member'::text, 'chair'::text, 'secretary'::text])))
  constraint committee_seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint committee_seat_pkey PRIMARY KEY (committee_id, person_id, valid_from)
  constraint committee_seat_side_check CHECK ((side = ANY (ARRAY['management'::text, 'employee'::text, 'safety'::text])))
  CREATE INDEX committee_seat_person ON public.committee_seat USING btree (person_id)
  policy committee_seat_import for all to medhjul_import using true with check true
  policy committee_seat_read for select to medhjul_app using ((person_id = ( SELECT app.person_id() AS person_id)) OR ( SELECT app.sees_organisation() AS sees_organisation) OR (committee_id = ANY (( SELECT app.chaired_committees() AS chaired_committees)::uuid[])) OR (EXISTS ( SELECT
   FROM employment
  WHERE ((employment.person_id = committee_seat.person_id) AND ((employment.id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[])) OR (employment.id = ANY (( SELECT app.led_employments() AS led_employments)::uuid[])))))))

competence_level · owner medhjul_owner
  comment open: the scale in words, no personal data
  grant medhjul_app=select, medhjul_import=select
  value smallint not null
  name jsonb not null
  description jsonb not null
  constraint competence_level_description_check CHECK (app.is_text(description))
  constraint competence_level_name_check CHECK (app.is_text(name))
  constraint competence_level_pkey PRIMARY KEY (value)
  constraint competence_level_value_check CHECK (((value >= 0) AND (value <= 5)))

competence_mark · owner medhjul_owner · row level security
  grant medhjul_app=insert+select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  kind text not null
  wheel_code text not null
  area_id uuid
  element_id uuid
  unit_id uuid not null
  reason text not null
  goal_id uuid not null
  valid_from date not null
  valid_to date · grant medhjul_app=update
  author_id uuid
  created_at timestamp with time zone not null
  withdrawn_at timestamp with time zone · grant medhjul_app=update
  version integer not null default 1 · grant medhjul_app=update
  constraint competence_mark_area_id_wheel_code_fkey FOREIGN KEY (area_id, wheel_code) REFERENCES wheel_area(id, wheel_code)
  constraint competence_mark_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL
  constraint competence_mark_check CHECK ((valid_to >= valid_from))
  constraint competence_mark_check1 CHECK ((num_nonnulls(area_id, element_id) = 1))
  constraint competence_mark_element_id_wheel_code_fkey FOREIGN KEY (element_id, wheel_code) REFERENCES element(id, wheel_code)
  constraint competence_mark_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id)
  constraint competence_mark_kind_check CHECK ((kind = ANY (ARRAY['strategic'::text, 'core'::text])))
  constraint competence_mark_pkey PRIMARY KEY (id)
  constraint competence_mark_reason_check CHECK (((reason <> ''::text) AND (length(reason) <= 1000)))
  constraint competence_mark_tie EXCLUDE USING gist (unit_id WITH =, COALESCE(area_id, element_id) WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&) WHERE ((withdrawn_at IS NULL))
  constraint competence_mark_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE INDEX competence_mark_goal ON public.competence_mark USING btree (goal_id)
  CREATE INDEX competence_mark_unit ON public.competence_mark USING btree (unit_id, wheel_code)
  CREATE TRIGGER competence_mark_ends_once BEFORE UPDATE OF valid_to, withdrawn_at ON public.competence_mark FOR EACH ROW WHEN ((app.person_id() IS NOT NULL)) EXECUTE FUNCTION app.ends_once()
  policy competence_mark_end for update to medhjul_app using (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[]))
  policy competence_mark_import for all to medhjul_import using true with check true
  policy competence_mark_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy competence_mark_set for insert to medhjul_app with check ((author_id = ( SELECT app.person_id() AS person_id)) AND (valid_from >= ( SELECT app.today() AS today)) AND (withdrawn_at IS NULL) AND (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[])))

component · owner medhjul_owner
  comment open: competence components, no personal data
  grant medhjul_app=select, medhjul_import=select
  code text not null
  group_code text not null
  name jsonb not null
  description jsonb not null
  position smallint not null
  constraint component_description_check CHECK (app.is_text(description))
  constraint component_group_code_fkey FOREIGN KEY (group_code) REFERENCES component_group(code)
  constraint component_name_check CHECK (app.is_text(name))
  constraint component_pkey PRIMARY KEY (code)

component_group · owner medhjul_owner
  comment open: kinds of competence components, no personal data
  grant medhjul_app=select, medhjul_import=select
  code text not null
  name jsonb not null
  position smallint not null
  constraint component_group_name_check CHECK (app.is_text(name))
  constraint component_group_pkey PRIMARY KEY (code)

conversation · owner medhjul_owner · row level security
  grant medhjul_app=select
  id uuid not null default gen_random_uuid() · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert, medhjul_release=select
  occasion text not null default 'yearly'::text · grant medhjul_app=insert, medhjul_release=select
  year smallint not null · grant medhjul_app=insert, medhjul_release=select
  employment_id uuid not null · grant medhjul_app=insert, medhjul_release=select
  leader_employment_id uuid not null · grant medhjul_app=insert
  led_since date not null · grant medhjul_app=insert
    comment Day from which leader_employment_id has it: the day it was made, or taken over. A leader reads what is not older than the own leadership.
  state text not null default 'invited'::text · grant medhjul_app=update, medhjul_release=select
  starts_at timestamp with time zone not null · grant medhjul_app=insert+update
  duration_minutes smallint not null default 60 · grant medhjul_app=insert+update
  place text · grant medhjul_app=insert+update
  link text · grant medhjul_app=insert+update
  invitation integer not null default 0 · grant medhjul_app=update
    comment SEQUENCE of the calendar entry: goes up with each change of what was invited to.
  wheel_version_id uuid · grant medhjul_app=update
  held_on date · grant medhjul_app=update, medhjul_release=select
  both_ready_at timestamp with time zone
  employee_signed_at timestamp with time zone
  leader_signed_at timestamp with time zone
  leader_signed_by uuid
  shared_at timestamp with time zone · grant medhjul_app=update
    comment When the employee opened the record to later nearest leaders.
  created_on date not null · grant medhjul_app=insert
  created_at timestamp with time zone not null · grant medhjul_app=insert
  version integer not null default 1 · grant medhjul_app=update
  record_erased_on date
    comment The day on which texts and levels were erased by the rules of keeping; null while they are kept. What is erased cannot be shared.
  constraint conversation_check CHECK ((leader_employment_id <> employment_id))
  constraint conversation_check1 CHECK (((state = ANY (ARRAY['held'::text, 'plan_agreed'::text, 'signed'::text])) = (held_on IS NOT NULL)))
  constraint conversation_check2 CHECK (((held_on IS NULL) = (wheel_version_id IS NULL)))
  constraint conversation_check3 CHECK (((state <> 'both_ready'::text) OR (both_ready_at IS NOT NULL)))
  constraint conversation_check4 CHECK (((state = 'signed'::text) = (num_nonnulls(employee_signed_at, leader_signed_at) = 2)))
  constraint conversation_check5 CHECK (((state = ANY (ARRAY['plan_agreed'::text, 'signed'::text])) OR (num_nonnulls(employee_signed_at, leader_signed_at) = 0)))
  constraint conversation_check6 CHECK ((record_erased_on >= held_on))
  constraint conversation_duration_minutes_check CHECK (((duration_minutes >= 15) AND (duration_minutes <= 480)))
  constraint conversation_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint conversation_kind_check CHECK ((kind = ANY (ARRAY['mus'::text, 'lus'::text])))
  constraint conversation_leader_employment_id_fkey FOREIGN KEY (leader_employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint conversation_leader_signed_by_fkey FOREIGN KEY (leader_signed_by) REFERENCES person(id) ON DELETE SET NULL
  constraint conversation_link_check CHECK (((link ~ '^https://'::text) AND (length(link) <= 500)))
  constraint conversation_occasion_check CHECK ((occasion = ANY (ARRAY['yearly'::text, 'after_absence'::text, 'asked_for'::text])))
  constraint conversation_pkey PRIMARY KEY (id)
  constraint conversation_place_check CHECK (((place <> ''::text) AND (length(place) <= 200)))
  constraint conversation_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'both_ready'::text, 'held'::text, 'plan_agreed'::text, 'signed'::text, 'cancelled'::text])))
  constraint conversation_wheel_version_id_fkey FOREIGN KEY (wheel_version_id) REFERENCES wheel_version(id)
  CREATE INDEX conversation_employment ON public.conversation USING btree (employment_id, held_on)
  CREATE INDEX conversation_leader ON public.conversation USING btree (leader_employment_id)
  CREATE UNIQUE INDEX conversation_once ON public.conversation USING btree (employment_id, year, kind, occasion) WHERE (state <> 'cancelled'::text)
  CREATE TRIGGER conversation_gone AFTER DELETE ON public.conversation FOR EACH ROW EXECUTE FUNCTION app.conversation_changed()
  CREATE TRIGGER conversation_moves BEFORE UPDATE ON public.conversation FOR EACH ROW EXECUTE FUNCTION app.conversation_moves()
  CREATE TRIGGER conversation_told AFTER UPDATE ON public.conversation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION app.conversation_changed()
  policy conversation_invite for insert to medhjul_app with check ((employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[])) AND (leader_employment_id = ANY (( SELECT app.acting_employments() AS acting_employments)::uuid[])) AND (state = 'invited'::text) AND ((year)::numeric = EXTRACT(year FROM ( SELECT app.today() AS today))) AND (created_on = ( SELECT app.today() AS today)) AND (led_since = ( SELECT app.today() AS today)))
  policy conversation_read for select to medhjul_app using ((employment_id = ANY (( SELECT app.readable_employments() AS readable_employments)::uuid[])) OR (id = ANY (( SELECT app.glass_conversations() AS glass_conversations)::uuid[])))
  policy conversation_release for select to medhjul_release using (held_on IS NOT NULL)
  policy conversation_write for update to medhjul_app using ((employment_id = ANY (( SELECT app.own_employments_today() AS own_employments_today)::uuid[])) OR (employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[])))

conversation_level · owner medhjul_owner · row level security
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  conversation_id uuid not null · grant medhjul_app=insert
  element_id uuid not null · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert
  level smallint · grant medhjul_app=insert+update
  missing_components text[] not null default '{}'::text[] · grant medhjul_app=insert+update
  remark text · grant medhjul_app=insert+update
  author_id uuid · grant medhjul_app=insert
  revealed boolean not null default false · grant medhjul_app=insert
  version integer not null default 1 · grant medhjul_app=update
  constraint conversation_level_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE CASCADE
  constraint conversation_level_check CHECK (((kind = 'agreed'::text) = (author_id IS NULL)))
  constraint conversation_level_check1 CHECK (((kind <> 'agreed'::text) OR revealed))
  constraint conversation_level_conversation_id_element_id_kind_author_i_key UNIQUE NULLS NOT DISTINCT (conversation_id, element_id, kind, author_id)
  constraint conversation_level_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE
  constraint conversation_level_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint conversation_level_kind_check CHECK ((kind = ANY (ARRAY['self'::text, 'leader'::text, 'agreed'::text])))
  constraint conversation_level_level_fkey FOREIGN KEY (level) REFERENCES competence_level(value)
  constraint conversation_level_pkey PRIMARY KEY (id)
  constraint conversation_level_remark_check CHECK ((length(remark) <= 1000))
  CREATE INDEX conversation_level_author ON public.conversation_level USING btree (author_id)
  CREATE TRIGGER conversation_level_moves AFTER INSERT OR UPDATE ON public.conversation_level FOR EACH ROW WHEN ((new.kind = 'agreed'::text)) EXECUTE FUNCTION app.conversation_content_moves()
  CREATE TRIGGER conversation_level_told AFTER INSERT OR UPDATE ON public.conversation_level FOR EACH ROW WHEN (new.revealed) EXECUTE FUNCTION app.conversation_part_changed()
  policy conversation_level_assess for insert to medhjul_app with check 
CASE
    WHEN (kind = 'agreed'::text) THEN (revealed AND (conversation_id = ANY (( SELECT app.room_conversations() AS room_conversations)::uuid[])))
    ELSE ((author_id = ( SELECT app.person_id() AS person_id)) AND (NOT revealed) AND (conversation_id = ANY (( SELECT app.preparing_conversations() AS preparing_conversations)::uuid[])) AND ((kind = 'leader'::text) = (app.conversation_side(conversation_id) = 'leader'::text)))
END
  policy conversation_level_read for select to medhjul_app using (((revealed OR (author_id = ( SELECT app.person_id() AS person_id))) AND (conversation_id = ANY (( SELECT app.open_conversations() AS open_conversations)::uuid[]))) OR ((kind = 'agreed'::text) AND (conversation_id = ANY (( SELECT app.glass_conversations() AS glass_conversations)::uuid[]))) OR (revealed AND (conversation_id = ANY (( SELECT app.glass_signed_conversations() AS glass_signed_conversations)::uuid[]))))
  policy conversation_level_write for update to medhjul_app using 
CASE
    WHEN (kind = 'agreed'::text) THEN (conversation_id = ANY (( SELECT app.room_conversations() AS room_conversations)::uuid[]))
    ELSE ((author_id = ( SELECT app.person_id() AS person_id)) AND (conversation_id = ANY (( SELECT app.preparing_conversations() AS preparing_conversations)::uuid[])))
END

conversation_question · owner medhjul_owner
  comment open: questions to prepare with, no personal data
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  code text not null
  theme text not null
  kinds text[] not null
  side text not null
  text jsonb not null
  is_default boolean not null default false
  position smallint not null
  constraint conversation_question_code_key UNIQUE (code)
  constraint conversation_question_kinds_check CHECK (((kinds <@ ARRAY['mus'::text, 'lus'::text]) AND (cardinality(kinds) > 0)))
  constraint conversation_question_pkey PRIMARY KEY (id)
  constraint conversation_question_side_check CHECK ((side = ANY (ARRAY['both'::text, 'employee'::text, 'leader'::text])))
  constraint conversation_question_text_check CHECK (app.is_text(text))
  constraint conversation_question_theme_check CHECK ((theme = ANY (ARRAY['goals'::text, 'competence'::text, 'cooperation'::text, 'feedback'::text, 'wishes'::text])))

conversation_request · owner medhjul_owner · row level security
  grant medhjul_app=delete+insert+select
  employment_id uuid not null
  year smallint not null
  asked_on date not null
  constraint conversation_request_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint conversation_request_pkey PRIMARY KEY (employment_id, year)
  policy conversation_request_ask for insert to medhjul_app with check ((employment_id = ANY (( SELECT app.own_employments_today() AS own_employments_today)::uuid[])) AND ((year)::numeric = EXTRACT(year FROM ( SELECT app.today() AS today))) AND (asked_on = ( SELECT app.today() AS today)))
  policy conversation_request_read for select to medhjul_app using (employment_id = ANY (( SELECT app.readable_employments() AS readable_employments)::uuid[]))
  policy conversation_request_withdraw for delete to medhjul_app using ((employment_id = ANY (( SELECT app.own_employments_today() AS own_employments_today)::uuid[])) AND ((year)::numeric = EXTRACT(year FROM ( SELECT app.today() AS today))))

conversation_setting · owner medhjul_owner · row level security
  comment One row of settings for conversations and plans, no personal data.
  grant medhjul_app=select
  id boolean not null default true
  team_talk_name text not null default 'tus'::text · grant medhjul_app=update
  tus_min_members smallint not null default 3 · grant medhjul_app=update
  mus_beside_tus boolean not null default true · grant medhjul_app=update
  open_items_max smallint not null default 5 · grant medhjul_app=update
  follow_up_steps text[] not null default '{P14D,P1M,P3M,P6M}'::text[] · grant medhjul_app=update
    comment Periods after learning, as ISO 8601 durations.
  absence_talk boolean not null default true · grant medhjul_app=update
  clause jsonb not null · grant medhjul_app=update
  language text not null default 'da'::text · grant medhjul_app=update, medhjul_job=select
  reminder_days smallint[] not null default '{-14,0,7}'::smallint[] · grant medhjul_app=update, medhjul_job=select
    comment Days from the due date: before it negative, after it positive.
  record_years smallint not null default 3 · grant medhjul_app=update
    comment A record is kept until the next one is signed, and at most so long.
  holding_years smallint not null default 5 · grant medhjul_app=update
    comment How long a level is kept.
  plan_years smallint not null default 2 · grant medhjul_app=update
    comment How long an item is kept when it is done with.
  leaver_months smallint not null default 6 · grant medhjul_app=update
    comment How long after the last day anything personal is kept.
  version integer not null default 1 · grant medhjul_app=update
  releases_a_year smallint not null default 4 · grant medhjul_app=update, medhjul_release=select
    comment How many releases of the statistics a calendar year has; more take a reason.
  proposal_threshold smallint not null default 2 · grant medhjul_app=update
    comment How many centres have to ask before an offer is proposed.
  minutes_approval text not null default 'one_of_each'::text · grant medhjul_app=update
    comment How both sides approve minutes: one member of each, or more than half of the seats of each.
  review_due_month smallint not null default 11 · grant medhjul_app=update
    comment By which day of the year every C-MED's minutes are to be sent.
  review_due_day smallint not null default 30 · grant medhjul_app=update
  constraint conversation_setting_clause_check CHECK (app.is_short_text(clause, 2000))
  constraint conversation_setting_follow_up_steps_check CHECK (app.are_follow_up_steps(follow_up_steps))
  constraint conversation_setting_holding_years_check CHECK (((holding_years >= 1) AND (holding_years <= 10)))
  constraint conversation_setting_id_check CHECK (id)
  constraint conversation_setting_language_check CHECK ((language = ANY (ARRAY['da'::text, 'nb'::text, 'en'::text])))
  constraint conversation_setting_leaver_months_check CHECK (((leaver_months >= 1) AND (leaver_months <= 60)))
  constraint conversation_setting_minutes_approval_check CHECK ((minutes_approval = ANY (ARRAY['one_of_each'::text, 'majority_of_each'::text])))
  constraint conversation_setting_open_items_max_check CHECK (((open_items_max >= 1) AND (open_items_max <= 20)))
  constraint conversation_setting_pkey PRIMARY KEY (id)
  constraint conversation_setting_plan_years_check CHECK (((plan_years >= 1) AND (plan_years <= 10)))
  constraint conversation_setting_proposal_threshold_check CHECK (((proposal_threshold >= 2) AND (proposal_threshold <= 20)))
  constraint conversation_setting_record_years_check CHECK (((record_years >= 1) AND (record_years <= 3)))
  constraint conversation_setting_releases_a_year_check CHECK (((releases_a_year >= 1) AND (releases_a_year <= 12)))
  constraint conversation_setting_reminder_days_check CHECK ((((cardinality(reminder_days) >= 1) AND (cardinality(reminder_days) <= 6)) AND (array_position(reminder_days, NULL::smallint) IS NULL) AND ('-90'::integer <= ALL (reminder_days)) AND (90 >= ALL (reminder_days))))
  constraint conversation_setting_review_due CHECK (
CASE
    WHEN ((review_due_month >= 1) AND (review_due_month <= 12)) THEN ((review_due_day >= 1) AND ((review_due_day)::double precision <= date_part('day'::text, (make_date(2001, (review_due_month)::integer, 1) + '1 mon -1 days'::interval))))
    ELSE false
END)
  constraint conversation_setting_team_talk_name_check CHECK ((team_talk_name = ANY (ARRAY['tus'::text, 'grus'::text])))
  constraint conversation_setting_tus_min_members_check CHECK (((tus_min_members >= 3) AND (tus_min_members <= 50)))
  CREATE TRIGGER conversation_setting_changes AFTER UPDATE ON public.conversation_setting FOR EACH ROW EXECUTE FUNCTION app.conversation_setting_changes()
  policy conversation_setting_job for select to medhjul_job using true
  policy conversation_setting_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy conversation_setting_release for select to medhjul_release using true
  policy conversation_setting_write for update to medhjul_app using ( SELECT app.may_set() AS may_set)

conversation_setting_change · owner medhjul_owner · row level security
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  at timestamp with time zone not null
  person_id uuid
  setting text not null
  before jsonb
  after jsonb not null
  constraint conversation_setting_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL
  constraint conversation_setting_change_pkey PRIMARY KEY (id)
  CREATE INDEX conversation_setting_change_at ON public.conversation_setting_change USING btree (at)
  CREATE INDEX conversation_setting_change_person ON public.conversation_setting_change USING btree (person_id)
  policy conversation_setting_change_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)

conversation_text · owner medhjul_owner · row level security
  grant medhjul_app=select
  conversation_id uuid not null · grant medhjul_app=insert
  field text not null · grant medhjul_app=insert
    comment note: the words of the invitation; the others are the record of the conversation.
  body text not null · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  constraint conversation_text_body_check CHECK ((length(body) <= 8000))
  constraint conversation_text_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE
  constraint conversation_text_field_check CHECK ((field = ANY (ARRAY['note'::text, 'goals'::text, 'competence'::text, 'cooperation'::text, 'feedback'::text, 'wishes'::text, 'agreements'::text])))
  constraint conversation_text_pkey PRIMARY KEY (conversation_id, field)
  CREATE TRIGGER conversation_text_moves AFTER INSERT OR UPDATE ON public.conversation_text FOR EACH ROW EXECUTE FUNCTION app.conversation_content_moves()
  CREATE TRIGGER conversation_text_told AFTER INSERT OR UPDATE ON public.conversation_text FOR EACH ROW EXECUTE FUNCTION app.conversation_part_changed()
  policy conversation_text_begin for insert to medhjul_app with check 
CASE
    WHEN (field = 'note'::text) THEN (conversation_id = ANY (( SELECT app.led_conversations() AS led_conversations)::uuid[]))
    ELSE (conversation_id = ANY (( SELECT app.room_conversations() AS room_conversations)::uuid[]))
END
  policy conversation_text_read for select to medhjul_app using ((conversation_id = ANY (( SELECT app.open_conversations() AS open_conversations)::uuid[])) OR ((field <> 'note'::text) AND (conversation_id = ANY (( SELECT app.glass_conversations() AS glass_conversations)::uuid[]))))
  policy conversation_text_write for update to medhjul_app using 
CASE
    WHEN (field = 'note'::text) THEN (conversation_id = ANY (( SELECT app.led_conversations() AS led_conversations)::uuid[]))
    ELSE (conversation_id = ANY (( SELECT app.room_conversations() AS room_conversations)::uuid[]))
END

decision_dot · owner medhjul_owner · row level security
  decision_id uuid not null
  person_id uuid not null
  dots smallint not null
  constraint decision_dot_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES review_decision(id) ON DELETE CASCADE
  constraint decision_dot_dots_check CHECK (((dots >= 1) AND (dots <= 3)))
  constraint decision_dot_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint decision_dot_pkey PRIMARY KEY (decision_id, person_id)
  CREATE INDEX decision_dot_person ON public.decision_dot USING btree (person_id)
  policy decision_dot_by_functions_only for select to medhjul_app using false

decision_naming · owner medhjul_owner · row level security
  comment The competence that the training house reads in a sent decision that names none by itself: so it enters the proposals.
  grant medhjul_app=delete+insert+select
  decision_id uuid not null
  element_id uuid not null · grant medhjul_app=update
  named_by uuid · grant medhjul_app=update
  named_at timestamp with time zone not null · grant medhjul_app=update
  constraint decision_naming_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint decision_naming_named_by_fkey FOREIGN KEY (named_by) REFERENCES person(id) ON DELETE SET NULL
  constraint decision_naming_pkey PRIMARY KEY (decision_id)
  CREATE INDEX decision_naming_by ON public.decision_naming USING btree (named_by)
  CREATE INDEX decision_naming_element ON public.decision_naming USING btree (element_id)
  policy decision_naming_read for select to medhjul_app using (EXISTS ( SELECT
   FROM minutes_decision d
  WHERE (d.decision_id = decision_naming.decision_id)))
  policy decision_naming_write for all to medhjul_app using ( SELECT app.has_role('training_house'::text) AS has_role) with check (( SELECT app.has_role('training_house'::text) AS has_role) AND (named_by = ( SELECT app.person_id() AS person_id)) AND (named_at = ( SELECT app.now() AS now)) AND (EXISTS ( SELECT
   FROM (minutes_decision d
     JOIN minutes_version v ON ((v.id = d.version_id)))
  WHERE ((d.decision_id = decision_naming.decision_id) AND (v.state = 'sent'::text) AND (d.element_id IS NULL)))))

decision_outcome · owner medhjul_owner · row level security
  comment What became of a decision; it is no part of the minutes, and stays with sent ones where a correction leaves the decision out.
  grant medhjul_app=delete+select
  decision_id uuid not null · grant medhjul_app=insert
  status text not null · grant medhjul_app=insert+update
  word text · grant medhjul_app=insert+update
  noted_on date not null · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  constraint decision_outcome_pkey PRIMARY KEY (decision_id)
  constraint decision_outcome_status_check CHECK ((status = ANY (ARRAY['under_way'::text, 'done'::text, 'dropped'::text])))
  constraint decision_outcome_word_check CHECK (((word <> ''::text) AND (length(word) <= 500)))
  CREATE TRIGGER decision_outcome_told AFTER INSERT OR DELETE OR UPDATE ON public.decision_outcome FOR EACH ROW EXECUTE FUNCTION app.decision_outcome_told()
  policy decision_outcome_read for select to medhjul_app using ((EXISTS ( SELECT
   FROM review_decision d
  WHERE (d.id = decision_outcome.decision_id))) OR (EXISTS ( SELECT
   FROM minutes_decision d
  WHERE (d.decision_id = decision_outcome.decision_id))))
  policy decision_outcome_write for all to medhjul_app using (EXISTS ( SELECT
   FROM review_decision d
  WHERE (d.id = decision_outcome.decision_id)))

delegation · owner medhjul_owner · row level security
  grant medhjul_app=insert+select
  id uuid not null default gen_random_uuid()
  leader_employment_id uuid not null
  substitute_id uuid not null
  valid_from date not null
  valid_to date not null · grant medhjul_app=update
    comment First day it no longer holds; equal to valid_from when it was ended on its first day.
  withdrawn_at timestamp with time zone · grant medhjul_app=update
  created_by uuid
  created_at timestamp with time zone not null
  constraint delegation_check CHECK ((valid_to >= valid_from))
  constraint delegation_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE SET NULL
  constraint delegation_leader_employment_id_fkey FOREIGN KEY (leader_employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint delegation_once EXCLUDE USING gist (leader_employment_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE ((withdrawn_at IS NULL))
  constraint delegation_pkey PRIMARY KEY (id)
  constraint delegation_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES person(id) ON DELETE CASCADE
  CREATE INDEX delegation_leader ON public.delegation USING btree (leader_employment_id)
  CREATE INDEX delegation_substitute ON public.delegation USING btree (substitute_id)
  CREATE TRIGGER delegation_ends_once BEFORE UPDATE ON public.delegation FOR EACH ROW WHEN ((app.person_id() IS NOT NULL)) EXECUTE FUNCTION app.delegation_ends_once()
  policy delegation_end for update to medhjul_app using (leader_employment_id = ANY (( SELECT app.delegable_employments() AS delegable_employments)::uuid[]))
  policy delegation_read for select to medhjul_app using ((substitute_id = ( SELECT app.person_id() AS person_id)) OR (leader_employment_id = ANY (( SELECT app.own_employments() AS own_employments)::uuid[])) OR (leader_employment_id = ANY (( SELECT app.delegable_employments() AS delegable_employments)::uuid[])) OR (leader_employment_id = ANY (( SELECT app.own_leader_employments() AS own_leader_employments)::uuid[])))
  policy delegation_set for insert to medhjul_app with check ((created_by = ( SELECT app.person_id() AS person_id)) AND (withdrawn_at IS NULL) AND (valid_from >= ( SELECT app.today() AS today)) AND (valid_to > valid_from) AND (leader_employment_id = ANY (( SELECT app.delegable_employments() AS delegable_employments)::uuid[])) AND app.may_substitute(substitute_id, leader_employment_id))

element · owner medhjul_owner
  comment open: identities of the elements; a local one belongs to a unit or a job group; no personal data
  grant medhjul_app=select, medhjul_import=select, medhjul_release=select
  id uuid not null default gen_random_uuid()
  code text not null
  wheel_code text not null
  unit_id uuid
  job_group_id uuid
  constraint element_check CHECK ((num_nonnulls(unit_id, job_group_id) <= 1))
  constraint element_code_key UNIQUE (code)
  constraint element_id_wheel_code_key UNIQUE (id, wheel_code)
  constraint element_job_group_id_fkey FOREIGN KEY (job_group_id) REFERENCES job_group(id)
  constraint element_pkey PRIMARY KEY (id)
  constraint element_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  constraint element_wheel_code_fkey FOREIGN KEY (wheel_code) REFERENCES wheel(code)

element_version · owner medhjul_owner
  comment open: an element as one version words it, no personal data
  grant medhjul_app=select, medhjul_import=select, medhjul_release=select
  wheel_version_id uuid not null
  wheel_code text not null
  element_id uuid not null
  area_id uuid not null
  position smallint not null
  name jsonb not null
  description jsonb not null
  components text[] not null
  constraint element_version_description_check CHECK (app.is_text(description))
  constraint element_version_element_id_wheel_code_fkey FOREIGN KEY (element_id, wheel_code) REFERENCES element(id, wheel_code)
  constraint element_version_name_check CHECK (app.is_text(name))
  constraint element_version_pkey PRIMARY KEY (wheel_version_id, element_id)
  constraint element_version_wheel_version_id_area_id_fkey FOREIGN KEY (wheel_version_id, area_id) REFERENCES wheel_area_version(wheel_version_id, area_id) ON DELETE CASCADE

employment · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  code text not null
  person_id uuid not null
  constraint employment_code_key UNIQUE (code)
  constraint employment_id_person_id_key UNIQUE (id, person_id)
  constraint employment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint employment_pkey PRIMARY KEY (id)
  CREATE INDEX employment_person ON public.employment USING btree (person_id)
  policy employment_directory for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy employment_import for all to medhjul_import using true with check true

employment_term · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  employment_id uuid not null · grant medhjul_release=select
  person_id uuid not null · grant medhjul_release=select
  unit_id uuid not null · grant medhjul_release=select
  job_title text not null
  job_group_id uuid · grant medhjul_release=select
  leader_level smallint · grant medhjul_release=select
  leader_function text · grant medhjul_release=select
  staff_responsibility boolean not null default false · grant medhjul_release=select
  is_primary boolean not null · grant medhjul_release=select
  valid_from date not null · grant medhjul_release=select
  valid_to date · grant medhjul_release=select
  constraint employment_term_check CHECK ((valid_to > valid_from))
  constraint employment_term_employment_id_person_id_fkey FOREIGN KEY (employment_id, person_id) REFERENCES employment(id, person_id) ON DELETE CASCADE
  constraint employment_term_job_group_id_fkey FOREIGN KEY (job_group_id) REFERENCES job_group(id)
  constraint employment_term_job_title_check CHECK ((job_title <> ''::text))
  constraint employment_term_leader_function_fkey FOREIGN KEY (leader_function) REFERENCES leader_function(code)
  constraint employment_term_leader_level_fkey FOREIGN KEY (leader_level) REFERENCES leader_level(value)
  constraint employment_term_once EXCLUDE USING gist (employment_id WITH =, daterange(valid_from, valid_to) WITH &&)
  constraint employment_term_one_primary EXCLUDE USING gist (person_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (is_primary)
  constraint employment_term_pkey PRIMARY KEY (employment_id, valid_from)
  constraint employment_term_same_job EXCLUDE USING gist (person_id WITH =, unit_id WITH =, job_title WITH =, daterange(valid_from, valid_to) WITH &&)
  constraint employment_term_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE INDEX employment_term_job_group ON public.employment_term USING btree (job_group_id)
  CREATE INDEX employment_term_person ON public.employment_term USING btree (person_id)
  CREATE INDEX employment_term_unit ON public.employment_term USING btree (unit_id)
  policy employment_term_directory for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy employment_term_import for all to medhjul_import using true with check true
  policy employment_term_release for select to medhjul_release using true

follow_up · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  item_id uuid not null · grant medhjul_app=insert
  employment_id uuid not null · grant medhjul_app=insert
  step smallint not null · grant medhjul_app=insert
  due_on date not null · grant medhjul_app=insert
  constraint follow_up_item_id_employment_id_fkey FOREIGN KEY (item_id, employment_id) REFERENCES plan_item(id, employment_id) ON DELETE CASCADE
  constraint follow_up_item_id_step_key UNIQUE (item_id, step)
  constraint follow_up_pkey PRIMARY KEY (id)
  constraint follow_up_step_check CHECK ((step > 0))
  CREATE INDEX follow_up_employment ON public.follow_up USING btree (employment_id, due_on)
  policy follow_up_make for insert to medhjul_app with check ((employment_id = ANY (( SELECT app.planning_employments() AS planning_employments)::uuid[])) AND (item_id = ANY (( SELECT app.readable_plan_items() AS readable_plan_items)::uuid[])))
  policy follow_up_read for select to medhjul_app using ((item_id = ANY (( SELECT app.readable_plan_items() AS readable_plan_items)::uuid[])) OR (employment_id = ANY (( SELECT app.glass_employments('plan'::text) AS glass_employments)::uuid[])))
  policy follow_up_unmake for delete to medhjul_app using ((item_id = ANY (( SELECT app.readable_plan_items() AS readable_plan_items)::uuid[])) AND (id <> ALL (( SELECT app.answered_follow_ups() AS answered_follow_ups)::uuid[])))

follow_up_answer · owner medhjul_owner · row level security
  grant medhjul_app=select
  follow_up_id uuid not null · grant medhjul_app=insert
  side text not null · grant medhjul_app=insert
  author_id uuid · grant medhjul_app=insert
  used text not null · grant medhjul_app=insert+update
  helps text · grant medhjul_app=insert+update
  answered_at timestamp with time zone not null · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  constraint follow_up_answer_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL
  constraint follow_up_answer_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES follow_up(id) ON DELETE CASCADE
  constraint follow_up_answer_helps_check CHECK (((length(helps) >= 1) AND (length(helps) <= 1000)))
  constraint follow_up_answer_pkey PRIMARY KEY (follow_up_id, side)
  constraint follow_up_answer_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'leader'::text])))
  constraint follow_up_answer_used_check CHECK ((used = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])))
  CREATE INDEX follow_up_answer_author ON public.follow_up_answer USING btree (author_id)
  policy follow_up_answer_change for update to medhjul_app using ((author_id = ( SELECT app.person_id() AS person_id)) AND (follow_up_id = ANY (( SELECT app.readable_follow_ups() AS readable_follow_ups)::uuid[])))
  policy follow_up_answer_give for insert to medhjul_app with check ((author_id = ( SELECT app.person_id() AS person_id)) AND
CASE side
    WHEN 'employee'::text THEN (follow_up_id = ANY (( SELECT app.answerable_follow_ups('employee'::text) AS answerable_follow_ups)::uuid[]))
    ELSE (follow_up_id = ANY (( SELECT app.answerable_follow_ups('leader'::text) AS answerable_follow_ups)::uuid[]))
END)
  policy follow_up_answer_read for select to medhjul_app using ((follow_up_id = ANY (( SELECT app.readable_follow_ups() AS readable_follow_ups)::uuid[])) OR (follow_up_id = ANY (( SELECT app.glass_follow_ups() AS glass_follow_ups)::uuid[])))

glass_request · owner medhjul_owner · row level security
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  asker_id uuid
  request_id uuid not null
    comment Made by the form: what is sent twice is asked once.
  person_id uuid not null
  records text[] not null
    comment Which records: conversations (MUS, LUS), conversations of the teams, plans.
  reason text not null
  asked_at timestamp with time zone not null
  lapses_at timestamp with time zone not null
    comment When nobody can answer it any more.
  answerer_id uuid
  answered_at timestamp with time zone
  approved boolean
  word text
  open_until timestamp with time zone
  ended_at timestamp with time zone
    comment When the asker ended it before its time.
  constraint glass_request_answerer_id_fkey FOREIGN KEY (answerer_id) REFERENCES person(id) ON DELETE SET NULL
  constraint glass_request_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES person(id) ON DELETE SET NULL
  constraint glass_request_asker_id_request_id_key UNIQUE (asker_id, request_id)
  constraint glass_request_check CHECK ((lapses_at > asked_at))
  constraint glass_request_check1 CHECK (((answered_at >= asked_at) AND (answered_at <= lapses_at)))
  constraint glass_request_check2 CHECK (((open_until > answered_at) AND (open_until <= (answered_at + '01:00:00'::interval))))
  constraint glass_request_check3 CHECK (((ended_at >= answered_at) AND (ended_at <= open_until)))
  constraint glass_request_check4 CHECK (((asker_id <> person_id) AND (answerer_id <> person_id) AND (answerer_id <> asker_id)))
  constraint glass_request_check5 CHECK ((num_nonnulls(answered_at, approved, word) = ANY (ARRAY[0, 3])))
  constraint glass_request_check6 CHECK (((answered_at IS NOT NULL) OR (answerer_id IS NULL)))
  constraint glass_request_check7 CHECK ((COALESCE(approved, false) = (open_until IS NOT NULL)))
  constraint glass_request_check8 CHECK (((ended_at IS NULL) OR (open_until IS NOT NULL)))
  constraint glass_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint glass_request_pkey PRIMARY KEY (id)
  constraint glass_request_reason_check CHECK (((length(reason) >= 20) AND (length(reason) <= 1000)))
  constraint glass_request_records_check CHECK (((records <@ ARRAY['conversation'::text, 'team_conversation'::text, 'plan'::text]) AND ((cardinality(records) >= 1) AND (cardinality(records) <= 3))))
  constraint glass_request_word_check CHECK (((length(word) >= 1) AND (length(word) <= 1000)))
  CREATE INDEX glass_request_answerer ON public.glass_request USING btree (answerer_id)
  CREATE INDEX glass_request_person ON public.glass_request USING btree (person_id)
  policy glass_request_answerer for select to medhjul_app using (( SELECT app.may_answer_glass() AS may_answer_glass) AND ((answerer_id = ( SELECT app.person_id() AS person_id)) OR ((answered_at IS NULL) AND (lapses_at > ( SELECT app.now() AS now)) AND (asker_id <> ( SELECT app.person_id() AS person_id)) AND (person_id <> ( SELECT app.person_id() AS person_id)))))
  policy glass_request_asker for select to medhjul_app using ((asker_id = ( SELECT app.person_id() AS person_id)) AND ( SELECT app.has_role('data_protection_officer'::text) AS has_role))
  policy glass_request_person for select to medhjul_app using ((person_id = ( SELECT app.person_id() AS person_id)) AND approved)

goal · owner medhjul_owner
  comment open: the direction: values, signposts, focus areas, goals; no personal data
  grant medhjul_app=select, medhjul_import=select
  id uuid not null default gen_random_uuid()
  code text not null
  kind text not null
  name jsonb not null
  description jsonb not null
  unit_id uuid
    comment The unit whose work goal this is; the municipality's own direction has none.
  position smallint not null
  valid_from date not null
  valid_to date
  constraint goal_check CHECK ((valid_to > valid_from))
  constraint goal_check1 CHECK (((kind = 'work_goal'::text) = (unit_id IS NOT NULL)))
  constraint goal_code_key UNIQUE (code)
  constraint goal_description_check CHECK (app.is_text(description))
  constraint goal_kind_check CHECK ((kind = ANY (ARRAY['value'::text, 'signpost'::text, 'focus_area'::text, 'strategic_goal'::text, 'work_goal'::text])))
  constraint goal_name_check CHECK (app.is_text(name))
  constraint goal_pkey PRIMARY KEY (id)
  constraint goal_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id) ON DELETE CASCADE
  CREATE INDEX goal_unit ON public.goal USING btree (unit_id)

goal_link · owner medhjul_owner
  comment open: which goal leads to which, and why; no personal data
  grant medhjul_app=select, medhjul_import=select
  parent_id uuid not null
  child_id uuid not null
  reason jsonb not null
  constraint goal_link_check CHECK ((child_id <> parent_id))
  constraint goal_link_child_id_fkey FOREIGN KEY (child_id) REFERENCES goal(id) ON DELETE CASCADE
  constraint goal_link_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES goal(id) ON DELETE CASCADE
  constraint goal_link_pkey PRIMARY KEY (parent_id, child_id)
  constraint goal_link_reason_check CHECK (app.is_text(reason))
  CREATE INDEX goal_link_child ON public.goal_link USING btree (child_id)

holding · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  employment_id uuid not null · grant medhjul_release=select
  element_id uuid not null · grant medhjul_release=select
  kind text not null · grant medhjul_release=select
  level smallint not null · grant medhjul_release=select
  assessed_on date not null · grant medhjul_release=select
  author_id uuid
  shared_at timestamp with time zone · grant medhjul_release=select
  missing_components text[] not null default '{}'::text[]
  superseded_on date · grant medhjul_release=select
    comment Day of the next shared level of the same kind; kept by a trigger, so that a picture of any day is one index scan.
  constraint holding_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL
  constraint holding_check CHECK (((kind <> 'agreed'::text) OR (shared_at IS NOT NULL)))
  constraint holding_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint holding_employment_id_element_id_kind_assessed_on_key UNIQUE (employment_id, element_id, kind, assessed_on)
  constraint holding_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint holding_kind_check CHECK ((kind = ANY (ARRAY['self'::text, 'leader'::text, 'agreed'::text])))
  constraint holding_level_fkey FOREIGN KEY (level) REFERENCES competence_level(value)
  constraint holding_pkey PRIMARY KEY (id)
  CREATE INDEX holding_in_force ON public.holding USING btree (employment_id, assessed_on, superseded_on) INCLUDE (element_id, kind, level, shared_at, author_id)
  CREATE TRIGGER holding_deleted AFTER DELETE ON public.holding REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.holding_line_up()
  CREATE TRIGGER holding_inserted AFTER INSERT ON public.holding REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.holding_line_up()
  CREATE TRIGGER holding_updated AFTER UPDATE ON public.holding REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION app.holding_line_up()
  policy holding_import for all to medhjul_import using true with check true
  policy holding_read for select to medhjul_app using ((employment_id = ANY (( SELECT app.readable_employments() AS readable_employments)::uuid[])) AND ((shared_at IS NOT NULL) OR (author_id = ( SELECT app.person_id() AS person_id))) AND (((kind = 'agreed'::text) AND (superseded_on IS NULL)) OR (assessed_on >= ( SELECT app.whole_team_since() AS whole_team_since)) OR (employment_id = ANY (( SELECT app.own_employments() AS own_employments)::uuid[])) OR (assessed_on >= ((( SELECT app.team_since() AS team_since) ->> (employment_id)::text))::date)))
  policy holding_release for select to medhjul_release using (kind = 'agreed'::text)

job_group · owner medhjul_owner
  comment open: professional groups, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  code text not null
  name jsonb not null
  constraint job_group_code_key UNIQUE (code)
  constraint job_group_name_check CHECK (app.is_text(name))
  constraint job_group_pkey PRIMARY KEY (id)

job_run · owner medhjul_owner
  comment open: which daily job has run for which day, no personal data
  grant medhjul_job=delete+select
  job text not null · grant medhjul_job=insert
  day date not null · grant medhjul_job=insert
  ran_at timestamp with time zone not null default now()
  constraint job_run_pkey PRIMARY KEY (job, day)

leader_function · owner medhjul_owner
  comment open: the leader functions, no personal data
  grant medhjul_app=select, medhjul_import=select
  code text not null
  name jsonb not null
  position smallint not null
  constraint leader_function_name_check CHECK (app.is_text(name))
  constraint leader_function_pkey PRIMARY KEY (code)

leader_level · owner medhjul_owner
  comment open: the leader levels, no personal data
  grant medhjul_app=select, medhjul_import=select
  value smallint not null
  name jsonb not null
  constraint leader_level_name_check CHECK (app.is_text(name))
  constraint leader_level_pkey PRIMARY KEY (value)
  constraint leader_level_value_check CHECK (((value >= 1) AND (value <= 4)))

learning_form · owner medhjul_owner · row level security
  comment Ways and places of learning, no personal data.
  grant medhjul_app=select
  code text not null · grant medhjul_app=insert
  name jsonb not null · grant medhjul_app=insert+update
  position smallint not null · grant medhjul_app=insert+update
  hidden_at timestamp with time zone · grant medhjul_app=update
    comment Since when it is offered no longer; it stays on the items that have it.
  version integer not null default 1 · grant medhjul_app=update
  constraint learning_form_name_check CHECK (app.is_text(name))
  constraint learning_form_name_length CHECK (app.is_short_text(name, 100))
  constraint learning_form_pkey PRIMARY KEY (code)
  CREATE UNIQUE INDEX learning_form_da ON public.learning_form USING btree (lower((name ->> 'da'::text)))
  CREATE UNIQUE INDEX learning_form_en ON public.learning_form USING btree (lower((name ->> 'en'::text)))
  CREATE UNIQUE INDEX learning_form_nb ON public.learning_form USING btree (lower((name ->> 'nb'::text)))
  CREATE TRIGGER learning_form_changes AFTER INSERT OR UPDATE ON public.learning_form FOR EACH ROW EXECUTE FUNCTION app.setting_option_changes()
  policy learning_form_add for insert to medhjul_app with check ( SELECT app.may_set() AS may_set)
  policy learning_form_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy learning_form_write for update to medhjul_app using ( SELECT app.may_set() AS may_set)

look · owner medhjul_owner · row level security
  grant medhjul_app=insert+select, medhjul_import=insert
  id uuid not null default gen_random_uuid()
  at timestamp with time zone not null
  viewer_id uuid
  viewer_function text not null
  person_id uuid not null
  kind text not null
  request_id uuid not null
  glass_request_id uuid
  constraint look_glass_check CHECK (((glass_request_id IS NULL) OR (viewer_function = 'break_glass'::text)))
  constraint look_glass_request_id_fkey FOREIGN KEY (glass_request_id) REFERENCES glass_request(id) ON DELETE SET NULL
  constraint look_kind_check CHECK ((kind = ANY (ARRAY['team_wheel'::text, 'person_wheel'::text, 'requirement'::text, 'export'::text, 'conversation'::text, 'plan'::text, 'team_conversation'::text])))
  constraint look_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint look_pkey PRIMARY KEY (id)
  constraint look_viewer_function_check CHECK ((viewer_function = ANY (ARRAY['nearest_leader'::text, 'acting_leader'::text, 'host_export'::text, 'break_glass'::text])))
  constraint look_viewer_id_fkey FOREIGN KEY (viewer_id) REFERENCES person(id) ON DELETE SET NULL
  CREATE INDEX look_glass_request ON public.look USING btree (glass_request_id) WHERE (glass_request_id IS NOT NULL)
  CREATE INDEX look_person ON public.look USING btree (person_id, at DESC)
  CREATE INDEX look_viewer ON public.look USING btree (viewer_id)
  policy look_export for insert to medhjul_import with check (viewer_function = 'host_export'::text)
  policy look_read_own for select to medhjul_app using (person_id = ( SELECT app.person_id() AS person_id))
  policy look_write for insert to medhjul_app with check ((viewer_id = ( SELECT app.person_id() AS person_id)) AND ((viewer_function = ANY (ARRAY['nearest_leader'::text, 'acting_leader'::text])) OR ((viewer_function = 'break_glass'::text) AND (EXISTS ( SELECT
   FROM app.open_glass() g(id, person_id, records)
  WHERE ((g.id = look.glass_request_id) AND (g.person_id = look.person_id) AND (look.kind = ANY (g.records))))))))

mail · owner medhjul_owner · row level security
  grant medhjul_job=delete+select
  id uuid not null default gen_random_uuid()
  person_id uuid not null · grant medhjul_app=insert, medhjul_job=insert
  kind text not null · grant medhjul_app=insert, medhjul_job=insert
  unique_key text not null · grant medhjul_app=insert, medhjul_job=insert
    comment What the mail tells of: the same message is written once, however often it is asked for.
  params jsonb not null · grant medhjul_app=insert, medhjul_job=insert+update
    comment What the text needs; emptied when the mail is sent or given up.
  created_at timestamp with time zone not null default now()
  claimed_by uuid · grant medhjul_job=update
  claimed_until timestamp with time zone · grant medhjul_job=update
    comment An instance is sending it, by the database's clock; renewed while it is at work, so that what a crash left is taken up again.
  handed_over_at timestamp with time zone · grant medhjul_job=update
    comment The mail server is about to have the whole message and to answer: if the instance dies now, it has most likely arrived.
  tries smallint not null default 0 · grant medhjul_job=update
  next_try_at timestamp with time zone not null default now() · grant medhjul_job=update
  sent_at timestamp with time zone · grant medhjul_job=update
  failed_at timestamp with time zone · grant medhjul_job=update
  problem text · grant medhjul_job=update
    comment Why the last try failed, as a code: never the address, never the server's words.
  constraint mail_check CHECK ((num_nonnulls(sent_at, failed_at) < 2))
  constraint mail_check1 CHECK (((num_nonnulls(sent_at, failed_at) = 0) OR (params = '{}'::jsonb)))
  constraint mail_kind_check CHECK ((kind = ANY (ARRAY['conversation_invitation'::text, 'conversation_changed'::text, 'conversation_cancelled'::text, 'team_invitation'::text, 'team_changed'::text, 'team_cancelled'::text, 'team_consent_asked'::text, 'reminder'::text, 'glass_opened'::text, 'review_invitation'::text, 'review_changed'::text, 'review_cancelled'::text, 'review_papers'::text, 'med_input_asked'::text, 'minutes_draft'::text, 'minutes_sent'::text, 'minutes_received'::text, 'review_reminder'::text])))
  constraint mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint mail_pkey PRIMARY KEY (id)
  constraint mail_unique_key_check CHECK (((length(unique_key) >= 1) AND (length(unique_key) <= 200)))
  constraint mail_unique_key_key UNIQUE (unique_key)
  CREATE INDEX mail_person ON public.mail USING btree (person_id)
  CREATE INDEX mail_waiting ON public.mail USING btree (next_try_at, created_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL))
  CREATE TRIGGER mail_queued AFTER INSERT ON public.mail FOR EACH ROW EXECUTE FUNCTION app.mail_queued()
  policy mail_job for all to medhjul_job using true with check true
  policy mail_write for insert to medhjul_app with check (( SELECT app.person_id() AS person_id) IS NOT NULL)

med_input · owner medhjul_owner · row level security
  comment What an A-MED sends to its C-MED.
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  review_id uuid not null
  committee_id uuid not null
  year smallint not null
  due_on date
  state text not null default 'open'::text
  efforts text not null default ''::text · grant medhjul_app=update
  words text not null default ''::text · grant medhjul_app=update
  answer text · grant medhjul_app=update
    comment What the C-MED answers.
  asked_on date
    comment Null where the A-MED began by itself.
  sent_at timestamp with time zone
  efforts_version integer not null default 1 · grant medhjul_app=update
  words_version integer not null default 1 · grant medhjul_app=update
  answer_version integer not null default 1 · grant medhjul_app=update
  constraint med_input_answer_check CHECK (((answer <> ''::text) AND (length(answer) <= 1000)))
  constraint med_input_check CHECK (((sent_at IS NOT NULL) = (state = 'sent'::text)))
  constraint med_input_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id)
  constraint med_input_efforts_check CHECK ((length(efforts) <= 4000))
  constraint med_input_pkey PRIMARY KEY (id)
  constraint med_input_review_id_committee_id_key UNIQUE (review_id, committee_id)
  constraint med_input_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  constraint med_input_state_check CHECK ((state = ANY (ARRAY['open'::text, 'sent'::text])))
  constraint med_input_words_check CHECK ((length(words) <= 4000))
  CREATE INDEX med_input_committee ON public.med_input USING btree (committee_id)
  CREATE TRIGGER input_sides BEFORE UPDATE ON public.med_input FOR EACH ROW EXECUTE FUNCTION app.input_sides()
  CREATE TRIGGER med_input_told AFTER UPDATE ON public.med_input FOR EACH ROW EXECUTE FUNCTION app.med_input_told()
  policy med_input_read for select to medhjul_app using ((id = ANY (( SELECT app.own_inputs() AS own_inputs)::uuid[])) OR (id = ANY (( SELECT app.shared_inputs() AS shared_inputs)::uuid[])))
  policy med_input_write for update to medhjul_app using ((id = ANY (( SELECT app.open_inputs() AS open_inputs)::uuid[])) OR ((state = 'sent'::text) AND (review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[]))))

med_measure · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  input_id uuid not null · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert+update
  body text not null · grant medhjul_app=insert+update
  position smallint not null · grant medhjul_app=insert+update
  constraint med_measure_body_check CHECK (((body <> ''::text) AND (length(body) <= 500)))
  constraint med_measure_input_id_fkey FOREIGN KEY (input_id) REFERENCES med_input(id) ON DELETE CASCADE
  constraint med_measure_kind_check CHECK ((kind = ANY (ARRAY['project'::text, 'local_measure'::text])))
  constraint med_measure_pkey PRIMARY KEY (id)
  CREATE INDEX med_measure_input ON public.med_measure USING btree (input_id)
  policy med_measure_read for select to medhjul_app using ((input_id = ANY (( SELECT app.own_inputs() AS own_inputs)::uuid[])) OR (input_id = ANY (( SELECT app.shared_inputs() AS shared_inputs)::uuid[])))
  policy med_measure_write for all to medhjul_app using (input_id = ANY (( SELECT app.open_inputs() AS open_inputs)::uuid[]))

med_need · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  input_id uuid not null · grant medhjul_app=insert
  element_id uuid not null · grant medhjul_app=insert
  how_many text not null · grant medhjul_app=insert+update
  note text · grant medhjul_app=insert+update
  constraint med_need_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint med_need_how_many_check CHECK ((how_many = ANY (ARRAY['some'::text, 'about_5'::text, 'about_10'::text, 'about_25'::text, 'most'::text])))
  constraint med_need_input_id_element_id_key UNIQUE (input_id, element_id)
  constraint med_need_input_id_fkey FOREIGN KEY (input_id) REFERENCES med_input(id) ON DELETE CASCADE
  constraint med_need_note_check CHECK (((note <> ''::text) AND (length(note) <= 500)))
  constraint med_need_pkey PRIMARY KEY (id)
  CREATE INDEX med_need_element ON public.med_need USING btree (element_id)
  CREATE TRIGGER need_how_many BEFORE INSERT OR UPDATE OF how_many ON public.med_need FOR EACH ROW EXECUTE FUNCTION app.need_how_many()
  policy med_need_read for select to medhjul_app using ((input_id = ANY (( SELECT app.own_inputs() AS own_inputs)::uuid[])) OR (input_id = ANY (( SELECT app.shared_inputs() AS shared_inputs)::uuid[])))
  policy med_need_write for all to medhjul_app using (input_id = ANY (( SELECT app.open_inputs() AS open_inputs)::uuid[]))

minutes_approval · owner medhjul_owner · row level security
  grant medhjul_app=select
  version_id uuid not null
  person_id uuid not null
  side text not null
    comment Safety representatives stand on the employees' side. Of no union anything is kept.
  approved_at timestamp with time zone not null
  constraint minutes_approval_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint minutes_approval_pkey PRIMARY KEY (version_id, person_id)
  constraint minutes_approval_side_check CHECK ((side = ANY (ARRAY['management'::text, 'employee'::text])))
  constraint minutes_approval_version_id_fkey FOREIGN KEY (version_id) REFERENCES minutes_version(id) ON DELETE CASCADE
  CREATE INDEX minutes_approval_person ON public.minutes_approval USING btree (person_id)
  CREATE TRIGGER minutes_approval_told AFTER INSERT OR DELETE OR UPDATE ON public.minutes_approval FOR EACH ROW EXECUTE FUNCTION app.minutes_approval_told()
  policy minutes_approval_read for select to medhjul_app using (EXISTS ( SELECT
   FROM minutes_version v
  WHERE ((v.id = minutes_approval.version_id) AND (v.review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[])))))

minutes_decision · owner medhjul_owner · row level security
  comment A decision as the minutes keep it, also where a correction takes it away.
  grant medhjul_app=select
  version_id uuid not null
  decision_id uuid not null
  kind text not null
  element_id uuid
  title text
  target_group text
  how_many text
  due_on date
  why text
  goal_id uuid
  learning_form text
  follow_up_person_id uuid
  dots smallint
  position smallint not null
  constraint minutes_decision_check CHECK (((element_id IS NOT NULL) OR (title IS NOT NULL)))
  constraint minutes_decision_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint minutes_decision_follow_up_person_id_fkey FOREIGN KEY (follow_up_person_id) REFERENCES person(id) ON DELETE SET NULL
  constraint minutes_decision_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id) ON DELETE SET NULL
  constraint minutes_decision_how_many_check CHECK ((how_many = ANY (ARRAY['some'::text, 'about_5'::text, 'about_10'::text, 'about_25'::text, 'most'::text])))
  constraint minutes_decision_kind_check CHECK ((kind = ANY (ARRAY['need'::text, 'project'::text])))
  constraint minutes_decision_learning_form_fkey FOREIGN KEY (learning_form) REFERENCES learning_form(code)
  constraint minutes_decision_pkey PRIMARY KEY (version_id, decision_id)
  constraint minutes_decision_target_group_check CHECK (((target_group <> ''::text) AND (length(target_group) <= 200)))
  constraint minutes_decision_title_check CHECK (((title <> ''::text) AND (length(title) <= 200)))
  constraint minutes_decision_version_id_fkey FOREIGN KEY (version_id) REFERENCES minutes_version(id) ON DELETE CASCADE
  constraint minutes_decision_why_check CHECK (((why <> ''::text) AND (length(why) <= 1000)))
  CREATE INDEX minutes_decision_decision ON public.minutes_decision USING btree (decision_id)
  CREATE INDEX minutes_decision_element ON public.minutes_decision USING btree (element_id)
  CREATE INDEX minutes_decision_goal ON public.minutes_decision USING btree (goal_id)
  CREATE INDEX minutes_decision_learning_form ON public.minutes_decision USING btree (learning_form)
  CREATE INDEX minutes_decision_person ON public.minutes_decision USING btree (follow_up_person_id)
  CREATE TRIGGER minutes_decision_stays BEFORE INSERT OR DELETE OR UPDATE ON public.minutes_decision FOR EACH ROW EXECUTE FUNCTION app.minutes_decision_stays()
  policy minutes_decision_read for select to medhjul_app using (EXISTS ( SELECT
   FROM minutes_version v
  WHERE (v.id = minutes_decision.version_id)))

minutes_remark · owner medhjul_owner · row level security
  comment A member's remark on the draft, inside the committee alone; gone when the minutes are sent.
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  review_id uuid not null · grant medhjul_app=insert
  person_id uuid not null · grant medhjul_app=insert
  body text not null · grant medhjul_app=insert
  written_at timestamp with time zone not null · grant medhjul_app=insert
  settled_at timestamp with time zone · grant medhjul_app=update
  constraint minutes_remark_body_check CHECK (((body <> ''::text) AND (length(body) <= 1000)))
  constraint minutes_remark_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint minutes_remark_pkey PRIMARY KEY (id)
  constraint minutes_remark_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  CREATE INDEX minutes_remark_person ON public.minutes_remark USING btree (person_id)
  CREATE INDEX minutes_remark_review ON public.minutes_remark USING btree (review_id)
  CREATE TRIGGER minutes_remark_told AFTER INSERT OR DELETE OR UPDATE ON public.minutes_remark FOR EACH ROW EXECUTE FUNCTION app.minutes_remark_told()
  CREATE TRIGGER remark_on_draft BEFORE INSERT ON public.minutes_remark FOR EACH ROW EXECUTE FUNCTION app.remark_on_draft()
  policy minutes_remark_add for insert to medhjul_app with check ((review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[])) AND (person_id = ( SELECT app.person_id() AS person_id)) AND (written_at = ( SELECT app.now() AS now)))
  policy minutes_remark_read for select to medhjul_app using (review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[]))
  policy minutes_remark_remove for delete to medhjul_app using ((review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[])) AND (person_id = ( SELECT app.person_id() AS person_id)))
  policy minutes_remark_settle for update to medhjul_app using (review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[]))

minutes_version · owner medhjul_owner · row level security
  comment Minutes as they were put to approval, whole and unchanging; what was not sent may be taken back, what was sent stays.
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  review_id uuid not null
  committee_id uuid not null
  year smallint not null
  number smallint not null
  state text not null default 'approving'::text
  correction text
  content jsonb not null
  fingerprint text not null
    comment SHA-256 of the content's and the decisions' text, in hexadecimal.
  proposed_at timestamp with time zone not null
  approved_at timestamp with time zone
  sent_at timestamp with time zone
  receipt integer
    comment The number under which the training house received it.
  constraint minutes_version_check CHECK (((approved_at IS NOT NULL) = (state <> 'approving'::text)))
  constraint minutes_version_check1 CHECK ((((sent_at IS NOT NULL) = (state = 'sent'::text)) AND ((receipt IS NOT NULL) = (state = 'sent'::text))))
  constraint minutes_version_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id)
  constraint minutes_version_pkey PRIMARY KEY (id)
  constraint minutes_version_receipt_key UNIQUE (receipt)
  constraint minutes_version_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  constraint minutes_version_review_id_number_key UNIQUE (review_id, number)
  constraint minutes_version_state_check CHECK ((state = ANY (ARRAY['approving'::text, 'approved'::text, 'sent'::text])))
  CREATE INDEX minutes_version_committee ON public.minutes_version USING btree (committee_id)
  CREATE TRIGGER minutes_stay BEFORE DELETE OR UPDATE ON public.minutes_version FOR EACH ROW EXECUTE FUNCTION app.minutes_stay()
  CREATE TRIGGER minutes_version_told AFTER INSERT OR DELETE OR UPDATE ON public.minutes_version FOR EACH ROW EXECUTE FUNCTION app.minutes_version_told()
  policy minutes_version_read for select to medhjul_app using ((review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[])) OR ((state = 'sent'::text) AND (( SELECT app.reads_all_minutes() AS reads_all_minutes) OR (committee_id = ANY (( SELECT app.minutes_committees() AS minutes_committees)::uuid[])))))

municipality · owner medhjul_owner
  comment open: one row of settings, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update, medhjul_job=select, medhjul_release=select
  id boolean not null default true
  name text not null
  time_zone text not null default 'Europe/Copenhagen'::text
  leaders_have_both_wheels boolean not null default false
  constraint municipality_id_check CHECK (id)
  constraint municipality_pkey PRIMARY KEY (id)

offer_wish · owner medhjul_owner · row level security
  comment Kinds of cross-cutting offer that one may wish for, no personal data.
  grant medhjul_app=select
  code text not null · grant medhjul_app=insert
  name jsonb not null · grant medhjul_app=insert+update
  position smallint not null · grant medhjul_app=insert+update
  hidden_at timestamp with time zone · grant medhjul_app=update
    comment Since when it is offered no longer; it stays on the items that have it.
  version integer not null default 1 · grant medhjul_app=update
  constraint offer_wish_name_check CHECK (app.is_text(name))
  constraint offer_wish_name_length CHECK (app.is_short_text(name, 100))
  constraint offer_wish_pkey PRIMARY KEY (code)
  CREATE UNIQUE INDEX offer_wish_da ON public.offer_wish USING btree (lower((name ->> 'da'::text)))
  CREATE UNIQUE INDEX offer_wish_en ON public.offer_wish USING btree (lower((name ->> 'en'::text)))
  CREATE UNIQUE INDEX offer_wish_nb ON public.offer_wish USING btree (lower((name ->> 'nb'::text)))
  CREATE TRIGGER offer_wish_changes AFTER INSERT OR UPDATE ON public.offer_wish FOR EACH ROW EXECUTE FUNCTION app.setting_option_changes()
  policy offer_wish_add for insert to medhjul_app with check ( SELECT app.may_set() AS may_set)
  policy offer_wish_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy offer_wish_write for update to medhjul_app using ( SELECT app.may_set() AS may_set)

organisation_unit · owner medhjul_owner
  comment open: identity of a node of the tree, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update, medhjul_release=select
  id uuid not null default gen_random_uuid()
  code text not null
  level_code text not null
  constraint organisation_unit_code_key UNIQUE (code)
  constraint organisation_unit_level_code_fkey FOREIGN KEY (level_code) REFERENCES unit_level(code)
  constraint organisation_unit_pkey PRIMARY KEY (id)
  CREATE INDEX organisation_unit_level ON public.organisation_unit USING btree (level_code)

organisation_unit_version · owner medhjul_owner
  comment open: a node's name and place in a period, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update, medhjul_release=select
  unit_id uuid not null
  name text not null
  parent_id uuid
  valid_from date not null
  valid_to date
  constraint organisation_unit_version_check CHECK ((parent_id <> unit_id))
  constraint organisation_unit_version_check1 CHECK ((valid_to > valid_from))
  constraint organisation_unit_version_name_check CHECK ((name <> ''::text))
  constraint organisation_unit_version_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation_unit(id) ON DELETE CASCADE
  constraint organisation_unit_version_pkey PRIMARY KEY (unit_id, valid_from)
  constraint organisation_unit_version_unit_id_daterange_excl EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
  constraint organisation_unit_version_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id) ON DELETE CASCADE
  CREATE INDEX organisation_unit_version_parent ON public.organisation_unit_version USING btree (parent_id)

person · owner medhjul_owner · row level security
  grant medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid() · grant medhjul_app=select
  code text not null
  given_name text not null · grant medhjul_app=select
  family_name text not null · grant medhjul_app=select
  email text
  constraint person_code_key UNIQUE (code)
  constraint person_family_name_check CHECK ((family_name <> ''::text))
  constraint person_given_name_check CHECK ((given_name <> ''::text))
  constraint person_pkey PRIMARY KEY (id)
  CREATE INDEX person_name ON public.person USING btree (family_name, given_name)
  policy person_directory for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy person_import for all to medhjul_import using true with check true

persona · owner medhjul_owner · row level security
  person_id uuid not null
  kind text not null
  sees jsonb not null
  position smallint not null
  constraint persona_kind_key UNIQUE (kind)
  constraint persona_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint persona_pkey PRIMARY KEY (person_id)
  constraint persona_sees_check CHECK (app.is_text(sees))
  policy persona_by_functions_only for select to medhjul_session using false

plan · owner medhjul_owner · row level security
  grant medhjul_app=select
  id uuid not null default gen_random_uuid() · grant medhjul_release=select
  employment_id uuid not null · grant medhjul_app=insert, medhjul_release=select
  year smallint not null · grant medhjul_app=insert, medhjul_release=select
  conversation_id uuid
    comment The conversation that the plan was last signed with.
  number integer not null default 1
    comment Which version of the plan is being written; the one before it was signed by both.
  employee_signed_at timestamp with time zone
  leader_signed_at timestamp with time zone
  leader_signer_id uuid
  version integer not null default 1
    comment Goes up with each change of what is agreed: one signs what one has read.
  created_on date not null · grant medhjul_app=insert, medhjul_release=select
  created_at timestamp with time zone not null · grant medhjul_app=insert
  constraint plan_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE SET NULL
  constraint plan_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint plan_employment_id_year_key UNIQUE (employment_id, year)
  constraint plan_id_employment_id_year_key UNIQUE (id, employment_id, year)
  constraint plan_leader_signer_id_fkey FOREIGN KEY (leader_signer_id) REFERENCES person(id) ON DELETE SET NULL
  constraint plan_number_check CHECK ((number > 0))
  constraint plan_pkey PRIMARY KEY (id)
  constraint plan_year_check CHECK (((year >= 2000) AND (year <= 2200)))
  CREATE INDEX plan_conversation ON public.plan USING btree (conversation_id)
  CREATE INDEX plan_leader_signer ON public.plan USING btree (leader_signer_id)
  CREATE TRIGGER plan_is_newest BEFORE INSERT ON public.plan FOR EACH ROW WHEN ((app.person_id() IS NOT NULL)) EXECUTE FUNCTION app.plan_is_newest()
  CREATE TRIGGER plan_told AFTER INSERT OR DELETE OR UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION app.plan_changed()
  policy plan_make for insert to medhjul_app with check ((employment_id = ANY (( SELECT app.planning_employments() AS planning_employments)::uuid[])) AND (created_on = ( SELECT app.today() AS today)) AND (((year)::numeric >= (EXTRACT(year FROM ( SELECT app.today() AS today)) - (1)::numeric)) AND ((year)::numeric <= (EXTRACT(year FROM ( SELECT app.today() AS today)) + (1)::numeric))))
  policy plan_read for select to medhjul_app using ((id = ANY (( SELECT app.readable_plans() AS readable_plans)::uuid[])) OR (employment_id = ANY (( SELECT app.glass_employments('plan'::text) AS glass_employments)::uuid[])))
  policy plan_release for select to medhjul_release using true

plan_item · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid() · grant medhjul_app=insert
  plan_id uuid not null · grant medhjul_app=insert, medhjul_release=select
  employment_id uuid not null · grant medhjul_app=insert, medhjul_release=select
  year smallint not null · grant medhjul_app=insert, medhjul_release=select
  request_id uuid · grant medhjul_app=insert
    comment Made by the form: what is sent twice is written once.
  carried_from uuid · grant medhjul_app=insert
  element_id uuid · grant medhjul_app=insert+update, medhjul_release=select
  aim text · grant medhjul_app=insert+update
  why text · grant medhjul_app=insert+update
  learning_form_code text · grant medhjul_app=insert+update
  activity text · grant medhjul_app=insert+update
  own_part text · grant medhjul_app=insert+update
  leader_part text · grant medhjul_app=insert+update
  starts_on date · grant medhjul_app=insert+update
  ends_on date · grant medhjul_app=insert+update
  priority smallint not null · grant medhjul_app=insert+update
  nature text not null · grant medhjul_app=insert+update
  task text · grant medhjul_app=insert+update
  offer_wish_code text · grant medhjul_app=insert+update, medhjul_release=select
  ordered_by_employer boolean not null default false · grant medhjul_app=insert+update
  first_use text · grant medhjul_app=insert+update
  status text not null default 'open'::text · grant medhjul_app=update
  closing_word text · grant medhjul_app=update
  learnt_on date · grant medhjul_app=update, medhjul_release=select
  followed_until date · grant medhjul_app=update
    comment Until when what was learnt is followed up, so that a new leader still sees it.
  closed_on date · grant medhjul_app=update, medhjul_release=select
  position smallint not null · grant medhjul_app=insert
  version integer not null default 1 · grant medhjul_app=update
  constraint plan_item_activity_check CHECK (((length(activity) >= 1) AND (length(activity) <= 1000)))
  constraint plan_item_aim_check CHECK (((length(aim) >= 1) AND (length(aim) <= 1000)))
  constraint plan_item_carried_from_employment_id_fkey FOREIGN KEY (carried_from, employment_id) REFERENCES plan_item(id, employment_id)
  constraint plan_item_carried_from_key UNIQUE (carried_from)
  constraint plan_item_check CHECK ((ends_on >= starts_on))
  constraint plan_item_check1 CHECK ((num_nonnulls(element_id, aim) >= 1))
  constraint plan_item_check2 CHECK (((status <> ALL (ARRAY['under_way'::text, 'learnt'::text])) OR (first_use IS NOT NULL)))
  constraint plan_item_check3 CHECK (((status <> 'dropped'::text) OR (closing_word IS NOT NULL)))
  constraint plan_item_check4 CHECK (((status <> 'learnt'::text) OR (learnt_on IS NOT NULL)))
  constraint plan_item_check5 CHECK (((status = ANY (ARRAY['done'::text, 'carried_on'::text, 'dropped'::text])) = (closed_on IS NOT NULL)))
  constraint plan_item_closing_word_check CHECK (((length(closing_word) >= 1) AND (length(closing_word) <= 1000)))
  constraint plan_item_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint plan_item_first_use_check CHECK (((length(first_use) >= 1) AND (length(first_use) <= 1000)))
  constraint plan_item_id_employment_id_key UNIQUE (id, employment_id)
  constraint plan_item_leader_part_check CHECK (((length(leader_part) >= 1) AND (length(leader_part) <= 1000)))
  constraint plan_item_learning_form_code_fkey FOREIGN KEY (learning_form_code) REFERENCES learning_form(code)
  constraint plan_item_nature_check CHECK ((nature = ANY (ARRAY['need'::text, 'wish'::text])))
  constraint plan_item_offer_wish_code_fkey FOREIGN KEY (offer_wish_code) REFERENCES offer_wish(code)
  constraint plan_item_own_part_check CHECK (((length(own_part) >= 1) AND (length(own_part) <= 1000)))
  constraint plan_item_pkey PRIMARY KEY (id)
  constraint plan_item_plan_id_employment_id_year_fkey FOREIGN KEY (plan_id, employment_id, year) REFERENCES plan(id, employment_id, year) ON DELETE CASCADE
  constraint plan_item_plan_id_request_id_key UNIQUE (plan_id, request_id)
  constraint plan_item_priority_check CHECK (((priority >= 1) AND (priority <= 3)))
  constraint plan_item_status_check CHECK ((status = ANY (ARRAY['open'::text, 'under_way'::text, 'learnt'::text, 'done'::text, 'carried_on'::text, 'dropped'::text])))
  constraint plan_item_task_check CHECK (((length(task) >= 1) AND (length(task) <= 1000)))
  constraint plan_item_why_check CHECK (((length(why) >= 1) AND (length(why) <= 1000)))
  CREATE INDEX plan_item_element ON public.plan_item USING btree (element_id)
  CREATE INDEX plan_item_employment ON public.plan_item USING btree (employment_id)
  CREATE TRIGGER plan_item_rules BEFORE INSERT OR DELETE OR UPDATE ON public.plan_item FOR EACH ROW WHEN ((app.person_id() IS NOT NULL)) EXECUTE FUNCTION app.plan_item_rules()
  CREATE TRIGGER plan_item_told AFTER INSERT OR DELETE OR UPDATE ON public.plan_item FOR EACH ROW EXECUTE FUNCTION app.plan_changed()
  policy plan_item_add for insert to medhjul_app with check ((employment_id = ANY (( SELECT app.planning_employments() AS planning_employments)::uuid[])) AND (plan_id = ANY (( SELECT app.readable_plans() AS readable_plans)::uuid[])))
  policy plan_item_change for update to medhjul_app using ((employment_id = ANY (( SELECT app.planning_employments() AS planning_employments)::uuid[])) AND ((plan_id = ANY (( SELECT app.readable_plans() AS readable_plans)::uuid[])) OR app.is_open_item(status, followed_until) OR (closed_on >= ((( SELECT app.team_since() AS team_since) ->> (employment_id)::text))::date))) with check (employment_id = ANY (( SELECT app.planning_employments() AS planning_employments)::uuid[]))
  policy plan_item_read for select to medhjul_app using (((employment_id = ANY (( SELECT app.readable_employments() AS readable_employments)::uuid[])) AND ((plan_id = ANY (( SELECT app.readable_plans() AS readable_plans)::uuid[])) OR app.is_open_item(status, followed_until) OR (closed_on >= ((( SELECT app.team_since() AS team_since) ->> (employment_id)::text))::date))) OR (employment_id = ANY (( SELECT app.glass_employments('plan'::text) AS glass_employments)::uuid[])))
  policy plan_item_release for select to medhjul_release using (element_id IS NOT NULL)
  policy plan_item_remove for delete to medhjul_app using ((employment_id = ANY (( SELECT app.planning_employments() AS planning_employments)::uuid[])) AND (plan_id = ANY (( SELECT app.readable_plans() AS readable_plans)::uuid[])))

plan_version · owner medhjul_owner · row level security
  comment What both have signed, word for word; never changed.
  grant medhjul_app=select
  plan_id uuid not null · grant medhjul_release=select
  number integer not null
  items jsonb not null
  employee_signed_at timestamp with time zone not null · grant medhjul_release=select
  leader_signed_at timestamp with time zone not null · grant medhjul_release=select
  leader_signer_id uuid
  constraint plan_version_leader_signer_id_fkey FOREIGN KEY (leader_signer_id) REFERENCES person(id) ON DELETE SET NULL
  constraint plan_version_pkey PRIMARY KEY (plan_id, number)
  constraint plan_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
  CREATE INDEX plan_version_leader_signer ON public.plan_version USING btree (leader_signer_id)
  policy plan_version_read for select to medhjul_app using ((plan_id = ANY (( SELECT app.readable_plans() AS readable_plans)::uuid[])) OR (plan_id = ANY (( SELECT app.glass_plans() AS glass_plans)::uuid[])))
  policy plan_version_release for select to medhjul_release using true

preparation · owner medhjul_owner · row level security
  grant medhjul_app=select
  conversation_id uuid not null · grant medhjul_app=insert
  author_id uuid not null · grant medhjul_app=insert
  side text not null · grant medhjul_app=insert
  ready_at timestamp with time zone
  revealed boolean not null default false
  constraint preparation_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE CASCADE
  constraint preparation_check CHECK (((NOT revealed) OR (ready_at IS NOT NULL)))
  constraint preparation_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE
  constraint preparation_pkey PRIMARY KEY (conversation_id, author_id)
  constraint preparation_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'leader'::text])))
  CREATE INDEX preparation_author ON public.preparation USING btree (author_id)
  policy preparation_begin for insert to medhjul_app with check ((author_id = ( SELECT app.person_id() AS person_id)) AND (NOT revealed) AND (ready_at IS NULL) AND (conversation_id = ANY (( SELECT app.preparing_conversations() AS preparing_conversations)::uuid[])) AND (side = app.conversation_side(conversation_id)))
  policy preparation_read for select to medhjul_app using ((revealed OR (author_id = ( SELECT app.person_id() AS person_id))) AND (conversation_id = ANY (( SELECT app.open_conversations() AS open_conversations)::uuid[])))

preparation_answer · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  conversation_id uuid not null · grant medhjul_app=insert
  author_id uuid not null · grant medhjul_app=insert
  question_id uuid not null · grant medhjul_app=insert
  body text not null default ''::text · grant medhjul_app=insert+update
  revealed boolean not null default false
  version integer not null default 0 · grant medhjul_app=update
  constraint preparation_answer_body_check CHECK ((length(body) <= 1000))
  constraint preparation_answer_conversation_id_author_id_fkey FOREIGN KEY (conversation_id, author_id) REFERENCES preparation(conversation_id, author_id) ON DELETE CASCADE
  constraint preparation_answer_pkey PRIMARY KEY (conversation_id, author_id, question_id)
  constraint preparation_answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES conversation_question(id)
  policy preparation_answer_choose for insert to medhjul_app with check ((author_id = ( SELECT app.person_id() AS person_id)) AND (NOT revealed) AND (conversation_id = ANY (( SELECT app.preparing_conversations() AS preparing_conversations)::uuid[])))
  policy preparation_answer_drop for delete to medhjul_app using ((author_id = ( SELECT app.person_id() AS person_id)) AND (conversation_id = ANY (( SELECT app.preparing_conversations() AS preparing_conversations)::uuid[])))
  policy preparation_answer_read for select to medhjul_app using ((revealed OR (author_id = ( SELECT app.person_id() AS person_id))) AND (conversation_id = ANY (( SELECT app.open_conversations() AS open_conversations)::uuid[])))
  policy preparation_answer_write for update to medhjul_app using ((author_id = ( SELECT app.person_id() AS person_id)) AND (conversation_id = ANY (( SELECT app.preparing_conversations() AS preparing_conversations)::uuid[])))

principle · owner medhjul_owner
  comment open: principles of competence development and the competences everybody keeps up; no personal data
  grant medhjul_app=select
  code text not null
  kind text not null
  name jsonb not null
  description jsonb not null
  position smallint not null
  constraint principle_description_check CHECK (app.is_text(description))
  constraint principle_kind_check CHECK ((kind = ANY (ARRAY['principle'::text, 'toolbox'::text])))
  constraint principle_name_check CHECK (app.is_text(name))
  constraint principle_pkey PRIMARY KEY (code)

proposal_decision · owner medhjul_owner · row level security
  comment What the training house decided on a proposal: rows are added and taken back, never changed. The latest not taken back stands.
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  request_id uuid not null · grant medhjul_app=insert
  release_id uuid not null · grant medhjul_app=insert
  element_id uuid not null · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert
  reason text · grant medhjul_app=insert
  decided_by uuid · grant medhjul_app=insert
  decided_at timestamp with time zone not null · grant medhjul_app=insert
  withdrawn_at timestamp with time zone · grant medhjul_app=update
  constraint proposal_decision_check CHECK ((withdrawn_at >= decided_at))
  constraint proposal_decision_check1 CHECK (((kind = 'take_up'::text) OR (reason IS NOT NULL)))
  constraint proposal_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL
  constraint proposal_decision_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint proposal_decision_kind_check CHECK ((kind = ANY (ARRAY['take_up'::text, 'postpone'::text, 'reject'::text])))
  constraint proposal_decision_pkey PRIMARY KEY (id)
  constraint proposal_decision_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  constraint proposal_decision_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id)
  constraint proposal_decision_request_id_key UNIQUE (request_id)
  CREATE INDEX proposal_decision_by ON public.proposal_decision USING btree (decided_by)
  CREATE INDEX proposal_decision_element ON public.proposal_decision USING btree (element_id)
  CREATE INDEX proposal_decision_of ON public.proposal_decision USING btree (release_id, element_id)
  policy proposal_decision_make for insert to medhjul_app with check (( SELECT app.has_role('training_house'::text) AS has_role) AND (decided_by = ( SELECT app.person_id() AS person_id)) AND (decided_at = ( SELECT app.now() AS now)) AND (EXISTS ( SELECT
   FROM release_wheel w
  WHERE ((w.release_id = proposal_decision.release_id) AND (proposal_decision.element_id = ANY (w.element_ids))))))
  policy proposal_decision_read for select to medhjul_app using ( SELECT app.sees_all_centres() AS sees_all_centres)
  policy proposal_decision_withdraw for update to medhjul_app using (( SELECT app.has_role('training_house'::text) AS has_role) AND (withdrawn_at IS NULL)) with check (( SELECT app.has_role('training_house'::text) AS has_role) AND (withdrawn_at = ( SELECT app.now() AS now)))

release · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_release=insert+select
  id uuid not null default gen_random_uuid()
  number integer not null
  plan_year smallint not null
    comment The season whose agreed plans and held conversations it counts.
  counted_on date not null
  published_at timestamp with time zone not null
  reason text
    comment Why it was published beyond the number that a year has.
  constraint release_number_check CHECK ((number > 0))
  constraint release_number_key UNIQUE (number)
  constraint release_pkey PRIMARY KEY (id)
  constraint release_plan_year_check CHECK (((plan_year >= 2000) AND (plan_year <= 2200)))
  constraint release_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  CREATE TRIGGER release_published AFTER INSERT ON public.release FOR EACH ROW EXECUTE FUNCTION app.release_published()
  CREATE TRIGGER release_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.release FOR EACH STATEMENT EXECUTE FUNCTION app.stays_as_published()
  policy release_make for all to medhjul_release using true with check true
  policy release_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)

release_block · owner medhjul_owner · row level security
  comment A centre, or small centres together, as they are counted. An employment in no centre counts with the municipality's own unit.
  grant medhjul_app=select, medhjul_release=insert+select
  release_id uuid not null
  wheel_code text not null
  block_id text not null
  position smallint not null
  centre_ids uuid[] not null
  people integer not null
    comment People whom the wheel is for.
  changed_on date not null
    comment The day of the last release for which at least ten of its people had changed; it says nothing of a cell.
  constraint release_block_block_id_check CHECK ((block_id <> ''::text))
  constraint release_block_centre_ids_check CHECK ((cardinality(centre_ids) > 0))
  constraint release_block_people_check CHECK ((people >= 0))
  constraint release_block_pkey PRIMARY KEY (release_id, wheel_code, block_id)
  constraint release_block_release_id_wheel_code_fkey FOREIGN KEY (release_id, wheel_code) REFERENCES release_wheel(release_id, wheel_code)
  constraint release_block_release_id_wheel_code_position_key UNIQUE (release_id, wheel_code, "position")
  CREATE TRIGGER release_block_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.release_block FOR EACH STATEMENT EXECUTE FUNCTION app.stays_as_published()
  policy release_block_make for all to medhjul_release using true with check true
  policy release_block_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)

release_cells · owner medhjul_owner · row level security
  comment The published cells of one block, or with no block of the municipality: one for each element; of conversations held, one in all.
  grant medhjul_app=select, medhjul_release=insert+select
  release_id uuid not null
  wheel_code text not null
  measure text not null
  block_id text
  centre_ids uuid[]
  shown integer[] not null
  people integer[] not null
  constraint release_cells_check CHECK (((block_id IS NULL) = (centre_ids IS NULL)))
  constraint release_cells_check1 CHECK (app.are_cells(shown, people))
  constraint release_cells_measure_check CHECK ((measure = ANY (ARRAY['need'::text, 'plan'::text, 'offer'::text, 'held'::text])))
  constraint release_cells_release_id_wheel_code_block_id_fkey FOREIGN KEY (release_id, wheel_code, block_id) REFERENCES release_block(release_id, wheel_code, block_id)
  constraint release_cells_release_id_wheel_code_fkey FOREIGN KEY (release_id, wheel_code) REFERENCES release_wheel(release_id, wheel_code)
  constraint release_cells_release_id_wheel_code_measure_block_id_key UNIQUE NULLS NOT DISTINCT (release_id, wheel_code, measure, block_id)
  CREATE TRIGGER release_cells_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.release_cells FOR EACH STATEMENT EXECUTE FUNCTION app.stays_as_published()
  policy release_cells_make for all to medhjul_release using true with check true
  policy release_cells_read for select to medhjul_app using ((( SELECT app.person_id() AS person_id) IS NOT NULL) AND ((centre_ids IS NULL) OR ( SELECT app.sees_all_centres() AS sees_all_centres) OR (centre_ids && ( SELECT app.own_centres() AS own_centres))))

release_column · owner medhjul_owner · row level security
  comment True counts of each column as of its last refresh, for the release role alone; replaced with each release.
  grant medhjul_release=delete+insert+select
  column_id text not null
  state jsonb not null
  constraint release_column_pkey PRIMARY KEY (column_id)
  policy release_column_keep for all to medhjul_release using true with check true

release_people · owner medhjul_owner · row level security
  comment Keyed hashes of the people of each block as of its last refresh, for the release role alone; replaced with each release.
  grant medhjul_release=delete+insert+select
  wheel_code text not null
  block_id text not null
  part smallint not null
  people text not null
  constraint release_people_pkey PRIMARY KEY (wheel_code, block_id, part)
  constraint release_people_wheel_code_fkey FOREIGN KEY (wheel_code) REFERENCES wheel(code)
  policy release_people_keep for all to medhjul_release using true with check true

release_run · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_release=select
  id uuid not null default gen_random_uuid()
  request_id uuid not null
  asked_by uuid
  asked_at timestamp with time zone not null
  state text not null default 'preparing'::text · grant medhjul_release=update
  progress smallint not null default 0 · grant medhjul_release=update
  reason text
  preview jsonb · grant medhjul_release=update
    comment Structure only: day, columns, blocks, headcounts, what is merged or carried. Never a cell.
  gate jsonb · grant medhjul_release=update
    comment Pass or fail for each rule, never for a column or a cell.
  release_id uuid · grant medhjul_release=update
  problem text · grant medhjul_release=update
    comment Why it failed, as a code.
  constraint release_run_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE SET NULL
  constraint release_run_check CHECK (((state <> ALL (ARRAY['prepared'::text, 'publishing'::text, 'published'::text])) OR ((preview IS NOT NULL) AND (gate IS NOT NULL))))
  constraint release_run_check1 CHECK (((state = 'published'::text) = (release_id IS NOT NULL)))
  constraint release_run_pkey PRIMARY KEY (id)
  constraint release_run_progress_check CHECK (((progress >= 0) AND (progress <= 100)))
  constraint release_run_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  constraint release_run_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id)
  constraint release_run_request_id_key UNIQUE (request_id)
  constraint release_run_state_check CHECK ((state = ANY (ARRAY['preparing'::text, 'prepared'::text, 'publishing'::text, 'published'::text, 'refused'::text, 'failed'::text, 'cancelled'::text])))
  CREATE INDEX release_run_asked_by ON public.release_run USING btree (asked_by)
  CREATE UNIQUE INDEX release_run_one ON public.release_run USING btree ((true)) WHERE (state = ANY (ARRAY['preparing'::text, 'prepared'::text, 'publishing'::text]))
  CREATE INDEX release_run_release ON public.release_run USING btree (release_id)
  CREATE TRIGGER release_run_told AFTER INSERT OR UPDATE OF state ON public.release_run FOR EACH ROW EXECUTE FUNCTION app.release_run_told()
  policy release_run_read for select to medhjul_app using ( SELECT app.has_role('training_house'::text) AS has_role)
  policy release_run_work for all to medhjul_release using true with check true

release_wheel · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_release=insert+select
  release_id uuid not null
  wheel_code text not null
  wheel_version_id uuid not null
  element_ids uuid[] not null
    comment The elements that are counted, in the order of the wheel; cells stand in this order.
  constraint release_wheel_element_ids_check CHECK ((cardinality(element_ids) > 0))
  constraint release_wheel_pkey PRIMARY KEY (release_id, wheel_code)
  constraint release_wheel_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id)
  constraint release_wheel_wheel_code_fkey FOREIGN KEY (wheel_code) REFERENCES wheel(code)
  constraint release_wheel_wheel_version_id_fkey FOREIGN KEY (wheel_version_id) REFERENCES wheel_version(id)
  CREATE TRIGGER release_wheel_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.release_wheel FOR EACH STATEMENT EXECUTE FUNCTION app.stays_as_published()
  policy release_wheel_make for all to medhjul_release using true with check true
  policy release_wheel_read for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)

reminder_setting · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_job=select
  person_id uuid not null · grant medhjul_app=insert
  about text not null · grant medhjul_app=insert
  mode text not null · grant medhjul_app=insert+update
  constraint reminder_setting_about_check CHECK ((about = ANY (ARRAY['invite'::text, 'prepare'::text, 'hold'::text, 'sign'::text, 'plan'::text, 'follow_up'::text, 'consent'::text])))
  constraint reminder_setting_check CHECK (((mode <> 'off'::text) OR (about = ANY (ARRAY['prepare'::text, 'follow_up'::text, 'consent'::text]))))
  constraint reminder_setting_mode_check CHECK ((mode = ANY (ARRAY['all'::text, 'on_the_day'::text, 'off'::text])))
  constraint reminder_setting_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint reminder_setting_pkey PRIMARY KEY (person_id, about)
  policy reminder_setting_job for select to medhjul_job using true
  policy reminder_setting_own for all to medhjul_app using (person_id = ( SELECT app.person_id() AS person_id)) with check (person_id = ( SELECT app.person_id() AS person_id))

reporting_line · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  employment_id uuid not null · grant medhjul_release=select
  leader_employment_id uuid not null · grant medhjul_release=select
  valid_from date not null · grant medhjul_release=select
  valid_to date · grant medhjul_release=select
  constraint reporting_line_check CHECK ((leader_employment_id <> employment_id))
  constraint reporting_line_check1 CHECK ((valid_to > valid_from))
  constraint reporting_line_employment_id_daterange_excl EXCLUDE USING gist (employment_id WITH =, daterange(valid_from, valid_to) WITH &&)
  constraint reporting_line_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint reporting_line_leader_employment_id_fkey FOREIGN KEY (leader_employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint reporting_line_pkey PRIMARY KEY (employment_id, valid_from)
  CREATE INDEX reporting_line_leader ON public.reporting_line USING btree (leader_employment_id)
  policy reporting_line_import for all to medhjul_import using true with check true
  policy reporting_line_read for select to medhjul_app using ((employment_id = ANY (( SELECT app.readable_employments() AS readable_employments)::uuid[])) OR ( SELECT app.sees_organisation() AS sees_organisation) OR (employment_id = ANY (( SELECT app.led_employments() AS led_employments)::uuid[])))
  policy reporting_line_release for select to medhjul_release using true

requirement · owner medhjul_owner · row level security
  grant medhjul_app=delete+insert+select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid() · grant medhjul_release=select
  wheel_code text not null · grant medhjul_app=update, medhjul_release=select
  area_id uuid · grant medhjul_app=update, medhjul_release=select
  element_id uuid · grant medhjul_app=update, medhjul_release=select
  unit_id uuid · grant medhjul_app=update, medhjul_release=select
  employment_id uuid · grant medhjul_app=update, medhjul_release=select
  audience text not null · grant medhjul_app=update, medhjul_release=select
  job_group_id uuid · grant medhjul_app=update, medhjul_release=select
  leader_function text · grant medhjul_app=update, medhjul_release=select
  leader_level smallint · grant medhjul_app=update, medhjul_release=select
  audience_key text not null generated 
CASE
    WHEN (job_group_id IS NOT NULL) THEN ('g:'::text || (job_group_id)::text)
    WHEN (leader_function IS NOT NULL) THEN ('f:'::text || leader_function)
    WHEN (leader_level IS NOT NULL) THEN ('l:'::text || (leader_level)::text)
    ELSE 'everybody'::text
END
  level smallint not null · grant medhjul_app=update, medhjul_release=select
  reason text not null · grant medhjul_app=update
  goal_id uuid · grant medhjul_app=update
  valid_from date not null · grant medhjul_app=update, medhjul_release=select
  valid_to date · grant medhjul_app=update, medhjul_release=select
    comment First day it no longer holds; equal to valid_from when it was ended on its first day.
  author_id uuid
  created_at timestamp with time zone not null
  adopted_at timestamp with time zone · grant medhjul_app=update, medhjul_release=select
  withdrawn_at timestamp with time zone · grant medhjul_app=update, medhjul_release=select
  version integer not null default 1 · grant medhjul_app=update
  constraint requirement_area_id_wheel_code_fkey FOREIGN KEY (area_id, wheel_code) REFERENCES wheel_area(id, wheel_code)
  constraint requirement_audience_check CHECK ((audience = ANY (ARRAY['everybody'::text, 'job_group'::text, 'leader_function'::text, 'leader_level'::text])))
  constraint requirement_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL
  constraint requirement_check CHECK ((valid_to >= valid_from))
  constraint requirement_check1 CHECK ((num_nonnulls(area_id, element_id) = 1))
  constraint requirement_check2 CHECK ((num_nonnulls(unit_id, employment_id) = 1))
  constraint requirement_check3 CHECK (((employment_id IS NULL) OR (audience = 'everybody'::text)))
  constraint requirement_check4 CHECK (((audience = 'job_group'::text) = (job_group_id IS NOT NULL)))
  constraint requirement_check5 CHECK (((audience = 'leader_function'::text) = (leader_function IS NOT NULL)))
  constraint requirement_check6 CHECK (((audience = 'leader_level'::text) = (leader_level IS NOT NULL)))
  constraint requirement_element_id_wheel_code_fkey FOREIGN KEY (element_id, wheel_code) REFERENCES element(id, wheel_code)
  constraint requirement_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint requirement_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id)
  constraint requirement_job_group_id_fkey FOREIGN KEY (job_group_id) REFERENCES job_group(id)
  constraint requirement_leader_function_fkey FOREIGN KEY (leader_function) REFERENCES leader_function(code)
  constraint requirement_leader_level_fkey FOREIGN KEY (leader_level) REFERENCES leader_level(value)
  constraint requirement_level_fkey FOREIGN KEY (level) REFERENCES competence_level(value)
  constraint requirement_pkey PRIMARY KEY (id)
  constraint requirement_reason_check CHECK (((reason <> ''::text) AND (length(reason) <= 1000)))
  constraint requirement_tie EXCLUDE USING gist (COALESCE(unit_id, employment_id) WITH =, COALESCE(area_id, element_id) WITH =, audience_key WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (((adopted_at IS NOT NULL) AND (withdrawn_at IS NULL)))
  constraint requirement_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE INDEX requirement_employment ON public.requirement USING btree (employment_id, wheel_code) WHERE (employment_id IS NOT NULL)
  CREATE INDEX requirement_goal ON public.requirement USING btree (goal_id)
  CREATE INDEX requirement_unit ON public.requirement USING btree (unit_id, wheel_code) WHERE (unit_id IS NOT NULL)
  CREATE TRIGGER requirement_ends_once BEFORE UPDATE OF valid_to, withdrawn_at ON public.requirement FOR EACH ROW WHEN (((old.adopted_at IS NOT NULL) AND (app.person_id() IS NOT NULL))) EXECUTE FUNCTION app.ends_once()
  CREATE TRIGGER requirement_is_history BEFORE UPDATE ON public.requirement FOR EACH ROW EXECUTE FUNCTION app.requirement_is_history()
  policy requirement_discard for delete to medhjul_app using ((adopted_at IS NULL) AND
CASE
    WHEN (employment_id IS NOT NULL) THEN (employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[]))
    ELSE (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[]))
END)
  policy requirement_draft for insert to medhjul_app with check ((author_id = ( SELECT app.person_id() AS person_id)) AND (valid_from >= ( SELECT app.today() AS today)) AND (withdrawn_at IS NULL) AND
CASE
    WHEN (employment_id IS NOT NULL) THEN (employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[]))
    ELSE (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[]))
END)
  policy requirement_import for all to medhjul_import using true with check true
  policy requirement_read for select to medhjul_app using 
CASE
    WHEN (employment_id IS NOT NULL) THEN (((adopted_at IS NOT NULL) AND (employment_id = ANY (( SELECT app.own_employments() AS own_employments)::uuid[]))) OR ((employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[])) AND ((valid_to IS NULL) OR (valid_to >= ((( SELECT app.team_since() AS team_since) ->> (employment_id)::text))::date)) AND ((withdrawn_at IS NULL) OR (valid_from > ((( SELECT app.team_since() AS team_since) ->> (employment_id)::text))::date))))
    WHEN (adopted_at IS NOT NULL) THEN (( SELECT app.person_id() AS person_id) IS NOT NULL)
    ELSE (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[]))
END
  policy requirement_release for select to medhjul_release using ((adopted_at IS NOT NULL) AND (withdrawn_at IS NULL))
  policy requirement_write for update to medhjul_app using 
CASE
    WHEN (employment_id IS NOT NULL) THEN (employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[]))
    ELSE (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[]))
END

review · owner medhjul_owner · row level security
  comment A C-MED's yearly review.
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  committee_id uuid not null
  year smallint not null
  state text not null default 'preparing'::text
  starts_at timestamp with time zone · grant medhjul_app=update
  duration_minutes smallint · grant medhjul_app=update
  place text · grant medhjul_app=update
  link text · grant medhjul_app=update
  note text · grant medhjul_app=update
  invitation integer not null default 0 · grant medhjul_app=update
    comment The calendar's SEQUENCE.
  input_due_on date
  vote text not null default 'none'::text
  number smallint not null default 1
    comment Which version of the minutes is being written, or was sent last.
  correction text
    comment Why the version after the first is written.
  opened_on date not null
  held_on date
  version integer not null default 1 · grant medhjul_app=update
    comment Of the meeting as the chair sets it.
  constraint review_check CHECK (((starts_at IS NULL) = (duration_minutes IS NULL)))
  constraint review_check1 CHECK (((state <> 'called'::text) OR (starts_at IS NOT NULL)))
  constraint review_check2 CHECK (((correction IS NOT NULL) = (number > 1)))
  constraint review_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id)
  constraint review_committee_id_year_key UNIQUE (committee_id, year)
  constraint review_correction_check CHECK (((correction <> ''::text) AND (length(correction) <= 500)))
  constraint review_duration_minutes_check CHECK (((duration_minutes >= 15) AND (duration_minutes <= 480)))
  constraint review_link_check CHECK (((link ~ '^https://'::text) AND (length(link) <= 500)))
  constraint review_note_check CHECK (((note <> ''::text) AND (length(note) <= 1000)))
  constraint review_pkey PRIMARY KEY (id)
  constraint review_place_check CHECK (((place <> ''::text) AND (length(place) <= 200)))
  constraint review_state_check CHECK ((state = ANY (ARRAY['preparing'::text, 'called'::text, 'held'::text, 'approving'::text, 'approved'::text, 'sent'::text])))
  constraint review_vote_check CHECK ((vote = ANY (ARRAY['none'::text, 'open'::text, 'closed'::text])))
  constraint review_year_check CHECK (((year >= 2000) AND (year <= 2200)))
  CREATE TRIGGER review_moves BEFORE UPDATE OF state ON public.review FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION app.review_moves()
  CREATE TRIGGER review_told AFTER INSERT OR DELETE OR UPDATE ON public.review FOR EACH ROW EXECUTE FUNCTION app.review_told()
  policy review_call for update to medhjul_app using ((id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (state = ANY (ARRAY['preparing'::text, 'called'::text, 'held'::text])))
  policy review_read for select to medhjul_app using (id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[]))

review_decision · owner medhjul_owner · row level security
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  review_id uuid not null · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert+update
  element_id uuid · grant medhjul_app=insert+update
  title text · grant medhjul_app=insert+update
  target_group text · grant medhjul_app=insert+update
  how_many text · grant medhjul_app=insert+update
  due_on date · grant medhjul_app=insert+update
  why text · grant medhjul_app=insert+update
  goal_id uuid · grant medhjul_app=insert+update
  learning_form text · grant medhjul_app=insert+update
  follow_up_person_id uuid · grant medhjul_app=insert+update
  dots smallint
    comment The sum of all dots, written once when the vote closes, whereupon the single ones are gone.
  position smallint not null · grant medhjul_app=insert+update
  request_id uuid · grant medhjul_app=insert
    comment Made by the client: the same one again adds nothing more.
  version integer not null default 1 · grant medhjul_app=update
  constraint review_decision_check CHECK (((element_id IS NOT NULL) OR (title IS NOT NULL)))
  constraint review_decision_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint review_decision_follow_up_person_id_fkey FOREIGN KEY (follow_up_person_id) REFERENCES person(id) ON DELETE SET NULL
  constraint review_decision_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id) ON DELETE SET NULL
  constraint review_decision_how_many_check CHECK ((how_many = ANY (ARRAY['some'::text, 'about_5'::text, 'about_10'::text, 'about_25'::text, 'most'::text])))
  constraint review_decision_kind_check CHECK ((kind = ANY (ARRAY['need'::text, 'project'::text])))
  constraint review_decision_learning_form_fkey FOREIGN KEY (learning_form) REFERENCES learning_form(code)
  constraint review_decision_pkey PRIMARY KEY (id)
  constraint review_decision_request_id_key UNIQUE (request_id)
  constraint review_decision_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  constraint review_decision_target_group_check CHECK (((target_group <> ''::text) AND (length(target_group) <= 200)))
  constraint review_decision_title_check CHECK (((title <> ''::text) AND (length(title) <= 200)))
  constraint review_decision_why_check CHECK (((why <> ''::text) AND (length(why) <= 1000)))
  CREATE INDEX review_decision_element ON public.review_decision USING btree (element_id)
  CREATE INDEX review_decision_goal ON public.review_decision USING btree (goal_id)
  CREATE INDEX review_decision_learning_form ON public.review_decision USING btree (learning_form)
  CREATE INDEX review_decision_person ON public.review_decision USING btree (follow_up_person_id)
  CREATE INDEX review_decision_review ON public.review_decision USING btree (review_id)
  CREATE TRIGGER decision_how_many BEFORE INSERT OR UPDATE OF how_many ON public.review_decision FOR EACH ROW EXECUTE FUNCTION app.decision_how_many()
  CREATE TRIGGER review_decision_told AFTER INSERT OR DELETE OR UPDATE ON public.review_decision FOR EACH ROW EXECUTE FUNCTION app.review_decision_told()
  policy review_decision_read for select to medhjul_app using (review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[]))
  policy review_decision_write for all to medhjul_app using (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[]))

review_guest · owner medhjul_owner · row level security
  grant medhjul_app=delete+insert+select
  review_id uuid not null
  person_id uuid not null
  invited_on date not null
  constraint review_guest_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint review_guest_pkey PRIMARY KEY (review_id, person_id)
  constraint review_guest_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  CREATE INDEX review_guest_person ON public.review_guest USING btree (person_id)
  CREATE TRIGGER review_guest_told AFTER INSERT OR DELETE OR UPDATE ON public.review_guest FOR EACH ROW EXECUTE FUNCTION app.review_guest_told()
  policy review_guest_add for insert to medhjul_app with check ((review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[])))
  policy review_guest_read for select to medhjul_app using ((review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[])) OR (person_id = ( SELECT app.person_id() AS person_id)))
  policy review_guest_remove for delete to medhjul_app using ((review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[])))

review_papers · owner medhjul_owner · row level security
  comment The agenda as it was sent to members and guests. It holds no cell of the statistics: each reader sees those that are theirs.
  grant medhjul_app=insert+select
  review_id uuid not null
  number smallint not null
  sent_at timestamp with time zone not null
  guests uuid[] not null default '{}'::uuid[]
    comment To which guests it was addressed.
  agenda jsonb not null
  constraint review_papers_pkey PRIMARY KEY (review_id, number)
  constraint review_papers_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  CREATE TRIGGER review_papers_told AFTER INSERT OR DELETE OR UPDATE ON public.review_papers FOR EACH ROW EXECUTE FUNCTION app.review_papers_told()
  policy review_papers_read for select to medhjul_app using ((review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[])) OR ((( SELECT app.person_id() AS person_id) = ANY (guests)) AND (review_id = ANY (( SELECT app.guest_reviews() AS guest_reviews)::uuid[]))))
  policy review_papers_send for insert to medhjul_app with check ((review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[])) AND (guests <@ ( SELECT COALESCE(array_agg(g.person_id), '{}'::uuid[]) AS "coalesce"
   FROM review_guest g
  WHERE (g.review_id = review_papers.review_id))))

review_reminder · owner medhjul_owner · row level security
  grant medhjul_app=select
  committee_id uuid not null
  year smallint not null
  reminded_on date not null
  reminded_by uuid
  constraint review_reminder_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id) ON DELETE CASCADE
  constraint review_reminder_pkey PRIMARY KEY (committee_id, year, reminded_on)
  constraint review_reminder_reminded_by_fkey FOREIGN KEY (reminded_by) REFERENCES person(id) ON DELETE SET NULL
  CREATE INDEX review_reminder_by ON public.review_reminder USING btree (reminded_by)
  policy review_reminder_read for select to medhjul_app using (( SELECT app.has_role('training_house'::text) AS has_role) OR (committee_id = ANY (( SELECT app.seat_committees('c_med'::text, '{chair,secretary}'::text[]) AS seat_committees)::uuid[])))

review_step · owner medhjul_owner · row level security
  comment The shape that a committee gave its process. The minutes are no row: they come last and cannot be left out.
  grant medhjul_app=delete+select
  id uuid not null default gen_random_uuid()
  review_id uuid not null · grant medhjul_app=insert
  kind text not null · grant medhjul_app=insert
  title text · grant medhjul_app=insert+update
  body text · grant medhjul_app=insert+update
  position smallint not null · grant medhjul_app=insert+update
  is_left_out boolean not null default false · grant medhjul_app=update
  done_on date · grant medhjul_app=update
  constraint review_step_body_check CHECK (((body <> ''::text) AND (length(body) <= 1000)))
  constraint review_step_check CHECK (((kind = 'own'::text) = (title IS NOT NULL)))
  constraint review_step_check1 CHECK (((kind = 'own'::text) OR (done_on IS NULL)))
  constraint review_step_kind_check CHECK ((kind = ANY (ARRAY['prepare'::text, 'a_med_input'::text, 'discuss'::text, 'conclude'::text, 'own'::text])))
  constraint review_step_pkey PRIMARY KEY (id)
  constraint review_step_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE
  constraint review_step_title_check CHECK (((title <> ''::text) AND (length(title) <= 100)))
  CREATE UNIQUE INDEX review_step_once ON public.review_step USING btree (review_id, kind) WHERE (kind <> 'own'::text)
  CREATE INDEX review_step_review ON public.review_step USING btree (review_id)
  CREATE TRIGGER review_step_told AFTER INSERT OR DELETE OR UPDATE ON public.review_step FOR EACH ROW EXECUTE FUNCTION app.review_step_told()
  policy review_step_own for delete restrictive to medhjul_app using (kind = 'own'::text)
  policy review_step_own_add for insert restrictive to medhjul_app with check (kind = 'own'::text)
  policy review_step_read for select to medhjul_app using (review_id = ANY (( SELECT app.member_reviews() AS member_reviews)::uuid[]))
  policy review_step_write for all to medhjul_app using ((review_id = ANY (( SELECT app.steered_reviews() AS steered_reviews)::uuid[])) AND (review_id = ANY (( SELECT app.open_reviews() AS open_reviews)::uuid[])))

role_grant · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  person_id uuid not null
  role text not null
  valid_from date not null
  valid_to date
  constraint role_grant_check CHECK ((valid_to > valid_from))
  constraint role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint role_grant_pkey PRIMARY KEY (person_id, role, valid_from)
  constraint role_grant_role_check CHECK ((role = ANY (ARRAY['training_house'::text, 'administrator'::text, 'data_protection_officer'::text])))
  policy role_grant_import for all to medhjul_import using true with check true
  policy role_grant_read for select to medhjul_app using ((person_id = ( SELECT app.person_id() AS person_id)) OR ( SELECT app.sees_organisation() AS sees_organisation) OR (EXISTS ( SELECT
   FROM employment
  WHERE ((employment.person_id = role_grant.person_id) AND ((employment.id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[])) OR (employment.id = ANY (( SELECT app.led_employments() AS led_employments)::uuid[])))))))

session · owner medhjul_owner · row level security
  id uuid not null default gen_random_uuid()
  token_hash bytea not null
    comment SHA-256 of the cookie's secret: a leaked table opens no session.
  person_id uuid not null
  created_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null
  idle_limit interval not null
  ends_at timestamp with time zone not null
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint session_pkey PRIMARY KEY (id)
  constraint session_token_hash_check CHECK ((length(token_hash) = 32))
  constraint session_token_hash_key UNIQUE (token_hash)
  CREATE INDEX session_ends ON public.session USING btree (ends_at)
  CREATE INDEX session_person ON public.session USING btree (person_id)
  CREATE TRIGGER session_ended AFTER DELETE ON public.session FOR EACH ROW EXECUTE FUNCTION app.session_ended()
  policy session_by_functions_only for select to medhjul_session using false

summary · owner medhjul_owner · row level security
  comment The municipality's yearly summary of what was asked for and what comes of it.
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  year smallint not null · grant medhjul_app=insert
  release_id uuid not null · grant medhjul_app=insert+update
  state text not null default 'draft'::text
  begun_by uuid · grant medhjul_app=insert
  begun_at timestamp with time zone not null · grant medhjul_app=insert
  shared_at timestamp with time zone
  adopted_by uuid
  adopted_at timestamp with time zone
  content jsonb
    comment All of it as it was shared, at adoption with its presentations: the municipality's cells, ranks and numbers of centres, never one centre's.
  fingerprint text
    comment SHA-256 of the content's text, in hexadecimal: what is adopted is what was read.
  constraint summary_adopted_by_fkey FOREIGN KEY (adopted_by) REFERENCES person(id) ON DELETE SET NULL
  constraint summary_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id) ON DELETE SET NULL
  constraint summary_check CHECK ((((content IS NULL) = (state = 'draft'::text)) AND ((fingerprint IS NULL) = (content IS NULL)) AND ((shared_at IS NULL) = (content IS NULL))))
  constraint summary_check1 CHECK (((adopted_at IS NOT NULL) = (state = 'adopted'::text)))
  constraint summary_pkey PRIMARY KEY (id)
  constraint summary_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id)
  constraint summary_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'shared'::text, 'adopted'::text])))
  constraint summary_year_check CHECK (((year >= 2000) AND (year <= 2200)))
  constraint summary_year_key UNIQUE (year)
  CREATE INDEX summary_adopted_by ON public.summary USING btree (adopted_by)
  CREATE INDEX summary_begun_by ON public.summary USING btree (begun_by)
  CREATE INDEX summary_release ON public.summary USING btree (release_id)
  CREATE TRIGGER summary_moves BEFORE UPDATE OF state ON public.summary FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION app.summary_moves()
  CREATE TRIGGER summary_stays BEFORE DELETE OR UPDATE ON public.summary FOR EACH ROW WHEN ((old.state = 'adopted'::text)) EXECUTE FUNCTION app.summary_stays()
  policy summary_begin for insert to medhjul_app with check (( SELECT app.has_role('training_house'::text) AS has_role) AND (begun_by = ( SELECT app.person_id() AS person_id)) AND (begun_at = ( SELECT app.now() AS now)) AND (EXISTS ( SELECT
   FROM release r
  WHERE ((r.id = summary.release_id) AND (r.plan_year = summary.year)))))
  policy summary_change for update to medhjul_app using (( SELECT app.has_role('training_house'::text) AS has_role) AND (state = 'draft'::text)) with check (EXISTS ( SELECT
   FROM release r
  WHERE ((r.id = summary.release_id) AND (r.plan_year = summary.year))))
  policy summary_read for select to medhjul_app using ((( SELECT app.person_id() AS person_id) IS NOT NULL) AND ((state = 'adopted'::text) OR ( SELECT app.has_role('training_house'::text) AS has_role) OR ((state = 'shared'::text) AND ( SELECT app.reads_shared_summaries() AS reads_shared_summaries))))

summary_outcome · owner medhjul_owner · row level security
  comment What became of an offer of the last adopted summary.
  grant medhjul_app=select
  summary_id uuid not null · grant medhjul_app=insert
  element_id uuid not null · grant medhjul_app=insert
  status text not null · grant medhjul_app=insert+update
  word text · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  constraint summary_outcome_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint summary_outcome_pkey PRIMARY KEY (summary_id, element_id)
  constraint summary_outcome_status_check CHECK ((status = ANY (ARRAY['open'::text, 'under_way'::text, 'done'::text, 'dropped'::text])))
  constraint summary_outcome_summary_id_fkey FOREIGN KEY (summary_id) REFERENCES summary(id) ON DELETE CASCADE
  constraint summary_outcome_word_check CHECK (((word <> ''::text) AND (length(word) <= 1000)))
  CREATE INDEX summary_outcome_element ON public.summary_outcome USING btree (element_id)
  policy summary_outcome_read for select to medhjul_app using ( SELECT app.has_role('training_house'::text) AS has_role)
  policy summary_outcome_write for all to medhjul_app using (( SELECT app.has_role('training_house'::text) AS has_role) AND (EXISTS ( SELECT
   FROM summary s
  WHERE ((s.id = summary_outcome.summary_id) AND (s.state = 'draft'::text)))))

summary_presentation · owner medhjul_owner · row level security
  grant medhjul_app=select
  summary_id uuid not null · grant medhjul_app=insert
  body text not null · grant medhjul_app=insert
  responsible_id uuid · grant medhjul_app=insert+update
    comment Who answers for it; in the H-MED the unit for strategy, HR and communication owns the discussion.
  held_on date · grant medhjul_app=insert+update
  decision text · grant medhjul_app=insert+update
    comment What the body decided, in words; null until then.
  version integer not null default 1 · grant medhjul_app=update
  constraint summary_presentation_body_check CHECK ((body = ANY (ARRAY['centre_council'::text, 'h_med'::text])))
  constraint summary_presentation_check CHECK (((decision IS NULL) OR (held_on IS NOT NULL)))
  constraint summary_presentation_decision_check CHECK (((decision <> ''::text) AND (length(decision) <= 2000)))
  constraint summary_presentation_pkey PRIMARY KEY (summary_id, body)
  constraint summary_presentation_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES person(id) ON DELETE SET NULL
  constraint summary_presentation_summary_id_fkey FOREIGN KEY (summary_id) REFERENCES summary(id) ON DELETE CASCADE
  CREATE INDEX summary_presentation_responsible ON public.summary_presentation USING btree (responsible_id)
  policy summary_presentation_add for insert to medhjul_app with check (( SELECT app.has_role('training_house'::text) AS has_role) AND (EXISTS ( SELECT
   FROM summary s
  WHERE ((s.id = summary_presentation.summary_id) AND ((s.state <> 'adopted'::text) OR (summary_presentation.body = 'h_med'::text))))))
  policy summary_presentation_change for update to medhjul_app using (( SELECT app.has_role('training_house'::text) AS has_role) AND (EXISTS ( SELECT
   FROM summary s
  WHERE ((s.id = summary_presentation.summary_id) AND ((s.state <> 'adopted'::text) OR ((summary_presentation.body = 'h_med'::text) AND (summary_presentation.decision IS NULL))))))) with check ( SELECT app.has_role('training_house'::text) AS has_role)
  policy summary_presentation_read for select to medhjul_app using (EXISTS ( SELECT
   FROM summary s
  WHERE (s.id = summary_presentation.summary_id)))

summary_text · owner medhjul_owner · row level security
  comment What the training house writes, section by section.
  grant medhjul_app=select
  summary_id uuid not null · grant medhjul_app=insert
  section text not null · grant medhjul_app=insert
  body text not null · grant medhjul_app=insert+update
  version integer not null default 1 · grant medhjul_app=update
  constraint summary_text_body_check CHECK ((length(body) <= 8000))
  constraint summary_text_pkey PRIMARY KEY (summary_id, section)
  constraint summary_text_section_check CHECK ((section = ANY (ARRAY['introduction'::text, 'main_picture'::text, 'offered'::text, 'not_offered'::text, 'evaluation'::text, 'closing'::text])))
  constraint summary_text_summary_id_fkey FOREIGN KEY (summary_id) REFERENCES summary(id) ON DELETE CASCADE
  policy summary_text_read for select to medhjul_app using ( SELECT app.has_role('training_house'::text) AS has_role)
  policy summary_text_write for all to medhjul_app using (( SELECT app.has_role('training_house'::text) AS has_role) AND (EXISTS ( SELECT
   FROM summary s
  WHERE ((s.id = summary_text.summary_id) AND (s.state = 'draft'::text)))))

system_log · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=insert
  id uuid not null default gen_random_uuid()
  at timestamp with time zone not null
  action text not null
  detail jsonb not null
  constraint system_log_action_check CHECK ((action = ANY (ARRAY['import'::text, 'export'::text, 'glass_asked'::text, 'glass_approved'::text, 'glass_refused'::text, 'glass_ended'::text, 'setting_changed'::text, 'release_asked'::text, 'release_published'::text])))
  constraint system_log_pkey PRIMARY KEY (id)
  policy system_log_import for insert to medhjul_import with check true
  policy system_log_read for select to medhjul_app using (( SELECT app.has_role('administrator'::text) AS has_role) OR ( SELECT app.has_role('data_protection_officer'::text) AS has_role))

team_conversation · owner medhjul_owner · row level security
  id uuid not null default gen_random_uuid() · grant medhjul_app=select, medhjul_release=select
  leader_employment_id uuid not null · grant medhjul_app=select
  year smallint not null · grant medhjul_app=select, medhjul_release=select
  replaces_mus boolean not null · grant medhjul_app=select, medhjul_release=select
  state text not null · grant medhjul_app=select, medhjul_release=select
  consent_days smallint
    comment How many days the leader gave at first; a round that is opened again has as many, and at least three.
  consent_closes_on date · grant medhjul_app=select
    comment The last day on which one may answer.
  round smallint not null default 1 · grant medhjul_app=select
  starts_at timestamp with time zone not null · grant medhjul_app=select+update
  duration_minutes smallint not null · grant medhjul_app=select+update
  place text · grant medhjul_app=select+update
  link text · grant medhjul_app=select+update
  note text · grant medhjul_app=select+update
  invitation integer not null default 0 · grant medhjul_app=select+update
    comment The calendar's SEQUENCE.
  held_on date · grant medhjul_app=select, medhjul_release=select
  created_on date not null · grant medhjul_app=select
  version integer not null default 1 · grant medhjul_app=select+update
    comment Of the meeting as the leader sets it; no answer, no need and no dot ever moves it.
  unit_id uuid · grant medhjul_app=select
    comment The unit in which the members sit; null for the leader's whole team.
  constraint team_conversation_check CHECK (((replaces_mus = (consent_closes_on IS NOT NULL)) AND (replaces_mus = (consent_days IS NOT NULL))))
  constraint team_conversation_check1 CHECK ((replaces_mus OR (state <> ALL (ARRAY['asking'::text, 'mus'::text]))))
  constraint team_conversation_check2 CHECK (((held_on IS NOT NULL) = (state = ANY (ARRAY['held'::text, 'concluded'::text]))))
  constraint team_conversation_consent_days_check CHECK (((consent_days >= 0) AND (consent_days <= 730)))
  constraint team_conversation_duration_minutes_check CHECK (((duration_minutes >= 15) AND (duration_minutes <= 480)))
  constraint team_conversation_leader_employment_id_fkey FOREIGN KEY (leader_employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint team_conversation_link_check CHECK (((link ~ '^https://'::text) AND (length(link) <= 500)))
  constraint team_conversation_note_check CHECK (((note <> ''::text) AND (length(note) <= 1000)))
  constraint team_conversation_pkey PRIMARY KEY (id)
  constraint team_conversation_place_check CHECK (((place <> ''::text) AND (length(place) <= 200)))
  constraint team_conversation_state_check CHECK ((state = ANY (ARRAY['asking'::text, 'invited'::text, 'mus'::text, 'held'::text, 'concluded'::text, 'cancelled'::text])))
  constraint team_conversation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
  CREATE UNIQUE INDEX team_conversation_asked_once ON public.team_conversation USING btree (leader_employment_id, year, unit_id) NULLS NOT DISTINCT WHERE (replaces_mus AND (state <> 'cancelled'::text))
  CREATE INDEX team_conversation_leader ON public.team_conversation USING btree (leader_employment_id)
  CREATE UNIQUE INDEX team_conversation_open_once ON public.team_conversation USING btree (leader_employment_id, year, replaces_mus, unit_id) NULLS NOT DISTINCT WHERE (state = ANY (ARRAY['asking'::text, 'invited'::text, 'held'::text]))
  CREATE INDEX team_conversation_unit ON public.team_conversation USING btree (unit_id)
  CREATE TRIGGER team_conversation_forgets AFTER UPDATE OF state, round ON public.team_conversation FOR EACH ROW EXECUTE FUNCTION app.team_conversation_forgets()
  CREATE TRIGGER team_conversation_gone AFTER DELETE ON public.team_conversation FOR EACH ROW EXECUTE FUNCTION app.team_conversation_changed()
  CREATE TRIGGER team_conversation_moves BEFORE UPDATE OF state ON public.team_conversation FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION app.team_conversation_moves()
  CREATE TRIGGER team_conversation_told AFTER UPDATE ON public.team_conversation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION app.team_conversation_changed()
  CREATE TRIGGER team_meeting_after_answers BEFORE UPDATE OF starts_at ON public.team_conversation FOR EACH ROW WHEN ((old.starts_at <> new.starts_at)) EXECUTE FUNCTION app.team_meeting_after_answers()
  policy team_conversation_read for select to medhjul_app using ((id = ANY (( SELECT app.visible_team_conversations() AS visible_team_conversations)::uuid[])) OR (id = ANY (( SELECT app.glass_team_conversations() AS glass_team_conversations)::uuid[])))
  policy team_conversation_release for select to medhjul_release using (held_on IS NOT NULL)
  policy team_conversation_reschedule for update to medhjul_app using ((id = ANY (( SELECT app.led_team_conversations() AS led_team_conversations)::uuid[])) AND (state = ANY (ARRAY['asking'::text, 'invited'::text])))

team_conversation_member · owner medhjul_owner · row level security
  team_conversation_id uuid not null · grant medhjul_app=select, medhjul_release=select
  employment_id uuid not null · grant medhjul_app=select, medhjul_release=select
  joined_on date not null · grant medhjul_app=select, medhjul_release=select
  left_on date · grant medhjul_app=select, medhjul_release=select
  constraint team_conversation_member_check CHECK ((left_on >= joined_on))
  constraint team_conversation_member_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint team_conversation_member_pkey PRIMARY KEY (team_conversation_id, employment_id)
  constraint team_conversation_member_team_conversation_id_fkey FOREIGN KEY (team_conversation_id) REFERENCES team_conversation(id) ON DELETE CASCADE
  CREATE INDEX team_conversation_member_employment ON public.team_conversation_member USING btree (employment_id)
  CREATE TRIGGER team_conversation_member_told AFTER INSERT OR UPDATE ON public.team_conversation_member FOR EACH ROW EXECUTE FUNCTION app.team_conversation_part_changed()
  policy team_conversation_member_read for select to medhjul_app using ((team_conversation_id = ANY (( SELECT app.visible_team_conversations() AS visible_team_conversations)::uuid[])) OR ((team_conversation_id = ANY (( SELECT app.glass_team_conversations() AS glass_team_conversations)::uuid[])) AND (employment_id = ANY (( SELECT app.glass_employments('team_conversation'::text) AS glass_employments)::uuid[]))))
  policy team_conversation_member_release for select to medhjul_release using true

team_dot · owner medhjul_owner · row level security
  need_id uuid not null
  person_id uuid not null
  dots smallint not null
  constraint team_dot_dots_check CHECK (((dots >= 1) AND (dots <= 3)))
  constraint team_dot_need_id_fkey FOREIGN KEY (need_id) REFERENCES team_need(id) ON DELETE CASCADE
  constraint team_dot_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint team_dot_pkey PRIMARY KEY (need_id, person_id)
  CREATE INDEX team_dot_person ON public.team_dot USING btree (person_id)
  policy team_dot_by_functions_only for select to medhjul_app using false

team_need · owner medhjul_owner · row level security
  grant medhjul_app=delete
  id uuid not null default gen_random_uuid() · grant medhjul_app=select
  team_conversation_id uuid not null · grant medhjul_app=insert+select
  element_id uuid · grant medhjul_app=insert+select+update
  body text not null · grant medhjul_app=insert+select+update
  dots smallint · grant medhjul_app=select
    comment The sum of all dots, written once when the conversation is held, whereupon the single ones are gone.
  version integer not null default 1 · grant medhjul_app=select+update
  constraint team_need_body_check CHECK (((body <> ''::text) AND (length(body) <= 500)))
  constraint team_need_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id)
  constraint team_need_pkey PRIMARY KEY (id)
  constraint team_need_team_conversation_id_fkey FOREIGN KEY (team_conversation_id) REFERENCES team_conversation(id) ON DELETE CASCADE
  CREATE INDEX team_need_conversation ON public.team_need USING btree (team_conversation_id)
  CREATE INDEX team_need_element ON public.team_need USING btree (element_id)
  CREATE TRIGGER team_need_told AFTER INSERT OR DELETE OR UPDATE ON public.team_need FOR EACH ROW EXECUTE FUNCTION app.team_conversation_part_changed()
  policy team_need_add for insert to medhjul_app with check (team_conversation_id = ANY (( SELECT app.writable_team_conversations() AS writable_team_conversations)::uuid[]))
  policy team_need_change for update to medhjul_app using (team_conversation_id = ANY (( SELECT app.writable_team_conversations() AS writable_team_conversations)::uuid[]))
  policy team_need_read for select to medhjul_app using ((team_conversation_id = ANY (( SELECT app.visible_team_conversations() AS visible_team_conversations)::uuid[])) OR (team_conversation_id = ANY (( SELECT app.glass_team_conversations() AS glass_team_conversations)::uuid[])))
  policy team_need_remove for delete to medhjul_app using (team_conversation_id = ANY (( SELECT app.writable_team_conversations() AS writable_team_conversations)::uuid[]))

team_text · owner medhjul_owner · row level security
  team_conversation_id uuid not null · grant medhjul_app=insert+select
  field text not null · grant medhjul_app=insert+select
  body text not null · grant medhjul_app=insert+select+update
  version integer not null default 1 · grant medhjul_app=select+update
  constraint team_text_body_check CHECK ((length(body) <= 4000))
  constraint team_text_field_check CHECK ((field = ANY (ARRAY['tasks'::text, 'cooperation'::text, 'agreements'::text])))
  constraint team_text_pkey PRIMARY KEY (team_conversation_id, field)
  constraint team_text_team_conversation_id_fkey FOREIGN KEY (team_conversation_id) REFERENCES team_conversation(id) ON DELETE CASCADE
  CREATE TRIGGER team_text_told AFTER INSERT OR UPDATE ON public.team_text FOR EACH ROW EXECUTE FUNCTION app.team_conversation_part_changed()
  policy team_text_begin for insert to medhjul_app with check (team_conversation_id = ANY (( SELECT app.writable_team_conversations() AS writable_team_conversations)::uuid[]))
  policy team_text_change for update to medhjul_app using (team_conversation_id = ANY (( SELECT app.writable_team_conversations() AS writable_team_conversations)::uuid[]))
  policy team_text_read for select to medhjul_app using ((team_conversation_id = ANY (( SELECT app.visible_team_conversations() AS visible_team_conversations)::uuid[])) OR (team_conversation_id = ANY (( SELECT app.glass_team_conversations() AS glass_team_conversations)::uuid[])))

tus_vote · owner medhjul_owner · row level security
  team_conversation_id uuid not null
  employment_id uuid not null
  agrees boolean not null
  constraint tus_vote_pkey PRIMARY KEY (team_conversation_id, employment_id)
  constraint tus_vote_team_conversation_id_employment_id_fkey FOREIGN KEY (team_conversation_id, employment_id) REFERENCES team_conversation_member(team_conversation_id, employment_id) ON DELETE CASCADE
  CREATE INDEX tus_vote_employment ON public.tus_vote USING btree (employment_id)
  policy tus_vote_by_functions_only for select to medhjul_app using false

unit_leader · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  unit_id uuid not null
  employment_id uuid not null
  valid_from date not null
  valid_to date
  constraint unit_leader_check CHECK ((valid_to > valid_from))
  constraint unit_leader_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint unit_leader_pkey PRIMARY KEY (unit_id, employment_id, valid_from)
  constraint unit_leader_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id) ON DELETE CASCADE
  CREATE INDEX unit_leader_employment ON public.unit_leader USING btree (employment_id)
  policy unit_leader_directory for select to medhjul_app using (( SELECT app.person_id() AS person_id) IS NOT NULL)
  policy unit_leader_import for all to medhjul_import using true with check true

unit_level · owner medhjul_owner
  comment open: names of the levels of the tree, no personal data
  grant medhjul_app=select, medhjul_import=select, medhjul_release=select
  code text not null
  kind text not null
  name jsonb not null
  position smallint not null
  constraint unit_level_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'centre'::text, 'unit'::text, 'team'::text])))
  constraint unit_level_name_check CHECK (app.is_text(name))
  constraint unit_level_pkey PRIMARY KEY (code)

wheel · owner medhjul_owner
  comment open: the two wheels, no personal data
  grant medhjul_app=select, medhjul_import=select
  code text not null
  name jsonb not null
  description jsonb not null
  constraint wheel_code_check CHECK ((code = ANY (ARRAY['leader'::text, 'employee'::text])))
  constraint wheel_description_check CHECK (app.is_text(description))
  constraint wheel_name_check CHECK (app.is_text(name))
  constraint wheel_pkey PRIMARY KEY (code)

wheel_area · owner medhjul_owner
  comment open: identities of the areas, no personal data
  grant medhjul_app=select, medhjul_import=select
  id uuid not null default gen_random_uuid()
  code text not null
  wheel_code text not null
  constraint wheel_area_code_key UNIQUE (code)
  constraint wheel_area_id_wheel_code_key UNIQUE (id, wheel_code)
  constraint wheel_area_pkey PRIMARY KEY (id)
  constraint wheel_area_wheel_code_fkey FOREIGN KEY (wheel_code) REFERENCES wheel(code)

wheel_area_link · owner medhjul_owner
  comment open: areas that lean on each other, no personal data
  grant medhjul_app=select, medhjul_import=select
  area_id uuid not null
  linked_area_id uuid not null
  reason jsonb not null
  constraint wheel_area_link_area_id_fkey FOREIGN KEY (area_id) REFERENCES wheel_area(id)
  constraint wheel_area_link_check CHECK ((linked_area_id <> area_id))
  constraint wheel_area_link_linked_area_id_fkey FOREIGN KEY (linked_area_id) REFERENCES wheel_area(id)
  constraint wheel_area_link_pkey PRIMARY KEY (area_id, linked_area_id)
  constraint wheel_area_link_reason_check CHECK (app.is_text(reason))

wheel_area_version · owner medhjul_owner
  comment open: an area as one version words it, no personal data
  grant medhjul_app=select, medhjul_import=select, medhjul_release=select
  wheel_version_id uuid not null
  wheel_code text not null
  area_id uuid not null
  position smallint not null
  is_hub boolean not null
  name jsonb not null
  short_name jsonb not null
  description jsonb not null
  constraint wheel_area_version_area_id_wheel_code_fkey FOREIGN KEY (area_id, wheel_code) REFERENCES wheel_area(id, wheel_code)
  constraint wheel_area_version_description_check CHECK (app.is_text(description))
  constraint wheel_area_version_name_check CHECK (app.is_text(name))
  constraint wheel_area_version_pkey PRIMARY KEY (wheel_version_id, area_id)
  constraint wheel_area_version_short_name_check CHECK (app.is_text(short_name))
  constraint wheel_area_version_wheel_version_id_position_key UNIQUE (wheel_version_id, "position")
  constraint wheel_area_version_wheel_version_id_wheel_code_fkey FOREIGN KEY (wheel_version_id, wheel_code) REFERENCES wheel_version(id, wheel_code) ON DELETE CASCADE

wheel_derivation · owner medhjul_owner
  comment open: what a wheel and its areas derive from, and why; no personal data
  grant medhjul_app=select
  id uuid not null default gen_random_uuid()
  wheel_code text not null
  area_id uuid
  goal_id uuid not null
  reason jsonb not null
  constraint wheel_derivation_area_id_wheel_code_fkey FOREIGN KEY (area_id, wheel_code) REFERENCES wheel_area(id, wheel_code)
  constraint wheel_derivation_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id) ON DELETE CASCADE
  constraint wheel_derivation_pkey PRIMARY KEY (id)
  constraint wheel_derivation_reason_check CHECK (app.is_text(reason))
  constraint wheel_derivation_wheel_code_area_id_goal_id_key UNIQUE NULLS NOT DISTINCT (wheel_code, area_id, goal_id)
  constraint wheel_derivation_wheel_code_fkey FOREIGN KEY (wheel_code) REFERENCES wheel(code)
  CREATE INDEX wheel_derivation_area ON public.wheel_derivation USING btree (area_id)
  CREATE INDEX wheel_derivation_goal ON public.wheel_derivation USING btree (goal_id)

wheel_version · owner medhjul_owner
  comment open: versions of the wheels, no personal data
  grant medhjul_app=select, medhjul_import=select, medhjul_release=select
  id uuid not null default gen_random_uuid()
  wheel_code text not null
  number integer not null
  valid_from date not null
  valid_to date
  constraint wheel_version_check CHECK ((valid_to > valid_from))
  constraint wheel_version_id_wheel_code_key UNIQUE (id, wheel_code)
  constraint wheel_version_number_check CHECK ((number > 0))
  constraint wheel_version_pkey PRIMARY KEY (id)
  constraint wheel_version_wheel_code_daterange_excl EXCLUDE USING gist (wheel_code WITH =, daterange(valid_from, valid_to) WITH &&)
  constraint wheel_version_wheel_code_fkey FOREIGN KEY (wheel_code) REFERENCES wheel(code)
  constraint wheel_version_wheel_code_number_key UNIQUE (wheel_code, number)

-- Functions

CREATE OR REPLACE FUNCTION app.acted_for()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT e.person_id), '{}'::uuid[]) AS "coalesce" FROM employment e WHERE ((e.id = ANY ((SELECT app.team_of(app.delegated_employments()) AS team_of)::uuid[])) AND (e.id <> ALL ((SELECT app.team_of(app.own_employments_today()) AS team_of)::uuid[]))))
owner medhjul_owner · grant medhjul_app=execute
comment People at whom the viewer looks as substitute of their leader today.

CREATE OR REPLACE FUNCTION app.acting_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.own_employments_today() || app.delegated_employments())
owner medhjul_owner · grant medhjul_app=execute
comment Employments as which the viewer may act as nearest leader today: the own and those delegated.

CREATE OR REPLACE FUNCTION app.adopt_summary(summary uuid, of_fingerprint text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare whole jsonb;
begin
  select s.content || jsonb_build_object('presentations', (
      select coalesce(jsonb_agg(jsonb_build_object('body', p.body, 'responsible', x.given_name || ' ' || x.family_name, 'heldOn', p.held_on, 'decision', p.decision)
        order by p.body), '[]') from summary_presentation p left join person x on x.id = p.responsible_id
      where p.summary_id = s.id and p.decision is not null))
    into whole from summary s where s.id = adopt_summary.summary and s.state = 'shared' and s.fingerprint = of_fingerprint
      and app.in_centre_council() and exists (select from summary_presentation p
        where p.summary_id = s.id and p.body = 'centre_council' and p.decision is not null and p.held_on <= app.today())
    for update of s;
  if not found then
    raise exception 'this summary cannot be adopted' using errcode = 'MH001';
  end if;
  update summary s set state = 'adopted', adopted_at = app.now(), adopted_by = app.person_id(), content = whole,
      fingerprint = encode(sha256(convert_to(whole::text, 'UTF8')), 'hex')
    where s.id = adopt_summary.summary;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.agenda_item_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.answer_glass(glass uuid, says boolean, said text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Somebody else's answer: null when it is given (again: the same), or why not.

CREATE OR REPLACE FUNCTION app.answer_team_consent(conversation uuid, in_round integer, says boolean)
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.answerable_follow_ups(side text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(f.id), '{}'::uuid[]) AS "coalesce" FROM follow_up f WHERE ((f.due_on <= app.today()) AND (f.item_id = ANY ((SELECT app.readable_plan_items() AS readable_plan_items)::uuid[])) AND (f.employment_id = ANY (CASE answerable_follow_ups.side WHEN 'employee'::text THEN app.own_employments_today() WHEN 'leader'::text THEN app.team_employments() ELSE '{}'::uuid[] END))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.answered_follow_ups()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT a.follow_up_id), '{}'::uuid[]) AS "coalesce" FROM (follow_up_answer a JOIN follow_up f ON ((f.id = a.follow_up_id))) WHERE (f.employment_id = ANY ((SELECT app.readable_employments() AS readable_employments)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.approve_minutes(version uuid, of_fingerprint text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.are_cells(shown integer[], people integer[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((cardinality(shown) > 0) AND (cardinality(shown) = cardinality(people)) AND (NOT (EXISTS (SELECT FROM UNNEST(are_cells.shown, are_cells.people) cell(count, n) WHERE (((cell.count IS NULL) <> (cell.n IS NULL)) OR (cell.count < 0) OR ((cell.count % 5) <> 0) OR (cell.n < 10))))))
owner medhjul_owner · grant medhjul_app=execute, medhjul_release=execute
comment Shown counts in steps of 5, each with its people, at least 10; null where nothing is published.

CREATE OR REPLACE FUNCTION app.are_follow_up_steps(steps text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
 WITH given AS (
          SELECT each_step.n,
             each_step.step,
             ("right"(each_step.step, 1) = 'M'::text) AS in_months,
             (
                 CASE
                     WHEN (each_step.step ~ '^P[1-9][0-9]{0,2}[DWM]$'::text) THEN ("substring"(each_step.step, '[0-9]+'::text))::integer
                     ELSE NULL::integer
                 END *
                 CASE "right"(each_step.step, 1)
                     WHEN 'W'::text THEN 7
                     ELSE 1
                 END) AS count
            FROM unnest(are_follow_up_steps.steps) WITH ORDINALITY each_step(step, n)
         )
  SELECT (((cardinality(steps) >= 1) AND (cardinality(steps) <= 6)) AND (NOT (EXISTS ( SELECT
            FROM given
           WHERE (given.count IS NULL)))) AND (NOT (EXISTS ( SELECT
            FROM (given before
              JOIN given next ON ((next.n = (before.n + 1))))
           WHERE
                 CASE
                     WHEN (next.in_months = before.in_months) THEN (next.count <= before.count)
                     WHEN next.in_months THEN ((next.count * 28) <= before.count)
                     ELSE (next.count <= (before.count * 31))
                 END))));
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.ask_for_glass(about uuid, wanted text[], why text, form uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Asks in the viewer's own name, once for each form; null for nobody who may be asked about, or by nobody who may ask.

CREATE OR REPLACE FUNCTION app.ask_inputs(review uuid, due date)
 RETURNS TABLE(input_id uuid, people uuid[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Asks every A-MED of the centre, or sets another date; tells whom to write to.

CREATE OR REPLACE FUNCTION app.begin_input(committee uuid, for_year integer)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.begin_session(person uuid, hash bytea, moment timestamp with time zone, idle_minutes integer, absolute_minutes integer, replaced uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare found jsonb := app.viewer(person, app.day_of(moment));
begin
  if found is null then
    return null;
  end if;
  delete from session where id = replaced or ends_at < moment;
  insert into session (token_hash, person_id, created_at, last_seen_at, idle_limit, ends_at)
    values (hash, person, moment, moment, make_interval(mins => idle_minutes), moment + make_interval(mins => absolute_minutes));
  return found;
end $function$
owner medhjul_owner · grant medhjul_session=execute

CREATE OR REPLACE FUNCTION app.begun_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.employment_id = ANY ((SELECT app.team_employments() AS team_employments)::uuid[])) AND ((c.state = ANY (ARRAY['held'::text, 'plan_agreed'::text])) OR (EXISTS (SELECT FROM conversation_text t WHERE ((t.conversation_id = c.id) AND (t.field <> 'note'::text) AND (t.body <> ''::text)))) OR (EXISTS (SELECT FROM conversation_level l WHERE ((l.conversation_id = c.id) AND (l.kind = 'agreed'::text)))))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations of the viewer's team in which employee and leader have begun to write together.

CREATE OR REPLACE FUNCTION app.calendar_centres()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(u.id), '{}'::uuid[]) AS "coalesce" FROM (organisation_unit u JOIN unit_level l ON ((l.code = u.level_code))) WHERE ((l.kind = 'centre'::text) AND (app.has_role('training_house'::text) OR app.is_director() OR (u.id = ANY (app.own_centres())))))
owner medhjul_owner · grant medhjul_app=execute
comment Centres whose wheel the viewer sees: where one works or sits in the C-MED; the training house and directors all.

CREATE OR REPLACE FUNCTION app.calendar_written_centres()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(u.id), '{}'::uuid[]) AS "coalesce" FROM (organisation_unit u JOIN unit_level l ON ((l.code = u.level_code))) WHERE ((l.kind = 'centre'::text) AND ((EXISTS (SELECT FROM committee c WHERE ((c.unit_id = u.id) AND (c.id = ANY (app.seat_committees('c_med'::text, '{chair,secretary}'::text[])))))) OR (EXISTS (SELECT FROM unit_leader h WHERE ((h.unit_id = u.id) AND (h.employment_id = ANY (app.own_employments_today())) AND app.holds(h.valid_from, h.valid_to, app.today())))))))
owner medhjul_owner · grant medhjul_app=execute
comment Centres to whose wheel the viewer adds: chair and secretary of the C-MED, and the centre's chief.

CREATE OR REPLACE FUNCTION app.call_team_conversation(leader uuid, of_unit uuid, for_year integer, instead_of_mus boolean, closes_on date, at timestamp with time zone, minutes integer, at_place text, at_link text, with_note text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.cancel_release(run uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if not app.has_role('training_house') then
    return false;
  end if;
  update release_run r set state = 'cancelled' where r.id = run and r.state in ('preparing', 'prepared');
  return found;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.centres_above(units uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH RECURSIVE up AS (
          SELECT start.start,
             start.start AS id,
             0 AS depth
            FROM unnest(centres_above.units) start(start)
         UNION ALL
          SELECT up.start,
             version.parent_id,
             (up.depth + 1)
            FROM (((up
              JOIN organisation_unit unit ON ((unit.id = up.id)))
              JOIN unit_level level ON (((level.code = unit.level_code) AND (level.kind <> 'centre'::text))))
              JOIN organisation_unit_version version ON (((version.unit_id = up.id) AND app.holds(version.valid_from, version.valid_to, app.today()))))
           WHERE ((version.parent_id IS NOT NULL) AND (up.depth < 50))
         )
  SELECT COALESCE(array_agg(DISTINCT last.id), '{}'::uuid[]) AS "coalesce"
    FROM ( SELECT DISTINCT ON (up.start) up.start,
             up.id
            FROM up
           ORDER BY up.start, up.depth DESC) last;
END
owner medhjul_owner
comment The centre that each unit lies in today; the municipality's own unit for what lies in none.

CREATE OR REPLACE FUNCTION app.chaired_committees()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(committee.id), '{}'::uuid[]) AS "coalesce" FROM committee WHERE (committee.unit_id = ANY ((SELECT app.units_below((SELECT COALESCE(array_agg(c.unit_id), '{}'::uuid[]) AS "coalesce" FROM (committee_seat s JOIN committee c ON ((c.id = s.committee_id))) WHERE ((s.person_id = app.person_id()) AND (s.duty = 'chair'::text) AND (c.kind = 'c_med'::text) AND app.holds(s.valid_from, s.valid_to, app.today())))) AS units_below)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 23, a C-MED's chair: the committees of the own centre.

CREATE OR REPLACE FUNCTION app.close_due_rounds()
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return query select s.happened, s.people, s.facts
    from (select id from team_conversation where state in ('asking', 'invited', 'held') order by id) c
    cross join lateral app.settle_team(c.id) s;
end $function$
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job: brings every open team conversation up to this day, and tells whom to write to.

CREATE OR REPLACE FUNCTION app.conversation_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('conversation', old.id);
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.conversation_content_moves()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.conversation_due_on(employment uuid, season integer)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT LEAST(((max(c.held_on) + '1 year'::interval))::date, make_date(conversation_due_on.season, 12, 31)) AS "least" FROM conversation c WHERE ((c.employment_id = conversation_due_on.employment) AND (c.year < conversation_due_on.season)))
owner medhjul_owner
comment A year after the last conversation, at the latest the year's last day.

CREATE OR REPLACE FUNCTION app.conversation_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  is_own constant boolean := old.employment_id = any (app.own_employments_today());
  is_led constant boolean := old.id = any (app.led_conversations());
  step constant text := old.state || '>' || new.state;
  place_changed constant boolean := (new.starts_at, new.duration_minutes, new.place, new.link, new.invitation)
    is distinct from (old.starts_at, old.duration_minutes, old.place, old.link, old.invitation);
begin
  if old.state in ('signed', 'cancelled')
      and to_jsonb(new) - array['shared_at', 'version', 'record_erased_on'] is distinct from to_jsonb(old) - array['shared_at', 'version', 'record_erased_on'] then
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
      or new.shared_at is distinct from old.shared_at and not is_own
      or new.shared_at is not null and old.shared_at is null and old.record_erased_on is not null then
    raise exception 'not for this side' using errcode = 'MH002';
  end if;
  if step = 'plan_agreed>held' then
    new.employee_signed_at := null;
    new.leader_signed_at := null;
    new.leader_signed_by := null;
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.conversation_part_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('conversation', new.conversation_id);
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.conversation_setting_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.conversation_side(conversation uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT CASE WHEN (c.employment_id = ANY ((SELECT app.own_employments_today() AS own_employments_today)::uuid[])) THEN 'employee'::text WHEN (c.id = ANY ((SELECT app.led_conversations() AS led_conversations)::uuid[])) THEN 'leader'::text ELSE NULL::text END AS "case" FROM conversation c WHERE (c.id = conversation_side.conversation))
owner medhjul_owner · grant medhjul_app=execute
comment The side on which the viewer takes part today; null for nobody else's business.

CREATE OR REPLACE FUNCTION app.conversation_signed(conversation uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner
comment Called by app.sign_conversation when both have signed, by nobody else.

CREATE OR REPLACE FUNCTION app.conversation_states_below(season integer)
 RETURNS TABLE(employment_id uuid, standing text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH RECURSIVE leader AS (
          SELECT t.employment_id,
             t.person_id
            FROM employment_term t
           WHERE ((t.leader_level IS NOT NULL) AND t.staff_responsibility AND app.holds(t.valid_from, t.valid_to, app.today()))
         ), below AS (
          SELECT unnest(( SELECT app.team_employments() AS team_employments)) AS id
         UNION
          SELECT line.employment_id
            FROM ((below below_1
              JOIN leader upper_one ON ((upper_one.employment_id = below_1.id)))
              JOIN reporting_line line ON (((line.leader_employment_id = below_1.id) AND app.holds(line.valid_from, line.valid_to, app.today()))))
         )
  SELECT l.employment_id,
     COALESCE(( SELECT
                 CASE
                     WHEN (c.state = 'both_ready'::text) THEN 'invited'::text
                     ELSE c.state
                 END AS state
            FROM conversation c
           WHERE ((c.employment_id = l.employment_id) AND (c.year = conversation_states_below.season) AND (c.occasion = 'yearly'::text) AND (c.state <> 'cancelled'::text))
          LIMIT 1), 'not_invited'::text) AS "coalesce"
    FROM (below
      JOIN leader l ON ((l.employment_id = below.id)))
   WHERE ((l.employment_id <> ALL (( SELECT app.team_employments() AS team_employments)::uuid[])) AND (l.person_id <> app.person_id()));
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.correct_minutes(review uuid, because text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update review r set state = 'held', number = r.number + 1, correction = because
    where r.id = review and r.id = any (app.steered_reviews()) and r.state = 'sent';
  if not found then
    raise exception 'there is nothing to correct' using errcode = 'MH001';
  end if;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.covered_by_team_talk(employments uuid[], season integer)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT m.employment_id), '{}'::uuid[]) AS "coalesce" FROM (team_conversation_member m JOIN team_conversation t ON ((t.id = m.team_conversation_id))) WHERE ((m.employment_id = ANY (covered_by_team_talk.employments)) AND ((app.person_id() IS NULL) OR (m.employment_id = ANY ((SELECT app.readable_employments() AS readable_employments)::uuid[]))) AND (m.left_on IS NULL) AND (t.year = covered_by_team_talk.season) AND t.replaces_mus AND (t.state = ANY (ARRAY['invited'::text, 'held'::text, 'concluded'::text]))))
owner medhjul_owner · grant medhjul_app=execute
comment Those of these employments for which a team conversation to which all agreed takes the place of this season's MUS.

CREATE OR REPLACE FUNCTION app.day_of(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN ((moment AT TIME ZONE COALESCE((SELECT municipality.time_zone FROM municipality), 'Europe/Copenhagen'::text)))::date
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute
comment The municipality's calendar day at this moment.

CREATE OR REPLACE FUNCTION app.decision_how_many()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if not app.how_many_holds((select r.committee_id from review r where r.id = new.review_id), new.how_many) then
    raise exception 'too few people for a number' using errcode = 'MH003';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.decision_outcome_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', later.id) from review_decision d join review r on r.id = d.review_id
    join review later on later.committee_id = r.committee_id and later.year >= r.year
    where d.id = coalesce(new.decision_id, old.decision_id);
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.delegable_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT line.leader_employment_id), '{}'::uuid[]) AS "coalesce" FROM reporting_line line WHERE (app.holds(line.valid_from, line.valid_to, app.today()) AND ((line.leader_employment_id = ANY ((SELECT app.own_employments_today() AS own_employments_today)::uuid[])) OR (line.leader_employment_id = ANY ((SELECT app.team_of(app.own_employments_today()) AS team_of)::uuid[])))))
owner medhjul_owner · grant medhjul_app=execute
comment Leaders' employments whose team the viewer may give to a substitute: the own, and those of leaders who are direct reports.

CREATE OR REPLACE FUNCTION app.delegated_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT d.leader_employment_id), '{}'::uuid[]) AS "coalesce" FROM (delegation d JOIN employment_term led ON (((led.employment_id = d.leader_employment_id) AND app.holds(led.valid_from, led.valid_to, app.today())))) WHERE ((d.substitute_id = (SELECT app.person_id() AS person_id)) AND (d.withdrawn_at IS NULL) AND app.holds(d.valid_from, d.valid_to, app.today()) AND (EXISTS (SELECT FROM employment_term own WHERE ((own.person_id = d.substitute_id) AND (own.leader_level IS NOT NULL) AND own.staff_responsibility AND app.holds(own.valid_from, own.valid_to, app.today()))))))
owner medhjul_owner · grant medhjul_app=execute
comment Employments of other leaders for whom the viewer acts today.

CREATE OR REPLACE FUNCTION app.delegation_ends_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.withdrawn_at is not null or old.valid_to <= app.today() or new.valid_to < app.today()
      or new.valid_to > old.valid_to
      or new.withdrawn_at is distinct from old.withdrawn_at and old.valid_from <= app.today() then
    raise exception 'what is over cannot be changed' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.demonstration_people(search text, day date)
 RETURNS TABLE(person_id uuid, kind text, name text, job_title text, unit_name text, sees jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT p.id,
     persona.kind,
     ((p.given_name || ' '::text) || p.family_name),
     t.job_title,
     v.name,
     persona.sees
    FROM (((person p
      LEFT JOIN persona ON ((persona.person_id = p.id)))
      JOIN employment_term t ON (((t.person_id = p.id) AND t.is_primary AND app.holds(t.valid_from, t.valid_to, demonstration_people.day))))
      JOIN organisation_unit_version v ON (((v.unit_id = t.unit_id) AND app.holds(v.valid_from, v.valid_to, demonstration_people.day))))
   WHERE
         CASE
             WHEN (COALESCE(demonstration_people.search, ''::text) = ''::text) THEN (persona.person_id IS NOT NULL)
             ELSE (POSITION((lower(demonstration_people.search)) IN (lower(((p.given_name || ' '::text) || p.family_name)))) > 0)
         END
   ORDER BY persona."position", p.family_name, p.given_name, p.id
  LIMIT 25;
END
owner medhjul_owner · grant medhjul_session=execute

CREATE OR REPLACE FUNCTION app.end_glass(glass uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment The asker closes it before the hour is over; null when it is closed, or why not.

CREATE OR REPLACE FUNCTION app.end_session(ended uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 DELETE FROM session
   WHERE (session.id = end_session.ended);
END
owner medhjul_owner · grant medhjul_session=execute

CREATE OR REPLACE FUNCTION app.ends_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.withdrawn_at is not null or old.valid_to <= app.today() or new.valid_to < app.today()
      or new.valid_to is distinct from old.valid_to and (new.valid_to is null or new.valid_to >= old.valid_to)
      or new.withdrawn_at is distinct from old.withdrawn_at and old.valid_from <= app.today() then
    raise exception 'what is over cannot be changed' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute

CREATE OR REPLACE FUNCTION app.enter(hash bytea, moment timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare found session%rowtype;
begin
  select * into found from session
    where token_hash = hash and ends_at > moment and last_seen_at + idle_limit > moment;
  if found.id is null then
    return null;
  end if;
  if found.last_seen_at < moment - least(interval '1 minute', found.idle_limit / 10) then
    update session set last_seen_at = moment where id = found.id;
  end if;
  return jsonb_build_object('sessionId', found.id, 'today', app.day_of(moment), 'viewer', app.viewer(found.person_id, app.day_of(moment)));
end $function$
owner medhjul_owner · grant medhjul_session=execute

CREATE OR REPLACE FUNCTION app.enter_feed(hash bytea, moment timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  found calendar_feed%rowtype;
  today constant date := app.day_of(moment);
  who jsonb;
begin
  select * into found from calendar_feed where token_hash = hash;
  if found.person_id is null then
    return null;
  end if;
  who := app.viewer(found.person_id, today);
  if who is null or jsonb_array_length(who -> 'employments') + jsonb_array_length(who -> 'roles') = 0 then
    return null;
  end if;
  update calendar_feed set fetched_on = today where token_hash = hash and fetched_on is distinct from today;
  return jsonb_build_object('scope', found.scope, 'unitId', found.unit_id, 'language', found.language, 'today', today, 'viewer', who);
end $function$
owner medhjul_owner · grant medhjul_session=execute

CREATE OR REPLACE FUNCTION app.forget_calendars()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare months constant int := (select leaver_months from conversation_setting);
begin
  delete from calendar_feed f where not exists (select from employment_term t where t.person_id = f.person_id
      and (t.valid_to is null or t.valid_to > app.today()))
    and not exists (select from role_grant g where g.person_id = f.person_id and app.holds(g.valid_from, g.valid_to, app.today()));
  delete from activity a where a.person_id is not null and not exists (select from employment_term t
    where t.person_id = a.person_id and (t.valid_to is null or t.valid_to > (app.today() - make_interval(months => months))::date))
    and not exists (select from role_grant g where g.person_id = a.person_id and app.holds(g.valid_from, g.valid_to, app.today()));
end $function$
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job: links of those who left, and after a while what they added for themselves.

CREATE OR REPLACE FUNCTION app.forget_glass()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 DELETE FROM glass_request
   WHERE (glass_request.asked_at < (app.today() - '2 years'::interval));
END
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job: reasons are kept as long as a log is.

CREATE OR REPLACE FUNCTION app.forget_what_is_over()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  kept conversation_setting%rowtype;
  today constant date := app.today();
begin
  select * into kept from conversation_setting;

  create temp table gone on commit drop as
    select e.id from employment e
    where not exists (select from employment_term t where t.employment_id = e.id
      and (t.valid_to is null or t.valid_to > (today - make_interval(months => kept.leaver_months))::date));
  delete from conversation where employment_id in (select id from gone);
  delete from conversation_request where employment_id in (select id from gone);
  delete from plan where employment_id in (select id from gone);
  delete from holding where employment_id in (select id from gone);
  delete from requirement where employment_id in (select id from gone);

  create temp table over on commit drop as
    select c.id from conversation c
    where c.state = 'cancelled'
      or c.held_on < (today - make_interval(years => kept.record_years))::date
      or c.state = 'invited' and app.day_of(c.starts_at) < (today - interval '1 year')::date
      or c.state = 'signed' and exists (select from conversation next where next.employment_id = c.employment_id
        and next.kind = c.kind and next.state = 'signed' and (next.held_on, next.created_at) > (c.held_on, c.created_at));
  delete from preparation where conversation_id in (select id from over);
  delete from conversation_level where conversation_id in (select id from over);
  delete from conversation_text where conversation_id in (select id from over);
  update conversation set record_erased_on = today, shared_at = null
    where id in (select id from over) and held_on is not null and record_erased_on is null;

  delete from team_need where team_conversation_id in (select id from team_conversation t
    where t.state in ('mus', 'cancelled') or t.held_on < (today - make_interval(years => kept.record_years))::date);
  delete from team_text where team_conversation_id in (select id from team_conversation t
    where t.state in ('mus', 'cancelled') or t.held_on < (today - make_interval(years => kept.record_years))::date);

  create temp table done on commit drop as
    select p.id from plan p where p.created_on < (today - make_interval(years => kept.plan_years))::date
      and not exists (select from plan_item i where i.plan_id = p.id
        and (i.closed_on is null or i.closed_on >= (today - make_interval(years => kept.plan_years))::date))
      and exists (select from plan later where later.employment_id = p.employment_id and later.year > p.year);
  update plan_item set carried_from = null
    where carried_from in (select i.id from plan_item i where i.plan_id in (select id from done));
  delete from plan where id in (select id from done);

  delete from holding where assessed_on < (today - make_interval(years => kept.holding_years))::date;
  drop table gone, over, done;
end $function$
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job: erases what the municipality keeps no longer (docs/security.md).

CREATE OR REPLACE FUNCTION app.glance(hash bytea, moment timestamp with time zone)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT jsonb_build_object('sessionId', s.id, 'today', app.day_of(glance.moment), 'viewer', app.viewer(s.person_id, app.day_of(glance.moment))) AS jsonb_build_object
    FROM session s
   WHERE ((s.token_hash = glance.hash) AND (s.ends_at > glance.moment) AND ((s.last_seen_at + s.idle_limit) > glance.moment));
END
owner medhjul_owner · grant medhjul_session=execute
comment What app.enter answers, and the session is left as it is.

CREATE OR REPLACE FUNCTION app.glass_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.employment_id = ANY ((SELECT app.glass_employments('conversation'::text) AS glass_employments)::uuid[])) AND (c.state = ANY (ARRAY['held'::text, 'plan_agreed'::text, 'signed'::text]))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations whose record the viewer reads by break-glass now: once held.

CREATE OR REPLACE FUNCTION app.glass_employments(record text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(e.id), '{}'::uuid[]) AS "coalesce" FROM (app.open_glass() g(id, person_id, records) JOIN employment e ON ((e.person_id = g.person_id))) WHERE (glass_employments.record = ANY (g.records)))
owner medhjul_owner · grant medhjul_app=execute
comment Employments whose records of this kind the viewer reads by break-glass now.

CREATE OR REPLACE FUNCTION app.glass_follow_ups()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(f.id), '{}'::uuid[]) AS "coalesce" FROM follow_up f WHERE (f.employment_id = ANY ((SELECT app.glass_employments('plan'::text) AS glass_employments)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.glass_plans()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(p.id), '{}'::uuid[]) AS "coalesce" FROM plan p WHERE (p.employment_id = ANY ((SELECT app.glass_employments('plan'::text) AS glass_employments)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.glass_signed_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.id = ANY ((SELECT app.glass_conversations() AS glass_conversations)::uuid[])) AND (c.state = 'signed'::text)))
owner medhjul_owner · grant medhjul_app=execute
comment Of these the signed ones: before, the levels of each side are preparation.

CREATE OR REPLACE FUNCTION app.glass_team_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT c.id), '{}'::uuid[]) AS "coalesce" FROM (team_conversation_member m JOIN team_conversation c ON ((c.id = m.team_conversation_id))) WHERE ((m.employment_id = ANY ((SELECT app.glass_employments('team_conversation'::text) AS glass_employments)::uuid[])) AND (c.state = ANY (ARRAY['held'::text, 'concluded'::text])) AND (m.joined_on <= c.held_on) AND ((m.left_on IS NULL) OR (m.left_on > c.held_on))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations of teams that the person took part in, once held.

CREATE OR REPLACE FUNCTION app.guest_meetings()
 RETURNS TABLE(id uuid, committee_id uuid, year smallint, state text, starts_at timestamp with time zone, duration_minutes smallint, place text, link text, note text, invitation integer, held_on date, version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT r.id,
     r.committee_id,
     r.year,
         CASE
             WHEN (r.state = ANY (ARRAY['preparing'::text, 'called'::text])) THEN r.state
             ELSE 'held'::text
         END AS "case",
     r.starts_at,
     r.duration_minutes,
     r.place,
     r.link,
     r.note,
     r.invitation,
     r.held_on,
     r.version
    FROM review r
   WHERE ((r.id = ANY (app.guest_reviews())) AND (r.id <> ALL (app.member_reviews())));
END
owner medhjul_owner · grant medhjul_app=execute
comment What who was invited learns of a review: the meeting, and nothing of what comes after it.

CREATE OR REPLACE FUNCTION app.guest_reviews()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(r.id), '{}'::uuid[]) AS "coalesce" FROM (review_guest g JOIN review r ON ((r.id = g.review_id))) WHERE ((g.person_id = app.person_id()) AND (r.starts_at IS NOT NULL) AND (app.today() <= (app.day_of(r.starts_at) + 14)) AND (EXISTS (SELECT FROM review_papers p WHERE ((p.review_id = r.id) AND (g.person_id = ANY (p.guests)))))))
owner medhjul_owner · grant medhjul_app=execute
comment Whose papers were addressed to the viewer, until 14 days after the meeting.

CREATE OR REPLACE FUNCTION app.hand_over_minutes(version uuid, at timestamp with time zone)
 RETURNS TABLE(version_id uuid, committee text, for_year smallint, receipt integer, members uuid[], training_house uuid[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner
comment Sends approved minutes to the training house, once, and tells whom to write to. For the two functions below alone.

CREATE OR REPLACE FUNCTION app.has_begun(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (wanted = ANY (app.begun_conversations()))
owner medhjul_owner · grant medhjul_app=execute
comment Whether employee and leader have begun to write together, for a conversation of the viewer's team.

CREATE OR REPLACE FUNCTION app.has_role(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (EXISTS (SELECT FROM role_grant WHERE ((role_grant.person_id = app.person_id()) AND (role_grant.role = has_role.wanted) AND app.holds(role_grant.valid_from, role_grant.valid_to, app.today()))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.holding_line_up()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  with touched as (select distinct employment_id, element_id, kind from changed),
  lined as (
    select h.id, lead(h.assessed_on) over (partition by h.employment_id, h.element_id, h.kind order by h.assessed_on) as next_on
    from holding h join touched using (employment_id, element_id, kind)
    where h.shared_at is not null
  )
  update holding h set superseded_on = lined.next_on from lined
    where h.id = lined.id and h.superseded_on is distinct from lined.next_on;
  return null;
end $function$
owner medhjul_owner · grant medhjul_import=execute

CREATE OR REPLACE FUNCTION app.holds(valid_from date, valid_to date, day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((valid_from <= day) AND ((valid_to IS NULL) OR (valid_to > day)))
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_job=execute, medhjul_release=execute, medhjul_session=execute

CREATE OR REPLACE FUNCTION app.how_many_holds(committee uuid, how_many text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN ((how_many IS NULL) OR (how_many = ANY (ARRAY['some'::text, 'most'::text])) OR (NOT app.is_small_unit((SELECT c.unit_id FROM committee c WHERE (c.id = how_many_holds.committee)))))
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.in_centre_council()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (EXISTS (SELECT FROM employment_term WHERE ((employment_term.person_id = app.person_id()) AND (employment_term.leader_level = ANY (ARRAY[1, 2])) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today()))))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 18: directors, and centre chiefs, who act as the centre council there.

CREATE OR REPLACE FUNCTION app.input_receivers(inputs uuid[])
 RETURNS TABLE(input_id uuid, committee_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT i.id,
     r.committee_id
    FROM (med_input i
      JOIN review r ON ((r.id = i.review_id)))
   WHERE ((i.id = ANY (input_receivers.inputs)) AND ((i.id = ANY (app.own_inputs())) OR (i.id = ANY (app.shared_inputs()))));
END
owner medhjul_owner · grant medhjul_app=execute
comment To which C-MED an input goes, for who reads it.

CREATE OR REPLACE FUNCTION app.input_sides()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'sent' and (new.efforts <> old.efforts or new.words <> old.words)
      or old.state = 'open' and new.answer is distinct from old.answer then
    raise exception 'this is the other committee''s to write' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.inputs_to_begin()
 RETURNS TABLE(committee_id uuid, for_year smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT a.id,
     r.year
    FROM ((committee a
      JOIN committee c ON (((c.kind = 'c_med'::text) AND (a.unit_id = ANY (app.units_below(ARRAY[c.unit_id]))))))
      JOIN review r ON (((r.committee_id = c.id) AND (r.state = ANY (ARRAY['preparing'::text, 'called'::text, 'held'::text])))))
   WHERE ((a.id = ANY (app.seat_committees('a_med'::text, '{member,chair,secretary}'::text[]))) AND (NOT (EXISTS ( SELECT
            FROM med_input i
           WHERE ((i.review_id = r.id) AND (i.committee_id = a.id))))));
END
owner medhjul_owner · grant medhjul_app=execute
comment The viewer's A-MEDs without an input to a review that is still being written, which they do not read themselves.

CREATE OR REPLACE FUNCTION app.is_director()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (EXISTS (SELECT FROM employment_term WHERE ((employment_term.person_id = app.person_id()) AND (employment_term.leader_level = 1) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today()))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.is_open_item(status text, followed_until date)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((status = ANY (ARRAY['open'::text, 'under_way'::text])) OR ((status = ANY (ARRAY['learnt'::text, 'done'::text])) AND COALESCE((followed_until >= app.today()), false)))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.is_short_text(value jsonb, longest integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (app.is_text(value) AND (btrim((value ->> 'da'::text)) <> ''::text) AND (btrim((value ->> 'nb'::text)) <> ''::text) AND (btrim((value ->> 'en'::text)) <> ''::text) AND (GREATEST(length((value ->> 'da'::text)), length((value ->> 'nb'::text)), length((value ->> 'en'::text))) <= longest))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.is_small_unit(unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT (count(DISTINCT t.person_id) < 10) FROM employment_term t WHERE ((t.unit_id = ANY (app.units_below(ARRAY[is_small_unit.unit]))) AND app.holds(t.valid_from, t.valid_to, app.today())))
owner medhjul_owner · grant medhjul_app=execute
comment Fewer than 10 people: of them only some or most may be told.

CREATE OR REPLACE FUNCTION app.is_text(value jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((value ?& ARRAY['da'::text, 'nb'::text, 'en'::text]) AND ((value ->> 'da'::text) <> ''::text) AND ((value ->> 'nb'::text) <> ''::text) AND ((value ->> 'en'::text) <> ''::text))
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute
comment Text in the three languages, none of them empty.

CREATE OR REPLACE FUNCTION app.joined_team_conversations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return (select coalesce(array_agg(distinct c.id), '{}')
    from reporting_line line
    join team_conversation c on c.leader_employment_id = line.leader_employment_id
    where line.employment_id = any ((select app.own_employments_today())::uuid[])
      and app.holds(line.valid_from, line.valid_to, app.today())
      and line.employment_id = any (app.team_part(c.leader_employment_id, c.unit_id, app.today()))
      and (c.state in ('asking', 'invited') or c.state in ('mus', 'cancelled', 'held') and exists (
        select from team_conversation_member m
        where m.team_conversation_id = c.id and m.employment_id = line.employment_id and m.left_on is null)));
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.keep_conversation_levels(wanted uuid, moment timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.keep_signed_plan(plan uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at, leader_signer_id)  SELECT p.id,
             p.number,
             COALESCE(( SELECT jsonb_agg((to_jsonb(i.*) - ARRAY['plan_id'::text, 'employment_id'::text, 'year'::text, 'request_id'::text, 'version'::text]) ORDER BY i."position", i.id) AS jsonb_agg
                    FROM plan_item i
                   WHERE (i.plan_id = p.id)), '[]'::jsonb) AS "coalesce",
             p.employee_signed_at,
             p.leader_signed_at,
             p.leader_signer_id
            FROM plan p
           WHERE ((p.id = keep_signed_plan.plan) AND (p.employee_signed_at IS NOT NULL) AND (p.leader_signed_at IS NOT NULL)) ON CONFLICT DO NOTHING;
END
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.lacking_approvals(version uuid)
 RETURNS TABLE(side text, approvals integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT sides.side,
     ((
         CASE
             WHEN (( SELECT s.minutes_approval
                FROM conversation_setting s) = 'majority_of_each'::text) THEN ((count(DISTINCT seat.person_id) / 2) + 1)
             ELSE (1)::bigint
         END - count(DISTINCT a.person_id)))::integer AS approvals
    FROM (((minutes_version v
      CROSS JOIN ( VALUES ('management'::text), ('employee'::text)) sides(side))
      LEFT JOIN committee_seat seat ON (((seat.committee_id = v.committee_id) AND ((seat.side = 'management'::text) = (sides.side = 'management'::text)) AND app.holds(seat.valid_from, seat.valid_to, app.today()))))
      LEFT JOIN minutes_approval a ON (((a.version_id = v.id) AND (a.person_id = seat.person_id) AND (a.side = sides.side))))
   WHERE (v.id = lacking_approvals.version)
   GROUP BY sides.side
  HAVING (
         CASE
             WHEN (( SELECT s.minutes_approval
                FROM conversation_setting s) = 'majority_of_each'::text) THEN ((count(DISTINCT seat.person_id) / 2) + 1)
             ELSE (1)::bigint
         END > count(DISTINCT a.person_id));
END
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.leaves_items_open(plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (EXISTS (SELECT FROM ((plan p JOIN plan older ON (((older.employment_id = p.employment_id) AND (older.year < p.year)))) JOIN plan_item i ON ((i.plan_id = older.id))) WHERE ((p.id = leaves_items_open.plan) AND (i.status = ANY (ARRAY['open'::text, 'under_way'::text])))))
owner medhjul_owner · grant medhjul_app=execute
comment Whether something of an earlier plan is neither done, carried on nor dropped.

CREATE OR REPLACE FUNCTION app.led_by(people uuid[])
 RETURNS TABLE(person_id uuid, leader_employment_id uuid, employment_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH leaders AS (
          SELECT t_1.person_id,
             t_1.employment_id
            FROM employment_term t_1
           WHERE ((t_1.person_id = ANY (led_by.people)) AND app.holds(t_1.valid_from, t_1.valid_to, app.today()))
         UNION
          SELECT d.substitute_id,
             d.leader_employment_id
            FROM delegation d
           WHERE ((d.substitute_id = ANY (led_by.people)) AND (d.withdrawn_at IS NULL) AND app.holds(d.valid_from, d.valid_to, app.today()))
         )
  SELECT leaders.person_id,
     line.leader_employment_id,
     line.employment_id
    FROM ((leaders
      JOIN reporting_line line ON (((line.leader_employment_id = leaders.employment_id) AND app.holds(line.valid_from, line.valid_to, app.today()))))
      JOIN employment_term t ON (((t.employment_id = line.employment_id) AND app.holds(t.valid_from, t.valid_to, app.today()))))
   WHERE (t.person_id <> leaders.person_id);
END
owner medhjul_owner
comment Whose nearest leader each of these people is, or acts as, today.

CREATE OR REPLACE FUNCTION app.led_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.employment_id = ANY ((SELECT app.team_employments() AS team_employments)::uuid[])) AND (c.leader_employment_id = ANY ((SELECT app.acting_employments() AS acting_employments)::uuid[])) AND (c.led_since >= (((SELECT app.team_since() AS team_since) ->> (c.employment_id)::text))::date)))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations in which the viewer is the leader's side today: led by the viewer or for the leader, since the viewer has been nearest leader (b2).

CREATE OR REPLACE FUNCTION app.led_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(employment_term.employment_id), '{}'::uuid[]) AS "coalesce" FROM employment_term WHERE ((employment_term.unit_id = ANY (app.led_units())) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today())))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.led_team_conversations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return (select coalesce(array_agg(c.id), '{}') from team_conversation c
    where c.leader_employment_id = any ((select app.acting_employments())::uuid[])
      and case when c.state in ('asking', 'invited') then cardinality(app.team_part(c.leader_employment_id, c.unit_id, app.today())) > 0
        else exists (select from team_conversation_member m where m.team_conversation_id = c.id
          and (c.state = 'held' and m.left_on is null and m.employment_id = any (app.team_part(c.leader_employment_id, c.unit_id, app.today()))
            or c.created_on >= ((select app.team_since()) ->> m.employment_id::text)::date)) end);
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.led_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN app.units_below((SELECT COALESCE(array_agg(unit_leader.unit_id), '{}'::uuid[]) AS "coalesce" FROM unit_leader WHERE ((unit_leader.employment_id = ANY (app.own_employments_today())) AND app.holds(unit_leader.valid_from, unit_leader.valid_to, app.today()))))
owner medhjul_owner · grant medhjul_app=execute
comment The part of the organisation that the viewer leads today.

CREATE OR REPLACE FUNCTION app.mail_queued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('mail', new.id);
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.mail_recipient(waiting uuid)
 RETURNS TABLE(name text, address text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT ((p.given_name || ' '::text) || p.family_name),
     p.email
    FROM (mail m
      JOIN person p ON ((p.id = m.person_id)))
   WHERE ((m.id = mail_recipient.waiting) AND (m.sent_at IS NULL) AND (m.failed_at IS NULL));
END
owner medhjul_owner · grant medhjul_job=execute
comment To whom a waiting mail goes: the job's role reads no other address.

CREATE OR REPLACE FUNCTION app.may_answer_glass()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.has_role('administrator'::text) OR app.has_role('data_protection_officer'::text))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.may_set()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.has_role('training_house'::text) OR app.has_role('administrator'::text))
owner medhjul_owner · grant medhjul_app=execute
comment Whether the viewer sets what holds for the municipality's conversations and plans.

CREATE OR REPLACE FUNCTION app.may_substitute(substitute uuid, leader_employment uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN ((app.person_id() IS NOT NULL) AND (EXISTS (SELECT FROM employment_term t WHERE ((t.person_id = may_substitute.substitute) AND (t.leader_level IS NOT NULL) AND t.staff_responsibility AND app.holds(t.valid_from, t.valid_to, app.today())))) AND (NOT (EXISTS (SELECT FROM employment e WHERE ((e.id = may_substitute.leader_employment) AND (e.person_id = may_substitute.substitute))))) AND (NOT (EXISTS (SELECT FROM (reporting_line line JOIN employment e ON ((e.id = line.employment_id))) WHERE ((line.leader_employment_id = may_substitute.leader_employment) AND (e.person_id = may_substitute.substitute) AND app.holds(line.valid_from, line.valid_to, app.today()))))))
owner medhjul_owner · grant medhjul_app=execute
comment Whether this person may act for that leader: a leader with staff responsibility, not the leader and no member of the team.

CREATE OR REPLACE FUNCTION app.med_input_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state = 'sent' then
    perform app.notify_live('review', new.review_id);
  end if;
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.member_reviews()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(review.id), '{}'::uuid[]) AS "coalesce" FROM review WHERE (review.committee_id = ANY (app.seat_committees('c_med'::text, '{member,chair,secretary}'::text[]))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.minus(these uuid[], those uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT COALESCE(array_agg(id.id ORDER BY id.id), '{}'::uuid[]) AS "coalesce" FROM unnest(minus.these) id(id) WHERE (id.id <> ALL (minus.those)))
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.minutes_approval_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', (select v.review_id from minutes_version v where v.id = coalesce(new.version_id, old.version_id)));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.minutes_committees()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(committee.id), '{}'::uuid[]) AS "coalesce" FROM committee WHERE ((committee.kind = 'c_med'::text) AND (committee.unit_id = ANY (app.own_centres()))))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 16: C-MEDs of the centres where the viewer works or sits.

CREATE OR REPLACE FUNCTION app.minutes_decision_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Only a person or a goal that is here no longer leaves it.

CREATE OR REPLACE FUNCTION app.minutes_remark_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.minutes_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and old.state <> 'sent' then
    return old;
  end if;
  if tg_op = 'DELETE' or new.content <> old.content or new.fingerprint <> old.fingerprint or new.number <> old.number
      or new.review_id <> old.review_id or old.state = 'sent' then
    raise exception 'minutes stay as they are' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.minutes_version_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.missing_approvals(version uuid)
 RETURNS TABLE(side text, approvals integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT lacking.side,
     lacking.approvals
    FROM app.lacking_approvals(missing_approvals.version) lacking(side, approvals)
   WHERE (EXISTS ( SELECT
            FROM minutes_version v
           WHERE ((v.id = missing_approvals.version) AND (v.state = 'approving'::text) AND (v.review_id = ANY (app.member_reviews())))));
END
owner medhjul_owner · grant medhjul_app=execute
comment The same for members, while it is put to approval.

CREATE OR REPLACE FUNCTION app.move_review(review uuid, target text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.move_team_conversation(conversation uuid, target text)
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment The leader's own moves; those of a round happen by themselves.

CREATE OR REPLACE FUNCTION app.need_how_many()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if not app.how_many_holds((select i.committee_id from med_input i where i.id = new.input_id), new.how_many) then
    raise exception 'too few people for a number' using errcode = 'MH003';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.note_glass(happened text, glass uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 INSERT INTO system_log (at, action, detail)
   VALUES (app.now(), note_glass.happened, jsonb_build_object('glassRequestId', note_glass.glass, 'byPersonId', app.person_id()));
END
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.note_setting(changed text, was jsonb, is_now jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare moment constant timestamptz := coalesce(app.now(), now());
begin
  insert into conversation_setting_change (at, person_id, setting, before, after)
    values (moment, app.person_id(), changed, was, is_now);
  insert into system_log (at, action, detail) values (moment, 'setting_changed',
    jsonb_build_object('person', app.person_id(), 'setting', changed, 'before', was, 'after', is_now));
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.notify_live(kind text, id uuid)
 RETURNS void
 LANGUAGE sql
RETURN pg_notify('medhjul_live'::text, ((kind || ':'::text) || id))
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_job=execute, medhjul_release=execute
comment Tells every instance, at commit, that this object changed.

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('medhjul.now'::text, true), ''::text))::timestamp with time zone
owner medhjul_owner · grant medhjul_app=execute
comment The moment at which the request began, by the server's clock; null outside a request, so that policies refuse.

CREATE OR REPLACE FUNCTION app.open_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN ((app.own_conversations() || app.led_conversations()) || (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.employment_id = ANY ((SELECT app.team_employments() AS team_employments)::uuid[])) AND (c.shared_at IS NOT NULL))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations whose content the viewer may read: the own, those led, and those of the team that the employee shared.

CREATE OR REPLACE FUNCTION app.open_glass()
 RETURNS TABLE(id uuid, person_id uuid, records text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT g.id,
     g.person_id,
     g.records
    FROM glass_request g
   WHERE ((g.asker_id = app.person_id()) AND g.approved AND (g.answered_at <= app.now()) AND (app.now() < COALESCE(g.ended_at, g.open_until)) AND app.has_role('data_protection_officer'::text));
END
owner medhjul_owner · grant medhjul_app=execute
comment The viewer's break-glass accesses that are open now: approved, not ended, within the hour, still in the role.

CREATE OR REPLACE FUNCTION app.open_inputs()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(i.id), '{}'::uuid[]) AS "coalesce" FROM (med_input i JOIN review r ON ((r.id = i.review_id))) WHERE ((i.id = ANY (app.own_inputs())) AND (i.state = 'open'::text) AND (r.state = ANY (ARRAY['preparing'::text, 'called'::text, 'held'::text]))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.open_review(committee uuid, for_year integer)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.open_reviews()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(review.id), '{}'::uuid[]) AS "coalesce" FROM review WHERE ((review.id = ANY (app.member_reviews())) AND (review.state = ANY (ARRAY['preparing'::text, 'called'::text, 'held'::text]))))
owner medhjul_owner · grant medhjul_app=execute
comment Where members write: before the minutes are put to approval.

CREATE OR REPLACE FUNCTION app.own_address()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT person.email FROM person WHERE (person.id = app.person_id()))
owner medhjul_owner · grant medhjul_app=execute
comment The viewer's own mail address.

CREATE OR REPLACE FUNCTION app.own_centres()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN app.centres_above((SELECT COALESCE(array_agg(own.unit_id), '{}'::uuid[]) AS "coalesce" FROM (SELECT employment_term.unit_id FROM employment_term WHERE ((employment_term.person_id = app.person_id()) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today())) UNION SELECT c.unit_id FROM (committee_seat s JOIN committee c ON ((c.id = s.committee_id))) WHERE ((s.person_id = app.person_id()) AND (c.kind = 'c_med'::text) AND app.holds(s.valid_from, s.valid_to, app.today()))) own))
owner medhjul_owner · grant medhjul_app=execute
comment Centres where the viewer works or sits in the C-MED today.

CREATE OR REPLACE FUNCTION app.own_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(conversation.id), '{}'::uuid[]) AS "coalesce" FROM conversation WHERE (conversation.employment_id = ANY ((SELECT app.own_employments() AS own_employments)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_decision_dots(decisions uuid[])
 RETURNS TABLE(decision_id uuid, dots smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT d.decision_id,
     d.dots
    FROM decision_dot d
   WHERE ((d.person_id = app.person_id()) AND (d.decision_id = ANY (own_decision_dots.decisions)));
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(employment.id), '{}'::uuid[]) AS "coalesce" FROM employment WHERE (employment.person_id = app.person_id()))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_employments_today()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(employment_term.employment_id), '{}'::uuid[]) AS "coalesce" FROM employment_term WHERE ((employment_term.person_id = app.person_id()) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today())))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_inputs()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(med_input.id), '{}'::uuid[]) AS "coalesce" FROM med_input WHERE (med_input.committee_id = ANY (app.seat_committees('a_med'::text, '{member,chair,secretary}'::text[]))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_leader_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT line.leader_employment_id), '{}'::uuid[]) AS "coalesce" FROM reporting_line line WHERE ((line.employment_id = ANY ((SELECT app.own_employments_today() AS own_employments_today)::uuid[])) AND app.holds(line.valid_from, line.valid_to, app.today())))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_seats(conversation uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(m.employment_id), '{}'::uuid[]) AS "coalesce" FROM team_conversation_member m WHERE ((m.team_conversation_id = own_seats.conversation) AND (m.left_on IS NULL) AND (m.employment_id = ANY (app.own_employments_today())) AND (own_seats.conversation = ANY (app.joined_team_conversations()))))
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.own_team_answers(conversations uuid[])
 RETURNS TABLE(id uuid, agrees boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT v.team_conversation_id,
     bool_and(v.agrees) AS bool_and
    FROM tus_vote v
   WHERE ((v.employment_id = ANY (( SELECT app.own_employments_today() AS own_employments_today)::uuid[])) AND (v.team_conversation_id = ANY (own_team_answers.conversations)))
   GROUP BY v.team_conversation_id;
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_team_dots(needs uuid[])
 RETURNS TABLE(need_id uuid, dots smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT d.need_id,
     d.dots
    FROM team_dot d
   WHERE ((d.person_id = app.person_id()) AND (d.need_id = ANY (own_team_dots.needs)));
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.own_todos()
 RETURNS TABLE(kind text, is_duty boolean, employment_id uuid, subject_id uuid, due_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT t.kind,
     t.is_duty,
     t.employment_id,
     t.subject_id,
     t.due_on
    FROM app.todos_of(ARRAY[app.person_id()]) t(person_id, kind, is_duty, employment_id, subject_id, due_on);
END
owner medhjul_owner · grant medhjul_app=execute
comment The viewer's own to-do list.

CREATE OR REPLACE FUNCTION app.people_of(employments uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT employment.person_id), '{}'::uuid[]) AS "coalesce" FROM employment WHERE (employment.id = ANY (people_of.employments)))
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.people_to_remind(after uuid, many integer)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(next.person_id), '{}'::uuid[]) AS "coalesce" FROM (SELECT DISTINCT t.person_id FROM employment_term t WHERE ((t.person_id > people_to_remind.after) AND app.holds(t.valid_from, t.valid_to, app.today())) ORDER BY t.person_id LIMIT people_to_remind.many) next)
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job: the next of the people who work here today.

CREATE OR REPLACE FUNCTION app.person_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('medhjul.person_id'::text, true), ''::text))::uuid
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_job=execute, medhjul_session=execute
comment The person this transaction works for; null outside a request, so that policies refuse.

CREATE OR REPLACE FUNCTION app.place_decision_dots(decision uuid, placed integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.place_team_dots(need uuid, placed integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.plan_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare changed record;
begin
  changed := case tg_op when 'DELETE' then old else new end;
  perform app.notify_live('conversation', c.id) from conversation c
    where c.employment_id = changed.employment_id and c.year = changed.year
      and c.state in ('both_ready', 'held', 'plan_agreed', 'signed');
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.plan_is_newest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if exists (select from plan later where later.employment_id = new.employment_id and later.year > new.year) then
    raise exception 'there is a later plan' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.plan_item_rules()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.planning_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.own_employments_today() || app.team_employments())
owner medhjul_owner · grant medhjul_app=execute
comment Employments whose plans the viewer writes today: the own and those of the team.

CREATE OR REPLACE FUNCTION app.prepare_release(request uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare made uuid;
begin
  if not app.has_role('training_house') then
    raise exception 'only the training house asks for a release' using errcode = 'MH001';
  end if;
  insert into release_run (request_id, asked_by, asked_at) values (request, app.person_id(), coalesce(app.now(), now()))
    on conflict do nothing returning id into made;
  if made is null then
    return (select r.id from release_run r where r.request_id = request);
  end if;
  insert into system_log (at, action, detail)
    values (coalesce(app.now(), now()), 'release_asked', jsonb_build_object('person', app.person_id(), 'run', made));
  return made;
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Begins to prepare a release, once for each request; null while another one is under way.

CREATE OR REPLACE FUNCTION app.preparing_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.id = ANY ((SELECT app.sided_conversations() AS sided_conversations)::uuid[])) AND (c.state = 'invited'::text) AND (NOT (EXISTS (SELECT FROM preparation p WHERE ((p.conversation_id = c.id) AND (p.author_id = app.person_id()) AND (p.ready_at IS NOT NULL)))))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations for which the viewer may write the own part now: not said ready, not held.

CREATE OR REPLACE FUNCTION app.propose_minutes(review uuid, with_content jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
  insert into minutes_decision (version_id, decision_id, kind, element_id, title, target_group, how_many, due_on, why, goal_id, learning_form, follow_up_person_id, dots, position)
    select created, d.id, kind, element_id, title, target_group, how_many, due_on, why, goal_id, learning_form, follow_up_person_id, dots, position from review_decision d where d.review_id = r.id;
  update review x set state = 'approving' where x.id = r.id;
  return created;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.publish_release(run uuid, why text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if not app.has_role('training_house') then
    return false;
  end if;
  update release_run r set state = 'publishing', progress = 0, reason = why where r.id = run and r.state = 'prepared';
  return found;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.readable_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.own_employments() || app.team_employments())
owner medhjul_owner · grant medhjul_app=execute
comment Employments whose personal competence data the viewer may see at all: the own and those of the own team.

CREATE OR REPLACE FUNCTION app.readable_follow_ups()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(f.id), '{}'::uuid[]) AS "coalesce" FROM follow_up f WHERE (f.item_id = ANY ((SELECT app.readable_plan_items() AS readable_plan_items)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.readable_plan_items()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(i.id), '{}'::uuid[]) AS "coalesce" FROM plan_item i WHERE ((i.employment_id = ANY ((SELECT app.readable_employments() AS readable_employments)::uuid[])) AND ((i.plan_id = ANY ((SELECT app.readable_plans() AS readable_plans)::uuid[])) OR app.is_open_item(i.status, i.followed_until) OR (i.closed_on >= (((SELECT app.team_since() AS team_since) ->> (i.employment_id)::text))::date))))
owner medhjul_owner · grant medhjul_app=execute
comment Items that the viewer may see; their follow-ups go with them.

CREATE OR REPLACE FUNCTION app.readable_plans()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(p.id), '{}'::uuid[]) AS "coalesce" FROM plan p WHERE ((p.employment_id = ANY ((SELECT app.own_employments() AS own_employments)::uuid[])) OR ((p.employment_id = ANY ((SELECT app.team_employments() AS team_employments)::uuid[])) AND ((p.created_on >= (((SELECT app.team_since() AS team_since) ->> (p.employment_id)::text))::date) OR (NOT (EXISTS (SELECT FROM plan later WHERE ((later.employment_id = p.employment_id) AND (later.year > p.year)))))))))
owner medhjul_owner · grant medhjul_app=execute
comment Plans that the viewer may see: the own; of the team the current ones, and those since the viewer became nearest leader.

CREATE OR REPLACE FUNCTION app.reads_all_minutes()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.sees_all_centres() OR app.has_role('administrator'::text))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.reads_shared_summaries()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.has_role('training_house'::text) OR app.has_role('data_protection_officer'::text) OR app.in_centre_council() OR (EXISTS (SELECT FROM (committee_seat s JOIN committee c ON ((c.id = s.committee_id))) WHERE ((s.person_id = app.person_id()) AND (c.kind = 'h_med'::text) AND app.holds(s.valid_from, s.valid_to, app.today())))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.release_published()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  insert into system_log (at, action, detail)
    values (new.published_at, 'release_published', jsonb_build_object('release', new.id, 'number', new.number));
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.release_run_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('release', new.id);
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.remark_on_draft()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform from review r where r.id = new.review_id and r.state in ('approving', 'approved') for share;
  if not found then
    raise exception 'there is no draft to remark on' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.remembered_team_conversations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return (select coalesce(array_agg(distinct c.id), '{}')
    from team_conversation_member m join team_conversation c on c.id = m.team_conversation_id
    where m.employment_id = any ((select app.own_employments())::uuid[]) and c.state = 'concluded'
      and m.joined_on <= c.held_on and (m.left_on is null or m.left_on > c.held_on));
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.remind_committee(committee uuid, for_year integer)
 RETURNS uuid[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if not app.has_role('training_house') or not exists (select from committee c where c.id = committee and c.kind = 'c_med')
      or exists (select from minutes_version v where v.committee_id = committee and v.year = for_year and v.state = 'sent') then
    raise exception 'there is nobody to remind' using errcode = 'MH001';
  end if;
  insert into review_reminder (committee_id, year, reminded_on, reminded_by) values (committee, for_year, app.today(), app.person_id());
  return (select coalesce(array_agg(distinct s.person_id), '{}') from committee_seat s where s.committee_id = committee
    and s.duty in ('chair', 'secretary') and app.holds(s.valid_from, s.valid_to, app.today()));
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Notes a reminder, one a day, and tells whom to write to.

CREATE OR REPLACE FUNCTION app.reports_of(leader_employments uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT line.employment_id), '{}'::uuid[]) AS "coalesce" FROM ((unnest(reports_of.leader_employments) led(id) CROSS JOIN LATERAL (SELECT l.employment_id FROM reporting_line l WHERE ((l.leader_employment_id = led.id) AND app.holds(l.valid_from, l.valid_to, app.today())) OFFSET 0) line) CROSS JOIN LATERAL (SELECT FROM employment_term t WHERE ((t.employment_id = line.employment_id) AND app.holds(t.valid_from, t.valid_to, app.today()) AND (t.person_id <> app.person_id())) OFFSET 0) term))
owner medhjul_owner
comment Employments whose line points today at one of these, whoever asks: for the functions below alone.

CREATE OR REPLACE FUNCTION app.requirement_is_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare free constant text[] := array['valid_to', 'withdrawn_at', 'version', 'author_id', 'audience_key'];
begin
  if old.adopted_at is not null and to_jsonb(new) - free is distinct from to_jsonb(old) - free then
    raise exception 'an adopted requirement cannot be rewritten' using errcode = 'MH001';
  end if;
  if app.person_id() is not null and old.adopted_at is null and new.adopted_at is not null and new.valid_from < app.today() then
    raise exception 'a requirement is adopted from today or later' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute

CREATE OR REPLACE FUNCTION app.review_board(for_year integer)
 RETURNS TABLE(committee_id uuid, review_id uuid, state text, meets_on date, held_on date, approved_on date, sent_on date, number smallint, sent_number smallint, reminded_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT c.id,
     r.id,
     COALESCE(r.state, 'not_begun'::text) AS "coalesce",
     app.day_of(r.starts_at) AS day_of,
     r.held_on,
     app.day_of(now_on.approved_at) AS day_of,
     app.day_of(last_sent.sent_at) AS day_of,
     r.number,
     last_sent.number,
     ( SELECT max(m.reminded_on) AS max
            FROM review_reminder m
           WHERE ((m.committee_id = c.id) AND (m.year = review_board.for_year))) AS max
    FROM (((committee c
      LEFT JOIN review r ON (((r.committee_id = c.id) AND (r.year = review_board.for_year))))
      LEFT JOIN minutes_version now_on ON (((now_on.review_id = r.id) AND (now_on.number = r.number))))
      LEFT JOIN LATERAL ( SELECT v.number,
             v.sent_at
            FROM minutes_version v
           WHERE ((v.review_id = r.id) AND (v.state = 'sent'::text))
           ORDER BY v.number DESC
          LIMIT 1) last_sent ON (true))
   WHERE ((c.kind = 'c_med'::text) AND app.has_role('training_house'::text));
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.review_decision_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.review_guest_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.review_inputs(reviews uuid[])
 RETURNS TABLE(review_id uuid, committee_id uuid, input_id uuid, is_sent boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT i.review_id,
     i.committee_id,
     i.id,
     (i.state = 'sent'::text)
    FROM med_input i
   WHERE ((i.review_id = ANY (review_inputs.reviews)) AND (i.review_id = ANY (app.member_reviews())) AND ((i.asked_on IS NOT NULL) OR (i.state = 'sent'::text)));
END
owner medhjul_owner · grant medhjul_app=execute
comment Who was asked for input and who has sent it, for the C-MED's members; nothing of what is being written.

CREATE OR REPLACE FUNCTION app.review_members(review uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT s.person_id), '{}'::uuid[]) AS "coalesce" FROM committee_seat s WHERE ((s.committee_id = (SELECT r.committee_id FROM review r WHERE (r.id = review_members.review))) AND app.holds(s.valid_from, s.valid_to, app.today()) AND (review_members.review = ANY (app.member_reviews()))))
owner medhjul_owner · grant medhjul_app=execute
comment Who sits in the committee today, for its members: to whom mails go.

CREATE OR REPLACE FUNCTION app.review_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.state || ' ' || new.state) <> all (array['preparing called', 'called preparing', 'preparing held', 'called held',
      'held called', 'preparing approving', 'called approving', 'held approving', 'approving held', 'approving approved',
      'approved approving', 'approved held', 'approved sent', 'sent held']) then
    raise exception 'a review does not go from % to %', old.state, new.state using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.review_papers_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.review_seats(review uuid)
 RETURNS TABLE(person_id uuid, side text, duty text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT s.person_id,
     s.side,
     s.duty
    FROM committee_seat s
   WHERE ((s.committee_id = ( SELECT r.committee_id
            FROM review r
           WHERE (r.id = review_seats.review))) AND app.holds(s.valid_from, s.valid_to, app.today()) AND (review_seats.review = ANY (app.member_reviews())));
END
owner medhjul_owner · grant medhjul_app=execute
comment The same with side and duty: who stands in the minutes.

CREATE OR REPLACE FUNCTION app.review_step_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.review_id, old.review_id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.review_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('review', coalesce(new.id, old.id));
  return null;
end $function$
owner medhjul_owner · grant medhjul_app=execute, medhjul_job=execute

CREATE OR REPLACE FUNCTION app.room_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM conversation c WHERE ((c.id = ANY ((SELECT app.sided_conversations() AS sided_conversations)::uuid[])) AND (c.state = ANY (ARRAY['both_ready'::text, 'held'::text, 'plan_agreed'::text]))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations whose shared record the viewer may write now.

CREATE OR REPLACE FUNCTION app.say_ready(wanted uuid, moment timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment The viewer's own part is ready; when the other side's is too, both are revealed at once.

CREATE OR REPLACE FUNCTION app.seat_committees(of_kind text, duties text[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(DISTINCT c.id), '{}'::uuid[]) AS "coalesce" FROM (committee_seat s JOIN committee c ON ((c.id = s.committee_id))) WHERE ((s.person_id = app.person_id()) AND (c.kind = seat_committees.of_kind) AND (s.duty = ANY (seat_committees.duties)) AND app.holds(s.valid_from, s.valid_to, app.today())))
owner medhjul_owner · grant medhjul_app=execute
comment Committees of a kind in which the viewer has one of these duties today.

CREATE OR REPLACE FUNCTION app.sees_all_centres()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.has_role('training_house'::text) OR app.has_role('data_protection_officer'::text) OR app.is_director() OR (EXISTS (SELECT FROM (committee_seat s JOIN committee c ON ((c.id = s.committee_id))) WHERE ((s.person_id = app.person_id()) AND (c.kind = 'h_med'::text) AND app.holds(s.valid_from, s.valid_to, app.today())))))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 12: who sees the released cells of every centre.

CREATE OR REPLACE FUNCTION app.sees_organisation()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.has_role('training_house'::text) OR app.has_role('administrator'::text) OR app.has_role('data_protection_officer'::text))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 23: roles that read lines, seats and roles of the whole organisation.

CREATE OR REPLACE FUNCTION app.send_approved_minutes(at timestamp with time zone)
 RETURNS TABLE(version_id uuid, committee text, for_year smallint, receipt integer, members uuid[], training_house uuid[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job: what both sides approved goes on the next day, if nobody sent it or took it back.

CREATE OR REPLACE FUNCTION app.send_input(input uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update med_input i set state = 'sent', sent_at = app.now()
    where i.id = input and i.id = any (app.open_inputs()) and i.committee_id = any (app.seat_committees('a_med', '{chair,secretary}'));
  if not found then
    raise exception 'this is not the chair''s to send' using errcode = 'MH001';
  end if;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.send_minutes(version uuid)
 RETURNS TABLE(version_id uuid, committee text, for_year smallint, receipt integer, members uuid[], training_house uuid[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if not exists (select from minutes_version v where v.id = version and v.state = 'approved' and v.review_id = any (app.steered_reviews())) then
    raise exception 'these minutes are not the chair''s to send' using errcode = 'MH001';
  end if;
  return query select * from app.hand_over_minutes(version, app.now());
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.session_ended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('session', old.id);
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.setting_option_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.settle_team(conversation uuid)
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.settle_team_conversation(conversation uuid)
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if conversation = any (app.visible_team_conversations()) then
    return query select * from app.settle_team(conversation);
  end if;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.share_summary(summary uuid, with_content jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update summary s set state = 'shared', shared_at = app.now(), content = with_content,
      fingerprint = encode(sha256(convert_to(with_content::text, 'UTF8')), 'hex')
    where s.id = share_summary.summary and s.state = 'draft' and app.has_role('training_house');
  if not found then
    raise exception 'this summary cannot be shared' using errcode = 'MH001';
  end if;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.shared_inputs()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(i.id), '{}'::uuid[]) AS "coalesce" FROM (med_input i JOIN committee c ON ((c.id = i.committee_id))) WHERE ((i.state = 'sent'::text) AND ((i.review_id = ANY (app.member_reviews())) OR (c.unit_id = ANY (app.units_of_work())) OR (c.unit_id = ANY (app.led_units())))))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 17: sent inputs of the own unit, of the part that one leads, and of the centre of whose C-MED one is a member.

CREATE OR REPLACE FUNCTION app.sided_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.led_conversations() || (SELECT COALESCE(array_agg(conversation.id), '{}'::uuid[]) AS "coalesce" FROM conversation WHERE (conversation.employment_id = ANY ((SELECT app.own_employments_today() AS own_employments_today)::uuid[]))))
owner medhjul_owner · grant medhjul_app=execute
comment Conversations in which the viewer takes part today, on either side.

CREATE OR REPLACE FUNCTION app.sign_conversation(wanted uuid, seen integer, moment timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment The viewer's own signature. With both: levels become holdings, preparation is erased, nothing in it changes any more.

CREATE OR REPLACE FUNCTION app.sign_plan(plan uuid, seen integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Answers signed, or why not: not_found, conflict, past, empty, unsettled.

CREATE OR REPLACE FUNCTION app.stays_as_published()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a release stays as it was published' using errcode = 'MH001';
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.steered_reviews()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(review.id), '{}'::uuid[]) AS "coalesce" FROM review WHERE (review.committee_id = ANY (app.seat_committees('c_med'::text, '{chair,secretary}'::text[]))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.steered_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN CASE WHEN app.is_director() THEN (SELECT COALESCE(array_agg(organisation_unit.id), '{}'::uuid[]) AS "coalesce" FROM organisation_unit) ELSE app.led_units() END
owner medhjul_owner · grant medhjul_app=execute
comment Units for which the viewer may set requirements: directors everywhere, leaders in the part they lead.

CREATE OR REPLACE FUNCTION app.summary_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.state || ' ' || new.state) <> all (array['draft shared', 'shared draft', 'shared adopted']) then
    raise exception 'a summary does not go from % to %', old.state, new.state using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.summary_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'begun_by' - 'adopted_by') = (to_jsonb(old) - 'begun_by' - 'adopted_by')
      and (new.begun_by is null or new.begun_by = old.begun_by) and (new.adopted_by is null or new.adopted_by = old.adopted_by) then
    return new;
  end if;
  raise exception 'an adopted summary stays as it is' using errcode = 'MH001';
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Only a person who is here no longer leaves it.

CREATE OR REPLACE FUNCTION app.take_back_minutes(review uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update review r set state = 'held', held_on = coalesce(r.held_on, app.today())
    where r.id = review and r.id = any (app.steered_reviews()) and r.state in ('approving', 'approved');
  if not found then
    raise exception 'there is nothing to take back' using errcode = 'MH001';
  end if;
  delete from minutes_version v using review r where r.id = review and v.review_id = r.id and v.number = r.number and v.state <> 'sent';
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.take_back_summary(summary uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update summary s set state = 'draft', shared_at = null, content = null, fingerprint = null
    where s.id = take_back_summary.summary and s.state = 'shared' and app.has_role('training_house');
  if not found then
    raise exception 'this summary cannot be taken back' using errcode = 'MH001';
  end if;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.take_over_conversation(wanted uuid, seen integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Today's nearest leader takes over what another invited to.

CREATE OR REPLACE FUNCTION app.take_ready_back(wanted uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.team_consent(conversations uuid[])
 RETURNS TABLE(id uuid, state text, closes_on date, round smallint, team uuid[], missing uuid[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare led uuid[] := app.led_team_conversations();
begin
  return query select c.id, s.state, s.closes_on, s.round,
      case c.state when 'concluded' then (select coalesce(array_agg(m.employment_id order by m.employment_id), '{}')
        from team_conversation_member m where m.team_conversation_id = c.id and m.joined_on <= c.held_on
          and (m.left_on is null or m.left_on > c.held_on)) else s.team end,
      case when s.state = 'asking' and c.id = any (led) then s.missing end
    from team_conversation c cross join lateral app.team_standing(c.id) s
    where c.id = any (conversations) and c.id = any (app.visible_team_conversations());
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.team_conversation_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('team_conversation', old.id);
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.team_conversation_forgets()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.team_conversation_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.state || ' ' || new.state) <> all (array['asking invited', 'asking mus', 'asking cancelled', 'invited asking',
      'invited mus', 'invited held', 'invited cancelled', 'held concluded', 'concluded held']) then
    raise exception 'a team conversation does not go from % to %', old.state, new.state using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.team_conversation_part_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.notify_live('team_conversation', case tg_op when 'DELETE' then old.team_conversation_id else new.team_conversation_id end);
  return null;
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.team_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN app.reports_of(app.acting_employments())
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.team_facts(conversation uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return (select jsonb_build_object('id', c.id, 'talk', coalesce((select s.team_talk_name from conversation_setting s), 'tus'),
      'round', c.round, 'closesOn', c.consent_closes_on, 'startsAt', c.starts_at, 'durationMinutes', c.duration_minutes,
      'place', c.place, 'link', c.link, 'note', c.note, 'invitation', c.invitation)
    from team_conversation c where c.id = conversation);
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.team_meeting_after_answers()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state = 'asking' and app.day_of(new.starts_at) < new.consent_closes_on then
    raise exception 'the meeting is before the last day to answer' using errcode = 'MH001';
  end if;
  return new;
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.team_news(conversation uuid, what text)
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return query select what, app.people_of(s.team), app.team_facts(conversation) from app.team_standing(conversation) s
    where conversation = any (app.led_team_conversations());
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment Whom the leader's mails go to, and what they tell.

CREATE OR REPLACE FUNCTION app.team_of(leader_employments uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN app.reports_of(ARRAY(SELECT led.led FROM unnest(team_of.leader_employments) led(led) WHERE (led.led = ANY ((SELECT app.acting_employments() AS acting_employments)::uuid[]))))
owner medhjul_owner · grant medhjul_app=execute
comment The team: employments whose line points today at one of these employments, of those as which the viewer may act.

CREATE OR REPLACE FUNCTION app.team_on(leader uuid, day date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(line.employment_id ORDER BY line.employment_id), '{}'::uuid[]) AS "coalesce" FROM ((reporting_line line JOIN employment_term term ON (((term.employment_id = line.employment_id) AND app.holds(term.valid_from, term.valid_to, team_on.day)))) JOIN employment_term led ON (((led.employment_id = line.leader_employment_id) AND app.holds(led.valid_from, led.valid_to, team_on.day)))) WHERE ((line.leader_employment_id = team_on.leader) AND app.holds(line.valid_from, line.valid_to, team_on.day) AND (term.person_id <> led.person_id)))
owner medhjul_owner
comment Who reports to this employment on a day, whoever asks: for the functions below alone.

CREATE OR REPLACE FUNCTION app.team_part(leader uuid, of_unit uuid, day date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(member.id ORDER BY member.id), '{}'::uuid[]) AS "coalesce" FROM unnest(app.team_on(team_part.leader, team_part.day)) member(id) WHERE ((team_part.of_unit IS NULL) OR (EXISTS (SELECT FROM employment_term term WHERE ((term.employment_id = member.id) AND (term.unit_id = team_part.of_unit) AND app.holds(term.valid_from, term.valid_to, team_part.day))))))
owner medhjul_owner
comment Who of a team sits in this unit on a day (null: all), whoever asks: for the functions below alone.

CREATE OR REPLACE FUNCTION app.team_people(leader uuid, of_unit uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return case when leader = any (app.acting_employments())
    then cardinality(app.people_of(app.team_part(leader, of_unit, app.today()))) end;
end $function$
owner medhjul_owner · grant medhjul_app=execute
comment How many people of this unit (null: all) report to this employment, for its leader; null for anybody else.

CREATE OR REPLACE FUNCTION app.team_since()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(jsonb_object_agg(since.employment_id, since.day), '{}'::jsonb) AS "coalesce" FROM (SELECT line.employment_id, GREATEST(min(line.valid_from) FILTER (WHERE (line.leader_employment_id = ANY ((SELECT app.own_employments() AS own_employments)::uuid[]))), max(line.valid_to) FILTER (WHERE ((line.leader_employment_id <> ALL ((SELECT app.own_employments() AS own_employments)::uuid[])) AND (line.valid_to <= app.today())))) AS day FROM reporting_line line WHERE (line.employment_id = ANY ((SELECT app.reports_of(app.own_employments_today()) AS reports_of)::uuid[])) GROUP BY line.employment_id UNION ALL SELECT line.employment_id, GREATEST(line.valid_from, min(d.valid_from)) AS day FROM (delegation d JOIN reporting_line line ON (((line.leader_employment_id = d.leader_employment_id) AND app.holds(line.valid_from, line.valid_to, app.today())))) WHERE ((d.substitute_id = (SELECT app.person_id() AS person_id)) AND (d.withdrawn_at IS NULL) AND app.holds(d.valid_from, d.valid_to, app.today()) AND (line.employment_id = ANY ((SELECT app.reports_of(app.delegated_employments()) AS reports_of)::uuid[]))) GROUP BY line.employment_id, line.valid_from) since)
owner medhjul_owner · grant medhjul_app=execute
comment For each member of the team, the day from which the viewer has been the nearest leader without a break by another, or acts for the leader.

CREATE OR REPLACE FUNCTION app.team_standing(conversation uuid)
 RETURNS TABLE(move text, state text, closes_on date, round smallint, team uuid[], gone uuid[], missing uuid[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
  team := app.team_part(t.leader_employment_id, t.unit_id,
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
end $function$
owner medhjul_owner

CREATE OR REPLACE FUNCTION app.team_talk_covers(employment uuid, season integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (employment = ANY (app.covered_by_team_talk(ARRAY[employment], season)))
owner medhjul_owner · grant medhjul_app=execute
comment Whether a team conversation to which all agreed takes the place of this season's MUS.

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('medhjul.today'::text, true), ''::text))::date
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_job=execute, medhjul_release=execute, medhjul_session=execute
comment The municipality's day as the request set it; null outside a request, so that policies refuse.

CREATE OR REPLACE FUNCTION app.todos_of(people uuid[])
 RETURNS TABLE(person_id uuid, kind text, is_duty boolean, employment_id uuid, subject_id uuid, due_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH season AS (
          SELECT (EXTRACT(year FROM app.today()))::integer AS year
         ), led AS MATERIALIZED (
          SELECT led_by.person_id,
             led_by.leader_employment_id,
             led_by.employment_id
            FROM app.led_by(todos_of.people) led_by(person_id, leader_employment_id, employment_id)
         ), sides AS MATERIALIZED (
          SELECT t.person_id,
             'employee'::text AS side,
             t.employment_id,
             NULL::uuid AS leader_employment_id
            FROM employment_term t
           WHERE ((t.person_id = ANY (todos_of.people)) AND app.holds(t.valid_from, t.valid_to, app.today()))
         UNION ALL
          SELECT led.person_id,
             'leader'::text,
             led.employment_id,
             led.leader_employment_id
            FROM led
         ), talks AS MATERIALIZED (
          SELECT s.person_id,
             s.side,
             s.leader_employment_id,
             c.id,
             c.employment_id,
             c.state,
             c.held_on,
             app.day_of(c.starts_at) AS day,
             c.leader_employment_id AS led_by,
                 CASE s.side
                     WHEN 'employee'::text THEN c.employee_signed_at
                     ELSE c.leader_signed_at
                 END AS signed_at
            FROM (sides s
              JOIN conversation c ON ((c.employment_id = s.employment_id)))
           WHERE (c.state = ANY (ARRAY['invited'::text, 'both_ready'::text, 'held'::text, 'plan_agreed'::text]))
         )
  SELECT t.person_id,
     'prepare'::text,
     false,
     t.employment_id,
     t.id,
     t.day
    FROM talks t
   WHERE ((t.state = 'invited'::text) AND (t.day >= app.today()) AND ((t.side = 'employee'::text) OR (t.led_by = t.leader_employment_id)) AND (NOT (EXISTS ( SELECT
            FROM preparation p
           WHERE ((p.conversation_id = t.id) AND (p.author_id = t.person_id) AND (p.ready_at IS NOT NULL))))))
 UNION ALL
  SELECT t.person_id,
     'hold'::text,
     true,
     t.employment_id,
     t.id,
     t.day
    FROM talks t
   WHERE ((t.side = 'leader'::text) AND (t.led_by = t.leader_employment_id) AND (t.state = ANY (ARRAY['invited'::text, 'both_ready'::text])) AND (t.day <= app.today()))
 UNION ALL
  SELECT t.person_id,
     'take_over'::text,
     true,
     t.employment_id,
     t.id,
     t.day
    FROM talks t
   WHERE ((t.side = 'leader'::text) AND (t.led_by <> t.leader_employment_id) AND (t.state = ANY (ARRAY['invited'::text, 'both_ready'::text])))
 UNION ALL
  SELECT t.person_id,
     'agree_plan'::text,
     true,
     t.employment_id,
     t.id,
     (t.held_on + 14)
    FROM talks t
   WHERE ((t.state = 'held'::text) AND ((t.side = 'employee'::text) OR (t.led_by = t.leader_employment_id)))
 UNION ALL
  SELECT t.person_id,
     'sign'::text,
     true,
     t.employment_id,
     t.id,
     (t.held_on + 14)
    FROM talks t
   WHERE ((t.state = 'plan_agreed'::text) AND (t.signed_at IS NULL) AND ((t.side = 'employee'::text) OR (t.led_by = t.leader_employment_id)))
 UNION ALL
  SELECT due.person_id,
     'invite'::text,
     true,
     due.employment_id,
     due.leader_employment_id,
     due.due_on
    FROM ( SELECT led.person_id,
             led.leader_employment_id,
             led.employment_id,
             COALESCE(app.conversation_due_on(led.employment_id, season.year), make_date(season.year, 12, 31)) AS due_on,
             season.year
            FROM led,
             season) due
   WHERE ((due.due_on <= (app.today() + 60)) AND (NOT (EXISTS ( SELECT
            FROM conversation c
           WHERE ((c.employment_id = due.employment_id) AND (c.year = due.year) AND (c.occasion = 'yearly'::text) AND (c.state <> 'cancelled'::text))))) AND (NOT app.team_talk_covers(due.employment_id, due.year)))
 UNION ALL
  SELECT led.person_id,
     'asked'::text,
     true,
     led.employment_id,
     led.leader_employment_id,
     (r.asked_on + 30)
    FROM led,
     season,
     conversation_request r
   WHERE ((r.employment_id = led.employment_id) AND (r.year = season.year) AND (NOT (EXISTS ( SELECT
            FROM conversation c
           WHERE ((c.employment_id = led.employment_id) AND (c.year = season.year) AND (c.state <> 'cancelled'::text) AND (c.created_on >= r.asked_on))))))
 UNION ALL
  SELECT s.person_id,
     'consent'::text,
     false,
     s.employment_id,
     t.id,
     t.consent_closes_on
    FROM ((sides s
      JOIN team_conversation_member m ON (((m.employment_id = s.employment_id) AND (m.left_on IS NULL))))
      JOIN team_conversation t ON (((t.id = m.team_conversation_id) AND (t.state = 'asking'::text) AND (t.consent_closes_on >= app.today()))))
   WHERE ((s.side = 'employee'::text) AND (NOT (EXISTS ( SELECT
            FROM tus_vote v
           WHERE ((v.team_conversation_id = t.id) AND (v.employment_id = s.employment_id))))))
 UNION ALL
  SELECT DISTINCT led.person_id,
     'hold_team'::text,
     true,
     led.leader_employment_id,
     t.id,
     app.day_of(t.starts_at) AS day_of
    FROM (led
      JOIN team_conversation t ON ((t.leader_employment_id = led.leader_employment_id)))
   WHERE ((t.state = 'invited'::text) AND (app.day_of(t.starts_at) <= app.today()))
 UNION ALL
  SELECT s.person_id,
     'plan'::text,
     true,
     s.employment_id,
     t.id,
     (t.held_on + 30)
    FROM season,
     ((sides s
      JOIN team_conversation_member m ON (((m.employment_id = s.employment_id) AND (m.left_on IS NULL))))
      JOIN team_conversation t ON (((t.id = m.team_conversation_id) AND (t.state = ANY (ARRAY['held'::text, 'concluded'::text])))))
   WHERE ((t.year = season.year) AND (NOT (EXISTS ( SELECT
            FROM plan p
           WHERE ((p.employment_id = s.employment_id) AND (p.year = t.year) AND (p.created_on >= t.created_on) AND ((p.number > 1) OR (num_nonnulls(p.employee_signed_at, p.leader_signed_at) = 2)))))))
 UNION ALL
  SELECT s.person_id,
     'sign_plan'::text,
     false,
     s.employment_id,
     p.id,
     app.today() AS today
    FROM (sides s
      JOIN plan p ON ((p.employment_id = s.employment_id)))
   WHERE ((num_nonnulls(p.employee_signed_at, p.leader_signed_at) = 1) AND (
         CASE s.side
             WHEN 'employee'::text THEN p.employee_signed_at
             ELSE p.leader_signed_at
         END IS NULL))
 UNION ALL
  SELECT s.person_id,
     'follow_up'::text,
     false,
     s.employment_id,
     f.id,
     f.due_on
    FROM ((sides s
      JOIN plan_item i ON (((i.employment_id = s.employment_id) AND (i.status = ANY (ARRAY['learnt'::text, 'done'::text])) AND ((i.followed_until IS NULL) OR (i.followed_until >= app.today())))))
      JOIN follow_up f ON (((f.item_id = i.id) AND (f.due_on <= (app.today() + 7)))))
   WHERE (NOT (EXISTS ( SELECT
            FROM follow_up_answer a
           WHERE ((a.follow_up_id = f.id) AND (a.side = s.side)))));
END
owner medhjul_owner · grant medhjul_job=execute
comment For the daily job and app.own_todos(): the to-do list of each of these people.

CREATE OR REPLACE FUNCTION app.turn_vote(review uuid, target text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.units_below(roots uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH RECURSIVE below AS (
          SELECT unnest(units_below.roots) AS id
         UNION
          SELECT version.unit_id
            FROM (below below_1
              JOIN organisation_unit_version version ON (((version.parent_id = below_1.id) AND app.holds(version.valid_from, version.valid_to, app.today()))))
         )
  SELECT COALESCE(array_agg(below.id), '{}'::uuid[]) AS "coalesce"
    FROM below;
END
owner medhjul_owner · grant medhjul_app=execute
comment These units and all that lie under them today.

CREATE OR REPLACE FUNCTION app.units_of_work()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH RECURSIVE up AS (
          SELECT t.unit_id AS id
            FROM employment_term t
           WHERE ((t.person_id = app.person_id()) AND app.holds(t.valid_from, t.valid_to, app.today()))
         UNION
          SELECT v.parent_id
            FROM (up up_1
              JOIN organisation_unit_version v ON (((v.unit_id = up_1.id) AND app.holds(v.valid_from, v.valid_to, app.today()))))
           WHERE (v.parent_id IS NOT NULL)
         )
  SELECT COALESCE(array_agg(up.id), '{}'::uuid[]) AS "coalesce"
    FROM up;
END
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.viewer(person uuid, day date)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT jsonb_build_object('personId', p.id, 'name', ((p.given_name || ' '::text) || p.family_name), 'employments', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', t.employment_id, 'unitId', t.unit_id, 'jobTitle', t.job_title, 'leaderLevel', t.leader_level, 'leaderFunction', t.leader_function, 'staffResponsibility', t.staff_responsibility) ORDER BY t.is_primary DESC, t.valid_from, t.employment_id) AS jsonb_agg
            FROM employment_term t
           WHERE ((t.person_id = p.id) AND app.holds(t.valid_from, t.valid_to, viewer.day))), '[]'::jsonb), 'actsFor', COALESCE(( SELECT jsonb_agg(DISTINCT d.leader_employment_id) AS jsonb_agg
            FROM (delegation d
              JOIN employment_term led ON (((led.employment_id = d.leader_employment_id) AND app.holds(led.valid_from, led.valid_to, viewer.day))))
           WHERE ((d.substitute_id = p.id) AND (d.withdrawn_at IS NULL) AND app.holds(d.valid_from, d.valid_to, viewer.day) AND (EXISTS ( SELECT
                    FROM employment_term own
                   WHERE ((own.person_id = p.id) AND (own.leader_level IS NOT NULL) AND own.staff_responsibility AND app.holds(own.valid_from, own.valid_to, viewer.day)))))), '[]'::jsonb), 'leadsTeam', ((EXISTS ( SELECT
            FROM (reporting_line line
              JOIN employment_term t ON ((t.employment_id = line.leader_employment_id)))
           WHERE ((t.person_id = p.id) AND app.holds(t.valid_from, t.valid_to, viewer.day) AND app.holds(line.valid_from, line.valid_to, viewer.day)))) OR (EXISTS ( SELECT
            FROM ((delegation d
              JOIN employment_term led ON (((led.employment_id = d.leader_employment_id) AND app.holds(led.valid_from, led.valid_to, viewer.day))))
              JOIN reporting_line line ON (((line.leader_employment_id = d.leader_employment_id) AND app.holds(line.valid_from, line.valid_to, viewer.day))))
           WHERE ((d.substitute_id = p.id) AND (d.withdrawn_at IS NULL) AND app.holds(d.valid_from, d.valid_to, viewer.day) AND (EXISTS ( SELECT
                    FROM employment_term own
                   WHERE ((own.person_id = p.id) AND (own.leader_level IS NOT NULL) AND own.staff_responsibility AND app.holds(own.valid_from, own.valid_to, viewer.day)))))))), 'leadsUnit', (EXISTS ( SELECT
            FROM (unit_leader l
              JOIN employment_term t ON ((t.employment_id = l.employment_id)))
           WHERE ((t.person_id = p.id) AND app.holds(t.valid_from, t.valid_to, viewer.day) AND app.holds(l.valid_from, l.valid_to, viewer.day)))), 'roles', COALESCE(( SELECT jsonb_agg(DISTINCT g.role) AS jsonb_agg
            FROM role_grant g
           WHERE ((g.person_id = p.id) AND app.holds(g.valid_from, g.valid_to, viewer.day))), '[]'::jsonb), 'seats', COALESCE(( SELECT jsonb_agg(jsonb_build_object('committeeId', s.committee_id, 'kind', c.kind, 'unitId', c.unit_id, 'duty', s.duty, 'side', s.side) ORDER BY c.kind DESC, c.name) AS jsonb_agg
            FROM (committee_seat s
              JOIN committee c ON ((c.id = s.committee_id)))
           WHERE ((s.person_id = p.id) AND app.holds(s.valid_from, s.valid_to, viewer.day))), '[]'::jsonb)) AS jsonb_build_object
    FROM person p
   WHERE (p.id = viewer.person);
END
owner medhjul_owner · grant medhjul_session=execute

CREATE OR REPLACE FUNCTION app.visible_team_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN ((app.led_team_conversations() || app.joined_team_conversations()) || app.remembered_team_conversations())
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.was_signed(plan uuid, item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (EXISTS (SELECT FROM plan_version v WHERE ((v.plan_id = was_signed.plan) AND (v.items @> jsonb_build_array(jsonb_build_object('id', was_signed.item))))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.whole_team_since()
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT max((since.day)::date) AS max FROM jsonb_each_text(app.team_since()) since(employment_id, day))
owner medhjul_owner · grant medhjul_app=execute
comment The day from which the viewer has been the nearest leader of every member of the own team.

CREATE OR REPLACE FUNCTION app.withdraw_approval(version uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.withdraw_team_consent(conversation uuid)
 RETURNS TABLE(happened text, people uuid[], facts jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.writable_team_conversations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(c.id), '{}'::uuid[]) AS "coalesce" FROM team_conversation c WHERE ((c.id = ANY ((app.led_team_conversations() || app.joined_team_conversations()))) AND (c.state = ANY (ARRAY['invited'::text, 'held'::text]))))
owner medhjul_owner · grant medhjul_app=execute
comment Where the viewer may write needs and texts: in the room, before it is concluded.
