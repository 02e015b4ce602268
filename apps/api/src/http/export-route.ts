import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { demandFile, isFileKind } from '../features/demand/export/demand-file.ts';
import type { TableQuestion } from '../features/demand/export/demand-table.ts';
import { slots } from '../live/slots.ts';
import { Context } from '../request/context.ts';
import { isId } from '../request/ids.ts';
import type { AppParts } from './app.ts';
import { isMissing, readAsViewer } from './viewer-read.ts';

/** Ids with a comma between them, or the parameter several times. A plus of a block's id may come as the blank it stands for. */
const ids = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    value === undefined ? null : [value].flat().flatMap((each) => each.replaceAll(' ', '+').split(',')),
  );

const asked = z.object({
  release: z.string().refine(isId),
  wheel: z.enum(['leader', 'employee']),
  measure: z.enum(['need', 'plan', 'offer', 'held']),
  blocks: ids,
  elements: ids,
  language: z.enum(['da', 'nb', 'en']).optional(),
});
type Asked = z.infer<typeof asked>;

const questionOf = ({ release, wheel, measure, blocks, elements }: Asked): TableQuestion => ({
  releaseId: release,
  wheel,
  measure,
  blockIds: blocks,
  elementIds: elements,
});

/**
 * GET /export/demand.xlsx, .csv or .pdf ?release=<id>&wheel=employee&measure=need, with `blocks`, `elements` and `language`
 * where wanted: the cells that the viewer may see, as a file.
 */
export function exportRoute(app: FastifyInstance, parts: AppParts): void {
  // Laying out pages takes the processor: one file at a time, so that others are answered in between.
  const inTurn = slots(1);
  app.get<{ Params: { kind: string } }>('/export/demand.:kind', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.header('Cache-Control', 'private, no-store').header('Vary', 'Cookie, Accept-Language');
    const { kind } = request.params;
    const query = asked.safeParse(request.query);
    if (!isFileKind(kind) || !query.success) return reply.code(404).send({ error: 'not found' });
    try {
      const { language } = query.data;
      const file = await readAsViewer(parts, request, (ctx) =>
        demandFile(language ? new Context({ ...ctx, language }) : ctx, kind, questionOf(query.data)),
      );
      if (!file) return reply.code(401).send({ error: 'no session' });
      const content = await inTurn(file.write);
      return reply
        .header('Content-Type', file.type)
        .header('Content-Disposition', `attachment; filename="${file.name}"`)
        .send(content);
    } catch (error) {
      if (isMissing(error)) return reply.code(404).send({ error: 'not found' });
      throw error;
    }
  });
}
