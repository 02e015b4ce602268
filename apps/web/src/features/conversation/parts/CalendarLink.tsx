import { linkButton } from '@medhjul/ui/button-look.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { ConversationFactsFragment } from '../conversation.generated.ts';
import { conversationMessages } from '../conversation.messages.ts';

/** A file of the server, no page: downloads the entry that the mail carries, as long as there is something to come. */
export function CalendarLink({ of }: { of: ConversationFactsFragment }) {
  const t = useMessages(conversationMessages);
  if (of.heldOn !== null || of.standing === 'CANCELLED') return null;
  return (
    <a href={`/calendar/conversations/${of.id}.ics`} {...linkButton('quiet')}>
      {t('addToCalendar')}
    </a>
  );
}
