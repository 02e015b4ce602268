import { Toast } from '@medhjul/ui/Toast.tsx';
import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { announce } from './announce.ts';
import { useMessages } from './i18n.ts';
import { noticeMessages } from './notice.messages.ts';

interface Notice {
  text: string;
  /** The visit to a page that shows it; not known until the page that was led to stands. */
  visit: string | null;
}

let notice: Notice | null = null;
const listeners = new Set<() => void>();

function change(next: Notice | null): void {
  notice = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says on the next page that something was done. */
export function noticeOnNextPage(text: string): void {
  change({ text, visit: null });
  announce(text);
}

/** Says on this page that something was done: `const say = useNotice()`. */
export function useNotice(): (text: string) => void {
  const { key } = useLocation();
  return (text) => change({ text, visit: key });
}

/** Where a page shows what was done: until it is dismissed, or the reader goes on. */
export function NoticePlace() {
  const t = useMessages(noticeMessages);
  const { key } = useLocation();
  const shown = useSyncExternalStore(subscribe, () => notice);
  useEffect(() => {
    if (!notice || notice.visit === key) return;
    change(notice.visit === null ? { ...notice, visit: key } : null);
  }, [key]);
  return (
    <Toast
      message={shown?.visit === key ? shown.text : null}
      onDismiss={() => change(null)}
      dismissLabel={t('close')}
    />
  );
}
