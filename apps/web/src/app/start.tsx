import type { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { RouterContextProvider, RouterProvider, type RouteObject } from 'react-router';
import type { createBrowserRouter } from 'react-router';
import { signInUrl } from '../features/session/session.url.ts';
import { earlyContext } from '../lib/early.ts';
import { onLanguageChange } from '../lib/language.ts';
import { OpeningContext, watchOpening } from '../lib/opening.ts';
import { startAfresh } from '../lib/start-afresh.ts';
import { SessionDocument } from '../features/session/session.generated.ts';
import { createClient } from './client.ts';
import { routes } from './routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;
/** What any kind of router is made with. */
type RouterOptions = Pick<NonNullable<Parameters<typeof createBrowserRouter>[1]>, 'getContext'>;

/** Leads to the sign-in page, once, with the address to come back to; and forgets what was read. */
async function leaveForSignIn(router: Router, client: ApolloClient): Promise<void> {
  const { pathname, search, hash } = router.state.location;
  if (pathname === '/sign-in') return;
  await router.navigate(signInUrl(`${pathname}${search}${hash}`), { replace: true });
  await startAfresh(client);
}

/** Puts the app together over a link to the API and a kind of router; the tests use other ones than the browser. */
export function start(api: ApolloLink, createRouter: (routes: RouteObject[], options: RouterOptions) => Router) {
  const client: ApolloClient = createClient(api, () => void leaveForSignIn(router, client));
  // every page needs it; what fails here shows on that page
  client.query({ query: SessionDocument }).catch(() => undefined);
  const isOpening = () => !router.state.initialized;
  const router: Router = createRouter(routes, {
    getContext: () => new RouterContextProvider(new Map([[earlyContext, { client, isOpening }]])),
  });
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
