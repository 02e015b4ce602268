import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byKey } from '../../request/loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { placed, type DemandElementRow } from './demand-elements.ts';

export type Mark = 'strategic' | 'core' | null;

/** What the municipality itself says about an element today: in its marks and requirements, on the element or its area. */
export interface Direction {
  readonly mark: Mark;
  /** Goals in no particular order, each once. */
  readonly goalIds: readonly string[];
}

interface DirectionRow {
  readonly wheel: WheelCode;
  readonly kind: 'strategic' | 'core' | 'requirement';
  readonly areaId: string | null;
  readonly elementId: string | null;
  readonly goalId: string | null;
}

/** One statement for all elements of a wheel, by the day of the request; none where nobody asks. */
const saidOf = byKey<DirectionRow>(
  'directions',
  ({ wheel }) => wheel,
  async (ctx, wheels) => {
    const { rows } = await sql<DirectionRow>`
      with own as materialized (
        select u.id from organisation_unit u join unit_level l on l.code = u.level_code where l.kind = 'municipality'
      )
      select wheel_code as wheel, kind, area_id as "areaId", element_id as "elementId", goal_id as "goalId" from competence_mark
        where unit_id in (select id from own) and wheel_code = any (${wheels}::text[]) and withdrawn_at is null
          and app.holds(valid_from, valid_to, app.today())
      union all
      select wheel_code, 'requirement', area_id, element_id, goal_id from requirement
        where unit_id in (select id from own) and wheel_code = any (${wheels}::text[]) and adopted_at is not null
          and withdrawn_at is null and app.holds(valid_from, valid_to, app.today()) and goal_id is not null`.execute(
      ctx.db,
    );
    return rows;
  },
);

/** Strategic before core, wherever the mark stands. */
export async function directionOf(ctx: Context, row: DemandElementRow): Promise<Direction> {
  const { element } = await placed(ctx, row);
  const said = (await saidOf(ctx, row.wheel)).filter(
    ({ elementId, areaId }) => elementId === element.id || areaId === element.areaId,
  );
  const marks = new Set(said.map(({ kind }) => kind));
  return {
    mark: marks.has('strategic') ? 'strategic' : marks.has('core') ? 'core' : null,
    goalIds: [...new Set(said.flatMap(({ goalId }) => goalId ?? []))],
  };
}
