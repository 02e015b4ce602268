import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound, UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { employmentById, type EmploymentRow } from '../organisation/organisation.loaders.ts';

export interface DelegationRow {
  readonly id: string;
  readonly leaderEmploymentId: string;
  readonly substituteId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly isCurrent: boolean;
  readonly viewerCanEnd: boolean;
}

export interface DelegationInput {
  readonly leaderEmploymentId: string;
  readonly substituteId: string;
  readonly validFrom: string;
  readonly validTo: string;
}

const columns = sql`d.id, d.leader_employment_id as "leaderEmploymentId", d.substitute_id as "substituteId",
  d.valid_from as "validFrom", d.valid_to as "validTo", app.holds(d.valid_from, d.valid_to, app.today()) as "isCurrent",
  d.leader_employment_id = any ((select app.delegable_employments())::uuid[]) as "viewerCanEnd"`;
const isOpen = sql`d.withdrawn_at is null and d.valid_to > app.today()`;

/** Those that hold or will hold, as far as they concern the viewer. */
export async function delegations(ctx: Context): Promise<DelegationRow[]> {
  const rows = sql<DelegationRow>`select ${columns} from delegation d where ${isOpen} order by d.valid_from, d.id`;
  return (await rows.execute(ctx.db)).rows;
}

/** Leaders' employments whose team the viewer may delegate, the own first. */
export async function delegable(ctx: Context): Promise<EmploymentRow[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from employment e join person p on p.id = e.person_id
    where e.id = any ((select app.delegable_employments())::uuid[])
    order by e.person_id <> app.person_id(), p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", e.id`.execute(
    ctx.db,
  );
  return Promise.all(rows.map(({ id }) => employmentById(ctx, id)));
}

async function isDelegable(ctx: Context, id: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${id}::uuid = any (app.delegable_employments()) as may`.execute(
    ctx.db,
  );
  return rows[0]?.may ?? false;
}

/**
 * Leaders who may act for a leader: in the units around the leader's, or by name.
 * @throws NOT_FOUND when the viewer may not name a substitute for this leader
 */
export async function substitutes(ctx: Context, leaderEmploymentId: string, search: string | null) {
  if (!(await isDelegable(ctx, leaderEmploymentId))) throw notFound();
  const { unitId } = await employmentById(ctx, leaderEmploymentId);
  const name = search?.replaceAll('\0', '').trim().toLowerCase() ?? '';
  const near = sql`t.unit_id in (
    select v.unit_id from organisation_unit_version own join organisation_unit_version v
      on (v.parent_id = own.parent_id or v.parent_id = own.unit_id or v.unit_id = own.parent_id)
      and app.holds(v.valid_from, v.valid_to, app.today())
    where own.unit_id = ${unitId}::uuid and app.holds(own.valid_from, own.valid_to, app.today()))`;
  const { rows } = await sql<{ id: string }>`
    select t.employment_id as id from employment_term t join person p on p.id = t.person_id
    where t.leader_level is not null and t.staff_responsibility and app.holds(t.valid_from, t.valid_to, app.today())
      and ${name === '' ? near : sql`position(${name} in lower(p.given_name || ' ' || p.family_name)) > 0`}
      and app.may_substitute(t.person_id, ${leaderEmploymentId}::uuid)
    order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", t.employment_id limit 25`.execute(
    ctx.db,
  );
  return Promise.all(rows.map(({ id }) => employmentById(ctx, id)));
}

async function problemsOf(ctx: Context, input: DelegationInput): Promise<UserErrorEntry[]> {
  if (!(await isDelegable(ctx, input.leaderEmploymentId))) {
    return [{ code: 'NOT_FOUND', field: 'input.leaderEmploymentId' }];
  }
  const problems: UserErrorEntry[] = [];
  if (input.validFrom < ctx.today) {
    problems.push({ code: 'DATE_BEFORE_TODAY', field: 'input.validFrom', params: { today: ctx.today } });
  }
  if (input.validTo <= input.validFrom) problems.push({ code: 'END_NOT_AFTER_START', field: 'input.validTo' });
  const { rows } = await sql<{ may: boolean }>`
    select app.may_substitute(${input.substituteId}::uuid, ${input.leaderEmploymentId}::uuid) as may`.execute(ctx.db);
  if (!rows[0]?.may) problems.push({ code: 'NOT_A_SUBSTITUTE', field: 'input.substituteId' });
  return problems;
}

/**
 * Names a substitute; the same again is answered as it is.
 * @throws UserErrors with every field that is wrong; DELEGATED_ALREADY (params: validFrom, validTo)
 */
export async function delegate(ctx: Context, input: DelegationInput): Promise<DelegationRow> {
  const problems = await problemsOf(ctx, input);
  if (problems.length > 0) throw new UserErrors(problems);
  const { leaderEmploymentId, substituteId, validFrom, validTo } = input;
  await sql`select pg_advisory_xact_lock(hashtextextended(${leaderEmploymentId}, 0))`.execute(ctx.db);
  const rivals = sql<DelegationRow>`select ${columns} from delegation d
    where d.leader_employment_id = ${leaderEmploymentId}::uuid and d.withdrawn_at is null
      and daterange(d.valid_from, d.valid_to) && daterange(${validFrom}::date, ${validTo}::date) order by d.valid_from`;
  const [rival] = (await rivals.execute(ctx.db)).rows;
  if (rival?.substituteId === substituteId && rival.validFrom === validFrom && rival.validTo === validTo) return rival;
  if (rival) {
    throw userError('DELEGATED_ALREADY', 'input.validFrom', { validFrom: rival.validFrom, validTo: rival.validTo });
  }
  const { rows } = await sql<DelegationRow>`
    insert into delegation as d (leader_employment_id, substitute_id, valid_from, valid_to, created_by, created_at)
    values (${leaderEmploymentId}::uuid, ${substituteId}::uuid, ${validFrom}::date, ${validTo}::date, app.person_id(), ${ctx.now()})
    returning ${columns}`.execute(ctx.db);
  if (!rows[0]) throw new Error('a delegation was not written');
  return rows[0];
}

/** Ends one that holds today, withdraws one to come; what is over answers as it is. @throws UserErrors NOT_FOUND */
export async function endDelegation(ctx: Context, id: string): Promise<DelegationRow> {
  const read = () =>
    sql<DelegationRow & { readonly open: boolean }>`
      select ${columns}, ${isOpen} as open from delegation d where d.id = ${id}::uuid`.execute(ctx.db);
  const [row] = (await read()).rows;
  if (!row?.viewerCanEnd) throw userError('NOT_FOUND', 'id');
  if (!row.open) return row;
  await ctx.db
    .updateTable('delegation')
    .set(row.isCurrent ? { valid_to: ctx.today } : { withdrawn_at: ctx.now() })
    .where('id', '=', id)
    .execute();
  return (await read()).rows[0] ?? row;
}
