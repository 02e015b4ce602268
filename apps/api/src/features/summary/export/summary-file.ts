import { taggedPdf } from '../../../pdf/tagged-pdf.ts';
import type { Context } from '../../../request/context.ts';
import type { ExportFile } from '../../../request/export-file.ts';
import type { Language } from '../../../request/language.ts';
import { contentOf } from '../build-content.ts';
import { summaryOf } from '../summary.service.ts';
import { summaryDocument } from './summary-document.ts';
import { summaryXlsx, type SummaryPaper } from './summary-xlsx.ts';

interface Kind {
  readonly type: string;
  write(paper: SummaryPaper, language: Language, now: Date): Promise<Buffer>;
}

const KINDS = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: summaryXlsx },
  pdf: {
    type: 'application/pdf',
    write: (paper, language, now) => taggedPdf(summaryDocument(paper, language, now)),
  },
} as const satisfies Record<string, Kind>;

export type SummaryFileKind = keyof typeof KINDS;

export const isSummaryFileKind = (kind: string): kind is SummaryFileKind => Object.hasOwn(KINDS, kind);

/**
 * Reads what a file holds; `write` makes it, which takes no database.
 * @throws NOT_FOUND for a year without a summary that the viewer may read
 */
export async function summaryFile(ctx: Context, kind: SummaryFileKind, year: number): Promise<ExportFile> {
  const { language } = ctx;
  const row = await summaryOf(ctx, year);
  const paper: SummaryPaper = { state: row.state, content: await contentOf(ctx, row) };
  const { type, write } = KINDS[kind];
  return { name: `medhjul-summary-${year}.${kind}`, type, write: () => write(paper, language, ctx.now()) };
}
