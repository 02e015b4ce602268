import pg from 'pg';
import { StartProblem } from './embedded/start-problem.ts';

const unguarded = `
  SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname NOT LIKE 'kysely\\_%'
    AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'open:%'
    AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
  ORDER BY 1`;

const bypassing = `
  SELECT 1 FROM pg_roles r WHERE r.rolname = current_user AND (r.rolsuper OR r.rolbypassrls)
  UNION ALL SELECT 1 FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND pg_has_role(current_user, c.relowner, 'MEMBER')
  LIMIT 1`;

/**
 * What must hold before anybody is served: every table is either declared open (its comment says so) or guarded by a
 * policy, and in production the login cannot reach past the policies.
 * @throws StartProblem with one sentence
 */
export async function checkSafety(url: string, mode: 'demonstration' | 'production'): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = (await client.query<{ name: string }>(unguarded)).rows.map((row) => row.name);
    if (tables.length > 0) {
      throw new StartProblem(`The server does not start: no row-level policy guards the table ${tables.join(', ')}.`);
    }
    if (mode === 'production' && (await client.query(bypassing)).rowCount) {
      throw new StartProblem(
        'The server does not start in production mode: the login of DATABASE_URL could read past the row-level policies; ' +
          'use one that is only a NOINHERIT member of medhjul_app, medhjul_session, medhjul_job and medhjul_release, and DATABASE_OWNER_URL for migrations.',
      );
    }
  } finally {
    await client.end();
  }
}
