import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { reviewAgendaMessages } from '../review-agenda.messages.ts';
import { reviewWayMessages } from '../review-way.messages.ts';
import { AgendaList } from './agenda/AgendaList.tsx';
import { MeetingCard } from './ReviewAside.tsx';

/** What somebody sees who is invited: the meeting, and the papers addressed to them. */
export function GuestView() {
  const t = useMessages(reviewWayMessages);
  const agenda = useMessages(reviewAgendaMessages);
  return (
    <div className="mh-split--facts mh-review-page">
      <div className="mh-stack">
        <p>{t('guestLead')}</p>
        <Card title={agenda('title')}>
          <AgendaList />
        </Card>
      </div>
      <aside className="mh-stack mh-review-aside" aria-label={t('about')}>
        <MeetingCard />
        <p className="mh-hint">{t('guestUntil')}</p>
      </aside>
    </div>
  );
}
