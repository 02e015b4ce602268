import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { ClockAlert, Printer, Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { plainText } from '../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { useViewer } from '../../session/viewer.ts';
import { medInputMessages } from '../med-input.messages.ts';
import { useMedInput } from './med-input-context.ts';
import { useMedInputVerbs } from './med-input-verbs.ts';

/** Who asked, until when, and when it was sent. */
function Facts() {
  const t = useMessages(medInputMessages);
  const format = useFormat();
  const { today } = useViewer();
  const { receiver, askedOn, dueOn, sentAt } = useMedInput();
  const committee = plainText(receiver.name);
  const isLate = sentAt === null && dueOn !== null && dueOn < today;
  const facts: readonly [string, ReactNode][] = [
    [t('receiver'), committee],
    [t('asked'), askedOn ? t('askedBy', { committee, date: format.date(askedOn) }) : t('notAsked')],
    [t('dueOn'), dueOn && format.date(dueOn)],
    [t('sentAt'), sentAt && format.dateTime(sentAt)],
  ];
  return (
    <>
      <dl className="mh-med-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {isLate && (
        <p>
          <Tag tone="amber" icon={<ClockAlert aria-hidden="true" />}>
            {t('late')}
          </Tag>
        </p>
      )}
    </>
  );
}

function Sending() {
  const t = useMessages(medInputMessages);
  const { receiver } = useMedInput();
  const { send } = useMedInputVerbs();
  const step = useStep();
  const say = useNotice();
  const [isAsking, setAsking] = useState(false);
  const take = async () => {
    const isSent = await step.take('send', send, t('sentNow'));
    setAsking(false);
    if (isSent) say(t('sentNow'));
  };
  return (
    <>
      <StepProblem step={step} />
      <Button icon={<Send aria-hidden="true" />} loading={step.busy !== null} onClick={() => setAsking(true)}>
        {t('send')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('sendAsk')}
        confirmLabel={t('send')}
        cancelLabel={t('cancel')}
        busy={step.busy !== null}
        onConfirm={() => void take()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('sendText', { committee: plainText(receiver.name) })}</p>
      </ConfirmDialog>
    </>
  );
}

/** What an input is, and its sending by the A-MED's chair. */
export function AboutCard() {
  const t = useMessages(medInputMessages);
  const { viewerCanWrite, viewerCanSend } = useMedInput();
  return (
    <Card title={t('about')}>
      <div className="mh-stack">
        <Facts />
        {viewerCanSend && <Sending />}
        {viewerCanWrite && !viewerCanSend && <p className="mh-hint">{t('chairSends')}</p>}
        <div className="mh-no-print">
          <Button variant="secondary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
