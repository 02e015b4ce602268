import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { RequestPool } from '../db/request-transaction.ts';
import type { Context } from '../request/context.ts';
import { requestPlugin } from './request-plugin.ts';
import { buildSchema } from './schema.ts';

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

/** Errors that speak to the caller pass; everything else is told by its request id alone. */
function mask(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || !spoken.has(code)) {
    return { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  // What the contract holds is not told by guessing at it.
  const message = formatted.message.replace(/ Did you mean .+\?/gs, '');
  return { message, ...(formatted.path && { path: formatted.path }), extensions: { code } };
}

export interface GraphqlServer {
  execute(body: unknown, headers: Map<string, string>, ctx: Context): Promise<{ status: number; body: string }>;
  stop(): Promise<void>;
}

/** GraphQL over one transaction a request. Limits keep a hostile document from costing more than an honest one. */
export async function startGraphql(config: Config, pool: RequestPool, log: Logger): Promise<GraphqlServer> {
  const armor = new ApolloArmor({
    maxAliases: { n: 15 },
    maxDepth: { n: 12, flattenFragments: true },
    maxDirectives: { n: 20 },
    maxTokens: { enabled: false },
    costLimit: { maxCost: 20_000, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  const apollo = new ApolloServer<Context>({
    schema: buildSchema(config.mode),
    introspection: config.mode === 'demonstration',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: 2000 },
    csrfPrevention: true,
    cache: 'bounded',
    formatError: mask,
    validationRules: [...armor.validationRules],
    plugins: [
      ...(armor.plugins as never[]),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestPlugin(pool),
      {
        async requestDidStart() {
          return {
            async didEncounterErrors({ errors, contextValue: ctx }) {
              for (const error of errors) {
                if (!spoken.has(String(error.extensions['code']))) {
                  ctx.log.error({ err: error.originalError ?? error }, 'a request failed');
                }
              }
            },
          };
        },
      },
    ],
  });
  await apollo.start();
  return {
    async execute(body, headers, ctx) {
      const headerMap = new HeaderMap(headers);
      try {
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers: headerMap, search: '', body },
          context: async () => ctx,
        });
        const text = answer.body.kind === 'complete' ? answer.body.string : '';
        return { status: answer.status ?? 200, body: text };
      } finally {
        // Whatever went wrong above: no connection keeps this person's transaction.
        const tx = ctx.state.tx;
        ctx.state.tx = null;
        if (tx) await tx.rollback().catch((error: unknown) => log.error({ err: error }, 'rollback failed'));
      }
    },
    stop: () => apollo.stop(),
  };
}
