import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../request/context.ts';
import type { Entered } from '../request/viewer.ts';
import type { AppParts } from './app.ts';
import { contextOf } from './request-context.ts';
import { hashOf, readSecret } from './session-cookie.ts';

/** Reads in a transaction of the viewer's, under the same policies as the screens; null without a session. */
export async function readAsViewer<T>(
  parts: AppParts,
  request: FastifyRequest,
  work: (ctx: Context) => Promise<T>,
): Promise<T | null> {
  const secret = readSecret(request, parts.config);
  const entered = secret ? ((await parts.pool.enter(hashOf(secret), parts.now())) as Entered | null) : null;
  return entered ? readAs(parts, contextOf(parts, request, entered), entered.viewer.personId, work) : null;
}

/** Reads in a transaction of a person's own. */
export async function readAs<T>(
  { pool }: Pick<AppParts, 'pool'>,
  ctx: Context,
  personId: string,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const tx = await pool.begin({ personId, today: ctx.today, now: ctx.now() }, 'read');
  ctx.state.tx = tx;
  try {
    return await work(ctx);
  } finally {
    ctx.state.tx = null;
    await tx.rollback();
  }
}

/** Whether a route answers 404. */
export const isMissing = (error: unknown) => error instanceof GraphQLError && error.extensions['code'] === 'NOT_FOUND';
