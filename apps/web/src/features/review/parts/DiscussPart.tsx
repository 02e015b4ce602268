import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link, useNavigate } from 'react-router';
import { AskedStep } from '../../../lib/AskedStep.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { reviewAgendaMessages } from '../review-agenda.messages.ts';
import { reviewStepPartMessages } from '../review-steps.messages.ts';
import { useReviewWords } from '../review-words.ts';
import { reviewRoomUrl } from '../review.url.ts';
import { PartHead } from './PartHead.tsx';
import { useReview } from './review-context.ts';
import { useArranging } from './review-verbs.ts';

/** The meeting: its points, and the way into its room. */
export function DiscussPart() {
  const t = useMessages(reviewStepPartMessages);
  const agendaWords = useMessages(reviewAgendaMessages);
  const words = useReviewWords();
  const navigate = useNavigate();
  const { id, agenda, state, viewerCan } = useReview();
  const { hold } = useArranging();
  const take = async () => {
    const refusals = await hold();
    if (!refusals?.length) void navigate(reviewRoomUrl(id));
    return refusals;
  };
  return (
    <>
      <PartHead title={t('discussTitle')} lead={t('discussLead')} />
      <Card title={agendaWords('title')}>
        <div className="mh-stack">
          <ol className="mh-review-points">
            {agenda.map((item) => (
              <li key={item.id}>{words.agenda(item)}</li>
            ))}
          </ol>
          <div className="mh-row mh-no-print">
            {viewerCan.includes('HOLD') && (
              <AskedStep
                label={t('hold')}
                asks={{ title: t('holdTitle'), text: t('holdText'), yes: t('holdYes'), no: t('holdNo') }}
                take={take}
                done={t('held')}
              />
            )}
            <Link to={reviewRoomUrl(id)} {...linkButton(viewerCan.includes('HOLD') ? 'secondary' : 'primary')}>
              {t('room')}
            </Link>
          </div>
          {state === 'PREPARING' && !viewerCan.includes('HOLD') && <p className="mh-hint">{t('callFirst')}</p>}
        </div>
      </Card>
    </>
  );
}
