import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrations } from './migrations/list.ts';

/**
 * Brings a database to the newest schema. Safe to run from several instances at once: an advisory lock lets one go first.
 * @param url a login that may create roles the first time (a superuser, or CREATEROLE and owner of the database)
 * @returns the names of the migrations that ran now
 * @throws the database's error, after everything of this run was rolled back
 */
export async function migrate(url: string): Promise<string[]> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) }),
  });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}
