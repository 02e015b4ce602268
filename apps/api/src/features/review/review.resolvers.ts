import { yearOf } from '@medhjul/rules/period';
import type * as Api from '../../graphql/generated.ts';
import type { Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { liveResolver } from '../../live/live-resolver.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { goalById } from '../goal/goal.loaders.ts';
import { medInputRow } from '../med-input/med-input.loaders.ts';
import { committeeById, personById } from '../organisation/organisation.loaders.ts';
import { learningFormById } from '../plan/plan.loaders.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import * as agenda from './agenda.service.ts';
import { decisionsOf } from './decision.loaders.ts';
import * as decisions from './decision.service.ts';
import { canRemind, isLate, remindCommittee, reviewBoard } from './review-board.service.ts';
import * as meetings from './review-meeting.service.ts';
import * as steps from './review-step.service.ts';
import { committeeReviews, inputsOf, latestPapersOf, reviewById, stepsOf, type ReviewRow } from './review.loaders.ts';
import * as service from './review.service.ts';

export { access } from './review.access.ts';

const none = { review: null };
const noDecision = { decision: null, review: null };

/** A verb that answers with the review. */
const step = <A>(work: (ctx: Context, args: A) => Promise<ReviewRow>) =>
  verb(async (ctx, args: A) => ({ review: await work(ctx, args) }), none);

const decisionOf = ({ kind, howMany, ...input }: Api.DecisionInput) => ({
  ...input,
  kind: fromEnum(kind),
  howMany: howMany ? fromEnum(howMany) : null,
});

export const resolvers: Resolvers = {
  Query: {
    reviewCommittees: (_, __, ctx) => service.reviewCommittees(ctx),
    review: (_, { id }, ctx) => reviewById(ctx, id),
    invitedReviews: (_, __, ctx) => service.invitedReviews(ctx),
    reviewBoard: (_, { year }, ctx) => reviewBoard(ctx, year ?? yearOf(ctx.today)),
  },
  Subscription: { reviewChanged: liveResolver('review', (ctx, { id }) => service.liveReview(ctx, id)) },
  Mutation: {
    openReview: step((ctx, a: Api.MutationOpenReviewArgs) => meetings.openReview(ctx, a.committeeId, a.year)),
    setReviewStep: step((ctx, { id, ...change }: Api.MutationSetReviewStepArgs) => steps.setStep(ctx, id, change)),
    writeReviewStep: step((ctx, { reviewId, id, ...words }: Api.MutationWriteReviewStepArgs) =>
      steps.writeStep(ctx, reviewId, id ?? null, words),
    ),
    removeReviewStep: step((ctx, { id }: Api.MutationRemoveReviewStepArgs) => steps.removeStep(ctx, id)),
    orderReviewSteps: step((ctx, a: Api.MutationOrderReviewStepsArgs) => steps.orderSteps(ctx, a.reviewId, a.ids)),
    callReview: step((ctx, { id, version, meeting }: Api.MutationCallReviewArgs) =>
      meetings.callReview(ctx, id, version, meeting),
    ),
    cancelReviewCall: step((ctx, { id }: Api.MutationCancelReviewCallArgs) => meetings.cancelCall(ctx, id)),
    inviteToReview: step((ctx, { reviewId, personId, isInvited }: Api.MutationInviteToReviewArgs) =>
      meetings.invite(ctx, reviewId, personId, isInvited),
    ),
    sendReviewPapers: step((ctx, { id }: Api.MutationSendReviewPapersArgs) => meetings.sendPapers(ctx, id)),
    holdReview: step((ctx, { id }: Api.MutationHoldReviewArgs) => meetings.holdReview(ctx, id)),
    addAgendaItem: step((ctx, a: Api.MutationAddAgendaItemArgs) => agenda.addItem(ctx, a.reviewId, a.title)),
    removeAgendaItem: step((ctx, { id }: Api.MutationRemoveAgendaItemArgs) => agenda.removeItem(ctx, id)),
    orderAgenda: step((ctx, a: Api.MutationOrderAgendaArgs) => agenda.orderAgenda(ctx, a.reviewId, a.ids)),
    writeAgendaItem: verb(
      async (ctx, { id, version, ...words }: Api.MutationWriteAgendaItemArgs) => ({
        item: await agenda.writeItem(ctx, id, version, words),
      }),
      { item: null },
    ),
    writeMinutes: verb(
      async (ctx, { id, version, minutes }: Api.MutationWriteMinutesArgs) => ({
        item: await agenda.writeMinutes(ctx, id, version, minutes),
      }),
      { item: null },
    ),
    addDecision: verb(
      (ctx, { reviewId, requestId, decision }: Api.MutationAddDecisionArgs) =>
        decisions.addDecision(ctx, reviewId, requestId, decisionOf(decision)),
      noDecision,
    ),
    changeDecision: verb(
      (ctx, { id, version, decision }: Api.MutationChangeDecisionArgs) =>
        decisions.changeDecision(ctx, id, version, decisionOf(decision)),
      noDecision,
    ),
    removeDecision: step((ctx, { id, version }: Api.MutationRemoveDecisionArgs) =>
      decisions.removeDecision(ctx, id, version),
    ),
    orderDecisions: step((ctx, a: Api.MutationOrderDecisionsArgs) => decisions.orderDecisions(ctx, a.reviewId, a.ids)),
    turnVote: step((ctx, a: Api.MutationTurnVoteArgs) => decisions.turnVote(ctx, a.reviewId, a.isOpen)),
    placeDecisionDots: verb(
      (ctx, { decisionId, dots }: Api.MutationPlaceDecisionDotsArgs) => decisions.placeDots(ctx, decisionId, dots),
      noDecision,
    ),
    remindCommittee: verb(
      async (ctx, { committeeId, year }: Api.MutationRemindCommitteeArgs) => ({
        row: await remindCommittee(ctx, committeeId, year),
      }),
      { row: null },
    ),
  },
  ReviewCommittee: {
    reviews: ({ committee }, _, ctx) => committeeReviews(ctx, committee.id),
    yearsToOpen: (row, _, ctx) => service.yearsToOpen(ctx, row),
  },
  Review: {
    committee: (row, _, ctx) => committeeById(ctx, row.committeeId),
    state: (row) => toEnum(row.state),
    dueOn: (row, _, ctx) => service.reviewDueOn(ctx, row.year),
    steps: (row, _, ctx) => stepsOf(ctx, row.id),
    agenda: (row, _, ctx) => service.agenda(ctx, row),
    guests: (row, _, ctx) => service.guests(ctx, row),
    papersSentAt: async (row, _, ctx) => (await latestPapersOf(ctx, row.id))[0]?.sentAt.toISOString() ?? null,
    inputs: (row, _, ctx) => inputsOf(ctx, row.id),
    decisions: (row, _, ctx) => decisionsOf(ctx, row.id),
    vote: (row) => toEnum(row.vote),
    dotsLeft: (row, _, ctx) => service.dotsLeft(ctx, row),
    minutesNumber: (row) => row.number,
    present: (row, _, ctx) => service.present(ctx, row),
    remindedOn: (row, _, ctx) => service.remindedOn(ctx, row),
    isSmall: (row, _, ctx) => service.isSmall(ctx, row),
    viewerIs: (row) => toEnum(row.part),
    viewerCan: (row) => service.openMoves(row).map((move) => toEnum(move) as Api.ReviewMove),
  },
  ReviewProcessStep: {
    kind: (row) => toEnum(row.kind),
    isDone: (row, _, ctx) => service.isStepDone(ctx, row),
  },
  AgendaItem: { kind: (row) => toEnum(row.kind) },
  ReviewInput: {
    committee: (row, _, ctx) => committeeById(ctx, row.committeeId),
    input: (row, _, ctx) => (row.isSent ? medInputRow(ctx, row.inputId) : null),
  },
  ReviewDecision: {
    kind: (row) => toEnum(row.kind),
    element: ({ elementId }, _, ctx) => (elementId ? elementById(ctx, elementId) : null),
    howMany: ({ howMany }) => (howMany ? toEnum(howMany) : null),
    goal: ({ goalId }, _, ctx) => (goalId ? goalById(ctx, goalId) : null),
    learningForm: ({ learningFormId }, _, ctx) => (learningFormId ? learningFormById(ctx, learningFormId) : null),
    followUp: ({ followUpPersonId }, _, ctx) => (followUpPersonId ? personById(ctx, followUpPersonId) : null),
  },
  ReviewBoardRow: {
    committee: (row, _, ctx) => committeeById(ctx, row.committeeId),
    state: (row) => (row.state ? toEnum(row.state) : null),
    isLate: (row, _, ctx) => isLate(ctx, row),
    viewerCanRemind: (row, _, ctx) => canRemind(ctx, row),
  },
};
