import { ApolloLink, type ApolloClient } from '@apollo/client';
import { finalize } from 'rxjs';
import { isLive } from './live/live-link.ts';

/** How many requests are on their way. */
let underWay = 0;

/** Belongs at the head of the client's links, so that `startAfresh` knows what is on its way. */
export const countingLink = new ApolloLink((operation, forward) => {
  // what goes on telling is never through
  if (isLive(operation)) return forward(operation);
  underWay += 1;
  return forward(operation).pipe(finalize(() => (underWay -= 1)));
});

/** Long enough for an answer that came to reach the page that waits for it, in milliseconds. */
const moment = 10;

/** Forgets every answer and asks anew what the page shows: another language, another person. */
export async function startAfresh(client: ApolloClient): Promise<void> {
  // a store that is emptied under a request makes it fail, and with it the page that waits for it
  do await new Promise((resolve) => setTimeout(resolve, moment));
  while (underWay > 0);
  try {
    await client.resetStore();
  } catch {
    // what could not be asked shows on the page that asked it
  }
}
