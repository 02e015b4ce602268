import type { Connection } from './connection.ts';

const TABLES = `SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relname NOT LIKE 'kysely\\_%'`;

/** Who may do what, as `role=privileges`; the owner's own rights go without saying. */
const grants = (acl: string, owner: string) => `
  SELECT string_agg(line, ', ' ORDER BY line) FROM (
    SELECT coalesce(nullif(a.grantee, 0)::regrole::text, 'public') || '=' || string_agg(lower(a.privilege_type), '+' ORDER BY a.privilege_type) AS line
    FROM aclexplode(${acl}) a WHERE a.grantee <> ${owner} GROUP BY a.grantee) lines`;

/** Each answers lines of text, in an order that no database or collation changes. */
const parts = {
  Roles: `
    SELECT concat_ws(' ', rolname, CASE WHEN rolcanlogin THEN 'login' ELSE 'nologin' END, CASE WHEN rolinherit THEN 'inherit' ELSE 'noinherit' END,
      CASE WHEN rolsuper THEN 'superuser' END, CASE WHEN rolbypassrls THEN 'bypassrls' END, CASE WHEN rolcreaterole THEN 'createrole' END) AS line
    FROM pg_roles WHERE rolname IN ('medhjul_owner', 'medhjul_app', 'medhjul_session', 'medhjul_import', 'medhjul_job') ORDER BY rolname COLLATE "C"`,
  Schemas: `
    SELECT concat_ws(' · ', nspname, 'owner ' || CASE nspname WHEN 'app' THEN nspowner::regrole::text ELSE 'the database''s' END,
      (SELECT string_agg(grantee, ', ' ORDER BY grantee) FROM (
        SELECT a.grantee::regrole::text || '=' || lower(a.privilege_type) AS grantee FROM aclexplode(nspacl) a
        WHERE a.grantee::regrole::text LIKE 'medhjul\\_%' AND a.grantee <> nspowner) granted)) AS line
    FROM pg_namespace WHERE nspname IN ('public', 'app') ORDER BY nspname COLLATE "C"`,
  Extensions: `SELECT extname AS line FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname COLLATE "C"`,
  Tables: `
    WITH t AS (${TABLES})
    SELECT line FROM (
      SELECT relname, 0 AS part, '' AS name, E'\\n' || relname || ' · owner ' || relowner::regrole
        || CASE WHEN relrowsecurity THEN ' · row level security' ELSE '' END
        || CASE WHEN relforcerowsecurity THEN ' · forced' ELSE '' END
        || coalesce(E'\\n  comment ' || obj_description(oid, 'pg_class'), '')
        || coalesce(E'\\n  grant ' || (${grants('relacl', 'relowner')}), '') AS line FROM t
      UNION ALL
      SELECT relname, 1, to_char(attnum, '000'), '  ' || attname || ' ' || format_type(atttypid, atttypmod)
        || CASE WHEN attnotnull THEN ' not null' ELSE '' END
        || coalesce(CASE WHEN attgenerated <> '' THEN ' generated ' ELSE ' default ' END || pg_get_expr(d.adbin, d.adrelid), '')
        || coalesce(' · grant ' || (${grants('attacl', 'relowner')}), '')
        || coalesce(E'\\n    comment ' || col_description(t.oid, attnum), '')
      FROM t JOIN pg_attribute a ON a.attrelid = t.oid AND attnum > 0 AND NOT attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = attnum
      UNION ALL
      SELECT relname, 2, conname, '  constraint ' || conname || ' ' || pg_get_constraintdef(c.oid)
      FROM t JOIN pg_constraint c ON c.conrelid = t.oid AND contype <> 'n'
      UNION ALL
      SELECT relname, 3, i.indexrelid::regclass::text, '  ' || pg_get_indexdef(i.indexrelid)
      FROM t JOIN pg_index i ON i.indrelid = t.oid AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND contype <> 'f')
      UNION ALL
      SELECT relname, 4, tgname, '  ' || pg_get_triggerdef(g.oid) FROM t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT tgisinternal
      UNION ALL
      SELECT relname, 5, polname, '  policy ' || polname || ' for ' || CASE polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update'
          WHEN 'd' THEN 'delete' ELSE 'all' END || CASE WHEN polpermissive THEN '' ELSE ' restrictive' END
        || ' to ' || (SELECT string_agg(r::regrole::text, ', ' ORDER BY r::regrole::text) FROM unnest(polroles) r)
        || coalesce(' using ' || pg_get_expr(polqual, polrelid), '') || coalesce(' with check ' || pg_get_expr(polwithcheck, polrelid), '')
      FROM t JOIN pg_policy p ON p.polrelid = t.oid
    ) lines ORDER BY relname COLLATE "C", part, name COLLATE "C"`,
  Functions: `
    SELECT E'\\n' || rtrim(pg_get_functiondef(p.oid), E'\\n') || E'\\nowner ' || proowner::regrole
      || case when proacl is null then ' · grant public=execute' else coalesce(' · grant ' || (${grants('proacl', 'proowner')}), '') end
      || coalesce(E'\\ncomment ' || obj_description(p.oid, 'pg_proc'), '') AS line
    FROM pg_proc p WHERE pronamespace = 'app'::regnamespace ORDER BY p.oid::regprocedure::text COLLATE "C"`,
} as const;

/**
 * The schema as the catalogue knows it, as text for reading and comparing: not a script that builds it (migrations do).
 * The same on every supported version of PostgreSQL.
 */
export async function dumpSchema(database: Connection): Promise<string> {
  const sections: string[] = [];
  for (const [title, text] of Object.entries(parts)) {
    const { rows } = await database.query<{ line: string }>(text);
    sections.push(`-- ${title}\n${rows.map(({ line }) => line).join('\n')}\n`);
  }
  return `-- What the migrations make, written by npm run effects: do not edit.\n\n${sections.join('\n')}`;
}
