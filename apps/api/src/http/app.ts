import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import serveFiles from '@fastify/static';
import fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { RequestPool } from '../db/request-transaction.ts';
import { startGraphql } from '../graphql/server.ts';
import { projectRoot } from '../project-root.ts';
import type { Hub } from '../live/hub.ts';
import { calendarRoute } from './calendar-route.ts';
import { feedRoute } from './feed-route.ts';
import { exportRoute } from './export-route.ts';
import { summaryRoute } from './summary-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { minutesRoute } from './minutes-route.ts';
import { readSecret } from './session-cookie.ts';
import { streamRoute } from './stream-route.ts';

export interface AppParts {
  readonly config: Config;
  readonly pool: RequestPool;
  /** The live pages of this instance; `buildApp` ends them when the app closes. */
  readonly hub: Hub;
  readonly log: Logger;
  /** The clock, so that new year's night can be tested. */
  readonly now: () => Date;
  /** Only for tests of the frame: another contract than the product's. */
  readonly schema?: GraphQLSchema;
}

/** What reaches the database or the processor, and so is counted. */
const LIMITED = ['/graphql', '/calendar', '/export'];

const contentSecurity = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The whole HTTP side: the API, the web app's files, and two pages for those who operate it. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, pool, hub, log } = parts;
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 262_144,
    requestTimeout: 20_000,
    connectionTimeout: 60_000,
    trustProxy: config.mode === 'production',
  });
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurity,
    hsts: config.publicUrl?.startsWith('https:') ?? false,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: config.rateLimitPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => readSecret(request, config) ?? request.ip,
    allowList: ({ url }) => !LIMITED.some((path) => url.startsWith(path)),
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    log.error({ err: error, requestId: request.id }, 'a request failed');
    return reply.code(500).send({ error: 'Something went wrong.', requestId: request.id });
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await pool.ping();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
  const graphql = await startGraphql(config, pool, log, parts.schema);
  app.addHook('onClose', () => graphql.stop());
  graphqlRoute(app, parts, graphql);
  // Before the server waits for its connections to end: a live page never ends by itself.
  app.addHook('preClose', async () => hub.close());
  streamRoute(app, parts, graphql);
  calendarRoute(app, parts);
  feedRoute(app, parts);
  exportRoute(app, parts);
  summaryRoute(app, parts);
  minutesRoute(app, parts);
  await serveWeb(app);
  return app;
}

/**
 * The built web app. Any path that is no file is a page of it, so that links can be shared; where the page is known, what is
 * sent names the page's code and styles too, and the browser need not wait for the app to ask for them.
 */
async function serveWeb(app: FastifyInstance): Promise<void> {
  const root = join(projectRoot, 'apps/web/dist');
  if (!existsSync(root)) return;
  await app.register(serveFiles, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('Vary', 'Accept-Encoding');
      const lasting = path.includes('/assets/');
      reply.header('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const list = join(root, '.vite/pages.json');
  const pages: Record<string, string> = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  for (const [path, file] of Object.entries(pages)) app.get(path, (_request, reply) => reply.sendFile(file));
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/\/assets\/|\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (isPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'not found' });
  });
}
