import type { TestApp } from './app.ts';

export type TestMeasure = 'need' | 'plan' | 'offer' | 'held';
type Numbers = readonly (number | null)[];

export interface MadeUpBlock {
  readonly centres: readonly string[];
  /** 50 unless told otherwise: N of each of its cells. */
  readonly people?: number;
}

export interface MadeUpWheel {
  readonly wheel?: 'employee' | 'leader';
  /** Codes of elements, in the order of the wheel. */
  readonly elements: readonly string[];
  readonly blocks: readonly MadeUpBlock[];
  /** For each block what it shows on each element (of conversations held one number); null for nothing published. */
  readonly shown: Readonly<Partial<Record<TestMeasure, readonly Numbers[]>>>;
  /** What the municipality shows, where it is not the blocks' sum. */
  readonly municipality?: Readonly<Partial<Record<TestMeasure, Numbers>>>;
}

export interface MadeUpRelease {
  readonly planYear?: number;
  readonly countedOn?: string;
  readonly publishedAt?: string;
  readonly wheels: readonly MadeUpWheel[];
}

/** As a release names the block of these centres. */
export const blockIdOf = (centres: readonly string[]): string => centres.toSorted().join('+');

const sum = (numbers: Numbers): number | null =>
  numbers.some((each) => each !== null) ? numbers.reduce<number>((all, each) => all + (each ?? 0), 0) : null;
const column = (rows: readonly Numbers[], n: number): Numbers => rows.map((row) => row[n] ?? null);

async function insertCells({ build: { sql } }: TestApp, release: string, made: MadeUpWheel): Promise<void> {
  const { wheel = 'employee', blocks, municipality = {} } = made;
  const peopleOf = ({ people = 50 }: MadeUpBlock) => people;
  const everybody = blocks.reduce((all, block) => all + peopleOf(block), 0);
  const cells = (measure: string, block: MadeUpBlock | null, shown: Numbers) =>
    sql.query(
      `INSERT INTO release_cells (release_id, wheel_code, measure, block_id, centre_ids, shown, people)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        release,
        wheel,
        measure,
        block && blockIdOf(block.centres),
        block && block.centres,
        shown,
        shown.map((count) => (count === null ? null : block ? peopleOf(block) : everybody)),
      ],
    );
  for (const [measure, rows] of Object.entries(made.shown)) {
    const sums = (rows[0] ?? []).map((_, n) => sum(column(rows, n)));
    await cells(measure, null, municipality[measure as TestMeasure] ?? sums);
    for (const [n, shown] of rows.entries()) await cells(measure, blocks[n] ?? null, shown);
  }
}

async function insertWheel(on: TestApp, release: string, countedOn: string, made: MadeUpWheel): Promise<void> {
  const { wheel = 'employee', elements, blocks } = made;
  await on.build.sql.query(
    `INSERT INTO release_wheel SELECT $1, $2::text, v.id, (SELECT array_agg(e.id ORDER BY array_position($3::text[], e.code)) FROM element e WHERE e.code = ANY ($3))
     FROM wheel_version v WHERE v.wheel_code = $2 AND app.holds(v.valid_from, v.valid_to, $4)`,
    [release, wheel, elements, countedOn],
  );
  for (const [position, { centres, people = 50 }] of blocks.entries()) {
    await on.build.sql.query(
      `INSERT INTO release_block (release_id, wheel_code, block_id, position, centre_ids, people, changed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [release, wheel, blockIdOf(centres), position, centres, people, countedOn],
    );
  }
  await insertCells(on, release, made);
}

/** A release with the numbers that a test says, stored as the release role stores one; its number is the next. */
export async function publishMadeUp(on: TestApp, made: MadeUpRelease): Promise<string> {
  const { sql } = on.build;
  const { planYear = 2026, countedOn = '2026-05-29', publishedAt = '2026-06-01T10:00:00Z', wheels } = made;
  await sql.query('BEGIN; SET LOCAL ROLE medhjul_release');
  try {
    const { rows } = await sql.query<{ id: string }>(
      `INSERT INTO release (number, plan_year, counted_on, published_at)
       SELECT coalesce(max(number), 0) + 1, $1, $2, $3 FROM release RETURNING id`,
      [planYear, countedOn, publishedAt],
    );
    const id = rows[0]?.id ?? '';
    for (const wheel of wheels) await insertWheel(on, id, countedOn, wheel);
    await sql.query('COMMIT');
    return id;
  } catch (error) {
    await sql.query('ROLLBACK');
    throw error;
  }
}

/** Takes every release away, past the triggers that keep them. */
export async function withoutReleases({ build: { sql } }: TestApp): Promise<void> {
  await sql.query(`SET session_replication_role = replica;
    DELETE FROM proposal_decision; DELETE FROM release_run; DELETE FROM release_cells; DELETE FROM release_block;
    DELETE FROM release_wheel; DELETE FROM release; SET session_replication_role = DEFAULT`);
}
