import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * The login under which requests reach the embedded database: no rights of its own, it may only take the product's roles.
 * A new password each start, known to this process alone.
 * @param ownerUrl the superuser's address
 * @returns the login's address
 */
export async function requestLogin(ownerUrl: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'medhjul_login') THEN
          CREATE ROLE medhjul_login LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS;
        END IF;
      END $$;
      GRANT medhjul_app, medhjul_session, medhjul_job, medhjul_release TO medhjul_login;
      ALTER ROLE medhjul_login PASSWORD '${password}'`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = 'medhjul_login';
  url.password = password;
  return url.href;
}
