import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { AskedStep } from '../../../lib/AskedStep.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { conversationMessages } from '../../conversation/conversation.messages.ts';
import { teamMessages } from '../team-conversation.messages.ts';
import { teamMeetingUrl } from '../team-conversation.url.ts';
import { useByName } from './names.ts';
import { useTeamTalk } from './team-context.ts';
import { useTeamSteps } from './team-steps.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts() {
  const t = useMessages(conversationMessages);
  const team = useMessages(teamMessages);
  const format = useFormat();
  const { meeting } = useMomentWords();
  const { startsAt, durationMinutes, place, link, note, heldOn, replacesMus, members, state } = useTeamTalk();
  const byName = useByName();
  return (
    <dl className="mh-team-facts">
      <Fact name={t('when')}>
        {meeting(startsAt, durationMinutes)}
        {heldOn && <span className="mh-hint">{team('heldOn', { date: format.date(heldOn) })}</span>}
        {state === 'MUS' && <span className="mh-hint">{team('notHeld')}</span>}
      </Fact>
      {place && <Fact name={t('where')}>{place}</Fact>}
      {link && (
        <Fact name={t('link')}>
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </Fact>
      )}
      <Fact name={t('who')}>
        {team('members', { n: members.length })}
        {state === 'CONCLUDED' && (
          <span className="mh-hint">
            {byName(members)
              .map(({ person }) => person.name)
              .join(', ')}
          </span>
        )}
      </Fact>
      <Fact name={team('kind')}>{team(replacesMus ? 'replaces' : 'beside')}</Fact>
      {note && <Fact name={t('note')}>{note}</Fact>}
    </dl>
  );
}

/** When and where, and what the leader can do about it. */
export function MeetingCard() {
  const t = useMessages(conversationMessages);
  const team = useMessages(teamMessages);
  const { id, state, viewerCanReschedule, viewerCanCancel } = useTeamTalk();
  const { cancel } = useTeamSteps();
  const isOpen = state === 'ASKING' || state === 'INVITED';
  return (
    <Card title={t('invitation')} headingLevel={3}>
      <Facts />
      {isOpen && <p className="mh-hint mh-no-print">{team(state === 'ASKING' ? 'calendarLater' : 'calendar')}</p>}
      {state === 'INVITED' && (
        <a className="mh-no-print" href={`/calendar/team-conversations/${id}.ics`}>
          {t('addToCalendar')}
        </a>
      )}
      {(viewerCanReschedule || viewerCanCancel) && (
        <div className="mh-row mh-no-print">
          {viewerCanReschedule && (
            <Link to={teamMeetingUrl(id)} {...linkButton('quiet')}>
              {t('reschedule')}
            </Link>
          )}
          {viewerCanCancel && (
            <AskedStep
              label={t('cancel')}
              variant="quiet"
              asks={{ title: team('cancelTitle'), text: team('cancelText'), yes: t('cancelYes'), no: t('keep') }}
              take={cancel}
              done={t('cancelled')}
            />
          )}
        </div>
      )}
    </Card>
  );
}
