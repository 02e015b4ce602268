import type { ApolloLink } from '@apollo/client';
import { createClient, type RequestParams } from 'graphql-sse';
import { fetchWatched } from './watched-fetch.ts';

/** Who listens to a stream. */
interface Listening {
  next(result: ApolloLink.Result): void;
  error(cause: unknown): void;
  complete(): void;
}

/**
 * Tells what the server tells of a subscription, until it ends or breaks; returns how to close it. Each has a request of its
 * own, in the session of the browser's cookie. It does not try again: that is for who asked.
 */
export function openStream(request: RequestParams, headers: Record<string, string>, listening: Listening): () => void {
  const client = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: { ...headers, 'apollo-require-preflight': 'true' },
    retryAttempts: 0,
    fetchFn: fetchWatched,
  });
  return client.subscribe<Record<string, unknown>, Record<string, unknown>>(request, {
    next: (result) => listening.next(result),
    error: (cause) => listening.error(cause),
    complete: () => listening.complete(),
  });
}
