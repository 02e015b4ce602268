/** The direction as a whole. */
export const directionUrl = '/direction';

/** One goal, with the ways up and down from it. */
export function goalUrl(id: string): string {
  return `${directionUrl}/${encodeURIComponent(id)}`;
}
