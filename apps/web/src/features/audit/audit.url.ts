/** Who has seen the viewer's own data; older entries from a cursor on. */
export function looksUrl(after?: string): string {
  return after ? `/looks?${new URLSearchParams({ after })}` : '/looks';
}
