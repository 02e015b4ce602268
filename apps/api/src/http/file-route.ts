import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { slots } from '../live/slots.ts';
import { Context } from '../request/context.ts';
import type { ExportFile } from '../request/export-file.ts';
import type { AppParts } from './app.ts';
import { isMissing, readAsViewer } from './viewer-read.ts';

/** Laying out pages takes the processor: one file at a time, so that others are answered in between. */
const inTurn = slots(1);

/**
 * GET /export/<noun>.<kind>?…: a file of what the viewer may read; `language` says in which language, else the request's.
 * @param query what the address may hold besides
 * @param read answers null for a kind that there is not; throws NOT_FOUND for what is missing or hidden
 */
export function fileRoute<Shape extends z.ZodRawShape>(
  app: FastifyInstance,
  parts: AppParts,
  noun: string,
  query: z.ZodObject<Shape>,
  read: (ctx: Context, kind: string, asked: z.output<z.ZodObject<Shape>>) => Promise<ExportFile> | null,
): void {
  const languages = z.object({ language: z.enum(['da', 'nb', 'en']).optional() });
  const path = `/export/${noun}.:kind`;
  app.get<{ Params: { kind: string } }>(path, { exposeHeadRoute: false }, async (request, reply) => {
    void reply.header('Cache-Control', 'private, no-store').header('Vary', 'Cookie, Accept-Language');
    const asked = query.safeParse(request.query);
    const { data } = languages.safeParse(request.query);
    if (!asked.success || !data) return reply.code(404).send({ error: 'not found' });
    try {
      const found = await readAsViewer(parts, request, async (ctx) => {
        const { language } = data;
        return {
          file: await read(language ? new Context({ ...ctx, language }) : ctx, request.params.kind, asked.data),
        };
      });
      if (!found) return await reply.code(401).send({ error: 'no session' });
      if (!found.file) return await reply.code(404).send({ error: 'not found' });
      const content = await inTurn(found.file.write);
      return await reply
        .header('Content-Type', found.file.type)
        .header('Content-Disposition', `attachment; filename="${found.file.name}"`)
        .send(content);
    } catch (error) {
      if (isMissing(error)) return reply.code(404).send({ error: 'not found' });
      throw error;
    }
  });
}
