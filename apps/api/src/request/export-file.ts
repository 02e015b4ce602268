/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Makes it; takes no database. */
  readonly write: () => Promise<Buffer>;
}
