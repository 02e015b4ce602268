import { Alert } from '@medhjul/ui/Alert.tsx';
import { useSyncExternalStore } from 'react';
import { useMessages } from '../lib/i18n.ts';
import { appMessages } from './app.messages.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the browser is offline, while it is. */
export function OfflineNotice() {
  const t = useMessages(appMessages);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="mh-offline mh-no-print">
      {!online && <Alert tone="warn">{t('offline')}</Alert>}
    </div>
  );
}
