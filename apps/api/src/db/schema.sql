-- What the migrations make, written by npm run effects: do not edit.

-- Roles
medhjul_app nologin inherit
medhjul_import nologin inherit
medhjul_owner nologin inherit
medhjul_session nologin inherit

-- Schemas
app · owner medhjul_owner · medhjul_app=usage, medhjul_import=usage, medhjul_session=usage
public · owner the database's · medhjul_app=usage, medhjul_import=usage, medhjul_owner=create, medhjul_owner=usage, medhjul_session=usage

-- Extensions
btree_gist

-- Tables

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

element · owner medhjul_owner
  comment open: identities of the elements; a local one belongs to a unit or a job group; no personal data
  grant medhjul_app=select, medhjul_import=select
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
  grant medhjul_app=select, medhjul_import=select
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
  employment_id uuid not null
  person_id uuid not null
  unit_id uuid not null
  job_title text not null
  job_group_id uuid
  leader_level smallint
  leader_function text
  staff_responsibility boolean not null default false
  is_primary boolean not null
  valid_from date not null
  valid_to date
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
  employment_id uuid not null
  element_id uuid not null
  kind text not null
  level smallint not null
  assessed_on date not null
  author_id uuid
  shared_at timestamp with time zone
  missing_components text[] not null default '{}'::text[]
  superseded_on date
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

job_group · owner medhjul_owner
  comment open: professional groups, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  code text not null
  name jsonb not null
  constraint job_group_code_key UNIQUE (code)
  constraint job_group_name_check CHECK (app.is_text(name))
  constraint job_group_pkey PRIMARY KEY (id)

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

look · owner medhjul_owner · row level security
  grant medhjul_app=insert+select, medhjul_import=insert
  id uuid not null default gen_random_uuid()
  at timestamp with time zone not null
  viewer_id uuid
  viewer_function text not null
  person_id uuid not null
  kind text not null
  request_id uuid not null
  constraint look_kind_check CHECK ((kind = ANY (ARRAY['team_wheel'::text, 'person_wheel'::text, 'requirement'::text, 'export'::text])))
  constraint look_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
  constraint look_pkey PRIMARY KEY (id)
  constraint look_viewer_function_check CHECK ((viewer_function = ANY (ARRAY['nearest_leader'::text, 'host_export'::text])))
  constraint look_viewer_id_fkey FOREIGN KEY (viewer_id) REFERENCES person(id) ON DELETE SET NULL
  CREATE INDEX look_person ON public.look USING btree (person_id, at DESC)
  CREATE INDEX look_viewer ON public.look USING btree (viewer_id)
  policy look_export for insert to medhjul_import with check (viewer_function = 'host_export'::text)
  policy look_read_own for select to medhjul_app using (person_id = ( SELECT app.person_id() AS person_id))
  policy look_write for insert to medhjul_app with check ((viewer_id = ( SELECT app.person_id() AS person_id)) AND (viewer_function = 'nearest_leader'::text))

municipality · owner medhjul_owner
  comment open: one row of settings, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id boolean not null default true
  name text not null
  time_zone text not null default 'Europe/Copenhagen'::text
  leaders_have_both_wheels boolean not null default false
  constraint municipality_id_check CHECK (id)
  constraint municipality_pkey PRIMARY KEY (id)

organisation_unit · owner medhjul_owner
  comment open: identity of a node of the tree, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  code text not null
  level_code text not null
  constraint organisation_unit_code_key UNIQUE (code)
  constraint organisation_unit_level_code_fkey FOREIGN KEY (level_code) REFERENCES unit_level(code)
  constraint organisation_unit_pkey PRIMARY KEY (id)
  CREATE INDEX organisation_unit_level ON public.organisation_unit USING btree (level_code)

organisation_unit_version · owner medhjul_owner
  comment open: a node's name and place in a period, no personal data
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
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

reporting_line · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=delete+insert+select+update
  employment_id uuid not null
  leader_employment_id uuid not null
  valid_from date not null
  valid_to date
  constraint reporting_line_check CHECK ((leader_employment_id <> employment_id))
  constraint reporting_line_check1 CHECK ((valid_to > valid_from))
  constraint reporting_line_employment_id_daterange_excl EXCLUDE USING gist (employment_id WITH =, daterange(valid_from, valid_to) WITH &&)
  constraint reporting_line_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint reporting_line_leader_employment_id_fkey FOREIGN KEY (leader_employment_id) REFERENCES employment(id) ON DELETE CASCADE
  constraint reporting_line_pkey PRIMARY KEY (employment_id, valid_from)
  CREATE INDEX reporting_line_leader ON public.reporting_line USING btree (leader_employment_id)
  policy reporting_line_import for all to medhjul_import using true with check true
  policy reporting_line_read for select to medhjul_app using ((employment_id = ANY (( SELECT app.readable_employments() AS readable_employments)::uuid[])) OR ( SELECT app.sees_organisation() AS sees_organisation) OR (employment_id = ANY (( SELECT app.led_employments() AS led_employments)::uuid[])))

requirement · owner medhjul_owner · row level security
  grant medhjul_app=delete+insert+select, medhjul_import=delete+insert+select+update
  id uuid not null default gen_random_uuid()
  wheel_code text not null · grant medhjul_app=update
  area_id uuid · grant medhjul_app=update
  element_id uuid · grant medhjul_app=update
  unit_id uuid · grant medhjul_app=update
  employment_id uuid · grant medhjul_app=update
  audience text not null · grant medhjul_app=update
  job_group_id uuid · grant medhjul_app=update
  leader_function text · grant medhjul_app=update
  leader_level smallint · grant medhjul_app=update
  audience_key text not null generated 
CASE
    WHEN (job_group_id IS NOT NULL) THEN ('g:'::text || (job_group_id)::text)
    WHEN (leader_function IS NOT NULL) THEN ('f:'::text || leader_function)
    WHEN (leader_level IS NOT NULL) THEN ('l:'::text || (leader_level)::text)
    ELSE 'everybody'::text
END
  level smallint not null · grant medhjul_app=update
  reason text not null · grant medhjul_app=update
  goal_id uuid · grant medhjul_app=update
  valid_from date not null · grant medhjul_app=update
  valid_to date · grant medhjul_app=update
    comment First day it no longer holds; equal to valid_from when it was ended on its first day.
  author_id uuid
  created_at timestamp with time zone not null
  adopted_at timestamp with time zone · grant medhjul_app=update
  withdrawn_at timestamp with time zone · grant medhjul_app=update
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
  policy requirement_write for update to medhjul_app using 
CASE
    WHEN (employment_id IS NOT NULL) THEN (employment_id = ANY (( SELECT app.team_employments() AS team_employments)::uuid[]))
    ELSE (unit_id = ANY (( SELECT app.steered_units() AS steered_units)::uuid[]))
END

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
  policy session_by_functions_only for select to medhjul_session using false

system_log · owner medhjul_owner · row level security
  grant medhjul_app=select, medhjul_import=insert
  id uuid not null default gen_random_uuid()
  at timestamp with time zone not null
  action text not null
  detail jsonb not null
  constraint system_log_action_check CHECK ((action = ANY (ARRAY['import'::text, 'export'::text])))
  constraint system_log_pkey PRIMARY KEY (id)
  policy system_log_import for insert to medhjul_import with check true
  policy system_log_read for select to medhjul_app using (( SELECT app.has_role('administrator'::text) AS has_role) OR ( SELECT app.has_role('data_protection_officer'::text) AS has_role))

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
  grant medhjul_app=select, medhjul_import=select
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
  grant medhjul_app=select, medhjul_import=select
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
  grant medhjul_app=select, medhjul_import=select
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

CREATE OR REPLACE FUNCTION app.chaired_committees()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(committee.id), '{}'::uuid[]) AS "coalesce" FROM committee WHERE (committee.unit_id = ANY ((SELECT app.units_below((SELECT COALESCE(array_agg(c.unit_id), '{}'::uuid[]) AS "coalesce" FROM (committee_seat s JOIN committee c ON ((c.id = s.committee_id))) WHERE ((s.person_id = app.person_id()) AND (s.duty = 'chair'::text) AND (c.kind = 'c_med'::text) AND app.holds(s.valid_from, s.valid_to, app.today())))) AS units_below)::uuid[])))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 23, a C-MED's chair: the committees of the own centre.

CREATE OR REPLACE FUNCTION app.day_of(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN ((moment AT TIME ZONE COALESCE((SELECT municipality.time_zone FROM municipality), 'Europe/Copenhagen'::text)))::date
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute
comment The municipality's calendar day at this moment.

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
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute

CREATE OR REPLACE FUNCTION app.is_director()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (EXISTS (SELECT FROM employment_term WHERE ((employment_term.person_id = app.person_id()) AND (employment_term.leader_level = 1) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today()))))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.is_text(value jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((value ?& ARRAY['da'::text, 'nb'::text, 'en'::text]) AND ((value ->> 'da'::text) <> ''::text) AND ((value ->> 'nb'::text) <> ''::text) AND ((value ->> 'en'::text) <> ''::text))
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute
comment Text in the three languages, none of them empty.

CREATE OR REPLACE FUNCTION app.led_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(employment_term.employment_id), '{}'::uuid[]) AS "coalesce" FROM employment_term WHERE ((employment_term.unit_id = ANY (app.led_units())) AND app.holds(employment_term.valid_from, employment_term.valid_to, app.today())))
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.led_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN app.units_below((SELECT COALESCE(array_agg(unit_leader.unit_id), '{}'::uuid[]) AS "coalesce" FROM unit_leader WHERE ((unit_leader.employment_id = ANY (app.own_employments_today())) AND app.holds(unit_leader.valid_from, unit_leader.valid_to, app.today()))))
owner medhjul_owner · grant medhjul_app=execute
comment The part of the organisation that the viewer leads today.

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

CREATE OR REPLACE FUNCTION app.person_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('medhjul.person_id'::text, true), ''::text))::uuid
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute
comment The person this transaction works for; null outside a request, so that policies refuse.

CREATE OR REPLACE FUNCTION app.readable_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.own_employments() || app.team_employments())
owner medhjul_owner · grant medhjul_app=execute
comment Employments whose personal competence data the viewer may see at all: the own and those of the own team.

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

CREATE OR REPLACE FUNCTION app.sees_organisation()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (app.has_role('training_house'::text) OR app.has_role('administrator'::text) OR app.has_role('data_protection_officer'::text))
owner medhjul_owner · grant medhjul_app=execute
comment Matrix row 23: roles that read lines, seats and roles of the whole organisation.

CREATE OR REPLACE FUNCTION app.steered_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN CASE WHEN app.is_director() THEN (SELECT COALESCE(array_agg(organisation_unit.id), '{}'::uuid[]) AS "coalesce" FROM organisation_unit) ELSE app.led_units() END
owner medhjul_owner · grant medhjul_app=execute
comment Units for which the viewer may set requirements: directors everywhere, leaders in the part they lead.

CREATE OR REPLACE FUNCTION app.team_employments()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN app.team_of(app.own_employments_today())
owner medhjul_owner · grant medhjul_app=execute

CREATE OR REPLACE FUNCTION app.team_of(leader_employments uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(array_agg(line.employment_id), '{}'::uuid[]) AS "coalesce" FROM (reporting_line line JOIN employment_term term ON (((term.employment_id = line.employment_id) AND app.holds(term.valid_from, term.valid_to, app.today())))) WHERE ((line.leader_employment_id = ANY (team_of.leader_employments)) AND (line.leader_employment_id = ANY ((SELECT app.own_employments_today() AS own_employments_today)::uuid[])) AND app.holds(line.valid_from, line.valid_to, app.today()) AND (term.person_id <> app.person_id())))
owner medhjul_owner · grant medhjul_app=execute
comment The own team: employments whose line points today at one of these employments of the viewer.

CREATE OR REPLACE FUNCTION app.team_since()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT COALESCE(jsonb_object_agg(since.employment_id, since.day), '{}'::jsonb) AS "coalesce" FROM (SELECT line.employment_id, GREATEST(min(line.valid_from) FILTER (WHERE (line.leader_employment_id = ANY ((SELECT app.own_employments() AS own_employments)::uuid[]))), max(line.valid_to) FILTER (WHERE ((line.leader_employment_id <> ALL ((SELECT app.own_employments() AS own_employments)::uuid[])) AND (line.valid_to <= app.today())))) AS day FROM reporting_line line WHERE (line.employment_id = ANY ((SELECT app.team_employments() AS team_employments)::uuid[])) GROUP BY line.employment_id) since)
owner medhjul_owner · grant medhjul_app=execute
comment For each member of the own team, the day from which the viewer has been the nearest leader without a break by another.

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('medhjul.today'::text, true), ''::text))::date
owner medhjul_owner · grant medhjul_app=execute, medhjul_import=execute, medhjul_session=execute
comment The municipality's day as the request set it; null outside a request, so that policies refuse.

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

CREATE OR REPLACE FUNCTION app.viewer(person uuid, day date)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT jsonb_build_object('personId', p.id, 'name', ((p.given_name || ' '::text) || p.family_name), 'employments', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', t.employment_id, 'unitId', t.unit_id, 'jobTitle', t.job_title, 'leaderLevel', t.leader_level, 'leaderFunction', t.leader_function, 'staffResponsibility', t.staff_responsibility) ORDER BY t.is_primary DESC, t.valid_from, t.employment_id) AS jsonb_agg
            FROM employment_term t
           WHERE ((t.person_id = p.id) AND app.holds(t.valid_from, t.valid_to, viewer.day))), '[]'::jsonb), 'leadsTeam', (EXISTS ( SELECT
            FROM (reporting_line line
              JOIN employment_term t ON ((t.employment_id = line.leader_employment_id)))
           WHERE ((t.person_id = p.id) AND app.holds(t.valid_from, t.valid_to, viewer.day) AND app.holds(line.valid_from, line.valid_to, viewer.day)))), 'leadsUnit', (EXISTS ( SELECT
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

CREATE OR REPLACE FUNCTION app.whole_team_since()
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
RETURN (SELECT max((since.day)::date) AS max FROM jsonb_each_text(app.team_since()) since(employment_id, day))
owner medhjul_owner · grant medhjul_app=execute
comment The day from which the viewer has been the nearest leader of every member of the own team.
