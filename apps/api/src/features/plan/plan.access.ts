import { signedIn, type AccessRules } from '../../request/access.ts';

/** Everybody has a plan of their own; whose else answers is decided for each object. */
export const access: AccessRules = {
  'Query.plan': signedIn,
  'Query.plans': signedIn,
  'Query.learningForms': signedIn,
  'Query.offerWishes': signedIn,
  'Query.followUps': signedIn,
  'Mutation.addPlanItem': signedIn,
  'Mutation.changePlanItem': signedIn,
  'Mutation.setPlanItemStatus': signedIn,
  'Mutation.carryOnPlanItem': signedIn,
  'Mutation.removePlanItem': signedIn,
  'Mutation.signPlan': signedIn,
  'Mutation.answerFollowUp': signedIn,
};
