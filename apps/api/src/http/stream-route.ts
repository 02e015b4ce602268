import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createHandler, type OperationResult } from 'graphql-sse';
import { mask } from '../graphql/mask.ts';
import type { GraphqlServer } from '../graphql/server.ts';
import { subscribeLive, type LivePage } from '../graphql/stream.ts';
import type { LiveStream } from '../live/stream.ts';
import { slots } from '../live/slots.ts';
import type { Entered } from '../request/viewer.ts';
import type { AppParts } from './app.ts';
import { contextOf, isForeign } from './request-context.ts';
import { hashOf, readSecret } from './session-cookie.ts';
import { sseReply, type SseReply } from './sse-reply.ts';

/** What travels with one subscription through graphql-sse. */
type Travelling = Record<PropertyKey, unknown> & { readonly page: LivePage; readonly reply: SseReply };

/** How a page's readings reach the database: at most half of the connections are theirs, whatever happens. */
function pageMaker(parts: AppParts) {
  const inTurn = slots(Math.max(1, Math.floor(parts.config.poolSize / 2)));
  return (request: FastifyRequest, hash: Buffer, stream: LiveStream): LivePage => {
    const glance = async () => (await parts.pool.glance(hash, parts.now())) as Entered | null;
    return {
      stream,
      inTurn,
      isAlive: async () => (await glance()) !== null,
      async begin(asked) {
        const entered = await glance();
        if (!entered) return null;
        const ctx = contextOf(parts, request, entered, { stream, asked });
        const identity = { personId: entered.viewer.personId, today: ctx.today, now: ctx.now() };
        ctx.state.tx = await parts.pool.begin(identity, 'read');
        return ctx;
      },
    };
  };
}

/** The document of a subscription, or the refusal that is answered instead. */
function read(graphql: GraphqlServer, params: Parameters<GraphqlServer['readSubscription']>[0]) {
  try {
    return graphql.readSubscription(params);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return JSON.stringify({ errors: [mask(error.toJSON())] });
  }
}

const asJson = { 'content-type': 'application/json; charset=utf-8' };

/**
 * POST /graphql/stream: subscriptions as server-sent events (graphql-sse, distinct connections), from the own origin and
 * under the session cookie like every other operation.
 */
export function streamRoute(app: FastifyInstance, parts: AppParts, graphql: GraphqlServer): void {
  const makePage = pageMaker(parts);
  const handle = createHandler<FastifyRequest, Travelling, Travelling>({
    // One request, one subscription: nothing is kept that another instance would not know.
    authenticate: () => null,
    onSubscribe(req, params) {
      const document = read(graphql, params as Parameters<typeof read>[1]);
      if (typeof document === 'string') return [document, { status: 400, statusText: 'Bad Request', headers: asJson }];
      return { ...document, contextValue: req.context };
    },
    // The document was checked when it was read.
    validate: () => [],
    // It prints what it is given: errors are masked by then, and plain objects.
    subscribe: ({ contextValue, ...document }) => subscribeLive(contextValue.page, document) as OperationResult,
    onNext: ({ reply }) => reply.written(),
  });

  app.get('/graphql/stream', (_request, reply) => reply.code(405).header('Allow', 'POST').send({ error: 'POST only' }));
  app.post('/graphql/stream', async (request, reply) => {
    if (isForeign(request, parts.config.publicUrl)) return reply.code(403).send({ error: 'foreign origin' });
    if (request.headers.accept !== 'text/event-stream') return reply.code(406).send({ error: 'event streams only' });
    const { body } = request;
    if (typeof body !== 'object' || body === null) return reply.code(415).send({ error: 'JSON only' });
    const secret = readSecret(request, parts.config);
    const hash = secret ? hashOf(secret) : null;
    const entered = hash ? ((await parts.pool.glance(hash, parts.now())) as Entered | null) : null;
    if (!hash || !entered) return reply.code(401).send({ error: 'no session' });
    const owner = { sessionId: entered.sessionId, personId: entered.viewer.personId };
    const stream = await parts.hub.open(owner);
    if (!stream) return reply.code(503).header('Retry-After', '30').send({ error: 'too many live pages' });
    try {
      const sse = sseReply(reply);
      const context: Travelling = { page: makePage(request, hash, stream), reply: sse };
      const headers = { get: (name: string) => String(request.headers[name] ?? '') };
      const raw = { method: 'POST', url: '/graphql/stream', headers, body: body as Record<string, unknown> };
      await sse.send(await handle({ ...raw, raw: request, context }));
    } finally {
      stream.close();
    }
    return reply;
  });
}
