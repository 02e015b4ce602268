import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId } from '../../request/loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';

export type AudienceCode = 'everybody' | 'job_group' | 'leader_function' | 'leader_level';

export interface RequirementRow {
  readonly id: string;
  readonly wheel: WheelCode;
  readonly areaId: string | null;
  readonly elementId: string | null;
  readonly unitId: string | null;
  readonly employmentId: string | null;
  readonly audience: AudienceCode;
  readonly audienceValue: string | null;
  readonly level: number;
  readonly reason: string;
  readonly goalId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly authorId: string | null;
  readonly createdAt: Date;
  readonly adoptedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
  /** Whether it lies in the part where the viewer may set requirements. */
  readonly isSteered: boolean;
}

/** A requirement's columns, and whether the viewer may change what is set there. */
export const requirementColumns = sql`r.id, r.wheel_code as wheel, r.area_id as "areaId", r.element_id as "elementId",
  r.unit_id as "unitId", r.employment_id as "employmentId", r.audience,
  coalesce(r.job_group_id::text, r.leader_function, r.leader_level::text) as "audienceValue", r.level, r.reason,
  r.goal_id as "goalId", r.valid_from as "validFrom", r.valid_to as "validTo", r.author_id as "authorId",
  r.created_at as "createdAt", r.adopted_at as "adoptedAt", r.withdrawn_at as "withdrawnAt", r.version,
  case when r.employment_id is not null then r.employment_id = any ((select app.team_employments())::uuid[])
    else r.unit_id = any ((select app.steered_units())::uuid[]) end as "isSteered"`;

/** By id, as far as row-level security lets the viewer see it; a look where it is set for one direct report. */
export const requirementById = byId<RequirementRow>(
  'requirement',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = sql<RequirementRow>`select ${requirementColumns} from requirement r where r.id = any (${ids}::uuid[])`;
    return noteLooks(ctx, (await rows.execute(ctx.db)).rows);
  },
);

const personOf = byId<{ readonly id: string; readonly personId: string }>(
  'employment-person',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db.selectFrom('employment').select(['id', 'person_id as personId']).where('id', 'in', ids).execute(),
);

/** What is required of one person is personal content (b7). */
export async function noteLooks(ctx: Context, rows: RequirementRow[]): Promise<RequirementRow[]> {
  for (const { employmentId } of rows) {
    if (employmentId) ctx.lookedAt((await personOf(ctx, employmentId)).personId, 'requirement');
  }
  return rows;
}
