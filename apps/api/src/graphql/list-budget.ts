import { defaultFieldResolver, getNullableType, GraphQLError, isListType, type GraphQLFieldConfig } from 'graphql';
import type { Context } from '../request/context.ts';

/** Honest pages stay under a thousand but for the list of all units of a large municipality, which is cut at 2,000. */
export const MOST_ENTRIES = 5_000;

function counted(value: unknown, ctx: Context): unknown {
  if (!Array.isArray(value)) return value;
  ctx.state.entries += value.length;
  if (ctx.state.entries > MOST_ENTRIES) {
    throw new GraphQLError('This asks for too much at once.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return value;
}

/**
 * Lists inside lists grow by multiplication (the people of the unit of the people of a unit …), which no limit on the
 * document sees. So the entries themselves are counted, and too many end the request.
 */
export function withinBudget(field: GraphQLFieldConfig<unknown, Context>): GraphQLFieldConfig<unknown, Context> {
  if (!isListType(getNullableType(field.type))) return field;
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve(source, args, ctx, info) {
      const value: unknown = resolve(source, args, ctx, info);
      return value instanceof Promise ? value.then((list) => counted(list, ctx)) : counted(value, ctx);
    },
  };
}
