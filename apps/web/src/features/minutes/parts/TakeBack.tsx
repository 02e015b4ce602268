import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { noticeOnNextPage } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { reviewRoomUrl } from '../../review/review.url.ts';
import { approvalMessages } from '../approval.messages.ts';
import { useMinutes } from './minutes-context.ts';
import { useMinutesSteps } from './minutes-steps.ts';

/** Takes the minutes back to the room, to change them. */
export function TakeBack() {
  const t = useMessages(approvalMessages);
  const [isAsking, setAsking] = useState(false);
  const { review } = useMinutes();
  const { takeBack } = useMinutesSteps();
  const navigate = useNavigate();
  const step = useStep();
  const confirm = async () => {
    if (!review || !(await step.take('take back', takeBack))) return;
    noticeOnNextPage(t('takenBack'));
    await navigate(reviewRoomUrl(review.id));
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('takeBack')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('takeBackTitle')}
        confirmLabel={t('takeBack')}
        cancelLabel={t('keep')}
        busy={step.busy !== null}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('takeBackText')}</p>
        <StepProblem step={step} />
      </ConfirmDialog>
    </>
  );
}
