import type { GateReport } from '@medhjul/release/gate';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId } from '../../request/loaders.ts';
import type { StoredPreview } from './build-release.ts';

export interface ReleaseRunRow {
  readonly id: string;
  readonly askedAt: Date;
  readonly askedById: string | null;
  readonly state: 'preparing' | 'prepared' | 'publishing' | 'published' | 'refused' | 'failed' | 'cancelled';
  readonly progress: number;
  readonly preview: StoredPreview | null;
  readonly gate: GateReport | null;
  readonly reason: string | null;
  readonly releaseId: string | null;
  readonly problem: string | null;
}

const RUNS = 20;

/** As far as row-level security lets the viewer know of them, the newest first (at most 20). */
export async function runRows(ctx: Context, where: RawBuilder<unknown>): Promise<ReleaseRunRow[]> {
  const { rows } = await sql<ReleaseRunRow>`
    select id, asked_at as "askedAt", asked_by as "askedById", state, progress, preview, gate, reason,
      release_id as "releaseId", problem
    from release_run where ${where} order by asked_at desc, id limit ${RUNS}`.execute(ctx.db);
  return rows;
}

export const releaseRunById = byId<ReleaseRunRow>(
  'release-run',
  (row) => row.id,
  (ctx, ids) => runRows(ctx, sql`id = any (${ids}::uuid[])`),
);
