import { sql, type Kysely } from 'kysely';

/** What the day of erasing changes in the two functions; the rest of them stands as it is. */
const replaced = (name: string, from: string, to: string) => `
do $$
declare
  text constant text := pg_get_functiondef('${name}'::regproc);
  changed constant text := replace(text, $from$${from}$from$, $to$${to}$to$);
begin
  if changed = text then
    raise exception 'nothing to change in ${name}';
  end if;
  execute changed;
end $$;`;

const ERASE = `  delete from conversation_text where conversation_id in (select id from over);
`;
const NOTE = `  update conversation set record_erased_on = today, shared_at = null
    where id in (select id from over) and held_on is not null and record_erased_on is null;
`;
const MAY_CHANGE = `array['shared_at', 'version']`;
const MAY_CHANGE_NOW = `array['shared_at', 'version', 'record_erased_on']`;
const SHARING = `      or new.shared_at is distinct from old.shared_at and not is_own then`;
const SHARING_NOW = `      or new.shared_at is distinct from old.shared_at and not is_own
      or new.shared_at is not null and old.shared_at is null and old.record_erased_on is not null then`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
set local role medhjul_owner;

alter table conversation add column record_erased_on date check (record_erased_on >= held_on);
comment on column conversation.record_erased_on is 'The day on which texts and levels were erased by the rules of keeping; null while they are kept. What is erased cannot be shared.';
${replaced('app.conversation_moves', MAY_CHANGE, MAY_CHANGE_NOW)}
${replaced('app.conversation_moves', SHARING, SHARING_NOW)}
${replaced('app.forget_what_is_over', ERASE, ERASE + NOTE)}

-- What the job has erased so far: the day is that on which the rule first held.
with over as (
  select c.id, least(
      (c.held_on + make_interval(years => s.record_years) + interval '1 day')::date,
      (select min(app.day_of(greatest(next.employee_signed_at, next.leader_signed_at))) from conversation next
        where c.state = 'signed' and next.employment_id = c.employment_id and next.kind = c.kind and next.state = 'signed'
          and (next.held_on, next.created_at) > (c.held_on, c.created_at))) as day
  from conversation c, conversation_setting s
  where c.held_on is not null and not exists (select from conversation_text t where t.conversation_id = c.id)
    and not exists (select from conversation_level l where l.conversation_id = c.id)
)
update conversation c set record_erased_on = greatest(over.day, c.held_on), shared_at = null
  from over where over.id = c.id and over.day <= app.day_of(now());

-- Who asked for a conversation may think better of it.
create policy conversation_request_withdraw on conversation_request for delete to medhjul_app using (
  employment_id = any ((select app.own_employments_today())::uuid[])
  and year = extract(year from (select app.today()))
);
grant delete on conversation_request to medhjul_app;

-- For the calendar entry that a person takes from the page: addresses are nobody else's to read.
create function app.own_address() returns text
  language sql stable security definer set search_path = pg_catalog, public
  return (select email from person where id = app.person_id());
comment on function app.own_address() is 'The viewer''s own mail address.';
grant execute on function app.own_address to medhjul_app;
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
drop function app.own_address;
revoke delete on conversation_request from medhjul_app;
drop policy conversation_request_withdraw on conversation_request;
${replaced('app.forget_what_is_over', ERASE + NOTE, ERASE)}
${replaced('app.conversation_moves', SHARING_NOW, SHARING)}
${replaced('app.conversation_moves', MAY_CHANGE_NOW, MAY_CHANGE)}
alter table conversation drop column record_erased_on;
reset role;
`,
    )
    .execute(db);
}
