import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const spoken = new Set([
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** True for errors that speak to the caller; the others go to the log. */
export const speaks = (error: GraphQLError) => spoken.has(String(error.extensions['code']));

/** Errors that speak to the caller pass; everything else is told by its request id alone. */
export function mask(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || !spoken.has(code)) {
    return { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  // What the contract holds is not told by guessing at it.
  const message = formatted.message.replace(/ Did you mean .+\?/gs, '');
  return { message, ...(formatted.path && { path: formatted.path }), extensions: { code } };
}
