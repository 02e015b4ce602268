import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { problemOf } from '../problem.ts';
import { useProblemText } from '../problem-text.ts';
import { draftPlace } from './draft-place.ts';
import { KeptForContext, whileOpen } from './kept-text.ts';
import { TextKeeper } from './text-keeper.ts';
import type { SavedText, SaveText, TextState } from './text-state.ts';

interface AutosaveOptions {
  /** Tells this text from all others of the app: `conversation 7 goals`. Another name needs another `key`. */
  name: string;
  /** What the server has, from a query that live events keep fresh. */
  remote: SavedText;
  save: SaveText;
}

/** A text with its standing, and what can be done to it. */
export interface Autosave extends TextState {
  /** At each key. */
  type(text: string): void;
  /** When the field is left. */
  flush(): Promise<void>;
  /** Ends a conflict with the text to go on with. */
  settle(text: string): void;
}

/** Saves when the page is hidden or the connection is back, and asks before a window with unsaved text is closed. */
function useLeaving(keeper: TextKeeper): void {
  useEffect(() => {
    const flush = () => void keeper.flush();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    const closing = (event: BeforeUnloadEvent) => {
      if (!keeper.isUnsaved()) return;
      flush();
      event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', closing);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', closing);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [keeper]);
}

/**
 * Saves a text while it is written, and keeps it through a lost connection, a reload and a lost session. Usually through
 * `AutosaveField`.
 */
export function useAutosave({ name, remote, save }: AutosaveOptions): Autosave {
  const personId = useContext(KeptForContext);
  const problemText = useProblemText();
  const [keeper] = useState(() => new TextKeeper(remote, draftPlace(personId, name)));
  const { body, version } = remote;
  useEffect(() => {
    keeper.saveWith(async (text, from) => {
      try {
        return await save(text, from);
      } catch (thrown) {
        if (problemOf(thrown).kind === 'no-access') return { kind: 'refused', words: problemText(thrown) };
        throw thrown;
      }
    });
  });
  useEffect(() => keeper.hear({ body, version }), [keeper, body, version]);
  useEffect(() => {
    const closed = whileOpen(keeper);
    const leave = keeper.open();
    return () => {
      leave();
      closed();
    };
  }, [keeper]);
  useLeaving(keeper);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  return { ...state, type: keeper.type, flush: keeper.flush, settle: keeper.settle };
}
