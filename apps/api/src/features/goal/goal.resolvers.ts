import type { Resolvers } from '../../graphql/generated.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { unitById } from '../organisation/organisation.loaders.ts';
import { marksNaming } from '../requirement/mark.service.ts';
import { requirementPage } from '../requirement/requirement.service.ts';
import { areaById, elementById } from '../wheel/wheel-content.loaders.ts';
import { derivationsOfGoal, goalById, parentsOf, servedBy } from './goal.loaders.ts';
import { goals, isCurrent, ownNeedsUnder, principles } from './goal.service.ts';

export { access } from './goal.access.ts';

export const resolvers: Resolvers = {
  Query: {
    goals: (_, { kind }, ctx) => goals(ctx, kind ? fromEnum(kind) : null),
    goal: (_, { id }, ctx) => goalById(ctx, id),
    principles: (_, __, ctx) => principles(ctx),
  },
  Goal: {
    kind: (goal) => toEnum(goal.kind),
    name: (goal, _, ctx) => goal.name[ctx.language],
    description: (goal, _, ctx) => goal.description[ctx.language],
    isCurrent: (goal, _, ctx) => isCurrent(ctx, goal),
    unit: (goal, _, ctx) => (goal.unitId ? unitById(ctx, goal.unitId) : null),
    parents: async (goal, _, ctx) =>
      (await parentsOf(ctx, goal.id)).map(({ parentId, reason }) => ({ goalId: parentId, reason })),
    children: async (goal, _, ctx) =>
      (await servedBy(ctx, goal.id)).map(({ childId, reason }) => ({ goalId: childId, reason })),
    derivedAreas: (goal, _, ctx) => derivationsOfGoal(ctx, goal.id),
    requirements: (goal, args, ctx) => requirementPage(ctx, { goalId: goal.id }, args),
    marks: (goal, _, ctx) => marksNaming(ctx, goal.id),
    ownNeeds: (goal, _, ctx) => ownNeedsUnder(ctx, goal.id),
  },
  GoalLink: {
    goal: (link, _, ctx) => goalById(ctx, link.goalId),
    reason: (link, _, ctx) => link.reason[ctx.language],
  },
  DerivedArea: {
    wheel: (derivation) => toEnum(derivation.wheel),
    area: ({ areaId }, _, ctx) => (areaId ? areaById(ctx, areaId) : null),
    reason: (derivation, _, ctx) => derivation.reason[ctx.language],
  },
  OwnNeed: { element: (need, _, ctx) => elementById(ctx, need.elementId) },
  Principle: {
    kind: (principle) => toEnum(principle.kind),
    name: (principle, _, ctx) => principle.name[ctx.language],
    description: (principle, _, ctx) => principle.description[ctx.language],
  },
};
