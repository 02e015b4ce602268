import { ApolloClient, ApolloLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { acceptLanguage } from '../lib/language.ts';
import { isLive, liveLink } from '../lib/live/live-link.ts';
import { problemOf, UnreachableError } from '../lib/problem.ts';
import { countingLink } from '../lib/start-afresh.ts';
import { createCache } from './cache.ts';

async function fetchOrUnreachable(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new UnreachableError('No answer from the server', { cause });
  }
}

/** The API over HTTP, in the session of the browser's cookie. */
export function apiLink(): ApolloLink {
  const http = new BaseHttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    fetch: fetchOrUnreachable,
  });
  return ApolloLink.split(isLive, liveLink, http);
}

/**
 * The client of the app. Answers are shown from the cache and asked anew each time a page is entered, for others change
 * them meanwhile. `onSignedOut` is called whenever the API says that the session has ended.
 */
export function createClient(api: ApolloLink, onSignedOut: () => void): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      countingLink,
      new ErrorLink(({ error }) => {
        if (problemOf(error).kind === 'signed-out') onSignedOut();
      }),
      new SetContextLink(({ headers }) => ({ headers: { ...headers, 'accept-language': acceptLanguage() } })),
      api,
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
