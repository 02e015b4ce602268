import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { meetingMessages } from '../../../conversation/meeting.messages.ts';
import { callMessages } from '../../call.messages.ts';

/** Who sees the call, and what comes afterwards. */
export function CallFacts({ mayAskForOwn = false }: { mayAskForOwn?: boolean }) {
  const t = useMessages(callMessages);
  const meeting = useMessages(meetingMessages);
  return (
    <aside className="mh-form-facts mh-stack" aria-label={meeting('facts')}>
      <Card title={meeting('seenTitle')} headingLevel={3}>
        <p>{t('seenText')}</p>
      </Card>
      <Card title={t('afterTitle')} headingLevel={3}>
        <p>{t('afterText')}</p>
        {mayAskForOwn && <p>{t('own')}</p>}
      </Card>
    </aside>
  );
}
