import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  nextState,
  REQUIREMENT_MOVES,
  requirementState,
  type RequirementDates,
  type RequirementMove,
  type RequirementState,
} from './requirement-state.ts';

const today = '2026-11-21';
const draft: RequirementDates = { adoptedAt: null, withdrawnAt: null, validFrom: '2026-11-21', validTo: null };
const adopted: RequirementDates = { ...draft, adoptedAt: '2026-01-01T10:00:00Z' };
const states = Object.keys(REQUIREMENT_MOVES) as RequirementState[];
const moves: RequirementMove[] = ['change', 'adopt', 'discard', 'withdraw', 'end'];

/** What the product writes for a move made on a day. */
const WRITES: Record<RequirementMove, (row: RequirementDates, on: string) => RequirementDates> = {
  change: (row, on) => ({ ...row, validFrom: on }),
  adopt: (row, on) => ({ ...row, adoptedAt: on }),
  discard: (row, on) => ({ ...row, withdrawnAt: on }),
  withdraw: (row, on) => ({ ...row, withdrawnAt: on }),
  end: (row, on) => ({ ...row, validTo: on }),
};

describe('the state of a requirement', () => {
  test.each<[RequirementState, RequirementDates]>([
    ['draft', draft],
    ['draft', { ...draft, validFrom: '2020-01-01' }],
    ['future', { ...adopted, validFrom: '2026-11-22' }],
    ['current', adopted],
    ['current', { ...adopted, validFrom: '2026-01-01', validTo: '2026-11-22' }],
    ['ended', { ...adopted, validFrom: '2026-01-01', validTo: '2026-11-21' }],
    ['ended', { ...adopted, validTo: '2026-11-21' }],
    ['withdrawn', { ...adopted, validFrom: '2027-01-01', withdrawnAt: new Date() }],
    ['withdrawn', { ...draft, withdrawnAt: '2026-11-20' }],
  ])('is %s', (state, dates) => {
    expect(requirementState(dates, today)).toBe(state);
  });
});

describe('the moves', () => {
  const on = { validFrom: today, today };

  test('a draft is changed, discarded, or adopted from today or later', () => {
    expect(nextState('draft', 'change', on)).toBe('draft');
    expect(nextState('draft', 'discard', on)).toBe('withdrawn');
    expect(nextState('draft', 'adopt', on)).toBe('current');
    expect(nextState('draft', 'adopt', { validFrom: '2026-11-22', today })).toBe('future');
    expect(nextState('draft', 'adopt', { validFrom: '2026-11-20', today })).toBeNull();
  });

  test('undo withdraws what is not yet valid and ends what is', () => {
    expect(nextState('future', 'withdraw', { validFrom: '2027-01-01', today })).toBe('withdrawn');
    expect(nextState('current', 'end', on)).toBe('ended');
  });

  test.each<[RequirementState, RequirementMove[]]>([
    ['draft', ['withdraw', 'end']],
    ['future', ['change', 'adopt', 'discard', 'end']],
    ['current', ['change', 'adopt', 'discard', 'withdraw']],
    ['ended', moves],
    ['withdrawn', moves],
  ])('%s refuses %p', (state, refused) => {
    for (const move of refused) expect(nextState(state, move, on)).toBeNull();
  });

  test('every state is reached from a draft, and only the final ones have no way out', () => {
    const later = [
      { validFrom: today, today },
      { validFrom: '2027-01-01', today },
    ];
    const reachedFrom = (state: RequirementState) =>
      moves.flatMap((move) => later.flatMap((when) => nextState(state, move, when) ?? []));
    const reached = new Set<RequirementState>(['draft']);
    for (const state of reached) for (const next of reachedFrom(state)) reached.add(next);
    expect([...reached].toSorted()).toEqual(states.toSorted());
    expect(states.filter((state) => reachedFrom(state).every((next) => next === state))).toEqual([
      'ended',
      'withdrawn',
    ]);
  });

  test('lead, on any path, to the state that the row then tells', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}`);
    const step = fc.record({ move: fc.constantFrom(...moves), wait: fc.nat(3) });
    fc.assert(
      fc.property(day, fc.array(step, { maxLength: 8 }), (validFrom, steps) => {
        let row: RequirementDates = { ...draft, validFrom };
        let date = 10;
        for (const { move, wait } of steps) {
          date += wait;
          const now = `2026-11-${date}`;
          const before = requirementState(row, now);
          const next = nextState(before, move, { validFrom: row.validFrom, today: now });
          if (next === null) continue;
          const changed = WRITES[move](row, now);
          expect(requirementState(changed, now)).toBe(next);
          // Nothing adopted is ever back in draft, and what is final stays so.
          if (before !== 'draft') expect(next).not.toBe('draft');
          expect(['ended', 'withdrawn']).not.toContain(before);
          row = changed;
        }
      }),
    );
  });
});
