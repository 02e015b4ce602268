import type { ApolloClient } from '@apollo/client';

/** Forgets every answer and asks anew what the page shows: another language, another person. */
export async function startAfresh(client: ApolloClient): Promise<void> {
  try {
    await client.resetStore();
  } catch {
    // what could not be asked shows on the page that asked it
  }
}
