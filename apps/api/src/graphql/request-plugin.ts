import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestPool } from '../db/request-transaction.ts';
import type { Context } from '../request/context.ts';
import { settle } from './settle.ts';

function oneVerb(operation: OperationDefinitionNode | undefined): asserts operation {
  if (!operation) throw new GraphQLError('Name the operation to run.', { extensions: { code: 'BAD_USER_INPUT' } });
  if (operation.operation === 'subscription') {
    throw new GraphQLError('Subscribe at /graphql/stream.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const { selections } = operation.selectionSet;
  if (operation.operation === 'mutation' && (selections.length !== 1 || selections[0]?.kind !== Kind.FIELD)) {
    throw new GraphQLError('One mutation a request.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/**
 * The request's transaction: opened when the operation is known and valid, ended before the answer leaves. Reads are
 * READ ONLY; who was looked at is written after the commit, and if that fails there is no answer.
 */
export function requestPlugin(pool: RequestPool): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue: ctx }) {
          oneVerb(operation);
          const identity = { personId: ctx.state.viewer?.personId ?? null, today: ctx.today, now: ctx.now() };
          ctx.state.tx = await pool.begin(identity, operation.operation === 'mutation' ? 'write' : 'read');
        },
        async willSendResponse({ response, contextValue: ctx }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const internal = (singleResult.errors ?? []).filter(
            ({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR',
          );
          for (const { extensions } of internal) if (extensions) extensions['requestId'] = ctx.requestId;
          // A document that was refused is the caller's fault.
          if (response.http.status === 500 && internal.length === 0) response.http.status = 400;
          // What failed changes nothing, the browser's cookie neither.
          if (singleResult.errors) ctx.state.cookie = null;
          await settle(ctx, singleResult);
        },
      };
    },
  };
}
