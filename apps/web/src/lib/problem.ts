import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong with a request or a page, as far as the reader is concerned. */
export type Problem =
  /** Missing or hidden; the two are told alike. */
  | { kind: 'no-access' }
  /** The session has ended. */
  | { kind: 'signed-out' }
  /** The server was not reached. */
  | { kind: 'unreachable' }
  /** Anything else; the request's id finds it in the server's log. */
  | { kind: 'unexpected'; requestId: string | null };

/** The server was not reached: no network, or no server. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** The address is no page: told like one whose content is hidden. */
export class NoSuchPageError extends Error {
  override name = 'NoSuchPageError';
}

const refusals = new Set(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT']);
// what browsers say when a part of the app itself cannot be loaded
const failedImport = /dynamically imported module|module script failed|unable to preload/i;

/** Sorts what was thrown by a query, a mutation or a page. */
export function problemOf(thrown: unknown): Problem {
  if (CombinedGraphQLErrors.is(thrown)) {
    const extensions = thrown.errors.map((error) => error.extensions ?? {});
    if (extensions.some(({ code }) => code === 'UNAUTHENTICATED')) return { kind: 'signed-out' };
    if (extensions.some(({ code }) => refusals.has(String(code)))) return { kind: 'no-access' };
    const requestId = extensions.find((extension) => typeof extension.requestId === 'string')?.requestId;
    return { kind: 'unexpected', requestId: requestId === undefined ? null : String(requestId) };
  }
  if (thrown instanceof NoSuchPageError) return { kind: 'no-access' };
  if (thrown instanceof UnreachableError) return { kind: 'unreachable' };
  if (ServerError.is(thrown) && [502, 503, 504].includes(thrown.statusCode)) return { kind: 'unreachable' };
  if (thrown instanceof Error && failedImport.test(thrown.message)) return { kind: 'unreachable' };
  return { kind: 'unexpected', requestId: null };
}
