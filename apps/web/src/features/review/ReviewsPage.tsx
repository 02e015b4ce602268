import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { CommitteeCard } from './parts/list/CommitteeCard.tsx';
import { InputsCard } from './parts/list/InputsCard.tsx';
import { InvitedCard } from './parts/list/InvitedCard.tsx';
import { MinutesListCard } from './parts/list/MinutesListCard.tsx';
import { ReviewsDocument } from './review.generated.ts';
import { reviewListMessages } from './review-list.messages.ts';
import { reviewBoardUrl } from './review.url.ts';
import './review.css';

/** Own C-MEDs with this year's review, invitations, A-MED inputs, and the minutes that one may read. */
export function ReviewsPage() {
  const t = useMessages(reviewListMessages);
  const { roles, seats } = useViewer();
  const { reviewCommittees, invitedReviews, medInputs, inputsToBegin } = useSuspenseQuery(ReviewsDocument).data;
  const board = roles.includes('TRAINING_HOUSE') && (
    <Link to={reviewBoardUrl()} {...linkButton('secondary')}>
      {t('board')}
    </Link>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={board || undefined}>
      <div className="mh-stack mh-review-list">
        {reviewCommittees.map((each) => (
          <CommitteeCard key={each.committee.id} of={each} />
        ))}
        {invitedReviews.length > 0 && <InvitedCard reviews={invitedReviews} />}
        {(medInputs.length > 0 || inputsToBegin.length > 0) && (
          <InputsCard inputs={medInputs} toBegin={inputsToBegin} />
        )}
        <MinutesListCard />
        {seats.length === 0 && (
          <Card title={t('about')}>
            <p className="mh-review-prose">{t('aboutText')}</p>
          </Card>
        )}
      </div>
      <NoticePlace />
    </Page>
  );
}
