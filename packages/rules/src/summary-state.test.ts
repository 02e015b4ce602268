import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mayPresent,
  nextSummaryState,
  openSummaryMoves,
  SUMMARY_MOVES,
  type Decided,
  type SummarySide,
  type SummaryState,
} from './summary-state.ts';

const STATES: readonly SummaryState[] = ['draft', 'shared', 'adopted'];
const SIDES: readonly SummarySide[] = ['training_house', 'centre_council'];
const attempts = fc.array(
  fc.record({
    move: fc.constantFrom(...SUMMARY_MOVES),
    side: fc.constantFrom(...SIDES),
    decided: fc.record({ centre_council: fc.boolean(), h_med: fc.boolean() }),
  }),
  { maxLength: 30 },
);

describe('whatever is tried', () => {
  test('what was not shared, or on what the centre council has not decided, is not adopted, and not by who wrote it', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        let state: SummaryState = 'draft';
        for (const { move, side, decided } of tried) {
          const next = nextSummaryState(state, move, side, decided);
          if (next === 'adopted' && state !== 'adopted') {
            expect([state, move, side, decided.centre_council]).toEqual(['shared', 'adopt', 'centre_council', true]);
          }
          if (state === 'adopted') expect(next ?? 'adopted').toBe('adopted');
          state = next ?? state;
        }
      }),
    );
  });

  test('texts are written in a draft alone', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (council, hMed) => {
        const decided: Decided = { centre_council: council, h_med: hMed };
        const open = STATES.filter((state) => openSummaryMoves(state, SIDES, decided).includes('write'));
        expect(open).toEqual(['draft']);
      }),
    );
  });
});

test('after the adoption only what the H-MED decides may follow, once', () => {
  const before: Decided = { centre_council: true, h_med: false };
  expect(openSummaryMoves('adopted', SIDES, before)).toEqual(['present']);
  expect(mayPresent('adopted', 'centre_council', before)).toBe(false);
  expect(openSummaryMoves('adopted', SIDES, { ...before, h_med: true })).toEqual([]);
});

test('who is on no side moves nothing; who is on both has the moves of both', () => {
  const decided: Decided = { centre_council: true, h_med: false };
  expect(openSummaryMoves('shared', [], decided)).toEqual([]);
  expect(openSummaryMoves('shared', SIDES, decided)).toEqual(['take_back', 'present', 'adopt']);
});
