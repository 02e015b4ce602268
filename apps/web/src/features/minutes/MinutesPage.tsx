import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Download, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { useLive } from '../../lib/live/live.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useReviewWords } from '../review/review-words.ts';
import { reviewRoomUrl, reviewsUrl, reviewUrl } from '../review/review.url.ts';
import {
  MinutesPageDocument,
  MinutesReviewChangedDocument,
  type MinutesPageQuery,
  type MinutesReviewFragment,
} from './minutes.generated.ts';
import { minutesMessages } from './minutes.messages.ts';
import { minutesFileUrl } from './minutes.url.ts';
import { ApprovalCard } from './parts/ApprovalCard.tsx';
import { MinutesContext, useMinutes } from './parts/minutes-context.ts';
import { MinutesSheet } from './parts/MinutesSheet.tsx';
import { RemarksCard } from './parts/RemarksCard.tsx';
import { ReplacedNotice, VersionsCard } from './parts/VersionsCard.tsx';
import './minutes.css';

type Rule = MinutesPageQuery['conversationSetting']['minutesApproval'];

const tones = { APPROVING: 'amber', APPROVED: 'petrol', SENT: 'green' } as const;

/** Follows the review while one of its members has the page open. */
function Following({ review: { id: reviewId, state } }: { review: MinutesReviewFragment }) {
  const client = useApolloClient();
  const { id } = useMinutes().minutes;
  const seen = useRef(state);
  useLive(MinutesReviewChangedDocument, { id: reviewId }, { page: { query: MinutesPageDocument, variables: { id } } });
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    // what may be told of decisions, and the versions; a remark that is being typed must not go where this fails
    const page = { query: MinutesPageDocument, variables: { id } };
    void client.query({ ...page, fetchPolicy: 'network-only' }).catch(() => undefined);
  }, [client, id, state]);
  return null;
}

/** What members do beside the document while it is not sent. */
function ForMembers({ rule }: { rule: Rule }) {
  const { minutes, review } = useMinutes();
  if (!review || minutes.state === 'SENT') return null;
  return (
    <>
      <ApprovalCard rule={rule} />
      <RemarksCard review={review} />
    </>
  );
}

function Tools() {
  const t = useMessages(minutesMessages);
  const { id, state } = useMinutes().minutes;
  return (
    <div className="mh-row mh-no-print">
      <Button variant="secondary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        {t('print')}
      </Button>
      {state === 'SENT' && (
        <a href={minutesFileUrl(id)} {...linkButton('secondary')}>
          <Download aria-hidden="true" /> {t('pdf')}
        </a>
      )}
    </div>
  );
}

/** Taken back while somebody reads them: what stands here holds no longer. */
function useIsGone({
  minutes,
  review,
}: Pick<MinutesPageQuery['minutes'], 'review'> & { minutes: MinutesPageQuery['minutes'] }) {
  return review !== null && minutes.state !== 'SENT' && review.draft?.id !== minutes.id && review.state !== 'SENT';
}

/** One version of minutes: the document, what its members do with it, and its other versions. */
export function MinutesPage() {
  const t = useMessages(minutesMessages);
  const words = useReviewWords();
  const { minutesId = '' } = useParams();
  const { data } = useSuspenseQuery(MinutesPageDocument, { variables: { id: minutesId } });
  const { minutes, conversationSetting } = data;
  const { review, committee, year, state, number } = minutes;
  const isGone = useIsGone({ minutes, review });
  return (
    <Page
      title={t('title', { year: String(year) })}
      breadcrumbs={
        <Breadcrumbs
          label={t('breadcrumbs')}
          steps={[
            { to: reviewsUrl, name: 'MED' },
            ...(review ? [{ to: reviewUrl(review.id), name: words.review(year) }] : []),
          ]}
        />
      }
      eyebrow={
        <span className="mh-row">
          {committee.name} <Tag tone={tones[state]}>{t(state)}</Tag>
          {number > 1 && <Tag>{t('version', { number })}</Tag>}
        </span>
      }
    >
      <MinutesContext key={minutes.id} value={{ minutes, review }}>
        {review && <Following review={review} />}
        <div className="mh-split--facts">
          <div className="mh-stack">
            {review && isGone && (
              <Alert tone="warn" title={t('takenBack')}>
                <Link to={reviewRoomUrl(review.id)}>{t('toRoom')}</Link>
              </Alert>
            )}
            <ReplacedNotice />
            <MinutesSheet />
          </div>
          <aside className="mh-stack mh-no-print" aria-label={t('beside')}>
            <Tools />
            {!isGone && <ForMembers rule={conversationSetting.minutesApproval} />}
            <VersionsCard />
          </aside>
        </div>
        <NoticePlace />
      </MinutesContext>
    </Page>
  );
}
