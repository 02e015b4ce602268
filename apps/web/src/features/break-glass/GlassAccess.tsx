import { useApolloClient } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { startAfresh } from '../../lib/start-afresh.ts';
import type { GlassAccessLineFragment } from './break-glass.generated.ts';
import { glassMessages, glassStateMessages, recordMessages } from './break-glass.messages.ts';
import { glassRequestUrl } from './break-glass.url.ts';

/** When the hour is over, what was read goes from the screen and from what the window remembers. */
function useClosing(openUntil: string | null) {
  const client = useApolloClient();
  useEffect(() => {
    if (openUntil === null) return;
    const left = Math.max(0, new Date(openUntil).getTime() - Date.now());
    const timer = setTimeout(() => void startAfresh(client), left + 1000);
    return () => clearTimeout(timer);
  }, [client, openUntil]);
}

/** Says above a record that it is read by break-glass, until when and why. */
export function GlassBanner({ glass }: { glass: GlassAccessLineFragment }) {
  const t = useMessages(glassMessages);
  const format = useFormat();
  const { id, openUntil, reason } = glass;
  useClosing(openUntil);
  return (
    <Alert title={openUntil && t('banner', { at: format.dateTime(openUntil) })}>
      <p>{t('bannerText', { reason })}</p>
      <Link to={glassRequestUrl(id)}>{t('back')}</Link>
    </Alert>
  );
}

/** What was opened about the viewer by break-glass: when, what and why. */
export function GlassAccesses({ accesses }: { accesses: readonly GlassAccessLineFragment[] }) {
  const t = useMessages(glassMessages);
  const states = useMessages(glassStateMessages);
  const kinds = useMessages(recordMessages);
  const format = useFormat();
  return (
    <Card title={t('aboutYou')} hint={t('aboutYouHint')}>
      <ul className="mh-stack">
        {accesses.map(({ id, answeredAt, openUntil, endedAt, records, reason, isOpen }) => (
          <li key={id}>
            <strong>
              {answeredAt &&
                openUntil &&
                t('openFromTo', { from: format.dateTime(answeredAt), to: format.dateTime(endedAt ?? openUntil) })}
            </strong>
            {isOpen && ` · ${states('OPEN')}`}
            <p className="mh-hint">{records.map((record) => kinds(record)).join(', ')}</p>
            <p>
              {t('reason')}: {reason}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
