import { useMessages } from '../../lib/i18n.ts';
import type {
  AgendaKind,
  DecisionKind,
  DecisionStatus,
  HowMany,
  ReviewState,
  ReviewStepKind,
} from '../../lib/graphql/schema-types.generated.ts';
import { plainText } from '../../lib/plain-text.ts';
import {
  agendaKindMessages,
  decisionKindMessages,
  decisionStatusMessages,
  howManyMessages,
  reviewMessages,
  reviewStateMessages,
  reviewStepMessages,
} from './review.messages.ts';

interface StepName {
  kind: ReviewStepKind;
  title: string | null;
}

interface AgendaName {
  kind: AgendaKind;
  title: string | null;
}

interface DecisionName {
  element?: { name: string } | null;
  title?: string | null;
}

/** Says in the reader's language what belongs to a review: `const words = useReviewWords(); words.state('HELD')`. */
export function useReviewWords() {
  const t = useMessages(reviewMessages);
  const states = useMessages(reviewStateMessages);
  const steps = useMessages(reviewStepMessages);
  const agenda = useMessages(agendaKindMessages);
  const howMany = useMessages(howManyMessages);
  const kinds = useMessages(decisionKindMessages);
  const statuses = useMessages(decisionStatusMessages);
  return {
    /** "C-MED review 2026" */
    review: (year: number) => t('reviewOf', { year: String(year) }),
    /** Null: there is no review yet. */
    state: (state: ReviewState | null) => states(state ?? 'NOT_BEGUN'),
    /** A step's name: the committee's own words, or the product's. */
    step: ({ kind, title }: StepName) => (kind === 'OWN' ? (title ?? '') : steps(kind)),
    /** The step that always comes last. */
    minutesStep: () => steps('MINUTES'),
    /** An agenda item's heading: the committee's own words, or the product's. */
    agenda: ({ kind, title }: AgendaName) => (kind === 'OWN' ? (title ?? '') : agenda(kind)),
    howMany: (value: HowMany) => howMany(value),
    kind: (kind: DecisionKind) => kinds(kind),
    status: (status: DecisionStatus) => statuses(status),
    /** What a decision is called: its title, else the competence that it names. */
    decision: ({ element, title }: DecisionName) => title ?? plainText(element?.name ?? ''),
  };
}
