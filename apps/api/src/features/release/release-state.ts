import { HASH_LENGTH, type Baseline } from '@medhjul/release/people';
import type { ReleaseState } from '@medhjul/release/release';
import type { Part, StoredColumn } from '@medhjul/release/stored-column';
import type { StoredCell } from '@medhjul/release/column';
import { sql } from 'kysely';
import type { ReleaseTransaction } from '../../db/release-pool.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { inWheel, withoutWheel, type NewBlock } from './release-blocks.ts';

/** A column as it is kept: lists of block, count, people, and of cells what they show. */
interface PackedColumn {
  readonly level: StoredColumn['level'];
  readonly cells: readonly (readonly [block: string, count: number, people: number, shown: number])[];
  readonly parts: readonly (readonly [block: string, count: number, people: number])[];
}

/** State of which some was made with a key that is not at hand. */
export class UnknownKeyError extends Error {}

const packed = ({ level, cells, parts }: StoredColumn): PackedColumn => ({
  level,
  cells: [...cells].map(([block, { count, people, shown }]) => [block, count, people, shown]),
  parts: [...parts].map(([block, { count, people }]) => [block, count, people]),
});

const unpacked = ({ level, cells, parts }: PackedColumn): StoredColumn => ({
  level,
  cells: new Map(cells.map(([block, count, people, shown]): [string, StoredCell] => [block, { count, people, shown }])),
  parts: new Map(parts.map(([block, count, people]): [string, Part] => [block, { count, people }])),
});

/**
 * A block's people as one text: the check of the key that made it, then the two hashes of each. Kept blocks are told
 * by the key that made them, as one that is not refreshed keeps what an earlier key has made.
 */
function packedPeople(check: string, baseline: Baseline): string {
  return check + [...baseline].map(([person, records]) => person + records).join('');
}

function unpackedPeople(text: string): Baseline {
  const people = new Map<string, string>();
  for (let at = HASH_LENGTH; at < text.length; at += 2 * HASH_LENGTH) {
    people.set(text.slice(at, at + HASH_LENGTH), text.slice(at + HASH_LENGTH, at + 2 * HASH_LENGTH));
  }
  return people;
}

const checkOf = (text: string): string => text.slice(0, HASH_LENGTH);

/** What was kept, and with which key each list of people was made. */
export interface KeptState extends ReleaseState {
  readonly checks: ReadonlyMap<Baseline, string>;
}

/**
 * What the latest release has left.
 * @param checks of the keys that are at hand
 * @throws UnknownKeyError
 */
export async function readState(tx: ReleaseTransaction, checks: readonly string[]): Promise<KeptState> {
  const columns = await tx.db
    .selectFrom('release_column')
    .select('column_id')
    .select(sql<PackedColumn>`state`.as('state'))
    .execute();
  const people = new Map<string, Baseline[]>();
  const made = new Map<Baseline, string>();
  const lists = tx.batches<{ wheel: WheelCode; block: string; people: string }>(
    'select wheel_code as wheel, block_id as block, people from release_people order by wheel_code, block_id, part',
    [],
  );
  for await (const rows of lists) {
    for (const { wheel, block, people: text } of rows) {
      if (!checks.includes(checkOf(text))) throw new UnknownKeyError();
      const baseline = unpackedPeople(text);
      made.set(baseline, checkOf(text));
      const id = internalId(wheel, block);
      people.set(id, [...(people.get(id) ?? []), baseline]);
    }
  }
  return {
    columns: new Map(columns.map(({ column_id, state }) => [column_id, unpacked(state)])),
    people,
    checks: made,
  };
}

const internalId = (wheel: WheelCode, block: string): string =>
  block
    .split('+')
    .map((centre) => inWheel(wheel, centre))
    .join('+');

/** The id that a block has in tables. */
export const storedId = ({ centres }: Pick<NewBlock, 'centres'>): string => centres.map(withoutWheel).join('+');

/** Puts the state of the new release in the place of the one before. */
export async function replaceState(
  tx: ReleaseTransaction,
  blocks: readonly NewBlock[],
  state: ReleaseState,
  checkOfList: (baseline: Baseline) => string,
): Promise<void> {
  await tx.db.deleteFrom('release_column').execute();
  await tx.db.deleteFrom('release_people').execute();
  const columns = [...state.columns].map(([column_id, column]) => ({ column_id, state: packed(column) }));
  await sql`
    insert into release_column (column_id, state)
    select column_id, state from jsonb_to_recordset(${JSON.stringify(columns)}::jsonb) as row (column_id text, state jsonb)`.execute(
    tx.db,
  );
  for (const block of blocks) {
    for (const [part, baseline] of (state.people.get(block.id) ?? []).entries()) {
      await tx.db
        .insertInto('release_people')
        .values({
          wheel_code: block.wheel,
          block_id: storedId(block),
          part,
          people: packedPeople(checkOfList(baseline), baseline),
        })
        .execute();
    }
  }
}
