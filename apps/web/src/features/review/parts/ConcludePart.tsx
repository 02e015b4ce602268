import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { AgendaMatter } from '../AgendaMatter.tsx';
import { agendaKindMessages } from '../review.messages.ts';
import { reviewStepPartMessages } from '../review-steps.messages.ts';
import { reviewRoomUrl } from '../review.url.ts';
import { PartHead } from './PartHead.tsx';
import { useReview } from './review-context.ts';
import { isOpen } from './way.ts';

/** The decisions in their order. They are written in the meeting's room. */
export function ConcludePart() {
  const t = useMessages(reviewStepPartMessages);
  const kinds = useMessages(agendaKindMessages);
  const review = useReview();
  return (
    <>
      <PartHead title={t('concludeTitle')} lead={t('concludeLead')} />
      <Card title={kinds('DECISIONS')} aside={t(`vote${review.vote}`)}>
        <div className="mh-stack">
          <AgendaMatter kind="DECISIONS" review={review} />
          {isOpen(review.state) && (
            <div className="mh-row mh-no-print">
              <Link to={reviewRoomUrl(review.id)} {...linkButton('primary')}>
                {t('room')}
              </Link>
            </div>
          )}
        </div>
      </Card>
    </>
  );
}
