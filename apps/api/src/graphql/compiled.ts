import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

type Gateway = ApolloServerOptionsWithGateway<Record<string, unknown>>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
/** What stands ready for a document, by the operation's name; null: it was asked once. */
type Ready = Map<string | null, CompiledQuery | null>;

/**
 * Runs operations as compiled functions from the second time they are asked (docs/decisions/0003). Documents are known by
 * their parsed form, which Apollo keeps in a cache of limited size: what falls out there is let go of here.
 */
function executorOf(schema: GraphQLSchema): Executor {
  const documents = new WeakMap<DocumentNode, Ready>();

  const compiled = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    const ready: Ready = documents.get(document) ?? new Map();
    documents.set(document, ready);
    const known = ready.get(operationName);
    if (known === undefined) ready.set(operationName, null);
    if (known !== null) return known ?? null;
    const query = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) return null;
    ready.set(operationName, query);
    return query;
  };

  return async ({ document, operationName, request, context }) => {
    const query = compiled(document, operationName);
    const variables = request.variables ?? {};
    return (await (query
      ? query.query(undefined, context, variables)
      : execute({ schema, document, operationName, contextValue: context, variableValues: variables }))) as ExecutionResult<
      Record<string, unknown>,
      Record<string, unknown>
    >;
  };
}

/** Apollo lets only a gateway bring its own executor; this one has nothing behind it but the schema. */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: executorOf(schema) }),
    stop: async () => {},
  };
}
