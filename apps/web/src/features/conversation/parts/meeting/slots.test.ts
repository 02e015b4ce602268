import { describe, expect, test } from '@jest/globals';
import { addMinutes, isWeekend, parse } from 'date-fns';
import fc from 'fast-check';
import type { DayAndTime } from '../../../../lib/moment-words.ts';
import { consecutiveSlots, firstSuggestion, type Taken } from './slots.ts';

const read = ({ day, time }: DayAndTime) => parse(`${day} ${time}`, 'yyyy-MM-dd HH:mm', 0);
const said = (slots: readonly DayAndTime[]) => slots.map(({ day, time }) => `${day} ${time}`);

describe('times one after the other', () => {
  test('with a pause between them, the next working day when the day is over', () => {
    const from = { day: '2026-12-04', time: '13:30' };
    expect(said(consecutiveSlots({ from, count: 4, minutes: 60, taken: [] }))).toEqual([
      '2026-12-04 13:30',
      '2026-12-04 14:45',
      '2026-12-07 09:00',
      '2026-12-07 10:15',
    ]);
  });

  test('around what is taken', () => {
    const from = { day: '2026-12-07', time: '09:00' };
    const taken = [{ day: '2026-12-07', time: '09:30', minutes: 60 }];
    expect(said(consecutiveSlots({ from, count: 2, minutes: 30, taken }))).toEqual([
      '2026-12-07 09:00',
      '2026-12-07 10:45',
    ]);
  });

  test('a conversation as long as a working day has a day of its own', () => {
    const from = { day: '2026-12-07', time: '09:00' };
    expect(said(consecutiveSlots({ from, count: 2, minutes: 480, taken: [] }))).toEqual([
      '2026-12-07 09:00',
      '2026-12-08 09:00',
    ]);
  });

  const moment = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => ({ day: date.toISOString().slice(0, 10), time: date.toISOString().slice(11, 16) }));
  const takenTime: fc.Arbitrary<Taken> = fc
    .tuple(moment, fc.integer({ min: 15, max: 480 }))
    .map(([at, minutes]) => ({ ...at, minutes }));

  test('never on a weekend or at night, never on top of each other or of what is taken', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 15, max: 240 }),
        fc.array(takenTime, { maxLength: 5 }),
        (from, count, minutes, taken) => {
          const slots = consecutiveSlots({ from, count, minutes, taken }).map(read);
          expect(slots).toHaveLength(count);
          const busy = taken.map((each) => [read(each), addMinutes(read(each), each.minutes)] as const);
          for (const [index, start] of slots.entries()) {
            const end = addMinutes(start, minutes);
            expect(isWeekend(start)).toBe(false);
            expect(start.getHours()).toBeGreaterThanOrEqual(9);
            expect(end.getHours() * 60 + end.getMinutes()).toBeLessThanOrEqual(16 * 60);
            expect(start >= read(from)).toBe(true);
            expect(busy.some(([began, ended]) => start < ended && began < end)).toBe(false);
            const next = slots[index + 1];
            if (next) expect(next > end).toBe(true);
          }
        },
      ),
    );
  });
});

test.each([
  ['2026-11-20', '2026-12-04'],
  ['2026-11-21', '2026-12-07'],
  ['2026-11-22', '2026-12-07'],
  ['2026-11-23', '2026-12-07'],
])('from %s the first day to suggest is %s: two weeks on, a working day', (today, day) => {
  expect(firstSuggestion(today)).toEqual({ day, time: '09:00' });
});
