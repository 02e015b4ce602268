import { useSyncExternalStore } from 'react';

/** A page of one column, as in the style sheets. Paper is none: everything prints. */
const narrow = 'screen and (width < 900px)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window is as narrow as a phone's. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
}
