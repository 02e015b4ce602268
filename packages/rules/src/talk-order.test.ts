import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf, inTalkOrder, TALK_REASONS, talkReason, type TalkFacts } from './talk-order.ts';

const nothing: TalkFacts = { self: null, leader: null, need: null, isStrategic: false, isCore: false };
const named = (facts: Readonly<Record<string, Partial<TalkFacts>>>) =>
  Object.entries(facts).map(([name, own]) => ({ name, facts: { ...nothing, ...own } }));
const order = (facts: Readonly<Record<string, Partial<TalkFacts>>>) =>
  inTalkOrder(named(facts), (item) => item.facts).map(({ name }) => name);

const level = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
const facts: fc.Arbitrary<TalkFacts> = fc.record({
  self: level,
  leader: level,
  need: level,
  isStrategic: fc.boolean(),
  isCore: fc.boolean(),
});
const items = fc.array(facts, { maxLength: 40 }).map((list) => list.map((own, n) => ({ n, facts: own })));

describe('the order to talk', () => {
  test('differences, then strategic needs, core needs, other needs, the rest', () => {
    expect(
      order({
        rest: {},
        need: { need: 3 },
        core: { need: 1, isCore: true },
        strategic: { need: 1, isStrategic: true },
        difference: { self: 3, leader: 2 },
      }),
    ).toEqual(['difference', 'strategic', 'core', 'need', 'rest']);
  });

  test('the wider difference first; equally wide ones by what is needed', () => {
    expect(
      order({
        small: { self: 3, leader: 2, need: 5, isStrategic: true },
        core: { self: 4, leader: 2, need: 1, isCore: true },
        strategic: { self: 0, leader: 2, need: 1, isStrategic: true },
        wide: { self: 5, leader: 1 },
      }),
    ).toEqual(['wide', 'strategic', 'core', 'small']);
  });

  test('the larger need first; equals as in the wheel', () => {
    expect(order({ one: { need: 1 }, first: { need: 2 }, second: { need: 2 }, three: { need: 3 } })).toEqual([
      'three',
      'first',
      'second',
      'one',
    ]);
  });

  test.each<[string, Partial<TalkFacts>]>([
    ['equal levels', { self: 3, leader: 3 }],
    ['one level alone', { self: 3 }],
    ['a mark without a need', { isStrategic: true, isCore: true, need: 0 }],
    ['a mark with an unknown need', { isStrategic: true, need: null }],
  ])('%s: nothing that hurries', (_, own) => {
    expect(talkReason({ ...nothing, ...own })).toBe('other');
  });

  test('a competence that is both is strategic', () => {
    expect(talkReason({ ...nothing, need: 1, isStrategic: true, isCore: true })).toBe('strategic_need');
  });

  test('a difference of none is none, and unknown is not none', () => {
    expect(differenceOf({ self: 2, leader: 2 })).toBe(0);
    expect(differenceOf({ self: 2, leader: null })).toBeNull();
    expect(differenceOf({ self: 0, leader: 5 })).toBe(5);
  });

  test('loses and adds nothing, and reasons never go back', () => {
    fc.assert(
      fc.property(items, (list) => {
        const ordered = inTalkOrder(list, (item) => item.facts);
        expect(ordered.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual(list.map(({ n }) => n));
        const ranks = ordered.map((item) => TALK_REASONS.indexOf(talkReason(item.facts)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('is the same whatever order it was in, but for equals', () => {
    fc.assert(
      fc.property(items, (list) => {
        const again = inTalkOrder(
          inTalkOrder(list, (item) => item.facts),
          (item) => item.facts,
        );
        expect(again).toEqual(inTalkOrder(list, (item) => item.facts));
        for (const [n, item] of again.entries()) {
          const next = again[n + 1];
          if (next && JSON.stringify(item.facts) === JSON.stringify(next.facts)) expect(item.n).toBeLessThan(next.n);
        }
      }),
    );
  });
});
