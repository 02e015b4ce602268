import type { MinutesDecisionLineFragment } from '../minutes.generated.ts';

type Decision = MinutesDecisionLineFragment;
export type NamedElement = NonNullable<Decision['element']>;

/** Decisions that name the same competence, by themselves or as the training house reads them. */
export interface DecisionGroup {
  /** Null: those that name none. */
  readonly element: NamedElement | null;
  readonly decisions: readonly Decision[];
  /** How many committees, which is how many centres. */
  readonly centres: number;
}

/** Decisions by competence: those of most centres first, then by code; those without one last. */
export function groupsOf(decisions: readonly Decision[]): readonly DecisionGroup[] {
  const keyOf = ({ element, namedElement }: Decision) => (element ?? namedElement)?.id ?? null;
  const keys = [...new Set(decisions.map(keyOf))];
  const groups = keys
    .map((key) => decisions.filter((decision) => keyOf(decision) === key))
    .map((own) => ({
      element: own[0]?.element ?? own[0]?.namedElement ?? null,
      decisions: own,
      centres: new Set(own.map(({ committee }) => committee.id)).size,
    }));
  return groups.toSorted((one, other) => {
    if (!one.element || !other.element) return one.element ? -1 : other.element ? 1 : 0;
    return other.centres - one.centres || one.element.code.localeCompare(other.element.code, 'en', { numeric: true });
  });
}
