/** Every yearly summary that the reader may see. */
export const summariesUrl = '/summaries';

/** The summary of a year. */
export const summaryUrl = (year: number): string => `${summariesUrl}/${year}`;

export type SummaryExportKind = 'xlsx' | 'pdf';

/** The address of a summary as a file. */
export const summaryExportUrl = (kind: SummaryExportKind, year: number, language: string): string =>
  `/export/summary.${kind}?${new URLSearchParams({ year: String(year), language })}`;
