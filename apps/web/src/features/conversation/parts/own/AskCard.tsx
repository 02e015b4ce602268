import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Hand } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import { AskForConversationDocument } from '../../conversation.generated.ts';
import { ownMessages } from '../../own.messages.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';

function AskFor({ employmentId, label }: { employmentId: string; label: string }) {
  const t = useMessages(ownMessages);
  const format = useFormat();
  const [ask] = useMutation(AskForConversationDocument);
  const [askedOn, setAskedOn] = useState<string | null>(null);
  const step = useStep();
  const send = async () => {
    const { data } = await ask({ variables: { employmentId } });
    setAskedOn(data?.askForConversation.askedOn ?? null);
    return data?.askForConversation.errors;
  };
  return (
    <div>
      {askedOn === null ? (
        <Button
          variant="secondary"
          icon={<Hand aria-hidden="true" />}
          loading={step.busy !== null}
          onClick={() => void step.take('ask', send)}
        >
          {label}
        </Button>
      ) : null}
      <p role="status">{askedOn && t('asked', { date: format.date(askedOn) })}</p>
      <StepProblem step={step} />
    </div>
  );
}

/** Asks for a conversation of one's own, for each employment. */
export function AskCard() {
  const t = useMessages(ownMessages);
  const { employments } = useViewer();
  return (
    <div className="mh-stack mh-own-ask">
      <p className="mh-hint">{t('askText')}</p>
      {employments.map(({ id, jobTitle }) => (
        <AskFor
          key={id}
          employmentId={id}
          label={employments.length === 1 ? t('ask') : t('askFor', { job: jobTitle })}
        />
      ))}
    </div>
  );
}
