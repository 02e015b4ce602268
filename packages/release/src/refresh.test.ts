import { describe, expect, test } from '@jest/globals';
import { isBlockRefreshed, leastOfChanges, mayChange, sumOfChanges } from './refresh.ts';

describe('refresh', () => {
  test('a block needs ten people whose records or membership changed', () => {
    const counts = [
      { stayed: 9 },
      { stayed: 10 },
      { joined: 9 },
      { joined: 5, left: 5 },
      { stayed: 3, joined: 3, left: 3 },
    ];
    expect(counts.map((some) => isBlockRefreshed({ stayed: 0, joined: 0, left: 0, ...some }))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test('a column follows as long as seven of them may not have changed it', () => {
    const changed = { stayed: 10, joined: 0, left: 0 };
    expect([16, 17, 20, 23, 24].map((to) => mayChange(changed, 20, to))).toEqual([false, true, true, true, false]);
  });

  test('who joined gives no room downwards, who left none upwards', () => {
    expect([19, 20, 21].map((to) => mayChange({ stayed: 7, joined: 0, left: 3 }, 20, to))).toEqual([true, true, false]);
    expect([19, 20, 21].map((to) => mayChange({ stayed: 7, joined: 3, left: 0 }, 20, to))).toEqual([false, true, true]);
    expect([20, 26, 27, 30, 31].map((to) => mayChange({ stayed: 0, joined: 17, left: 0 }, 20, to))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('blocks together changed as much as all, those drawn as one for the first time only as the least', () => {
    const parts = [
      { stayed: 20, joined: 4, left: 1 },
      { stayed: 3, joined: 5, left: 2 },
    ];
    expect(sumOfChanges(parts)).toEqual({ stayed: 23, joined: 9, left: 3 });
    expect(leastOfChanges(parts)).toEqual({ stayed: 3, joined: 0, left: 1 });
    expect(leastOfChanges(parts.slice(0, 1))).toEqual(parts[0]);
  });
});
