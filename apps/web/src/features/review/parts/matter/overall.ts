import type { ReviewGoalsQuery } from '../../review.generated.ts';

/** Whether it is one of the municipality's strategic goals and focus areas that hold today. */
export function isOverall({ kind, isCurrent }: ReviewGoalsQuery['goals'][number]): boolean {
  return isCurrent && (kind === 'STRATEGIC_GOAL' || kind === 'FOCUS_AREA');
}
