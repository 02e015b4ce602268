import type { ApolloClient } from '@apollo/client';
import type { LoaderFunctionArgs, RouterContextProvider } from 'react-router';
import { early, earlyContext } from '../../../lib/early.ts';
import { DemandPageDocument, DemandReleasesDocument, type DemandPageQueryVariables } from '../demand.generated.ts';
import { choiceOf, type Choice } from './choice.ts';

/** The cells that a choice asks for: of its release, and of the one beside it. */
export function cellsAsked({ release, beside, wheel, measure }: Choice): DemandPageQueryVariables {
  const releaseIds = [release, ...(beside ? [beside] : [])].map(({ id }) => id);
  return { releaseIds, wheel, measure, isOther: measure !== 'NEED' && measure !== 'PLAN' };
}

async function ask(client: ApolloClient, params: URLSearchParams): Promise<void> {
  const { data } = await client.query({ query: DemandReleasesDocument, fetchPolicy: 'network-only' });
  const choice = data && choiceOf(data.releases, params);
  if (choice) await client.query({ query: DemandPageDocument, variables: cellsAsked(choice) });
}

/** Asks for the releases, anew each time the page is entered, and for the cells of the one that the address names. */
export function askDemand({ request, context }: LoaderFunctionArgs<RouterContextProvider>): Promise<null> {
  const given = context.get(earlyContext);
  return early(given, ask(given.client, new URL(request.url).searchParams));
}
