import { describe, expect, test } from '@jest/globals';
import { isLevel, LEVELS } from './level.ts';

describe('level', () => {
  test('the scale runs from 0 to 5', () => {
    expect(LEVELS).toEqual([0, 1, 2, 3, 4, 5]);
    expect(LEVELS.every(isLevel)).toBe(true);
  });

  test.each([-1, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%p is off the scale', (n) => {
    expect(isLevel(n)).toBe(false);
  });
});
