import type * as Api from '../../graphql/generated.ts';
import type { Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { becameOf } from '../minutes/minutes-decision.loaders.ts';
import { committeeById } from '../organisation/organisation.loaders.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import { dropLine, pickMedNeed, writeMedInput, writeMedMeasure } from './med-input-writing.service.ts';
import { measuresOf, medInputRow, needsOf, receiverOf, type MedInputRow } from './med-input.loaders.ts';
import * as service from './med-input.service.ts';

export { access } from './med-input.access.ts';

/** A verb that answers with the input. */
const step = <A>(work: (ctx: Context, args: A) => Promise<MedInputRow>) =>
  verb(async (ctx, args: A) => ({ input: await work(ctx, args) }), { input: null });

export const resolvers: Resolvers = {
  Query: {
    medInputs: (_, { year }, ctx) => service.medInputs(ctx, year ?? null),
    medInput: (_, { id }, ctx) => medInputRow(ctx, id),
    inputsToBegin: (_, __, ctx) => service.inputsToBegin(ctx),
  },
  Mutation: {
    askMedInputs: verb(
      async (ctx, { reviewId, dueOn }: Api.MutationAskMedInputsArgs) => ({
        review: await service.askMedInputs(ctx, reviewId, dueOn),
      }),
      { review: null },
    ),
    beginMedInput: step((ctx, a: Api.MutationBeginMedInputArgs) => service.beginMedInput(ctx, a.committeeId, a.year)),
    writeMedInput: step((ctx, a: Api.MutationWriteMedInputArgs) =>
      writeMedInput(ctx, a.id, fromEnum(a.text), a.version, a.body),
    ),
    pickMedNeed: step((ctx, { inputId, need }: Api.MutationPickMedNeedArgs) =>
      pickMedNeed(ctx, inputId, { ...need, howMany: fromEnum(need.howMany) }),
    ),
    dropMedNeed: step((ctx, { id }: Api.MutationDropMedNeedArgs) => dropLine(ctx, 'med_need', id)),
    writeMedMeasure: step((ctx, { inputId, id, measure }: Api.MutationWriteMedMeasureArgs) =>
      writeMedMeasure(ctx, inputId, id ?? null, { ...measure, kind: fromEnum(measure.kind) }),
    ),
    dropMedMeasure: step((ctx, { id }: Api.MutationDropMedMeasureArgs) => dropLine(ctx, 'med_measure', id)),
    sendMedInput: step((ctx, { id }: Api.MutationSendMedInputArgs) => service.sendMedInput(ctx, id)),
    answerMedInput: step((ctx, { id, version, answer }: Api.MutationAnswerMedInputArgs) =>
      service.answerMedInput(ctx, id, version, answer),
    ),
  },
  MedInput: {
    committee: ({ committeeId }, _, ctx) => committeeById(ctx, committeeId),
    receiver: async ({ id }, _, ctx) => committeeById(ctx, (await receiverOf(ctx, id)).committeeId),
    needs: ({ id }, _, ctx) => needsOf(ctx, id),
    measures: ({ id }, _, ctx) => measuresOf(ctx, id),
    became: ({ id }, _, ctx) => becameOf(ctx, id),
    isSmall: (row, _, ctx) => service.isSmall(ctx, row),
    viewerCanWrite: ({ canWrite }) => canWrite,
    viewerCanSend: ({ canWrite, steers }) => canWrite && steers,
    viewerCanAnswer: ({ canAnswer }) => canAnswer,
  },
  MedNeed: {
    element: ({ elementId }, _, ctx) => elementById(ctx, elementId),
    howMany: ({ howMany }) => toEnum(howMany),
  },
  MedMeasure: { kind: ({ kind }) => toEnum(kind) },
  InputToBegin: { committee: ({ committeeId }, _, ctx) => committeeById(ctx, committeeId) },
};
