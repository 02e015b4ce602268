import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { followUpMessages, learningUseMessages } from '../../follow-up.messages.ts';
import type { FollowUpAnswerFragment } from '../../plan.generated.ts';
import '../item/item.css';

/** One side's answer: who, whether it is used, what would help. */
export function AnswerLine({ who, answer }: { who: string; answer: FollowUpAnswerFragment }) {
  const t = useMessages(followUpMessages);
  const uses = useMessages(learningUseMessages);
  const format = useFormat();
  const { used, helps, answeredAt } = answer;
  return (
    <div className="mh-plan-answer">
      <p>
        <strong>{who}</strong>: {uses(used)}
      </p>
      {helps && <p>{t('helpsLine', { helps })}</p>}
      <p className="mh-hint">{format.dateTime(answeredAt)}</p>
    </div>
  );
}
