/** As it is kept. `signed` and `cancelled` are final. */
export type ConversationState = 'invited' | 'both_ready' | 'held' | 'plan_agreed' | 'signed' | 'cancelled';
export type ConversationSide = 'employee' | 'leader';
export type ConversationMove =
  | 'reschedule'
  | 'cancel'
  | 'prepare'
  | 'say_ready'
  | 'take_ready_back'
  | 'hold'
  | 'write'
  | 'agree_plan'
  | 'reopen_plan'
  | 'sign';

/** Everything that decides what may be done, also what one side may not know of the other. */
export interface FullConversationState {
  readonly state: ConversationState;
  readonly employeeReady: boolean;
  readonly leaderReady: boolean;
  readonly employeeSigned: boolean;
  readonly leaderSigned: boolean;
}

/** What one of the two may know: of the other's preparation nothing, until both are ready. */
export type ConversationStanding =
  'not_invited' | 'invited' | 'i_am_ready' | 'both_ready' | 'held' | 'plan_agreed' | 'signed' | 'cancelled';

const both: readonly ConversationSide[] = ['employee', 'leader'];
const leaderAlone: readonly ConversationSide[] = ['leader'];

/** The table: which moves a state has, and for whom. API and screens both go by it. */
export const CONVERSATION_MOVES: Readonly<
  Record<ConversationState, Readonly<Partial<Record<ConversationMove, readonly ConversationSide[]>>>>
> = {
  invited: {
    reschedule: leaderAlone,
    cancel: leaderAlone,
    prepare: both,
    say_ready: both,
    take_ready_back: both,
    hold: leaderAlone,
  },
  both_ready: { reschedule: leaderAlone, cancel: leaderAlone, hold: leaderAlone, write: both },
  held: { write: both, agree_plan: both },
  plan_agreed: { write: both, reopen_plan: both, sign: both },
  signed: {},
  cancelled: {},
};

/** Just invited. */
export const INVITED: FullConversationState = {
  state: 'invited',
  employeeReady: false,
  leaderReady: false,
  employeeSigned: false,
  leaderSigned: false,
};

const isReady = (full: FullConversationState, side: ConversationSide) =>
  side === 'employee' ? full.employeeReady : full.leaderReady;
const hasSigned = (full: FullConversationState, side: ConversationSide) =>
  side === 'employee' ? full.employeeSigned : full.leaderSigned;

/** Whether this side may make the move now. Depends only on what this side may know. */
export function mayMove(full: FullConversationState, move: ConversationMove, side: ConversationSide): boolean {
  if (!CONVERSATION_MOVES[full.state][move]?.includes(side)) return false;
  if (move === 'prepare' || move === 'say_ready') return !isReady(full, side);
  if (move === 'take_ready_back') return isReady(full, side);
  return move !== 'sign' || !hasSigned(full, side);
}

const unsigned = { employeeSigned: false, leaderSigned: false };

/** Said ready by one side: the second one makes both parts open to both. */
function saidReady(full: FullConversationState, side: ConversationSide): FullConversationState {
  const said = side === 'employee' ? { ...full, employeeReady: true } : { ...full, leaderReady: true };
  return said.employeeReady && said.leaderReady ? { ...said, state: 'both_ready' } : said;
}

function signed(full: FullConversationState, side: ConversationSide): FullConversationState {
  const one = side === 'employee' ? { ...full, employeeSigned: true } : { ...full, leaderSigned: true };
  return one.employeeSigned && one.leaderSigned ? { ...one, state: 'signed' } : one;
}

/** The full state after a move, or `null` where it is not this side's to make now. */
export function afterMove(
  full: FullConversationState,
  move: ConversationMove,
  side: ConversationSide,
): FullConversationState | null {
  if (!mayMove(full, move, side)) return null;
  switch (move) {
    case 'reschedule':
    case 'prepare':
      return full;
    case 'write':
      // What is changed after the plan was agreed takes the signatures back: nobody signs unseen.
      return { ...full, ...unsigned };
    case 'say_ready':
      return saidReady(full, side);
    case 'take_ready_back':
      return side === 'employee' ? { ...full, employeeReady: false } : { ...full, leaderReady: false };
    case 'cancel':
      return { ...full, state: 'cancelled' };
    case 'hold':
      return { ...full, state: 'held' };
    case 'agree_plan':
      return { ...full, state: 'plan_agreed' };
    case 'reopen_plan':
      return { ...full, ...unsigned, state: 'held' };
    case 'sign':
      return signed(full, side);
  }
}

/** What this side may know of where it stands. */
export function seenBy(full: FullConversationState | null, side: ConversationSide): ConversationStanding {
  if (full === null) return 'not_invited';
  return full.state === 'invited' && isReady(full, side) ? 'i_am_ready' : full.state;
}
