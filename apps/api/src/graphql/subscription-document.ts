import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { Subscribed } from './stream.ts';

/** What a browser asks to be told of. */
export interface SubscriptionParams {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * A subscription's document under the limits that hold for every other operation.
 * @throws GraphQLError when it is none, breaks a limit or is no subscription
 */
export function subscriptionReader(schema: GraphQLSchema, limits: readonly ValidationRule[], introspection: boolean) {
  const rules = [...specifiedRules, ...limits, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];
  return ({ query, operationName, variables }: SubscriptionParams): Subscribed => {
    const coded = (code: string, { message }: GraphQLError) => new GraphQLError(message, { extensions: { code } });
    let document;
    try {
      document = parse(query, { maxTokens: 2000 });
    } catch (error) {
      throw error instanceof GraphQLError ? coded('GRAPHQL_PARSE_FAILED', error) : error;
    }
    const [invalid] = validate(schema, document, rules);
    if (invalid) throw coded('GRAPHQL_VALIDATION_FAILED', invalid);
    const operation = getOperationAST(document, operationName);
    if (!operation) throw badInput('Name the operation to run.');
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw badInput('Subscriptions only.');
    return { schema, document, operationName, variableValues: variables };
  };
}
