import { codeOf, reachable, valuesOf, type Municipality, type Values } from './municipality.ts';
import type { Views } from './publication.ts';

/** One who tells the others what they have. */
interface Member {
  readonly block: number;
  readonly group: number;
  readonly values: Values;
}

/** A value that a group of people can be certain of. */
export interface Leak {
  readonly view: string;
  readonly coalition: readonly Member[];
  readonly block: string;
  readonly group: number;
  readonly release: number;
  readonly value: number;
}

/** A coalition's knowledge of one block: what remains of its groups and the code of what the members have. */
interface Rest {
  readonly sizes: readonly number[];
  readonly own: number;
}

/** Finds a value that some `size` people can be certain of, or null if there is none in any view. */
export function findLeak(municipality: Municipality, views: Views, size: number): Leak | null {
  const reach = reachOf(municipality);
  for (const coalition of coalitions(municipality, size)) {
    const rests = municipality.blocks.map((block, index) =>
      restOf(
        coalition,
        index,
        block.groups.map((group) => group.size),
      ),
    );
    for (const [view, behind] of views) {
      const leak = certain(municipality, reach, rests, behind);
      if (leak !== null) return { view, coalition, ...leak };
    }
  }
  return null;
}

type Reach = (block: number, sizes: readonly number[]) => Uint8Array;

function reachOf({ blocks, releases }: Municipality): Reach {
  const known = new Map<string, Uint8Array>();
  return (block, sizes) => {
    const key = `${block}:${sizes.join()}`;
    const marks = known.get(key) ?? reachable(blocks[block]!, sizes, releases);
    known.set(key, marks);
    return marks;
  };
}

function certain({ blocks }: Municipality, reach: Reach, rests: readonly Rest[], behind: readonly number[][]) {
  for (const [block, { sizes, own }] of rests.entries()) {
    for (const [group, left] of sizes.entries()) {
      if (left === 0) continue;
      const others = sizes.map((count, index) => (index === group ? count - 1 : count));
      const marks = rests.map((rest, index) => reach(index, index === block ? others : rest.sizes));
      const possible = valuesOf(blocks[block]!.groups[group]!).filter((values) => {
        const known = rests.map((rest, index) => (index === block ? own + codeOf(values) : rest.own));
        return behind.some((codes) => codes.every((code, index) => marks[index]![code - known[index]!] === 1));
      });
      if (possible.length === 0) return null;
      const { present } = blocks[block]!.groups[group]!;
      const release = present.findIndex(
        (isThere, at) => isThere && possible.every((values) => values[at] === possible[0]![at]),
      );
      if (release >= 0) return { block: blocks[block]!.id, group, release, value: possible[0]![release]! };
    }
  }
  return null;
}

function restOf(coalition: readonly Member[], block: number, sizes: readonly number[]): Rest {
  const mine = coalition.filter((member) => member.block === block);
  return {
    sizes: sizes.map((size, group) => size - mine.filter((member) => member.group === group).length),
    own: mine.reduce((sum, { values }) => sum + codeOf(values), 0),
  };
}

/** Every group of so many people, as far as it can be told apart by what they have. */
function coalitions({ blocks }: Municipality, size: number): Member[][] {
  const kinds = blocks.flatMap((block, index) =>
    block.groups.flatMap((group, place) =>
      valuesOf(group).map((values): Member => ({ block: index, group: place, values })),
    ),
  );
  const choose = (from: number, left: number): Member[][] =>
    left === 0
      ? [[]]
      : kinds.slice(from).flatMap((kind, index) => choose(from + index, left - 1).map((members) => [kind, ...members]));
  return choose(0, size).filter((members) =>
    blocks.every((block, index) =>
      restOf(
        members,
        index,
        block.groups.map((group) => group.size),
      ).sizes.every((left) => left >= 0),
    ),
  );
}
