import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf, levelOf, maySplitFrom, predecessors, type Centre, type EarlierBlock } from './blocks.ts';

const centre = (id: string, people: number, teams: [string, number][] = []): Centre => ({
  id,
  people,
  teams: teams.map(([leader, size]) => ({ leader, people: size })),
});
const idsOf = (centres: Centre[], together: string[][] = [], earlier: EarlierBlock[] = []) =>
  blocksOf(centres, together, earlier).map(({ id }) => id);
const earlierBlock = (centres: [string, number][], release = 'r1'): EarlierBlock => ({
  release,
  centres: centres.map(([id]) => id),
  people: centres.reduce((sum, [, people]) => sum + people, 0),
  nowIn: new Map(centres),
});

describe('blocks', () => {
  test('are the centres where all have ten people', () => {
    expect(idsOf([centre('b', 10), centre('a', 400)])).toEqual(['a', 'b']);
  });

  test('the smallest failing one goes with the next smallest, ties by id', () => {
    expect(idsOf([centre('a', 30), centre('b', 9), centre('c', 20), centre('d', 4)])).toEqual(['a', 'b+d', 'c']);
    expect(idsOf([centre('a', 3), centre('b', 20), centre('c', 20), centre('d', 30)])).toEqual(['a+b', 'c', 'd']);
    expect(idsOf([centre('a', 4), centre('b', 4), centre('c', 4), centre('d', 30)])).toEqual(['a+b+c', 'd']);
  });

  test('a team that leaves one to four others makes a block fail, one that leaves none or five does not', () => {
    const whole = [centre('z', 40)];
    expect(idsOf([centre('a', 20, [['l', 20]]), ...whole])).toEqual(['a', 'z']);
    expect(idsOf([centre('a', 20, [['l', 15]]), ...whole])).toEqual(['a', 'z']);
    for (const team of [16, 17, 18, 19]) expect(idsOf([centre('a', 20, [['l', team]]), ...whole])).toEqual(['a+z']);
  });

  test('a leader with people in two centres counts with both once they are one block', () => {
    const centres = [centre('a', 9, [['l', 9]]), centre('b', 12, [['l', 9]]), centre('c', 50)];
    expect(idsOf(centres)).toEqual(['a+b+c']);
  });

  test('blocks of the plan year stay together', () => {
    expect(idsOf([centre('a', 30), centre('b', 40), centre('c', 20)], [['a', 'c']])).toEqual(['a+c', 'b']);
    expect(idsOf([centre('a', 30), centre('b', 4), centre('c', 5)], [['a', 'c'], ['b']])).toEqual(['a+b+c']);
  });

  test('always hold each centre once, and fail only if they are one', () => {
    const some = fc.array(fc.nat(40), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (sizes) => {
        const centres = sizes.map((people, index) => centre(`c${index}`, people));
        const blocks = blocksOf(centres, [], []);
        expect(blocks.flatMap((block) => block.centres).toSorted()).toEqual(centres.map(({ id }) => id).toSorted());
        if (blocks.length > 1) for (const { people } of blocks) expect(people).toBeGreaterThanOrEqual(10);
      }),
      { seed: 20260104 },
    );
  });

  test('a split that leaves a difference of one to nine people merges on', () => {
    const before = [
      earlierBlock([
        ['a', 30],
        ['b', 8],
      ]),
      earlierBlock([['c', 20]]),
    ];
    expect(idsOf([centre('a', 30), centre('b', 8), centre('c', 20)], [], before)).toEqual(['a+b+c']);
    const enough = [
      earlierBlock([
        ['a', 30],
        ['b', 10],
      ]),
      earlierBlock([['c', 20]]),
    ];
    expect(idsOf([centre('a', 30), centre('b', 10), centre('c', 20)], [], enough)).toEqual(['a', 'b', 'c']);
  });
});

describe('a new block beside the earlier ones', () => {
  const block = (centres: [string, number][]) => ({
    id: centres.map(([id]) => id).join('+'),
    centres: centres.map(([id]) => id),
    people: centres.reduce((sum, [, people]) => sum + people, 0),
  });

  test('may be the same, or several together that differ from each by ten', () => {
    expect(maySplitFrom(block([['a', 33]]), [earlierBlock([['a', 30]])])).toBe(true);
    const both = [earlierBlock([['a', 30]]), earlierBlock([['b', 12]])];
    expect(
      maySplitFrom(
        block([
          ['a', 30],
          ['b', 12],
        ]),
        both,
      ),
    ).toBe(true);
    const small = [earlierBlock([['a', 30]]), earlierBlock([['b', 9]])];
    expect(
      maySplitFrom(
        block([
          ['a', 30],
          ['b', 9],
        ]),
        small,
      ),
    ).toBe(false);
  });

  test('may not be an earlier one under another name with a few people more or less', () => {
    const renamed: EarlierBlock = { release: 'r1', centres: ['a'], people: 30, nowIn: new Map([['z', 26]]) };
    expect(maySplitFrom(block([['z', 26]]), [renamed])).toBe(false);
    expect(maySplitFrom(block([['z', 40]]), [renamed])).toBe(true);
    expect(maySplitFrom(block([['z', 30]]), [{ ...renamed, nowIn: new Map([['z', 30]]) }])).toBe(true);
  });

  test('is compared with those that it overlaps taken together, release by release', () => {
    const parts = [
      earlierBlock([['a', 30]]),
      earlierBlock([
        ['b', 30],
        ['c', 5],
      ]),
    ];
    expect(
      maySplitFrom(
        block([
          ['a', 30],
          ['b', 30],
        ]),
        parts,
      ),
    ).toBe(false);
    const apart = [
      earlierBlock([['a', 30]], 'r1'),
      earlierBlock(
        [
          ['b', 30],
          ['c', 5],
        ],
        'r2',
      ),
    ];
    expect(
      maySplitFrom(
        block([
          ['a', 30],
          ['b', 30],
        ]),
        apart,
      ),
    ).toBe(true);
  });
});

test('a column is published by block, for the municipality, or not at all', () => {
  expect(levelOf([10, 12, 400])).toBe('blocks');
  expect(levelOf([9, 12, 400])).toBe('municipality');
  expect(levelOf([0, 9, 1])).toBe('municipality');
  expect(levelOf([0, 9])).toBe('none');
  expect(levelOf([])).toBe('none');
});

test('a block consists of the earlier ones that it holds whole, and is new if it holds a part of one', () => {
  const block = (...centres: string[]) => ({ id: centres.join('+'), centres, people: 20 });
  const latest = [block('a'), block('b', 'c'), block('d', 'closed')];
  const existing = new Set(['a', 'b', 'c', 'd', 'e']);
  expect(predecessors(block('a'), latest, existing)).toEqual(['a']);
  expect(predecessors(block('a', 'b', 'c', 'e'), latest, existing)).toEqual(['a', 'b+c']);
  expect(predecessors(block('a', 'b'), latest, existing)).toEqual([]);
  expect(predecessors(block('d'), latest, existing)).toEqual(['d+closed']);
  expect(predecessors(block('e'), latest, existing)).toEqual([]);
});
