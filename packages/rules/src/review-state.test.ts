import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  nextReviewState,
  openReviewMoves,
  REVIEW_MOVES,
  REVIEW_STEPS,
  type ReviewMove,
  type ReviewSide,
  type ReviewState,
  type ReviewStepKind,
} from './review-state.ts';

const STATES: readonly ReviewState[] = ['preparing', 'called', 'held', 'approving', 'approved', 'sent'];
const SIDES: readonly ReviewSide[] = ['steer', 'member', 'itself'];
const KINDS: readonly ReviewStepKind[] = ['prepare', 'a_med_input', 'discuss', 'conclude', 'own'];

/** Whatever shape a committee gives its process. */
const shape = fc.subarray([...KINDS]);
const attempts = fc.array(fc.nat(), { maxLength: 40 });

interface Passed {
  readonly from: ReviewState;
  readonly move: ReviewMove;
  readonly to: ReviewState;
}

const movesFrom = (from: ReviewState, leftOut: readonly ReviewStepKind[], moves = REVIEW_MOVES): Passed[] =>
  moves.flatMap((move) =>
    SIDES.flatMap((side) => {
      const to = nextReviewState(from, move, side, leftOut);
      return to === null ? [] : [{ from, move, to }];
    }),
  );

/** A walk of open moves, by whichever side, from the beginning. */
function walk(leftOut: readonly ReviewStepKind[], choices: readonly number[]): Passed[] {
  const path: Passed[] = [];
  let state: ReviewState = 'preparing';
  for (const choice of choices) {
    const open = movesFrom(state, leftOut);
    const passed = open[choice % open.length];
    if (!passed) return path;
    path.push(passed);
    state = passed.to;
  }
  return path;
}

function reachable(from: ReviewState, leftOut: readonly ReviewStepKind[], moves: readonly ReviewMove[] = REVIEW_MOVES) {
  const seen = new Set([from]);
  for (const state of seen) for (const { to } of movesFrom(state, leftOut, moves)) seen.add(to);
  return seen;
}

describe('whatever is tried and whatever is left out', () => {
  test('minutes always come: nothing is sent that both sides did not approve, nothing approved that was not put to approval', () => {
    fc.assert(
      fc.property(shape, attempts, (leftOut, choices) => {
        for (const { from, move, to } of walk(leftOut, choices)) {
          if (to === 'sent') expect([from, move]).toEqual(['approved', 'send']);
          if (to === 'approved' && from !== 'approved') expect([from, move]).toEqual(['approving', 'complete']);
          if (to === 'approving' && from !== 'approving') {
            expect(['propose', 'withdraw_approval']).toContain(move);
          }
        }
      }),
    );
  });

  test('nothing is written in minutes that are put to approval, approved or sent', () => {
    fc.assert(
      fc.property(shape, (leftOut) => {
        for (const state of ['approving', 'approved', 'sent'] as const) {
          expect(openReviewMoves(state, SIDES, leftOut)).not.toContain('write');
          expect(openReviewMoves(state, SIDES, leftOut)).not.toContain('call');
        }
      }),
    );
  });

  test('sent minutes come back only by a correction, which is approved anew', () => {
    fc.assert(
      fc.property(shape, attempts, (leftOut, choices) => {
        const path = walk(leftOut, choices);
        path.forEach(({ from, move }, at) => {
          if (from !== 'sent') return;
          expect(move).toBe('correct');
          const after = path.slice(at + 1);
          const next = after.findIndex(({ to }) => to === 'sent');
          if (next >= 0) expect(after.slice(0, next).map((passed) => passed.move)).toContain('complete');
        });
      }),
    );
  });

  test('no state is a dead end: sent can be reached from each, and each is reached from the beginning', () => {
    fc.assert(
      fc.property(shape, (leftOut) => {
        for (const state of STATES) expect([state, reachable(state, leftOut).has('sent')]).toEqual([state, true]);
        expect([...reachable('preparing', leftOut)].toSorted()).toEqual(STATES.toSorted());
        // also without taking anything back
        expect(reachable('preparing', leftOut, ['call', 'hold', 'propose', 'complete', 'send']).has('sent')).toBe(true);
      }),
    );
  });

  test('to leave out a step opens ways and closes none', () => {
    fc.assert(
      fc.property(shape, (leftOut) => {
        for (const state of STATES) {
          const open = openReviewMoves(state, SIDES, leftOut);
          expect(open).toEqual(expect.arrayContaining([...openReviewMoves(state, SIDES, [])]));
        }
      }),
    );
  });

  test('a meeting is held that was called, or where the committee prepares none; without one only where it is left out', () => {
    fc.assert(
      fc.property(shape, (leftOut) => {
        const next = (state: ReviewState, move: ReviewMove) => nextReviewState(state, move, 'steer', leftOut);
        expect(next('preparing', 'hold')).toBe(leftOut.includes('prepare') ? 'held' : null);
        expect(next('called', 'hold')).toBe('held');
        for (const state of ['preparing', 'called'] as const) {
          expect(next(state, 'propose')).toBe(leftOut.includes('discuss') ? 'approving' : null);
        }
      }),
    );
  });
});

describe('who', () => {
  test('shapes, approves and completes is told by one table', () => {
    const of = (side: ReviewSide) => REVIEW_MOVES.filter((move) => REVIEW_STEPS[move].by.includes(side));
    expect(of('steer')).toEqual(['call', 'cancel_call', 'hold', 'propose', 'take_back', 'send', 'correct']);
    expect(of('member')).toEqual(['write', 'approve', 'withdraw_approval']);
    expect(of('itself')).toEqual(['complete', 'send']);
  });

  test('is on no side moves nothing; chair and secretary have the moves of both', () => {
    for (const state of STATES) expect(openReviewMoves(state, [], KINDS)).toEqual([]);
    expect(openReviewMoves('called', ['member'], [])).toEqual(['write']);
    expect(openReviewMoves('called', ['steer', 'member'], [])).toEqual(['call', 'cancel_call', 'write', 'hold']);
    expect(openReviewMoves('approved', ['steer', 'member'], [])).toEqual(['take_back', 'withdraw_approval', 'send']);
  });
});
