import type { CompetenceMarkInput, RequirementInput as ApiInput, Resolvers } from '../../graphql/generated.ts';
import { payloadErrors, verb } from '../../graphql/mutation.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { goalById } from '../goal/goal.loaders.ts';
import { employmentById, personById, unitById } from '../organisation/organisation.loaders.ts';
import { areaById, elementById } from '../wheel/wheel-content.loaders.ts';
import { canWithdraw, mark, marks, withdrawMark } from './mark.service.ts';
import { audienceName, choices } from './requirement-choices.service.ts';
import { previewOf } from './requirement-preview.service.ts';
import { adopt, changeDraft, discardDraft, draft, openMoves, withdraw } from './requirement-verbs.service.ts';
import { requirementById } from './requirement.loaders.ts';
import { requirementPage, stateOf } from './requirement.service.ts';

export { access } from './requirement.access.ts';

const inputOf = (input: ApiInput) => ({ ...input, audience: fromEnum(input.audience) });

const noRequirement = { requirement: null };
const noMark = { mark: null };

export const resolvers: Resolvers = {
  Query: {
    requirements: (_, { filter, ...page }, ctx) =>
      requirementPage(
        ctx,
        {
          ...filter,
          wheel: filter?.wheel ? fromEnum(filter.wheel) : null,
          states: filter?.states?.map((s) => fromEnum(s)),
        },
        page,
      ),
    requirement: (_, { id }, ctx) => requirementById(ctx, id),
    requirementPreview: (_, { input }, ctx) => previewOf(ctx, inputOf(input)),
    requirementChoices: (_, __, ctx) => choices(ctx),
    competenceMarks: (_, { wheel, ...filter }, ctx) => marks(ctx, { ...filter, wheel: wheel ? fromEnum(wheel) : null }),
  },
  Mutation: {
    draftRequirement: verb(
      async (ctx, { input }: { input: ApiInput }) => ({ requirement: await draft(ctx, inputOf(input)) }),
      noRequirement,
    ),
    changeRequirementDraft: verb(
      async (ctx, { id, version, input }: { id: string; version: number; input: ApiInput }) => ({
        requirement: await changeDraft(ctx, id, version, inputOf(input)),
      }),
      noRequirement,
    ),
    discardRequirementDraft: verb(
      async (ctx, { id }: { id: string }) => ({ discardedId: await discardDraft(ctx, id) }),
      {
        discardedId: null,
      },
    ),
    adoptRequirement: verb(
      async (ctx, { id, version, replaceTied }: { id: string; version: number; replaceTied?: boolean | null }) => ({
        requirement: await adopt(ctx, id, version, replaceTied ?? false),
      }),
      noRequirement,
    ),
    withdrawRequirement: verb(
      async (ctx, { id, version }: { id: string; version: number }) => ({
        requirement: await withdraw(ctx, id, version),
      }),
      noRequirement,
    ),
    markCompetence: verb(
      async (ctx, { input }: { input: CompetenceMarkInput }) => ({
        mark: await mark(ctx, { ...input, kind: fromEnum(input.kind) }),
      }),
      noMark,
    ),
    withdrawCompetenceMark: verb(
      async (ctx, { id, version }: { id: string; version: number }) => ({ mark: await withdrawMark(ctx, id, version) }),
      noMark,
    ),
  },
  Requirement: {
    wheel: (row) => toEnum(row.wheel),
    area: ({ areaId }, _, ctx) => (areaId ? areaById(ctx, areaId) : null),
    element: ({ elementId }, _, ctx) => (elementId ? elementById(ctx, elementId) : null),
    async scope({ unitId }, _, ctx) {
      return unitId ? toEnum((await unitById(ctx, unitId)).kind) : 'PERSON';
    },
    unit: ({ unitId }, _, ctx) => (unitId ? unitById(ctx, unitId) : null),
    employment: ({ employmentId }, _, ctx) => (employmentId ? employmentById(ctx, employmentId) : null),
    audience: (row) => toEnum(row.audience),
    audienceName: (row, _, ctx) => audienceName(ctx, row),
    goal: ({ goalId }, _, ctx) => (goalId ? goalById(ctx, goalId) : null),
    state: (row, _, ctx) => toEnum(stateOf(ctx, row)),
    author: ({ authorId }, _, ctx) => (authorId ? personById(ctx, authorId) : null),
    viewerCanChange: (row, _, ctx) => openMoves(ctx, row).includes('change'),
    viewerCanWithdraw: (row, _, ctx) => openMoves(ctx, row).some((move) => move === 'withdraw' || move === 'end'),
  },
  RequirementPreview: { errors: ({ problems }) => payloadErrors(problems) },
  CompetenceMark: {
    kind: (row) => toEnum(row.kind),
    wheel: (row) => toEnum(row.wheel),
    area: ({ areaId }, _, ctx) => (areaId ? areaById(ctx, areaId) : null),
    element: ({ elementId }, _, ctx) => (elementId ? elementById(ctx, elementId) : null),
    unit: (row, _, ctx) => unitById(ctx, row.unitId),
    goal: (row, _, ctx) => goalById(ctx, row.goalId),
    author: ({ authorId }, _, ctx) => (authorId ? personById(ctx, authorId) : null),
    viewerCanWithdraw: (row, _, ctx) => canWithdraw(ctx, row),
  },
};
