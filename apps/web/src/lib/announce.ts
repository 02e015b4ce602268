import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Has a sentence read aloud by screen readers, without moving the focus. */
export function announce(sentence: string): void {
  // a sentence said twice in a row is only read again when the text differs
  text = sentence === text ? `${sentence}\u00A0` : sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sentence to read, for the one live region in the frame. */
export function useAnnouncement(): string {
  return useSyncExternalStore(subscribe, () => text);
}
