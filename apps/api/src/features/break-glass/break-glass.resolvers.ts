import type { GlassRecord, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { employmentById, personById } from '../organisation/organisation.loaders.ts';
import { contentsOf, glassOver, glassRequestById, type GlassRequestRow } from './break-glass.loaders.ts';
import * as glass from './break-glass.service.ts';

export { access } from './break-glass.access.ts';

const personOrNull = (ctx: Context, id: string | null) => (id ? personById(ctx, id) : null);
const recordsOf = ({ records }: GlassRequestRow) => records.map(toEnum);
const nothing = { glassRequest: null };

interface AskArgs {
  readonly personId: string;
  readonly records: readonly GlassRecord[];
  readonly reason: string;
  readonly requestId: string;
}

export const resolvers: Resolvers = {
  Query: {
    glassRequests: (_, __, ctx) => glass.glassRequests(ctx),
    glassRequest: (_, { id }, ctx) => glassRequestById(ctx, id),
    glassAccesses: (_, __, ctx) => glass.glassAccesses(ctx),
    people: (_, { search }, ctx) => glass.people(ctx, search),
  },
  Mutation: {
    askForGlass: verb(
      async (ctx, { records, ...input }: AskArgs) => ({
        glassRequest: await glass.askForGlass(ctx, { ...input, records: records.map(fromEnum) }),
      }),
      nothing,
    ),
    answerGlass: verb(
      async (ctx, args: { id: string; approves: boolean; word: string }) => ({
        glassRequest: await glass.answerGlass(ctx, args),
      }),
      nothing,
    ),
    endGlass: verb(async (ctx, { id }: { id: string }) => ({ glassRequest: await glass.endGlass(ctx, id) }), nothing),
  },
  GlassRequest: {
    asker: ({ askerId }, _, ctx) => personOrNull(ctx, askerId),
    answerer: ({ answererId }, _, ctx) => personOrNull(ctx, answererId),
    person: ({ personId }, _, ctx) => personById(ctx, personId),
    records: recordsOf,
    state: (row) => toEnum(row.state),
    contents: (row, _, ctx) => (glass.canEnd(ctx, row) ? contentsOf(ctx, row) : []),
    viewerCanAnswer: (row, _, ctx) => glass.canAnswer(ctx, row),
    viewerCanEnd: (row, _, ctx) => glass.canEnd(ctx, row),
  },
  GlassContent: {
    record: (row) => toEnum(row.record),
    employment: (row, _, ctx) => employmentById(ctx, row.employmentId),
    conversationKind: ({ conversationKind }) => conversationKind && toEnum(conversationKind),
  },
  GlassAccess: { records: recordsOf, isOpen: ({ state }) => state === 'open' },
  Conversation: { glass: (row, _, ctx) => glassOver(ctx, row.personId, 'conversation') },
  Plan: { glass: (row, _, ctx) => glassOver(ctx, row.personId, 'plan') },
  TeamConversation: {
    glass: async (row, _, ctx) => {
      const [member] = row.isByGlass ? row.team : [];
      return member ? glassOver(ctx, (await employmentById(ctx, member)).personId, 'team_conversation') : null;
    },
  },
};
