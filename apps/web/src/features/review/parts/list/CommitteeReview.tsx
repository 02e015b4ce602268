import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { Fact } from '../../../../lib/Fact.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ReviewLineFragment } from '../../review.generated.ts';
import { reviewMessages } from '../../review.messages.ts';
import { reviewWayMessages } from '../../review-way.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { reviewUrl } from '../../review.url.ts';
import { Facts } from '../Facts.tsx';
import { useNext } from '../next-words.ts';
import { StateTag } from '../StateTag.tsx';
import { Way } from '../Way.tsx';
import { wayOf } from '../way.ts';

/** A year's review of an own committee: how far it is, what is next, by whom, and until when. */
export function CommitteeReview({ review }: { review: ReviewLineFragment }) {
  const t = useMessages(reviewWayMessages);
  const common = useMessages(reviewMessages);
  const words = useReviewWords();
  const format = useFormat();
  const next = useNext()(review);
  const receipt = review.sentMinutes[0]?.receipt;
  return (
    <section className="mh-stack" aria-label={words.review(review.year)}>
      <div className="mh-row">
        <h3>
          <Link to={reviewUrl(review.id)}>{words.review(review.year)}</Link>
        </h3>
        <StateTag state={review.state} />
        {receipt && <span className="mh-hint">{common('receipt', { receipt })}</span>}
      </div>
      <Way label={common('howFar')} steps={wayOf(review)} />
      <Facts inRow>
        <Fact name={t('now')}>{next.what}</Fact>
        {next.by && <Fact name={t('by')}>{next.by}</Fact>}
        {review.state !== 'SENT' && <Fact name={t('due')}>{format.date(review.dueOn)}</Fact>}
      </Facts>
    </section>
  );
}
