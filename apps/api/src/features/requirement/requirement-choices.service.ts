import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import {
  jobGroupById,
  leaderFunctionById,
  leaderLevelById,
  unitById,
  type EmploymentRow,
  type NamedRow,
  type UnitRow,
} from '../organisation/organisation.loaders.ts';
import type { RequirementRow } from './requirement.loaders.ts';

/** The audience in words; null for everybody. */
export async function audienceName(ctx: Context, { audience, audienceValue }: RequirementRow): Promise<string | null> {
  if (audience === 'everybody' || audienceValue === null) return null;
  const load = { job_group: jobGroupById, leader_function: leaderFunctionById, leader_level: leaderLevelById }[
    audience
  ];
  return (await load(ctx, audienceValue)).name[ctx.language];
}

export interface RequirementChoicesRow {
  readonly units: readonly (UnitRow | Promise<UnitRow>)[];
  readonly directReports: readonly EmploymentRow[];
  readonly jobGroups: readonly NamedRow[];
  readonly leaderFunctions: readonly NamedRow[];
  readonly leaderLevels: readonly NamedRow[];
}

/** Units from the top down, each after the one above it. */
async function steeredUnits(ctx: Context): Promise<Promise<UnitRow>[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive tree as (
      select v.unit_id as id, array[v.name] as path from organisation_unit_version v
      where v.parent_id is null and app.holds(v.valid_from, v.valid_to, app.today())
      union all
      select v.unit_id, tree.path || v.name from tree join organisation_unit_version v on v.parent_id = tree.id
        and app.holds(v.valid_from, v.valid_to, app.today()) where cardinality(tree.path) < 50
    )
    select id from tree where id = any ((select app.steered_units())::uuid[]) order by path limit 2000`.execute(ctx.db);
  return rows.map(({ id }) => unitById(ctx, id));
}

async function directReports(ctx: Context): Promise<EmploymentRow[]> {
  const { rows } = await sql<EmploymentRow>`
    select t.employment_id as id, t.person_id as "personId", t.unit_id as "unitId", t.job_title as "jobTitle",
      t.job_group_id as "jobGroupId", t.leader_function as "leaderFunction", t.leader_level as "leaderLevel",
      t.staff_responsibility as "staffResponsibility"
    from employment_term t join person p on p.id = t.person_id
    where t.employment_id = any ((select app.team_employments())::uuid[]) and app.holds(t.valid_from, t.valid_to, app.today())
    order by p.given_name, p.family_name, t.employment_id`.execute(ctx.db);
  return rows;
}

/** What the viewer may choose among when setting a requirement. */
export async function choices(ctx: Context): Promise<RequirementChoicesRow> {
  const names = ctx.db.selectFrom('leader_function').select(['code as id', 'name']).orderBy('position');
  return {
    units: await steeredUnits(ctx),
    directReports: await directReports(ctx),
    jobGroups: await ctx.db
      .selectFrom('job_group')
      .select(['id', 'name'])
      .orderBy(sql`name ->> ${ctx.language}`)
      .$castTo<NamedRow>()
      .execute(),
    leaderFunctions: await names.$castTo<NamedRow>().execute(),
    leaderLevels: await ctx.db
      .selectFrom('leader_level')
      .select([sql<string>`value::text`.as('id'), 'name'])
      .orderBy('value')
      .$castTo<NamedRow>()
      .execute(),
  };
}
