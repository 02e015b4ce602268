import { findLeak } from './attack.ts';
import { oneRelease, threeReleases, twoReleases, type Change } from './municipalities.ts';
import { peopleOf, type Municipality } from './municipality.ts';
import { policyR, viewsOf } from './publication.ts';

const upTo = (last: number, first = 0): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const changes = (kept: number[], edited: number[], joined: number[], left: number[]): Change[] =>
  kept.flatMap((k) =>
    edited.flatMap((e) => joined.flatMap((j) => left.map((l) => ({ kept: k, edited: e, joined: j, left: l })))),
  );

function* municipalities(): Generator<[string, Municipality]> {
  for (const people of upTo(24, 10)) yield [`one release, ${people}`, oneRelease([people])];
  for (const one of upTo(17, 10))
    for (const other of upTo(17, one)) yield [`one release, ${one} and ${other}`, oneRelease([one, other])];
  for (const third of upTo(16, 12)) yield [`one release, 10, 12 and ${third}`, oneRelease([10, 12, third])];
  for (const change of changes([0, 1, 3], upTo(16), upTo(8), upTo(8)))
    yield [JSON.stringify(change), twoReleases([change])];
  for (const second of upTo(5, 1))
    for (const kept of [0, 2])
      yield [
        `three releases, ${second}, kept ${kept}`,
        threeReleases(second, second + 1, 12 - second, kept, second % 2),
      ];
  yield* twoBlocks();
}

function* twoBlocks(): Generator<[string, Municipality]> {
  const others: Change[] = [
    { kept: 10, edited: 0 },
    { kept: 9, edited: 2, left: 1 },
    { kept: 0, edited: 12 },
  ];
  for (const change of changes([0, 2], [10, 12, 13], [0, 1, 4], [0, 2]))
    for (const other of others) {
      const municipality = twoReleases([change, other]);
      yield [`merged ${JSON.stringify([change, other])}`, { ...municipality, mergedFrom: 1 }];
      yield [JSON.stringify([change, other]), municipality];
    }
}

const isLargeEnough = ({ blocks, releases }: Municipality) =>
  blocks.every((block) => upTo(releases - 1).every((release) => peopleOf(block, release) >= 10));

/** Attacks several thousand small municipalities; prints what was found and returns how many leaks that were. */
export function sweep(print: (line: string) => void): number {
  let tried = 0;
  let sets = 0;
  let leaks = 0;
  for (const [name, municipality] of municipalities()) {
    if (!isLargeEnough(municipality)) continue;
    const views = viewsOf(municipality, policyR);
    const leak = findLeak(municipality, views, 3);
    tried += 1;
    sets += [...views.values()].reduce((sum, behind) => sum + behind.length, 0);
    if (leak !== null) print(`LEAK in ${name}: ${JSON.stringify(leak)}`);
    leaks += leak === null ? 0 : 1;
    if (tried % 250 === 0) print(`${tried} municipalities, now ${name}`);
  }
  print(`${tried} municipalities, ${sets} pairs of counts and view, ${leaks} leaks`);
  return leaks;
}
