import { Alert } from '@medhjul/ui/Alert.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { AskedStep } from '../../../../lib/AskedStep.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { ownConversationsUrl, seasonUrl } from '../../../conversation/conversation.url.ts';
import { consentMessages } from '../../consent.messages.ts';
import { teamMessages } from '../../team-conversation.messages.ts';
import { MeetingCard } from '../MeetingCard.tsx';
import { useTeamTalk } from '../team-context.ts';
import { useTeamSteps } from '../team-steps.ts';

function WhereTo() {
  const t = useMessages(teamMessages);
  const { viewerLeads } = useTeamTalk();
  return (
    <Link to={viewerLeads ? seasonUrl() : ownConversationsUrl} {...linkButton(viewerLeads ? 'primary' : 'secondary')}>
      {t(viewerLeads ? 'toSeason' : 'toOwn')}
    </Link>
  );
}

/** It came to own conversations: what that means, and never why. */
export function OwnInstead() {
  const t = useMessages(consentMessages);
  const { viewerLeads } = useTeamTalk();
  return (
    <div className="mh-stack">
      <Card title={t('musTitle')}>
        <div className="mh-stack">
          <p>{t(viewerLeads ? 'musLeader' : 'musMember')}</p>
          <div className="mh-row mh-no-print">
            <WhereTo />
          </div>
        </div>
      </Card>
      <MeetingCard />
    </div>
  );
}

/** It was called off. */
export function CalledOff() {
  const t = useMessages(teamMessages);
  const { meeting } = useMomentWords();
  const { startsAt, durationMinutes } = useTeamTalk();
  return (
    <div className="mh-stack">
      <Alert title={t('cancelledTitle')}>{t('cancelledText', { meeting: meeting(startsAt, durationMinutes) })}</Alert>
      <div className="mh-row mh-no-print">
        <WhereTo />
      </div>
    </div>
  );
}

/** All consented; a member can still take the own yes back. */
export function Consented() {
  const t = useMessages(consentMessages);
  const { replacesMus, viewerCanWithdrawConsent } = useTeamTalk();
  const { withdraw } = useTeamSteps();
  if (!replacesMus) return null;
  return (
    <Card title={t('tusTitle')} headingLevel={3} className="mh-no-print">
      <p>{t('tusText')}</p>
      {viewerCanWithdrawConsent && (
        <AskedStep
          label={t('withdraw')}
          variant="quiet"
          asks={{ title: t('withdrawTitle'), text: t('withdrawText'), yes: t('withdrawYes'), no: t('withdrawNo') }}
          take={withdraw}
          done={t('withdrawn')}
        />
      )}
    </Card>
  );
}
