import { describe, expect, test } from '@jest/globals';
import { formatIn } from './format.ts';

const zone = 'Europe/Copenhagen';

describe('numbers and days as the reader writes them', () => {
  test.each([
    ['da', '2,5', '−0,5', '+0,5', '1. marts 2026', '01.03.2026'],
    ['nb', '2,5', '−0,5', '+0,5', '1. mars 2026', '01.03.2026'],
    ['en', '2.5', '−0.5', '+0.5', '1 March 2026', '01/03/2026'],
  ] as const)('%s', (language, number, less, more, long, short) => {
    const format = formatIn(language, zone);
    expect(format.number(2.5)).toBe(number);
    expect(format.signed(-0.5)).toBe(less);
    expect(format.signed(0.5)).toBe(more);
    expect(format.date('2026-03-01')).toBe(long);
    expect(format.dateShort('2026-03-01')).toBe(short);
  });

  test('no difference carries no sign, not even one that is only rounded away', () => {
    const format = formatIn('da', zone);
    expect(format.signed(0)).toBe('0,0');
    expect(format.signed(-0.04)).toBe('0,0');
  });
});

describe('periods and moments', () => {
  test('a period names the last day that belongs to it, also across a change of clocks', () => {
    const format = formatIn('en', zone);
    expect(format.period('2026-01-01', '2026-10-26')).toBe('1 January 2026 – 25 October 2026');
    expect(format.period('2026-01-01', null)).toBe('from 1 January 2026');
  });

  test('a moment is told in the municipality’s zone, summer and winter', () => {
    const format = formatIn('da', zone);
    expect(format.dateTime('2026-07-01T22:30:00Z')).toBe('2. juli 2026 kl. 00.30');
    expect(format.dateTime('2026-01-01T22:30:00Z')).toBe('1. januar 2026 kl. 23.30');
  });
});
