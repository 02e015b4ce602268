import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { SensitiveHint } from '../../../lib/SensitiveHint.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { useViewer } from '../../session/viewer.ts';
import { approvalMessages } from '../approval.messages.ts';
import type { MinutesReviewFragment } from '../minutes.generated.ts';
import { useMinutes } from './minutes-context.ts';
import { useMinutesSteps } from './minutes-steps.ts';

const LONGEST_REMARK = 1000;

type Remark = MinutesReviewFragment['remarks'][number];

function RemarkLine({ remark, steers }: { remark: Remark; steers: boolean }) {
  const t = useMessages(approvalMessages);
  const format = useFormat();
  const { person } = useViewer();
  const { settle, removeRemark } = useMinutesSteps();
  const step = useStep();
  const { id, body, at, settledAt } = remark;
  const isSettled = settledAt !== null;
  return (
    <li>
      <p className="mh-minutes-words">{body}</p>
      <p className="mh-hint">
        {remark.person.name} · {format.dateTime(at)} {isSettled && <Tag tone="green">{t('settled')}</Tag>}
      </p>
      <div className="mh-row mh-no-print">
        {steers && (
          <Button
            variant="quiet"
            loading={step.busy === 'settle'}
            onClick={() => void step.take('settle', () => settle(id, !isSettled))}
          >
            {t(isSettled ? 'unsettle' : 'settle')}
          </Button>
        )}
        {remark.person.id === person.id && (
          <Button
            variant="quiet"
            loading={step.busy === 'remove'}
            onClick={() => void step.take('remove', () => removeRemark(id), t('remarkGone'))}
          >
            {t('removeRemark')}
          </Button>
        )}
      </div>
      <StepProblem step={step} />
    </li>
  );
}

function Write() {
  const t = useMessages(approvalMessages);
  const { remark } = useMinutesSteps();
  const step = useStep();
  const [body, setBody] = useState('');
  const send = async () => {
    if (body.trim() === '') return;
    if (await step.take('remark', () => remark(body.trim()), t('remarkSent'))) setBody('');
  };
  return (
    <div className="mh-stack mh-stack--tight mh-no-print">
      <TextArea
        label={t('newRemark')}
        hint={t('remarkHint')}
        rows={3}
        maxLength={LONGEST_REMARK}
        value={body}
        onChange={({ target }) => setBody(target.value)}
      />
      <SensitiveHint text={body} />
      <StepProblem step={step} />
      <div>
        <Button
          variant="secondary"
          aria-disabled={body.trim() === '' || undefined}
          loading={step.busy !== null}
          onClick={() => void send()}
        >
          {t('sendRemark')}
        </Button>
      </div>
    </div>
  );
}

/** Members' remarks on the draft; gone when the minutes are sent. */
export function RemarksCard({ review }: { review: MinutesReviewFragment }) {
  const t = useMessages(approvalMessages);
  const { state } = useMinutes().minutes;
  return (
    <Card title={t('remarks')} hint={t('remarksHint')}>
      <div className="mh-stack">
        {review.remarks.length === 0 ? (
          <p className="mh-muted">{t('noRemarks')}</p>
        ) : (
          <ul className="mh-remarks">
            {review.remarks.map((remark) => (
              <RemarkLine key={remark.id} remark={remark} steers={review.viewerIs === 'STEERS'} />
            ))}
          </ul>
        )}
        {state !== 'SENT' && <Write />}
      </div>
    </Card>
  );
}
