import { Button } from '@medhjul/ui/Button.tsx';
import { useModalDialog } from '@medhjul/ui/dialog-control.ts';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import { X } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import { RichText } from '../../../lib/rich-text/RichText.tsx';
import { useReviewWords } from '../../review/review-words.ts';
import { meetingMessages } from '../review-room.messages.ts';
import { DecisionLines } from './decision/DecisionLines.tsx';
import { useMeeting } from './meeting-context.ts';
import type { Points } from './point.ts';
import { PointBody } from './PointBody.tsx';
import { PointSteps } from './PointList.tsx';

function Sheet({ points }: { points: Points }) {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const { decisions, vote } = useMeeting();
  const { current: item, index, all } = points;
  if (!item) return null;
  return (
    <article className="mh-projector__sheet">
      <p className="mh-projector__number">{t('pointOf', { n: index + 1, of: all.length })}</p>
      <h2 id="projected">{words.agenda(item)}</h2>
      {item.kind === 'DECISIONS' ? (
        <>
          {item.body !== '' && <p className="mh-meeting-words">{item.body}</p>}
          <DecisionLines decisions={decisions} />
          {vote === 'OPEN' && <p className="mh-muted">{t('votingNow')}</p>}
        </>
      ) : (
        <section aria-label={t('about')}>
          <h3 className="mh-visually-hidden">{t('about')}</h3>
          <PointBody item={item} />
        </section>
      )}
      {item.minutes ? (
        <section aria-labelledby="projected-minutes">
          <h3 id="projected-minutes">{t('minutes')}</h3>
          <RichText tree={item.minutes as RichTextNode} />
        </section>
      ) : null}
    </article>
  );
}

/** The point for everybody in the room: large, like a printed page, nothing round it; it follows what is written. */
export function Projector({ points }: { points: Points }) {
  const t = useMessages(meetingMessages);
  const close = () => points.project(false);
  const dialog = useModalDialog(points.isProjected, close);
  return (
    <dialog ref={dialog} className="mh-projector" aria-labelledby="projected">
      {points.isProjected && (
        <>
          <Sheet points={points} />
          <footer className="mh-projector__foot mh-no-print">
            <PointSteps points={points} />
            <Button variant="quiet" icon={<X aria-hidden="true" />} onClick={close}>
              {t('leaveProjector')}
            </Button>
          </footer>
        </>
      )}
    </dialog>
  );
}
