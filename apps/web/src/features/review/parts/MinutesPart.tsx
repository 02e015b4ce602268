import { Card } from '@medhjul/ui/Card.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { AskedStep } from '../../../lib/AskedStep.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { minutesUrl } from '../../minutes/minutes.url.ts';
import { reviewMessages } from '../review.messages.ts';
import { reviewMinutesMessages, reviewStepPartMessages } from '../review-steps.messages.ts';
import { useReviewWords } from '../review-words.ts';
import { reviewRoomUrl } from '../review.url.ts';
import { CorrectCard } from './CorrectCard.tsx';
import { DraftCard } from './DraftCard.tsx';
import { PartHead } from './PartHead.tsx';
import { useReview } from './review-context.ts';
import { useMinutesVerbs } from './review-verbs.ts';
import { isOpen } from './way.ts';

/** While the minutes are written: into the room, and to approval. */
function WritingCard() {
  const t = useMessages(reviewMinutesMessages);
  const steps = useMessages(reviewStepPartMessages);
  const words = useReviewWords();
  const { id, minutesNumber, correction, viewerCan } = useReview();
  const { propose } = useMinutesVerbs();
  return (
    <Card title={words.minutesStep()}>
      <div className="mh-stack">
        <p>{correction === null ? t('notYet') : t('correcting', { number: minutesNumber, because: correction })}</p>
        <div className="mh-row mh-no-print">
          {viewerCan.includes('PROPOSE') && (
            <AskedStep
              label={t('propose')}
              asks={{ title: t('proposeTitle'), text: t('proposeText'), yes: t('propose'), no: t('no') }}
              take={propose}
              done={t('proposed')}
            />
          )}
          <Link to={reviewRoomUrl(id)} {...linkButton('secondary')}>
            {steps('room')}
          </Link>
        </div>
      </div>
    </Card>
  );
}

/** What the training house has received, the newest first. */
function SentCard() {
  const t = useMessages(reviewMinutesMessages);
  const common = useMessages(reviewMessages);
  const format = useFormat();
  const { dayAndTime } = useMomentWords();
  const { sentMinutes } = useReview();
  const day = (moment: string | null) => (moment === null ? '' : format.date(dayAndTime(moment).day));
  return (
    <Card title={t('versions')}>
      <ul className="mh-review-lines">
        {sentMinutes.map(({ id, number, sentAt, receipt, isReplaced }) => (
          <li key={id}>
            <Link to={minutesUrl(id)}>{t('version', { number, date: day(sentAt) })}</Link>
            <div className="mh-row">
              {isReplaced && <Tag>{t('replaced')}</Tag>}
              {receipt !== null && <strong>{common('receipt', { receipt })}</strong>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The minutes: written, put to approval, approved, received, corrected. */
export function MinutesPart() {
  const t = useMessages(reviewMinutesMessages);
  const { state, draft, sentMinutes, viewerCan } = useReview();
  return (
    <>
      <PartHead title={t('title')} lead={t('lead')} />
      {isOpen(state) && <WritingCard />}
      {draft && <DraftCard draft={draft} />}
      {sentMinutes.length > 0 && <SentCard />}
      {viewerCan.includes('CORRECT') && <CorrectCard />}
    </>
  );
}
