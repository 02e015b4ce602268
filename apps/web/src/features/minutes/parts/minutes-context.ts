import { createContext, useContext } from 'react';
import type { MinutesDocumentContentFragment, MinutesReviewFragment } from '../minutes.generated.ts';

interface ShownMinutes {
  minutes: MinutesDocumentContentFragment;
  /** For members of the committee; else null. */
  review: MinutesReviewFragment | null;
}

/** The minutes that the page is about. */
export const MinutesContext = createContext<ShownMinutes | null>(null);

export function useMinutes(): ShownMinutes {
  const shown = useContext(MinutesContext);
  if (!shown) throw new Error('Only a part of a page of minutes knows them.');
  return shown;
}
