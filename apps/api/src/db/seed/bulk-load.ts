import type pg from 'pg';
import type { DB } from '../tables.generated.ts';

type Table = keyof DB & string;

interface Part {
  readonly drop: string;
  readonly create: string;
}

/** Tables of many rows, filled without foreign keys and indexes too: four times as quick as row by row. */
const LARGE: readonly Table[] = ['holding', 'conversation_level'];

/**
 * Fills tables without their triggers, so that nobody is told of each row, and puts everything back, made and checked at
 * once. What a trigger would have written (`superseded_on`) must come with the rows.
 * @param client in a transaction of the tables' owner
 * @throws the database's error where the rows break a constraint
 */
export async function bulkLoad(client: pg.Client, tables: readonly Table[], load: () => Promise<void>): Promise<void> {
  const parts: Part[] = [];
  for (const table of LARGE) parts.push(...(await upkeep(client, table)));
  await withoutTriggers(client, tables, async () => {
    for (const { drop } of parts) await client.query(drop);
    await load();
    for (const { create } of parts) await client.query(create);
  });
}

/**
 * Fills tables without their triggers: nobody is told of each row, and what is over can be written as it ended.
 * @param client in a transaction of the tables' owner
 */
export async function withoutTriggers(
  client: pg.Client,
  tables: readonly Table[],
  load: () => Promise<void>,
): Promise<void> {
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await load();
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** Read from the database, so that it stays true whatever a migration changes. The primary key stays: others may point to it. */
async function upkeep(client: pg.Client, table: Table): Promise<Part[]> {
  const { rows } = await client.query<Part>(
    `SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', $1::text, conname) AS drop,
      format('ALTER TABLE %I ADD CONSTRAINT %I %s', $1::text, conname, pg_get_constraintdef(oid)) AS create
    FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('f', 'u')
    UNION ALL
    SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    FROM pg_index WHERE indrelid = $1::regclass
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
    [table],
  );
  return rows;
}
