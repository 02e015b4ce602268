import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  afterMove,
  CONVERSATION_MOVES,
  INVITED,
  mayMove,
  seenBy,
  type ConversationMove,
  type ConversationSide,
  type ConversationState,
  type FullConversationState,
} from './conversation-state.ts';

const states = Object.keys(CONVERSATION_MOVES) as ConversationState[];
const moves: readonly ConversationMove[] = [
  'reschedule',
  'cancel',
  'prepare',
  'say_ready',
  'take_ready_back',
  'hold',
  'write',
  'agree_plan',
  'reopen_plan',
  'sign',
];
const sides: readonly ConversationSide[] = ['employee', 'leader'];
const otherSide = (side: ConversationSide): ConversationSide => (side === 'employee' ? 'leader' : 'employee');
const steps = moves.flatMap((move) => sides.map((side) => ({ move, side })));
type Step = (typeof steps)[number];

const follow = (path: readonly Step[], from: FullConversationState = INVITED) =>
  path.reduce((full, { move, side }) => afterMove(full, move, side) ?? full, from);
const path = fc.array(fc.constantFrom(...steps), { maxLength: 25 });

/** Everything that can be reached from a new invitation. */
function reachable(): FullConversationState[] {
  const found = new Map([[JSON.stringify(INVITED), INVITED]]);
  for (const full of found.values()) {
    for (const { move, side } of steps) {
      const next = afterMove(full, move, side);
      if (next) found.set(JSON.stringify(next), next);
    }
  }
  return [...found.values()];
}

describe('the table of states', () => {
  test.each<[ConversationState, ConversationSide, ConversationMove[]]>([
    ['invited', 'leader', ['reschedule', 'cancel', 'prepare', 'say_ready', 'take_ready_back', 'hold']],
    ['invited', 'employee', ['prepare', 'say_ready', 'take_ready_back']],
    ['both_ready', 'leader', ['reschedule', 'cancel', 'hold', 'write']],
    ['both_ready', 'employee', ['write']],
    ['held', 'leader', ['write', 'agree_plan']],
    ['held', 'employee', ['write', 'agree_plan']],
    ['plan_agreed', 'leader', ['write', 'reopen_plan', 'sign']],
    ['plan_agreed', 'employee', ['write', 'reopen_plan', 'sign']],
    ['signed', 'leader', []],
    ['signed', 'employee', []],
    ['cancelled', 'leader', []],
    ['cancelled', 'employee', []],
  ])('%s opens to the %s: %p', (state, side, open) => {
    expect(moves.filter((move) => CONVERSATION_MOVES[state][move]?.includes(side))).toEqual(open);
  });
});

describe('states', () => {
  test('are all reached, and but for the final two each has a way on', () => {
    const all = reachable();
    expect([...new Set(all.map(({ state }) => state))].toSorted()).toEqual(states.toSorted());
    for (const full of all) {
      const isFinal = full.state === 'signed' || full.state === 'cancelled';
      expect([full, steps.some(({ move, side }) => mayMove(full, move, side))]).toEqual([full, !isFinal]);
    }
  });

  test('have no dead end: from each that is not final the two come to a signature', () => {
    const way: Step[] = [
      { move: 'hold', side: 'leader' },
      { move: 'agree_plan', side: 'employee' },
      { move: 'sign', side: 'employee' },
      { move: 'sign', side: 'leader' },
    ];
    for (const full of reachable()) {
      if (full.state === 'cancelled') continue;
      expect([full, follow(way, full).state]).toEqual([full, 'signed']);
    }
  });

  test('only follow each other as the table says', () => {
    const legal = new Set([
      'invited>both_ready',
      'invited>held',
      'invited>cancelled',
      'both_ready>held',
      'both_ready>cancelled',
      'held>plan_agreed',
      'plan_agreed>held',
      'plan_agreed>signed',
    ]);
    const found = new Set<string>();
    for (const full of reachable()) {
      for (const { move, side } of steps) {
        const next = afterMove(full, move, side);
        if (next && next.state !== full.state) found.add(`${full.state}>${next.state}`);
      }
    }
    expect(found).toEqual(legal);
  });
});

describe('on any path', () => {
  test('a move is refused exactly where it is not open', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...steps), (before, { move, side }) => {
        const full = follow(before);
        expect(afterMove(full, move, side) === null).toBe(!mayMove(full, move, side));
      }),
    );
  });

  test('both are ready exactly when each has said so', () => {
    fc.assert(
      fc.property(path, (before) => {
        const full = follow(before);
        if (full.state === 'invited') expect(full.employeeReady && full.leaderReady).toBe(false);
        if (full.state === 'both_ready') expect(full.employeeReady && full.leaderReady).toBe(true);
      }),
    );
  });

  test('it is signed exactly when both have signed, each for oneself, and nothing changed since', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...steps), (before, { move, side }) => {
        const full = follow(before);
        expect(full.state === 'signed').toBe(full.employeeSigned && full.leaderSigned);
        const next = afterMove(full, move, side);
        if (!next) return;
        const signatures = (each: FullConversationState) => [each.employeeSigned, each.leaderSigned];
        if (move === 'sign') {
          const others =
            side === 'employee' ? [full.leaderSigned, next.leaderSigned] : [full.employeeSigned, next.employeeSigned];
          expect(others[0]).toBe(others[1]);
        } else if (move === 'write' || move === 'reopen_plan') expect(signatures(next)).toEqual([false, false]);
        else expect(signatures(next)).toEqual(signatures(full));
      }),
    );
  });

  test('what a side may know and do says nothing of whether the other is ready, as long as not both are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sides), fc.boolean(), (side, isReady) => {
        const at = (other: boolean): FullConversationState => ({
          ...INVITED,
          employeeReady: side === 'employee' ? isReady : other,
          leaderReady: side === 'leader' ? isReady : other,
        });
        expect(seenBy(at(true), side)).toBe(seenBy(at(false), side));
        expect(seenBy(at(true), side)).toBe(isReady ? 'i_am_ready' : 'invited');
        for (const move of moves) expect(mayMove(at(true), move, side)).toBe(mayMove(at(false), move, side));
      }),
    );
  });

  test('the other’s own preparing never shows', () => {
    fc.assert(
      fc.property(
        path,
        fc.constantFrom(...sides),
        fc.constantFrom<ConversationMove>('prepare', 'say_ready', 'take_ready_back'),
        (before, side, move) => {
          const full = follow(before);
          const next = afterMove(full, move, otherSide(side));
          if (!next || next.state === 'both_ready') return;
          expect(seenBy(next, side)).toBe(seenBy(full, side));
        },
      ),
    );
  });
});

describe('seenBy', () => {
  test('tells what is kept, but for the own readiness and what was never offered', () => {
    expect(seenBy(null, 'leader')).toBe('not_invited');
    for (const state of states) {
      if (state === 'invited') continue;
      for (const side of sides) {
        expect(seenBy({ ...INVITED, state, employeeReady: true, leaderReady: true }, side)).toBe(state);
      }
    }
  });
});
