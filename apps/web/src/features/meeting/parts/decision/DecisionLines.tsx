import { useMessages } from '../../../../lib/i18n.ts';
import { decisionMessages } from '../../decision.messages.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';
import { DecisionFacts } from './DecisionFacts.tsx';
import { sorted } from './decision-order.ts';

/** The decisions to read, the most important first once the sums show. */
export function DecisionLines({ decisions }: { decisions: readonly MeetingDecisionFragment[] }) {
  const t = useMessages(decisionMessages);
  if (decisions.length === 0) return <p className="mh-muted">{t('none')}</p>;
  return (
    <ol className="mh-decisions">
      {sorted(decisions).map((decision) => (
        <li key={decision.id} className="mh-decision">
          <DecisionFacts decision={decision} />
          {decision.dots !== null && <p className="mh-decision__sum">{t('sumOfDots', { n: decision.dots })}</p>}
        </li>
      ))}
    </ol>
  );
}
