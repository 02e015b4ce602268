import { CompiledQuery, Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { installJobs } from './install-jobs.ts';
import { migrations } from './migrations/list.ts';

/**
 * Brings a database to the newest schema. Safe to run from several instances at once: an advisory lock lets one go first.
 * @param url a login that may create roles the first time (a superuser, or CREATEROLE and owner of the database)
 * @returns the names of the migrations that ran now
 * @throws the database's error, after everything of this run was rolled back
 */
export async function migrate(url: string): Promise<string[]> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: url, max: 1 }),
      // From PostgreSQL 16 on, who creates a role may not take it without this.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(
          CompiledQuery.raw(
            `SELECT set_config('createrole_self_grant', 'set, inherit', false) WHERE current_setting('server_version_num')::int >= 160000`,
          ),
        );
      },
    }),
  });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    await installJobs(url);
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}
