import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  firstTeamState,
  nextTeamState,
  openTeamMoves,
  TEAM_MOVES,
  TEAM_STEPS,
  type TeamConversationState,
  type TeamMove,
  type TeamSide,
} from './team-conversation-state.ts';

const STATES: readonly TeamConversationState[] = ['asking', 'invited', 'mus', 'held', 'concluded', 'cancelled'];
const SIDES: readonly TeamSide[] = ['leader', 'member', 'round'];
const ENDS: readonly TeamConversationState[] = ['mus', 'concluded', 'cancelled'];

/** One of the steps that are open, by whichever side, at each turn. */
const attempts = fc.array(fc.nat(), { maxLength: 30 });

/** The states that a walk of open steps goes through. */
function walk(replacesMus: boolean, choices: readonly number[]) {
  const path = [firstTeamState(replacesMus)];
  for (const choice of choices) {
    const state = path.at(-1) ?? 'cancelled';
    const nexts = SIDES.flatMap((side) =>
      TEAM_MOVES.map((move) => nextTeamState(state, move, side, replacesMus)).filter((next) => next !== null),
    );
    path.push(nexts[choice % nexts.length] ?? state);
  }
  return path;
}

/** All states that can be reached from one, by anybody who makes one of these moves. */
function reachable(
  from: TeamConversationState,
  replacesMus: boolean,
  moves: readonly TeamMove[] = TEAM_MOVES,
): Set<TeamConversationState> {
  const seen = new Set([from]);
  for (const state of seen) {
    for (const move of moves) {
      for (const side of SIDES) {
        const next = nextTeamState(state, move, side, replacesMus);
        if (next) seen.add(next);
      }
    }
  }
  return seen;
}

describe('whatever is tried', () => {
  test('nothing is held that is not agreed on, and nothing concluded that was not held', () => {
    fc.assert(
      fc.property(fc.boolean(), attempts, (replacesMus, choices) => {
        const path = walk(replacesMus, choices);
        path.forEach((state, at) => {
          const before = path.slice(0, at);
          if (state === 'held') expect(before).toContain('invited');
          if (state === 'concluded') expect(before).toContain('held');
          if (state === 'invited' && replacesMus) expect(before).toContain('asking');
        });
      }),
    );
  });

  test('consent is asked, and MUS comes of it, only where it replaces the MUS', () => {
    fc.assert(
      fc.property(attempts, (choices) => {
        expect(walk(false, choices)).not.toEqual(expect.arrayContaining(['asking']));
        expect(walk(false, choices)).not.toEqual(expect.arrayContaining(['mus']));
      }),
    );
  });

  test('MUS and cancelled are final, and what was held is never asked about again', () => {
    fc.assert(
      fc.property(fc.boolean(), attempts, (replacesMus, choices) => {
        const path = walk(replacesMus, choices);
        path.forEach((state, at) => {
          const after = new Set(path.slice(at));
          if (state === 'mus' || state === 'cancelled') expect([...after]).toEqual([state]);
          if (state === 'held') expect([...after].filter((s) => s !== 'held' && s !== 'concluded')).toEqual([]);
        });
      }),
    );
  });

  test('what was held comes to nothing but its conclusion, what has fallen to nothing at all', () => {
    for (const replacesMus of [true, false]) {
      expect([...reachable('held', replacesMus)].toSorted()).toEqual(['concluded', 'held']);
      for (const end of ['mus', 'cancelled'] as const) expect([...reachable(end, replacesMus)]).toEqual([end]);
    }
  });

  test('no state is a dead end: an end can be reached from each, and each from the beginning', () => {
    for (const replacesMus of [true, false]) {
      const all = reachable(firstTeamState(replacesMus), replacesMus);
      expect([...all].sort()).toEqual(
        STATES.filter((state) => replacesMus || !['asking', 'mus'].includes(state)).toSorted(),
      );
      // A team that still stands comes to an end too, and to the meeting unless it has fallen.
      const standing = TEAM_MOVES.filter((move) => move !== 'disband' && move !== 'cancel');
      for (const state of all) {
        const ends = ENDS.filter((end) => reachable(state, replacesMus, standing).has(end));
        const isOver = state === 'mus' || state === 'cancelled';
        expect([state, ends.includes(isOver ? state : 'concluded')]).toEqual([state, true]);
      }
    }
  });
});

describe('who', () => {
  test('a member never cancels, holds or concludes; a leader never answers, withdraws or places dots', () => {
    const of = (side: TeamSide) => TEAM_MOVES.filter((move) => TEAM_STEPS[move].by.includes(side));
    expect(of('member')).toEqual(['answer', 'withdraw', 'write', 'place_dots']);
    expect(of('leader')).toEqual(['reschedule', 'cancel', 'write', 'hold', 'conclude', 'reopen']);
    expect(of('round')).toEqual(['agree', 'fall_back', 'ask_again', 'disband']);
  });

  test('who is on no side moves nothing; who is on two has the moves of both', () => {
    expect(openTeamMoves('invited', [], true)).toEqual([]);
    expect(openTeamMoves('invited', ['member'], true)).toEqual(['withdraw', 'write', 'place_dots']);
    expect(openTeamMoves('invited', ['member'], false)).toEqual(['write', 'place_dots']);
    expect(openTeamMoves('invited', ['leader', 'member'], true)).toEqual([
      'withdraw',
      'reschedule',
      'cancel',
      'write',
      'place_dots',
      'hold',
    ]);
  });

  test('nobody writes while consent is asked, nor in what is concluded', () => {
    for (const state of ['asking', 'mus', 'concluded', 'cancelled'] as const) {
      expect([state, openTeamMoves(state, ['leader', 'member'], true).includes('write')]).toEqual([state, false]);
    }
  });
});
