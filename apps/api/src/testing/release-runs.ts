import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';

const GATE = {
  key: 'pass',
  year: 'pass',
  multiplesOf5: 'pass',
  within4: 'pass',
  sums: 'pass',
  people: 'pass',
  blocks: 'pass',
  refresh: 'pass',
};

interface RunOptions {
  readonly asker?: string | null;
  readonly requestId?: string;
  readonly state?: string;
  readonly askedAt?: string;
  /** Over a gate that passes everywhere. */
  readonly gate?: object;
  readonly blocks?: readonly object[];
  readonly reason?: string | null;
}

/** A run as it stands in the database: prepared, but for what is said otherwise. */
export async function placedRun({ build }: TestApp, options: RunOptions = {}): Promise<string> {
  const { state = 'prepared', gate = {}, blocks = [], askedAt = '2026-06-15T09:00:00Z' } = options;
  const isEmpty = state === 'preparing';
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO release_run (request_id, asked_by, asked_at, state, preview, gate, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [
      options.requestId ?? randomUUID(),
      options.asker ?? null,
      askedAt,
      state,
      isEmpty ? null : JSON.stringify({ countedOn: '2026-06-15', planYear: 2026, blocks, columns: [] }),
      isEmpty ? null : JSON.stringify({ ...GATE, ...gate }),
      options.reason ?? null,
    ],
  );
  return rows[0]?.id ?? '';
}
