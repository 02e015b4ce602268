import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useState } from 'react';
import { AskedStep } from '../../../../lib/AskedStep.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { reviewPrepareMessages } from '../../review-prepare.messages.ts';
import { reviewWayMessages } from '../../review-way.messages.ts';
import { useReview } from '../review-context.ts';
import { useArranging } from '../review-verbs.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** The call: the form while there is none, then what stands and what can be done about it. */
export function CallCard() {
  const t = useMessages(reviewPrepareMessages);
  const way = useMessages(reviewWayMessages);
  const { meeting } = useMomentWords();
  const { state, startsAt, durationMinutes, place, viewerCan } = useReview();
  const { cancelCall } = useArranging();
  // once open it stays so, whatever others do meanwhile: what is typed in it must not go
  const [isFilling, setFilling] = useState(state === 'PREPARING');
  const mayCall = viewerCan.includes('CALL');
  if (mayCall && (isFilling || state === 'PREPARING')) return <MeetingForm onDone={() => setFilling(false)} />;
  return (
    <Card title={t('callTitle')}>
      <div className="mh-stack">
        <p>
          {startsAt !== null && durationMinutes !== null
            ? [meeting(startsAt, durationMinutes), place].filter(Boolean).join(' · ')
            : way('notCalled')}
        </p>
        {(mayCall || viewerCan.includes('CANCEL_CALL')) && (
          <div className="mh-row mh-no-print">
            {mayCall && (
              <Button variant="secondary" onClick={() => setFilling(true)}>
                {t(state === 'CALLED' ? 'move' : 'again')}
              </Button>
            )}
            {viewerCan.includes('CANCEL_CALL') && (
              <AskedStep
                label={t('cancel')}
                variant="quiet"
                asks={{ title: t('cancelTitle'), text: t('cancelText'), yes: t('cancelYes'), no: t('keep') }}
                take={cancelCall}
                done={t('cancelled')}
              />
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
