function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, index) => line !== other[index]);
  return differs === -1 ? one.length : differs;
}

/**
 * One text with all of both: lines that they begin and end with alike once, between them first those of `theirs`, then those
 * of `mine`. Whoever edits it further finds every line of either.
 */
export function bothTexts(theirs: string, mine: string): string {
  const [a, b] = [theirs.split('\n'), mine.split('\n')];
  const start = sharedStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const end = sharedStart(restA.toReversed(), restB.toReversed());
  const between = [restA, restB].map((lines) => lines.slice(0, lines.length - end)).filter((lines) => lines.length > 0);
  return [...a.slice(0, start), ...between.flat(), ...a.slice(a.length - end)].join('\n');
}
