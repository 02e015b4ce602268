/** The most important first once the sums show; before that in the committee's own order. */
export function sorted<Decision extends { dots: number | null }>(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => (b.dots ?? 0) - (a.dots ?? 0));
}

/** The ids with one of them a place further up or down; null at the end. */
export function moved(ids: readonly string[], id: string, by: 1 | -1): readonly string[] | null {
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return null;
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}
