/** The plan of one employment: an own one, or a direct report's; without one: the viewer's own. */
export function planUrl(employmentId?: string, { year }: { year?: number } = {}): string {
  if (employmentId === undefined) return '/plan';
  const path = `/plan/${encodeURIComponent(employmentId)}`;
  return year === undefined ? path : `${path}?year=${year}`;
}

/** What was learnt and is asked about: the viewer's own and the direct reports'; opened at one when it is given. */
export function followUpsUrl(followUpId?: string): string {
  return followUpId === undefined ? '/follow-ups' : `/follow-ups?answer=${encodeURIComponent(followUpId)}`;
}
