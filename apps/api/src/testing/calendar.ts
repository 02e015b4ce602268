import type { TestApp } from './app.ts';

interface PlacedActivity {
  readonly scope?: 'municipality' | 'centre' | 'person';
  readonly unit?: string | null;
  readonly person?: string | null;
  readonly title?: string;
}

/** An activity in the annual wheel, on 10 and 11 September 2026; the municipality's unless told otherwise. */
export async function placedActivity(
  on: TestApp,
  { scope = 'municipality', unit = null, person = null, title = 'Budget' }: PlacedActivity = {},
): Promise<string> {
  const { rows } = await on.build.sql.query<{ id: string }>(
    `INSERT INTO activity (scope, unit_id, person_id, kind, title, first_on, last_on, is_yearly, changed_at)
     VALUES ($1, $2, $3, 'budget', $4, '2026-09-10', '2026-09-11', false, '2026-06-01') RETURNING id`,
    [scope, unit, person, title],
  );
  return rows[0]?.id ?? '';
}
