import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canBeOff, reminderFor, REMINDERS } from './reminder.ts';

const DAYS = [-14, 0, 7];

describe('reminders', () => {
  test.each([
    ['2026-06-01', null],
    ['2026-06-16', null],
    ['2026-06-17', -14],
    ['2026-06-30', -14],
    ['2026-07-01', 0],
    ['2026-07-07', 0],
    ['2026-07-08', 7],
    ['2026-12-31', 7],
  ])('on %s of what is due on 1 July is %s', (today, expected) => {
    expect(reminderFor('2026-07-01', today, DAYS, 'all')).toBe(expected);
  });

  test('turned down, one comes from the day on; turned off, none', () => {
    expect(reminderFor('2026-07-01', '2026-06-30', DAYS, 'on_the_day')).toBeNull();
    expect(reminderFor('2026-07-01', '2026-07-09', DAYS, 'on_the_day')).toBe(0);
    expect(reminderFor('2026-07-01', '2026-07-09', DAYS, 'off')).toBeNull();
  });

  test('the night of a clock change and of a new year count as one day', () => {
    expect(reminderFor('2026-03-29', '2026-03-30', [1], 'all')).toBe(1);
    expect(reminderFor('2026-03-29', '2026-03-29', [1], 'all')).toBeNull();
    expect(reminderFor('2026-12-31', '2027-01-01', [1], 'all')).toBe(1);
  });

  test('go on with time: never back to an earlier one', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const days = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(day, day, day, days, (due, a, b, offsets) => {
        const [first, second] = [a, b].sort() as [string, string];
        const before = reminderFor(due, first, offsets, 'all') ?? -Infinity;
        expect(reminderFor(due, second, offsets, 'all') ?? -Infinity).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('of duties cannot be off', () => {
    expect(REMINDERS.filter((about) => !canBeOff(about))).toEqual(['invite', 'hold', 'sign', 'plan']);
  });
});
