import { describe, expect, test } from '@jest/globals';
import { differenceInCalendarDays, formatISO, parseISO } from 'date-fns';
import fc from 'fast-check';
import { calendarState, nextReleaseBy, occurrencesIn, touchesYear } from './calendar.ts';
import { yearOf } from './period.ts';

const day = fc
  .date({ min: new Date(2000, 0, 1), max: new Date(2040, 11, 31), noInvalidDate: true })
  .map((date) => formatISO(date, { representation: 'date' }));
const days = fc.tuple(day, fc.integer({ min: 0, max: 364 })).map(([firstOn, length]) => {
  const first = parseISO(firstOn);
  const last = new Date(first.getFullYear(), first.getMonth(), first.getDate() + length);
  return { firstOn, lastOn: formatISO(last, { representation: 'date' }) };
});

describe('a state', () => {
  test('is done where it was done, else coming to its last day, then late; what only passes is never late', () => {
    fc.assert(
      fc.property(days, day, fc.constantFrom(true, false, null), (when, today, isDone) => {
        const state = calendarState(when, isDone, today);
        if (isDone) expect(state).toBe('done');
        else if (today <= when.lastOn) expect(state).toBe('coming');
        else expect(state).toBe(isDone === null ? 'done' : 'late');
      }),
    );
  });
});

describe('what comes back each year', () => {
  test('is there once for each year from its first on, of the same days, and never before', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1999, max: 2060 }), (when, year) => {
        const found = occurrencesIn({ ...when, isYearly: true }, year);
        const begun = found.filter(({ firstOn }) => yearOf(firstOn) === year);
        expect(begun).toHaveLength(year >= yearOf(when.firstOn) ? 1 : 0);
        for (const each of found) {
          expect(touchesYear(each, year)).toBe(true);
          expect(each.firstOn >= when.firstOn && each.firstOn <= each.lastOn).toBe(true);
          const length = ({ firstOn, lastOn }: typeof each) =>
            differenceInCalendarDays(parseISO(lastOn), parseISO(firstOn));
          expect(Math.abs(length(each) - length(when))).toBeLessThanOrEqual(1);
          if (when.firstOn.slice(5) !== '02-29') expect(each.firstOn.slice(5)).toBe(when.firstOn.slice(5));
        }
      }),
    );
  });

  test('a leap day is the 28th in other years, and returns', () => {
    const leapDay = { firstOn: '2024-02-29', lastOn: '2024-02-29', isYearly: true };
    const found = [2023, 2024, 2025, 2028].map((year) => occurrencesIn(leapDay, year).map(({ firstOn }) => firstOn));
    expect(found).toEqual([[], ['2024-02-29'], ['2025-02-28'], ['2028-02-29']]);
  });

  test('across new year it shows in both years', () => {
    const turn = { firstOn: '2025-12-15', lastOn: '2026-01-10', isYearly: true };
    expect(occurrencesIn(turn, 2025)).toHaveLength(1);
    expect(occurrencesIn(turn, 2026).map(({ firstOn }) => firstOn)).toEqual(['2025-12-15', '2026-12-15']);
    expect(occurrencesIn({ ...turn, isYearly: false }, 2026)).toHaveLength(1);
    expect(occurrencesIn({ ...turn, isYearly: false }, 2027)).toEqual([]);
  });
});

test('the next release is expected at the end of the first part of the year that has none and is not over', () => {
  expect([0, 1, 3].map((published) => nextReleaseBy(published, 4, '2026-02-10'))).toEqual([
    '2026-03-31',
    '2026-06-30',
    '2026-12-31',
  ]);
  expect(nextReleaseBy(0, 4, '2026-08-01')).toBe('2026-09-30');
  expect(nextReleaseBy(4, 4, '2026-08-01')).toBeNull();
  expect(nextReleaseBy(0, 1, '2026-12-31')).toBe('2026-12-31');
});
