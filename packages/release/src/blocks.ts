/**
 * The blocks of one wheel, policy R3: a centre, or small centres together. All figures are people whom the wheel is for.
 */
export interface Team {
  readonly leader: string;
  readonly people: number;
}

export interface Centre {
  readonly id: string;
  readonly people: number;
  /** Each nearest leader's people in the centre. */
  readonly teams: readonly Team[];
}

/** A block of an earlier release. */
export interface EarlierBlock {
  readonly release: string;
  readonly centres: readonly string[];
  readonly people: number;
  /** How many of its people are in each centre now. Where that is no longer known: the centre's people of now. */
  readonly nowIn: ReadonlyMap<string, number>;
}

export interface Block {
  /** The ids of its centres in order, joined by "+": a block is the same as long as it holds the same centres. */
  readonly id: string;
  readonly centres: readonly string[];
  readonly people: number;
}

const LEAST_PEOPLE = 10;
const LEAST_BESIDE_A_TEAM = 5;

/**
 * Merges centres until no block fails: again and again the smallest failing block with the next smallest, ties by id.
 * `together` holds the centres of each block that this plan year's releases already have: within a year blocks may merge,
 * never split. What is left when all are one block is returned even if it fails; columns then have too few people.
 */
export function blocksOf(
  centres: readonly Centre[],
  together: readonly (readonly string[])[],
  earlier: readonly EarlierBlock[],
): Block[] {
  const byId = new Map(centres.map((centre) => [centre.id, centre]));
  const bound = new Set(together.flat());
  const alone = centres.filter(({ id }) => !bound.has(id)).map(({ id }) => [id]);
  let groups = [...together, ...alone]
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter((group) => group.length > 0);
  for (;;) {
    const bySize = groups.toSorted(smallestFirst);
    const smallest = bySize.find((group) => isTooSmall(group) || !maySplitFrom(blockOf(group), earlier));
    const next = bySize.find((group) => group !== smallest);
    if (smallest === undefined || next === undefined) break;
    groups = [...groups.filter((group) => group !== smallest && group !== next), [...smallest, ...next]];
  }
  return groups.map(blockOf).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Whether a block may be published beside the earlier ones: it holds the very centres of one of them or of several
 * together, or differs from each, and from those of a release that it overlaps taken together, by at least 10 people.
 * People who come and go in the same centres are the matter of R5.
 */
export function maySplitFrom(block: Block, earlier: readonly EarlierBlock[]): boolean {
  const releases = new Map<string, EarlierBlock[]>();
  for (const one of earlier) {
    if (one.centres.some((centre) => block.centres.includes(centre)) || sharedPeople(block, one) > 0) {
      releases.set(one.release, [...(releases.get(one.release) ?? []), one]);
    }
  }
  return [...releases.values()].every((overlapping) =>
    [...overlapping.map((one) => [one]), overlapping].every((some) => differsEnough(block, some)),
  );
}

/**
 * Ids of the blocks of the release before that a block consists of; none if it is new, as it holds only a part of one.
 * `existing` are the ids of all centres of now: those that were closed hold nothing together.
 */
export function predecessors(block: Block, latest: readonly Block[], existing: ReadonlySet<string>): string[] {
  const isHere = (centre: string) => block.centres.includes(centre);
  const overlapping = latest.filter(({ centres }) => centres.some(isHere));
  const isWhole = overlapping.every(({ centres }) =>
    centres.every((centre) => isHere(centre) || !existing.has(centre)),
  );
  return isWhole ? overlapping.map(({ id }) => id) : [];
}

function differsEnough(block: Block, earlier: readonly EarlierBlock[]): boolean {
  const centres = earlier.flatMap((one) => one.centres);
  const hasSameCentres =
    centres.length === block.centres.length && centres.every((centre) => block.centres.includes(centre));
  const people = earlier.reduce((sum, one) => sum + one.people - 2 * sharedPeople(block, one), block.people);
  return hasSameCentres || people === 0 || people >= LEAST_PEOPLE;
}

function sharedPeople({ centres }: Block, { nowIn }: EarlierBlock): number {
  return centres.reduce((sum, centre) => sum + (nowIn.get(centre) ?? 0), 0);
}

function isTooSmall(group: readonly Centre[]): boolean {
  const { people } = blockOf(group);
  const teams = new Map<string, number>();
  for (const team of group.flatMap((centre) => centre.teams)) {
    teams.set(team.leader, (teams.get(team.leader) ?? 0) + team.people);
  }
  const leavesFew = [...teams.values()].some((team) => people > team && people - team < LEAST_BESIDE_A_TEAM);
  return people < LEAST_PEOPLE || leavesFew;
}

function smallestFirst(one: readonly Centre[], other: readonly Centre[]): number {
  const [first, second] = [blockOf(one), blockOf(other)];
  return first.people - second.people || (first.id < second.id ? -1 : 1);
}

function blockOf(group: readonly Centre[]): Block {
  const centres = group.map(({ id }) => id).toSorted();
  return { id: centres.join('+'), centres, people: group.reduce((sum, { people }) => sum + people, 0) };
}

/** Where a column is published: for its blocks, for the municipality only, or not at all. `people` is N in each block. */
export function levelOf(people: readonly number[]): 'blocks' | 'municipality' | 'none' {
  if (people.length > 0 && people.every((count) => count >= LEAST_PEOPLE)) return 'blocks';
  return people.reduce((sum, count) => sum + count, 0) >= LEAST_PEOPLE ? 'municipality' : 'none';
}
