import { ActionBar } from '@medhjul/ui/ActionBar.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { inviteUrl } from '../../conversation.url.ts';
import { seasonMessages } from '../../season.messages.ts';

/** Invites those who are chosen; there while somebody is. */
export function InviteBar({ chosen, onClear }: { chosen: readonly string[]; onClear(): void }) {
  const t = useMessages(seasonMessages);
  if (chosen.length === 0) return null;
  return (
    <ActionBar status={<StatusLine>{t('chosen', { n: chosen.length })}</StatusLine>}>
      <Button variant="quiet" onClick={onClear}>
        {t('chooseNone')}
      </Button>
      <Link to={inviteUrl(chosen)} {...linkButton('primary')}>
        {t('inviteChosen')}
      </Link>
    </ActionBar>
  );
}
