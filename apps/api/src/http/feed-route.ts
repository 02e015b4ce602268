import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Place } from '../features/calendar/activity.service.ts';
import { feedFile } from '../features/calendar/feed-file.ts';
import { Context } from '../request/context.ts';
import type { Language } from '../request/language.ts';
import type { Entered } from '../request/viewer.ts';
import type { AppParts } from './app.ts';
import { contextOf } from './request-context.ts';
import { hashOf } from './session-cookie.ts';
import { readAs } from './viewer-read.ts';

/** Whose feed a link opens, as the database's `app.enter_feed` tells it. */
interface EnteredFeed extends Omit<Entered, 'sessionId'>, Place {
  readonly language: Language;
}

const etagOf = (content: string) => `"${createHash('sha256').update(content).digest('base64url')}"`;

/**
 * GET /calendar/feed/<secret>.ics: somebody's annual wheel for calendar programs, without a session: the secret tells whose it
 * is, and it is read under that person's own rights. Every path that opens nothing goes the same way to the same answer.
 */
export function feedRoute(app: FastifyInstance, parts: AppParts): void {
  app.get<{ Params: { file: string } }>('/calendar/feed/:file', async (request, reply) => {
    // its address is a secret: no page that it leads to may learn of it
    void reply.header('Cache-Control', 'private, no-cache').header('Referrer-Policy', 'no-referrer');
    const secret = request.params.file.replace(/\.ics$/, '');
    const entered = (await parts.pool.enterFeed(hashOf(secret), parts.now())) as EnteredFeed | null;
    if (!entered || !request.params.file.endsWith('.ics')) return reply.code(404).send({ error: 'not found' });
    const { language, scope, unitId, viewer, today } = entered;
    const ctx = new Context({ ...contextOf(parts, request, { sessionId: '', today, viewer }), language });
    const publicUrl = parts.config.publicUrl ?? `${request.protocol}://${request.host}`;
    const content = await readAs(parts, ctx, viewer.personId, (as) => feedFile(as, { scope, unitId }, publicUrl));
    if (content === null) return reply.code(404).send({ error: 'not found' });
    const etag = etagOf(content);
    void reply.header('ETag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.header('Content-Type', 'text/calendar; charset=utf-8').send(content);
  });
}
