import type { ApolloClient } from '@apollo/client';
import { createContext } from 'react-router';

/** For loaders of routes, which ask before anything is drawn. */
interface Early {
  readonly client: ApolloClient;
  /** Whether the document is still being opened: nothing but an empty page is shown yet. */
  isOpening(): boolean;
}

export const earlyContext = createContext<Early>();

/** Longer than this an opening document does not wait for its content, in milliseconds. */
const patience = 1000;

async function orPatience(awaited: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([awaited, enough]);
  clearTimeout(timer);
}

/**
 * What a loader returns for what it has asked. An opening document waits for it for a moment, and is then drawn once, with
 * its content; else the page shows at once what is on its way. What fails shows on the page, which asks for it itself.
 */
export async function early({ isOpening }: Early, asked: Promise<unknown>): Promise<null> {
  const done = asked.catch(() => undefined);
  if (isOpening()) await orPatience(done);
  return null;
}
