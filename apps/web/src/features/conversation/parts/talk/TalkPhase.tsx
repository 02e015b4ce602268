import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ConversationField } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { conversationUrl } from '../../conversation.url.ts';
import { fieldMessages, talkMessages } from '../../talk.messages.ts';
import { HoldDialog } from '../HoldDialog.tsx';
import { InvitationCard } from '../InvitationCard.tsx';
import { LearntCard } from '../LearntCard.tsx';
import { useStep } from '../../../../lib/step.tsx';
import { StepBar } from '../StepBar.tsx';
import { useTalk } from '../talk-context.ts';
import { useTalkSteps } from '../talk-steps.ts';
import { CompetencesCard } from './CompetencesCard.tsx';
import { Presence } from './Presence.tsx';
import { ThemeText } from './ThemeText.tsx';

const themesAfter: readonly ConversationField[] = ['FEEDBACK', 'COOPERATION', 'WISHES', 'AGREEMENTS'];

function ThemeCard({ field }: { field: ConversationField }) {
  const t = useMessages(fieldMessages);
  return (
    <Card title={<span id={field.toLowerCase()}>{t(field)}</span>}>
      <ThemeText field={field} hideLabel />
    </Card>
  );
}

function OnThisPage() {
  const t = useMessages(talkMessages);
  const fields = useMessages(fieldMessages);
  return (
    <Card headingLevel={3} title={t('onThisPage')}>
      <ol className="mh-talk-contents">
        <li>
          <a href="#goals">{fields('GOALS')}</a>
        </li>
        <li>
          <a href="#competences">{t('competences')}</a>
        </li>
        {themesAfter.map((field) => (
          <li key={field}>
            <a href={`#${field.toLowerCase()}`}>{fields(field)}</a>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** From the room on to the plan: the leader says that it was held. */
function Steps() {
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  const { hold } = useTalkSteps();
  const step = useStep();
  const [isHolding, setHolding] = useState(false);
  const { id, standing, viewerCanHold, isOwn, leaderEmployment } = conversation;
  const isHeld = standing !== 'BOTH_READY';
  return (
    <>
      <StepBar step={step} isQuiet={isHolding} status={<Presence />}>
        {viewerCanHold && (
          <Button variant="quiet" onClick={() => setHolding(true)}>
            {t('heldEarlier')}
          </Button>
        )}
        {viewerCanHold && (
          <Button loading={step.busy === 'hold'} onClick={() => void step.take('hold', () => hold())}>
            {t('held')}
          </Button>
        )}
        {!isHeld && isOwn && (
          <span className="mh-hint">{t('leaderHolds', { name: leaderEmployment.person.name })}</span>
        )}
        {isHeld && (
          <Link to={conversationUrl(id)} {...linkButton('primary')}>
            {t(standing === 'PLAN_AGREED' ? 'toSign' : 'toPlan')}
          </Link>
        )}
      </StepBar>
      {isHolding && <HoldDialog step={step} onClose={() => setHolding(false)} />}
    </>
  );
}

/** The room: what both prepared is open to both, levels are agreed, and the shared record is written together. */
export function TalkPhase() {
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  return (
    <div className="mh-split--facts">
      <div className="mh-stack">
        <LearntCard />
        <ThemeCard field="GOALS" />
        <CompetencesCard />
        {themesAfter.map((field) => (
          <ThemeCard key={field} field={field} />
        ))}
        <Steps />
      </div>
      <aside className="mh-stack mh-talk-aside mh-no-print" aria-label={t('onThisPage')}>
        <OnThisPage />
        <InvitationCard of={conversation} />
      </aside>
    </div>
  );
}
