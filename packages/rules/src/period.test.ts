import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateIn, periodDay, periodsSince, yearOf } from './period.ts';

describe('a period (a calendar year)', () => {
  test('that is over is seen on its last day, the current one today', () => {
    expect(periodDay(2025, '2026-11-21')).toBe('2025-12-31');
    expect(periodDay(2026, '2026-11-21')).toBe('2026-11-21');
    expect(periodDay(2026, '2026-01-01')).toBe('2026-01-01');
  });

  test.each([2027, 2025.5, 0, -1, Number.NaN])('%p cannot be looked at', (year) => {
    expect(periodDay(year, '2026-11-21')).toBeNull();
  });

  test('periods run from the first year to the current one', () => {
    expect(periodsSince(2024, '2026-01-01')).toEqual([2024, 2025, 2026]);
    expect(periodsSince(2026, '2026-12-31')).toEqual([2026]);
    expect(periodsSince(2027, '2026-12-31')).toEqual([]);
  });

  test('each of them has a day of its own year, never later than today', () => {
    const today = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        today.map((date) => date.toISOString().slice(0, 10)),
        fc.integer({ min: 2010, max: 2070 }),
        (day, first) => {
          for (const year of periodsSince(first, day)) {
            const seen = periodDay(year, day) ?? '';
            expect(yearOf(seen)).toBe(year);
            expect(seen <= day).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the date in a zone', () => {
  test('changes at local midnight, also on new year’s night', () => {
    expect(dateIn('Europe/Copenhagen', new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(dateIn('Europe/Copenhagen', new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  test('follows summer time', () => {
    expect(dateIn('Europe/Oslo', new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(dateIn('Europe/Oslo', new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
    expect(dateIn('Europe/Oslo', new Date('2026-10-24T22:30:00Z'))).toBe('2026-10-25');
    expect(dateIn('Europe/Oslo', new Date('2026-10-25T22:30:00Z'))).toBe('2026-10-25');
  });

  test('is another one elsewhere at the same instant', () => {
    const instant = new Date('2026-03-05T11:30:00Z');
    expect(dateIn('Pacific/Auckland', instant)).toBe('2026-03-06');
    expect(dateIn('Pacific/Honolulu', instant)).toBe('2026-03-05');
  });

  test('refuses an unknown zone and an invalid date', () => {
    expect(() => dateIn('Europe/Nowhere', new Date())).toThrow(RangeError);
    expect(() => dateIn('Europe/Oslo', new Date(Number.NaN))).toThrow(RangeError);
  });
});
