import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsOn, overlaps } from './validity.ts';

const period = (validFrom: string, validTo: string | null) => ({ validFrom, validTo });

describe('a period', () => {
  test('holds from its first day up to the day before its end', () => {
    expect(holdsOn('2026-01-01', '2026-02-01', '2025-12-31')).toBe(false);
    expect(holdsOn('2026-01-01', '2026-02-01', '2026-01-01')).toBe(true);
    expect(holdsOn('2026-01-01', '2026-02-01', '2026-01-31')).toBe(true);
    expect(holdsOn('2026-01-01', '2026-02-01', '2026-02-01')).toBe(false);
  });

  test('without an end holds on', () => {
    expect(holdsOn('2026-01-01', null, '2199-12-31')).toBe(true);
    expect(holdsOn('2026-01-01', null, '2025-12-31')).toBe(false);
  });

  test('does not overlap the one that follows it at once', () => {
    expect(overlaps(period('2026-01-01', '2026-02-01'), period('2026-02-01', null))).toBe(false);
    expect(overlaps(period('2026-01-01', '2026-02-02'), period('2026-02-01', null))).toBe(true);
  });

  test('that ended on its first day overlaps nothing', () => {
    expect(overlaps(period('2026-03-01', '2026-03-01'), period('2026-01-01', null))).toBe(false);
  });

  test('two overlap exactly when some day is in both', () => {
    const days = Array.from({ length: 9 }, (_, day) => `2026-01-0${day + 1}`);
    const day = fc.constantFrom(...days.slice(0, 7));
    const anyPeriod = fc.record({ validFrom: day, validTo: fc.option(day, { nil: null }) });
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const shared = days.some((on) => holdsOn(a.validFrom, a.validTo, on) && holdsOn(b.validFrom, b.validTo, on));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });
});
