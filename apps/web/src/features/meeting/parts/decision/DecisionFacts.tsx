import { Tag } from '@medhjul/ui/Tag.tsx';
import { KnownFacts } from '../../../../lib/Fact.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useReviewWords } from '../../../review/review-words.ts';
import { decisionMessages } from '../../decision.messages.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';

/** What is decided, in the words of the committee; only what is said. */
export function DecisionFacts({
  decision,
}: {
  decision: Omit<MeetingDecisionFragment, 'ownDots' | 'version' | 'dots'>;
}) {
  const t = useMessages(decisionMessages);
  const words = useReviewWords();
  const format = useFormat();
  const { kind, element, title, targetGroup, howMany, dueOn, why, goal, learningForm, followUp } = decision;
  const facts = [
    ['forWhom', [targetGroup, howMany && words.howMany(howMany)].filter(Boolean).join(', ')],
    ['dueOn', dueOn && format.date(dueOn)],
    ['learningForm', learningForm?.name],
    ['goalId', goal && `${goal.code} ${goal.name}`],
    ['followUpPersonId', followUp?.name],
  ] as const;
  return (
    <div className="mh-decision__facts">
      <p className="mh-decision__name">
        <Tag tone={kind === 'NEED' ? 'petrol' : 'plum'}>{words.kind(kind)}</Tag>
        <strong>{words.decision({ element, title })}</strong>
      </p>
      {title && element && <p className="mh-hint">{element.name}</p>}
      {why && <p className="mh-meeting-words">{why}</p>}
      <dl>
        <KnownFacts facts={facts} nameOf={t} />
      </dl>
    </div>
  );
}
