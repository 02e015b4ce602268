import type { Chance } from '../src/chance.ts';
import { drawColumn, type ColumnBlock, type StoredCell } from '../src/column.ts';
import { leastOfChanges, type Changed } from '../src/refresh.ts';
import { branches, canBoth, type Branch, type Numbers } from './branches.ts';
import { movedOf, countsOf, peopleOf, reachable, type KnownBlock, type Municipality } from './municipality.ts';

/** The pieces of the policy; a test puts another one in to see what it is good for. */
export interface Policy {
  readonly drawColumn: (blocks: readonly ColumnBlock[], draw: Chance) => ReadonlyMap<string, StoredCell>;
  /** N as the rounding is told. */
  readonly people: (block: KnownBlock, release: number) => number;
  /** M of blocks when they are merged. */
  readonly merge: (changed: readonly Changed[]) => Changed;
}

export const policyR: Policy = { drawColumn, people: peopleOf, merge: leastOfChanges };

/** The cells of all releases that can be seen, each with all the true counts (a code for each block) behind it. */
export type Views = Map<string, number[][]>;

type Cells = ReadonlyMap<string, StoredCell>;
type Draws = (blocks: readonly ColumnBlock[]) => Branch<Cells>[];

interface Seen {
  readonly shown: string;
  readonly cells: Cells;
  readonly numbers: Numbers;
}

/** Every view of the municipality, over every data set and every rounding with a positive chance. */
export function viewsOf(municipality: Municipality, policy: Policy): Views {
  const views: Views = new Map();
  const roundings = new Map<string, Branch<Cells>[]>();
  const draws: Draws = (blocks) => {
    const key = JSON.stringify(blocks);
    const known = roundings.get(key) ?? branches((draw) => policy.drawColumn(blocks, draw));
    roundings.set(key, known);
    return known;
  };
  for (const codes of allCounts(municipality)) {
    for (const view of viewsOfCounts(municipality, policy, codes, draws)) {
      const behind = views.get(view) ?? [];
      behind.push(codes);
      views.set(view, behind);
    }
  }
  return views;
}

function viewsOfCounts(
  { blocks, releases, mergedFrom = releases }: Municipality,
  policy: Policy,
  codes: readonly number[],
  draws: Draws,
) {
  const counts = codes.map((code) => countsOf(code, releases));
  let seen: Seen[] = [{ shown: '', cells: new Map(), numbers: new Map() }];
  for (let release = 0; release < releases; release++) {
    seen = seen.flatMap(({ shown, cells, numbers }) => {
      const apart = blocks.map((block, index) => ({
        block: block.id,
        count: counts[index]![release]!,
        people: policy.people(block, release),
        changed: movedOf(block, release),
        before: cells.get(block.id) ?? null,
      }));
      const now = release >= mergedFrom ? [merged(apart, cells, policy)] : apart;
      const fitting = draws(now).filter((branch) => canBoth(numbers, branch.numbers));
      return fitting.map(({ result, numbers: used }) => ({
        shown: `${shown} | ${now.map(({ block }) => result.get(block)!.shown).join(' ')}`,
        cells: result,
        numbers: bothOf(numbers, used),
      }));
    });
  }
  return new Set(seen.map(({ shown }) => shown));
}

/** All blocks as one, which shows the sum of what they showed before it is drawn. */
function merged(blocks: readonly ColumnBlock[], cells: Cells, policy: Policy): ColumnBlock {
  const sum = <Item>(items: Iterable<Item>, value: (item: Item) => number) =>
    [...items].reduce((total, item) => total + value(item), 0);
  return {
    block: 'all',
    count: sum(blocks, ({ count }) => count),
    people: sum(blocks, ({ people }) => people),
    changed: policy.merge(blocks.map(({ changed }) => changed)),
    before: {
      count: sum(cells.values(), ({ count }) => count),
      people: sum(cells.values(), ({ people }) => people),
      shown: sum(cells.values(), ({ shown }) => shown),
    },
  };
}

function bothOf(one: Numbers, other: Numbers): Numbers {
  const both = new Map(one);
  for (const [label, [from, to]] of other) {
    const [otherFrom, otherTo] = one.get(label) ?? [0, 1];
    both.set(label, [Math.max(from, otherFrom), Math.min(to, otherTo)]);
  }
  return both;
}

function allCounts({ blocks, releases }: Municipality): number[][] {
  const each = blocks.map((block) => {
    const sizes = block.groups.map(({ size }) => size);
    const marks = reachable(block, sizes, releases);
    return [...marks.keys()].filter((code) => marks[code] === 1);
  });
  return each.reduce<number[][]>((all, codes) => all.flatMap((list) => codes.map((code) => [...list, code])), [[]]);
}
