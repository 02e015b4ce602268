import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { childrenOf, type CommitteeRow, type UnitRow } from './organisation.loaders.ts';

export interface MunicipalityRow {
  readonly name: string;
  readonly timeZone: string;
  readonly leadersHaveBothWheels: boolean;
}

const unnamed: MunicipalityRow = { name: 'Medhjul', timeZone: 'Europe/Copenhagen', leadersHaveBothWheels: false };

/** The one row of settings; before an import there is none yet. */
export async function municipality(ctx: Context): Promise<MunicipalityRow> {
  const row = await ctx.db
    .selectFrom('municipality')
    .select(['name', 'time_zone as timeZone', 'leaders_have_both_wheels as leadersHaveBothWheels'])
    .executeTakeFirst();
  return row ?? unnamed;
}

/** Years back to the first holding that the viewer may see; at least the current one. */
export async function yearsToShow(ctx: Context): Promise<number[]> {
  const current = Number(ctx.today.slice(0, 4));
  if (!ctx.state.viewer) return [current];
  const { rows } = await sql<{ first: number | null }>`
    select extract(year from min(assessed_on))::int as first from holding
    where employment_id = any ((select app.readable_employments())::uuid[])`.execute(ctx.db);
  const first = Math.max(Math.min(rows[0]?.first ?? current, current), current - 9);
  return Array.from({ length: current - first + 1 }, (_, index) => first + index);
}

export async function units(ctx: Context, parentId: string | null): Promise<UnitRow[]> {
  if (parentId) return childrenOf(ctx, parentId);
  const { rows } = await sql<UnitRow>`
    select u.id, u.code, l.kind, l.name as "levelName", v.name, v.parent_id as "parentId"
    from organisation_unit u join unit_level l on l.code = u.level_code
    join organisation_unit_version v on v.unit_id = u.id and app.holds(v.valid_from, v.valid_to, app.today())
    where v.parent_id is null order by v.name`.execute(ctx.db);
  return rows;
}

export async function headcount(ctx: Context, unitId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct person_id)::int as n from employment_term
    where unit_id = any ((select app.units_below(array[${unitId}]::uuid[]))::uuid[])
      and app.holds(valid_from, valid_to, app.today())`.execute(ctx.db);
  return rows[0]?.n ?? 0;
}

export async function committees(ctx: Context, unitId: string | null): Promise<CommitteeRow[]> {
  return ctx.db
    .selectFrom('committee')
    .select(['id', 'kind', 'name', 'unit_id as unitId'])
    .$castTo<CommitteeRow>()
    .$if(unitId !== null, (query) => query.where('unit_id', '=', unitId))
    .orderBy(sql`array_position(array['h_med', 'c_med', 'a_med'], kind)`)
    .orderBy('name')
    .execute();
}

type Role = 'training_house' | 'administrator' | 'data_protection_officer';

export interface RoleGrantRow {
  readonly personId: string;
  readonly role: Role;
  readonly validFrom: string;
}

/** Roles held today; row-level security leaves those that this viewer may know of. */
export async function roleGrants(ctx: Context): Promise<RoleGrantRow[]> {
  return ctx.db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['person_id as personId', 'role', 'valid_from as validFrom'])
    .$castTo<RoleGrantRow>()
    .where(sql<boolean>`app.holds(role_grant.valid_from, role_grant.valid_to, app.today())`)
    .orderBy('role')
    .orderBy('family_name')
    .orderBy('given_name')
    .execute();
}
