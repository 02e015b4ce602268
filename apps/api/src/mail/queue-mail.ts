import type { Database } from '../db/connection.ts';
import { mailParams, type MailKind, type MailParams } from './mail-params.ts';

export interface QueuedMail<K extends MailKind> {
  readonly personId: string;
  readonly kind: K;
  /** What the mail tells of, at most 200 characters: the same key is written once, e.g. `conversation_changed:<id>:<sequence>:<person>`. */
  readonly uniqueKey: string;
  readonly params: MailParams[K];
}

/**
 * Writes a mail in the transaction of what it tells of: it is sent if and only if that is committed. Asked for again
 * under the same key, nothing is written.
 * @param ctx a request's context, or a job's transaction
 * @throws when `params` is not what the kind needs: check what people typed before
 */
export async function queueMail<K extends MailKind>(
  ctx: { readonly db: Database },
  { personId, kind, uniqueKey, params }: QueuedMail<K>,
): Promise<void> {
  await ctx.db
    .insertInto('mail')
    .values({
      person_id: personId,
      kind,
      unique_key: uniqueKey,
      params: mailParams[kind].parse(params),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
