import { holdsOn, type Validity } from './validity.ts';

/** `future` and `current` are adopted; `ended` and `withdrawn` are final. */
export type RequirementState = 'draft' | 'future' | 'current' | 'ended' | 'withdrawn';
export type RequirementMove = 'change' | 'adopt' | 'discard' | 'withdraw' | 'end';

/** What a requirement's row says about its state; of the two moments it counts only whether they are set. */
export interface RequirementDates extends Validity {
  readonly adoptedAt: Date | string | null;
  /** Set when an adopted rule is withdrawn and when a draft is discarded. */
  readonly withdrawnAt: Date | string | null;
}

/**
 * The moves of each state. Rows are never rewritten but for drafts: a rule that is not yet valid is withdrawn, one that is
 * valid ends from today (`validTo` = today, which it then no longer holds on).
 */
export const REQUIREMENT_MOVES: Readonly<Record<RequirementState, readonly RequirementMove[]>> = {
  draft: ['change', 'adopt', 'discard'],
  future: ['withdraw'],
  current: ['end'],
  ended: [],
  withdrawn: [],
};

/** The state of a requirement on a day (ISO date in the municipality's zone). */
export function requirementState(dates: RequirementDates, today: string): RequirementState {
  if (dates.withdrawnAt !== null) return 'withdrawn';
  if (dates.adoptedAt === null) return 'draft';
  if (today < dates.validFrom) return 'future';
  return holdsOn(dates.validFrom, dates.validTo, today) ? 'current' : 'ended';
}

/**
 * The state after a move made today, or `null` where the move is refused: not open in this state, or the adoption of a
 * draft that would be valid from a day gone by (change its date first). Who may make a move is decided elsewhere.
 */
export function nextState(
  state: RequirementState,
  move: RequirementMove,
  { validFrom, today }: { readonly validFrom: string; readonly today: string },
): RequirementState | null {
  if (!REQUIREMENT_MOVES[state].includes(move)) return null;
  switch (move) {
    case 'change':
      return 'draft';
    case 'adopt':
      if (validFrom < today) return null;
      return validFrom === today ? 'current' : 'future';
    case 'discard':
    case 'withdraw':
      return 'withdrawn';
    case 'end':
      return 'ended';
  }
}
