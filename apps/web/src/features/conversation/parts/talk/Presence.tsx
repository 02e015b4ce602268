import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { RefreshCw, UserRound, UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { talkMessages } from '../../talk.messages.ts';
import { otherOf } from '../names.ts';
import { usePresent } from '../present.ts';
import { useTalk } from '../talk-context.ts';

/** Milliseconds that a connection takes at most, usually: before that nothing is said of it. */
const connecting = 4_000;

/** Whether there has been no live connection for a while. */
function useIsCutOff(isCutOff: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isCutOff) return;
    const timer = setTimeout(() => setLong(true), connecting);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isCutOff]);
  return isLong;
}

/** Whether the other is here, and how the other's changes come. */
export function Presence() {
  const present = usePresent();
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  const isCutOff = useIsCutOff(present === null);
  if (present === null) {
    return <StatusLine icon={<RefreshCw aria-hidden="true" />}>{isCutOff ? t('offline') : null}</StatusLine>;
  }
  return present.length > 0 ? (
    <StatusLine icon={<UsersRound aria-hidden="true" />}>{t('present', { names: present.join(', ') })}</StatusLine>
  ) : (
    <StatusLine icon={<UserRound aria-hidden="true" />}>{t('alone', { name: otherOf(conversation) })}</StatusLine>
  );
}
