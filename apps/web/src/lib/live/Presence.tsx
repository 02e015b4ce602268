import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { RefreshCw, UserRound, UsersRound } from 'lucide-react';
import { useMessages } from '../i18n.ts';
import { presenceMessages } from './presence.messages.ts';

/** Names of the others who have the page open; null: nobody knows, for there is no live connection. */
export type Present = readonly string[] | null;

/** As many names as fit in a line. */
const fewEnough = 3;

/** Who else is here, and how their changes come. */
export function Presence({ present }: { present: Present }) {
  const t = useMessages(presenceMessages);
  if (present === null) return <StatusLine icon={<RefreshCw aria-hidden="true" />}>{t('offline')}</StatusLine>;
  if (present.length === 0) return <StatusLine icon={<UserRound aria-hidden="true" />}>{t('alone')}</StatusLine>;
  return (
    <StatusLine icon={<UsersRound aria-hidden="true" />}>
      {present.length > fewEnough
        ? t('presentMany', { n: present.length })
        : t('present', { names: present.join(', ') })}
    </StatusLine>
  );
}
