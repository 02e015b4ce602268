import type { Context } from '../../../request/context.ts';
import type { ExportFile } from '../../../request/export-file.ts';
import type { Language } from '../../../request/language.ts';
import { demandCsv } from './demand-csv.ts';
import { demandPdf } from './demand-pdf.ts';
import { demandTable, type DemandTable, type TableQuestion } from './demand-table.ts';
import { demandXlsx } from './demand-xlsx.ts';

interface Kind {
  readonly type: string;
  write(table: DemandTable, language: Language): Buffer | Promise<Buffer>;
}

const KINDS = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: demandXlsx },
  csv: { type: 'text/csv; charset=utf-8', write: demandCsv },
  pdf: { type: 'application/pdf', write: demandPdf },
} as const satisfies Record<string, Kind>;

export type FileKind = keyof typeof KINDS;

export const isFileKind = (kind: string): kind is FileKind => Object.hasOwn(KINDS, kind);

/**
 * Reads what a file holds; `write` makes it, which takes no database.
 * @throws NOT_FOUND for a release that is not there
 */
export async function demandFile(ctx: Context, kind: FileKind, question: TableQuestion): Promise<ExportFile> {
  const { language } = ctx;
  const table = await demandTable(ctx, question);
  const { type, write } = KINDS[kind];
  const { release, wheel, measure } = table;
  return {
    name: `medhjul-${release.number}-${wheel}-${measure}.${kind}`,
    type,
    write: async () => write(table, language),
  };
}
