import type { ApolloClient } from '@apollo/client';

/**
 * Asks anew for all that the page shows. What fails leaves on the screen what is there: a page on which somebody writes must
 * not be taken away by a lost connection.
 */
export async function askAnew(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries('active')];
  await Promise.allSettled(
    shown.map(({ query, variables }) => client.query({ query, variables, fetchPolicy: 'network-only' })),
  );
}
