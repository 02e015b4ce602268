import type { SummaryState } from '@medhjul/rules/summary-state';
import type { SummaryContent } from '../features/summary/summary-content.ts';
import type { TestApp } from './app.ts';

type Id = string;

const named = (name: string) => ({ da: name, nb: name, en: name });

/** A summary in which one competence was asked for and is taken up. */
export function madeUpContent(year: number, elementId: Id, over: Partial<SummaryContent> = {}): SummaryContent {
  return {
    year,
    release: { number: 1, planYear: year, countedOn: `${year}-05-29` },
    minutes: { sent: 1, committees: 2 },
    asked: [
      {
        elementId,
        wheel: 'employee',
        name: named('Taget op'),
        areaName: named('Området'),
        rank: 1,
        mark: null,
        centres: 2,
        throughPlans: 2,
        throughMinutes: 0,
        needs: { shown: 40, people: 100 },
        plans: { shown: 15, people: 100 },
        goals: [],
        decision: { kind: 'take_up', reason: null },
      },
    ],
    areas: [],
    became: null,
    texts: [],
    presentations: [],
    ...over,
  };
}

export interface PlacedSummary {
  readonly year: number;
  readonly release: Id;
  readonly state?: SummaryState;
  /** Left out: of a competence of the employee wheel that is taken up. */
  readonly content?: SummaryContent;
  /** Whether the centre council has decided. */
  readonly isDecided?: boolean;
}

/** A summary as it stands in the table; its fingerprint is `f` and its year. */
export async function placedSummary(
  { build }: TestApp,
  { year, release, state = 'draft', content, isDecided = false }: PlacedSummary,
): Promise<Id> {
  const held = state === 'draft' ? null : (content ?? madeUpContent(year, await build.elementId('E1.1')));
  const { rows } = await build.sql.query<{ id: Id }>(
    `INSERT INTO summary (year, release_id, state, begun_at, shared_at, adopted_at, content, fingerprint)
     VALUES ($1, $2, $3, '2026-06-01', $4, $5, $6, $7) RETURNING id`,
    [
      year,
      release,
      state,
      held && '2026-06-10',
      state === 'adopted' ? '2026-06-12' : null,
      held && JSON.stringify(held),
      held && `f${year}`,
    ],
  );
  const id = rows[0]?.id ?? '';
  if (isDecided) {
    await build.sql.query(
      `INSERT INTO summary_presentation (summary_id, body, held_on, decision) VALUES ($1, 'centre_council', '2026-06-11', 'Enig')`,
      [id],
    );
  }
  return id;
}

/** Past the trigger that keeps adopted ones. */
export const CLEAR_SUMMARIES = `SET session_replication_role = replica;
  DELETE FROM summary_text; DELETE FROM summary_outcome; DELETE FROM summary_presentation; DELETE FROM summary;
  SET session_replication_role = DEFAULT`;
