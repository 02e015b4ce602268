import type {
  FollowUpAnswerInput,
  PlanItemInput as ApiItem,
  PlanItemStatusInput,
  Resolvers,
} from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { glassOver } from '../break-glass/break-glass.loaders.ts';
import { employmentById, personById } from '../organisation/organisation.loaders.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import { followUpsOf } from './follow-up.loaders.ts';
import { answer, canAnswer, followUps, followUpsFor } from './follow-up.service.ts';
import { setStatus, statusesFrom } from './plan-item-status.service.ts';
import { itemById, openItemsOf, type AgreedRow } from './plan-item.loaders.ts';
import { canChange, canRemove, addItem, carryOnItem, changeItem, removeItem } from './plan-item.service.ts';
import * as content from './plan.loaders.ts';
import { changesOf, signPlan } from './plan-signing.service.ts';
import * as plans from './plan.service.ts';
import type { Context } from '../../request/context.ts';

export { access } from './plan.access.ts';

const itemInput = (input: ApiItem) => ({ ...input, nature: fromEnum(input.nature) });
const noItem = { item: null, plan: null };

/** What an item and its signed text have in common. */
const agreed = {
  element: ({ elementId }: AgreedRow, _: unknown, ctx: Context) => (elementId ? elementById(ctx, elementId) : null),
  learningForm: ({ learningForm }: AgreedRow, _: unknown, ctx: Context) =>
    learningForm ? content.learningFormById(ctx, learningForm) : null,
  offerWish: ({ offerWish }: AgreedRow, _: unknown, ctx: Context) =>
    offerWish ? content.offerWishById(ctx, offerWish) : null,
  nature: ({ nature }: AgreedRow) => toEnum(nature),
  status: ({ status }: AgreedRow) => toEnum(status),
};

export const resolvers: Resolvers = {
  Query: {
    plan: (_, input, ctx) => plans.planOf(ctx, input),
    plans: (_, { employmentId }, ctx) => plans.plansOf(ctx, employmentId),
    learningForms: (_, __, ctx) => content.learningForms(ctx),
    offerWishes: (_, __, ctx) => content.offerWishes(ctx),
    followUps: (_, filter, ctx) => followUps(ctx, filter),
  },
  Mutation: {
    addPlanItem: verb(
      (ctx, args: { employmentId: string; year: number; requestId: string; input: ApiItem }) =>
        addItem(ctx, { ...args, input: itemInput(args.input) }),
      noItem,
    ),
    changePlanItem: verb(
      (ctx, { id, version, input }: { id: string; version: number; input: ApiItem }) =>
        changeItem(ctx, id, version, itemInput(input)),
      noItem,
    ),
    setPlanItemStatus: verb(
      (ctx, { id, version, input }: { id: string; version: number; input: PlanItemStatusInput }) =>
        setStatus(ctx, id, version, { ...input, status: fromEnum(input.status) }),
      noItem,
    ),
    carryOnPlanItem: verb(
      (ctx, { id, version, year }: { id: string; version: number; year: number }) =>
        carryOnItem(ctx, id, version, year),
      noItem,
    ),
    removePlanItem: verb((ctx, { id, version }: { id: string; version: number }) => removeItem(ctx, id, version), {
      removedId: null,
      plan: null,
    }),
    signPlan: verb(
      async (ctx, { id, version }: { id: string; version: number }) => ({ plan: await signPlan(ctx, id, version) }),
      { plan: null },
    ),
    answerFollowUp: verb(
      async (ctx, { id, version, input }: { id: string; version: number; input: FollowUpAnswerInput }) => ({
        followUp: await answer(ctx, id, version, { ...input, used: fromEnum(input.used) }),
      }),
      { followUp: null },
    ),
  },
  Plan: {
    employment: (plan, _, ctx) => employmentById(ctx, plan.employmentId),
    state: (plan) => toEnum(plans.stateOf(plan)),
    items: (plan, _, ctx) => plans.itemsOf(ctx, plan),
    unsettled: (plan, _, ctx) => plans.unsettledOf(ctx, plan),
    leaderSigner: ({ leaderSignerId }, _, ctx) => (leaderSignerId ? personById(ctx, leaderSignerId) : null),
    versions: async ({ id }, _, ctx) => (id ? content.versionsOf(ctx, id) : []),
    suggestions: (plan, _, ctx) => plans.suggestionsOf(ctx, plan),
    counted: (plan, _, ctx) => plans.countedOf(ctx, plan),
    openItemCount: async (plan, _, ctx) => (await openItemsOf(ctx, plan.employmentId)).length,
    openItemsMax: (_, __, ctx) => plans.openItemsMax(ctx),
    viewerSide: (plan, _, ctx) => toEnum(plans.sideOf(ctx, plan.personId)),
    viewerCanWrite: (plan) => plans.canWrite(plan),
    viewerCanSign: (plan, _, ctx) => plans.canSign(ctx, plan),
  },
  PlanItem: {
    ...agreed,
    employment: (item, _, ctx) => employmentById(ctx, item.employmentId),
    changedFields: (item, _, ctx) => changesOf(ctx, item),
    followUps: (item, _, ctx) => followUpsOf(ctx, item.id),
    viewerCanChange: (item) => canChange(item),
    viewerCanRemove: (item) => canRemove(item),
    nextStatuses: (item) => statusesFrom(item).map((status) => toEnum(status)),
  },
  SignedPlanItem: agreed,
  PlanVersion: {
    leaderSigner: ({ leaderSignerId }, _, ctx) => (leaderSignerId ? personById(ctx, leaderSignerId) : null),
  },
  LearningForm: { name: (form, _, ctx) => form.name[ctx.language] },
  OfferWish: { name: (wish, _, ctx) => wish.name[ctx.language] },
  CountedItem: { element: (counted, _, ctx) => elementById(ctx, counted.elementId) },
  FollowUp: {
    item: (row, _, ctx) => itemById(ctx, row.itemId),
    employeeAnswer: (row) => row.employee,
    leaderAnswer: (row) => row.leader,
    viewerSide: (row) => toEnum(row.side),
    viewerCanAnswer: (row, _, ctx) => canAnswer(ctx, row),
  },
  Conversation: {
    plan: async (talk, _, ctx) => {
      if (talk.isByGlass && !(await glassOver(ctx, talk.personId, 'plan'))) return null;
      return plans.planOfConversation(ctx, talk);
    },
    followUps: (talk, _, ctx) => followUpsFor(ctx, talk),
  },
  Handover: {
    plan: (row, _, ctx) => plans.currentPlan(ctx, row.employmentId),
    openItems: (row, _, ctx) => openItemsOf(ctx, row.employmentId),
  },
  FollowUpAnswer: {
    author: ({ authorId }, _, ctx) => (authorId ? personById(ctx, authorId) : null),
    used: (given) => toEnum(given.used),
  },
};
