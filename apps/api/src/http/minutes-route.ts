import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { minutesFile } from '../features/minutes/export/minutes-file.ts';
import { isId } from '../request/ids.ts';
import type { AppParts } from './app.ts';
import { fileRoute } from './file-route.ts';

/** GET /export/minutes.pdf ?id=<id>: minutes that the viewer may read, in the language in which they were written. */
export const minutesRoute = (app: FastifyInstance, parts: AppParts): void =>
  fileRoute(app, parts, 'minutes', z.object({ id: z.string().refine(isId) }), (ctx, kind, { id }) =>
    kind === 'pdf' ? minutesFile(ctx, id) : null,
  );
