import { holdsOn } from '@medhjul/rules/validity';
import { sql } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { ownPictures } from '../wheel/person.service.ts';
import { derivationsOfGoal, goalColumns, type GoalKindCode, type GoalRow } from './goal.loaders.ts';

export interface PrincipleRow {
  readonly id: string;
  readonly kind: 'principle' | 'toolbox';
  readonly name: Text;
  readonly description: Text;
}

export async function goals(ctx: Context, kind: GoalKindCode | null): Promise<GoalRow[]> {
  return ctx.db
    .selectFrom('goal')
    .select(goalColumns)
    .$castTo<GoalRow>()
    .$if(kind !== null, (query) => query.where('kind', '=', kind))
    .orderBy(sql`array_position(array['strategic_goal', 'focus_area', 'value', 'signpost', 'work_goal'], kind)`)
    .orderBy('position')
    .orderBy('code')
    .execute();
}

export const isCurrent = (ctx: Context, goal: GoalRow) => holdsOn(goal.validFrom, goal.validTo, ctx.today);

export async function principles(ctx: Context): Promise<PrincipleRow[]> {
  return ctx.db
    .selectFrom('principle')
    .select(['code as id', 'kind', 'name', 'description'])
    .$castTo<PrincipleRow>()
    .orderBy('kind')
    .orderBy('position')
    .execute();
}

export interface OwnNeedRow {
  readonly employmentId: string;
  readonly elementId: string;
  readonly size: number;
}

/** The viewer's own needs under a goal: in an area that derives from it, or by a rule or mark that names it. */
export async function ownNeedsUnder(ctx: Context, goalId: string): Promise<OwnNeedRow[]> {
  const areas = new Set((await derivationsOfGoal(ctx, goalId)).map((derivation) => derivation.areaId));
  const needs: OwnNeedRow[] = [];
  for (const picture of await ownPictures(ctx)) {
    for (const own of picture.elements) {
      const serves =
        areas.has(own.place.areaId) || own.rule?.goalId === goalId || own.marks.some((mark) => mark.goalId === goalId);
      if (serves && own.need)
        needs.push({ employmentId: picture.employmentId, elementId: own.place.id, size: own.need });
    }
  }
  return needs;
}
