import { sql } from 'kysely';
import { byKey } from '../../request/loaders.ts';

export interface HoldingRow {
  readonly id: string;
  readonly employmentId: string;
  readonly elementId: string;
  readonly kind: 'self' | 'leader' | 'agreed';
  readonly level: number;
  readonly assessedOn: string;
  readonly missingComponents: readonly string[];
  readonly isShared: boolean;
}

/** Every level of an employment that the viewer may see, newest first; row-level security leaves out the others. */
export const holdingsOf = byKey<HoldingRow>(
  'holdings',
  (row) => row.employmentId,
  async (ctx, ids) => {
    const rows = sql<HoldingRow>`
    select id, employment_id as "employmentId", element_id as "elementId", kind, level, assessed_on as "assessedOn",
      missing_components as "missingComponents", shared_at is not null as "isShared"
    from holding where employment_id = any (${ids}::uuid[]) and assessed_on <= app.today()
    order by employment_id, assessed_on desc, array_position(array['agreed', 'leader', 'self'], kind)`;
    return (await rows.execute(ctx.db)).rows;
  },
);
