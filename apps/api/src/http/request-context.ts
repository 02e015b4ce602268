import { dateIn } from '@medhjul/rules/period';
import type { FastifyRequest } from 'fastify';
import { Context, type RequestState } from '../request/context.ts';
import { languageOf } from '../request/language.ts';
import type { Entered } from '../request/viewer.ts';
import type { AppParts } from './app.ts';

/** True when a page of another origin sends it. */
export function isForeign(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return origin !== (publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`);
}

/** What one operation carries, or one reading of a live page. */
export function contextOf(
  parts: AppParts,
  request: FastifyRequest,
  entered: Entered | null,
  live: RequestState['live'] = null,
): Context {
  const state: RequestState = {
    viewer: entered?.viewer ?? null,
    sessionId: entered?.sessionId ?? null,
    tx: null,
    rollback: false,
    entries: 0,
    looks: [],
    loaders: new Map(),
    live,
    cookie: null,
  };
  return new Context({
    config: parts.config,
    log: parts.log.child({ requestId: request.id }),
    requestId: request.id,
    language: languageOf(request.headers['accept-language']),
    now: parts.now,
    // Without a session the day only serves to list people one may be.
    today: entered?.today ?? dateIn('Europe/Copenhagen', parts.now()),
    hub: parts.hub,
    state,
  });
}
