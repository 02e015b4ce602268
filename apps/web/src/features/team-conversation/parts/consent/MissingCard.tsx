import { Card } from '@medhjul/ui/Card.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { consentMessages } from '../../consent.messages.ts';
import { useByName } from '../names.ts';
import { useTeamTalk } from '../team-context.ts';

/** Whom the leader still waits for, and nothing of what the others said. */
export function MissingCard() {
  const t = useMessages(consentMessages);
  const format = useFormat();
  const { consent, members } = useTeamTalk();
  const byName = useByName();
  if (!consent?.missing) return null;
  const { missing, closesOn } = consent;
  return (
    <Card title={t('leaderTitle')} hint={t('leaderHint', { date: format.date(closesOn) })}>
      <div className="mh-stack">
        <div>
          <h3 id="team-missing">
            {t('missingTitle')}{' '}
            <span className="mh-muted">{t('missingCount', { n: missing.length, all: members.length })}</span>
          </h3>
          <ul className="mh-team-people" aria-labelledby="team-missing">
            {byName(missing).map(({ id, person, jobTitle }) => (
              <li key={id}>
                {person.name} <span className="mh-hint">{jobTitle}</span>
              </li>
            ))}
          </ul>
        </div>
        <p className="mh-muted">{t('leaderText')}</p>
      </div>
    </Card>
  );
}
