import { blocksOf, predecessors, type Block, type Centre, type EarlierBlock } from '@medhjul/release/blocks';
import { whichWheels } from '@medhjul/rules/which-wheel';
import type { ReleaseTransaction } from '../../db/release-pool.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { readTree, type Ground, type People } from './release-source.ts';
import { movesSql } from './release-source.sql.ts';

/** A block as a release kept it. */
export interface KeptBlock {
  readonly wheel: WheelCode;
  readonly centreIds: readonly string[];
  readonly people: number;
  readonly changedOn: string;
}

/** A release as it was published, as far as blocks of later ones are measured against it. */
export interface KeptRelease {
  readonly id: string;
  readonly planYear: number;
  readonly countedOn: string;
  readonly blocks: readonly KeptBlock[];
}

/** A block of the release to be. Its id and centres carry the wheel, as both wheels have blocks of the same centres. */
export interface NewBlock extends Block {
  readonly wheel: WheelCode;
  /** Ids of the blocks of the latest release that it consists of. */
  readonly from: readonly string[];
}

export interface Partition {
  readonly blocks: readonly NewBlock[];
  /** What the blocks were measured against. */
  readonly earlier: readonly EarlierBlock[];
}

const SEPARATOR = ':';
export const inWheel = (wheel: WheelCode, centre: string): string => `${wheel}${SEPARATOR}${centre}`;
export const withoutWheel = (id: string): string => id.slice(id.indexOf(SEPARATOR) + 1);

/** The id of a kept block as `Block.id` builds it. */
export const keptId = ({ wheel, centreIds }: KeptBlock): string =>
  centreIds.map((centre) => inWheel(wheel, centre)).join('+');

type NowIn = ReadonlyMap<string, number>;

/**
 * The blocks of both wheels (R3). Where the people of an earlier release's blocks are now is read only where its blocks
 * are others than the new ones: in the same blocks people who come and go are the matter of R5.
 * @param kept all releases, the latest last
 */
export async function partitionOf(
  tx: ReleaseTransaction,
  ground: Ground,
  people: People,
  kept: readonly KeptRelease[],
): Promise<Partition> {
  const moves = new Map<string, ReadonlyMap<string, NowIn>>();
  for (;;) {
    const parts = ground.wheels.map(({ code }) => wheelBlocks(code, ground, people, kept, moves));
    const unread = parts.flatMap(({ others }) => others).find(({ id }) => !moves.has(id));
    if (unread === undefined) {
      return { blocks: parts.flatMap(({ blocks }) => blocks), earlier: parts.flatMap(({ earlier }) => earlier) };
    }
    moves.set(unread.id, await readMoves(tx, ground, unread.countedOn));
  }
}

interface WheelBlocks extends Partition {
  /** Releases whose blocks are others. */
  readonly others: readonly KeptRelease[];
}

function wheelBlocks(
  wheel: WheelCode,
  ground: Ground,
  people: People,
  kept: readonly KeptRelease[],
  moves: ReadonlyMap<string, ReadonlyMap<string, NowIn>>,
): WheelBlocks {
  const centres = centresOf(wheel, people);
  const blocksIn = (release: KeptRelease | undefined) => (release?.blocks ?? []).filter((one) => one.wheel === wheel);
  const sizes = new Map(centres.map(({ id, people: count }) => [id, count]));
  const earlier = kept.flatMap((release) =>
    blocksIn(release).map((block): EarlierBlock => {
      const ids = block.centreIds.map((centre) => inWheel(wheel, centre));
      const moved = moves.get(release.id);
      const nowIn = moved ? addUp(ids.map((id) => moved.get(id))) : new Map(ids.map((id) => [id, sizes.get(id) ?? 0]));
      return { release: `${wheel}${SEPARATOR}${release.id}`, centres: ids, people: block.people, nowIn };
    }),
  );
  // Within a season blocks only merge, so the latest release of it holds together what any of its releases does.
  const together = blocksIn(kept.findLast(({ planYear }) => planYear === ground.planYear)).map(({ centreIds }) =>
    centreIds.map((centre) => inWheel(wheel, centre)),
  );
  const blocks = blocksOf(centres, together, earlier);
  const latest = blocksIn(kept.at(-1)).map((block) => ({
    id: keptId(block),
    centres: block.centreIds.map((centre) => inWheel(wheel, centre)),
    people: block.people,
  }));
  const existing = new Set(sizes.keys());
  const ids = new Set(blocks.map(({ id }) => id));
  const isOther = (release: KeptRelease) => {
    const theirs = blocksIn(release);
    return theirs.length > 0 && (theirs.length !== ids.size || theirs.some((block) => !ids.has(keptId(block))));
  };
  return {
    blocks: blocks.map((block) => ({ ...block, wheel, from: predecessors(block, latest, existing) })),
    earlier,
    others: kept.filter(isOther),
  };
}

function addUp(parts: readonly (NowIn | undefined)[]): NowIn {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [centre, count] of part ?? []) sum.set(centre, (sum.get(centre) ?? 0) + count);
  return sum;
}

function centresOf(wheel: WheelCode, { teams }: People): Centre[] {
  return [...(teams.get(wheel) ?? [])].map(([centre, leaders]) => ({
    id: inWheel(wheel, centre),
    people: [...leaders.values()].reduce((sum, count) => sum + count, 0),
    teams: [...leaders].filter(([leader]) => leader !== '').map(([leader, count]) => ({ leader, people: count })),
  }));
}

interface MoveRow {
  readonly unitThen: string;
  readonly unitNow: string;
  readonly ledThen: boolean;
  readonly ledNow: boolean;
  readonly people: number;
}

/** Of each centre of the day, wheel by wheel: how many of its people are in which centre now. */
async function readMoves(
  tx: ReleaseTransaction,
  { day, tree, setting }: Ground,
  then: string,
): Promise<ReadonlyMap<string, NowIn>> {
  const treeThen = await readTree(tx, then);
  const wheelsOf = (isLeader: boolean) =>
    whichWheels({ leaderLevel: isLeader ? 1 : null, staffResponsibility: isLeader }, setting);
  const found = new Map<string, Map<string, number>>();
  for await (const rows of tx.batches<MoveRow>(movesSql, [then, day])) {
    for (const { unitThen, unitNow, ledThen, ledNow, people } of rows) {
      for (const wheel of wheelsOf(ledThen).filter((one) => wheelsOf(ledNow).includes(one))) {
        const from = inWheel(wheel, treeThen.centreOf(unitThen));
        const to = inWheel(wheel, tree.centreOf(unitNow));
        const into = found.get(from) ?? new Map<string, number>();
        into.set(to, (into.get(to) ?? 0) + people);
        found.set(from, into);
      }
    }
  }
  return found;
}
