import pg from 'pg';

/** Whether it is worth another try: a connection broke, the server restarts or is full, a transaction met another one. */
export function isPassing(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|40|53|57)/.test(error.code ?? '');
  return error instanceof Error && /connection|terminated|timeout/i.test(error.message);
}
