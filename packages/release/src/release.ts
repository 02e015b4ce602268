import { assertKey, keyedChance } from './chance.ts';
import type { GateCell } from './gate.ts';
import { gateCellsOf } from './gate-cells.ts';
import { PeopleCount, type Baseline, type ReleaseBlock } from './people.ts';
import { isBlockRefreshed } from './refresh.ts';
import { nextColumn, type BlockNow, type StoredColumn } from './stored-column.ts';

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

/** A cell as it is published; `block` is `null` where the municipality stands alone. All figures are people. */
export interface PublishedCell {
  readonly column: string;
  readonly block: string | null;
  readonly shown: number;
  readonly people: number;
}

export interface BuiltBlock {
  readonly id: string;
  readonly people: number;
  readonly isRefreshed: boolean;
}

export interface BuiltRelease {
  readonly cells: readonly PublishedCell[];
  /** The municipality's figure of each published column: the sum of its cells. */
  readonly totals: ReadonlyMap<string, number>;
  readonly blocks: readonly BuiltBlock[];
  readonly state: ReleaseState;
  /** For the gate alone: true counts are in it. */
  readonly gateCells: readonly GateCell[];
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
  const { key, keyBefore, blocks, columns, before } = input;
  assertKey(key);
  const people = new PeopleCount(keyBefore ? [key, keyBefore] : [key], blocks, before?.people ?? new Map());
  const tables = await readContributions(input, people);

  const built = blocks.map(({ id, from }) => ({
    id,
    people: people.headcount(id),
    isRefreshed: from.length === 0 || isBlockRefreshed(people.changed(id)),
  }));
  const next = columns.map((column) => {
    const now = blocks
      .filter(({ wheel }) => wheel === column.wheel)
      .map((block) => blockNow(column, block, people, tables));
    const old = before === null ? null : (before.columns.get(column.id) ?? null);
    const stored = nextColumn(now, old, keyedChance(key, column.id));
    return { column, stored, gateCells: gateCellsOf(column.id, stored, old, now) };
  });
  const gateCells = next.flatMap((one) => one.gateCells);
  const baselines = built.map(({ id, isRefreshed }) => [id, people.baselines(id, isRefreshed)] as const);
  return {
    cells: gateCells.map(({ column, block, cell: { shown, people: n } }) => ({ column, block, shown, people: n })),
    totals: totalsOf(gateCells),
    blocks: built,
    state: { people: new Map(baselines), columns: new Map(next.map(({ column, stored }) => [column.id, stored])) },
    gateCells,
  };
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

interface Tables {
  readonly counted: Counts;
  readonly named: Counts;
}

async function readContributions(
  { blocks, columns, contributions }: ReleaseInput,
  people: PeopleCount,
): Promise<Tables> {
  const tables: Tables = { counted: new Counts(columns, blocks), named: new Counts(columns, blocks) };
  for await (const { block, personKey, counted, named, records } of contributions) {
    people.add(block, personKey, records);
    for (const column of counted) tables.counted.add(column, block);
    for (const column of named) tables.named.add(column, block);
  }
  return tables;
}

function blockNow({ id, appliesTo }: Column, block: ReleaseBlock, people: PeopleCount, tables: Tables): BlockNow {
  return {
    block: block.id,
    from: block.from,
    count: tables.counted.of(id, block.id),
    people: appliesTo === 'everybody' ? people.headcount(block.id) : tables.named.of(id, block.id),
    changed: people.changed(block.id),
  };
}

function totalsOf(cells: readonly GateCell[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { column, cell } of cells) totals.set(column, (totals.get(column) ?? 0) + cell.shown);
  return totals;
}
