import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { Ellipsis } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ConversationFactsFragment, SeasonMemberFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { conversationUrl, inviteUrl } from '../../conversation.url.ts';
import { seasonMessages } from '../../season.messages.ts';

interface MemberActionsProps {
  member: SeasonMemberFragment;
  onMore(): void;
  onTakeOver(conversation: ConversationFactsFragment): void;
}

/** The next step for one direct report, and the way to all others. */
export function MemberActions({ member, onMore, onTakeOver }: MemberActionsProps) {
  const t = useMessages(seasonMessages);
  const words = useMessages(conversationMessages);
  const { employment, conversation, needsTakeOver, viewerCanInvite, isCoveredByTeamTalk } = member;
  const { name } = employment.person;
  const of = <VisuallyHidden>: {name}</VisuallyHidden>;
  return (
    <div className="mh-season-actions">
      {viewerCanInvite && !isCoveredByTeamTalk && (
        <Link to={inviteUrl([employment.id])} {...linkButton('secondary')}>
          {t('invite')}
          {of}
        </Link>
      )}
      {conversation && needsTakeOver && (
        <Button variant="secondary" onClick={() => onTakeOver(conversation)}>
          {words('takeOver')}
          {of}
        </Button>
      )}
      {conversation && !needsTakeOver && (
        <Link to={conversationUrl(conversation.id)} {...linkButton('secondary')}>
          {t('open')}
          {of}
        </Link>
      )}
      <Button
        variant="quiet"
        aria-label={t('about', { action: t('more'), name })}
        icon={<Ellipsis aria-hidden="true" />}
        onClick={onMore}
      />
    </div>
  );
}
