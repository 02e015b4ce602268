import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
} from 'kysely';
import pg from 'pg';
import type { DB } from './tables.generated.ts';

// A calendar day is text, everywhere: a Date would carry the host's time zone into it.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

export type Database = Kysely<DB>;

/** What a statement is sent to. */
export type Connection = Pick<pg.ClientBase, 'query'>;

/** Typed queries over one connection that is already in a transaction; it opens and closes none itself. */
export function queriesOn(client: Connection): Database {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery) {
      const result = await client.query(query.sql, [...query.parameters]);
      return {
        rows: result.rows as R[],
        ...(query.query.kind === 'SelectQueryNode' ? {} : { numAffectedRows: BigInt(result.rowCount ?? 0) }),
      };
    },
    streamQuery() {
      throw new Error('streams are not used');
    },
  };
  const nothing = async () => {};
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: nothing,
        acquireConnection: async () => connection,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
    },
  });
}
