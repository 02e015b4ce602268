import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Hand } from 'lucide-react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { useViewer } from '../../../session/viewer.ts';
import {
  AskForConversationDocument,
  OwnConversationsDocument,
  WithdrawConversationRequestDocument,
  type OwnConversationsQuery,
} from '../../conversation.generated.ts';
import { ownMessages } from '../../own.messages.ts';

type Request = OwnConversationsQuery['conversationRequests'][number];

interface AskForProps {
  employmentId: string;
  /** Told apart by its job where one has several employments; null for one. */
  job: string | null;
  request: Request | undefined;
}

const freshly = { refetchQueries: [OwnConversationsDocument], awaitRefetchQueries: true };

function AskFor({ employmentId, job, request }: AskForProps) {
  const t = useMessages(ownMessages);
  const format = useFormat();
  const [ask] = useMutation(AskForConversationDocument, freshly);
  const [withdraw] = useMutation(WithdrawConversationRequestDocument, freshly);
  const step = useStep();
  const variables = { employmentId };
  const send = async () => (await ask({ variables })).data?.askForConversation.errors;
  const takeBack = async () => (await withdraw({ variables })).data?.withdrawConversationRequest.errors;
  const words = request && t(request.isAnswered ? 'askedAnswered' : 'asked', { date: format.date(request.askedOn) });
  return (
    <div>
      <p role="status">{words && (job === null ? words : t('askedFor', { job, words }))}</p>
      {!request && (
        <Button
          variant="secondary"
          icon={<Hand aria-hidden="true" />}
          loading={step.busy === 'ask'}
          onClick={() => void step.take('ask', send)}
        >
          {job === null ? t('ask') : t('askFor', { job })}
        </Button>
      )}
      {request?.viewerCanWithdraw && (
        <Button
          variant="quiet"
          loading={step.busy === 'withdraw'}
          onClick={() => void step.take('withdraw', takeBack, t('withdrawn'))}
        >
          {job === null ? t('withdraw') : t('withdrawFor', { job })}
        </Button>
      )}
      <StepProblem step={step} />
    </div>
  );
}

/** Asks for a conversation of one's own, for each employment; what was asked for stays to be seen, and can be taken back. */
export function AskCard({ requests }: { requests: readonly Request[] }) {
  const t = useMessages(ownMessages);
  const { employments } = useViewer();
  return (
    <div className="mh-stack mh-own-ask">
      <p className="mh-hint">{t('askText')}</p>
      {employments.map(({ id, jobTitle }) => (
        <AskFor
          key={id}
          employmentId={id}
          job={employments.length === 1 ? null : jobTitle}
          request={requests.find(({ employment }) => employment.id === id)}
        />
      ))}
    </div>
  );
}
