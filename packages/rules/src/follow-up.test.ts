import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followedUntil, followUpDates, isDue, type FollowUpStep } from './follow-up.ts';

const usual: FollowUpStep[] = [
  { months: 0, days: 14 },
  { months: 1, days: 0 },
  { months: 3, days: 0 },
  { months: 6, days: 0 },
];
const iso = (date: Date) => date.toISOString().slice(0, 10);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => iso(date));
const step = fc.record({ months: fc.nat(24), days: fc.nat(60) });
const dates = (learntOn: string, steps = usual) => followUpDates(learntOn, steps).map(({ dueOn }) => dueOn);

describe('the days of follow-up', () => {
  test.each([
    ['2026-03-15', ['2026-03-29', '2026-04-15', '2026-06-15', '2026-09-15']],
    // Months that have no such day end sooner.
    ['2026-01-31', ['2026-02-14', '2026-02-28', '2026-04-30', '2026-07-31']],
    ['2024-01-31', ['2024-02-14', '2024-02-29', '2024-04-30', '2024-07-31']],
    ['2026-08-31', ['2026-09-14', '2026-09-30', '2026-11-30', '2027-02-28']],
    // Over new year, and over both changes of the clock.
    ['2026-12-31', ['2027-01-14', '2027-01-31', '2027-03-31', '2027-06-30']],
    ['2026-03-28', ['2026-04-11', '2026-04-28', '2026-06-28', '2026-09-28']],
    ['2026-10-24', ['2026-11-07', '2026-11-24', '2027-01-24', '2027-04-24']],
  ])('of what was learnt on %s', (learntOn, expected) => {
    expect(dates(learntOn)).toEqual(expected);
  });

  test('months fall into the month that they say, on the same day or its last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 36 }), (learntOn, months) => {
        const [dueOn = ''] = dates(learntOn, [{ months, days: 0 }]);
        const [year = 0, month = 0, date = 0] = learntOn.split('-').map(Number);
        const last = new Date(Date.UTC(year, month + months, 0));
        expect(dueOn).toBe(iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())))));
      }),
    );
  });

  test('days are days, whatever the clock does', () => {
    fc.assert(
      fc.property(day, fc.nat(400), (learntOn, days) => {
        expect(dates(learntOn, [{ months: 0, days }])).toEqual([
          iso(new Date(Date.parse(learntOn) + days * 24 * 60 * 60 * 1000)),
        ]);
      }),
    );
  });

  test('come in order, none twice, none before the learning, numbered from 1', () => {
    fc.assert(
      fc.property(day, fc.array(step, { maxLength: 8 }), (learntOn, steps) => {
        const found = followUpDates(learntOn, steps);
        const days = found.map(({ dueOn }) => dueOn);
        expect(days).toEqual([...new Set(days)].sort());
        expect(found.map((each) => each.step)).toEqual(found.map((_, n) => n + 1));
        expect(days.every((dueOn) => dueOn >= learntOn)).toBe(true);
        expect(new Set(days)).toEqual(new Set(steps.flatMap((each) => dates(learntOn, [each]))));
      }),
    );
  });

  test('a late answer has a month', () => {
    expect(followedUntil(followUpDates('2026-01-31', usual))).toBe('2026-08-31');
    expect(followedUntil([])).toBeNull();
  });
});

test('a side is asked from the day on, until it has answered', () => {
  expect(isDue({ dueOn: '2026-06-15', isAnswered: false }, '2026-06-14')).toBe(false);
  expect(isDue({ dueOn: '2026-06-15', isAnswered: false }, '2026-06-15')).toBe(true);
  expect(isDue({ dueOn: '2026-06-15', isAnswered: false }, '2027-01-01')).toBe(true);
  expect(isDue({ dueOn: '2026-06-15', isAnswered: true }, '2026-06-15')).toBe(false);
});
