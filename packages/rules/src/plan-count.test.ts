import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countedItems, type CountableItem } from './plan-count.ts';

const item: CountableItem = { elementId: 'a', isLocal: false, offerWish: null, status: 'open' };
const anyItem: fc.Arbitrary<CountableItem> = fc.record({
  elementId: fc.constantFrom(null, 'a', 'b'),
  isLocal: fc.boolean(),
  offerWish: fc.constantFrom(null, 'course', 'network'),
  status: fc.constantFrom('open', 'under_way', 'learnt', 'done', 'carried_on', 'dropped'),
});

describe('what the training house receives', () => {
  test('is element, whether an offer is wished for, and the year; of several items on one element, once', () => {
    expect(countedItems(2026, [item, { ...item, offerWish: 'course' }, item, { ...item, elementId: 'b' }])).toEqual([
      { elementId: 'a', crossCutting: true, year: 2026 },
      { elementId: 'b', crossCutting: false, year: 2026 },
    ]);
  });

  test.each<[string, Partial<CountableItem>]>([
    ['an aim without element', { elementId: null }],
    ['a local element', { isLocal: true }],
    ['what is learnt', { status: 'learnt' }],
    ['what is done', { status: 'done' }],
    ['what is carried on: it counts in one year', { status: 'carried_on' }],
    ['what is dropped', { status: 'dropped' }],
  ])('holds nothing of %s', (_, over) => {
    expect(countedItems(2026, [{ ...item, ...over }])).toEqual([]);
  });

  test('has no other field, and tells two that are alike from one in nothing', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), fc.integer({ min: 2000, max: 2100 }), (items, year) => {
        const counted = countedItems(year, items);
        for (const row of counted) expect(Object.keys(row).sort()).toEqual(['crossCutting', 'elementId', 'year']);
        expect(countedItems(year, [...items, ...items])).toEqual(counted);
        expect(new Set(counted.map(({ elementId }) => elementId)).size).toBe(counted.length);
        const open = items.filter(({ status }) => status === 'open' || status === 'under_way');
        for (const { elementId } of counted) {
          expect(open.some((each) => each.elementId === elementId && !each.isLocal)).toBe(true);
        }
      }),
    );
  });

  test('does not depend on which offer, nor on any word', () => {
    const words = { aim: 'secret', why: 'secret', employmentId: 'secret' };
    expect(countedItems(2026, [{ ...item, ...words, offerWish: 'course' }])).toEqual(
      countedItems(2026, [{ ...item, offerWish: 'network' }]),
    );
  });
});
