import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { componentQuery, type ComponentRow, type WheelRow } from './wheel-content.loaders.ts';

export interface LevelRow {
  readonly value: number;
  readonly name: Text;
  readonly description: Text;
}

export const levels = (ctx: Context): Promise<LevelRow[]> =>
  ctx.db.selectFrom('competence_level').selectAll().$castTo<LevelRow>().orderBy('value').execute();

export const components = (ctx: Context): Promise<ComponentRow[]> => componentQuery(ctx).execute();

/** Both wheels, the leader wheel first. */
export const wheels = (ctx: Context): Promise<WheelRow[]> =>
  ctx.db.selectFrom('wheel').selectAll().$castTo<WheelRow>().orderBy('code', 'desc').execute();
