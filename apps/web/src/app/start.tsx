import type { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { RouterProvider, type RouteObject } from 'react-router';
import type { createBrowserRouter } from 'react-router';
import { signInUrl } from '../features/session/session.url.ts';
import { onLanguageChange } from '../lib/language.ts';
import { OpeningContext, watchOpening } from '../lib/opening.ts';
import { startAfresh } from '../lib/start-afresh.ts';
import { createClient } from './client.ts';
import { routes } from './routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

/** Leads to the sign-in page, once, with the address to come back to; and forgets what was read. */
async function leaveForSignIn(router: Router, client: ApolloClient): Promise<void> {
  const { pathname, search, hash } = router.state.location;
  if (pathname === '/sign-in') return;
  await router.navigate(signInUrl(`${pathname}${search}${hash}`), { replace: true });
  await startAfresh(client);
}

/** Puts the app together over a link to the API and a kind of router; the tests use other ones than the browser. */
export function start(api: ApolloLink, createRouter: (routes: RouteObject[]) => Router) {
  const router = createRouter(routes);
  const client: ApolloClient = createClient(api, () => void leaveForSignIn(router, client));
  // texts come in the language they were asked in
  const stopListening = onLanguageChange(() => void startAfresh(client));
  const app: ReactNode = (
    <ApolloProvider client={client}>
      <OpeningContext value={watchOpening()}>
        <RouterProvider router={router} />
      </OpeningContext>
    </ApolloProvider>
  );
  return { app, client, router, stopListening };
}
