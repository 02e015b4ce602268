import { requirementState, type RequirementState } from '@medhjul/rules/requirement-state';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { connectionOf, pageOf } from '../../request/paging.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { noteLooks, requirementColumns, type RequirementRow } from './requirement.loaders.ts';

export interface RequirementFilter {
  readonly unitId?: string | null;
  readonly includeAbove?: boolean | null;
  readonly employmentId?: string | null;
  readonly wheel?: WheelCode | null;
  readonly areaId?: string | null;
  readonly goalId?: string | null;
  readonly states?: readonly RequirementState[] | null;
}

export const stateOf = (ctx: Context, row: RequirementRow): RequirementState => requirementState(row, ctx.today);

/** The same boundaries as `requirementState`, for choosing rows: a property test holds the two together. */
const stateConditions: Readonly<Record<RequirementState, RawBuilder<unknown>>> = {
  withdrawn: sql`r.withdrawn_at is not null`,
  draft: sql`r.withdrawn_at is null and r.adopted_at is null`,
  future: sql`r.withdrawn_at is null and r.adopted_at is not null and r.valid_from > app.today()`,
  current: sql`r.withdrawn_at is null and r.adopted_at is not null and app.holds(r.valid_from, r.valid_to, app.today())`,
  ended: sql`r.withdrawn_at is null and r.adopted_at is not null and r.valid_to <= app.today() and r.valid_from <= app.today()`,
};

const unitsFrom = (unitId: string, includeAbove: boolean) =>
  includeAbove
    ? sql`with recursive up as (
        select ${unitId}::uuid as id
        union
        select v.parent_id from up join organisation_unit_version v on v.unit_id = up.id
          and app.holds(v.valid_from, v.valid_to, app.today()) where v.parent_id is not null
      ) select id from up`
    : sql`select ${unitId}::uuid`;

function conditions(filter: RequirementFilter): RawBuilder<unknown> {
  const states = filter.states ?? ['draft', 'future', 'current'];
  const all = [
    sql`(${sql.join(
      states.map((state) => sql`(${stateConditions[state]})`),
      sql` or `,
    )})`,
  ];
  if (filter.unitId) all.push(sql`r.unit_id in (${unitsFrom(filter.unitId, filter.includeAbove ?? false)})`);
  if (filter.employmentId) all.push(sql`r.employment_id = ${filter.employmentId}::uuid`);
  if (filter.wheel) all.push(sql`r.wheel_code = ${filter.wheel}`);
  if (filter.goalId) all.push(sql`r.goal_id = ${filter.goalId}::uuid`);
  if (filter.areaId) {
    all.push(sql`(r.area_id = ${filter.areaId}::uuid or r.element_id in (
      select element_id from element_version where area_id = ${filter.areaId}::uuid))`);
  }
  return sql.join(all, sql` and `);
}

/** Requirements that the viewer may see, newest first. */
export async function requirementPage(
  ctx: Context,
  filter: RequirementFilter,
  args: { first?: number | null; after?: string | null },
) {
  const page = pageOf(args);
  if (filter.states?.length === 0) return { ...connectionOf<RequirementRow>([], page), totalCount: 0 };
  const where = conditions(filter);
  const counted = await sql<{ n: number }>`select count(*)::int as n from requirement r where ${where}`.execute(ctx.db);
  const rows = await sql<RequirementRow>`
    select ${requirementColumns} from requirement r where ${where}
    order by r.created_at desc, r.valid_from desc, r.id limit ${page.first + 1} offset ${page.offset}`.execute(ctx.db);
  await noteLooks(ctx, rows.rows.slice(0, page.first));
  return { ...connectionOf(rows.rows, page), totalCount: counted.rows[0]?.n ?? 0 };
}
