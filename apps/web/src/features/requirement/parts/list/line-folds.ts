import { useState } from 'react';
import type { TargetLine } from './target-lines.ts';

/** Which lines of an area are unfolded, and the ways to change it. */
export interface LineFolds {
  isOpen(line: TargetLine): boolean;
  set(line: TargetLine, open: boolean): void;
  /** Whether every line with something to see is unfolded. */
  allOpen: boolean;
  setAll(open: boolean): void;
}

/** @param initiallyOpen whether lines with requirements are unfolded as long as nobody says otherwise */
export function useLineFolds(lines: readonly TargetLine[], initiallyOpen: boolean): LineFolds {
  const [said, say] = useState<ReadonlyMap<string, boolean>>(new Map());
  const withRules = lines.filter(({ rules }) => rules.length > 0);
  const worthOpening = withRules.length > 0 ? withRules : lines;
  const isOpen = ({ id, rules }: TargetLine) => said.get(id) ?? (initiallyOpen && rules.length > 0);
  return {
    isOpen,
    set: ({ id }, open) => say((before) => new Map(before).set(id, open)),
    allOpen: worthOpening.every(isOpen),
    setAll: (open) => say(new Map((open ? worthOpening : lines).map(({ id }) => [id, open]))),
  };
}
