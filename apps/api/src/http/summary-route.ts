import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isSummaryFileKind, summaryFile } from '../features/summary/export/summary-file.ts';
import type { AppParts } from './app.ts';
import { fileRoute } from './file-route.ts';

/** GET /export/summary.xlsx or .pdf ?year=2026: a yearly summary that the viewer may read. */
export const summaryRoute = (app: FastifyInstance, parts: AppParts): void =>
  fileRoute(app, parts, 'summary', z.object({ year: z.string().regex(/^2[01]\d\d$/) }), (ctx, kind, { year }) =>
    isSummaryFileKind(kind) ? summaryFile(ctx, kind, Number(year)) : null,
  );
