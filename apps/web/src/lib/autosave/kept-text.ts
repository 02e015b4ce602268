import { createContext } from 'react';

/** What the keys of drafts in the window's storage begin with. */
export const prefix = 'medhjul.text ';

/** Who is signed in, by id: what this person types is kept in this window for this person alone. Filled by the app's frame. */
export const KeptForContext = createContext<string | null>(null);

/** Forgets the drafts whose keys are to go. */
export function forgetWhere(gone: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix) && gone(key)) sessionStorage.removeItem(key);
    }
  } catch {
    // storage closed by the browser's settings: then there is nothing in it
  }
}

/** Forgets every draft, at sign-out. */
export function forgetDrafts(): void {
  forgetWhere(() => true);
}

/** What can be told to save now. */
interface OpenText {
  flush(): Promise<void>;
}

const openTexts = new Set<OpenText>();

/** Takes part in `saveOpenTexts` until the returned function is called. */
export function whileOpen(text: OpenText): () => void {
  openTexts.add(text);
  return () => openTexts.delete(text);
}

/** Saves what stands unsaved in any field of the page, before the session ends. Never fails: what cannot be saved stays. */
export async function saveOpenTexts(): Promise<void> {
  await Promise.all([...openTexts].map((text) => text.flush()));
}
