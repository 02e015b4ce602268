import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { conversationUrl } from '../../conversation.url.ts';
import { signingMessages } from '../../signing.messages.ts';
import { talkMessages } from '../../talk.messages.ts';
import { PlanPart } from '../PlanPart.tsx';
import { otherOf } from '../names.ts';
import { useStep } from '../../../../lib/step.tsx';
import { StepBar } from '../StepBar.tsx';
import { Presence } from '../talk/Presence.tsx';
import { useTalk } from '../talk-context.ts';
import { useTalkSteps } from '../talk-steps.ts';
import { Record } from './Record.tsx';
import { Signatures } from './Signatures.tsx';

function Steps() {
  const t = useMessages(signingMessages);
  const { conversation } = useTalk();
  const { sign, reopenPlan } = useTalkSteps();
  const step = useStep();
  const [isAsking, setAsking] = useState(false);
  const { viewerCanSign, viewerCanReopenPlan, employeeSignedAt, leaderSignedAt } = conversation;
  const hasSignature = employeeSignedAt !== null || leaderSignedAt !== null;
  const reopen = () => void step.take('reopen', reopenPlan).then(() => setAsking(false));
  return (
    <>
      <StepBar step={step} isQuiet={isAsking} status={<Presence />}>
        {viewerCanReopenPlan && (
          <Button
            variant="quiet"
            loading={step.busy === 'reopen'}
            onClick={() => (hasSignature ? setAsking(true) : reopen())}
          >
            {t('reopen')}
          </Button>
        )}
        {viewerCanSign && (
          <Button
            icon={<PenLine aria-hidden="true" />}
            loading={step.busy === 'sign'}
            onClick={() => void step.take('sign', sign, t('signed'))}
          >
            {t('sign')}
          </Button>
        )}
      </StepBar>
      <ConfirmDialog
        open={isAsking}
        title={t('reopenTitle')}
        confirmLabel={t('reopen')}
        cancelLabel={t('stay')}
        busy={step.busy !== null}
        onConfirm={reopen}
        onCancel={() => setAsking(false)}
      >
        {t('reopenText')}
      </ConfirmDialog>
    </>
  );
}

/** The plan is agreed: both read it through, and each signs for oneself. */
export function SignPhase() {
  const t = useMessages(signingMessages);
  const talk = useMessages(talkMessages);
  const { conversation } = useTalk();
  return (
    <div className="mh-stack">
      <Card
        title={t('title')}
        hint={t('hint')}
        aside={
          <Link to={conversationUrl(conversation.id, 'talk')} {...linkButton('quiet')}>
            {talk('toTalk')}
          </Link>
        }
      >
        <Signatures />
        <p className="mh-hint">
          {conversation.viewerCanSign ? t('changes') : t('waiting', { name: otherOf(conversation) })}
        </p>
      </Card>
      <Record />
      <PlanPart />
      <Steps />
    </div>
  );
}
