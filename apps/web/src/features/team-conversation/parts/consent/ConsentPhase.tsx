import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { consentMessages } from '../../consent.messages.ts';
import { MeetingCard } from '../MeetingCard.tsx';
import { useTeamTalk } from '../team-context.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { MissingCard } from './MissingCard.tsx';

function WhoSees() {
  const t = useMessages(consentMessages);
  const { viewerLeads } = useTeamTalk();
  return (
    <Card title={t('whoSees')} headingLevel={3}>
      <ul className="mh-team-sees">
        <li>{t(viewerLeads ? 'leaderSeesAnswer' : 'seesAnswer')}</li>
        <li>{t(viewerLeads ? 'leaderSeesMissing' : 'seesMissing')}</li>
        <li>{t('seesOutcome')}</li>
      </ul>
    </Card>
  );
}

/** A round that was opened again may last longer than until the meeting. */
function MeetsTooEarly() {
  const t = useMessages(consentMessages);
  const format = useFormat();
  const { dayAndTime } = useMomentWords();
  const { consent, startsAt, viewerCanReschedule } = useTeamTalk();
  if (!consent || !viewerCanReschedule || dayAndTime(startsAt).day >= consent.closesOn) return null;
  return (
    <Alert tone="warn" title={t('early')}>
      {t('earlyText', { date: format.date(consent.closesOn) })}
    </Alert>
  );
}

/** The team is asked whether its conversation may replace the own ones. */
export function ConsentPhase() {
  const t = useMessages(consentMessages);
  const { consent } = useTeamTalk();
  return (
    <div className="mh-split--facts">
      <div className="mh-stack">
        {consent !== null && consent.round > 1 && <Alert title={t('again')}>{t('againText')}</Alert>}
        <MeetsTooEarly />
        <AnswerCard />
        <MissingCard />
      </div>
      <aside className="mh-stack mh-team-aside" aria-label={t('whoSees')}>
        <WhoSees />
        <MeetingCard />
      </aside>
    </div>
  );
}
