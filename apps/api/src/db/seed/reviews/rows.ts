import type pg from 'pg';
import type { DB } from '../../tables.generated.ts';
import { copyRows, type CopyValue, type Row } from '../copy.ts';

/** What reviews fill, in the order in which rows point to each other. What the minutes decided is taken from the reviews. */
export const REVIEW_TABLES = [
  'review',
  'review_step',
  'agenda_item',
  'review_guest',
  'review_papers',
  'review_decision',
  'decision_dot',
  'decision_outcome',
  'med_input',
  'med_need',
  'med_measure',
  'minutes_version',
  'minutes_approval',
  'minutes_remark',
  'review_reminder',
] as const satisfies readonly (keyof DB)[];

type ReviewTable = (typeof REVIEW_TABLES)[number];

/** Rows of a table name the same columns, all of them. */
export type ReviewRows = { readonly [T in ReviewTable]: Readonly<Partial<Record<keyof DB[T] & string, CopyValue>>>[] };

export const noReviews = (): ReviewRows => ({
  review: [],
  review_step: [],
  agenda_item: [],
  review_guest: [],
  review_papers: [],
  review_decision: [],
  decision_dot: [],
  decision_outcome: [],
  med_input: [],
  med_need: [],
  med_measure: [],
  minutes_version: [],
  minutes_approval: [],
  minutes_remark: [],
  review_reminder: [],
});

const DECISION = `kind, element_id, title, target_group, how_many, why, goal_id, learning_form, follow_up_person_id, dots, position`;

/** Streams them into their tables, with fingerprints and decisions of the minutes as the database makes them. */
export async function writeReviews(client: pg.Client, rows: ReviewRows): Promise<void> {
  for (const table of REVIEW_TABLES) await writeTable(client, table, rows[table]);
  await client.query(`
    UPDATE minutes_version v SET fingerprint = encode(sha256(convert_to(v.content::text ||
      coalesce((SELECT string_agg((to_jsonb(d) - 'version')::text, '' ORDER BY d.position, d.id)
        FROM review_decision d WHERE d.review_id = v.review_id), ''), 'UTF8')), 'hex');
    -- A version that was corrected had an earlier day in its first decision.
    INSERT INTO minutes_decision (version_id, decision_id, due_on, ${DECISION})
    SELECT v.id, d.id, CASE WHEN v.number < r.number AND d.position = 1 THEN d.due_on - 31 ELSE d.due_on END, ${DECISION}
    FROM minutes_version v JOIN review r ON r.id = v.review_id JOIN review_decision d ON d.review_id = r.id;
    SELECT setval('minutes_receipt', (SELECT max(receipt) FROM minutes_version))`);
}

async function writeTable<T extends ReviewTable>(client: pg.Client, table: T, rows: ReviewRows[T]): Promise<void> {
  const records: readonly Readonly<Record<string, CopyValue>>[] = rows;
  const names = Object.keys(records[0] ?? {}) as (keyof DB[T] & string)[];
  function* inOrder(): Generator<Row> {
    for (const record of records) yield names.map((name) => record[name] ?? null);
  }
  if (records.length > 0) await copyRows(client, table, names, inOrder());
}
