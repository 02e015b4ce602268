import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;
create table proposal_decision (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null unique,
  release_id uuid not null references release (id),
  element_id uuid not null references element (id),
  kind text not null check (kind in ('take_up', 'postpone', 'reject')),
  reason text check (length(reason) between 1 and 1000),
  decided_by uuid references person (id) on delete set null,
  decided_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= decided_at),
  check (kind = 'take_up' or reason is not null)
);
comment on table proposal_decision is 'What the training house decided on a proposal: rows are added and taken back, never changed. The latest not taken back stands.';
create index proposal_decision_of on proposal_decision (release_id, element_id);
create index proposal_decision_element on proposal_decision (element_id);
create index proposal_decision_by on proposal_decision (decided_by);

alter table proposal_decision enable row level security;
-- Who sees proposals sees every centre's cells: the training house, directors, the H-MED, the data protection officer.
create policy proposal_decision_read on proposal_decision for select to medhjul_app using ((select app.sees_all_centres()));
create policy proposal_decision_make on proposal_decision for insert to medhjul_app with check (
  (select app.has_role('training_house')) and decided_by = (select app.person_id()) and decided_at = (select app.now())
  and exists (select from release_wheel w where w.release_id = proposal_decision.release_id
    and proposal_decision.element_id = any (w.element_ids)));
create policy proposal_decision_withdraw on proposal_decision for update to medhjul_app
  using ((select app.has_role('training_house')) and withdrawn_at is null)
  with check ((select app.has_role('training_house')) and withdrawn_at = (select app.now()));
grant select, insert (request_id, release_id, element_id, kind, reason, decided_by, decided_at), update (withdrawn_at)
  on proposal_decision to medhjul_app;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('set local role medhjul_owner; drop table proposal_decision; reset role;').execute(db);
}
