import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { Fragment } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { noticeOnNextPage } from '../../../../lib/notice.tsx';
import { plainText } from '../../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { useViewer } from '../../../session/viewer.ts';
import { OpenReviewDocument, type ReviewLineFragment, type ReviewSeatedInFragment } from '../../review.generated.ts';
import { reviewListMessages } from '../../review-list.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { reviewUrl } from '../../review.url.ts';
import { StateTag } from '../StateTag.tsx';
import { CommitteeReview } from './CommitteeReview.tsx';

interface OpenButtonsProps {
  of: ReviewSeatedInFragment;
  /** Whether opening one is the step that waits. */
  isFirst: boolean;
}

/** Opens a year's review, and leads to it. */
function OpenButtons({ of: { committee, yearsToOpen }, isFirst }: OpenButtonsProps) {
  const t = useMessages(reviewListMessages);
  const navigate = useNavigate();
  const step = useStep();
  const [open] = useMutation(OpenReviewDocument);
  const openYear = (year: number) =>
    step.take(String(year), async () => {
      const { review = null, errors = [] } =
        (await open({ variables: { committeeId: committee.id, year } })).data?.openReview ?? {};
      if (review && errors.length === 0) {
        noticeOnNextPage(t('opened'));
        void navigate(reviewUrl(review.id));
      }
      return errors;
    });
  return (
    <>
      <div className="mh-row mh-no-print">
        {yearsToOpen.map((year, index) => (
          <Button
            key={year}
            variant={isFirst && index === 0 ? 'primary' : 'quiet'}
            loading={step.busy === String(year)}
            onClick={() => void openYear(year)}
          >
            {t('open', { year: String(year) })}
          </Button>
        ))}
      </div>
      <StepProblem step={step} />
    </>
  );
}

function Earlier({ reviews }: { reviews: readonly ReviewLineFragment[] }) {
  const t = useMessages(reviewListMessages);
  const words = useReviewWords();
  if (reviews.length === 0) return null;
  return (
    <Disclosure summary={t('earlier')}>
      <ul className="mh-review-lines">
        {reviews.map(({ id, year, state }) => (
          <li key={id}>
            <Link to={reviewUrl(id)}>{words.review(year)}</Link>
            <StateTag state={state} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Into the review that is the next to work on. */
function Onwards({ review: { id, state } }: { review: ReviewLineFragment }) {
  const t = useMessages(reviewListMessages);
  return (
    <div className="mh-row mh-no-print">
      <Link to={reviewUrl(id)} {...linkButton(state === 'SENT' ? 'secondary' : 'primary')}>
        {t(state === 'SENT' ? 'see' : 'goOn')}
      </Link>
    </div>
  );
}

/** A C-MED in which the viewer sits: this year's review, what can be opened, and those before. */
export function CommitteeCard({ of }: { of: ReviewSeatedInFragment }) {
  const t = useMessages(reviewListMessages);
  const year = Number(useViewer().today.slice(0, 4));
  const { committee, reviews, viewerSteers, yearsToOpen } = of;
  const [current, earlier] = [
    reviews.filter((review) => review.year >= year),
    reviews.filter((one) => one.year < year),
  ];
  return (
    <Card title={plainText(committee.name)} hint={plainText(committee.unit.name)}>
      <div className="mh-stack">
        {current.map((review, index) => (
          <Fragment key={review.id}>
            <CommitteeReview review={review} />
            {index === 0 && <Onwards review={review} />}
          </Fragment>
        ))}
        {current.length === 0 && (
          <p>
            {t('notOpened', { year: String(year) })} {!viewerSteers && t('opensByChair')}
          </p>
        )}
        {viewerSteers && yearsToOpen.length > 0 && <OpenButtons of={of} isFirst={current.length === 0} />}
        <Earlier reviews={earlier} />
      </div>
    </Card>
  );
}
