import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../request/context.ts';

/** What an operation answers, as it leaves. */
interface Answer {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

/**
 * Ends the transaction of an answer before it leaves: an error undoes everything, and who was looked at is written after
 * the commit; if that fails there is no answer.
 */
export async function settle(ctx: Context, answer: Answer): Promise<void> {
  const tx = ctx.state.tx;
  if (!tx) return;
  ctx.state.tx = null;
  const looked = { looks: ctx.state.looks, requestId: ctx.requestId, moment: ctx.now() };
  try {
    if (answer.errors) await tx.rollback();
    else if (ctx.state.rollback) await tx.rollback(looked);
    else await tx.commit(looked);
  } catch (error) {
    ctx.log.error({ err: error }, 'the transaction could not be ended');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: ctx.requestId };
    answer.errors = [{ message: 'Something went wrong.', extensions }];
    ctx.state.cookie = null;
  }
  // Nothing that was read before an error may leave unlogged.
  if (answer.errors) answer.data = null;
}
