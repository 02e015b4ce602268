import { assertKey, keyedChance } from './chance.ts';
import type { GateCell } from './gate.ts';
import { gateCellsOf } from './gate-cells.ts';
import { PeopleCount, type Baseline, type ReleaseBlock } from './people.ts';
import { isBlockRefreshed } from './refresh.ts';
import { nextColumn, publishedCells, sumOf, type BlockNow, type StoredColumn } from './stored-column.ts';

/** A column of the release; its N is everybody of the block, or those whom a contribution names. */
export interface Column {
  readonly id: string;
  readonly wheel: string;
  readonly appliesTo: 'everybody' | 'named';
}

/** What one person contributes to one wheel: ids of columns, each at most once. */
export interface Contribution {
  readonly personKey: string;
  readonly block: string;
  /** Columns in which the person counts; of a column for the named, also those it names. */
  readonly counted: readonly string[];
  /** Columns for the named that apply to the person. */
  readonly named: readonly string[];
  /** Any text that changes whenever a contributing record does: agreed levels, requirements, items' element, state, year. */
  readonly records: string;
}

/** What the release role keeps from one release to the next (R5); nobody else reads it. */
export interface ReleaseState {
  readonly people: ReadonlyMap<string, readonly Baseline[]>;
  readonly columns: ReadonlyMap<string, StoredColumn>;
}

export interface BuiltBlock {
  readonly id: string;
  readonly people: number;
  readonly isRefreshed: boolean;
}

export interface BuiltRelease {
  /** The municipality's figure of each published column: the sum of its cells. */
  readonly totals: ReadonlyMap<string, number>;
  readonly blocks: readonly BuiltBlock[];
  /** What is published stands in it: `publishedCells` of its columns. */
  readonly state: ReleaseState;
  /** For the gate alone: true counts are in it. Half a million may be, so they are made while they are gone through. */
  readonly gateCells: Iterable<GateCell>;
}

export interface ReleaseInput {
  /** At least 32 bytes; without it there is no release. */
  readonly key: Uint8Array;
  /** The key before this one, while people are kept that were hashed with it. */
  readonly keyBefore?: Uint8Array | null;
  readonly blocks: readonly ReleaseBlock[];
  /** Every column to which anybody can contribute, also those with too few people to be published. */
  readonly columns: readonly Column[];
  readonly contributions: Iterable<Contribution> | AsyncIterable<Contribution>;
  readonly before: ReleaseState | null;
}

/** Builds a release (R3 to R6), reading each contribution once. Throws for blocks and columns that it does not know. */
export async function buildRelease(input: ReleaseInput): Promise<BuiltRelease> {
  const { key, blocks, columns, before } = input;
  assertKey(key);
  const { counted, named, built, changes, baselines } = await readContributions(input);
  const nowOf = (column: Column): BlockNow[] =>
    blocks.flatMap(({ id, wheel, from }, n) => {
      if (wheel !== column.wheel) return [];
      const count = counted.of(column.id, id);
      const headcount = column.appliesTo === 'everybody' ? built[n]!.people : named.of(column.id, id);
      return [{ block: id, from, count, people: headcount, changed: changes[n]! }];
    });
  const oldOf = ({ id }: Column) => before?.columns.get(id) ?? null;
  const next = new Map(
    columns.map((column) => [column.id, nextColumn(nowOf(column), oldOf(column), keyedChance(key, column.id))]),
  );
  return {
    totals: totalsOf(next),
    blocks: built,
    state: { people: baselines, columns: next },
    gateCells: {
      *[Symbol.iterator]() {
        for (const column of columns) yield* gateCellsOf(column.id, next.get(column.id)!, oldOf(column), nowOf(column));
      },
    },
  };
}

function compared(blocks: readonly ReleaseBlock[], people: PeopleCount) {
  const changes = blocks.map(({ id }) => people.changed(id));
  const built = blocks.map(({ id, from }, n) => ({
    id,
    people: people.headcount(id),
    isRefreshed: from.length === 0 || isBlockRefreshed(changes[n]!),
  }));
  const baselines = new Map(built.map(({ id, isRefreshed }) => [id, people.baselines(id, isRefreshed)]));
  return { built, changes, baselines };
}

/** People by column and block. */
class Counts {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #blocks: ReadonlyMap<string, number>;
  readonly #people: Uint32Array;

  constructor(columns: readonly Column[], blocks: readonly ReleaseBlock[]) {
    this.#columns = new Map(columns.map(({ id }, n) => [id, n]));
    this.#blocks = new Map(blocks.map(({ id }, n) => [id, n]));
    this.#people = new Uint32Array(columns.length * blocks.length);
  }

  add(column: string, block: string): void {
    this.#people[this.#at(column, block)]! += 1;
  }

  of(column: string, block: string): number {
    return this.#people[this.#at(column, block)]!;
  }

  #at(column: string, block: string): number {
    const row = this.#columns.get(column);
    if (row === undefined) throw new Error('A contribution names a column that is not in the release');
    return row * this.#blocks.size + this.#blocks.get(block)!;
  }
}

/** Everybody is let go before columns are drawn: only what is counted and kept remains. */
async function readContributions({ key, keyBefore, blocks, columns, contributions, before }: ReleaseInput) {
  const people = new PeopleCount(keyBefore ? [key, keyBefore] : [key], blocks, before?.people ?? new Map());
  const tables = { counted: new Counts(columns, blocks), named: new Counts(columns, blocks) };
  for await (const { block, personKey, counted, named, records } of contributions) {
    people.add(block, personKey, records);
    for (const column of counted) tables.counted.add(column, block);
    for (const column of named) tables.named.add(column, block);
  }
  return { ...tables, ...compared(blocks, people) };
}

function totalsOf(columns: ReadonlyMap<string, StoredColumn>): Map<string, number> {
  const shown = [...columns].map(([id, column]) => [id, [...publishedCells(column).values()]] as const);
  return new Map(shown.flatMap(([id, cells]) => (cells.length === 0 ? [] : [[id, sumOf(cells).shown] as const])));
}
