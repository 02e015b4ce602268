/** Break-glass: what was asked for, and what waits for an answer. */
export const glassUrl = '/break-glass';

/** The form that asks. */
export const newGlassUrl = '/break-glass/new';

/** One request: what is asked, the answer, and what there is to read while it is open. */
export function glassRequestUrl(id: string): string {
  return `/break-glass/${encodeURIComponent(id)}`;
}
