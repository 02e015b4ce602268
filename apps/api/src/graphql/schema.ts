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
import * as conversation from '../features/conversation/conversation.resolvers.ts';
import * as demand from '../features/demand/demand.resolvers.ts';
import * as duty from '../features/duty/duty.resolvers.ts';
import * as goal from '../features/goal/goal.resolvers.ts';
import * as holding from '../features/holding/holding.resolvers.ts';
import * as organisation from '../features/organisation/organisation.resolvers.ts';
import * as plan from '../features/plan/plan.resolvers.ts';
import * as release from '../features/release/release.resolvers.ts';
import * as requirement from '../features/requirement/requirement.resolvers.ts';
import * as session from '../features/session/session.resolvers.ts';
import * as setting from '../features/setting/setting.resolvers.ts';
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
};

export const contract = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');

type Source = Pick<IExecutableSchemaDefinition<Context>, 'typeDefs' | 'resolvers'>;

const product: Source = {
  typeDefs: contract,
  resolvers: [scalars, ...Object.values(features).map((feature) => feature.resolvers)],
};

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
  const unused = new Set(Object.keys(rules));
  const bare = makeExecutableSchema<Context>({
    ...source,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  const guarded = mapSchema(bare, {
    [MapperKind.OBJECT_FIELD]: (field) => withinBudget(field),
    [MapperKind.ROOT_FIELD]: (field, name, typeName) => {
      const rule = rules[`${typeName}.${name}`];
      if (!rule) throw new Error(`The operation ${typeName}.${name} has no access rule.`);
      unused.delete(`${typeName}.${name}`);
      if (mode === 'production' && rule === inDemonstration) return null;
      return withinBudget(guard(rule, field));
    },
  });
  if (unused.size > 0) throw new Error(`Access rules without an operation: ${[...unused].join(', ')}.`);
  return guarded;
}
