import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import type { ConversationStanding } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ConversationFactsFragment } from '../../conversation.generated.ts';
import { conversationUrl } from '../../conversation.url.ts';
import { ownMessages } from '../../own.messages.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { CalendarLink } from '../CalendarLink.tsx';
import { MeetingFacts } from '../MeetingFacts.tsx';
import { useNames } from '../names.ts';
import { Standing } from '../Standing.tsx';

type Open = Exclude<ConversationStanding, 'NOT_INVITED' | 'CANCELLED'>;

const actions = {
  INVITED: 'doPrepare',
  I_AM_READY: 'doLook',
  BOTH_READY: 'doTalk',
  HELD: 'doTalk',
  PLAN_AGREED: 'doSign',
  SIGNED: 'doRead',
} as const satisfies Record<Open, keyof typeof ownMessages>;

const isOpen = (standing: ConversationStanding): standing is Open => standing in actions;

/** A conversation that is going on: its invitation, and what is next. */
export function CurrentTalk({ of }: { of: ConversationFactsFragment }) {
  const t = useMessages(ownMessages);
  const preparation = useMessages(preparationMessages);
  const names = useNames();
  const { standing, occasion } = of;
  if (!isOpen(standing)) return null;
  return (
    <Card
      title={[names.conversation(of), occasion !== 'YEARLY' && names.occasion(of)].filter(Boolean).join(' · ')}
      aside={<Standing of={standing} />}
    >
      <div className="mh-stack">
        <p className="mh-own-next">{t(`next${standing}`)}</p>
        <MeetingFacts of={of} />
        {of.heldOn === null && <p className="mh-hint">{preparation('calendar')}</p>}
        <div className="mh-row">
          <Link to={conversationUrl(of.id)} {...linkButton(standing === 'SIGNED' ? 'secondary' : 'primary')}>
            {t(actions[standing])}
          </Link>
          <CalendarLink of={of} />
        </div>
      </div>
    </Card>
  );
}
