import { sql } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import { byId, byKey } from '../../request/loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';

export type GoalKindCode = 'value' | 'signpost' | 'focus_area' | 'strategic_goal' | 'work_goal';

export interface GoalRow {
  readonly id: string;
  readonly code: string;
  readonly kind: GoalKindCode;
  readonly name: Text;
  readonly description: Text;
  readonly unitId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface DerivationRow {
  readonly wheel: WheelCode;
  readonly areaId: string | null;
  readonly goalId: string;
  readonly reason: Text;
}

/** One end of a link: the other goal. */
export interface GoalLinkRow {
  readonly goalId: string;
  readonly reason: Text;
}

interface LinkRow {
  readonly parentId: string;
  readonly childId: string;
  readonly reason: Text;
}

export const goalColumns = [
  'goal.id',
  'goal.code',
  'goal.kind',
  'goal.name',
  'goal.description',
  'goal.unit_id as unitId',
  'goal.valid_from as validFrom',
  'goal.valid_to as validTo',
] as const;

export const goalById = byId<GoalRow>(
  'goal',
  (row) => row.id,
  (ctx, ids) => ctx.db.selectFrom('goal').select(goalColumns).$castTo<GoalRow>().where('id', 'in', ids).execute(),
);

const linkQuery = sql<LinkRow>`
  select link.parent_id as "parentId", link.child_id as "childId", link.reason
  from goal_link link join goal parent on parent.id = link.parent_id join goal child on child.id = link.child_id`;

export const parentsOf = byKey<LinkRow>(
  'goal-parents',
  (row) => row.childId,
  async (ctx, ids) => {
    const rows = sql<LinkRow>`${linkQuery} where link.child_id = any (${ids}::uuid[]) order by parent.position, parent.code`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const servedBy = byKey<LinkRow>(
  'goal-children',
  (row) => row.parentId,
  async (ctx, ids) => {
    const rows = sql<LinkRow>`${linkQuery} where link.parent_id = any (${ids}::uuid[]) order by child.position, child.code`;
    return (await rows.execute(ctx.db)).rows;
  },
);

const derivationQuery = sql<DerivationRow>`
  select d.wheel_code as wheel, d.area_id as "areaId", d.goal_id as "goalId", d.reason
  from wheel_derivation d join goal g on g.id = d.goal_id left join wheel_area a on a.id = d.area_id`;
const derivationOrder = sql`order by d.wheel_code desc, a.code nulls first, g.position`;

export const derivationsOfGoal = byKey<DerivationRow>(
  'goal-derivations',
  (row) => row.goalId,
  async (ctx, ids) => {
    const rows = sql<DerivationRow>`${derivationQuery} where d.goal_id = any (${ids}::uuid[]) ${derivationOrder}`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const derivationsOfArea = byKey<DerivationRow>(
  'area-derivations',
  (row) => row.areaId ?? '',
  async (ctx, ids) => {
    const rows = sql<DerivationRow>`${derivationQuery} where d.area_id = any (${ids}::uuid[]) ${derivationOrder}`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const derivationsOfWheel = byKey<DerivationRow>(
  'wheel-derivations',
  (row) => row.wheel,
  async (ctx, codes) => {
    const rows = sql<DerivationRow>`${derivationQuery} where d.wheel_code = any (${codes}::text[]) and d.area_id is null
    ${derivationOrder}`;
    return (await rows.execute(ctx.db)).rows;
  },
);
