import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { useUserErrors } from '../../../lib/errors.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { CancelReleaseDocument, PublishReleaseDocument, type ReleaseRunPageQuery } from '../release.generated.ts';
import { releaseMessages } from '../release.messages.ts';

const REASON_MAX = 1000;

/** Publishes what was prepared, after a question, or lets it go. */
export function PublishCard({ run }: { run: ReleaseRunPageQuery['releaseRun'] }) {
  const t = useMessages(releaseMessages);
  const words = useUserErrors();
  const say = useNotice();
  const step = useStep();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [publish] = useMutation(PublishReleaseDocument);
  const [cancel] = useMutation(CancelReleaseDocument);
  const ask = () => {
    const needed = run.needsReason && reason.trim() === '';
    setMissing(needed);
    setAsking(!needed);
  };
  const confirm = async () => {
    await step.take('publish', async () => {
      const variables = { runId: run.id, reason: run.needsReason ? reason : null };
      return (await publish({ variables })).data?.publishRelease.errors;
    });
    setAsking(false);
  };
  const letGo = async () => {
    const work = async () => (await cancel({ variables: { runId: run.id } })).data?.cancelRelease.errors;
    if (await step.take('cancel', work)) say(t('wasLetGo'));
  };
  return (
    <Card title={t('publish')} hint={t('publishText')}>
      <div className="mh-stack">
        {run.viewerCanPublish && run.needsReason && (
          <TextArea
            label={t('reasonLabel')}
            hint={t('reasonHint')}
            rows={2}
            maxLength={REASON_MAX}
            value={reason}
            error={isMissing ? words({ code: 'REQUIRED', params: '{}' }) : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        <div className="mh-row">
          {run.viewerCanPublish && <Button onClick={ask}>{t('publish')}</Button>}
          {run.viewerCanCancel && (
            <Button variant="secondary" loading={step.busy === 'cancel'} onClick={() => void letGo()}>
              {t('letGo')}
            </Button>
          )}
        </div>
        <StepProblem step={step} />
      </div>
      <ConfirmDialog
        open={isAsking}
        title={t('publishQuestion')}
        confirmLabel={t('publish')}
        cancelLabel={t('cancel')}
        busy={step.busy === 'publish'}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        {t('publishText')}
      </ConfirmDialog>
    </Card>
  );
}
