import { describe, expect, test } from '@jest/globals';
import { drawColumn, policyR as pieces, type ColumnPolicy } from '../src/column.ts';
import { sumOfChanges } from '../src/refresh.ts';
import { roundColumn } from '../src/rounding.ts';
import { findLeak } from './attack.ts';
import { branches } from './branches.ts';
import { oneRelease, threeReleases, twoReleases } from './municipalities.ts';
import { peopleOf, type Municipality } from './municipality.ts';
import { policyR, viewsOf, type Policy, type Views } from './publication.ts';

const leakOf = (municipality: Municipality, policy: Policy = policyR, size = 3) =>
  findLeak(municipality, viewsOf(municipality, policy), size);

/** Policy R with a piece of it exchanged. */
const withPieces = (changed: Partial<ColumnPolicy>): Policy => ({
  ...policyR,
  drawColumn: (blocks, draw) => drawColumn(blocks, draw, { ...pieces, ...changed }),
});

describe('three who pool what they know make nothing certain of anybody', () => {
  test.each([[10], [11], [12], [13], [14], [15], [19]])('in one release of one block of %i people', (people) => {
    expect(leakOf(oneRelease([people]))).toBeNull();
  });

  test.each([
    [10, 10],
    [10, 14],
    [11, 13],
    [12, 12],
    [14, 14],
    [15, 19],
  ])('in one release of two blocks, %i and %i people', (one, other) => {
    expect(leakOf(oneRelease([one, other]))).toBeNull();
  });

  test('in one release of three blocks', () => {
    expect(leakOf(oneRelease([10, 11, 12]))).toBeNull();
  });

  test('where the column applies to fewer people than the block has', () => {
    expect(leakOf(oneRelease([12, 14], [30, 1]))).toBeNull();
  });

  test.each([
    { kept: 0, edited: 10 },
    { kept: 3, edited: 10 },
    { kept: 9, edited: 4 },
    { kept: 2, edited: 15 },
    { kept: 3, edited: 6, joined: 2, left: 2 },
    { kept: 10, edited: 0, joined: 10 },
    { kept: 10, edited: 0, joined: 17 },
    { kept: 10, edited: 0, left: 10 },
    { kept: 0, edited: 14, left: 8 },
    { kept: 1, edited: 12, joined: 5, left: 4 },
  ])('over two releases of a block: %j', (change) => {
    expect(leakOf(twoReleases([change]))).toBeNull();
  });

  test.each([
    [
      { kept: 1, edited: 10 },
      { kept: 9, edited: 1 },
    ],
    [
      { kept: 0, edited: 12, joined: 1, left: 2 },
      { kept: 11, edited: 0 },
    ],
  ])('over two releases of two blocks: %j and %j', (one, other) => {
    expect(leakOf(twoReleases([one, other]))).toBeNull();
  });

  test.each([
    [
      { kept: 12, edited: 0 },
      { kept: 1, edited: 11, left: 2 },
    ],
    [
      { kept: 1, edited: 10 },
      { kept: 0, edited: 10, left: 1 },
    ],
    [
      { kept: 3, edited: 10, joined: 1 },
      { kept: 0, edited: 12 },
    ],
  ])('when two blocks are merged: %j and %j', (one, other) => {
    expect(leakOf({ ...twoReleases([one, other]), mergedFrom: 1 })).toBeNull();
  });

  // A wheel's columns are its own, so three are strongest with all of them in one wheel: here two employees become leaders.
  test.each([
    ['leader', { kept: 2, edited: 8, joined: 2 }],
    ['employee', { kept: 3, edited: 12, left: 2 }],
  ])('in the %s wheel when people pass from one to the other', (_wheel, change) => {
    expect(leakOf(twoReleases([change]))).toBeNull();
  });

  test.each([
    [4, 4, 9, 0, 1],
    [3, 3, 9, 1, 0],
  ])('over three releases: %i, %i, %i, %i, %i', (second, third, both, kept, joined) => {
    expect(leakOf(threeReleases(second, third, both, kept, joined))).toBeNull();
  });
});

describe('the attack finds what there is to find', () => {
  test('four can', () => {
    expect(leakOf(oneRelease([10]), policyR, 4)).not.toBeNull();
  });

  test('without rounding', () => {
    const exact = withPieces({
      round: (blocks) => ({ total: 0, cells: new Map(blocks.map(({ block, count }) => [block, count])) }),
    });
    expect(leakOf(oneRelease([10]), exact)).not.toBeNull();
  });

  test('without the cap', () => {
    const uncapped = withPieces({
      round: (blocks, draw) =>
        roundColumn(
          blocks.map((block) => ({ ...block, people: 100 })),
          draw,
        ),
    });
    expect(leakOf(oneRelease([12]), uncapped)).not.toBeNull();
  });

  test('without the rule for N: the cap of the whole block for a column that applies to some', () => {
    const whole: Policy = { ...policyR, people: (block, release) => peopleOf(block, release) + block.outside };
    expect(leakOf(oneRelease([12], [20]), whole)).not.toBeNull();
    expect(leakOf(oneRelease([12], [0]), whole)).toBeNull();
  });

  test('without the freeze: a release after each newcomer', () => {
    const live = withPieces({ isOpen: () => true, mayChange: () => true });
    expect(leakOf(twoReleases([{ kept: 12, edited: 0, joined: 1 }]), live)).not.toBeNull();
    expect(leakOf(twoReleases([{ kept: 12, edited: 0, joined: 1 }]))).toBeNull();
  });

  test('when one can ask again for a new draw, until all are seen', () => {
    const views: Views = new Map();
    for (let count = 0; count <= 12; count++) {
      const all = branches((draw) => roundColumn([{ block: 'b0', count, people: 12 }], draw));
      const view = [...new Set(all.map(({ result }) => result.total))].toSorted().join();
      views.set(view, [...(views.get(view) ?? []), [count]]);
    }
    expect(findLeak(oneRelease([12]), views, 3)).not.toBeNull();
  });

  test('without the limit on how far a column may move', () => {
    const unlimited = withPieces({ mayChange: () => true });
    expect(leakOf(twoReleases([{ kept: 10, edited: 10 }]), unlimited)).not.toBeNull();
    expect(leakOf(twoReleases([{ kept: 10, edited: 10 }]))).toBeNull();
  });

  test('with the limits of R5 as they were first written', () => {
    const moved = ({ stayed, joined, left }: { stayed: number; joined: number; left: number }) =>
      stayed + joined + left;
    const bySize: ColumnPolicy['mayChange'] = (changed, from, to) => Math.abs(to - from) <= moved(changed) - 7;
    const first: Policy = {
      ...policyR,
      drawColumn: (blocks, draw) => {
        const mayRefresh = blocks.map(
          ({ before, changed, count }) =>
            before === null || (moved(changed) >= 10 && bySize(changed, before.count, count)),
        );
        const { cells } = roundColumn(
          blocks.filter((_, index) => mayRefresh[index]),
          draw,
        );
        return new Map(
          blocks.map(({ block, count, people, before }) => {
            const shown = cells.get(block);
            return [block, shown === undefined ? before! : { count, people, shown }];
          }),
        );
      },
    };
    expect(leakOf(twoReleases([{ kept: 10, edited: 0, joined: 10 }]), first)).not.toBeNull();
    expect(
      leakOf(
        twoReleases([
          { kept: 1, edited: 10 },
          { kept: 9, edited: 1 },
        ]),
        first,
      ),
    ).not.toBeNull();
    expect(leakOf(threeReleases(3, 3, 7, 1), first)).not.toBeNull();
  });

  test('when merged blocks are drawn anew though ten changed in one of them alone', () => {
    const asOne: Policy = { ...policyR, merge: sumOfChanges };
    const blocks = [
      { kept: 12, edited: 0 },
      { kept: 1, edited: 11, left: 2 },
    ];
    expect(leakOf({ ...twoReleases(blocks), mergedFrom: 1 }, asOne)).not.toBeNull();
  });

  test('when a cell is redrawn or kept according to its counts although a new one could not show the old value', () => {
    const outgrown = withPieces({ isOpen: ({ changed: { stayed, joined, left } }) => stayed + joined + left >= 10 });
    expect(leakOf(twoReleases([{ kept: 0, edited: 14, left: 8 }]), outgrown)).not.toBeNull();
  });
});
