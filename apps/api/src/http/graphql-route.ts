import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Entered } from '../request/viewer.ts';
import { dateIn } from '@medhjul/rules/period';
import { Context, type RequestState } from '../request/context.ts';
import { languageOf } from '../request/language.ts';
import type { GraphqlServer } from '../graphql/server.ts';
import type { AppParts } from './app.ts';
import { hashOf, readSecret, sendSecret } from './session-cookie.ts';

function isForeign(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return origin !== (publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`);
}

function contextOf(parts: AppParts, request: FastifyRequest, entered: Entered | null): Context {
  const state: RequestState = {
    viewer: entered?.viewer ?? null,
    sessionId: entered?.sessionId ?? null,
    tx: null,
    rollback: false,
    entries: 0,
    looks: [],
    loaders: new Map(),
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
    state,
  });
}

/** POST /graphql: JSON from the own origin only; the viewer comes from the session cookie. */
export function graphqlRoute(app: FastifyInstance, parts: AppParts, graphql: GraphqlServer): void {
  app.get('/graphql', (_request, reply) => reply.code(405).header('Allow', 'POST').send({ error: 'POST only' }));
  app.post('/graphql', async (request, reply) => {
    if (isForeign(request, parts.config.publicUrl)) return reply.code(403).send({ error: 'foreign origin' });
    const secret = readSecret(request, parts.config);
    const entered = secret ? ((await parts.pool.enter(hashOf(secret), parts.now())) as Entered | null) : null;
    const ctx = contextOf(parts, request, entered);
    const headers = new Map<string, string>();
    for (const [name, value] of Object.entries(request.headers)) {
      if (typeof value === 'string') headers.set(name, value);
    }
    const answer = await graphql.execute(request.body, headers, ctx);
    if (ctx.state.cookie !== null) sendSecret(reply, parts.config, ctx.state.cookie);
    return reply
      .code(answer.status)
      .header('Content-Type', 'application/json; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(answer.body);
  });
}
