import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../../graphql/schema.ts';
import { anyone, leaders, signedIn } from '../../request/access.ts';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { followLive, type Following } from '../../testing/live.ts';
import { liveResolver, othersPresent } from '../live-resolver.ts';

/** Called with the employment of each reading, before it asks the database. */
export const readings = { onRead: async (_id: string): Promise<void> => {} };

async function levelOf(ctx: Context, { id }: { id: string }) {
  await readings.onRead(id);
  const row = await ctx.db
    .selectFrom('holding')
    .innerJoin('employment', 'employment.id', 'holding.employment_id')
    .select(['holding.level', 'employment.person_id'])
    .where('employment.id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  ctx.lookedAt(row.person_id, 'person_wheel');
  return { id, level: row.level };
}

const typeDefs = `
  type Query { nothing: String }
  type Mutation { nothing: String }
  type Subscription {
    levelChanged(id: ID!): Held!
    teamLevelChanged(id: ID!): Held!
    broken(id: ID!): Held!
  }
  type Held { id: ID! level: Int! others: [ID!]! filler: String! }
`;

/** An agreed level as a live object: the person and the nearest leader may read it. */
export const thingsSchema = (): GraphQLSchema =>
  buildSchema(
    'demonstration',
    {
      'Query.nothing': anyone,
      'Mutation.nothing': anyone,
      'Subscription.levelChanged': signedIn,
      'Subscription.teamLevelChanged': leaders,
      'Subscription.broken': signedIn,
    },
    {
      typeDefs,
      resolvers: {
        Subscription: {
          levelChanged: liveResolver('conversation', levelOf),
          teamLevelChanged: liveResolver('conversation', levelOf),
          broken: liveResolver('conversation', async (ctx: Context) =>
            ctx.tx.client.query('SELECT secret FROM nowhere'),
          ),
        },
        Held: {
          others: ({ id }: { id: string }, _: unknown, ctx: Context) => othersPresent(ctx, 'conversation', id),
          filler: () => 'x'.repeat(1_000_000),
        },
      },
    },
  );

interface Held {
  readonly id: string;
  readonly level: number;
  readonly others?: readonly string[];
}

export type FollowingHeld = Following<{ levelChanged: Held }>;

/** A page that follows the levels of one employment. */
export const follow = (
  url: string,
  cookie: string,
  id: string,
  fields = 'id level',
  field = 'levelChanged',
): FollowingHeld => followLive(url, cookie, `subscription ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id });
