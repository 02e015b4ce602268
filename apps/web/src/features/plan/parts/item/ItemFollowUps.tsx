import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { followUpMessages, learningUseMessages } from '../../follow-up.messages.ts';
import type { FollowUpAnswerFragment, PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { followUpsUrl } from '../../plan.url.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import './item.css';

/** One side's answer in a line. */
function Answer({ side, answer }: { side: string; answer: FollowUpAnswerFragment }) {
  const t = useMessages(followUpMessages);
  const uses = useMessages(learningUseMessages);
  const { used, helps } = answer;
  return (
    <p>
      {t('answerLine', { side, used: uses(used) })}
      {helps && <span className="mh-plan-facts__before">{t('helpsLine', { helps })}</span>}
    </p>
  );
}

/** When it is asked whether what was learnt is used, and what both answered. */
export function ItemFollowUps({ item }: { item: PlanItemFragment }) {
  const t = useMessages(planMessages);
  const words = useMessages(followUpMessages);
  const format = useFormat();
  const { today } = usePlanDesk();
  if (item.followUps.length === 0) return null;
  return (
    <div className="mh-plan-part">
      <h4>{t('followUps')}</h4>
      <ul className="mh-plan-follow-ups">
        {item.followUps.map(({ id, dueOn, employeeAnswer, leaderAnswer, viewerCanAnswer }) => (
          <li key={id}>
            <p className="mh-hint">
              {words(dueOn <= today ? 'askedOn' : 'comesOn', { date: format.date(dueOn) })}
              {viewerCanAnswer && (
                <>
                  {' '}
                  <Link to={followUpsUrl(id)}>{words('answer')}</Link>
                </>
              )}
            </p>
            {employeeAnswer && <Answer side={t('employeeSide')} answer={employeeAnswer} />}
            {leaderAnswer && <Answer side={t('leaderSide')} answer={leaderAnswer} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
