import { GraphQLError } from 'graphql';
import type { UserErrorCode } from '../graphql/generated.ts';

export interface UserErrorEntry {
  readonly code: UserErrorCode;
  readonly field?: string | null;
  /** What the words need, e.g. the scale's ends. */
  readonly params?: Record<string, string | number | null>;
}

/** What was asked cannot be done; the payload says why, for each field at once, and nothing is written. */
export class UserErrors extends Error {
  readonly entries: readonly UserErrorEntry[];
  /** What else the payload shall carry, e.g. the object as another person left it. */
  readonly payload: Record<string, unknown>;
  constructor(entries: readonly UserErrorEntry[], payload: Record<string, unknown> = {}) {
    super(entries.map((entry) => entry.code).join(', '));
    this.entries = entries;
    this.payload = payload;
  }
}

export const userError = (code: UserErrorCode, field: string | null = null, params: UserErrorEntry['params'] = {}) =>
  new UserErrors([{ code, field, params }]);

/** The same for missing and hidden objects, so that an answer never tells whether an id exists. */
export const notFound = () =>
  new GraphQLError('You have no access to this, or it no longer exists.', { extensions: { code: 'NOT_FOUND' } });

/** Only where the answer does not depend on an id: the operation is not for this role. */
export const forbidden = () => new GraphQLError('This is not for your role.', { extensions: { code: 'FORBIDDEN' } });

export const unauthenticated = () => new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
