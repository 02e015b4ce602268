import type { ProposalDecisionKind, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { goalById, type GoalRow } from '../goal/goal.loaders.ts';
import { personById } from '../organisation/organisation.loaders.ts';
import { placed, worded, type DemandElementRow } from './demand-elements.ts';
import { demandOf } from './demand.service.ts';
import { canDecide, decideProposal, proposalsOf, withdrawProposalDecision } from './proposal.service.ts';
import { directionOf } from './served-goals.ts';

export { access } from './demand.access.ts';

interface DecideArgs {
  readonly releaseId: string;
  readonly elementId: string;
  readonly kind: ProposalDecisionKind;
  readonly reason?: string | null | undefined;
  readonly requestId: string;
}

const stateEnum = { proposed: 'PROPOSED', oneCentreMissing: 'ONE_CENTRE_MISSING' } as const;

/** By code; the loader asks for the goals of all elements at once. */
async function goalsOf(ctx: Context, row: DemandElementRow): Promise<GoalRow[]> {
  const { goalIds } = await directionOf(ctx, row);
  const goals = await Promise.all(goalIds.map((id) => goalById(ctx, id)));
  return goals.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

async function markOf(ctx: Context, row: DemandElementRow) {
  const { mark } = await directionOf(ctx, row);
  return mark && toEnum(mark);
}

const place = {
  element: (row: DemandElementRow, _: unknown, ctx: Context) => worded(ctx, row),
  area: async (row: DemandElementRow, _: unknown, ctx: Context) => (await placed(ctx, row)).area,
};

export const resolvers: Resolvers = {
  Query: {
    demand: (_, { wheel, measure, ...args }, ctx) =>
      demandOf(ctx, { ...args, wheel: fromEnum(wheel), measure: fromEnum(measure) }),
    proposals: (_, { releaseId }, ctx) => proposalsOf(ctx, releaseId),
  },
  Mutation: {
    decideProposal: verb(
      async (ctx, { kind, ...input }: DecideArgs) => ({
        proposal: await decideProposal(ctx, { ...input, kind: fromEnum(kind) }),
      }),
      { proposal: null },
    ),
    withdrawProposalDecision: verb(
      async (ctx, { id }: { id: string }) => ({ proposal: await withdrawProposalDecision(ctx, id) }),
      { proposal: null },
    ),
  },
  Demand: {
    wheel: ({ wheel }) => toEnum(wheel),
    measure: ({ measure }) => toEnum(measure),
  },
  DemandElement: {
    ...place,
    mark: (row, _, ctx) => markOf(ctx, row),
    goals: (row, _, ctx) => goalsOf(ctx, row),
  },
  Proposal: {
    ...place,
    wheel: ({ wheel }) => toEnum(wheel),
    state: ({ proposal }) => stateEnum[proposal.state],
    mark: ({ proposal: { mark } }) => mark && toEnum(mark),
    centres: ({ proposal }) => proposal.centres,
    throughPlans: ({ proposal }) => proposal.reason.plans,
    throughMinutes: ({ proposal }) => proposal.reason.minutes,
    goals: (row, _, ctx) => goalsOf(ctx, row),
    viewerCanDecide: (row, _, ctx) => canDecide(ctx, row),
  },
  ProposalDecision: {
    kind: ({ kind }) => toEnum(kind),
    by: ({ byId }, _, ctx) => (byId ? personById(ctx, byId) : null),
  },
};
