import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import {
  CalendarX,
  CircleCheck,
  CircleDashed,
  ListChecks,
  Mail,
  MessagesSquare,
  UserCheck,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ConversationStanding } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { standingMessages } from '../conversation.messages.ts';

const looks: Record<ConversationStanding, { icon: LucideIcon; tone: Tone }> = {
  NOT_INVITED: { icon: CircleDashed, tone: 'neutral' },
  INVITED: { icon: Mail, tone: 'neutral' },
  I_AM_READY: { icon: UserCheck, tone: 'petrol' },
  BOTH_READY: { icon: Users, tone: 'petrol' },
  HELD: { icon: MessagesSquare, tone: 'petrol' },
  PLAN_AGREED: { icon: ListChecks, tone: 'petrol' },
  SIGNED: { icon: CircleCheck, tone: 'green' },
  CANCELLED: { icon: CalendarX, tone: 'neutral' },
};

/** Where a conversation stands: own icon and own word. */
export function Standing({ of }: { of: ConversationStanding }) {
  const t = useMessages(standingMessages);
  const { icon: Icon, tone } = looks[of];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(of)}
    </Tag>
  );
}
