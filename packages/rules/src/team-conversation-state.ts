/** `mus` and `cancelled` are final; `concluded` is the end that is meant, which the leader may open again for all to see. */
export type TeamConversationState = 'asking' | 'invited' | 'mus' | 'held' | 'concluded' | 'cancelled';

/** Who makes a move: the leader (or who acts for them), a member, or the round by itself (date, answers, who comes and goes). */
export type TeamSide = 'leader' | 'member' | 'round';

export type TeamMove =
  | 'answer'
  | 'withdraw'
  | 'agree'
  | 'fall_back'
  | 'ask_again'
  | 'disband'
  | 'reschedule'
  | 'cancel'
  | 'write'
  | 'place_dots'
  | 'hold'
  | 'conclude'
  | 'reopen';

export interface TeamStep {
  readonly by: readonly TeamSide[];
  /** From each state in which the move is open to the state that follows. */
  readonly to: Readonly<Partial<Record<TeamConversationState, TeamConversationState>>>;
  /** Only where it replaces the MUS is consent asked. */
  readonly onlyReplacingMus?: true;
}

/** Every move there is, who makes it, and where it leads. */
export const TEAM_STEPS: Readonly<Record<TeamMove, TeamStep>> = {
  answer: { by: ['member'], to: { asking: 'asking' }, onlyReplacingMus: true },
  withdraw: { by: ['member'], to: { invited: 'asking' }, onlyReplacingMus: true },
  agree: { by: ['round'], to: { asking: 'invited' }, onlyReplacingMus: true },
  // A round that falls under the smallest team asks nobody: too few to keep an answer secret.
  fall_back: { by: ['round'], to: { asking: 'mus', invited: 'mus' }, onlyReplacingMus: true },
  ask_again: { by: ['round'], to: { asking: 'asking', invited: 'asking' }, onlyReplacingMus: true },
  disband: { by: ['round'], to: { asking: 'cancelled', invited: 'cancelled', held: 'concluded' } },
  reschedule: { by: ['leader'], to: { asking: 'asking', invited: 'invited' } },
  cancel: { by: ['leader'], to: { asking: 'cancelled', invited: 'cancelled' } },
  write: { by: ['leader', 'member'], to: { invited: 'invited', held: 'held' } },
  place_dots: { by: ['member'], to: { invited: 'invited' } },
  hold: { by: ['leader'], to: { invited: 'held' } },
  conclude: { by: ['leader'], to: { held: 'concluded' } },
  reopen: { by: ['leader'], to: { concluded: 'held' } },
};

export const TEAM_MOVES = Object.keys(TEAM_STEPS) as readonly TeamMove[];

/** Where a team conversation begins: consent is asked only where it replaces the MUS. */
export const firstTeamState = (replacesMus: boolean): TeamConversationState => (replacesMus ? 'asking' : 'invited');

/** The state after a move, or `null` where it is not open in this state to this side. */
export function nextTeamState(
  state: TeamConversationState,
  move: TeamMove,
  side: TeamSide,
  replacesMus: boolean,
): TeamConversationState | null {
  const { by, to, onlyReplacingMus } = TEAM_STEPS[move];
  if (!by.includes(side) || (onlyReplacingMus && !replacesMus)) return null;
  return to[state] ?? null;
}

/** The moves that are open to these sides now. */
export function openTeamMoves(
  state: TeamConversationState,
  sides: readonly TeamSide[],
  replacesMus: boolean,
): readonly TeamMove[] {
  return TEAM_MOVES.filter((move) => sides.some((side) => nextTeamState(state, move, side, replacesMus) !== null));
}
