import type { Database } from '../../db/connection.ts';
import { queueMail } from '../../mail/queue-mail.ts';

/** Minutes that went to the training house, and whom it concerns, as the database's functions tell it. */
export interface SentMinutes {
  readonly minutesId: string;
  /** The committee's name. */
  readonly committee: string;
  readonly year: number;
  readonly receiptNumber: number;
  /** Ids of persons. */
  readonly members: readonly string[];
  readonly trainingHouse: readonly string[];
}

/** The training house's number of receipt as it is shown, e.g. `2026-0012`. */
export const receiptOf = (year: number, number: number): string => `${year}-${String(number).padStart(4, '0')}`;

/** Tells the members that minutes wait for their approval. */
export async function tellOfDraft(
  ctx: { readonly db: Database },
  draft: { minutesId: string; reviewId: string; committee: string; year: number; members: readonly string[] },
): Promise<void> {
  const { minutesId, reviewId, committee, year } = draft;
  for (const personId of draft.members) {
    await queueMail(ctx, {
      personId,
      kind: 'minutes_draft',
      uniqueKey: `minutes_draft:${minutesId}:${personId}`,
      params: { committee, year, path: `/reviews/${reviewId}` },
    });
  }
}

/** Tells the members that the training house has received minutes, and the training house that they are there. */
export async function tellOfSending(ctx: { readonly db: Database }, sent: SentMinutes): Promise<void> {
  const { minutesId, committee, year } = sent;
  const params = { committee, year, path: `/minutes/${minutesId}` };
  const receipt = receiptOf(year, sent.receiptNumber);
  for (const personId of sent.members) {
    const uniqueKey = `minutes_sent:${minutesId}:${personId}`;
    await queueMail(ctx, { personId, kind: 'minutes_sent', uniqueKey, params: { ...params, receipt } });
  }
  for (const personId of sent.trainingHouse) {
    const uniqueKey = `minutes_received:${minutesId}:${personId}`;
    await queueMail(ctx, { personId, kind: 'minutes_received', uniqueKey, params });
  }
}
