import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { need } from './need.ts';
import { level, levelOrNull } from './testing/arbitraries.ts';

describe('need', () => {
  test('is requirement minus holding', () => {
    expect(need(4, 1)).toBe(3);
    expect(need(3, 3)).toBe(0);
  });

  test('is never below zero', () => {
    expect(need(2, 5)).toBe(0);
  });

  test('level 0 is a level and requirement 0 a requirement', () => {
    expect(need(3, 0)).toBe(3);
    expect(need(0, 0)).toBe(0);
  });

  test('is unknown without a level and none without a requirement, and then no number', () => {
    expect(need(3, null)).toBeNull();
    expect(need(null, 3)).toBeNull();
    expect(need(null, null)).toBeNull();
  });

  test('is a number exactly where both sides are', () => {
    fc.assert(
      fc.property(levelOrNull, levelOrNull, (requirement, holding) => {
        expect(need(requirement, holding) === null).toBe(requirement === null || holding === null);
      }),
    );
  });

  test('lies between 0 and the requirement, and with the holding covers it', () => {
    fc.assert(
      fc.property(level, level, (requirement, holding) => {
        const missing = need(requirement, holding) ?? Number.NaN;
        expect(missing).toBeGreaterThanOrEqual(0);
        expect(missing).toBeLessThanOrEqual(requirement);
        expect(missing + holding).toBe(Math.max(requirement, holding));
      }),
    );
  });

  test('grows with the requirement and shrinks with the holding, by a step at most', () => {
    fc.assert(
      fc.property(level, level, (requirement, holding) => {
        const missing = need(requirement, holding) ?? Number.NaN;
        expect([missing, missing + 1]).toContain(need(requirement + 1, holding));
        expect([missing, missing - 1]).toContain(need(requirement, holding + 1));
      }),
    );
  });
});
