import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { conversationUrl } from '../conversation.url.ts';
import { talkMessages } from '../talk.messages.ts';
import { PlanPart } from './PlanPart.tsx';
import { useStep } from '../../../lib/step.tsx';
import { StepBar } from './StepBar.tsx';
import { Presence } from './talk/Presence.tsx';
import { useTalk } from './talk-context.ts';
import { useTalkSteps } from './talk-steps.ts';

/** The plan is made together, until one of the two says that it is agreed. */
export function PlanPhase() {
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  const { agreePlan } = useTalkSteps();
  const step = useStep();
  return (
    <div className="mh-stack">
      <div>
        <h2>{t('planTitle')}</h2>
        <p className="mh-muted">{t('planLead')}</p>
      </div>
      <PlanPart />
      <StepBar step={step} status={<Presence />}>
        <Link to={conversationUrl(conversation.id, 'talk')} {...linkButton('quiet')}>
          {t('toTalk')}
        </Link>
        {conversation.viewerCanAgreePlan && (
          <Button loading={step.busy !== null} onClick={() => void step.take('agree', agreePlan, t('planAgreed'))}>
            {t('agreePlan')}
          </Button>
        )}
      </StepBar>
    </div>
  );
}
