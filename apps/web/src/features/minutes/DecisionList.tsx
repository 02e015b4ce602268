import { Tag } from '@medhjul/ui/Tag.tsx';
import { KnownFacts } from '../../lib/Fact.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useReviewWords } from '../review/review-words.ts';
import type { MinutesDecisionLineFragment } from './minutes.generated.ts';
import { minutesMessages } from './minutes.messages.ts';
import { NamedCompetence } from './parts/NamedCompetence.tsx';
import { Outcome } from './parts/Outcome.tsx';
import './minutes.css';

type Decision = MinutesDecisionLineFragment;

function Facts({ decision }: { decision: Decision }) {
  const t = useMessages(minutesMessages);
  const words = useReviewWords();
  const format = useFormat();
  const { targetGroup, howMany, dueOn, goal, learningForm, followUp, dots } = decision;
  const facts = [
    ['forWhom', [targetGroup, howMany && words.howMany(howMany)].filter(Boolean).join(', ')],
    ['dueOn', dueOn && format.date(dueOn)],
    ['learningForm', learningForm?.name],
    ['goal', goal && `${goal.code} ${goal.name}`],
    ['followUp', followUp?.name],
    ['priority', dots !== null && t('dots', { n: dots })],
  ] as const;
  return (
    <dl className="mh-minutes-facts">
      <KnownFacts facts={facts} nameOf={t} />
    </dl>
  );
}

interface DecisionListProps {
  decisions: readonly Decision[];
  /** With what became of each, to tell by who may. */
  withOutcome?: boolean;
  /** In the document the numbers stand for the order. */
  label?: string;
}

/** Decisions as minutes keep them. */
export function DecisionList({ decisions, withOutcome = false, label }: DecisionListProps) {
  const words = useReviewWords();
  return (
    <ol className="mh-minutes-decisions" aria-label={label}>
      {decisions.map((decision) => (
        <li key={decision.id} className="mh-minutes-decision">
          <p className="mh-minutes-decision__name">
            <Tag tone={decision.kind === 'NEED' ? 'petrol' : 'plum'}>{words.kind(decision.kind)}</Tag>
            <strong>{words.decision(decision)}</strong>
          </p>
          {decision.title && decision.element && <p className="mh-hint">{decision.element.name}</p>}
          <NamedCompetence decision={decision} />
          {decision.why && <p className="mh-minutes-words">{decision.why}</p>}
          <Facts decision={decision} />
          {withOutcome && <Outcome decision={decision} />}
        </li>
      ))}
    </ol>
  );
}
