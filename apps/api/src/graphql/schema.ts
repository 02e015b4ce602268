import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema, type IExecutableSchemaDefinition } from '@graphql-tools/schema';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { projectRoot } from '../project-root.ts';
import { inDemonstration, type AccessRule, type AccessRules } from '../request/access.ts';
import type { Context } from '../request/context.ts';
import { notFound } from '../request/errors.ts';
import { isId } from '../request/ids.ts';
import * as audit from '../features/audit/audit.resolvers.ts';
import * as breakGlass from '../features/break-glass/break-glass.resolvers.ts';
import * as calendar from '../features/calendar/calendar.resolvers.ts';
import * as conversation from '../features/conversation/conversation.resolvers.ts';
import * as demand from '../features/demand/demand.resolvers.ts';
import * as duty from '../features/duty/duty.resolvers.ts';
import * as goal from '../features/goal/goal.resolvers.ts';
import * as holding from '../features/holding/holding.resolvers.ts';
import * as medInput from '../features/med-input/med-input.resolvers.ts';
import * as minutes from '../features/minutes/minutes.resolvers.ts';
import * as organisation from '../features/organisation/organisation.resolvers.ts';
import * as plan from '../features/plan/plan.resolvers.ts';
import * as release from '../features/release/release.resolvers.ts';
import * as requirement from '../features/requirement/requirement.resolvers.ts';
import * as review from '../features/review/review.resolvers.ts';
import * as session from '../features/session/session.resolvers.ts';
import * as setting from '../features/setting/setting.resolvers.ts';
import * as summary from '../features/summary/summary.resolvers.ts';
import * as teamConversation from '../features/team-conversation/team-conversation.resolvers.ts';
import * as wheel from '../features/wheel/wheel.resolvers.ts';
import { withinBudget } from './list-budget.ts';
import { scalars } from './scalars.ts';

const features = {
  session,
  organisation,
  wheel,
  goal,
  requirement,
  holding,
  conversation,
  plan,
  teamConversation,
  duty,
  setting,
  audit,
  breakGlass,
  release,
  demand,
  review,
  minutes,
  medInput,
  summary,
  calendar,
};

export const contract = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');

type Source = Pick<IExecutableSchemaDefinition<Context>, 'typeDefs' | 'resolvers'>;

const product: Source = {
  typeDefs: contract,
  resolvers: [scalars, ...Object.values(features).map((feature) => feature.resolvers)],
};

const executable = (source: Source): GraphQLSchema =>
  makeExecutableSchema<Context>({ ...source, resolverValidationOptions: { requireResolversToMatchSchema: 'error' } });

let executableProduct: GraphQLSchema | undefined;

/** The rule of each Query, Mutation and Subscription field, merged from the features. */
export const accessRules: AccessRules = Object.assign({}, ...Object.values(features).map((feature) => feature.access));

/** An id of another form names nothing: it answers as a missing one, before it can break a statement. */
function checkIds(args: object): void {
  for (const [name, value] of Object.entries(args)) {
    if (value !== null && typeof value === 'object') checkIds(value);
    else if (/(^id|Id)$/.test(name) && typeof value === 'string' && !isId(value)) throw notFound();
  }
}

function guard(rule: AccessRule, field: GraphQLFieldConfig<unknown, Context>): GraphQLFieldConfig<unknown, Context> {
  const { subscribe } = field;
  const resolve = field.resolve ?? defaultFieldResolver;
  const check = (args: object, ctx: Context) => {
    rule.check(ctx);
    checkIds(args);
  };
  return {
    ...field,
    ...(subscribe && {
      subscribe(source, args, ctx, info) {
        check(args, ctx);
        return subscribe(source, args, ctx, info) as unknown;
      },
    }),
    resolve(source, args, ctx, info) {
      check(args, ctx);
      return resolve(source, args, ctx, info) as unknown;
    },
  };
}

function checkRules(schema: GraphQLSchema, rules: AccessRules): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const operations = new Set(
    roots.flatMap((type) => (type ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [])),
  );
  for (const operation of operations)
    if (!rules[operation]) throw new Error(`The operation ${operation} has no access rule.`);
  const unused = Object.keys(rules).filter((operation) => !operations.has(operation));
  if (unused.length > 0) throw new Error(`Access rules without an operation: ${unused.join(', ')}.`);
}

/**
 * The executable schema: every operation stands behind its access rule, and in production mode what is for demonstration
 * only does not exist.
 * @param source the product's contract and resolvers, unless a test of the frame brings its own
 * @throws when an operation has no rule, or a rule no operation
 */
export function buildSchema(
  mode: 'demonstration' | 'production',
  rules: AccessRules = accessRules,
  source: Source = product,
): GraphQLSchema {
  // made of the contract once: what a mode and its rules ask is put around it
  const bare = source === product ? (executableProduct ??= executable(product)) : executable(source);
  checkRules(bare, rules);
  return mapSchema(bare, {
    [MapperKind.OBJECT_FIELD]: (field) => withinBudget(field),
    [MapperKind.ROOT_FIELD]: (field, name, typeName) => {
      const rule = rules[`${typeName}.${name}`];
      if (!rule || (mode === 'production' && rule === inDemonstration)) return null;
      return withinBudget(guard(rule, field));
    },
  });
}
