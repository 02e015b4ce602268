import { Tag } from '@medhjul/ui/Tag.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ReviewMatterFragment } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { useDecisionFacts } from './decision-facts.ts';

/** Needs and projects in their order, as they are written now. */
export function DecisionList({ decisions }: Pick<ReviewMatterFragment, 'decisions'>) {
  const t = useMessages(reviewAgendaMessages);
  const words = useReviewWords();
  const facts = useDecisionFacts();
  if (decisions.length === 0) return <p className="mh-muted">{t('decisionsNone')}</p>;
  return (
    <ol className="mh-review-decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <div className="mh-row">
            <strong>{words.decision(decision)}</strong>
            <Tag tone={decision.kind === 'NEED' ? 'petrol' : 'plum'}>{words.kind(decision.kind)}</Tag>
          </div>
          <p className="mh-hint">{facts(decision)}</p>
        </li>
      ))}
    </ol>
  );
}
