import { add, formatISO, parseISO } from 'date-fns';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLaterStep, STEP_COUNT_MAX, stepOf, stepText, type CountedStep } from './follow-up-steps.ts';

const step = fc
  .record({ unit: fc.constantFrom('D', 'W', 'M'), count: fc.integer({ min: 1, max: 365 }) })
  .map(({ unit, count }): CountedStep => ({ unit, count: Math.min(count, STEP_COUNT_MAX[unit]) }));
const names = { D: 'days', W: 'weeks', M: 'months' } as const;
const dayAfter = (day: string, { unit, count }: CountedStep) =>
  formatISO(add(parseISO(day), { [names[unit]]: count }), { representation: 'date' });

describe('a step', () => {
  test('is written and read as an ISO 8601 duration', () => {
    fc.assert(fc.property(step, (one) => expect(stepOf(stepText(one))).toEqual(one)));
    for (const text of ['', 'P0D', 'P01D', 'P1Y', 'P1M2D', 'p1d', 'P1D ', 'P1000D', 'P-1D', 'P1.5D']) {
      expect([text, stepOf(text)]).toEqual([text, null]);
    }
  });

  test('is later than another only if it is so from every day', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(step, step, day, (one, other, from) => {
        if (!isLaterStep(one, other)) return;
        const start = formatISO(from, { representation: 'date' });
        expect(dayAfter(start, one) > dayAfter(start, other)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['P1M', 'P27D', true],
    ['P1M', 'P4W', false],
    ['P32D', 'P1M', true],
    ['P31D', 'P1M', false],
    ['P2W', 'P13D', true],
    ['P2W', 'P14D', false],
    ['P3M', 'P1M', true],
    ['P1M', 'P1M', false],
  ])('%s after %s: %s', (one, other, expected) => {
    const [first, second] = [stepOf(one), stepOf(other)];
    expect(first && second && isLaterStep(first, second)).toBe(expected);
  });
});
