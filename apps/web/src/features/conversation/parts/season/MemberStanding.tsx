import { Tag } from '@medhjul/ui/Tag.tsx';
import { Hand, Users } from 'lucide-react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { SeasonMemberFragment } from '../../conversation.generated.ts';
import { kindMessages } from '../../conversation.messages.ts';
import { seasonMessages } from '../../season.messages.ts';
import { Standing } from '../Standing.tsx';

/** Where the year's conversation of a direct report stands, and what else there is to know of it. */
export function MemberStanding({ member }: { member: SeasonMemberFragment }) {
  const t = useMessages(seasonMessages);
  const kinds = useMessages(kindMessages);
  const format = useFormat();
  const { kind, standing, conversation, isCoveredByTeamTalk, askedOn, needsTakeOver } = member;
  return (
    <div className="mh-season-standing">
      <span className="mh-season-kind">{kinds(kind)}</span>
      {!(isCoveredByTeamTalk && !conversation) && <Standing of={standing} />}
      {isCoveredByTeamTalk && (
        <Tag tone="green" icon={<Users aria-hidden="true" />}>
          {t('covered')}
        </Tag>
      )}
      {askedOn && !conversation && (
        <Tag tone="amber" icon={<Hand aria-hidden="true" />}>
          {t('asked', { date: format.date(askedOn) })}
        </Tag>
      )}
      {needsTakeOver && conversation && (
        <span className="mh-hint">{t('fromOther', { name: conversation.leaderEmployment.person.name })}</span>
      )}
    </div>
  );
}
