import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { CloudUpload } from 'lucide-react';
import { useState } from 'react';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { talkMessages } from '../../talk.messages.ts';
import { HoldDialog } from '../HoldDialog.tsx';
import { InvitationCard } from '../InvitationCard.tsx';
import { LearntCard } from '../LearntCard.tsx';
import { otherOf } from '../names.ts';
import { useStep } from '../../../../lib/step.tsx';
import { StepBar } from '../StepBar.tsx';
import { useTalk } from '../talk-context.ts';
import { useTalkSteps } from '../talk-steps.ts';
import { AssessCard } from './AssessCard.tsx';
import { QuestionsCard } from './QuestionsCard.tsx';

function WhoReads() {
  const t = useMessages(preparationMessages);
  const { isOwn } = useTalk().conversation;
  return (
    <Card title={t('who')} headingLevel={3}>
      <Audience of="me" />
      <p>{t(isOwn ? 'whoOwn' : 'whoLeader')}</p>
    </Card>
  );
}

function Steps() {
  const t = useMessages(preparationMessages);
  const talk = useMessages(talkMessages);
  const { conversation } = useTalk();
  const { sayReady, takeReadyBack } = useTalkSteps();
  const step = useStep();
  const [isHolding, setHolding] = useState(false);
  const { viewerCanPrepare, viewerCanTakeReadyBack, viewerCanHold } = conversation;
  return (
    <>
      <StepBar
        step={step}
        isQuiet={isHolding}
        status={
          <StatusLine icon={<CloudUpload aria-hidden="true" />}>
            {viewerCanPrepare ? t('savedAsYouGo') : null}
          </StatusLine>
        }
      >
        {viewerCanHold && (
          <Button variant="quiet" onClick={() => setHolding(true)}>
            {talk('heldAnyway')}
          </Button>
        )}
        {viewerCanTakeReadyBack && (
          <Button
            variant="secondary"
            loading={step.busy === 'back'}
            onClick={() => void step.take('back', takeReadyBack, t('takenBack'))}
          >
            {t('takeBack')}
          </Button>
        )}
        {viewerCanPrepare && (
          <Button loading={step.busy === 'ready'} onClick={() => void step.take('ready', sayReady, t('readySaid'))}>
            {t('ready')}
          </Button>
        )}
      </StepBar>
      {isHolding && <HoldDialog step={step} onClose={() => setHolding(false)} />}
    </>
  );
}

/** Preparing alone: levels and a few answers, until one says ready. Of the other nothing shows, not even a beginning. */
export function PreparePhase() {
  const t = useMessages(preparationMessages);
  const { conversation } = useTalk();
  return (
    <div className="mh-split--facts">
      <div className="mh-stack">
        {conversation.standing === 'I_AM_READY' && (
          <Alert tone="success" title={t('readyTitle')} live>
            {t('readyText', { name: otherOf(conversation) })}
          </Alert>
        )}
        <LearntCard />
        <QuestionsCard />
        <AssessCard />
        <Steps />
      </div>
      <aside className="mh-stack mh-talk-aside" aria-label={t('title')}>
        <WhoReads />
        <InvitationCard of={conversation} />
      </aside>
    </div>
  );
}
