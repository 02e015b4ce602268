import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countingHolding } from './holding.ts';
import { latestLevels } from './testing/arbitraries.ts';
import { levels } from './testing/builders.ts';

describe('the holding that counts', () => {
  test('is the agreed level, whatever the others say', () => {
    expect(countingHolding({ self: 5, leader: 4, agreed: 1 })).toEqual({ level: 1, kind: 'agreed' });
  });

  test('else the leader’s, else one’s own', () => {
    expect(countingHolding(levels({ self: 5, leader: 2 }))).toEqual({ level: 2, kind: 'leader' });
    expect(countingHolding(levels({ self: 5 }))).toEqual({ level: 5, kind: 'self' });
  });

  test('level 0 counts', () => {
    expect(countingHolding(levels({ self: 4, agreed: 0 }))).toEqual({ level: 0, kind: 'agreed' });
  });

  test('there is none where no level is known', () => {
    expect(countingHolding(levels())).toBeNull();
  });

  test('is always one of the levels, told with its kind', () => {
    fc.assert(
      fc.property(latestLevels, (latest) => {
        const counting = countingHolding(latest);
        if (counting === null) expect(Object.values(latest)).toEqual([null, null, null]);
        else expect(latest[counting.kind]).toBe(counting.level);
      }),
    );
  });
});
