import { useSuspenseQuery } from '@apollo/client/react';
import { ActionBar } from '@medhjul/ui/ActionBar.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Presentation } from 'lucide-react';
import { Navigate, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import type { AgendaKind } from '../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useLive } from '../../lib/live/live.ts';
import { useMomentWords } from '../../lib/moment-words.ts';
import { useIsNarrow } from '../../lib/narrow.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useReviewWords } from '../review/review-words.ts';
import { reviewsUrl, reviewUrl } from '../review/review.url.ts';
import { MeetingChangedDocument, MeetingPageDocument } from './meeting.generated.ts';
import { meetingMessages } from './review-room.messages.ts';
import { ChairSteps, StateNotice } from './parts/ChairSteps.tsx';
import { MeetingContext, useMeeting } from './parts/meeting-context.ts';
import { MinutesCard } from './parts/MinutesCard.tsx';
import { usePoints, type Points } from './parts/point.ts';
import { PointBody } from './parts/PointBody.tsx';
import { PointList, PointSteps } from './parts/PointList.tsx';
import { Presence, type Present } from '../../lib/live/Presence.tsx';
import { Projector } from './parts/Projector.tsx';
import './meeting.css';

/** What needs the width: the minutes stand under it. */
const WIDE: readonly AgendaKind[] = ['DECISIONS', 'WHEEL'];

function Point({ points, other }: { points: Points; other: string | null }) {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const { current: item, index, all } = points;
  if (!item) return null;
  return (
    <section className="mh-stack" aria-labelledby="point">
      <header>
        <p className="mh-hint">{t('pointOf', { n: index + 1, of: all.length })}</p>
        <h2 id="point">{words.agenda(item)}</h2>
      </header>
      <div className="mh-meeting-point" data-wide={WIDE.includes(item.kind) || undefined}>
        <Card title={t('about')} headingLevel={3}>
          <PointBody key={item.id} item={item} />
        </Card>
        <MinutesCard item={item} other={other} />
      </div>
    </section>
  );
}

/** Follows the meeting while its page is open. */
function useFollowing(): Present {
  const variables = { id: useMeeting().id };
  const { latest } = useLive(MeetingChangedDocument, variables, { page: { query: MeetingPageDocument, variables } });
  return latest?.reviewChanged.present.map(({ name }) => name) ?? null;
}

function Room({ points }: { points: Points }) {
  const isNarrow = useIsNarrow();
  const present = useFollowing();
  return (
    <>
      <StateNotice />
      {isNarrow && <PointSteps points={points} withChoice />}
      <div className="mh-meeting">
        {!isNarrow && <PointList points={points} />}
        <div className="mh-stack">
          <Point points={points} other={present?.[0] ?? null} />
          <PointSteps points={points} />
        </div>
      </div>
      <ActionBar status={<Presence present={present} />}>
        <ChairSteps />
      </ActionBar>
      <Projector points={points} />
    </>
  );
}

/** The room of a review's meeting: agenda, minutes, decisions and the silent vote, on all devices at once. */
export function ReviewRoomPage() {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const { meeting } = useMomentWords();
  const { reviewId = '' } = useParams();
  const { review } = useSuspenseQuery(MeetingPageDocument, { variables: { id: reviewId } }).data;
  const points = usePoints(review.agenda);
  const { id, committee, year, startsAt, durationMinutes, place, viewerIs } = review;
  const when = startsAt && durationMinutes ? meeting(startsAt, durationMinutes) : null;
  // the room is the committee's: who is invited reads the papers
  if (viewerIs === 'GUEST') return <Navigate to={reviewUrl(id)} replace />;
  return (
    <Page
      title={t('title')}
      breadcrumbs={
        <Breadcrumbs
          label={t('breadcrumbs')}
          steps={[
            { to: reviewsUrl, name: 'MED' },
            { to: reviewUrl(id), name: words.review(year) },
          ]}
        />
      }
      subtitle={[committee.name, when, place].filter(Boolean).join(' · ')}
      actions={
        <Button variant="secondary" icon={<Presentation aria-hidden="true" />} onClick={() => points.project(true)}>
          {t('projector')}
        </Button>
      }
    >
      <MeetingContext key={id} value={review}>
        <Room points={points} />
        <NoticePlace />
      </MeetingContext>
    </Page>
  );
}
