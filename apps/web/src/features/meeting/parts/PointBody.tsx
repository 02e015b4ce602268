import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { AgendaMatter } from '../../review/AgendaMatter.tsx';
import type { MeetingItemFragment } from '../meeting.generated.ts';
import { meetingMessages } from '../review-room.messages.ts';
import { useMeeting } from './meeting-context.ts';

const InputsMatter = lazy(async () => ({ default: (await import('./matter/InputsMatter.tsx')).InputsMatter }));
const DecisionsMatter = lazy(async () => ({ default: (await import('./decision/DecisionsCard.tsx')).DecisionsCard }));

/** What the point is about: decisions are written here and inputs read in full, the rest is as it was prepared. */
function Matter({ kind }: Pick<MeetingItemFragment, 'kind'>) {
  const review = useMeeting();
  if (kind === 'DECISIONS') return <DecisionsMatter />;
  return kind === 'INPUTS' ? <InputsMatter /> : <AgendaMatter kind={kind} review={review} />;
}

/** The chair's introduction of a point, and its matter. */
export function PointBody({ item }: { item: MeetingItemFragment }) {
  const t = useMessages(meetingMessages);
  const isWords = item.kind === 'EVALUATION' || item.kind === 'OWN';
  return (
    <div className="mh-stack">
      {item.body !== '' && <p className="mh-meeting-words">{item.body}</p>}
      {item.body === '' && isWords && <p className="mh-muted">{t('noIntroduction')}</p>}
      <Suspense
        fallback={
          <Loading label={t('loading')}>
            <Skeleton shape="block" height="14rem" />
          </Loading>
        }
      >
        <Matter kind={item.kind} />
      </Suspense>
    </div>
  );
}
