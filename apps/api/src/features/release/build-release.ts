import { gate, isOpen, type GateReport } from '@medhjul/release/gate';
import { buildRelease, type BuiltRelease } from '@medhjul/release/release';
import type { ReleasePool, ReleaseTransaction } from '../../db/release-pool.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { columnIds, columnsOf, measuredIn, MEASURES, type MeasureCode } from './columns.ts';
import { checkedKey } from './key-check.ts';
import { inWheel, partitionOf, withoutWheel, type KeptRelease, type Partition } from './release-blocks.ts';
import { contributions, readGround, readPeople, type Ground } from './release-source.ts';
import { readState, replaceState, UnknownKeyError, type KeptState } from './release-state.ts';
import { readReleases, readYear, storeRelease } from './release-store.ts';

export interface BuildInput {
  /** At least 32 bytes. */
  readonly key: Uint8Array;
  /** The key before this one, while something that it made is still kept. */
  readonly keyBefore?: Uint8Array | null;
  /** ISO day. */
  readonly countedOn: string;
  readonly now: Date;
  readonly reason: string | null;
  /** The id that the release gets: what is asked for twice under one id is published once. */
  readonly releaseId?: string;
  /** Told in per cent. */
  onProgress?(percent: number): void;
}

/** What may be seen of a release before it is published: its structure, never a cell. */
export interface StoredPreview {
  readonly countedOn: string;
  readonly planYear: number;
  readonly blocks: readonly PreviewBlock[];
  readonly columns: readonly PreviewColumns[];
}

export interface PreviewBlock {
  readonly wheel: WheelCode;
  readonly centreIds: readonly string[];
  readonly people: number;
  readonly isMerged: boolean;
  readonly isCarried: boolean;
}

export interface PreviewColumns {
  readonly wheel: WheelCode;
  readonly measure: MeasureCode;
  readonly forBlocks: number;
  readonly forMunicipality: number;
  readonly unpublished: number;
}

export interface Prepared {
  readonly preview: StoredPreview;
  readonly gate: GateReport;
}

/** What is kept of the people was made with another key, and that one was not given. */
export class WrongKeyError extends Error {
  override readonly name = 'WrongKeyError';
}

/** No municipality, no wheel in force, or nobody employed on the day. */
export class NothingToCountError extends Error {
  override readonly name = 'NothingToCountError';
}

/** The release of this id is there already. */
export class AlreadyPublishedError extends Error {
  override readonly name = 'AlreadyPublishedError';
}

/**
 * Builds a release of the day and says what it would look like; nothing is stored.
 * @throws WrongKeyError, NothingToCountError
 */
export async function prepareRelease(pool: ReleasePool, input: BuildInput): Promise<Prepared> {
  return pool.read(async (tx) => preparedOf(await build(tx, input)));
}

/**
 * Builds a release of the day and publishes it: all of it, or nothing where a rule of the gate does not pass.
 * @returns `releaseId` null: the gate said no
 * @throws WrongKeyError, NothingToCountError, AlreadyPublishedError
 */
export async function publishRelease(
  pool: ReleasePool,
  input: BuildInput,
): Promise<Prepared & { readonly releaseId: string | null }> {
  return pool.write(async (tx) => {
    const made = await build(tx, input);
    const prepared = preparedOf(made);
    if (!isOpen(prepared.gate)) return { ...prepared, releaseId: null };
    return { ...prepared, releaseId: await store(tx, input, made) };
  });
}

/** A release that is built and stored nowhere yet. */
interface Build {
  readonly ground: Ground;
  readonly kept: readonly KeptRelease[];
  readonly partition: Partition;
  readonly before: KeptState | null;
  readonly built: BuiltRelease;
  readonly gate: GateReport;
}

async function build(tx: ReleaseTransaction, input: BuildInput): Promise<Build> {
  const { key, keyBefore = null, countedOn, now, reason, releaseId } = input;
  const kept = await readReleases(tx);
  if (kept.some(({ id }) => id === releaseId)) throw new AlreadyPublishedError('It is published already');
  const before = kept.length === 0 ? null : await stateFor(tx, input);
  const ground = await readGround(tx, countedOn);
  if (ground === null || ground.wheels.length === 0) throw new NothingToCountError('There is no wheel on the day');
  const people = await readPeople(tx, ground);
  if (people.people.size === 0) throw new NothingToCountError('Nobody is employed on the day');
  const partition = await partitionOf(tx, ground, people, kept);
  const blocks = new Map(partition.blocks.flatMap(({ id, centres }) => centres.map((centre) => [centre, id])));
  const built = await buildRelease({
    key,
    keyBefore,
    blocks: partition.blocks,
    columns: ground.wheels.flatMap((wheel) => columnsOf(wheel, ground.planYear)),
    contributions: contributions(
      tx,
      ground,
      people,
      (wheel, centre) => blocks.get(inWheel(wheel, centre)) ?? '',
      tellProgress(people.people.size, input.onProgress),
    ),
    before,
  });
  const year = { ...(await readYear(tx, now, ground.zone)), hasReason: reason !== null };
  const { gateCells: cells, totals } = built;
  const report = gate({ hasKey: true, cells, totals, blocks: partition.blocks, earlier: partition.earlier, year });
  return { ground, kept, partition, before, built, gate: report };
}

async function stateFor(tx: ReleaseTransaction, { key, keyBefore }: BuildInput): Promise<KeptState> {
  const keys = keyBefore ? [key, keyBefore] : [key];
  try {
    return await readState(
      tx,
      keys.map((one) => checkedKey(one).check),
    );
  } catch (error) {
    if (error instanceof UnknownKeyError) throw new WrongKeyError('Another key made what is kept');
    throw error;
  }
}

/** Storing takes the rest. */
const BUILT_PERCENT = 95;

function tellProgress(of: number, onProgress: BuildInput['onProgress']): () => void {
  let done = 0;
  let told = -1;
  return () => {
    done += 1;
    const percent = Math.floor((BUILT_PERCENT * done) / of);
    if (percent > told) onProgress?.(percent);
    told = percent;
  };
}

function preparedOf({ ground, partition, built, gate: report }: Build): Prepared {
  const refreshed = new Set(built.blocks.flatMap(({ id, isRefreshed }) => (isRefreshed ? [id] : [])));
  const levelOf = (column: string) => built.state.columns.get(column)?.level;
  const preview: StoredPreview = {
    countedOn: ground.day,
    planYear: ground.planYear,
    blocks: partition.blocks.map(({ id, wheel, centres, people }) => ({
      wheel,
      centreIds: centres.map(withoutWheel),
      people,
      isMerged: centres.length > 1,
      isCarried: !refreshed.has(id),
    })),
    columns: ground.wheels.flatMap((wheel) => {
      const measured = measuredIn(wheel, ground.planYear);
      return MEASURES.map((measure) => {
        const levels = columnIds(measured, measure).map(levelOf);
        const count = (wanted: string) => levels.filter((level) => level === wanted).length;
        return {
          wheel: wheel.code,
          measure,
          forBlocks: count('blocks'),
          forMunicipality: count('municipality'),
          unpublished: count('none'),
        };
      });
    }),
  };
  return { preview, gate: report };
}

async function store(tx: ReleaseTransaction, input: BuildInput, made: Build): Promise<string> {
  const { ground, kept, partition, before, built } = made;
  const id = await storeRelease(tx, {
    ground,
    blocks: partition.blocks,
    built,
    latest: kept.at(-1) ?? null,
    publishedAt: input.now,
    reason: input.reason,
    id: input.releaseId,
  });
  const { check } = checkedKey(input.key);
  await replaceState(tx, partition.blocks, built.state, (list) => before?.checks.get(list) ?? check);
  return id;
}
