import { describe, expect, test } from '@jest/globals';
import { proposals, type Asked } from './proposals.ts';

const asked = (some: Partial<Asked>): Asked => ({
  element: 'e',
  blocks: [],
  minutes: [],
  mark: null,
  needs: 0,
  ...some,
});
const block = (centres: string[], openItems = 5) => ({ centres, openItems });
const first = (some: Partial<Asked>, threshold = 2) => proposals([asked(some)], threshold)[0];

describe('proposals', () => {
  test('two centres that ask through plans, minutes or both make one', () => {
    expect(first({ blocks: [block(['a']), block(['b'], 40)] })).toMatchObject({
      state: 'proposed',
      centres: 2,
      reason: { code: 'plans', plans: 2, minutes: 0 },
    });
    expect(first({ minutes: ['a', 'b'] })).toMatchObject({
      centres: 2,
      reason: { code: 'minutes', plans: 0, minutes: 2 },
    });
    expect(first({ blocks: [block(['a'])], minutes: ['b'] })).toMatchObject({
      centres: 2,
      reason: { code: 'plansAndMinutes', plans: 1, minutes: 1 },
    });
  });

  test('a centre counts once, through whichever way', () => {
    expect(first({ blocks: [block(['a'])], minutes: ['a', 'a'] })).toMatchObject({
      state: 'oneCentreMissing',
      centres: 1,
    });
  });

  test('a merged block counts as one, but each of its centres with minutes for itself', () => {
    expect(first({ blocks: [block(['a', 'b', 'c'])] })).toMatchObject({ centres: 1 });
    expect(first({ blocks: [block(['a', 'b', 'c'])], minutes: ['b'] })).toMatchObject({ centres: 1 });
    expect(first({ blocks: [block(['a', 'b', 'c'])], minutes: ['a', 'b'] })).toMatchObject({
      centres: 2,
      state: 'proposed',
    });
  });

  test('fewer than five shown items ask for nothing; needs never make a proposal', () => {
    expect(proposals([asked({ blocks: [block(['a'], 0), block(['b'], 0)], needs: 500 })], 2)).toEqual([]);
  });

  test('the threshold is a setting of at least two', () => {
    const three = { blocks: [block(['a']), block(['b'])] };
    expect(first(three, 3)).toMatchObject({ state: 'oneCentreMissing' });
    expect(first(three, 4)).toBeUndefined();
    for (const threshold of [1, 0, 2.5]) expect(() => proposals([], threshold)).toThrow('two');
  });

  test('are ranked: proposed first, then strategic, core, centres, needs, element', () => {
    const two = [block(['a']), block(['b'])];
    const list = [
      asked({ element: 'missing', blocks: [block(['a'])], mark: 'strategic' }),
      asked({ element: 'f', blocks: two }),
      asked({ element: 'e', blocks: two }),
      asked({ element: 'needs', blocks: two, needs: 10 }),
      asked({ element: 'centres', blocks: [...two, block(['c'])] }),
      asked({ element: 'core', blocks: two, mark: 'core' }),
      asked({ element: 'strategic', blocks: two, mark: 'strategic' }),
    ];
    const order = proposals(list, 2).map(({ element }) => element);
    expect(order).toEqual(['strategic', 'core', 'centres', 'needs', 'e', 'f', 'missing']);
  });
});
