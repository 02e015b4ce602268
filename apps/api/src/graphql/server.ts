import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { RequestPool } from '../db/request-transaction.ts';
import type { Context } from '../request/context.ts';
import { LIMITS, protection } from './limits.ts';
import { mask, speaks } from './mask.ts';
import { writeAnswer } from './number-rows.ts';
import { requestPlugin } from './request-plugin.ts';
import { buildSchema } from './schema.ts';
import type { Subscribed } from './stream.ts';
import { subscriptionReader, type SubscriptionParams } from './subscription-document.ts';

export interface GraphqlServer {
  execute(body: unknown, headers: Map<string, string>, ctx: Context): Promise<{ status: number; body: string }>;
  /** A subscription's document, checked as every other operation; throws GraphQLError. */
  readSubscription(params: SubscriptionParams): Subscribed;
  stop(): Promise<void>;
}

/**
 * GraphQL over one transaction a request. Limits keep a hostile document from costing more than an honest one.
 * @param schema the product's, unless a test brings its own
 */
export async function startGraphql(
  config: Config,
  pool: RequestPool,
  log: Logger,
  schema: GraphQLSchema = buildSchema(config.mode),
): Promise<GraphqlServer> {
  const introspection = config.mode === 'demonstration';
  const armor = protection();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    csrfPrevention: true,
    cache: 'bounded',
    formatError: mask,
    stringifyResult: writeAnswer,
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
                if (!speaks(error)) {
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
    readSubscription: subscriptionReader(schema, armor.validationRules, introspection),
    stop: () => apollo.stop(),
  };
}
