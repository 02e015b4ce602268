import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { momentWordsIn } from './moment-words.ts';

const zone = 'Europe/Copenhagen';
/** Characters that are seen alike: Intl writes thin and joined spaces. */
const plain = (text: string) => text.replace(/[\u2009\u00A0\u202F]/g, ' ');

describe('a meeting as the reader writes it', () => {
  test.each([
    ['da', '14.00', 'torsdag den 3. december 2026 14.00–15.30'],
    ['nb', '14:00', 'torsdag 3. desember 2026, 14:00–15:30'],
    ['en', '14:00', 'Thursday, 3 December 2026, 14:00–15:30'],
  ] as const)('%s', (language, time, meeting) => {
    const words = momentWordsIn(language, zone);
    expect(words.time('2026-12-03T13:00:00Z')).toBe(time);
    expect(plain(words.meeting('2026-12-03T13:00:00Z', 90))).toBe(meeting);
  });

  test('late on new year’s eve it is next year here already', () => {
    expect(momentWordsIn('en', zone).weekday('2026-12-31T23:10:00Z')).toBe('Friday, 1 January 2027');
  });
});

describe('moments of two fields', () => {
  const words = momentWordsIn('da', zone);

  test.each([
    ['2026-07-01', '00:30', '2026-06-30T22:30:00.000Z'],
    ['2026-12-03', '14:00', '2026-12-03T13:00:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
  ])('%s %s is a moment on the clocks of the municipality', (day, time, moment) => {
    expect(words.moment({ day, time })).toBe(moment);
  });

  test('every moment of whole minutes survives the fields, but for the hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const iso = new Date(minute * 60_000).toISOString();
        const again = words.moment(words.dayAndTime(iso));
        const away = again === null ? NaN : Math.abs(Date.parse(again) - Date.parse(iso)) / 60_000;
        const isOctober = iso.slice(5, 7) === '10';
        expect(away === 0 || (isOctober && away === 60)).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-02-30', '10:00'],
    ['', '10:00'],
    ['2026-02-20', ''],
    ['2026-02-20', '24:00'],
    ['20-02-2026', '10:00'],
  ])('%j %j names none', (day, time) => {
    expect(words.moment({ day, time })).toBeNull();
  });
});
