/** Before a review is opened there is nothing. `sent` is the end that is meant; a correction opens the minutes again. */
export type ReviewState = 'preparing' | 'called' | 'held' | 'approving' | 'approved' | 'sent';

/** Who makes a move: who steers (chair or secretary), a member, or the review by itself (both sides have approved, the day is over). */
export type ReviewSide = 'steer' | 'member' | 'itself';

export type ReviewMove =
  | 'call'
  | 'cancel_call'
  | 'write'
  | 'hold'
  | 'propose'
  | 'take_back'
  | 'approve'
  | 'withdraw_approval'
  | 'complete'
  | 'send'
  | 'correct';

/** The steps of a process that a committee may leave out, move or add to. The minutes are none of them: they always come. */
export type ReviewStepKind = 'prepare' | 'a_med_input' | 'discuss' | 'conclude' | 'own';

export interface ReviewStep {
  readonly by: readonly ReviewSide[];
  /** From each state in which the move is open to the state that follows. */
  readonly to: Readonly<Partial<Record<ReviewState, ReviewState>>>;
  /** From states in which it is open only where the committee leaves out this step. */
  readonly without?: {
    readonly step: ReviewStepKind;
    readonly to: Readonly<Partial<Record<ReviewState, ReviewState>>>;
  };
}

/** Every move there is, who makes it, and where it leads. */
export const REVIEW_STEPS: Readonly<Record<ReviewMove, ReviewStep>> = {
  // Called again, it has another day: also where one meeting was not enough.
  call: { by: ['steer'], to: { preparing: 'called', called: 'called', held: 'called' } },
  cancel_call: { by: ['steer'], to: { called: 'preparing' } },
  write: { by: ['member'], to: { preparing: 'preparing', called: 'called', held: 'held' } },
  hold: { by: ['steer'], to: { called: 'held' }, without: { step: 'prepare', to: { preparing: 'held' } } },
  propose: {
    by: ['steer'],
    to: { held: 'approving' },
    without: { step: 'discuss', to: { preparing: 'approving', called: 'approving' } },
  },
  take_back: { by: ['steer'], to: { approving: 'held', approved: 'held' } },
  approve: { by: ['member'], to: { approving: 'approving' } },
  withdraw_approval: { by: ['member'], to: { approving: 'approving', approved: 'approving' } },
  complete: { by: ['itself'], to: { approving: 'approved' } },
  send: { by: ['steer', 'itself'], to: { approved: 'sent' } },
  correct: { by: ['steer'], to: { sent: 'held' } },
};

export const REVIEW_MOVES = Object.keys(REVIEW_STEPS) as readonly ReviewMove[];

/**
 * The state after a move, or `null` where it is not open in this state to this side.
 * @param leftOut the steps that the committee leaves out
 */
export function nextReviewState(
  state: ReviewState,
  move: ReviewMove,
  side: ReviewSide,
  leftOut: readonly ReviewStepKind[],
): ReviewState | null {
  const { by, to, without } = REVIEW_STEPS[move];
  if (!by.includes(side)) return null;
  return to[state] ?? (without && leftOut.includes(without.step) ? without.to[state] : null) ?? null;
}

/** The moves that are open to these sides now. */
export function openReviewMoves(
  state: ReviewState,
  sides: readonly ReviewSide[],
  leftOut: readonly ReviewStepKind[],
): readonly ReviewMove[] {
  return REVIEW_MOVES.filter((move) => sides.some((side) => nextReviewState(state, move, side, leftOut) !== null));
}
