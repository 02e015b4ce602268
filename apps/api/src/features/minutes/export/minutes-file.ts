import { taggedPdf } from '../../../pdf/tagged-pdf.ts';
import { Context } from '../../../request/context.ts';
import type { ExportFile } from '../../../request/export-file.ts';
import { goalById } from '../../goal/goal.loaders.ts';
import { municipality } from '../../organisation/organisation.service.ts';
import { personById } from '../../organisation/organisation.loaders.ts';
import { learningFormById } from '../../plan/plan.loaders.ts';
import { elementById } from '../../wheel/wheel-content.loaders.ts';
import { decisionsOf, type MinutesDecisionRow } from '../minutes-decision.loaders.ts';
import { contentById, minutesById } from '../minutes.loaders.ts';
import { minutesDocument, type PrintedDecision } from './minutes-document.ts';

const orNone = async <T>(id: string | null, read: (id: string) => Promise<T>): Promise<T | null> =>
  id === null ? null : read(id);

async function printed(ctx: Context, row: MinutesDecisionRow): Promise<PrintedDecision> {
  const { language } = ctx;
  const element = await orNone(row.elementId, (id) => elementById(ctx, id));
  const goal = await orNone(row.goalId, (id) => goalById(ctx, id));
  const form = await orNone(row.learningFormId, (id) => learningFormById(ctx, id));
  const person = await orNone(row.followUpPersonId, (id) => personById(ctx, id));
  return {
    row,
    element: element?.name[language].replaceAll('\u00AD', '') ?? null,
    goal: goal?.name[language] ?? null,
    learningForm: form?.name[language] ?? null,
    followUp: person?.name ?? null,
  };
}

/**
 * Minutes as a PDF, in the language in which they were written.
 * @throws NOT_FOUND for minutes that the viewer may not read
 */
export async function minutesFile(asking: Context, id: string): Promise<ExportFile> {
  const minutes = await minutesById(asking, id);
  const { content } = await contentById(asking, id);
  const ctx = new Context({ ...asking, language: content.language });
  const decisions = await Promise.all((await decisionsOf(ctx, id)).map((row) => printed(ctx, row)));
  const { timeZone } = await municipality(ctx);
  const document = minutesDocument({ minutes, content, decisions, timeZone });
  return {
    name: `medhjul-minutes-${minutes.year}-${minutes.number}.pdf`,
    type: 'application/pdf',
    write: () => taggedPdf(document),
  };
}
