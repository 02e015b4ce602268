import { ApolloLink } from '@apollo/client';
import { act } from '@testing-library/react';
import { Observable } from 'rxjs';

/**
 * Subscriptions over what answers queries: like the server, each tells at once how things stand, and again at each
 * `somethingChanged`. One whose field the test does not answer ends at once, as if there were no stream.
 */
export function liveOver(answering: ApolloLink) {
  const streams = new Set<() => void>();
  const link = new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const tell = () => {
          answering.request(operation, forward).subscribe({
            next: (result) => observer.next(result),
            error: (error) => observer.error(error),
          });
        };
        streams.add(tell);
        tell();
        return () => streams.delete(tell);
      }),
  );
  /** Somebody else changed what a page follows: what the test's answers say now reaches the page. */
  const somethingChanged = () =>
    act(async () => {
      for (const tell of streams) tell();
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { link, somethingChanged };
}
