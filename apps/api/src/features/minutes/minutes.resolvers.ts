import type { DecisionStatus, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { goalById } from '../goal/goal.loaders.ts';
import { committeeById, personById } from '../organisation/organisation.loaders.ts';
import { learningFormById } from '../plan/plan.loaders.ts';
import { committeeReviews, type ReviewRow } from '../review/review.loaders.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import * as approval from './approval.service.ts';
import { canName, canTell, nameDecision, tellOutcome } from './decision-outcome.service.ts';
import { decisionsOf, lastDecisionsOf } from './minutes-decision.loaders.ts';
import { receiptOf } from './minutes-mail.ts';
import { approvalsOf, contentById, draftOf, minutesById, remarksOf, sentMinutesOf } from './minutes.loaders.ts';
import { minutesDecisions, minutesList, missingApprovals } from './minutes.service.ts';
import { remark, removeRemark, settleRemark } from './remark.service.ts';

export { access } from './minutes.access.ts';

/** A verb that answers the review. */
const step = <A>(work: (ctx: Context, args: A) => Promise<ReviewRow>) =>
  verb(async (ctx, args: A) => ({ review: await work(ctx, args) }), { review: null });

interface OfReview {
  readonly reviewId: string;
}
interface Addressed {
  readonly id: string;
}
interface OutcomeArgs {
  readonly decisionId: string;
  readonly status: DecisionStatus;
  readonly word?: string | null;
  readonly version: number;
}

const noDecision = { decision: null };

export const resolvers: Resolvers = {
  Query: {
    minutes: (_, { id }, ctx) => minutesById(ctx, id),
    minutesList: (_, { year }, ctx) => minutesList(ctx, year ?? null),
    minutesDecisions: (_, { year, elementId }, ctx) => minutesDecisions(ctx, year, elementId ?? null),
  },
  Mutation: {
    proposeMinutes: step((ctx, { reviewId }: OfReview) => approval.proposeMinutes(ctx, reviewId)),
    takeBackMinutes: step((ctx, { reviewId }: OfReview) => approval.takeBackMinutes(ctx, reviewId)),
    remarkOnMinutes: step((ctx, { reviewId, body }: OfReview & { body: string }) => remark(ctx, reviewId, body)),
    settleRemark: step((ctx, { id, isSettled }: Addressed & { isSettled: boolean }) =>
      settleRemark(ctx, id, isSettled),
    ),
    removeRemark: step((ctx, { id }: Addressed) => removeRemark(ctx, id)),
    approveMinutes: step((ctx, { id, fingerprint }: Addressed & { fingerprint: string }) =>
      approval.approveMinutes(ctx, id, fingerprint),
    ),
    withdrawApproval: step((ctx, { id }: Addressed) => approval.withdrawApproval(ctx, id)),
    sendMinutes: step((ctx, { id }: Addressed) => approval.sendMinutes(ctx, id)),
    correctMinutes: step((ctx, { reviewId, because }: OfReview & { because: string }) =>
      approval.correctMinutes(ctx, reviewId, because),
    ),
    tellOutcome: verb(
      async (ctx, { status, word = null, ...args }: OutcomeArgs) => ({
        decision: await tellOutcome(ctx, { ...args, word, status: fromEnum(status) }),
      }),
      noDecision,
    ),
    nameDecision: verb(
      async (ctx, { decisionId, elementId }: { decisionId: string; elementId?: string | null }) => ({
        decision: await nameDecision(ctx, decisionId, elementId ?? null),
      }),
      noDecision,
    ),
  },
  Review: {
    draft: ({ id }, _, ctx) => draftOf(ctx, id),
    sentMinutes: ({ id }, _, ctx) => sentMinutesOf(ctx, id),
    remarks: ({ id }, _, ctx) => remarksOf(ctx, id),
    lastDecisions: ({ id }, _, ctx) => lastDecisionsOf(ctx, id),
  },
  ReviewBoardRow: {
    minutes: async ({ reviewId }, _, ctx) => (reviewId ? ((await sentMinutesOf(ctx, reviewId))[0] ?? null) : null),
  },
  Minutes: {
    committee: ({ committeeId }, _, ctx) => committeeById(ctx, committeeId),
    state: ({ state }) => toEnum(state),
    content: async ({ id }, _, ctx) => (await contentById(ctx, id)).content,
    decisions: ({ id }, _, ctx) => decisionsOf(ctx, id),
    receipt: ({ year, receiptNumber }) => (receiptNumber === null ? null : receiptOf(year, receiptNumber)),
    approvals: ({ id }, _, ctx) => approvalsOf(ctx, id),
    missing: (row, _, ctx) => missingApprovals(ctx, row),
    versions: ({ reviewId }, _, ctx) => sentMinutesOf(ctx, reviewId),
    review: async ({ reviewId, committeeId }, _, ctx) =>
      (await committeeReviews(ctx, committeeId)).find(({ id, part }) => id === reviewId && part !== 'guest') ?? null,
  },
  MinutesContent: { language: ({ language }) => toEnum(language) },
  MinutesSeat: { side: ({ side }) => toEnum(side), duty: ({ duty }) => toEnum(duty) },
  MinutesDecision: {
    committee: ({ committeeId }, _, ctx) => committeeById(ctx, committeeId),
    kind: ({ kind }) => toEnum(kind),
    element: ({ elementId }, _, ctx) => (elementId ? elementById(ctx, elementId) : null),
    namedElement: ({ namedElementId }, _, ctx) => (namedElementId ? elementById(ctx, namedElementId) : null),
    howMany: ({ howMany }) => howMany && toEnum(howMany),
    goal: ({ goalId }, _, ctx) => (goalId ? goalById(ctx, goalId) : null),
    learningForm: ({ learningFormId }, _, ctx) => (learningFormId ? learningFormById(ctx, learningFormId) : null),
    followUp: ({ followUpPersonId }, _, ctx) => (followUpPersonId ? personById(ctx, followUpPersonId) : null),
    status: ({ status }) => toEnum(status),
    viewerCanTell: (row, _, ctx) => canTell(ctx, row),
    viewerCanName: (row, _, ctx) => canName(ctx, row),
  },
  MinutesRemark: { person: ({ personId }, _, ctx) => personById(ctx, personId) },
  MinutesApproval: {
    person: ({ personId }, _, ctx) => personById(ctx, personId),
    side: ({ side }) => toEnum(side),
  },
};
