import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Begins a session of this person. @returns the cookie that carries it */
export async function signedIn(client: pg.Client, person: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (token_hash, person_id, created_at, last_seen_at, idle_limit, ends_at)
     VALUES ($1, $2, now(), now(), '12 hours', now() + interval '12 hours')`,
    [createHash('sha256').update(secret).digest(), person],
  );
  return `medhjul=${secret}`;
}
