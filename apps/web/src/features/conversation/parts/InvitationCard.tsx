import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import type { ConversationFactsFragment } from '../conversation.generated.ts';
import { conversationMessages } from '../conversation.messages.ts';
import { meetingUrl } from '../conversation.url.ts';
import { preparationMessages } from '../preparation.messages.ts';
import { CalendarLink } from './CalendarLink.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';
import { MoveDialogs, type Asked } from './MoveDialogs.tsx';

/** What was invited to, and what the leader can do about it. */
export function InvitationCard({ of }: { of: ConversationFactsFragment }) {
  const t = useMessages(conversationMessages);
  const preparation = useMessages(preparationMessages);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Card title={t('invitation')} headingLevel={3}>
      <MeetingFacts of={of} />
      {of.isOwn && of.heldOn === null && <p className="mh-hint">{preparation('calendar')}</p>}
      <div className="mh-row mh-talk-moves mh-no-print">
        <CalendarLink of={of} />
        {of.viewerCanReschedule && (
          <Link to={meetingUrl(of.id)} {...linkButton('quiet')}>
            {t('reschedule')}
          </Link>
        )}
        {of.viewerCanCancel && (
          <Button variant="quiet" onClick={() => setAsked({ move: 'cancel', conversation: of })}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <MoveDialogs asked={asked} onClose={() => setAsked(null)} />
    </Card>
  );
}
