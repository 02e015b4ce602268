import { Tag } from '@medhjul/ui/Tag.tsx';
import { ClockAlert } from 'lucide-react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import type { SeasonMemberFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { seasonMessages } from '../../season.messages.ts';

/** When it is or was held, by when it is due, and when the last one was. */
export function MemberTime({ member }: { member: SeasonMemberFragment }) {
  const t = useMessages(seasonMessages);
  const words = useMessages(conversationMessages);
  const format = useFormat();
  const { meeting } = useMomentWords();
  const { conversation, dueOn, isOverdue, lastHeldOn, isCoveredByTeamTalk } = member;
  const { heldOn } = conversation ?? { heldOn: null };
  return (
    <div className="mh-season-time">
      {conversation && !heldOn && <span>{meeting(conversation.startsAt, conversation.durationMinutes)}</span>}
      {heldOn && <span>{words('heldOn', { date: format.date(heldOn) })}</span>}
      {isOverdue && (
        <Tag tone="amber" icon={<ClockAlert aria-hidden="true" />}>
          {t('overdue', { date: format.date(dueOn) })}
        </Tag>
      )}
      {!isOverdue && !heldOn && !isCoveredByTeamTalk && (
        <span className="mh-hint">{t('due', { date: format.date(dueOn) })}</span>
      )}
      {!heldOn && (
        <span className="mh-hint">
          {lastHeldOn ? t('lastHeld', { date: format.date(lastHeldOn) }) : t('neverHeld')}
        </span>
      )}
    </div>
  );
}
