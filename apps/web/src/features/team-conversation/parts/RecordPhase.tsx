import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Printer } from 'lucide-react';
import { Link } from 'react-router';
import { AskedStep } from '../../../lib/AskedStep.tsx';
import { Audience } from '../../../lib/Audience.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { conversationMessages } from '../../conversation/conversation.messages.ts';
import { planUrl } from '../../plan/plan.url.ts';
import { useViewer } from '../../session/viewer.ts';
import { roomMessages, teamFieldMessages } from '../room.messages.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { useByName } from './names.ts';
import { inOrder } from './room/NeedsCard.tsx';
import { useTeamTalk } from './team-context.ts';
import { useTeamSteps } from './team-steps.ts';

/** After the team's conversation each one gets a plan all the same. */
function PlansCard() {
  const t = useMessages(roomMessages);
  const { members, year, viewerLeads } = useTeamTalk();
  const byName = useByName();
  const { employments } = useViewer();
  const own = members.filter(({ id }) => employments.some((employment) => employment.id === id));
  if (!viewerLeads && own.length === 0) return null;
  return (
    <Card title={t('plans')} hint={t(viewerLeads ? 'plansLeader' : 'plansMember')} className="mh-no-print">
      {viewerLeads ? (
        <ul className="mh-team-plans">
          {byName(members).map(({ id, person, jobTitle }) => (
            <li key={id}>
              <Link to={planUrl(id, { year })}>{t('planOf', { name: person.name })}</Link>
              <span className="mh-hint">{jobTitle}</span>
            </li>
          ))}
        </ul>
      ) : (
        <div className="mh-row">
          {own.map(({ id }) => (
            <Link key={id} to={planUrl(id, { year })} {...linkButton('primary')}>
              {t('toOwnPlan')}
            </Link>
          ))}
        </div>
      )}
    </Card>
  );
}

function NeedList() {
  const t = useMessages(roomMessages);
  const { needs } = useTeamTalk();
  return (
    <Card title={t('needs')} hint={t('needsHintRead')}>
      {needs.length === 0 && <p className="mh-muted">{t('noNeedsRead')}</p>}
      <ol className="mh-need-list">
        {inOrder(needs).map(({ id, body, element, dots }) => (
          <li key={id}>
            <span>
              {body}
              {element && <span className="mh-hint">{element.name}</span>}
            </span>
            <span className="mh-need__sum">{t('sumOfDots', { n: dots ?? 0 })}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Texts() {
  const t = useMessages(roomMessages);
  const fields = useMessages(teamFieldMessages);
  const written = useTeamTalk().texts.filter(({ body }) => body.trim() !== '');
  return (
    <Card title={t('record')} aside={<Audience of="team" />}>
      <div className="mh-stack">
        {written.length === 0 && <p className="mh-muted">{t('nothing')}</p>}
        {written.map(({ field, body }) => (
          <section key={field}>
            <h3>{fields(field)}</h3>
            <p className="mh-team-body">{body}</p>
          </section>
        ))}
      </div>
    </Card>
  );
}

/** It is over: the record to read and print, and the way to the plans. */
export function RecordPhase() {
  const t = useMessages(roomMessages);
  const words = useMessages(conversationMessages);
  const { viewerCanReopen } = useTeamTalk();
  const { reopen } = useTeamSteps();
  return (
    <div className="mh-split--facts">
      <div className="mh-stack">
        <PlansCard />
        <Texts />
        <NeedList />
        <div className="mh-row mh-no-print">
          <Button variant="secondary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            {t('print')}
          </Button>
          {viewerCanReopen && (
            <AskedStep
              label={t('reopen')}
              variant="quiet"
              asks={{ title: t('reopenTitle'), text: t('reopenText'), yes: t('reopen'), no: t('notYet') }}
              take={reopen}
            />
          )}
        </div>
      </div>
      <aside className="mh-stack mh-team-aside" aria-label={words('invitation')}>
        <MeetingCard />
      </aside>
    </div>
  );
}
