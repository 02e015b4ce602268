import { ApolloLink } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { Observable } from 'rxjs';

/** Whether an operation goes on telling, rather than answering once. */
export function isLive(operation: ApolloLink.Operation): boolean {
  return operation.operationType === OperationTypeNode.SUBSCRIPTION;
}

/** Subscriptions of the app. What speaks with the server is loaded when a page first wants one. */
export const liveLink = new ApolloLink(
  ({ query, variables, operationName, getContext }) =>
    new Observable((observer) => {
      // printed here, where it is at hand: the chunk that is loaded needs nothing of the app
      const request = { query: print(query), variables, operationName };
      import('./stream.ts').then(
        ({ openStream }) => observer.add(openStream(request, getContext().headers ?? {}, observer)),
        (cause: unknown) => observer.error(cause),
      );
    }),
);
