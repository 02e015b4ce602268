import type { Context } from '../request/context.ts';
import { UserErrors, type UserErrorEntry } from '../request/errors.ts';

/** Entries as the contract's UserError. */
export const payloadErrors = (entries: readonly UserErrorEntry[]) =>
  entries.map(({ code, field = null, params = {} }) => ({ code, field, params: JSON.stringify(params) }));

/**
 * A mutation's resolver: what the service returns becomes the payload; UserErrors become the payload's typed `errors`,
 * and nothing is written. Everything else goes on to be masked.
 * @param nothing the payload's fields when nothing was done
 */
export function verb<A, P extends object>(
  work: (ctx: Context, args: A) => Promise<P>,
  nothing: { [K in keyof P]: null },
) {
  return async (_: unknown, args: A, ctx: Context) => {
    try {
      return { ...(await work(ctx, args)), errors: [] };
    } catch (error) {
      if (!(error instanceof UserErrors)) throw error;
      ctx.state.rollback = true;
      return { ...nothing, ...error.payload, errors: payloadErrors(error.entries) };
    }
  };
}
