import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create table summary (
  id uuid primary key default gen_random_uuid(),
  year smallint not null unique check (year between 2000 and 2200),
  release_id uuid not null references release (id),
  state text not null default 'draft' check (state in ('draft', 'shared', 'adopted')),
  begun_by uuid references person (id) on delete set null,
  begun_at timestamptz not null,
  shared_at timestamptz,
  adopted_by uuid references person (id) on delete set null,
  adopted_at timestamptz,
  content jsonb,
  fingerprint text,
  check ((content is null) = (state = 'draft') and (fingerprint is null) = (content is null) and (shared_at is null) = (content is null)),
  check ((adopted_at is not null) = (state = 'adopted'))
);
comment on table summary is 'The municipality''s yearly summary of what was asked for and what comes of it.';
comment on column summary.content is 'All of it as it was shared, at adoption with its presentations: the municipality''s cells, ranks and numbers of centres, never one centre''s.';
comment on column summary.fingerprint is 'SHA-256 of the content''s text, in hexadecimal: what is adopted is what was read.';
create index summary_release on summary (release_id);
create index summary_begun_by on summary (begun_by);
create index summary_adopted_by on summary (adopted_by);

create table summary_text (
  summary_id uuid not null references summary (id) on delete cascade,
  section text not null check (section in ('introduction', 'main_picture', 'offered', 'not_offered', 'evaluation', 'closing')),
  body text not null check (length(body) <= 8000),
  version int not null default 1,
  primary key (summary_id, section)
);
comment on table summary_text is 'What the training house writes, section by section.';

create table summary_outcome (
  summary_id uuid not null references summary (id) on delete cascade,
  element_id uuid not null references element (id),
  status text not null check (status in ('open', 'under_way', 'done', 'dropped')),
  word text check (word <> '' and length(word) <= 1000),
  version int not null default 1,
  primary key (summary_id, element_id)
);
comment on table summary_outcome is 'What became of an offer of the last adopted summary.';
create index summary_outcome_element on summary_outcome (element_id);

create table summary_presentation (
  summary_id uuid not null references summary (id) on delete cascade,
  body text not null check (body in ('centre_council', 'h_med')),
  responsible_id uuid references person (id) on delete set null,
  held_on date,
  decision text check (decision <> '' and length(decision) <= 2000),
  version int not null default 1,
  primary key (summary_id, body),
  check (decision is null or held_on is not null)
);
comment on column summary_presentation.responsible_id is 'Who answers for it; in the H-MED the unit for strategy, HR and communication owns the discussion.';
comment on column summary_presentation.decision is 'What the body decided, in words; null until then.';
create index summary_presentation_responsible on summary_presentation (responsible_id);

-- The moves of packages/rules/src/summary-state.ts; a test holds the two together.
create function app.summary_moves() returns trigger language plpgsql as $$
begin
  if (old.state || ' ' || new.state) <> all (array['draft shared', 'shared draft', 'shared adopted']) then
    raise exception 'a summary does not go from % to %', old.state, new.state using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger summary_moves before update of state on summary
  for each row when (old.state <> new.state) execute function app.summary_moves();

create function app.summary_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'begun_by' - 'adopted_by') = (to_jsonb(old) - 'begun_by' - 'adopted_by')
      and (new.begun_by is null or new.begun_by = old.begun_by) and (new.adopted_by is null or new.adopted_by = old.adopted_by) then
    return new;
  end if;
  raise exception 'an adopted summary stays as it is' using errcode = 'MH001';
end $$;
comment on function app.summary_stays() is 'Only a person who is here no longer leaves it.';
create trigger summary_stays before update or delete on summary
  for each row when (old.state = 'adopted') execute function app.summary_stays();

create function app.in_centre_council() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (select from employment_term where person_id = app.person_id() and leader_level in (1, 2)
    and app.holds(valid_from, valid_to, app.today()));
comment on function app.in_centre_council() is 'Matrix row 18: directors, and centre chiefs, who act as the centre council there.';

create function app.reads_shared_summaries() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return app.has_role('training_house') or app.has_role('data_protection_officer') or app.in_centre_council()
    or exists (select from committee_seat s join committee c on c.id = s.committee_id
      where s.person_id = app.person_id() and c.kind = 'h_med' and app.holds(s.valid_from, s.valid_to, app.today()));

create function app.share_summary(summary uuid, with_content jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update summary s set state = 'shared', shared_at = app.now(), content = with_content,
      fingerprint = encode(sha256(convert_to(with_content::text, 'UTF8')), 'hex')
    where s.id = share_summary.summary and s.state = 'draft' and app.has_role('training_house');
  if not found then
    raise exception 'this summary cannot be shared' using errcode = 'MH001';
  end if;
end $$;

create function app.take_back_summary(summary uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update summary s set state = 'draft', shared_at = null, content = null, fingerprint = null
    where s.id = take_back_summary.summary and s.state = 'shared' and app.has_role('training_house');
  if not found then
    raise exception 'this summary cannot be taken back' using errcode = 'MH001';
  end if;
end $$;

-- What is adopted is what was shared and read, with what the bodies decided.
create function app.adopt_summary(summary uuid, of_fingerprint text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
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
end $$;

alter table summary enable row level security;
create policy summary_read on summary for select to medhjul_app using (
  (select app.person_id()) is not null and (state = 'adopted' or (select app.has_role('training_house'))
    or state = 'shared' and (select app.reads_shared_summaries())));
create policy summary_begin on summary for insert to medhjul_app with check (
  (select app.has_role('training_house')) and begun_by = (select app.person_id()) and begun_at = (select app.now())
  and exists (select from release r where r.id = summary.release_id and r.plan_year = summary.year));
create policy summary_change on summary for update to medhjul_app using ((select app.has_role('training_house')) and state = 'draft')
  with check (exists (select from release r where r.id = summary.release_id and r.plan_year = summary.year));
grant select, insert (year, release_id, begun_by, begun_at), update (release_id) on summary to medhjul_app;

-- While it is shared the training house alone sees what it wrote; the others read the content.
alter table summary_text enable row level security;
create policy summary_text_read on summary_text for select to medhjul_app using ((select app.has_role('training_house')));
create policy summary_text_write on summary_text for all to medhjul_app using ((select app.has_role('training_house'))
  and exists (select from summary s where s.id = summary_text.summary_id and s.state = 'draft'));
grant select, insert (summary_id, section, body), update (body, version) on summary_text to medhjul_app;

alter table summary_outcome enable row level security;
create policy summary_outcome_read on summary_outcome for select to medhjul_app using ((select app.has_role('training_house')));
create policy summary_outcome_write on summary_outcome for all to medhjul_app using ((select app.has_role('training_house'))
  and exists (select from summary s where s.id = summary_outcome.summary_id and s.state = 'draft'));
grant select, insert (summary_id, element_id, status, word), update (status, word, version) on summary_outcome to medhjul_app;

alter table summary_presentation enable row level security;
create policy summary_presentation_read on summary_presentation for select to medhjul_app using (
  exists (select from summary s where s.id = summary_presentation.summary_id));
-- After the adoption only what the H-MED decides is still to come, once.
create policy summary_presentation_add on summary_presentation for insert to medhjul_app with check (
  (select app.has_role('training_house')) and exists (select from summary s where s.id = summary_presentation.summary_id
    and (s.state <> 'adopted' or summary_presentation.body = 'h_med')));
create policy summary_presentation_change on summary_presentation for update to medhjul_app using (
  (select app.has_role('training_house')) and exists (select from summary s where s.id = summary_presentation.summary_id
    and (s.state <> 'adopted' or summary_presentation.body = 'h_med' and summary_presentation.decision is null)))
  with check ((select app.has_role('training_house')));
grant select, insert (summary_id, body, responsible_id, held_on, decision),
  update (responsible_id, held_on, decision, version) on summary_presentation to medhjul_app;

grant execute on function app.in_centre_council, app.reads_shared_summaries, app.share_summary, app.take_back_summary,
  app.adopt_summary, app.summary_moves, app.summary_stays to medhjul_app;
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
drop table summary_presentation, summary_outcome, summary_text, summary cascade;
drop function app.adopt_summary, app.take_back_summary, app.share_summary, app.reads_shared_summaries, app.in_centre_council,
  app.summary_stays, app.summary_moves;
reset role;
`,
    )
    .execute(db);
}
