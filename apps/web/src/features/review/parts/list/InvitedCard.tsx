import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { ReviewLineFragment } from '../../review.generated.ts';
import { reviewListMessages } from '../../review-list.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { reviewUrl } from '../../review.url.ts';

/** Meetings of committees that somebody is invited to. */
export function InvitedCard({ reviews }: { reviews: readonly ReviewLineFragment[] }) {
  const t = useMessages(reviewListMessages);
  const words = useReviewWords();
  const { meeting } = useMomentWords();
  return (
    <Card title={t('invited')}>
      <ul className="mh-review-lines">
        {reviews.map(({ id, year, committee, startsAt, durationMinutes, place }) => (
          <li key={id}>
            <div>
              <Link to={reviewUrl(id)}>{words.review(year)}</Link>
              <span className="mh-muted">{plainText(committee.name)}</span>
            </div>
            <div className="mh-review-lines__end">
              {startsAt !== null && durationMinutes !== null && <span>{meeting(startsAt, durationMinutes)}</span>}
              {place && <span className="mh-hint">{place}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
