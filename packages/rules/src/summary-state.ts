/** An adopted summary is as it is for good; a shared one can be taken back. */
export type SummaryState = 'draft' | 'shared' | 'adopted';

/** Who makes a move: the training house, which writes it, or the centre council, which adopts it. */
export type SummarySide = 'training_house' | 'centre_council';

/** Bodies to which the summary is presented. */
export type SummaryBody = 'centre_council' | 'h_med';

export type SummaryMove = 'write' | 'share' | 'take_back' | 'present' | 'adopt';

export interface SummaryStep {
  readonly by: SummarySide;
  /** From each state in which the move is open to the state that follows. */
  readonly to: Readonly<Partial<Record<SummaryState, SummaryState>>>;
}

/** Every move there is, who makes it, and where it leads. */
export const SUMMARY_STEPS: Readonly<Record<SummaryMove, SummaryStep>> = {
  write: { by: 'training_house', to: { draft: 'draft' } },
  share: { by: 'training_house', to: { draft: 'shared' } },
  take_back: { by: 'training_house', to: { shared: 'draft' } },
  present: { by: 'training_house', to: { draft: 'draft', shared: 'shared', adopted: 'adopted' } },
  adopt: { by: 'centre_council', to: { shared: 'adopted' } },
};

export const SUMMARY_MOVES = Object.keys(SUMMARY_STEPS) as readonly SummaryMove[];

/** What the table alone does not tell: which bodies have decided. */
export type Decided = Readonly<Record<SummaryBody, boolean>>;

/**
 * Whether a body's presentation may be written: before the adoption always; afterwards what the H-MED decides may follow,
 * once.
 */
export function mayPresent(state: SummaryState, body: SummaryBody, decided: Decided): boolean {
  return state !== 'adopted' || (body === 'h_med' && !decided.h_med);
}

/** The state after a move, or `null` where it is not open: nothing is adopted that the centre council has not decided on. */
export function nextSummaryState(
  state: SummaryState,
  move: SummaryMove,
  side: SummarySide,
  decided: Decided,
): SummaryState | null {
  const { by, to } = SUMMARY_STEPS[move];
  if (by !== side) return null;
  if (move === 'adopt' && !decided.centre_council) return null;
  if (move === 'present' && !mayPresent(state, 'h_med', decided)) return null;
  return to[state] ?? null;
}

/** The moves that are open to these sides now. */
export function openSummaryMoves(
  state: SummaryState,
  sides: readonly SummarySide[],
  decided: Decided,
): readonly SummaryMove[] {
  return SUMMARY_MOVES.filter((move) => sides.some((side) => nextSummaryState(state, move, side, decided) !== null));
}
