import type { ReviewState } from '../../../lib/graphql/schema-types.generated.ts';
import type { ReviewStepLineFragment } from '../review.generated.ts';
import { MINUTES_STEP } from '../review.url.ts';

/** A step of the way as it is shown; the minutes, which come last, are no step of the committee's. */
export interface WayStep {
  /** The step's id, or `MINUTES_STEP`. */
  readonly key: string;
  readonly step: ReviewStepLineFragment | null;
  readonly standing: 'done' | 'current' | 'passed' | 'ahead';
}

interface Walked {
  readonly steps: readonly ReviewStepLineFragment[];
  readonly state: ReviewState;
}

/** Whether nobody waits for a step any more that is not done: A-MED inputs are for the meeting, all others for the minutes. */
function isPassed(state: ReviewState, step: ReviewStepLineFragment | null): boolean {
  return step !== null && (state === 'HELD' ? step.kind === 'A_MED_INPUT' : !isOpen(state));
}

/** The steps that the committee takes, in its order, and the minutes. The first that is waited for is going on. */
export function wayOf({ steps, state }: Walked): WayStep[] {
  const taken = [
    ...steps.filter(({ isLeftOut }) => !isLeftOut).map((step) => ({ key: step.id, step, isDone: step.isDone })),
    { key: MINUTES_STEP, step: null, isDone: state === 'SENT' },
  ];
  const isWaitedFor = ({ step, isDone }: (typeof taken)[number]) => !isDone && !isPassed(state, step);
  const current = taken.findIndex(isWaitedFor);
  const standingOf = (each: (typeof taken)[number], index: number): WayStep['standing'] => {
    if (each.isDone) return 'done';
    if (!isWaitedFor(each)) return 'passed';
    return index === current ? 'current' : 'ahead';
  };
  return taken.map((each, index) => ({ key: each.key, step: each.step, standing: standingOf(each, index) }));
}

/** The states in which agenda, guests and process can still be changed. */
export function isOpen(state: ReviewState): boolean {
  return state === 'PREPARING' || state === 'CALLED' || state === 'HELD';
}
