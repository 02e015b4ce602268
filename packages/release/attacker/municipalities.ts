import type { Group, KnownBlock, Municipality } from './municipality.ts';

/** People of a block by what happened to them before a later release. */
export interface Change {
  readonly kept: number;
  readonly edited: number;
  readonly joined?: number;
  readonly left?: number;
}

const block = (index: number, groups: Group[], outside = 0): KnownBlock => ({
  id: `b${index}`,
  groups: groups.filter(({ size }) => size > 0),
  outside,
});

/** One release; people to whom the column applies, for each block, and how many more the block has. */
export function oneRelease(people: readonly number[], outside: readonly number[] = []): Municipality {
  const blocks = people.map((size, index) =>
    block(index, [{ size, present: [true], changed: [false] }], outside[index]),
  );
  return { releases: 1, blocks };
}

/** Two releases. */
export function twoReleases(changes: readonly Change[]): Municipality {
  const blocks = changes.map(({ kept, edited, joined = 0, left = 0 }, index) =>
    block(index, [
      { size: kept, present: [true, true], changed: [false, false] },
      { size: edited, present: [true, true], changed: [false, true] },
      { size: joined, present: [false, true], changed: [false, true] },
      { size: left, present: [true, false], changed: [false, true] },
    ]),
  );
  return { releases: 2, blocks };
}

/** Three releases of one block: who was changed before the second only, before the third only, before both, never. */
export function threeReleases(second: number, third: number, both: number, kept: number, joined = 0): Municipality {
  const always = [true, true, true];
  const groups = [
    { size: second, present: always, changed: [false, true, false] },
    { size: third, present: always, changed: [false, false, true] },
    { size: both, present: always, changed: [false, true, true] },
    { size: kept, present: always, changed: [false, false, false] },
    { size: joined, present: [false, true, true], changed: [false, true, false] },
  ];
  return { releases: 3, blocks: [block(0, groups)] };
}
