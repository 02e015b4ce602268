import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';

export type DecisionKind = 'take_up' | 'postpone' | 'reject';

export interface DecisionRow {
  readonly id: string;
  readonly releaseId: string;
  readonly elementId: string;
  readonly kind: DecisionKind;
  readonly reason: string | null;
  readonly at: Date;
  readonly byId: string | null;
}

export interface DecisionInput {
  readonly releaseId: string;
  readonly elementId: string;
  readonly kind: DecisionKind;
  readonly reason?: string | null | undefined;
  readonly requestId: string;
}

const REASON_MAX = 1000;

/** The decision that stands on each element of a release: the latest that was not taken back. */
export async function standingDecisions(ctx: Context, releaseId: string): Promise<ReadonlyMap<string, DecisionRow>> {
  const { rows } = await sql<DecisionRow>`
    select distinct on (element_id) id, release_id as "releaseId", element_id as "elementId", kind, reason, decided_at as at,
      decided_by as "byId"
    from proposal_decision where release_id = ${releaseId}::uuid and withdrawn_at is null
    order by element_id, decided_at desc, id desc`.execute(ctx.db);
  return new Map(rows.map((row) => [row.elementId, row]));
}

/** Counted as the database counts, in characters. */
function reasonProblems(kind: DecisionKind, reason: string): UserErrorEntry[] {
  const field = 'reason';
  if (reason.includes('\0')) return [{ code: 'MALFORMED', field }];
  if (reason === '' && kind !== 'take_up') return [{ code: 'REQUIRED', field }];
  return [...reason].length > REASON_MAX ? [{ code: 'TOO_LONG', field, params: { max: REASON_MAX } }] : [];
}

/**
 * Adds a decision in the viewer's name; the same request again adds nothing.
 * @throws UserErrors REQUIRED for postponing or rejecting without a reason, TOO_LONG, MALFORMED
 */
export async function addDecision(ctx: Context, input: DecisionInput): Promise<void> {
  const reason = input.reason?.trim() ?? '';
  const problems = reasonProblems(input.kind, reason);
  if (problems.length > 0) throw new UserErrors(problems);
  await ctx.db
    .insertInto('proposal_decision')
    .values({
      request_id: input.requestId,
      release_id: input.releaseId,
      element_id: input.elementId,
      kind: input.kind,
      reason: reason === '' ? null : reason,
      decided_by: ctx.viewer.personId,
      // the transaction's own moment, which the policy asks for: the clock has gone on since
      decided_at: sql<Date>`app.now()`,
    })
    .onConflict((conflict) => conflict.column('request_id').doNothing())
    .execute();
}

/**
 * Takes the standing decision back; an earlier one that was not taken back stands again.
 * @returns what was taken back
 * @throws UserErrors NOT_FOUND, WRONG_STATE for one that does not stand
 */
export async function withdrawDecision(
  ctx: Context,
  id: string,
): Promise<Pick<DecisionRow, 'releaseId' | 'elementId'>> {
  const row = await ctx.db
    .selectFrom('proposal_decision')
    .select(['release_id as releaseId', 'element_id as elementId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw userError('NOT_FOUND', 'id');
  const standing = (await standingDecisions(ctx, row.releaseId)).get(row.elementId);
  if (standing?.id !== id) throw userError('WRONG_STATE', 'id');
  const { numUpdatedRows } = await ctx.db
    .updateTable('proposal_decision')
    .set({ withdrawn_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw userError('WRONG_STATE', 'id');
  return row;
}
