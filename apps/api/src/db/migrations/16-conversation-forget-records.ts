import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

alter table conversation_setting
  add column holding_years smallint not null default 5 check (holding_years between 1 and 10),
  add column plan_years smallint not null default 2 check (plan_years between 1 and 10),
  add column leaver_months smallint not null default 6 check (leaver_months between 1 and 60);
comment on column conversation_setting.record_years is 'A record is kept until the next one is signed, and at most so long.';
comment on column conversation_setting.holding_years is 'How long a level is kept.';
comment on column conversation_setting.plan_years is 'How long an item is kept when it is done with.';
comment on column conversation_setting.leaver_months is 'How long after the last day anything personal is kept.';

-- For the daily job. What is kept longer than the municipality set is gone for good, its notes and counts too.
create function app.forget_what_is_over() returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
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
end $$;
comment on function app.forget_what_is_over() is 'For the daily job: erases what the municipality keeps no longer (docs/security.md).';
grant execute on function app.forget_what_is_over to medhjul_job;
reset role;
`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
drop function app.forget_what_is_over;
alter table conversation_setting drop column holding_years, drop column plan_years, drop column leaver_months;
comment on column conversation_setting.record_years is null;
`,
    )
    .execute(db);
}
