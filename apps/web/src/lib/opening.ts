import { createContext, useContext } from 'react';

/** Tells of a visit, the key of a location, whether the document was opened with it and the reader has not moved on since. */
type IsOpening = (visit: string) => boolean;

/** Begins with the first visit that it is asked about. */
export function watchOpening(): IsOpening {
  let opening: string | null = null;
  let movedOn = false;
  return (visit) => {
    opening ??= visit;
    movedOn ||= visit !== opening;
    return !movedOn;
  };
}

/** One for each document. */
export const OpeningContext = createContext<IsOpening>(watchOpening());

export function useIsOpening(): IsOpening {
  return useContext(OpeningContext);
}
