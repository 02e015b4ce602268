/** One A-MED's input. */
export function medInputUrl(id: string): string {
  return `/med-inputs/${encodeURIComponent(id)}`;
}
