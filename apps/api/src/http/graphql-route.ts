import type { FastifyInstance } from 'fastify';
import type { Entered } from '../request/viewer.ts';
import type { GraphqlServer } from '../graphql/server.ts';
import type { AppParts } from './app.ts';
import { contextOf, isForeign } from './request-context.ts';
import { hashOf, readSecret, sendSecret } from './session-cookie.ts';

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
    // As bytes: Node counts and copies a long text several times over.
    const bytes = Buffer.from(answer.body);
    return reply
      .code(answer.status)
      .header('Content-Type', 'application/json; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(bytes);
  });
}
