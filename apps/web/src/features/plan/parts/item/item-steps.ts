import type { PlanItemStatus } from '../../../../lib/graphql/schema-types.generated.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import type { stepMessages } from '../../step.messages.ts';

type Step = keyof typeof stepMessages;

/** The word for a step from one status to another. */
export function stepWord(from: PlanItemStatus, to: PlanItemStatus): Step {
  if (to === 'DROPPED') return 'drop';
  if (to === 'DONE') return 'finish';
  if (to === 'LEARNT') return from === 'DONE' ? 'relearn' : 'learn';
  if (to === 'UNDER_WAY') return from === 'LEARNT' ? 'unlearn' : 'begin';
  return from === 'UNDER_WAY' ? 'unbegin' : 'reopen';
}

/** Whether a step asks for something before it is taken: a word, a day, or where it will be used first. */
export function asksFirst({ status, firstUse }: PlanItemFragment, to: PlanItemStatus): boolean {
  if (to === 'UNDER_WAY') return status === 'OPEN' && firstUse === null;
  if (to === 'LEARNT') return status === 'UNDER_WAY';
  return to === 'DONE' || to === 'DROPPED';
}

/** The steps that lead back to how an item was; null where none do. */
export function wayBack(before: PlanItemFragment, after: PlanItemFragment): PlanItemStatus[] | null {
  if (after.nextStatuses.includes(before.status)) return [before.status];
  // what was under way is first taken up again
  return before.status === 'UNDER_WAY' && after.nextStatuses.includes('OPEN') ? ['OPEN', 'UNDER_WAY'] : null;
}
