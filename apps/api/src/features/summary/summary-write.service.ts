import { sql } from 'kysely';
import { mayPresent, type SummaryBody } from '@medhjul/rules/summary-state';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import type { Section } from './summary-content.ts';
import {
  readPresentations,
  type OutcomeRow,
  type OutcomeStatus,
  type SummaryRow,
  type SummaryTextRow,
} from './summary.loaders.ts';
import { forSummaryMove } from './summary.service.ts';

const TEXT_MAX = 8000;
const WORD_MAX = 1000;
const DECISION_MAX = 2000;

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Counted as the database counts, in characters. */
function textProblems(field: string, text: string | null, max: number): UserErrorEntry[] {
  if (text === null) return [];
  if (text.includes('\0')) return [{ code: 'MALFORMED', field }];
  return [...text].length > max ? [{ code: 'TOO_LONG', field, params: { max } }] : [];
}

function refuse(problems: readonly UserErrorEntry[]): void {
  if (problems.length > 0) throw new UserErrors(problems);
}

const conflict = (payload: Record<string, unknown>) =>
  new UserErrors([{ code: 'CONFLICT', field: 'version' }], payload);

async function readText(ctx: Context, id: string, section: Section): Promise<SummaryTextRow> {
  const { rows } = await sql<SummaryTextRow>`select summary_id as "summaryId", section, body, version from summary_text
    where summary_id = ${id}::uuid and section = ${section}`.execute(ctx.db);
  return rows[0] ?? { summaryId: id, section, body: '', version: 0 };
}

export interface SummaryTextInput {
  readonly id: string;
  readonly section: Section;
  readonly version: number;
  readonly body: string;
}

/** @throws UserErrors CONFLICT with the section as the other left it, TOO_LONG, MALFORMED, and those of `forSummaryMove` */
export async function writeSummaryText(ctx: Context, input: SummaryTextInput): Promise<SummaryTextRow> {
  const { id, section, version, body } = input;
  await forSummaryMove(ctx, id, 'write');
  refuse(textProblems('body', body, TEXT_MAX));
  const text = await readText(ctx, id, section);
  if (text.version !== version) throw conflict({ text });
  await sql`insert into summary_text as t (summary_id, section, body) values (${id}::uuid, ${section}, ${body})
    on conflict (summary_id, section) do update set body = excluded.body, version = t.version + 1`.execute(ctx.db);
  return readText(ctx, id, section);
}

export interface OutcomeInput {
  readonly id: string;
  readonly elementId: string;
  readonly status: OutcomeStatus;
  readonly word?: string | null | undefined;
  readonly version: number;
}

/** @throws UserErrors NOT_FOUND for what was not offered, CONFLICT, TOO_LONG, and those of `forSummaryMove` */
export async function tellSummaryOutcome(ctx: Context, input: OutcomeInput): Promise<SummaryRow> {
  const { id, elementId, status, version } = input;
  const row = await forSummaryMove(ctx, id, 'write');
  const word = trimmed(input.word);
  refuse(textProblems('word', word, WORD_MAX));
  const told = await sql<OutcomeRow>`select version from summary_outcome
    where summary_id = ${id}::uuid and element_id = ${elementId}::uuid`.execute(ctx.db);
  if ((told.rows[0]?.version ?? 0) !== version) throw conflict({ summary: row });
  if (!(await isOffered(ctx, row, elementId))) throw userError('NOT_FOUND', 'elementId');
  await sql`insert into summary_outcome as o (summary_id, element_id, status, word)
    values (${id}::uuid, ${elementId}::uuid, ${status}, ${word})
    on conflict (summary_id, element_id) do update set status = excluded.status, word = excluded.word,
      version = o.version + 1`.execute(ctx.db);
  return row;
}

async function isOffered(ctx: Context, row: SummaryRow, elementId: string): Promise<boolean> {
  const { rows } = await sql<{ offered: boolean }>`
    select exists (select from jsonb_array_elements(s.content -> 'asked') line
      where line ->> 'elementId' = ${elementId} and line -> 'decision' ->> 'kind' = 'take_up') as offered
    from summary s where s.year < ${row.year}::int and s.state = 'adopted' order by s.year desc limit 1`.execute(
    ctx.db,
  );
  return rows[0]?.offered ?? false;
}

export interface PresentationInput {
  readonly responsibleId?: string | null | undefined;
  readonly heldOn?: string | null | undefined;
  readonly decision?: string | null | undefined;
}

async function presentationProblems(ctx: Context, input: PresentationInput): Promise<UserErrorEntry[]> {
  const { responsibleId, heldOn } = input;
  const decision = trimmed(input.decision);
  const problems = textProblems('decision', decision, DECISION_MAX);
  if (responsibleId) {
    const known = await ctx.db.selectFrom('person').select('id').where('id', '=', responsibleId).executeTakeFirst();
    if (!known) problems.push({ code: 'NOT_FOUND', field: 'responsibleId' });
  }
  if (decision === null) return problems;
  if (!responsibleId) problems.push({ code: 'REQUIRED', field: 'responsibleId' });
  if (!heldOn) problems.push({ code: 'REQUIRED', field: 'heldOn' });
  else if (heldOn > ctx.today) {
    problems.push({ code: 'DATE_AFTER_TODAY', field: 'heldOn', params: { today: ctx.today } });
  }
  return problems;
}

/** @throws UserErrors for each wrong field, CONFLICT, and those of `forSummaryMove` */
export async function presentSummary(
  ctx: Context,
  { id, body, version, input }: { id: string; body: SummaryBody; version: number; input: PresentationInput },
): Promise<SummaryRow> {
  const row = await forSummaryMove(ctx, id, 'present');
  const rows = await readPresentations(ctx, id);
  const has = (of: SummaryBody) => rows.some((each) => each.body === of && each.decision !== null);
  if (!mayPresent(row.state, body, { centre_council: has('centre_council'), h_med: has('h_med') })) {
    const state = row.state.toUpperCase();
    throw new UserErrors([{ code: 'WRONG_STATE', field: 'id', params: { state } }], { summary: row });
  }
  const now = rows.find((each) => each.body === body);
  if ((now?.version ?? 0) !== version) throw conflict({ summary: row });
  refuse(await presentationProblems(ctx, input));
  const { responsibleId = null, heldOn = null } = input;
  await sql`insert into summary_presentation as p (summary_id, body, responsible_id, held_on, decision)
    values (${id}::uuid, ${body}, ${responsibleId}::uuid, ${heldOn}::date, ${trimmed(input.decision)})
    on conflict (summary_id, body) do update set responsible_id = excluded.responsible_id, held_on = excluded.held_on,
      decision = excluded.decision, version = p.version + 1`.execute(ctx.db);
  return row;
}
