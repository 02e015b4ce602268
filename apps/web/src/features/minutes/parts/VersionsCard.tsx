import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { noticeOnNextPage } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { reviewRoomUrl } from '../../review/review.url.ts';
import { approvalMessages } from '../approval.messages.ts';
import { minutesMessages } from '../minutes.messages.ts';
import { minutesUrl } from '../minutes.url.ts';
import { useMinutes } from './minutes-context.ts';
import { useMinutesSteps } from './minutes-steps.ts';

const LONGEST_REASON = 500;

/** Says first that a later version holds. */
export function ReplacedNotice() {
  const t = useMessages(minutesMessages);
  const { isReplaced, versions } = useMinutes().minutes;
  const [latest] = versions;
  if (!isReplaced || !latest) return null;
  return (
    <Alert tone="warn" title={t('replaced')}>
      <Link to={minutesUrl(latest.id)}>{t('toLatest')}</Link>
    </Alert>
  );
}

function Correct() {
  const t = useMessages(approvalMessages);
  const [isAsking, setAsking] = useState(false);
  const [because, setBecause] = useState('');
  const { review } = useMinutes();
  const { correct } = useMinutesSteps();
  const navigate = useNavigate();
  const step = useStep();
  const confirm = async () => {
    if (!review || because.trim() === '') return;
    if (!(await step.take('correct', () => correct(because.trim())))) return;
    noticeOnNextPage(t('correcting'));
    await navigate(reviewRoomUrl(review.id));
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('correct')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('correctTitle')}
        confirmLabel={t('correctYes')}
        cancelLabel={t('keep')}
        busy={step.busy !== null}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('correctText')}</p>
        <TextArea
          label={t('because')}
          hint={t('becauseHint')}
          rows={3}
          maxLength={LONGEST_REASON}
          value={because}
          onChange={({ target }) => setBecause(target.value)}
        />
        <StepProblem step={step} />
      </ConfirmDialog>
    </>
  );
}

/** Every sent version with its reason, and the way to a new one. */
export function VersionsCard() {
  const t = useMessages(minutesMessages);
  const format = useFormat();
  const { minutes, review } = useMinutes();
  const canCorrect = review?.viewerCan.includes('CORRECT') ?? false;
  if (minutes.versions.length < 2 && !canCorrect) return null;
  return (
    <Card title={t('versions')}>
      <div className="mh-stack">
        <ol className="mh-minutes-versions" reversed>
          {minutes.versions.map(({ id, number, correction, sentAt }) => (
            <li key={id}>
              {id === minutes.id ? (
                <strong aria-current="page">{t('version', { number })}</strong>
              ) : (
                <Link to={minutesUrl(id)}>{t('version', { number })}</Link>
              )}
              {sentAt && <span className="mh-hint"> · {format.dateTime(sentAt)}</span>}
              {correction && <p className="mh-minutes-words">{t('because', { because: correction })}</p>}
            </li>
          ))}
        </ol>
        {canCorrect && !minutes.isReplaced && (
          <div className="mh-no-print">
            <Correct />
          </div>
        )}
      </div>
    </Card>
  );
}
