import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { demandFile, isFileKind } from '../features/demand/export/demand-file.ts';
import type { TableQuestion } from '../features/demand/export/demand-table.ts';
import { isId } from '../request/ids.ts';
import type { AppParts } from './app.ts';
import { fileRoute } from './file-route.ts';

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
 * GET /export/demand.xlsx, .csv or .pdf ?release=<id>&wheel=employee&measure=need, with `blocks` and `elements` where wanted:
 * the cells that the viewer may see.
 */
export const exportRoute = (app: FastifyInstance, parts: AppParts): void =>
  fileRoute(app, parts, 'demand', asked, (ctx, kind, query) =>
    isFileKind(kind) ? demandFile(ctx, kind, questionOf(query)) : null,
  );
