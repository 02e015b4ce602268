/** One version of minutes as readers see it. */
export function minutesUrl(id: string): string {
  return `/minutes/${encodeURIComponent(id)}`;
}

/** What the address of the decisions may say; each is left out when it is not chosen. */
export interface DecisionsAddress {
  year?: number;
  elementId?: string;
}

/** Decisions across centres. */
export function decisionsUrl({ year, elementId }: DecisionsAddress = {}): string {
  const said = { ...(year && { year: String(year) }), ...(elementId && { element: elementId }) };
  const search = new URLSearchParams(said).toString();
  return search === '' ? '/decisions' : `/decisions?${search}`;
}

/** Minutes as a file to keep. */
export function minutesFileUrl(id: string): string {
  return `/export/minutes.pdf?${new URLSearchParams({ id })}`;
}
