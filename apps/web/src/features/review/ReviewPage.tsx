import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useLive } from '../../lib/live/live.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { plainText } from '../../lib/plain-text.ts';
import { GuestView } from './parts/GuestView.tsx';
import { GuidedWay } from './parts/GuidedWay.tsx';
import { ReviewContext, useReview } from './parts/review-context.ts';
import { ReviewChangedDocument, ReviewPageDocument } from './review.generated.ts';
import { reviewMessages } from './review.messages.ts';
import { reviewWayMessages } from './review-way.messages.ts';
import { useReviewWords } from './review-words.ts';
import { reviewsUrl } from './review.url.ts';
import './review.css';

/** Follows the review while its page is open. Not for guests: papers change only by being sent anew, which a mail tells. */
function Followed() {
  const { id } = useReview();
  const variables = { id };
  const { latest } = useLive(ReviewChangedDocument, variables, { page: { query: ReviewPageDocument, variables } });
  const present = latest?.reviewChanged.present.map(({ name }) => name) ?? [];
  return <GuidedWay present={present} />;
}

/** One review: the guided way for the committee, meeting and papers for who is invited. */
export function ReviewPage() {
  const t = useMessages(reviewWayMessages);
  const common = useMessages(reviewMessages);
  const words = useReviewWords();
  const format = useFormat();
  const { reviewId = '' } = useParams();
  const { review } = useSuspenseQuery(ReviewPageDocument, { variables: { id: reviewId } }).data;
  const { id, year, committee, state, dueOn, viewerIs } = review;
  const due = { state: words.state(state), date: format.date(dueOn) };
  return (
    <Page
      title={words.review(year)}
      eyebrow={plainText(committee.unit.name)}
      breadcrumbs={<Breadcrumbs label={common('breadcrumbs')} steps={[{ to: reviewsUrl, name: t('list') }]} />}
      subtitle={viewerIs === 'GUEST' || state === 'SENT' ? words.state(state) : t('dueSubtitle', due)}
    >
      <ReviewContext key={id} value={review}>
        <Suspense fallback={null}>{viewerIs === 'GUEST' ? <GuestView /> : <Followed />}</Suspense>
        <NoticePlace />
      </ReviewContext>
    </Page>
  );
}
