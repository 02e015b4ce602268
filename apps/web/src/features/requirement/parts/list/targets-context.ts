import { createContext, useContext } from 'react';
import type { LevelWordsFragment } from '../../../wheel/wheel.generated.ts';
import type { MarkFactsFragment, RuleFactsFragment } from '../../requirement.generated.ts';
import type { TargetsPlace } from '../../requirement.url.ts';

/** What the reader wants to take back. */
export type Undoable =
  | { what: 'requirement'; rule: RuleFactsFragment }
  | { what: 'draft'; rule: RuleFactsFragment }
  | { what: 'mark'; mark: MarkFactsFragment };

interface Targets {
  /** The place that is shown: what is set elsewhere is inherited. */
  place: TargetsPlace;
  levels: readonly LevelWordsFragment[];
  /** Whether the viewer may set requirements at this very place. */
  maySet: boolean;
  /** Whether the viewer may mark competences here. */
  mayMark: boolean;
  /** Asks whether to take it back. */
  undo(undoable: Undoable): void;
}

export const TargetsContext = createContext<Targets | null>(null);

/** What every line of the list leans on. */
export function useTargets(): Targets {
  const targets = useContext(TargetsContext);
  if (!targets) throw new Error('Only lines of the list of targets know their place.');
  return targets;
}
