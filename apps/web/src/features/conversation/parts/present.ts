import { createContext, useContext } from 'react';

/** Names of the others who have the page open; null: nobody knows, for there is no live connection. */
type Present = readonly string[] | null;

/** Filled by the conversation's page. */
export const PresentContext = createContext<Present>(null);

export function usePresent(): Present {
  return useContext(PresentContext);
}
