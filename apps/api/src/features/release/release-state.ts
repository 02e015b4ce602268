import { Baseline } from '@medhjul/release/people';
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

/** @param same the one text of a block's id, which stands in every column */
const unpacked = ({ level, cells, parts }: PackedColumn, same: (block: string) => string): StoredColumn => ({
  level,
  cells: new Map(
    cells.map(([block, count, people, shown]): [string, StoredCell] => [same(block), { count, people, shown }]),
  ),
  parts: new Map(parts.map(([block, count, people]): [string, Part] => [same(block), { count, people }])),
});

async function readColumns(tx: ReleaseTransaction): Promise<Map<string, StoredColumn>> {
  const texts = new Map<string, string>();
  const same = (block: string) => texts.get(block) ?? (texts.set(block, block), block);
  const columns = new Map<string, StoredColumn>();
  // As text, one column after the other: thousands of blocks in hundreds of columns at once would fill the memory.
  const rows = tx.batches<{ id: string; state: string }>('select column_id as id, state::text from release_column', []);
  for await (const batch of rows) {
    for (const { id, state } of batch) columns.set(id, unpacked(JSON.parse(state) as PackedColumn, same));
  }
  return columns;
}

/** A text begins with the check of the key that made it: a block that is not refreshed keeps what an earlier key has made. */
const CHECK_LENGTH = 22;
const checkOf = (text: string): string => text.slice(0, CHECK_LENGTH);

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
  const columns = await readColumns(tx);
  const people = new Map<string, Baseline[]>();
  const made = new Map<Baseline, string>();
  const lists = tx.batches<{ wheel: WheelCode; block: string; people: string }>(
    'select wheel_code as wheel, block_id as block, people from release_people order by wheel_code, block_id, part',
    [],
  );
  for await (const rows of lists) {
    for (const { wheel, block, people: text } of rows) {
      if (!checks.includes(checkOf(text))) throw new UnknownKeyError();
      const baseline = Baseline.read(text.slice(CHECK_LENGTH));
      made.set(baseline, checkOf(text));
      const id = internalId(wheel, block);
      people.set(id, [...(people.get(id) ?? []), baseline]);
    }
  }
  return {
    columns,
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
  for (const [id, column] of state.columns) {
    const kept = JSON.stringify(packed(column));
    await sql`insert into release_column (column_id, state) values (${id}, ${kept}::jsonb)`.execute(tx.db);
  }
  for (const block of blocks) {
    for (const [part, baseline] of (state.people.get(block.id) ?? []).entries()) {
      await tx.db
        .insertInto('release_people')
        .values({
          wheel_code: block.wheel,
          block_id: storedId(block),
          part,
          people: checkOfList(baseline) + baseline.packed,
        })
        .execute();
    }
  }
}
