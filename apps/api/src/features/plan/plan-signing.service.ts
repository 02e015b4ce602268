import { changedFields } from '@medhjul/rules/plan-change';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError } from '../../request/errors.ts';
import type { PlanItemRow } from './plan-item.loaders.ts';
import { versionsOf, type PlanRow } from './plan.loaders.ts';
import { readPlan } from './plan.service.ts';

type Signed = 'signed' | 'not_found' | 'conflict' | 'past' | 'empty' | 'unsettled';

/**
 * The viewer's own signature; with both, this version is kept. Signing again changes nothing.
 * @throws UserErrors NOT_FOUND, CONFLICT (with the plan as it is now), PLAN_PAST, PLAN_EMPTY, ITEMS_UNSETTLED
 */
export async function signPlan(ctx: Context, id: string, version: number): Promise<PlanRow> {
  const { rows } = await sql<{ outcome: Signed }>`
    select app.sign_plan(${id}::uuid, ${version}::int) as outcome`.execute(ctx.db);
  const outcome = rows[0]?.outcome;
  const plan = outcome === 'not_found' ? null : await readPlan(ctx, id);
  if (!plan) throw userError('NOT_FOUND', 'id');
  switch (outcome) {
    case 'conflict':
      throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { plan });
    case 'past':
      throw userError('PLAN_PAST', 'id');
    case 'empty':
      throw userError('PLAN_EMPTY', 'id');
    case 'unsettled':
      throw userError('ITEMS_UNSETTLED', 'id');
    default:
      return plan;
  }
}

/** In what an item differs from what both last signed. */
export async function changesOf(ctx: Context, item: PlanItemRow): Promise<string[]> {
  const [last] = await versionsOf(ctx, item.planId);
  const signed = last?.items.find(({ id }) => id === item.id) ?? null;
  return changedFields(signed, item);
}
