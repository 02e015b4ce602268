import { createHmac } from 'node:crypto';
import { leastOfChanges, type Changed } from './refresh.ts';

/** Characters of each hash. */
const HASH_LENGTH = 22;
const PERSON_LENGTH = 2 * HASH_LENGTH;

/**
 * What is kept of the people of one block: for each a keyed hash with a keyed hash of their contributing records (R5), as
 * of the block's last refresh. Nothing else is known of anybody between two releases. Blocks that were merged keep one
 * each until they are refreshed as one. Hundreds of thousands of people are kept, so they stand in one text, in order.
 */
export class Baseline {
  /** The two hashes of each person, in the order of the first. */
  readonly packed: string;

  private constructor(people: readonly string[]) {
    this.packed = people.toSorted().join('');
  }

  static of(people: ReadonlyMap<string, string>): Baseline {
    return new Baseline([...people].map(([person, records]) => person + records));
  }

  /** From what `packed` was, in any order. */
  static read(packed: string): Baseline {
    const count = packed.length / PERSON_LENGTH;
    return new Baseline(
      Array.from({ length: count }, (_, n) => packed.slice(n * PERSON_LENGTH, (n + 1) * PERSON_LENGTH)),
    );
  }

  get size(): number {
    return this.packed.length / PERSON_LENGTH;
  }

  /** The hash of a person's records. */
  get(person: string): string | undefined {
    let first = 0;
    let beyond = this.size;
    while (first < beyond) {
      const middle = (first + beyond) >> 1;
      const found = this.packed.slice(middle * PERSON_LENGTH, middle * PERSON_LENGTH + HASH_LENGTH);
      if (found === person)
        return this.packed.slice(middle * PERSON_LENGTH + HASH_LENGTH, (middle + 1) * PERSON_LENGTH);
      if (found < person) first = middle + 1;
      else beyond = middle;
    }
    return undefined;
  }
}

/** A block of the release to be. */
export interface ReleaseBlock {
  readonly id: string;
  /** Blocks and columns of one wheel belong together. */
  readonly wheel: string;
  /** Blocks of the release before that it consists of: itself, those merged into it, or none if it is new. */
  readonly from: readonly string[];
}

/** People of now who were in one part of the block at its last refresh. */
interface Part {
  readonly baseline: Baseline;
  unchanged: number;
  stayed: number;
}

interface Tally {
  readonly parts: readonly Part[];
  readonly now: Map<string, string>;
  joined: number;
}

/** A person as one key hides them. */
interface Hashed {
  readonly person: string;
  readonly records: string;
}

/**
 * Compares each person, told once, with what was kept of the block; then says M and what is to be kept. After a change of
 * keys a block that is not refreshed keeps what the key before has made; so both are needed until all are refreshed.
 */
export class PeopleCount {
  /** The key of now, then the one before. */
  readonly #keys: readonly Uint8Array[];
  readonly #tallies: ReadonlyMap<string, Tally>;

  constructor(
    keys: readonly Uint8Array[],
    blocks: readonly ReleaseBlock[],
    before: ReadonlyMap<string, readonly Baseline[]>,
  ) {
    this.#keys = keys;
    this.#tallies = new Map(
      blocks.map(({ id, from }) => {
        const baselines = from.flatMap((earlier) => before.get(earlier) ?? []);
        const parts = baselines.map((baseline) => ({ baseline, unchanged: 0, stayed: 0 }));
        return [id, { parts, now: new Map(), joined: 0 }];
      }),
    );
  }

  /** Throws for a block that is not in the release and for a person told twice in one block. */
  add(block: string, person: string, records: string): void {
    const tally = this.#tallies.get(block);
    if (tally === undefined) throw new Error('A contribution names a block that is not in the release');
    const hashed = this.#keys.map((key) => hashedWith(key, person, records));
    const now = hashed[0]!;
    if (tally.now.has(now.person)) throw new Error('A person contributes twice to one block');
    tally.now.set(now.person, now.records);
    for (const part of tally.parts) {
      const known = hashed.find((one) => part.baseline.get(one.person) !== undefined);
      if (known === undefined) continue;
      if (part.baseline.get(known.person) === known.records) part.unchanged += 1;
      else part.stayed += 1;
      return;
    }
    tally.joined += 1;
  }

  headcount(block: string): number {
    return this.#tally(block).now.size;
  }

  /** M of a block. */
  changed(block: string): Changed {
    const { parts, joined } = this.#tally(block);
    if (parts.length === 0) return { stayed: 0, joined, left: 0 };
    const leftOf = ({ baseline, unchanged, stayed }: Part) => baseline.size - unchanged - stayed;
    return leastOfChanges(parts.map((part) => ({ stayed: part.stayed, joined, left: leftOf(part) })));
  }

  /** What is kept of a block: the people of now where it is refreshed, else those of each part's last refresh. */
  baselines(block: string, isRefreshed: boolean): Baseline[] {
    const { parts, now } = this.#tally(block);
    return isRefreshed ? [Baseline.of(now)] : parts.map(({ baseline }) => baseline);
  }

  #tally(block: string): Tally {
    const tally = this.#tallies.get(block);
    if (tally === undefined) throw new Error(`Block ${block} is not in the release`);
    return tally;
  }
}

function hashedWith(key: Uint8Array, person: string, records: string): Hashed {
  return { person: hash(key, 'person', person), records: hash(key, 'records', person, records) };
}

/** 128 bits: at a million people two share one with a chance of 10⁻²⁷. */
function hash(key: Uint8Array, ...parts: readonly string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest().toString('base64url', 0, 16);
}
