import { sql, type Kysely } from 'kysely';

/** The day since which one leads a member is looked up only where the whole team's latest such day does not settle it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

create function app.whole_team_since() returns date
  language sql stable security definer set search_path = pg_catalog, public
  return (select max(since.day::date) from jsonb_each_text(app.team_since()) as since (employment_id, day));
comment on function app.whole_team_since() is 'The day from which the viewer has been the nearest leader of every member of the own team.';
grant execute on function app.whole_team_since to medhjul_app;

alter policy holding_read on holding using (
  employment_id = any ((select app.readable_employments())::uuid[])
  and (shared_at is not null or author_id = (select app.person_id()))
  and (
    (kind = 'agreed' and superseded_on is null)
    or assessed_on >= (select app.whole_team_since())
    or employment_id = any ((select app.own_employments())::uuid[])
    or assessed_on >= ((select app.team_since()) ->> employment_id::text)::date
  )
);
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter policy holding_read on holding using (
  employment_id = any ((select app.readable_employments())::uuid[])
  and (shared_at is not null or author_id = (select app.person_id()))
  and (
    (kind = 'agreed' and superseded_on is null)
    or employment_id = any ((select app.own_employments())::uuid[])
    or assessed_on >= ((select app.team_since()) ->> employment_id::text)::date
  )
);
drop function app.whole_team_since;
`,
    )
    .execute(db);
}
