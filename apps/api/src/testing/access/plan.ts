import { itemInput, makeFollowUp, makeItem, makePlan } from '../plans.ts';
import { open, ownAndLeader, payload, type AccessRow, type Stage } from './answers.ts';

export async function planObjects({ on, roles: { E } }: Stage) {
  const plan = await makePlan(on, E.employment, 2026);
  const learnt = await makeItem(on, plan, { status: 'learnt' });
  return {
    plan,
    planItem: await makeItem(on, plan),
    followUp: await makeFollowUp(on, learnt, '2026-06-15'),
    itemInput: await itemInput(on),
  };
}

export const planRows: readonly AccessRow[] = [
  ['Query.plan', 'query ($employment: ID!) { plan(employmentId: $employment) { items { aim } } }', ownAndLeader],
  ['Query.plans', 'query ($employment: ID!) { plans(employmentId: $employment) { items { aim } } }', ownAndLeader],
  ['Query.learningForms', '{ learningForms { name } }', open],
  ['Query.offerWishes', '{ offerWishes { name } }', open],
  ['Query.followUps', '{ followUps { dueOn } }', open],
  [
    'Mutation.addPlanItem',
    `mutation ($employment: ID!, $requestId: ID!, $itemInput: PlanItemInput!) {
      addPlanItem(employmentId: $employment, year: 2026, requestId: $requestId, input: $itemInput) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.changePlanItem',
    `mutation ($planItem: ID!, $itemInput: PlanItemInput!) { changePlanItem(id: $planItem, version: 1, input: $itemInput) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.setPlanItemStatus',
    `mutation ($planItem: ID!) { setPlanItemStatus(id: $planItem, version: 1, input: { status: DONE }) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.carryOnPlanItem',
    `mutation ($planItem: ID!) { carryOnPlanItem(id: $planItem, version: 1, year: 2027) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.removePlanItem',
    `mutation ($planItem: ID!) { removePlanItem(id: $planItem, version: 1) { ${payload} } }`,
    ownAndLeader,
  ],
  ['Mutation.signPlan', `mutation ($plan: ID!) { signPlan(id: $plan, version: 1) { ${payload} } }`, ownAndLeader],
  [
    'Mutation.answerFollowUp',
    `mutation ($followUp: ID!) { answerFollowUp(id: $followUp, version: 0, input: { used: YES }) { ${payload} } }`,
    ownAndLeader,
  ],
];
